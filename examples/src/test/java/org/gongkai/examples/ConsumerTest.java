package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.gongkai.check.CheckReport;
import org.gongkai.check.ChildMachine;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that depends on the library, compiled and run as it stands: on the class path and as a named module. */
class ConsumerTest {

    private static final String CORE = "org.gongkai.core";
    private static final String VALIDATION = "org.gongkai.validation";
    private static final String MAIN = "org.example.consumer.Consumer";

    /** The library and its runtime dependencies, as jars or as folders of classes, whichever this build has. */
    private static final List<Path> LIBRARY = Stream.of(
                    AnnualReport.class, Validator.class, ObjectMapper.class, JsonParser.class, JsonProperty.class)
            .map(ConsumerTest::location)
            .toList();

    private static final ModuleFinder FINDER = ModuleFinder.of(LIBRARY.toArray(Path[]::new));

    @TempDir
    private Path folder;

    @Test
    void theLibraryWorksOnTheClassPath() throws Exception {
        Path classes = compile(List.of("-cp", join(LIBRARY)), "Consumer.java");

        ChildMachine child = run("-cp", join(append(LIBRARY, classes)), MAIN);

        assertRan(child, "class path of unnamed module ");
    }

    @Test
    void theLibraryWorksAsNamedModules() throws Exception {
        Path classes = compile(List.of("-p", join(LIBRARY)), "module-info.java", "Consumer.java");

        ChildMachine child = run("-p", join(append(LIBRARY, classes)), "-m", "org.example.consumer/" + MAIN);

        assertRan(child, "org.example.consumer of module " + CORE + " and module " + VALIDATION);
    }

    @Test
    void theLibraryIsFoundAsModulesFromTheClassPath() throws Exception {
        Path classes = compile(List.of("-p", join(LIBRARY), "--add-modules", VALIDATION), "Consumer.java");

        ChildMachine child = run("-p", join(LIBRARY), "--add-modules", VALIDATION, "-cp", classes.toString(), MAIN);

        assertRan(child, "class path of module " + CORE + " and module " + VALIDATION);
    }

    @Test
    void noPackageIsInTwoModules() {
        Set<String> packages = new HashSet<>();
        for (ModuleReference module : FINDER.findAll()) {
            for (String name : module.descriptor().packages()) {
                assertThat(packages.add(name)).as(name).isTrue();
            }
        }
        assertThat(packages).contains("org.gongkai.report", "org.gongkai.validation.rules");
    }

    @Test
    void atRunTimeTheLibraryNeedsJacksonAlone() {
        assertThat(requirements(VALIDATION)).containsExactly(CORE);
        assertThat(requirements(CORE)).containsExactly("com.fasterxml.jackson.databind");

        Configuration resolved =
                ModuleLayer.boot().configuration().resolve(FINDER, ModuleFinder.of(), Set.of(VALIDATION));
        assertThat(resolved.modules().stream().map(ResolvedModule::name))
                .containsExactlyInAnyOrder(
                        CORE,
                        VALIDATION,
                        "com.fasterxml.jackson.annotation",
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind");
    }

    private static Set<String> requirements(String module) {
        return FINDER.find(module).orElseThrow().descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> !name.equals("java.base"))
                .collect(Collectors.toSet());
    }

    private static void assertRan(ChildMachine child, String modules) throws UnreadableInputException {
        assertThat(child.err()).isEmpty();
        assertThat(child.status()).isZero();
        AnnualReport report = ReportSource.bundled().read().report();
        ValidationResult result = Validator.of(AnnualReportRules.ruleSet()).validate(report);
        List<String> lines = child.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith(modules);
        assertThat(lines.subList(1, 3)).containsExactly(DisclosureJson.write(result), DisclosureJson.write(report));
    }

    private ChildMachine run(String... args) throws IOException, InterruptedException {
        Path report = folder.resolve("report.json");
        try (InputStream bundled = CheckReport.class.getResourceAsStream("input/tancheng-2020.json")) {
            assertThat(bundled).isNotNull();
            Files.copy(bundled, report);
        }
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.add(report.toString());
        return ChildMachine.run(folder, Map.of(), all);
    }

    /** Compiles as strictly as a downstream build can: a warning of any kind fails. */
    private Path compile(List<String> paths, String... sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = folder.resolve(source);
            try (InputStream resource = ConsumerTest.class.getResourceAsStream("consumer/" + source)) {
                assertThat(resource).as(source).isNotNull();
                Files.copy(resource, file);
            }
            files.add(file);
        }
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<String> options = new ArrayList<>(paths);
        options.addAll(List.of("-d", classes.toString(), "--release", "17", "-Xlint:all", "-Werror"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(messages.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
        return classes;
    }

    private static List<Path> append(List<Path> paths, Path last) {
        return Stream.concat(paths.stream(), Stream.of(last)).toList();
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
