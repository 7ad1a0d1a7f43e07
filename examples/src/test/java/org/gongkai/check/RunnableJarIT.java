package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(List.of(args));
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        int status = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
