package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.arbitraries.CountyStack;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.decision.DecisionLog;
import org.gongkai.validation.decision.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer's way: check, decide in the table or by key, and check what was corrected. */
class DecideCommandTest {

    private static final String BALANCE = "applications.balance";

    private static final int FULL_WIDTH = '０' - '0';
    private static final String ROW_END = "\r\n";
    private static final Pattern ROW_ENDS = Pattern.compile(ROW_END);

    @TempDir
    private Path folder;

    private final AnnualReport right = Tancheng.report2020();
    private final AnnualReport wrong =
            right.withApplications(right.applications().with(0, 59));
    private Path reports;
    private Path log;
    private Path corrected;

    @BeforeEach
    void writeAReportWithSwappedDigits() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        log = folder.resolve("decisions.jsonl");
        corrected = folder.resolve("corrected");
        Files.writeString(reports.resolve("a.json"), DisclosureJson.write(wrong));
    }

    private Run report(String... options) {
        return Run.of(Stream.concat(Stream.of("report", "--lang=en", reports.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Run decide(String... options) {
        return Run.of(Stream.concat(
                        Stream.of("decide", "--lang=en", reports.toString(), "--log", log.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Run decideOne(String key, String verdict, String... options) {
        return decide(Stream.concat(
                        Stream.of(
                                "--finding",
                                key,
                                "--verdict",
                                verdict,
                                "--because",
                                "已核实",
                                "--by",
                                "复核人",
                                "--on",
                                "2026-11-29"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    /** The key of a finding that the list of what is open says. */
    private String key(String message) {
        return decide().out()
                .lines()
                .filter(line -> line.contains(message))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring(0, 10);
    }

    private List<Decision> logged() throws IOException {
        return Files.readAllLines(log).stream()
                .map(line -> DisclosureJson.read(line, Decision.class))
                .toList();
    }

    private List<Path> corrected(String ending) throws IOException {
        try (Stream<Path> files = Files.list(corrected)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String page(Path pages) throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return Files.readString(files.filter(file -> !file.endsWith("index.html"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void withoutAVerdictWhatIsOpenIsListedWithItsKeyAndTheSuggestedRepairs() {
        Run run = decide();

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("\n  [B-Z]{10} column natural person: ")
                .contains("    1. received / natural person: 59 -> 95");
        assertThat(Files.exists(log)).isFalse();
    }

    @Test
    void whatIsExcusedIsShownWithReasonRoleAndDayAndIsUndoneByWithdrawing() {
        String key = key("column natural person");

        assertThat(decideOne(key, "豁免").status()).isZero();

        assertThat(report("--decisions", log.toString()).out()).contains("      waived: 已核实（复核人，2026-11-29）");
        assertThat(report("--decisions", log.toString(), "--as-of=2026-11-28").out())
                .doesNotContain("waived: ");
        assertThat(decideOne(key, "withdrawn").status()).isZero();
        assertThat(report("--decisions", log.toString()).out()).doesNotContain("waived: ");
    }

    @Test
    void anAcceptedRepairGivesTheCorrectedReportWithItsDecisionsAndTheNextRunSaysFixed() throws IOException {
        Path earlier = Files.writeString(
                folder.resolve("earlier.jsonl"),
                Run.of("--json", reports.toString()).out());
        assertThat(decideOne(key("column natural person"), "repair accepted").err())
                .isEmpty();

        Path pages = folder.resolve("pages");
        Run run =
                report("--decisions", log.toString(), "--corrected", corrected.toString(), "--html", pages.toString());

        assertThat(run.out()).contains("Corrected as decided (1)\n  ", "a.json: corrected by 1 decisions\n");
        assertThat(page(pages))
                .contains(
                        "decided by reviewers:",
                        "repair accepted: received / natural person 59 → 95; 已核实 (复核人, 2026-11-29)");
        assertThat(corrected(".json"))
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(DisclosureJson.writeBytes(right)));
        assertThat(corrected(".decisions.jsonl"))
                .singleElement()
                .satisfies(file -> assertThat(file).hasSameBinaryContentAs(log));
        assertThat(Run.of("--lang=en", "--earlier", earlier.toString(), corrected.toString())
                        .out())
                .contains("\nnew: 0\nstill there: 0\nfixed: 2\n");
        assertThat(report("--decisions", log.toString(), "--corrected", corrected.toString())
                        .err())
                .contains("there already");
    }

    @Test
    void aTableThatWasFilledInIsPutDownAndItsBadRowsAreSaid() throws IOException {
        Path table = folder.resolve("out.xlsx");
        report("--table", table.toString());
        fillIn(table, Map.of(1, List.of("接受修改建议 1", "笔误", "复核人"), 2, List.of("也许", "笔误", "复核人")));

        Run run = decide("--table", table.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("out.xlsx:3: the decision \"也许\" is none of: excused, upheld,");
        assertThat(logged()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.REPAIR_ACCEPTED);
            assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 11, 29));
            assertThat(decision.reason()).isEqualTo("笔误");
        });
        report("--decisions", log.toString(), "--corrected", corrected.toString());
        assertThat(Files.readAllBytes(corrected(".json").get(0))).isEqualTo(DisclosureJson.writeBytes(right));
    }

    private static List<String> rows(Path table) throws IOException {
        return ROW_ENDS.splitAsStream(Files.readString(table)).toList();
    }

    /** Puts verdicts, reasons and roles, and a day as a spreadsheet has it, into rows of the first sheet. */
    private static void fillIn(Path table, Map<Integer, List<String>> rows) throws IOException {
        byte[] filled;
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(table));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            int first = sheet.getRow(0).getLastCellNum() - 4;
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            rows.forEach((number, texts) -> {
                Row row = sheet.getRow(number);
                for (int i = 0; i < texts.size(); i++) {
                    row.createCell(first + i).setCellValue(texts.get(i));
                }
                Cell cell = row.createCell(first + 3);
                cell.setCellValue(LocalDate.of(2026, 11, 29));
                cell.setCellStyle(day);
            });
            book.write(out);
            filled = out.toByteArray();
        }
        try (OutputStream out = Files.newOutputStream(table)) {
            out.write(filled);
        }
    }

    @Test
    void aTableOfTextIsReadAndRowsWithoutRoleAndDayTakeThoseOfTheCommand() throws IOException {
        Path table = folder.resolve("out.csv");
        report("--table", table.toString());
        List<String> lines = new ArrayList<>(rows(table));
        String first = lines.get(1) + lines.get(2);
        assertThat(first).contains(BALANCE);
        int row = lines.get(1).endsWith(",,,,") ? 1 : 2;
        lines.set(row, lines.get(row).substring(0, lines.get(row).length() - 4) + ",要求整改,,,");
        Files.writeString(table, String.join(ROW_END, lines));

        assertThat(decide("--table", table.toString(), "--because=笔误").err()).contains("no role");
        Run run = decide("--table", table.toString(), "--by=复核人", "--because=笔误", "--on=2026-11-30");

        assertThat(run.err()).isEmpty();
        assertThat(logged())
                .extracting(Decision::verdict, Decision::role, Decision::decidedOn)
                .containsExactly(tuple(Verdict.UPHELD, "复核人", LocalDate.of(2026, 11, 30)));
    }

    @Test
    void aSecondRowOnOneKeyIsRefusedAndTheFirstKept() throws IOException {
        Path table = folder.resolve("out.csv");
        report("--table", table.toString());
        List<String> lines = new ArrayList<>(rows(table));
        int row = lines.get(1).endsWith(",,,,") ? 1 : 2;
        String finding = lines.get(row).substring(0, lines.get(row).length() - 4);
        lines.set(row, finding + ",豁免,已核实,复核人,2026-11-29");
        lines.add(row + 1, finding.replace("\r\n", " ") + ",要求整改,笔误,复核人,2026-11-29");
        Files.writeString(table, String.join(ROW_END, lines));

        Run run = decide("--table", table.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a row before decides this key");
        assertThat(logged()).extracting(each -> each.verdict().token()).containsExactly("excused");
    }

    @Test
    void nothingIsToldOfALogThatCannotBeWritten() {
        log = folder.resolve("none").resolve("log.jsonl");

        Run run = decide("--finding", "x", "--verdict", "excused");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("its directory does not exist");
    }

    @Test
    void anyCellIsCorrectedByItsPointerAndTheSourceStaysAsItIs() throws IOException {
        Files.delete(reports.resolve("a.json"));
        byte[] page = FormRenderer.official().html(wrong).getBytes(StandardCharsets.UTF_8);
        Path source = Files.write(reports.resolve("a.html"), page);
        List<String> about = List.of("--agency=郯城县人民政府", "--year=2020", "--published=2021-01-20");

        Run run = decide(Stream.concat(
                        Stream.of(
                                "--verdict",
                                "更正 /applications/received/naturalPerson=95；/publishedOn=2021-01-21",
                                "--because=笔误",
                                "--by=复核人",
                                "--on=2026-11-29"),
                        about.stream())
                .toArray(String[]::new));
        report(Stream.concat(
                        Stream.of("--decisions", log.toString(), "--corrected", corrected.toString()), about.stream())
                .toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        AnnualReport read = DisclosureJson.read(corrected(".json").get(0), AnnualReport.class);
        assertThat(read.applications()).isEqualTo(right.applications());
        assertThat(read.publishedOn()).contains(LocalDate.of(2021, 1, 21));
        assertThat(Files.readAllBytes(source)).isEqualTo(page);
    }

    @Test
    void aCorrectionWhoseCellPrintsAnotherValueNowIsSaidWithTheDecision() throws IOException {
        decide(
                "--verdict=corrected /applications/received/naturalPerson=95",
                "--because=笔误",
                "--by=复核人",
                "--on=2026-11-29");
        Files.writeString(
                reports.resolve("a.json"),
                DisclosureJson.write(right.withApplications(right.applications().with(0, 60))));

        assertThat(report("--decisions", log.toString(), "--corrected", corrected.toString())
                        .out())
                .contains("a.json: not corrected, received / natural person is 60 now and was 59;"
                        + " corrected: received / natural person 59 → 95; 笔误 (复核人, 2026-11-29)\n");
        assertThat(Files.exists(corrected)).isFalse();
    }

    @Test
    void aSecondCorrectionOfACellGoesOnFromTheFirst() throws IOException {
        for (String value : List.of("96", "95")) {
            assertThat(decide(
                                    "--verdict=corrected /applications/received/naturalPerson=" + value,
                                    "--because=笔误",
                                    "--by=复核人")
                            .err())
                    .isEmpty();
        }

        report("--decisions", log.toString(), "--corrected", corrected.toString());

        assertThat(Files.readAllBytes(corrected(".json").get(0))).isEqualTo(DisclosureJson.writeBytes(right));
    }

    @Test
    void nothingIsAddedToALogWithABadLineAndAReportTakesItsOtherLines() throws IOException {
        String key = key("column natural person");
        decideOne(key, "excused");
        Files.writeString(log, Files.readString(log) + "no\n");
        String before = Files.readString(log);

        Run refused = decideOne(key, "upheld");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).startsWith(log + ", line 2 of the file: ");
        assertThat(Files.readString(log)).isEqualTo(before);
        Run run = report("--decisions", log.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(log + ", line 2 of the file: ");
        assertThat(run.out()).contains("waived: 已核实（复核人，2026-11-29）");
    }

    @Test
    void whatIsAddedStandsBehindALineWithoutItsEnd() throws IOException {
        decideOne(key("column natural person"), "excused");
        Files.writeString(log, Files.readString(log).stripTrailing());

        decideOne(key("row received"), "upheld");

        assertThat(logged()).extracting(Decision::verdict).containsExactly(Verdict.EXCUSED, Verdict.UPHELD);
    }

    @Test
    void aFindingOfTwoFilesIsDecidedWhereOneOfThemIsGiven() throws IOException {
        String key = key("column natural person");
        Files.copy(reports.resolve("a.json"), reports.resolve("b.json"));

        assertThat(decideOne(key, "repair accepted").err())
                .startsWith(key + ": 2 findings have the key \"" + key + "\"; give one of these reports: ")
                .contains("a.json", "b.json");
        assertThat(Files.exists(log)).isFalse();
    }

    @Test
    void anExcuseEndsOnItsLastDay() {
        decideOne(key("column natural person"), "excused", "--until=2026-12-31");

        assertThat(report("--decisions", log.toString(), "--as-of=2026-12-31").out())
                .contains("waived: ");
        assertThat(report("--decisions", log.toString(), "--as-of=2027-01-01").out())
                .doesNotContain("waived: ")
                .contains("expired: 郯城县人民政府 2020 applications.balance");
    }

    @Test
    void aRepairThatIsDeclinedLaterIsNotApplied() {
        String key = key("column natural person");
        decideOne(key, "repair accepted");
        decideOne(key, "不采纳修改建议");

        assertThat(report("--decisions", log.toString(), "--corrected", corrected.toString())
                        .out())
                .doesNotContain("Corrected as decided");
        assertThat(Files.exists(corrected)).isFalse();
    }

    @Test
    void wrongWordsAndKeysAreSaid() {
        assertThat(decideOne("BCDFGHJKLM", "excused").err())
                .isEqualTo("BCDFGHJKLM: nothing with the key \"BCDFGHJKLM\" is found in these reports\n");
        String key = key("column natural person");
        assertThat(decideOne(key, "repair accepted 9").err()).contains("no suggested repair 9, there are ");
        assertThat(decideOne(key, "corrected received=1").err())
                .contains("a correction is /pointer=value, not \"received=1\"");
        assertThat(decideOne(key, "corrected /applications/received/naturalPerson=-1")
                        .err())
                .contains("cannot be corrected so: ");
        assertThat(decideOne(key, "corrected /applications=1").err())
                .contains("no cell of a report is at /applications");
        assertThat(decide("--finding", key).err()).startsWith("--finding needs a --verdict");
        assertThat(decide("--table=a.csv", "--finding=x", "--verdict=upheld").err())
                .startsWith("--table has the keys and the verdicts itself");
        assertThat(report("--corrected=x").err()).startsWith("--corrected writes what --decisions corrects");
        assertThat(Files.exists(log)).isFalse();
    }

    private String refusedInChinese(String verdict, String reason, String role) {
        String key = key("column natural person");
        String err = Run.of(
                        "decide",
                        reports.toString(),
                        "--log=" + log,
                        "--finding=" + key,
                        "--verdict=" + verdict,
                        "--because=" + reason,
                        "--by=" + role)
                .err();
        return err.substring(key.length() + 2).strip();
    }

    @Test
    void whyADecisionIsRefusedIsSaidInChineseAlone() {
        assertThat(refusedInChinese("豁免", " ", "复核人")).isEqualTo("没有写理由");
        assertThat(refusedInChinese("豁免", "笔误", " ")).isEqualTo("没有写角色");
        assertThat(refusedInChinese("更正 /applications=1", "笔误", "复核人")).isEqualTo("报告里没有路径为“/applications”的格");
        assertThat(refusedInChinese("更正 /publishedOn=明年", "笔误", "复核人"))
                .startsWith("更正后不成其为年度报告：/publishedOn ")
                .endsWith(" → 明年");
    }

    @Test
    void digitsAndKeysOfFullWidthAreTaken() throws IOException {
        Path table = folder.resolve("out.csv");
        report("--table", table.toString(), "--lang=zh");
        String key = key("column natural person");
        Files.writeString(
                table,
                "编号,决定,理由,角色,日期\n"
                        + key.chars()
                                .mapToObj(c -> Character.toString(c + FULL_WIDTH))
                                .collect(Collectors.joining())
                        + ",接受修改建议１,笔误,复核人,２０２６年１１月２８日\n");

        assertThat(decide("--table", table.toString()).err()).isEmpty();
        assertThat(logged()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.REPAIR_ACCEPTED);
            assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        });
    }

    @Test
    void reportsWithPlantedFaultsAreMendedByTheirFirstRepairInOneTable() throws IOException {
        Files.delete(reports.resolve("a.json"));
        List<Fault> faults = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            AnnualReport report = CountyStack.report(CountyStack.bureau(number), number, 2022);
            faults.add(Samples.of(Faults.in(report).swappedDigits(), number, 1).get(0));
        }
        ReportFiles.write(reports, faults.stream().map(Fault::broken).toList());
        Path table = folder.resolve("out.csv");
        report("--table", table.toString());
        Path filled = Files.writeString(
                folder.resolve("filled.csv"),
                rows(table).stream()
                        .map(line -> line.contains("1. ") && line.endsWith(",,,,")
                                ? line.substring(0, line.length() - 4) + ",接受修改建议,笔误,复核人,2026/11/29"
                                : line)
                        .collect(Collectors.joining(ROW_END)));

        Run run = decide("--table", filled.toString());
        report("--decisions", log.toString(), "--corrected", corrected.toString());

        assertThat(run.err()).isEmpty();
        DecisionLog decided = new DecisionLog(logged());
        assertThat(corrected(".json")).hasSize(faults.size());
        for (Fault fault : faults) {
            byte[] expected =
                    DisclosureJson.writeBytes(decided.replay(fault.broken()).corrected());
            assertThat(corrected(".json"))
                    .anySatisfy(file -> assertThat(Files.readAllBytes(file)).isEqualTo(expected));
        }
        assertThat(Run.of("--lang=" + Locale.ENGLISH, corrected.toString()).out())
                .contains(faults.size() + " reports: ");
    }
}
