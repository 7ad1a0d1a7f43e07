package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.agency.Agency;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckReportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theBundledReportIsPrintedWithTheVerdict(String language) throws IOException {
        Run run = Run.of("--lang", language);

        assertThat(run.out()).isEqualTo(resource("tancheng-2020." + language + ".txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void chineseIsTheDefaultLanguage() {
        assertThat(Run.of()).isEqualTo(Run.of("--lang", "zh")).isNotEqualTo(Run.of("--lang", "EN"));
    }

    @Test
    void theBundledReportHasThePublishedFigures() throws IOException {
        AnnualReport bundled = DisclosureJson.read(resource("input/tancheng-2020.json"), AnnualReport.class);

        AnnualReport published = Tancheng.report2020();
        assertThat(bundled.agency()).isEqualTo(published.agency());
        assertThat(bundled.year()).isEqualTo(published.year());
        assertThat(bundled.scope()).isEqualTo(published.scope());
        assertThat(bundled.proactive()).isEqualTo(published.proactive());
        assertThat(bundled.applications()).isEqualTo(published.applications());
        assertThat(bundled.disputes()).isEqualTo(published.disputes());
        assertThat(bundled.narrative()).containsOnlyKeys(ReportSection.OVERVIEW, ReportSection.OTHER_MATTERS);
        assertThat(DisclosureJson.writePretty(bundled) + "\n").isEqualTo(resource("input/tancheng-2020.json"));
    }

    @Test
    void whatIsViolatedIsNamedAndTheStatusIsOne() throws IOException {
        ApplicationTable table = Tancheng.report2020().applications();
        Path file = write("wrong.json", report(withTotal(table, RowName.RECEIVED, 112)));

        Run run = Run.of(file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("有效：否，错误级的不成立项有 2 项", "完整：是", "不成立（2）")
                .contains("  [错误] applications.balance\n      “总计”列：", "应为 113，实为 112，相差 -1")
                .contains("  [错误] applications.row-total\n      “一、本年新收政府信息公开申请数量”行：", "应为 111，实为 112，相差 1");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("--lang", "en", file.toString()).out())
                .contains("valid: no, violations that are errors: 2", "violated (2)")
                .contains(
                        "  [error] applications.balance\n      column total: ", "expected 113, was 112, difference -1");
    }

    @Test
    void whatCannotBeAssessedIsSaidAndLeavesTheStatusZero() throws IOException {
        ApplicationTable table = Tancheng.report2020().applications();
        Path file = write("blank.json", report(withTotal(table, RowName.CARRIED_IN, CountRow.NOT_STATED)));

        Run run = Run.of(file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("有效：是", "完整：否，无法判断的有 2 项", "无法判断（2）")
                .contains("因有格未填，2项无法判断：二、上年结转政府信息公开申请数量 / 总计")
                .contains("\n- 表示未填，未填不等于 0\n");
        assertThat(Run.of("--lang", "en", file.toString()).out())
                .contains("complete: no, not assessable: 2", "not assessable (2)", "not stated: carried in / total")
                .contains("\n- marks a cell that is not stated");
    }

    @Test
    void whatHoldsOnlyByReadingBlanksAsZeroIsListed() throws IOException {
        ApplicationTable table = Tancheng.report2020().applications();
        int cell = table.layout().row(Outcome.STATE_SECRET).cell(ColumnName.NATURAL_PERSON);
        Path file = write("blank.json", report(table.with(cell, CountRow.NOT_STATED)));

        Run run = Run.of(file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("完整：是", "未填按 0 计才成立（2）", "2项把未填的格按 0 计才成立：（三）不予公开 1.属于国家秘密 / 自然人")
                .contains("- 表示未填");
        assertThat(Run.of("--lang", "en", file.toString()).out())
                .contains(
                        "holds only because blanks were read as 0 (2)",
                        "2 hold with these blanks read as 0: state secret / natural person");
    }

    @Test
    void aReportOnTheFormOf2021IsPrintedWithItsOwnRows() throws IOException {
        ApplicationTable table =
                ApplicationTable.builder(FormEdition.FORM_2021).remainingZero().build();

        Run run = Run.of(write("mixed.json", report(table)).toString());

        assertThat(run.out())
                .contains("（六）其他处理", "  2.申请人逾期未按收费通知要求缴纳费用", "2021年格式（国办公开办函〔2021〕30号）")
                .contains("[警告] report.edition");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void whatAFileSaysCannotDriveTheTerminal() throws IOException {
        AnnualReport report = AnnualReport.builder()
                .from(Tancheng.report2020())
                .agency(Agency.of("郯城县\u001b[2J人民\r政府\u202e"))
                .build();

        Run run = Run.of(write("escape.json", report).toString());

        assertThat(run.out())
                .contains("郯城县\uFFFD[2J人民\uFFFD政府[U+202E] 2020年度")
                .doesNotContain("\u001b", "\r", "\u202e");
    }

    @Test
    void outputThatCannotBeWrittenIsAStatusOfTwo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = CheckReport.run(
                new String[0],
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("standard output cannot be written\n");
    }

    private static AnnualReport report(ApplicationTable table) {
        return Tancheng.assessable2020().withApplications(table);
    }

    private static ApplicationTable withTotal(ApplicationTable table, RowName row, long total) {
        return table.with(table.layout().row(row).cell(ColumnName.TOTAL), total);
    }

    private Path write(String name, AnnualReport report) throws IOException {
        return Files.write(folder.resolve(name), DisclosureJson.writeBytes(report));
    }

    private static String resource(String name) throws IOException {
        try (InputStream resource = CheckReport.class.getResourceAsStream(name)) {
            assertThat(resource).as(name).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
