package org.gongkai.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.check.decision.CorrectedReports;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.validation.decision.DecisionLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was decided of earlier findings, and where the reports go that were corrected by it. */
final class DecisionOptions {

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = {
                "the log that decide wrote: what is excused in it is waived, and what of its corrections does not fit"
                        + " any more is said",
                "(决定记录：其中豁免的予以豁免)"
            })
    private @Nullable Path log;

    @Option(
            names = "--corrected",
            paramLabel = "DIR",
            description = {
                "also write each report that is corrected by the log as JSON, with the decisions beside it",
                "(按决定记录更正后的报告，另存为 JSON，旁附所依据的决定)"
            })
    private @Nullable Path corrected;

    Optional<Path> file() {
        return Optional.ofNullable(log);
    }

    boolean isWrittenWithoutLog() {
        return corrected != null && log == null;
    }

    /** What was decided up to a day; of a log with bad lines, which are told, what the others say. */
    DecisionLog log(LocalDate asOf, RunOutput output) {
        if (log == null) {
            return DecisionLog.empty();
        }
        FailedLines bad = new FailedLines(log.toString(), output::fail);
        try {
            return JsonLines.decisions(log, bad).asOf(asOf);
        } catch (UnreadableInputException noUse) {
            output.fail(noUse);
            return DecisionLog.empty();
        } finally {
            bad.end();
        }
    }

    CorrectedReports reports(DecisionLog decided, boolean overwrites, RunOutput output) {
        return new CorrectedReports(decided, Optional.ofNullable(corrected), overwrites, output.locale());
    }
}
