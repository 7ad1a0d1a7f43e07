package org.gongkai.validation.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Texts;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.FindingMarks;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.Severity;
import org.gongkai.validation.live.LiveForm;
import org.gongkai.validation.page.AgencyLetter;
import org.gongkai.validation.page.OverviewPage;
import org.gongkai.validation.page.ResultPage;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.CheckedSeries;
import org.gongkai.validation.stack.CheckedSummary;
import org.gongkai.validation.stack.FindingGroup;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.gongkai.validation.stack.ReportStack;
import org.gongkai.validation.stack.RuleGroup;
import org.gongkai.validation.stack.StackParts;
import org.gongkai.validation.stack.SummaryPairing;
import org.gongkai.validation.stack.UnreadFile;

/** Reports that are checked together, what came of it, and the pages that show it. */
public final class Stacks {

    private static final int FIRST_YEAR = 2021;
    private static final int MOST_BUREAUS = 3;
    private static final int MOST_YEARS = 3;

    private static final int MOST_DAYS = 3_000;
    private static final LocalDate BEGINNING = LocalDate.of(2008, 5, 1);

    /** Far more than any cell of the reports has. */
    private static final int WRONG = 99_999;

    private Stacks() {}

    /** {@return what rules of every severity and basis say of themselves, of those with an end and those withdrawn too} */
    public static Arbitrary<RuleDescription> descriptions() {
        return Arbitraries.oneOf(
                Results.rules().map(Rule::description),
                Combinators.combine(
                                Findings.bases(),
                                Arbitraries.integers().between(0, MOST_DAYS),
                                Arbitraries.integers().between(0, MOST_DAYS),
                                Texts.any())
                        .as(Stacks::ended));
    }

    private static RuleDescription ended(Basis basis, int first, int days, Text withdrawn) {
        return Rule.builder("subject.that-was")
                .title("曾经核对", "was checked")
                .basis(basis)
                .since(BEGINNING.plusDays(first))
                .until(BEGINNING.plusDays(first + days))
                .withdrawn(withdrawn.zh(), withdrawn.en())
                .check((subject, check) -> {})
                .description();
    }

    /** {@return marks of findings, each of which leads to its own} */
    public static Arbitrary<FindingMarks> marks() {
        return Results.any().map(result -> FindingMarks.of(result.findings()).linking(index -> "finding-" + index));
    }

    /** {@return reports by themselves that nothing was noticed of} */
    public static Arbitrary<ReadReport> reads() {
        return Reports.annual().map(report -> ReadReport.of(report.year() + ".docx", report));
    }

    /** {@return files without a report} */
    public static Arbitrary<UnreadFile> unread() {
        return Texts.any().list().ofMaxSize(2).map(reasons -> new UnreadFile("说明.pdf", reasons));
    }

    /** {@return kinds of checks} */
    public static Arbitrary<RuleGroup> groups() {
        return Arbitraries.of(ReportChecks.standard().groups());
    }

    /** {@return the checks of the library, and such as a user adapts} */
    public static Arbitrary<ReportChecks> checks() {
        ReportChecks standard = ReportChecks.standard();
        return Arbitraries.of(
                standard,
                standard.adapting(validator -> validator.without("report.deadline")),
                standard.adapting(validator -> validator.withSeverity("proactive.rules-power", Severity.INFO)));
    }

    /** {@return the reports of a county's bureaus over up to three years, a summary of the last among them, one of them wrong or none} */
    public static Arbitrary<ReportStack> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST_BUREAUS),
                        Arbitraries.integers().between(1, MOST_YEARS),
                        Arbitraries.of(false, true))
                .as(Stacks::stack);
    }

    /** {@return the parts in which such a stack can be checked} */
    public static Arbitrary<StackParts> parts() {
        return any().map(stack -> {
            StackParts.Accumulator looked = StackParts.accumulator();
            stack.alone().forEach(checked -> looked.add(checked.report()));
            return looked.result();
        });
    }

    private static ReportStack stack(int bureaus, int years, boolean isWrong) {
        List<AnnualReport> reports = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            reports.addAll(CountyStack.bureaus(bureaus, year));
        }
        reports.add(CountyStack.summary(reports.subList(reports.size() - bureaus, reports.size())));
        if (isWrong) {
            AnnualReport first = reports.get(0);
            reports.set(0, first.withApplications(first.applications().with(0, WRONG)));
        }
        ReportChecks checks = ReportChecks.standard();
        return ReportStack.of(
                reports.stream()
                        .map(report ->
                                checks.check(ReadReport.of(report.agency().name() + report.year() + ".html", report)))
                        .toList(),
                checks);
    }

    /** {@return reports with what came of checking each by itself} */
    public static Arbitrary<CheckedReport> checked() {
        return some(stack -> stack.alone().stream());
    }

    /** {@return reports as they are by themselves and beside others} */
    public static Arbitrary<BesideOthers> beside() {
        return some(stack -> stack.alone().stream().map(stack::beside));
    }

    /** {@return the reports of an agency} */
    public static Arbitrary<AgencyReports> agencies() {
        return some(stack -> stack.agencies().stream());
    }

    /** {@return reports over years, checked} */
    public static Arbitrary<CheckedSeries> series() {
        return some(stack -> stack.series().stream());
    }

    /** {@return summaries with their units, checked} */
    public static Arbitrary<CheckedSummary> summaries() {
        return some(stack -> stack.summaries().stream());
    }

    /** {@return summaries with their units} */
    public static Arbitrary<SummaryPairing> pairings() {
        return summaries().map(CheckedSummary::pairing);
    }

    /** {@return what is said of findings in one sentence} */
    public static Arbitrary<FindingGroup> findingGroups() {
        return Results.any()
                .map(result -> FindingGroup.of(result.findings()))
                .filter(groups -> !groups.isEmpty())
                .map(groups -> groups.get(0));
    }

    /** {@return overviews, of files without a report too} */
    public static Arbitrary<Overview> overviews() {
        return Combinators.combine(any(), unread().list().ofMaxSize(2))
                .as((stack, unread) -> stack.overview().withFiles(unread, List.of("封面.png")));
    }

    /** {@return pages of a report} */
    public static Arbitrary<ResultPage> resultPages() {
        return checked().map(ResultPage::of);
    }

    /** {@return forms with a report in them, some beside that of the year before} */
    public static Arbitrary<LiveForm> liveForms() {
        return Reports.annual().pairs().map(pair -> LiveForm.of(pair.current()).withPrevious(pair.previous()));
    }

    /** {@return pages of several reports} */
    public static Arbitrary<OverviewPage> overviewPages() {
        return overviews().map(OverviewPage::of);
    }

    /** {@return letters to the first agency of a run} */
    public static Arbitrary<AgencyLetter> letters() {
        return overviews()
                .filter(overview -> !overview.agencies().isEmpty())
                .map(overview -> AgencyLetter.of(overview, overview.agencies().get(0), LocalDate.of(2025, 2, 10)));
    }

    private static <T> Arbitrary<T> some(Function<ReportStack, Stream<T>> parts) {
        return any().map(stack -> parts.apply(stack).findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
