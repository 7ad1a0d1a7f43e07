package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {

    private static final Path REPORT = Path.of("../../classes/org/gongkai/check/input/tancheng-2020.json");

    private static final List<String> MODULES = List.of(
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.databind",
            "java.base",
            "java.logging",
            "org.example.desk",
            "org.gongkai.core",
            "org.gongkai.validation");

    @TempDir
    private Path folder;

    @Test
    void theProgramRunsOnAnImageOfTheModulesThatItNeeds() throws Exception {
        Path image = folder.resolve("image");
        String modules = Stream.of(
                        Desk.class, AnnualReport.class, Validator.class, ObjectMapper.class, JsonParser.class, JsonProperty.class)
                .map(ImageTest::location)
                .collect(Collectors.joining(File.pathSeparator));

        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        assertEquals(
                0,
                jlink.run(
                        System.out,
                        System.err,
                        "--module-path",
                        modules,
                        "--add-modules",
                        "org.example.desk",
                        "--output",
                        image.toString()));

        AnnualReport report = DisclosureJson.read(REPORT, AnnualReport.class);
        assertEquals(
                List.of(DisclosureJson.write(Validator.of(AnnualReportRules.ruleSet()).validate(report))),
                run(image, "-m", "org.example.desk/org.example.desk.Desk", REPORT.toString()));
        assertEquals(
                MODULES,
                run(image, "--list-modules").stream()
                        .map(module -> module.replaceFirst("@.*", ""))
                        .toList());
    }

    private static List<String> run(Path image, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
