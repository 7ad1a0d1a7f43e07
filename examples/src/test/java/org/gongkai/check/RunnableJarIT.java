package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.documents.ExcelReport;
import org.gongkai.documents.WordReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar that is packaged does what the command does, with nothing beside it. */
class RunnableJarIT {

    private static final String JAR = System.getProperty("runnable.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path LAUNCHER = Path.of(JAR).resolveSibling("gongkai-check");
    private static final Pattern OPTION = Pattern.compile("-X[:\\w+-]+");

    @TempDir
    Path folder;

    @TempDir
    Path streams;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "--lang=zh"})
    void printsWhatTheCommandPrints(String argument) throws Exception {
        assertThat(run(argument)).isEqualTo(Run.of(argument));
    }

    @Test
    void saysItsVersion() throws Exception {
        assertThat(run("--version").out()).matches("gongkai \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void isRunByTheLauncherBesideItWhereverTheyLieAndWithoutALocale() throws Exception {
        ChineseNames.assumePossible();
        Path place = Files.createDirectory(folder.resolve("核对 1"));
        Files.copy(Path.of(JAR), place.resolve("gongkai-check.jar"));
        Path launcher = Files.copy(LAUNCHER, place.resolve(LAUNCHER.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        String report = place.resolve("年 报.docx").toString();
        write(report, out -> WordReport.write(Tancheng.report2020(), out));
        Map<String, String> nothing = Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", "");

        for (int time = 0; time < 2; time++) {
            assertThat(run(nothing, launcher.toString(), "--lang=en", report)).isEqualTo(Run.of("--lang=en", report));
        }
        Path link = Files.createSymbolicLink(folder.resolve("check"), launcher);
        assertThat(run(nothing, link.toString(), "none.docx", "a b").status()).isEqualTo(2);
    }

    @Test
    void theLauncherOfWindowsSaysTheSameToJava() throws IOException {
        String windows = Files.readString(LAUNCHER.resolveSibling("gongkai-check.cmd"));

        assertThat(options(windows))
                .isEqualTo(options(Files.readString(LAUNCHER)))
                .hasSize(8);
        assertThat(windows.replace("\r\n", "")).doesNotContain("\n");
    }

    private static List<String> options(String launcher) {
        return OPTION.matcher(launcher).results().map(MatchResult::group).toList();
    }

    @Test
    void readsFilesOfAllKindsThatComeWithLibraries() throws Exception {
        write("a.docx", out -> WordReport.write(Tancheng.report2020(), out));
        write("b.xlsx", out -> ExcelReport.write(Tancheng.report2020(), out));
        write("c.xls", out -> ExcelReport.writeOld(Tancheng.report2020(), out));
        Path pdf = Path.of("src/it/class-path/src/test/resources/org/example/consumer/report.pdf");
        Files.copy(pdf, folder.resolve("d.pdf"));

        Run run = run("--read", folder.toString());

        assertThat(run).isEqualTo(Run.of("--read", folder.toString()));
        assertThat(run.lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.path("problems")).isEmpty());
    }

    @Test
    void saysNothingOfItsOwnOfABrokenFontAndSearchesNone() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path pdf = folder.resolve("a.pdf");
        QuietProcessTest.writeWithBrokenFont(pdf);

        Run run = run(Map.of(), JAVA, "-Duser.home=" + home, "-jar", JAR, "--read", pdf.toString());

        assertThat(run).isEqualTo(Run.of("--read", pdf.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void hasTheLicencesOfItsLibrariesAndNeitherTheirModulesNorTheirSignatures() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "www.pdfbox.org", "Inbot");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson", "Apache PDFBox", "Apache POI", "Log4j");
            assertThat(text(jar, "META-INF/NOTICE.txt")).contains("Commons Compress", "Commons IO", "XMLBeans");
            assertThat(jar.isMultiRelease()).isTrue();
            assertThat(jar.stream().map(JarEntry::getName))
                    .noneMatch(name -> name.endsWith("module-info.class") || name.endsWith(".SF"));
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void write(String name, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            content.write(out);
        }
    }

    private Run run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(List.of(args));
        return run(Map.of(), command.toArray(String[]::new));
    }

    private Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
