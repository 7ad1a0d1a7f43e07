package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.arbitraries.Diagnoses;
import org.gongkai.validation.arbitraries.SerialCopies;
import org.gongkai.validation.arbitraries.Stacks;
import org.gongkai.validation.page.OverviewPage;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.CatalogRules;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReportStack;

class SerializedValidatorTest {

    private static final AnnualReport REPORT = Tancheng.assessable2020();

    /** What a program for many machines sends to each of them. */
    @FunctionalInterface
    private interface Task extends Function<AnnualReport, ValidationResult>, Serializable {}

    private static Rule.Builder<AnnualReport> rule() {
        return Rule.<AnnualReport>builder("local.few").title("不超过上限", "not more than the limit");
    }

    private static Rule<AnnualReport> fewer(long limit) {
        return rule().check((report, check) ->
                check.that(report.applications().received().total().orElse(0) < limit));
    }

    @Provide
    Arbitrary<AnnualReport> faulty() {
        return Arbitraries.oneOf(
                Diagnoses.faults().map(Fault::broken),
                Reports.annual().ofAnyCells(),
                Reports.annual().withBlanks());
    }

    @Provide
    Arbitrary<Validator<AnnualReport>> validators() {
        return Combinators.combine(
                        Arbitraries.of(Severity.class), Arbitraries.of(BlankPolicy.class), Arbitraries.of(2020, 2023))
                .as((severity, policy, year) -> Validator.of(AnnualReportRules.ruleSet())
                        .without("report.deadline")
                        .withSeverity("applications.balance", severity)
                        .with(fewer(100))
                        .withBlankPolicy(policy)
                        .asOf(year));
    }

    @Property(tries = 200)
    void itGivesTheSameResultsAsBefore(
            @ForAll("validators") Validator<AnnualReport> validator, @ForAll("faulty") AnnualReport report)
            throws Exception {
        ValidationResult result = validator.validate(report);
        Validator<AnnualReport> waiving = result.findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .findFirst()
                .map(finding -> result.waive(finding, "已核实").until(LocalDate.of(2024, 1, 1)))
                .map(waiver -> validator.withWaivers(List.of(waiver), LocalDate.of(2024, 1, 1)))
                .orElse(validator);

        assertThat(SerialCopies.of(waiving).validate(report)).isEqualTo(waiving.validate(report));
        assertThat(SerialCopies.of(waiving).ruleSet())
                .hasToString(waiving.ruleSet().toString());
    }

    @Example
    void aTaskThatCapturesItIsSent() throws Exception {
        Validator<AnnualReport> validator =
                Validator.of(AnnualReportRules.ruleSet()).with(fewer(1));
        Task task = validator::validate;
        Task other = report -> validator.validate(report).in(Locale.ENGLISH);

        assertThat(SerialCopies.of(task).apply(REPORT)).isEqualTo(task.apply(REPORT));
        assertThat(SerialCopies.of(other).apply(REPORT)).isEqualTo(other.apply(REPORT));
    }

    @Example
    void reconciliationsOfOneTableAreCheckedTogetherStill() throws Exception {
        Validator<AnnualReport> copy = SerialCopies.of(Validator.of(AnnualReportRules.ruleSet()));

        assertThat(copy.ruleSet().rules().stream().limit(3).map(Rule::table).distinct())
                .singleElement()
                .isNotNull();
        assertThat(copy.ruleSet().rule(RuleId.of("applications.balance")).reconciliations())
                .isEqualTo(AnnualReportRules.ruleSet()
                        .rule(RuleId.of("applications.balance"))
                        .reconciliations())
                .allSatisfy(each -> assertThat(each.layout())
                        .isSameAs(each.layout()
                                .edition()
                                .map(TableLayout::applications)
                                .orElseThrow()));
    }

