package org.gongkai.check.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.file.OutputFile;
import org.gongkai.check.page.PageName;
import org.gongkai.json.DisclosureJson;
import org.gongkai.text.Text;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.decision.DecisionLog;
import org.gongkai.validation.decision.LapsedDecision;
import org.gongkai.validation.decision.Replay;
import org.gongkai.validation.stack.ReadReport;

/** The reports that a log corrects, each written with the decisions that it comes of, and what of the log fits no more. */
public final class CorrectedReports {

    private static final String REPORT = ".json";
    private static final String DECISIONS = ".decisions.jsonl";

    private final DecisionLog log;
    private final Optional<Path> folder;
    private final boolean overwrites;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    /**
     * Reports that are corrected by a log.
     *
     * @param log the log, not null
     * @param folder where they are written, if they are; not null
     * @param overwrites whether files that are there already are replaced
     * @param locale the language of what is said, not null
     */
    public CorrectedReports(DecisionLog log, Optional<Path> folder, boolean overwrites, Locale locale) {
        this.log = log;
        this.folder = folder;
        this.overwrites = overwrites;
        this.locale = locale;
    }

    /**
     * Corrects a report, and writes it where anything was corrected.
     *
     * @param read the report, not null
     * @throws IOException if it cannot be written
     */
    public void add(ReadReport read) throws IOException {
        Replay replay = log.replay(read.report());
        int applied = replay.applied().size();
        if (applied > 0) {
            lines.add(read.source()
                    + Text.of("：按 " + applied + " 项决定更正", ": corrected by " + applied + " decisions")
                            .in(locale));
            if (folder.isPresent()) {
                write(read.source(), replay, folder.get());
            }
        }
        for (LapsedDecision lapsed : replay.lapsed()) {
            lines.add(read.source()
                    + Text.of("：未更正，", ": not corrected, ").in(locale)
                    + lapsed.why().in(locale)
                    + Text.of("；", "; ").in(locale)
                    + lapsed.decision().describe(locale));
        }
    }

    /**
     * {@return what was decided of a report}
     *
     * @param read the report, not null
     */
    public List<Decision> about(ReadReport read) {
        return log.about(read.report());
    }

    private void write(String source, Replay replay, Path directory) throws IOException {
        Files.createDirectories(directory);
        OutputFile report = output(directory.resolve(PageName.of(source, REPORT)));
        OutputFile decisions = output(directory.resolve(PageName.of(source, DECISIONS)));
        report.require(Set.of());
        ByteArrayOutputStream applied = new ByteArrayOutputStream();
        DisclosureJson.writeLines(replay.applied(), applied);
        decisions.write(applied.toByteArray());
        report.write(DisclosureJson.writeBytes(replay.corrected()));
    }

    private OutputFile output(Path file) {
        return overwrites ? OutputFile.replacing(file) : OutputFile.of(file);
    }

    /**
     * Prints which reports are corrected and which decisions do not fit any more.
     *
     * @param out where to, not null
     */
    public void print(PrintStream out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(Text.of("按决定更正（" + lines.size() + "）", "Corrected as decided (" + lines.size() + ")")
                    .in(locale));
            lines.forEach(line -> out.println("  " + PrintableText.of(line)));
        }
    }
}
