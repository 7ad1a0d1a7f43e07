package org.gongkai.validation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.TableRow;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Finding;
import org.gongkai.validation.HeldWithBlanks;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.between.YearToYear;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.ApplicationTableRules;
import org.gongkai.validation.rules.RandomReports;
import org.gongkai.validation.rules.SeriesRules;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.SummaryRules;
import org.gongkai.validation.stack.FindingGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The script of a form finds what the library finds: the same outcomes, cells, figures and words. {@code -Dlive.tables=100000}
 * holds it against so many tables.
 */
class LiveFormChecksTest {

    private static final int TABLES = Integer.getInteger("live.tables", 400);
    private static final int CASES = 4;

    @ParameterizedTest
    @CsvSource({"2020, zh", "2020, en", "2024, zh", "2024, en"})
    void theScriptFindsInTablesWhatTheLibraryFinds(int year, String language) {
        Locale locale = Locale.forLanguageTag(language);
        FormEdition edition = FormEdition.forYear(year);
        Validator<AnnualReport> validator = Validator.of(ofTables(edition));
        Random random = new Random(20080501 + year);
        try (FormScript script = new FormScript(LiveForm.of(year), locale)) {
            for (int i = 0; i < TABLES / CASES; i++) {
                AnnualReport report = faulty(random, RandomReports.report(random, "某县人民政府", year, edition));
                BlankPolicy policy = BlankPolicy.values()[i % 2];
                ValidationResult expected = validator.withBlankPolicy(policy).validate(report);

                assertThat(script.found(report, policy))
                        .as(() -> DisclosureJson.write(report))
                        .containsExactlyElementsOf(
                                told(List.of(expected), locale).toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2020, zh", "2021, en", "2024, zh"})
    void theScriptFindsBesideTheYearBeforeWhatTheLibraryFinds(int year, String language) {
        Locale locale = Locale.forLanguageTag(language);
        FormEdition edition = FormEdition.forYear(year);
        Random random = new Random(year);
        try (FormScript script = new FormScript(LiveForm.of(year), locale)) {
            for (int i = 0; i < 30; i++) {
                ReportSeries series = RandomReports.series(random, year - 1, year);
                AnnualReport before = i % 3 == 0
                        ? faulty(random, series.reports().get(0))
                        : series.reports().get(0);
                AnnualReport report = faulty(random, series.reports().get(1));
                BlankPolicy policy = BlankPolicy.values()[i % 2];
                ValidationResult expected = Validator.of(ofYears(before, report))
                        .withBlankPolicy(policy)
                        .validate(ReportSeries.of(List.of(before, report)));
                ValidationResult alone =
                        Validator.of(ofTables(edition)).withBlankPolicy(policy).validate(report);

                assertThat(script.found(report, policy, before, List.of()))
                        .as(() -> DisclosureJson.write(before) + '\n' + DisclosureJson.write(report))
                        .containsExactlyElementsOf(
                                told(List.of(alone, expected), locale).toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2020, zh", "2020, en", "2023, zh", "2023, en"})
    void theScriptFindsBesideTheUnitsWhatTheLibraryFinds(int year, String language) {
        Locale locale = Locale.forLanguageTag(language);
        FormEdition edition = FormEdition.forYear(year);
        Random random = new Random(year);
        try (FormScript script = new FormScript(LiveForm.of(year), locale)) {
            for (int i = 0; i < 5; i++) {
                List<AnnualReport> units = new ArrayList<>(RandomReports.units(random, 1 + i * 14, year, edition));
                units.replaceAll(unit -> random.nextInt(4) == 0 ? faulty(random, unit) : unit);
                AnnualReport report = faulty(random, RandomReports.report(random, "某县人民政府", year, edition))
                        .withScope(ReportScope.SUMMARY);
                BlankPolicy policy = BlankPolicy.values()[i % 2];
                ValidationResult expected = Validator.of(
                                RuleSet.of("sums", subject -> Subject.unnamed(), List.of(SummaryRules.SUM)))
                        .withBlankPolicy(policy)
                        .validate(SummaryAndUnits.of(report, units));
                ValidationResult alone =
                        Validator.of(ofTables(edition)).withBlankPolicy(policy).validate(report);

                assertThat(script.found(report, policy, null, units))
                        .containsExactlyElementsOf(
                                told(List.of(alone, expected), locale).toList());
            }
        }
    }

    private static RuleSet<AnnualReport> ofTables(FormEdition edition) {
        RuleSet<AnnualReport> all = AnnualReportRules.ruleSet(edition);
        return RuleSet.of(
                "tables",
                Subject::of,
                all.rules().stream()
                        .filter(rule -> !rule.reconciliations().isEmpty())
                        .toList());
    }

    /** The rules of a series that two reports can be held against: those of part two need one edition. */
    private static RuleSet<ReportSeries> ofYears(AnnualReport before, AnnualReport report) {
        List<String> comparable = Stream.of(YearToYear.values())
                .filter(each -> !each.equations(
                                before.proactive().edition(), report.proactive().edition())
                        .isEmpty())
                .map(YearToYear::rule)
                .toList();
        List<Rule<ReportSeries>> rules = comparable.stream()
                .map(id -> SeriesRules.ruleSet().rules().stream()
                        .filter(rule -> rule.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return RuleSet.of("years", series -> Subject.unnamed(), rules);
    }

    /** What a result says, line by line, as {@link FormScript#found} has it. */
    private static Stream<String> told(List<ValidationResult> results, Locale locale) {
        return Stream.of(
                        results.stream()
                                .flatMap(result -> result.tallies().stream())
                                .filter(tally -> tally.items() > 0)
                                .map(LiveFormChecksTest::told),
                        results.stream()
                                .flatMap(result -> result.findings().stream())
                                .map(finding -> told(finding, locale)),
                        results.stream()
                                .flatMap(result -> result.heldWithBlanks().stream())
                                .map(held -> told(held, locale)),
                        FindingGroup.ofHeld(results.stream()
                                        .flatMap(result -> result.heldWithBlanks().stream())
                                        .toList())
                                .stream()
                                .map(group -> group.text().in(locale)))
                .flatMap(lines -> lines);
    }

    private static String told(RuleTally tally) {
        return tally.rule() + " " + tally.holds() + ' ' + tally.violated() + ' ' + tally.notAssessable();
    }

    private static String told(Finding finding, Locale locale) {
        return Stream.of(
                        finding.rule().toString(),
                        finding.severity().token(),
                        finding.outcome().token(),
                        finding.expected().isStated() ? finding.expected().toString() : "null",
                        finding.actual().isStated() ? finding.actual().toString() : "null",
                        finding.difference().isPresent()
                                ? Long.toString(finding.difference().getAsLong())
                                : "null",
                        finding.cells().stream()
                                .map(cell -> cell.pointer() + ' ' + cell.label() + " = "
                                        + (cell.value().isStated()
                                                ? cell.value().toString()
                                                : "null"))
                                .collect(Collectors.joining("; ")),
                        finding.message(locale))
                .collect(Collectors.joining(" | "));
    }

    private static String told(HeldWithBlanks held, Locale locale) {
        return held.rule() + " | " + held.message(locale);
    }

    /** The report, or one in which all adds up, with some cells blank and some changed: a little, by a digit, or to the greatest count. */
    private static AnnualReport faulty(Random random, AnnualReport any) {
        AnnualReport report = random.nextInt(3) == 0 ? any : summed(any);
        double blank = List.of(0.0, 0.0, 0.01, 0.1, 0.6).get(random.nextInt(5));
        double changed = List.of(0.0, 0.01, 0.05).get(random.nextInt(3));
        ProactiveTable proactive = report.proactive();
        for (int cell = 0; cell < proactive.layout().cellCount(); cell++) {
            proactive = proactive.with(cell, other(random, proactive, cell, blank, changed));
        }
        ApplicationTable applications = report.applications();
        for (int cell = 0; cell < applications.layout().cellCount(); cell++) {
            applications = applications.with(cell, other(random, applications, cell, blank, changed));
        }
        DisputeTable disputes = report.disputes();
        for (int cell = 0; cell < disputes.layout().cellCount(); cell++) {
            disputes = disputes.with(cell, other(random, disputes, cell, blank, changed));
        }
        return report.withProactive(proactive).withApplications(applications).withDisputes(disputes);
    }

    private static long other(Random random, CountTable table, int cell, double blank, double changed) {
        if (random.nextDouble() < blank || !table.isStated(cell)) {
            return CountRow.NOT_STATED;
        }
        long value = table.orZero(cell);
        if (random.nextDouble() >= changed) {
            return value;
        }
        return switch (random.nextInt(4)) {
            case 0 -> value + 1;
            case 1 -> value / 10;
            case 2 -> value * 10 + 3;
            default -> CountRow.MAX_COUNT - random.nextInt(2);
        };
    }

    /** The same report with totals that are the sums of their parts. */
    static AnnualReport summed(AnnualReport report) {
        ApplicationTable applications = report.applications();
        for (Rule<AnnualReport> rule : List.of(
                ApplicationTableRules.PROCESSED_SUM, ApplicationTableRules.BALANCE, ApplicationTableRules.ROW_TOTAL)) {
            for (Reconciliation each : rule.reconciliations()) {
                if (each.layout() == applications.layout()) {
                    int[] parts = each.expected();
                    int[] whole = each.actual();
                    long sum = sum(applications, parts)
                            - sum(applications, whole)
                            + applications.orZero(whole[whole.length - 1]);
                    int last = whole[whole.length - 1];
                    applications = sum >= 0
                            ? applications.with(last, sum)
                            : applications.with(last, 0).with(parts[0], applications.orZero(parts[0]) - sum);
                }
            }
        }
        DisputeTable disputes = report.disputes();
        for (TableRow row : disputes.layout().rows()) {
            int total = row.cell(ColumnName.TOTAL);
            disputes = disputes.with(total, sum(disputes, row.cells()) - disputes.orZero(total));
        }
        return report.withApplications(applications).withDisputes(disputes);
    }

    private static long sum(CountTable table, int... cells) {
        return IntStream.of(cells).mapToLong(table::orZero).sum();
    }
}
