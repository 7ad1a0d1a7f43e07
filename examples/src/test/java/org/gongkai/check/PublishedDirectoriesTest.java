package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicCatalogDiff;
import org.gongkai.directory.DayUnit;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.documents.Documents;
import org.gongkai.documents.ExcelReport;
import org.gongkai.documents.Paper;
import org.gongkai.documents.WordReport;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.text.Term;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.DirectoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Directories of the shapes in which counties and townships publish theirs, each with what must come out: an item a line, then
 * what is said of the shape, then what could not be read.
 */
class PublishedDirectoriesTest {

    private static final Path FOLDER = folder();
    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final Set<NoticeKind> OF_THE_SHAPE = Set.of(
            NoticeKind.COLUMN_KEPT,
            NoticeKind.LABEL_VARIANT,
            NoticeKind.ASSUMED,
            NoticeKind.SAME_AS_ABOVE,
            NoticeKind.ROW_IGNORED,
            NoticeKind.OVERRULED);

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(PublishedDirectoriesTest.class.getResource("directories"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A page and what must come out of it; its text form is its name. */
    record Shape(String file, String expected) {

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Shape> shapes() throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("expected.txt"))) {
            if (line.startsWith("=== ")) {
                lines = new ArrayList<>();
                all.put(line.substring("=== ".length()), lines);
            } else {
                lines.add(line);
            }
        }
        return all.entrySet().stream()
                .map(each -> new Shape(each.getKey(), String.join("\n", each.getValue())))
                .toList();
    }

    @Test
    void everyPageHasAnExpectation() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("expected.txt"))
                    .containsExactlyInAnyOrderElementsOf(
                            shapes().stream().map(Shape::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void comesOutAsItMust(Shape shape) throws IOException {
        assertThat(lines(read(shape.file))).isEqualTo(shape.expected);
    }

    /** Rows of a sheet cannot be short, and cards on one are one table. */
    private static Stream<Shape> onSheets() throws IOException {
        return shapes().stream()
                .filter(shape -> !Set.of("r15-cards.html", "r19-spans-lost.html", "r28-name-lost-its-span.html")
                        .contains(shape.file));
    }

    @ParameterizedTest
    @MethodSource("onSheets")
    void aSheetAndADocumentOfItHaveTheSameItems(Shape shape, @TempDir Path folder) throws IOException {
        Path page = FOLDER.resolve(shape.file);
        List<Page> pages = List.of(Documents.read(page).page());
        Path word = folder.resolve("a.docx");
        Path sheet = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(word)) {
            WordReport.write(Paper.A4, pages, out);
        }
        try (OutputStream out = Files.newOutputStream(sheet)) {
            ExcelReport.write(Paper.A4, pages, out);
        }

        assertThat(items(word)).isEqualTo(items(page));
        assertThat(items(sheet)).isEqualTo(items(page));
    }

    private static JsonNode items(Path file) throws IOException {
        Run run = Run.of("directory", "--read", "--area=供水", "--keeper=某县人民政府", file.toString());
        return run.lines().get(0).at("/directory/items");
    }

    @Test
    void theLimitsOfAllRowsOfAnItemAreUnderstood() throws IOException {
        StandardDirectory directory =
                read("s05-item-on-several-rows.html").directory().orElseThrow();

        assertThat(directory.items().get(1).timeLimit().orElseThrow().clauses())
                .containsExactly(
                        new TimeLimit.Clause.PublicNotice(30, DayUnit.CALENDAR_DAYS),
                        new TimeLimit.Clause.Within(20, DayUnit.WORKING_DAYS, "规划批准"));
        assertThat(violated(directory)).doesNotContain("directory.duplicates");
    }

    @Test
    void boxesOfALostFontAreReadWithANotice() throws IOException {
        assertThat(read("s06-lost-boxes.html").notices())
                .extracting(Notice::kind)
                .contains(NoticeKind.BOXES_GUESSED);
    }

    @Test
    void blanksInNamesPartNoItemFromItselfInAnotherDirectory() throws IOException {
        StandardDirectory county = read("s07-county.html").directory().orElseThrow();
        StandardDirectory township = read("s07-township.html").directory().orElseThrow();
        BasicCatalog folded = fold(county, township);

        assertThat(folded.items())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.sources()).hasSize(2));
        assertThat(folded.conflicts()).isEmpty();
        BasicCatalogDiff difference = fold(county).diffTo(fold(township));
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
    }

    @Test
    void theRegulationSpeaksUnderEveryNameItHas() throws IOException {
        assertThat(violated(
                        read("s08-regulation-named-otherwise.html").directory().orElseThrow()))
                .containsExactly("directory.time-limit", "directory.time-limit", "directory.time-limit");
    }

    private static BasicCatalog fold(StandardDirectory... directories) {
        return BasicCatalog.fold(COUNTY, LocalDate.of(2021, 1, 1), List.of(directories));
    }

    private static List<String> violated(StandardDirectory directory) {
        return Validator.of(DirectoryRules.ruleSet(2021)).validate(directory).findings().stream()
                .filter(Finding::isOpenViolation)
                .map(finding -> finding.rule().toString())
                .toList();
    }

    private static DirectoryReading read(String file) throws IOException {
        return DirectoryReader.of(Area.of("供水"), COUNTY)
                .read(Documents.read(FOLDER.resolve(file)).page());
    }

    private static String lines(DirectoryReading reading) {
        Stream<String> items = reading.directory().stream()
                .flatMap(directory -> directory.items().stream())
                .map(PublishedDirectoriesTest::line);
        Stream<String> notices = reading.notices().stream()
                .filter(notice -> OF_THE_SHAPE.contains(notice.kind()))
                .map(notice -> "- " + said(notice));
        Stream<String> problems = reading.problems().stream().map(problem -> "! " + said(problem));
        return Stream.of(items, notices, problems).flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private static String line(DirectoryItem item) {
        return Stream.of(
                        item.number().orElse(""),
                        item.name(),
                        String.join("；", item.contents()),
                        joined(item.bases().stream().map(DisclosureBasis::text)),
                        item.timeLimit().map(TimeLimit::text).orElse(""),
                        item.responsibleAgency().orElse(""),
                        joined(item.channels().stream().map(Object::toString)),
                        joined(item.audiences().stream().map(Term::label))
                                + item.audienceGroup().map(group -> '：' + group).orElse(""),
                        joined(item.modes().stream().map(Term::label)),
                        joined(item.levels().stream().map(Term::label)),
                        joined(item.otherCells().stream().map(cell -> cell.head() + '：' + cell.text())))
                .collect(Collectors.joining(" | "))
                .strip();
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("；"));
    }

    private static String said(Notice notice) {
        return Stream.of(
                        notice.kind().token(),
                        notice.place().toString(),
                        notice.label(),
                        notice.printed(),
                        notice.detail())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
