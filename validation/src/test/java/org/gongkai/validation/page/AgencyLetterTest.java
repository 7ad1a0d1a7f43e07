package org.gongkai.validation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.acceptance.Consequence;
import org.gongkai.validation.arbitraries.CountyStack;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.FindingGroup;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.junit.jupiter.api.Test;

class AgencyLetterTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final int BUREAUS = 3;
    private static final AnnualReport WRONG = Tancheng.report2020()
            .withApplications(Tancheng.report2020().applications().with(0, 59));

    private static Overview check(List<AnnualReport> reports) {
        return ReportChecks.standard()
                .checkTogether(IntStream.range(0, reports.size())
                        .mapToObj(i -> ReadReport.of("in/" + i + ".docx", reports.get(i)))
                        .toList());
    }

    private static AgencyLetter letter(AnnualReport report) {
        Overview overview = check(List.of(report));
        return AgencyLetter.of(overview, overview.agencies().get(0), DAY);
    }

    /** A fault in a report of several agencies and years. */
    record Fault(int report, int kind, int place, long number) {

        AnnualReport in(AnnualReport report) {
            return switch (kind) {
                case 0 -> report.withApplications(report.applications().with(place, number));
                case 1 -> report.withApplications(report.applications().with(place, CountRow.NOT_STATED));
                case 2 ->
                    report.withDisputes(report.disputes()
                            .with(place % report.disputes().layout().cellCount(), number));
                default ->
                    AnnualReport.builder()
                            .from(report)
                            .putNarrative(ReportSection.OVERVIEW, report.year() + "年，共收到政府信息公开申请" + number + "件。")
                            .build();
            };
        }
    }

    @Provide
    Arbitrary<List<Fault>> faults() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2 * (BUREAUS + 1) - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.longs().between(1, 200))
                .as(Fault::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 50)
    void eachFindingOfAnAgencyIsInItsLetterOnceAndNoneOfAnother(@ForAll("faults") List<Fault> faults) {
        List<AnnualReport> reports = new ArrayList<>();
        for (int year = 2022; year <= 2023; year++) {
            List<AnnualReport> bureaus = CountyStack.bureaus(BUREAUS, year);
            reports.addAll(bureaus);
            reports.add(CountyStack.summary(bureaus));
        }
        faults.forEach(fault -> reports.set(fault.report, fault.in(reports.get(fault.report))));
        Overview overview = check(reports);

        for (AgencyReports agency : overview.agencies()) {
            String name = agency.agency().name();
            String letter = AgencyLetter.of(overview, agency, DAY).article(Locale.CHINESE);

            List<String> expected = overview.results().results().stream()
                    .filter(result -> result.subject().agency().orElseThrow().equals(name))
                    .map(ValidationResult::findings)
                    .flatMap(findings -> FindingGroup.of(findings).stream())
                    .map(group -> HtmlPage.escape(group.text().zh()))
                    .toList();
            assertThat(messages(letter)).containsExactlyInAnyOrderElementsOf(expected);
            if (!agency.agency().equals(CountyStack.COUNTY)) {
                assertThat(overview.agencies().stream()
                                .map(other -> other.agency().name())
                                .filter(letter::contains))
                        .containsExactly(name);
            }
        }
    }

    private static List<String> messages(String letter) {
        String begin = "<p class=\"message\">";
        List<String> messages = new ArrayList<>();
        for (int at = letter.indexOf(begin); at >= 0; at = letter.indexOf(begin, at + 1)) {
            messages.add(letter.substring(at + begin.length(), letter.indexOf("</p>", at)));
        }
        return messages;
    }

    @Test
    void theLikeliestReadingIsSuggestedOnceAndMarkedInTheTable() {
        String html = letter(WRONG).html(Locale.CHINESE);

        assertThat(html)
                .contains("郯城县人民政府</span>：</p>", "核对截至2021年2月1日。", "<td>0.docx</td>", "退回（应修改2项）")
                .contains("<h2>二、错误（退回修改）</h2>")
                .contains("可能是：“一、本年新收政府信息公开申请数量 / 自然人”现为59，如为95则相符（相邻两位数字颠倒）。请核对。")
                .containsOnlyOnce("可能是：")
                .contains("<p class=\"advice\">可能的原因同第1项。</p>", "未必是正确数值")
                .contains("data-pointer=\"/applications/received/naturalPerson\">59 <a class=\"mark\" href=\"#item-1\"")
                .contains(">✗1,2<");
    }

    @Test
    void theSameReadingOfTwoReportsIsSaidOfBoth() {
        List<AnnualReport> reports = new ArrayList<>();
        for (int year = 2021; year <= 2022; year++) {
            AnnualReport report = CountyStack.report(CountyStack.bureau(1), 1, year);
            reports.add(report.withDisputes(report.disputes().with(0, 4)));
        }
        Overview overview = check(reports);

        String letter =
                AgencyLetter.of(overview, overview.agencies().get(0), DAY).article(Locale.CHINESE);

        assertThat(letter).doesNotContain("可能的原因同第").contains("对你单位2021、2022年度政府信息公开");
        assertThat(letter.split("<p class=\"advice\">可能是：", -1)).hasSize(3);
    }

    @Test
    void anEnglishLetterHasTheOfficialLabelsBeside() {
        assertThat(letter(WRONG).html(Locale.ENGLISH))
                .contains("<html lang=\"en\">", "were checked as of 2021-02-01.", "<h2>2. Errors (blocks)</h2>")
                .contains("received / natural person <span lang=\"zh-CN\">一、本年新收政府信息公开申请数量 / 自然人</span> = 59")
                .contains(
                        "Possibly: received / natural person is 59; with 95 all would agree (digits swapped). Please check.");
    }

    @Test
    void aLetterOfWhatIsRightSaysSoInOneLine() {
        String html = letter(Tancheng.report2020()).article(Locale.CHINESE);

        assertThat(html)
                .contains("<p>核对未发现需要修改或说明的问题。</p>", "<td class=\"holds\">通过</td>")
                .doesNotContain("重新报送");
    }

    @Test
    void whatIsWaivedStandsApartWithItsReasonAndIsNotMarked() {
        CheckedReport checked = ReportChecks.standard().check(ReadReport.of("a", WRONG));
        List<Waiver> waivers = checked.tables().findings().stream()
                .filter(finding -> FindingKind.of(finding) == FindingKind.ERROR)
                .map(finding -> checked.tables().waive(finding, "与登记簿一致"))
                .toList();
        Overview overview =
                ReportChecks.standard().withWaivers(waivers, DAY).checkTogether(List.of(ReadReport.of("a", WRONG)));
        AcceptancePolicy lenient = AcceptancePolicy.standard().with(FindingKind.ERROR, Consequence.NEEDS_REASON);

        String html = AgencyLetter.of(overview, overview.agencies().get(0), DAY)
                .accepting(lenient)
                .article(Locale.CHINESE);

        assertThat(html)
                .contains("说明理由后通过（已说明理由2项）", "三、已说明理由、不再要求修改的事项", "<p>理由：与登记簿一致</p>")
                .doesNotContain("错误（", "可能是", "class=\"mark\"");
    }

    @Test
    void whatIsFoundOverTheYearsIsMarkedInTheReportsOfBoth() {
        AnnualReport before = CountyStack.report(CountyStack.bureau(1), 1, 2021);
        AnnualReport after =
                CountyStack.report(CountyStack.bureau(1), 1, 2022).withApplications(CountyStack.applications(10, 1, 0));
        Overview overview = check(List.of(before, after));

        String html = AgencyLetter.of(overview, overview.agencies().get(0), DAY).article(Locale.CHINESE);

        assertThat(html)
                .contains("1. ✗ 2021–2022年度：总计：上年结转 = 上一年度的结转下年度继续办理")
                .contains("id=\"report-1-applications-carriedForward-total\" class=\"error\"")
                .contains("id=\"report-2-applications-carriedIn-total\" class=\"error\"");
    }

    @Test
    void ofTwoReportsOfOneYearEachIsNamedByItsFile() {
        Overview overview =
                check(List.of(WRONG, WRONG.withApplications(WRONG.applications().with(0, 60))));
        AgencyLetter letter = AgencyLetter.of(overview, overview.agencies().get(0), DAY);

        assertThat(letter.html(Locale.CHINESE))
                .contains("✗ 2020年度（0.docx）：", "✗ 2020年度（1.docx）：")
                .contains("中标记的表格（0.docx）</h2>", "中标记的表格（1.docx）</h2>")
                .doesNotContain("2020年度：");
        assertThat(letter.html(Locale.ENGLISH)).contains("✗ 2020 (0.docx): ");
        assertThat(letter(WRONG).html(Locale.CHINESE)).contains("✗ 2020年度：").doesNotContain("（0.docx）");
    }

    @Test
    void anAgencyWithABlankColumnIsToldSoOnce() {
        AnnualReport report = Tancheng.report2020();
        for (int cell = 0; cell < 7; cell++) {
            report = report.withApplications(report.applications().with(cell, CountRow.NOT_STATED));
        }

        assertThat(letter(report).article(Locale.CHINESE))
                .containsOnlyOnce("项无法判断：")
                .contains("请补填未填的格");
    }
}
