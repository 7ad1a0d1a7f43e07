package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.agency.Agency;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.diagnosis.Readings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsCommandTest {

    private static final AnnualReport TRUTH = Tancheng.report2020();
    private static final ApplicationTable TABLE = TRUTH.applications();
    private static final int RECEIVED = TABLE.layout().row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON);
    private static final int RECEIVED_TOTAL =
            TABLE.layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
    private static final int DISCLOSED = TABLE.layout().row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON);
    private static final int DISCLOSED_TOTAL =
            TABLE.layout().row(Outcome.DISCLOSED).cell(ColumnName.TOTAL);
    private static final Path GUIDE = Path.of("../core/documents/guide/reading.md");
    private static final Pattern IN_GUIDE =
            Pattern.compile("```sh\ngongkai-check (readings [^\n]*)\n```\n.*?```console\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String first = "";
    private String second = "";
    private String truth = "";

    /** Different digits are wrong in each. */
    @BeforeEach
    void write() throws IOException {
        first = file(
                "first.json", TRUTH.withApplications(TABLE.with(RECEIVED, 35).with(DISCLOSED_TOTAL, 23)));
        second = file(
                "second.json",
                TRUTH.withApplications(
                        TABLE.with(RECEIVED, 65).with(RECEIVED_TOTAL, 117).with(DISCLOSED, 21)));
        truth = file("truth.json", TRUTH);
    }

    private String file(String name, AnnualReport report) throws IOException {
        return file(name, DisclosureJson.write(report));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void whatIsWrongInEachIsDecidedAndTheRestAgrees() {
        Run run = Run.of("readings", first, second);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                郯城县人民政府 2020：194格一致，4格已推断，0格待核对
                  [1] %s
                  [2] %s

                已推断（最可能的读法，不等于正确数值）
                  一、本年新收政府信息公开申请数量 / 自然人：[1] 35 [2] 65；最可能的读法 95（把握 99%%）
                  一、本年新收政府信息公开申请数量 / 总计：[1] 111 [2] 117；最可能的读法 111（把握 99%%）
                  （一）予以公开 / 自然人：[1] 27 [2] 21；最可能的读法 27（把握 99%%）
                  （一）予以公开 / 总计：[1] 23 [2] 28；最可能的读法 28（把握 99%%）
                """.formatted(first, second));
    }

    @Test
    void jsonIsOneLineThatIsReadBackAndNamesTheFiles() throws IOException {
        Run run = Run.of("readings", "--json", first, second);

        assertThat(run.outLines()).hasSize(1);
        JsonNode line = run.lines().get(0);
        assertThat(line.at("/sources/1").textValue()).isEqualTo(second);
        ((ObjectNode) line).remove("sources");
        assertThat(DisclosureJson.read(line.toString(), Collation.class).likeliest())
                .isEqualTo(TRUTH);
    }

    @Test
    void theOptionIsTheCommand() {
        assertThat(Run.of("--readings", first, second)).isEqualTo(Run.of("readings", first, second));
        assertThat(Run.of("--readings", "--help")).isEqualTo(Run.of("readings", "--help"));
    }

    @Test
    void aPageBesideJsonBesideAnotherThatAllAgreeIsStatusZero() throws IOException {
        String page = file("page.html", FormRenderer.official().html(TRUTH));

        Run run = Run.of("readings", "--lang=en", truth, page, second);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("[3] " + second)
                .contains("received / total: [1] 111 [2] 111 [3] 117; the likeliest reading is 111 (99 % sure)");
        assertThat(Run.of("readings", "--lang=en", truth, page))
                .isEqualTo(new Run(
                        0,
                        "郯城县人民政府 2020: 198 cells agree, 0 decided, 0 undecided\n  [1] " + truth + "\n  [2] " + page
                                + "\n",
                        ""));
    }

    @Test
    void aTieIsUndecidedAndSaysWhereToLook() throws IOException {
        int partly = TABLE.layout().row(Outcome.PARTLY_DISCLOSED).cell(ColumnName.NATURAL_PERSON);
        int partlyTotal = TABLE.layout().row(Outcome.PARTLY_DISCLOSED).cell(ColumnName.TOTAL);
        String tie = file(
                "tie.json",
                TRUTH.withApplications(TABLE.with(DISCLOSED, 26)
                        .with(DISCLOSED_TOTAL, 27)
                        .with(partly, 16)
                        .with(partlyTotal, 16)));

        Run run = Run.of("readings", "--lang=en", truth, tie);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("194 cells agree, 0 decided, 4 undecided")
                .contains("Undecided (look at these in turn, those that settle most first)")
                .contains("disclosed / natural person: [1] 27 [2] 26; the likeliest reading is 27 (50 % sure)");
    }

    @Test
    void filesOfDifferentReportsAreRefusedWithBothNames() throws IOException {
        String other = file("other.json", TRUTH.withAgency(Agency.of("某市人民政府")));
        String year =
                file("year.json", AnnualReport.builder().from(TRUTH).year(2019).build());

        Run run = Run.of("readings", "--html", folder.resolve("p.html").toString(), truth, other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("某市人民政府 2020", "郯城县人民政府 2020", other, truth, "不是同一份报告");
        assertThat(folder.resolve("p.html")).doesNotExist();
        assertThat(Run.of("readings", "--lang=en", truth, year).err())
                .contains("2019", "2020", "not one report, nothing was compared");
        assertThat(Run.of("readings", "--agency=郯城县人民政府", truth, other).status())
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndDoesNotTakeTheOthersAlong() throws IOException {
        String broken = file("broken.json", "{\"schema\":");
        String empty = file("empty.html", "");
        String none = folder.resolve("none.pdf").toString();
        Files.createDirectory(folder.resolve("nothing"));
        String nothing = folder.resolve("nothing").toString();

        Run run = Run.of("readings", first, broken, empty, none, nothing, second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(broken, empty, none, nothing);
        assertThat(run.out()).isEqualTo(Run.of("readings", first, second).out());
        assertThat(Run.of("readings", broken).out()).isEmpty();
        assertThat(Run.of("readings").status()).isEqualTo(2);
    }

    @Test
    void ofOneFileTheLikeliestReadingIsToldHoweverOftenItIsNamed() throws IOException {
        Run run = Run.of("readings", first, first);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).startsWith("同一个文件给出多次，只算一份识读结果。", "郯城县人民政府 2020：一份识读结果：196格照读，2格已推断，0格待核对");
        assertThat(Run.of("readings", first).outLines())
                .isEqualTo(run.outLines().subList(1, run.outLines().size()));
        assertThat(Run.of("readings", "--json", first, first).lines()).hasSize(1);
    }

    @Test
    void theFilesOfADirectoryAreReadings() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.copy(Path.of(first), own.resolve("a.json"));
        Files.copy(Path.of(second), own.resolve("b.json"));

        assertThat(Run.of("readings", own.toString()).outLines().get(0)).isEqualTo("郯城县人民政府 2020：194格一致，4格已推断，0格待核对");
    }

    @Test
    void readingsInJsonHaveTheirCandidatesWhereverTheyStand() throws IOException {
        AnnualReport misread = TRUTH.withApplications(TABLE.with(RECEIVED_TOTAL, 191));
        Readings ocr = Readings.of(misread).and(TRUTH).withCandidates(RECEIVED_TOTAL, Map.of(191L, 0.6, 111L, 0.4));
        String file = file("ocr.json", DisclosureJson.write(ocr));
        String again = file("again.json", DisclosureJson.write(ocr));

        Run run = Run.of("readings", "--lang=en", second, file, again);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(again + ": only one of the files can have candidates\n");
        assertThat(run.outLines())
                .contains("  [1] " + file + " #1", "  [2] " + file + " #2", "  [3] " + second)
                .contains("  received / total: [1] 191 [2] 111 [3] 117; the likeliest reading is 111 (99 % sure)");
        assertThat(Run.of("readings", "--year=2021", file).err()).isEmpty();
    }

    @Test
    void aPageIsWrittenInEitherLanguageAndNotOverAnInput() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(Run.of("readings", first, second, "--html", page.toString()).status())
                .isEqualTo(1);
        assertThat(page)
                .content(StandardCharsets.UTF_8)
                .contains("识读比对", "class=\"decided\"", "class=\"agreed\"", "◆ 35 | 65");
        Run.of("readings", first, second, "--lang=en", "--html", page.toString());
        assertThat(page).content(StandardCharsets.UTF_8).contains("readings side by side");

        Run over = Run.of("readings", first, second, "--overwrite", "--html", first);
        assertThat(over.status()).isEqualTo(2);
        assertThat(over.err()).contains(first);
        assertThat(Path.of(first)).content(StandardCharsets.UTF_8).startsWith("{\"schema\":\"gongkai/annual-report");
    }

    @Test
    void theGuideShowsWhatTheCommandPrints() throws IOException {
        file(
                "scanned.json",
                TRUTH.withApplications(TABLE.with(0, 35).with(6, 171).with(84, 57)));
        file(
                "other.json",
                TRUTH.withApplications(TABLE.with(0, 65).with(20, 93).with(33, 5))
                        .withProactive(TRUTH.proactive().with(1, 4)));
        Matcher shown = IN_GUIDE.matcher(Files.readString(GUIDE));
        assertThat(shown.find()).isTrue();
        String[] words = shown.group(1).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].endsWith(".json") ? folder.resolve(words[i]).toString() : words[i];
        }

        assertThat(Run.of(words).out().replace(folder + File.separator, "")).isEqualTo(shown.group(2));
    }
}
