package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.gongkai.check.decision.CorrectedReports;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.page.ReportPages;
import org.gongkai.check.print.RunPrinter;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.plausibility.Suspicion;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.CheckedSeries;
import org.gongkai.validation.stack.CheckedSummary;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReportChecks;
import org.gongkai.validation.stack.ReportStack;
import org.gongkai.validation.stack.Wording;

/**
 * Checks reports and tells of each, in their order, as soon as it is checked; and then, when all are read, what each
 * shows beside the others. A run that is broken off has told of everything that it finished.
 */
final class CheckRun {

    private final ReportChecks checks;
    private final AcceptancePolicy policy;
    private final Optional<ReportPages> pages;
    private final CorrectedReports corrected;
    private final RunPrinter printer;
    private final RunOutput output;

    CheckRun(
            ReportChecks checks,
            AcceptancePolicy policy,
            Optional<ReportPages> pages,
            CorrectedReports corrected,
            RunPrinter printer,
            RunOutput output) {
        this.checks = checks;
        this.policy = policy;
        this.pages = pages;
        this.corrected = corrected;
        this.printer = printer;
        this.output = output;
    }

    /** What came of a report, and why its page could not be written, if it could not. */
    private record Paged<T>(T report, Optional<UnreadableInputException> unwritten) {}

    Overview check(List<ReportSource> sources, List<String> others) {
        ReportStack stack = ReportStack.of(eachAlone(sources), checks);
        // Takes about as long as to find the likest texts, which is done for the first report beside the others.
        Callable<List<Suspicion>> suspected = OrderedWork.meanwhile(stack::suspicions);
        List<CheckedReport> reports = eachBeside(stack);
        List<CheckedSeries> series = together(Text.of("历年比较", "over the years"), stack::series);
        List<CheckedSummary> summaries = together(Text.of("汇总比较", "summaries"), stack::summaries);
        List<Suspicion> suspicions = together(Wording.WORTH_A_LOOK, suspected);
        Overview overview = new Overview(
                reports, stack.agencies(), series, summaries, suspicions, checks.groups(), output.unread(), others);
        overview.together().forEach(output.summary()::addTogether);
        if (pages.isPresent()) {
            writeAgain(reports, overview.findingsOfEach());
        }
        return overview;
    }

    private List<CheckedReport> eachAlone(List<ReportSource> sources) {
        List<CheckedReport> alone = new ArrayList<>();
        OrderedWork.over(output.withProgress(sources), this::alone, (source, result) -> {
            try {
                Paged<CheckedReport> paged = result.call();
                CheckedReport checked = paged.report;
                printer.print(checked);
                alone.add(checked);
                paged.unwritten.ifPresent(output::fail);
                correct(checked);
            } catch (Exception | Error failure) {
                output.addUnreadable(UnreadableInputException.of(source.name(), failure));
            }
        });
        return alone;
    }

    private Paged<CheckedReport> alone(ReportSource source) throws UnreadableInputException {
        CheckedReport checked = checks.check(source.read());
        return new Paged<>(checked, writePage(checked, policy.decide(checked.results())));
    }

    private void correct(CheckedReport checked) {
        try {
            corrected.add(checked.read());
        } catch (Exception | Error unwritable) {
            output.fail(UnreadableInputException.of(
                    checked.read().source() + Text.of("的更正", ": corrected").in(output.locale()), unwritable));
        }
    }

    private List<CheckedReport> eachBeside(ReportStack stack) {
        List<CheckedReport> all = new ArrayList<>();
        OrderedWork.over(output.withProgress(stack.alone()), alone -> beside(alone, stack), (alone, result) -> {
            CheckedReport checked = alone;
            try {
                Paged<BesideOthers> paged = result.call();
                checked = paged.report.beside();
                printer.print(paged.report);
                paged.unwritten.ifPresent(output::fail);
            } catch (Exception | Error failure) {
                output.fail(UnreadableInputException.of(alone.read().source(), failure));
            }
            output.summary().add(checked.results());
            all.add(checked);
        });
        return all;
    }

    private Paged<BesideOthers> beside(CheckedReport alone, ReportStack stack) {
        BesideOthers report = stack.beside(alone);
        CheckedReport checked = report.beside();
        return new Paged<>(
                report, report.isMore() ? writePage(checked, policy.decide(checked.results())) : Optional.empty());
    }

    private <T> List<T> together(Text what, Callable<List<T>> check) {
        try {
            return check.call();
        } catch (Exception | Error failure) {
            output.fail(UnreadableInputException.of(what.in(output.locale()), failure));
            return List.of();
        }
    }

    /** Where reports together decide of one. */
    private void writeAgain(List<CheckedReport> reports, List<List<Finding>> findings) {
        List<Integer> all = IntStream.range(0, reports.size()).boxed().toList();
        OrderedWork.over(all, i -> writeAgain(reports.get(i), findings.get(i)), (i, result) -> {
            try {
                result.call().ifPresent(output::fail);
            } catch (Exception | Error failure) {
                output.fail(unwritable(reports.get(i), failure));
            }
        });
    }

    private Optional<UnreadableInputException> writeAgain(CheckedReport checked, List<Finding> findings) {
        Acceptance beside = policy.decideOn(findings);
        return beside.equals(policy.decide(checked.results())) ? Optional.empty() : writePage(checked, beside);
    }

    /** {@return why the page of a report could not be written, if it could not} */
    private Optional<UnreadableInputException> writePage(CheckedReport checked, Acceptance acceptance) {
        if (pages.isPresent()) {
            try {
                pages.get().write(checked, acceptance, corrected.about(checked.read()));
            } catch (Exception | Error failure) {
                return Optional.of(unwritable(checked, failure));
            }
        }
        return Optional.empty();
    }

    private UnreadableInputException unwritable(CheckedReport checked, Throwable failure) {
        return UnreadableInputException.of(
                checked.read().source() + Text.of("的页面", ": page").in(output.locale()), failure);
    }
}