    @Example
    void aRuleOfReconciliationsOfAUserIsSent() throws Exception {
        TableLayout layout = REPORT.applications().layout();
        Rule<AnnualReport> rule = rule().reconcile(
                        AnnualReport::applications,
                        List.of(Reconciliation.inColumn(
                                layout,
                                ColumnName.TOTAL,
                                List.of(layout.row(RowName.RECEIVED)),
                                Relation.AT_MOST,
                                List.of())));
        Validator<AnnualReport> validator =
                Validator.of(AnnualReportRules.ruleSet()).with(rule);

        assertThat(validator.validate(REPORT).findings()).isNotEmpty();
        assertThat(SerialCopies.of(validator).validate(REPORT)).isEqualTo(validator.validate(REPORT));
    }

    @Example
    void aRuleWhoseCheckCapturesWhatCannotBeSerializedIsNamed() {
        Object local = new Object();
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet())
                .with(rule().check((report, check) -> check.that(local.hashCode() != 0)));
        WorkingCalendar ofTheUser = new WorkingCalendar() {
            @Override
            public LocalDate firstDay() {
                return LocalDate.MIN;
            }

            @Override
            public LocalDate lastDay() {
                return LocalDate.MAX;
            }

            @Override
            public DayKind kind(LocalDate day) {
                return DayKind.WORKING_WEEKDAY;
            }
        };
        Validator<Catalog<CatalogEntry>> withCalendar = Validator.of(CatalogRules.ruleSet(ofTheUser));

        assertThatThrownBy(() -> SerialCopies.of(validator))
                .isInstanceOf(NotSerializableException.class)
                .hasMessage("rule local.few captures java.lang.Object")
                .hasCauseInstanceOf(NotSerializableException.class);
        assertThatThrownBy(() -> SerialCopies.of(withCalendar))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContaining("rule catalog.");
    }

    @Example
    void aCalendarGoesWithTheRulesThatCountByIt() throws Exception {
        Validator<Catalog<CatalogEntry>> validator =
                Validator.of(CatalogRules.ruleSet(StateCouncilCalendar.published()));

        assertThat(SerialCopies.of(validator).ruleSet())
                .hasToString(validator.ruleSet().toString());
    }

    @Example
    void aForgedSetOfRulesIsRejected() throws Exception {
        assertRejected(AnnualReportRules.ruleSet(), "version", "0", "annual-report@0");
        assertRejected(AnnualReportRules.ruleSet(), "id", "报告", "报告");
        assertRejected(AnnualReportRules.ruleSet(), "subject", null, "subject");
        assertRejected(RuleSet.of("own", Subject::of, List.of(fewer(1))), "withdrawn", List.of(fewer(2)), "twice");
        assertRejected(fewer(1), "description", null, "description");
        assertRejected(fewer(1), "check", null, "a check or reconciliations");
        assertRejected(Validator.of(AnnualReportRules.ruleSet()), "waivers", null, "waivers");
    }

    /** Writes an object in which a field is another than any factory would make it. */
    private static void assertRejected(Object value, String field, Object other, String reason) throws Exception {
        Object copy = SerialCopies.of(value);
        Field forged = copy.getClass().getDeclaredField(field);
        forged.setAccessible(true);
        forged.set(copy, other);

        assertThatThrownBy(() -> SerialCopies.of(copy))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(reason);
    }

    @Property(tries = 20)
    void anOverviewShowsTheSamePage(@ForAll("overviews") Overview overview) throws Exception {
        assertThat(OverviewPage.of(SerialCopies.of(overview)).html(Locale.CHINESE))
                .isEqualTo(OverviewPage.of(overview).html(Locale.CHINESE));
    }

    @Property(tries = 20)
    void aStackGivesTheSameOverview(@ForAll("stacks") ReportStack stack) throws Exception {
        assertThat(SerialCopies.of(stack).overview()).isEqualTo(stack.overview());
    }

    @Provide
    Arbitrary<Overview> overviews() {
        return Stacks.overviews();
    }

    @Provide
    Arbitrary<ReportStack> stacks() {
        return Stacks.any();
    }
}
