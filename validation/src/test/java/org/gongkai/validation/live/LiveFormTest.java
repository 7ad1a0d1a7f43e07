package org.gongkai.validation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.law.FormEdition;
import org.gongkai.page.Grid;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.acceptance.Consequence;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.RandomReports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveFormTest {

    private static final AnnualReport TANCHENG = Tancheng.assessable2020();
    private static final String RECEIVED = "/applications/received/naturalPerson";

    @Test
    void theScriptIsSmallAndLoadsNothing() {
        assertThat(LiveForm.script().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(40 * 1024);
        assertThat(LiveForm.script())
                .doesNotContain("fetch(", "XMLHttpRequest", "import", "http:", "https:", "</script");
        assertThat(LiveForm.of(TANCHENG).page(Locale.CHINESE))
                .contains("default-src 'none'", "script-src 'sha256-")
                .doesNotContain("src=\"", "href=\"http");
    }

    @Property
    void theScriptWritesTheBytesThatItReads(@ForAll("reports") AnnualReport report) {
        FormEdition edition = report.applications().edition();
        try (FormScript script =
                new FormScript(LiveForm.of(edition == FormEdition.FORM_2019 ? 2020 : 2022), Locale.CHINESE)) {
            String bytes = new String(DisclosureJson.writeBytes(report), StandardCharsets.UTF_8);

            assertThat(script.written(DisclosureJson.write(report))).isEqualTo(bytes);
            assertThat(script.written('\ufeff' + DisclosureJson.writePretty(report)))
                    .isEqualTo(bytes);
        }
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withOddTexts(),
                Reports.annual().ofAnyCells(),
                Reports.annual().withBlanks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\":2020 | \"year\":2020.5 | /year",
                "\"year\":2020 | \"year\":\"2020\" | /year",
                "\"year\":2020 | \"year\":20201 | /year",
                "\"year\":2020, | '' | /year",
                "\"scope\":\"summary\" | \"scope\":\"all\" | /scope",
                "\"year\":2020 | \"year\":2020,\"year\":2020 | /",
                "\"year\":2020 | \"year\":2020,\"constructor\":1 | /constructor",
                "\"publishedOn\":\"2021-01-29\" | \"publishedOn\":\"2021-02-30\" | /publishedOn",
                "\"naturalPerson\":95 | \"naturalPerson\":-95 | /applications/received/naturalPerson",
                "\"naturalPerson\":95 | \"naturalPerson\":9007199254740992 | /applications/received/naturalPerson",
                "\"naturalPerson\":95 | \"naturalPerson\":095 | /",
                "\"amount\":1299000000 | \"amount\":1e19 | /proactive/centralizedProcurement/amount",
                "\"amount\":1299000000 | \"amount\":0.0000001 | /proactive/centralizedProcurement/amount"
            })
    void theScriptRefusesWhatTheLibraryRefuses(String part, String other, String path) {
        String json = DisclosureJson.write(TANCHENG).replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));
        assertThat(json).isNotEqualTo(DisclosureJson.write(TANCHENG));

        assertThatThrownBy(() -> DisclosureJson.read(json, AnnualReport.class))
                .isInstanceOf(DisclosureJsonException.class);
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.refused(json)).startsWith(path + ": ");
            assertThat(script.refused(DisclosureJson.write(TANCHENG))).isEmpty();
        }
    }

    @Test
    void aDigitSwappedIsNamedAndWhatIsLikelySaid() {
        AnnualReport swapped = TANCHENG.withApplications(TANCHENG.applications().with(0, 59));
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.diagnosed(swapped)).containsExactly(RECEIVED + " 59 95");
            assertThat(script.diagnosed(TANCHENG)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void oneWrongCellIsDiagnosedAsTheLibraryDoes(FormEdition edition) {
        int year = edition == FormEdition.FORM_2019 ? 2020 : 2023;
        Random random = new Random(year);
        try (FormScript script = new FormScript(LiveForm.of(year), Locale.CHINESE)) {
            for (int i = 0; i < 25; i++) {
                AnnualReport right = LiveFormChecksTest.summed(RandomReports.report(random, "某县人民政府", year, edition));
                int cell = random.nextInt(right.applications().layout().cellCount());
                AnnualReport wrong = right.withApplications(
                        right.applications().with(cell, right.applications().orZero(cell) + 1 + random.nextInt(9)));
                List<String> suspects =
                        Diagnoser.of(AnnualReportRules.ruleSet(edition)).diagnose(wrong).repairs().stream()
                                .filter(repair -> repair.changes().size() == 1)
                                .map(repair -> repair.changes().get(0))
                                .map(change -> change.cell().pointer()
                                        + ' '
                                        + change.cell().value()
                                        + ' '
                                        + change.suggested())
                                .toList();

                assertThat(script.diagnosed(wrong)).isNotEmpty().containsExactlyInAnyOrderElementsOf(suspects);
            }
        }
    }

    @Test
    void aTotalIsSuggestedAndABlankIsNoZero() {
        AnnualReport report = TANCHENG.withApplications(
                TANCHENG.applications().with(cell(RowName.RECEIVED, ColumnName.TOTAL), CountRow.NOT_STATED));
        AnnualReport twoBlanks = report.withApplications(
                report.applications().with(cell(RowName.RECEIVED, ColumnName.NATURAL_PERSON), CountRow.NOT_STATED));
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.suggested(TANCHENG, null, List.of())).isEmpty();
            assertThat(script.suggested(report, null, List.of())).containsExactly("/applications/received/total 111");
            assertThat(script.suggested(twoBlanks, null, List.of()))
                    .as("by the columns, since the row has two blanks")
                    .containsExactlyInAnyOrder("/applications/received/total 111", RECEIVED + " 95");
        }
    }

    @Test
    void whatIsCarriedInIsSuggestedFromTheYearBefore() {
        AnnualReport next = blank(2021, "郯城县人民政府", ReportScope.SUMMARY);
        AnnualReport other = blank(2021, "兰陵县人民政府", ReportScope.SUMMARY);
        try (FormScript script = new FormScript(LiveForm.of(2021), Locale.CHINESE)) {
            assertThat(script.suggested(next, TANCHENG, List.of()))
                    .containsExactlyInAnyOrder(
                            "/applications/carriedIn/naturalPerson 1",
                            "/applications/carriedIn/commercialEnterprise 0",
                            "/applications/carriedIn/researchInstitution 0",
                            "/applications/carriedIn/publicWelfareOrganization 0",
                            "/applications/carriedIn/legalServiceOrganization 0",
                            "/applications/carriedIn/otherOrganization 0",
                            "/applications/carriedIn/total 1");
            assertThat(script.suggested(other, TANCHENG, List.of())).isEmpty();
        }
    }

    @Test
    void theNumbersOfASummaryAreSuggestedFromItsUnits() {
        Random random = new Random(5);
        List<AnnualReport> units = RandomReports.units(random, 4, 2023, FormEdition.FORM_2021);
        AnnualReport summary = blank(2023, "某县人民政府", ReportScope.SUMMARY);
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2021);
        BigDecimal amount = units.stream()
                .map(unit -> unit.proactive().amount().orElseThrow().inTenThousands())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        try (FormScript script = new FormScript(LiveForm.of(2023), Locale.CHINESE)) {
            List<String> suggested = script.suggested(summary, null, units).toList();

            assertThat(suggested)
                    .contains("/proactive/administrativeFee/amount "
                            + amount.stripTrailingZeros().toPlainString());
            assertThat(suggested)
                    .containsAll(IntStream.range(0, layout.cellCount())
                            .mapToObj(cell -> layout.pointer(cell)
                                    + ' '
                                    + units.stream()
                                            .mapToLong(
                                                    unit -> unit.applications().orZero(cell))
                                            .sum())
                            .toList());
            assertThat(script.suggested(summary.withScope(ReportScope.OWN), null, units))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | /applications/received/total | 1234",
                "１２ | /applications/received/total | 12",
                "0 | /applications/received/total | 0",
                "-0 | /proactive/license/change | 0",
                "'' | /applications/received/total | blank",
                "— | /applications/received/total | blank",
                "／ | /applications/received/total | blank",
                "无 | /applications/received/total | blank",
                "12.0 | /applications/received/total | 12",
                "12.5 | /applications/received/total | not understood",
                "12件 | /applications/received/total | not understood",
                "约12 | /applications/received/total | not understood",
                "1 2 | /applications/received/total | not understood",
                "１　２ | /applications/received/total | not understood",
                "3 8元 | /proactive/centralizedProcurement/amount | not understood",
                "38 元 | /proactive/centralizedProcurement/amount | 38",
                "-5 | /applications/received/total | not understood",
                "−5 | /proactive/license/change | -5",
                "9007199254740992 | /applications/received/total | not understood",
                "12.99亿元 | /proactive/centralizedProcurement/amount | 1299000000",
                "380元 | /proactive/centralizedProcurement/amount | 380",
                "380 | /proactive/centralizedProcurement/amount | not understood",
                "0.0038万元 | /proactive/centralizedProcurement/amount | 38"
            })
    void whatIsTypedIsUnderstoodOrSaidNotToBe(String typed, String pointer, String understood) {
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.understood(typed, pointer)).isEqualTo(understood);
        }
    }

    @Test
    void anAmountIsInTheUnitThatTheFormPrints() {
        try (FormScript script = new FormScript(LiveForm.of(2022), Locale.CHINESE)) {
            assertThat(script.understood("12.5", "/proactive/administrativeFee/amount"))
                    .isEqualTo("125000");
            assertThat(script.understood("380元", "/proactive/administrativeFee/amount"))
                    .isEqualTo("380");
            assertThat(script.understood("-1", "/proactive/administrativeFee/amount"))
                    .isEqualTo("not understood");
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void wholeTablesOfEveryPartArePasted(FormEdition edition) {
        AnnualReport report = RandomReports.report(new Random(3), "某县人民政府", 2023, edition);
        int year = edition == FormEdition.FORM_2019 ? 2020 : 2022;
        try (FormScript script = new FormScript(LiveForm.of(year), Locale.CHINESE)) {
            for (CountTable table : List.of(report.proactive(), report.applications(), report.disputes())) {
                TableLayout layout = table.layout();
                List<String> expected = new ArrayList<>(IntStream.range(0, layout.cellCount())
                        .mapToObj(cell -> layout.pointer(cell) + ' ' + table.orZero(cell))
                        .toList());
                layout.amountPointer()
                        .ifPresent(pointer -> expected.add(pointer
                                + ' '
                                + report.proactive()
                                        .amount()
                                        .orElseThrow()
                                        .inTenThousands()
                                        .toPlainString()
                                + (edition == FormEdition.FORM_2019 ? "万元" : "")));

                assertThat(script.placed(spanned(table), layout.pointer(0)))
                        .as("as HTML, %s", layout)
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(script.placed(flat(table), layout.pointer(layout.cellCount() - 1)))
                        .as("as the cells of a spreadsheet, %s", layout)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void aBlockOfNumbersIsPastedFromTheCellOnAndTheRestIsSaid() {
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.placed(grid("1\t2\n3\t4"), "/applications/received/researchInstitution"))
                    .containsExactly(
                            "/applications/received/researchInstitution 1",
                            "/applications/received/publicWelfareOrganization 2",
                            "/applications/carriedIn/researchInstitution 3",
                            "/applications/carriedIn/publicWelfareOrganization 4");
            assertThat(script.placed(grid("1\t二\t3"), "/applications/carriedForward/otherOrganization"))
                    .containsExactly("/applications/carriedForward/otherOrganization 1", "! 1 2 二", "! 1 3 3");
            assertThat(script.placed(grid("件数\n1\n约3件\n5"), RECEIVED))
                    .as("what is no number has its row all the same")
                    .containsExactly(
                            RECEIVED + " 1",
                            "/applications/outcomes/disclosed/naturalPerson 5",
                            "! 1 1 件数",
                            "! 3 1 约3件");
            assertThat(script.placed(grid("四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1"), RECEIVED))
                    .hasSize(7)
                    .contains("/applications/carriedForward/naturalPerson 1", "/applications/carriedForward/total 1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "label, 1, 2, 3 | 1 2 3 | none",
                "label, 1, 2, 3, 4, 5, 6, 21, 备注 | 1 2 3 4 5 6 21 | ! 1 9 备注",
                "label, 1, 2, 3, 4, 5, 6, 21, 8, 9 | 1 2 3 4 5 6 21 | ! 1 9 8; ! 1 10 9",
                "label, '', '', 1, 2, 3, 4, 5, 6, 21, 8 | 1 2 3 4 5 6 21 | ! 1 11 8",
                "5, label, 1, 2, 3, 4, 5, 6, 21 | 1 2 3 4 5 6 21 | none",
                "5, label, '', '', 1, 2, 3, 4, 5, 6, 21 | 1 2 3 4 5 6 21 | none",
                "'', 1, 2, 3, 4, 5, 6, 21 | 1 2 3 4 5 6 21 | none",
                "新收件数, 1, 2 | 1 2 | ! 1 1 新收件数"
            })
    void theNumbersOfARowStandInTheirColumnsWhateverStandsBesideThem(
            String line, String numbers, @Nullable String lost) {
        String row = line.replace("label", "一、本年新收政府信息公开申请数量").replace("''", "").replace(", ", "\t");
        TableLayout layout = TANCHENG.applications().layout();
        String[] expected = numbers.split(" ");
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.placed(grid(row), RECEIVED))
                    .containsExactlyElementsOf(Stream.concat(
                                    IntStream.range(0, expected.length)
                                            .mapToObj(i -> layout.pointer(i) + ' ' + expected[i]),
                                    lost == null ? Stream.of() : Stream.of(lost.split("; ")))
                            .toList());
        }
    }

    @Test
    void aFirstLineWithoutNumbersIsAHeadingOfTheFormOrARowOrSaid() {
        String carriedIn = "/applications/carriedIn/naturalPerson";
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.placed(grid("自然人\t商业企业\n5"), RECEIVED)).containsExactly(RECEIVED + " 5");
            assertThat(script.placed(grid("约三\n5"), RECEIVED)).containsExactly(RECEIVED + " 5", "! 1 1 约三");
            assertThat(script.placed(grid("—\n5"), RECEIVED)).containsExactly(RECEIVED + " ", carriedIn + " 5");
            assertThat(script.placed(grid("无\n5"), RECEIVED)).containsExactly(RECEIVED + " ", carriedIn + " 5");
        }
    }

    @Test
    void aReasonIsAWaiverThatTheLibraryTakes() {
        AnnualReport report = TANCHENG.withProactive(TANCHENG.proactive().with(4, 99));
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet(FormEdition.FORM_2019));
        ValidationResult result = validator.validate(report);
        assertThat(result.findings()).anyMatch(finding -> finding.severity() == Severity.WARNING);
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            String lines = script.waivers(report, BlankPolicy.AS_ZERO, "旧文件“补”公开\\");
            List<Waiver> waivers = lines.lines()
                    .map(line -> DisclosureJson.read(line, Waiver.class))
                    .toList();

            assertThat(waivers).isNotEmpty().allMatch(waiver -> waiver.reason().equals("旧文件“补”公开\\"));
            assertThat(lines)
                    .isEqualTo(waivers.stream().map(DisclosureJson::write).collect(Collectors.joining("\n", "", "\n")));
            assertThat(validator
                            .withWaivers(waivers, LocalDate.of(2021, 1, 31))
                            .validate(report)
                            .findings())
                    .filteredOn(finding -> finding.severity() == Severity.WARNING)
                    .isNotEmpty()
                    .allMatch(finding -> finding.waivedBecause().isPresent());
            assertThat(script.decision(report, "")).isEqualTo("sentBack");
            assertThat(script.decision(report, "有理由")).isEqualTo("acceptedWithReasons");
            assertThat(script.decision(TANCHENG, "")).isEqualTo("accepted");
        }
    }

    @Test
    void thePolicyOfTheOfficeDecides() {
        AnnualReport wrong = TANCHENG.withApplications(TANCHENG.applications().with(0, 59));
        LiveForm lenient =
                LiveForm.of(2020).withPolicy(AcceptancePolicy.standard().with(FindingKind.ERROR, Consequence.SAID));
        try (FormScript script = new FormScript(lenient, Locale.CHINESE)) {
            assertThat(script.decision(wrong, "")).isEqualTo("accepted");
        }
        try (FormScript script = new FormScript(LiveForm.of(2020), Locale.CHINESE)) {
            assertThat(script.decision(wrong, "")).isEqualTo("sentBack");
        }
    }

    @Test
    void aRuleOfOnesOwnIsARuleOfTheForm() {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2021);
        Rule<AnnualReport> rule = Rule.<AnnualReport>builder("local.companies")
                .title("商业企业不多于自然人", "companies are at most natural persons")
                .severity(Severity.WARNING)
                .reconcile(
                        AnnualReport::applications,
                        List.of(Reconciliation.inRow(
                                layout,
                                layout.row(RowName.RECEIVED),
                                List.of(ColumnName.COMMERCIAL_ENTERPRISE),
                                Relation.AT_MOST,
                                List.of(ColumnName.NATURAL_PERSON))));
        LiveForm form = LiveForm.of(2022).withRules(RuleSet.of("local", Subject::of, List.of(rule)));
        AnnualReport report = RandomReports.report(new Random(1), "某局", 2022, FormEdition.FORM_2021);
        AnnualReport wrong =
                report.withApplications(report.applications().with(0, 1).with(1, 2));
        try (FormScript script = new FormScript(form, Locale.CHINESE)) {
            assertThat(script.found(wrong, BlankPolicy.AS_ZERO))
                    .first(InstanceOfAssertFactories.STRING)
                    .isEqualTo("local.companies 0 1 0");
        }
    }

    @Test
    void aReportOfTwoEditionsHasNoForm() {
        AnnualReport mixed =
                TANCHENG.withProactive(blank(2022, "某局", ReportScope.OWN).proactive());

        assertThatThrownBy(() -> LiveForm.of(mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021");
        assertThatThrownBy(() -> LiveForm.of(2007)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LiveForm.of(2022).withId("a b")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void thePageHasEveryCellWithItsHeadingsAndNamesRulesThatComeLater(String language) {
        String page = LiveForm.of(TANCHENG).page(Locale.forLanguageTag(language));
        int cells = TANCHENG.applications().layout().cellCount()
                + TANCHENG.disputes().layout().cellCount()
                + TANCHENG.proactive().layout().cellCount()
                + 1;

        assertThat(page.split("<td id=\"gongkai-form-[^>]* headers=\"[^\"]+\" data-pointer=\"/", -1))
                .hasSize(cells + 1);
        Text later = AnnualReportRules.ruleSet(FormEdition.FORM_2019).rules().stream()
                .filter(rule -> rule.reconciliations().isEmpty())
                .findFirst()
                .orElseThrow()
                .title();
        assertThat(page).contains("<li>" + later.in(Locale.forLanguageTag(language)) + "</li>");
    }

    @Test
    void textsThatEndAScriptOrTurnStayWhatTheyAre() {
        AnnualReport report = TANCHENG.with(ReportSection.OVERVIEW, "</script><b>\u202e\u2028");
        String page = LiveForm.of(report).page(Locale.CHINESE);
        String data = page.substring(page.indexOf("class=\"form-data\">") + 18);

        assertThat(data.substring(0, data.indexOf("</script>"))).contains("\\u003c/script>\\u003cb>\\u202e\\u2028");
    }

    private static int cell(RowName row, ColumnName column) {
        return TANCHENG.applications().layout().row(row).cell(column);
    }

    private static AnnualReport blank(int year, String agency, ReportScope scope) {
        FormEdition edition = FormEdition.forYear(year);
        return AnnualReport.builder()
                .agency(Agency.of(agency))
                .year(year)
                .scope(scope)
                .proactive(ProactiveTable.notStated(edition))
                .applications(ApplicationTable.notStated(edition))
                .disputes(DisputeTable.notStated())
                .build();
    }

    /** The printed table as a browser gives it: each text at every place that its cell covers. */
    private static String spanned(CountTable table) {
        return json(FormRenderer.official().grid(table), Grid::text);
    }

    /** The printed table as a spreadsheet gives it: where cells are merged, all but the first are empty. */
    private static String flat(CountTable table) {
        return json(
                        FormRenderer.official().grid(table),
                        (grid, row, column) -> grid.isCovered(row, column) ? "" : grid.text(row, column))
                .replace("\"starts\":false", "\"starts\":true");
    }

    private interface CellText {
        String at(Grid grid, int row, int column);
    }

    private static String json(Grid grid, CellText text) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (int row = 0; row < grid.rowCount(); row++) {
            ArrayNode cells = rows.addArray();
            for (int column = 0; column < grid.columnCount(row); column++) {
                cells.addObject().put("text", text.at(grid, row, column)).put("starts", !grid.isCovered(row, column));
            }
        }
        return rows.toString();
    }

    private static String grid(String lines) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        lines.lines().forEach(line -> {
            ArrayNode cells = rows.addArray();
            for (String cell : line.split("\t", -1)) {
                cells.addObject().put("text", cell).put("starts", true);
            }
        });
        return rows.toString();
    }
}
