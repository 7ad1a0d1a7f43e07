package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the guide runs from top to bottom and prints what it shows. */
class GuideTest {

    private static final Path ROOT = Path.of("..");

    private static final List<Path> DIRECTORIES = Stream.of("core/guide", "core/documents/guide", "validation/guide")
            .map(ROOT::resolve)
            .toList();

    private static Programs programs;

    @BeforeAll
    static void compile(@TempDir Path classes) throws IOException {
        programs = Programs.compiled(
                pages().stream().collect(Collectors.toMap(GuidePage::name, GuidePage::program)), classes);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageRunsFromTopToBottomAndPrintsWhatItShows(GuidePage page) throws Exception {
        List<String> shown = new ArrayList<>(page.blocks("text"));
        shown.add("");

        assertThat(GuidePage.shown(programs.run(page.name(), ROOT))).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFileThatAPageLinksToIsThere(GuidePage page) {
        assertThat(page.links()).allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFileThatAPageShowsIsAsItShows(GuidePage page) {
        assertThat(page.files())
                .allSatisfy((file, shown) -> assertThat(ROOT.resolve(file))
                        .content(StandardCharsets.UTF_8)
                        .isEqualTo(shown));
    }

    @Test
    void theReadmeLinksToEveryPage() throws IOException {
        GuidePage readme = GuidePage.of(ROOT.resolve("README.md"));

        assertThat(readme.links()).containsAll(files());
    }

    static List<GuidePage> pages() throws IOException {
        List<GuidePage> pages = new ArrayList<>();
        for (Path file : files()) {
            pages.add(GuidePage.of(file));
        }
        return pages;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path directory : DIRECTORIES) {
            try (Stream<Path> inIt = Files.list(directory)) {
                inIt.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
