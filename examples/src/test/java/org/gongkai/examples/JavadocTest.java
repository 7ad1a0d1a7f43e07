package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example in the Javadoc compiles and runs, with the values of {@link GivenValues} beside its own, and every public type
 * is named in an example that is at most two clicks from its page.
 *
 * <p>An example is what a comment has in {@code pre} and {@code @code}, all of it one program; text that is no Java stands in
 * {@code pre} and {@code @literal}.
 */
class JavadocTest {

    private static final List<Path> MODULES = Stream.of("core", "core/documents", "validation")
            .map(Path.of("..")::resolve)
            .toList();

    private static final String IMPORTS = Stream.of(
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio.charset",
                    "java.nio.file",
                    "java.time",
                    "java.util",
                    "java.util.stream",
                    "tools.jackson.databind.json")
            .map(JavadocTest::importOf)
            .collect(Collectors.joining());

    private static final Pattern EXCLUDED = Pattern.compile("<exclude>(org\\.gongkai[^<]*)</exclude>");

    private static List<JavadocPage> pages = List.of();
    private static final Map<String, String> SOURCES = new LinkedHashMap<>();
    private static Programs programs;

    @TempDir
    static Path files;

    @BeforeAll
    static void readAndCompile(@TempDir Path classes) throws IOException {
        pages = JavadocPages.of(MODULES);
        String imports = IMPORTS
                + pages.stream()
                        .filter(JavadocPage::isOfPackage)
                        .map(page -> importOf(page.toString()))
                        .collect(Collectors.joining());
        for (JavadocPage page : pages) {
            for (String example : page.examples()) {
                String name = page.toString().replace('.', '_') + "_" + SOURCES.size();
                SOURCES.put(name, Programs.of(imports, name + " extends org.gongkai.examples.GivenValues", example));
            }
        }
        programs = Programs.compiled(SOURCES, classes);
        GivenValues.writeInto(files);
    }

    private static String importOf(String packageName) {
        return "import " + packageName + ".*; ";
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleRunsFromTopToBottom(String example) {
        assertThatCode(() -> programs.run(example, files)).doesNotThrowAnyException();
    }

    static Set<String> examples() {
        return SOURCES.keySet();
    }

    @Test
    void everyPublicTypeStandsInAnExampleWithinTwoClicks() {
        assertThat(pages)
                .filteredOn(page -> !page.isOfPackage())
                .filteredOn(type -> pages.stream()
                        .filter(page -> isWithinTwoClicks(type, page))
                        .flatMap(page -> page.examples().stream())
                        .noneMatch(example -> names(example, type)))
                .isEmpty();
    }

    @Test
    void packagesThatAreNotSettledAreLeftOutOfTheComparisonWithTheLastRelease() throws IOException {
        List<String> packages = pages.stream()
                .filter(JavadocPage::isOfPackage)
                .map(JavadocPage::toString)
                .toList();
        List<String> leftOut = EXCLUDED.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .map(exclude -> exclude.group(1))
                .filter(packages::contains)
                .toList();

        assertThat(pages)
                .filteredOn(JavadocPage::isUnsettled)
                .extracting(JavadocPage::toString)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(leftOut);
    }

    /** Its own page, its package's, and those that it links to or that its page of uses has. */
    private static boolean isWithinTwoClicks(JavadocPage type, JavadocPage page) {
        return page.equals(type)
                || page.toString().equals(type.packageName())
                || type.leadsTo(page)
                || page.leadsTo(type)
                || type.outer().filter(outer -> isWithinTwoClicks(outer, page)).isPresent();
    }

    /** Whether it has the name of the type; a builder goes by the method that gives it. */
    private static boolean names(String example, JavadocPage type) {
        String word = type.simpleName().equals("Builder")
                ? type.outer().orElseThrow().simpleName() + "(\\.<\\w+>|\\.)builder"
                : type.simpleName();
        return Pattern.compile("\\b" + word + "\\b").matcher(example).find();
    }
}
