package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.ResultsComparison;
import org.gongkai.validation.Subject;
import org.gongkai.validation.SubjectFinding;

/** Prints what became of the violations of an earlier run: those that are new or still there, fixed or not decided. */
public final class ComparisonPrinter {

    private static final int MOST = 20;

    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param language the language, not null
     * @param out where to, not null
     */
    public ComparisonPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /**
     * Prints what became of earlier violations.
     *
     * @param heading what stands above it, not null
     * @param comparison the results beside earlier ones, not null
     */
    public void print(Text heading, ResultsComparison comparison) {
        out.println();
        out.println(in(heading));
        print(Text.of("新出现", "new"), comparison.appeared());
        print(Text.of("仍然存在", "still there"), comparison.remaining());
        print(Text.of("已消除", "fixed"), comparison.fixed());
        print(Text.of("不能确定", "undecided"), comparison.undecided());
    }

    private void print(Text heading, List<SubjectFinding> findings) {
        out.println(in(heading) + in(Text.of("：", ": ")) + findings.size());
        for (SubjectFinding each : findings.subList(0, Math.min(findings.size(), MOST))) {
            Subject subject = each.subject();
            String year = subject.year().isPresent() ? " " + subject.year().getAsInt() : "";
            out.println("  "
                    + PrintableText.of(subject.agency().orElse("")
                            + year
                            + ' '
                            + each.finding().rule()
                            + in(Text.of("：", ": "))
                            + each.finding().message(language.locale())));
        }
        new FindingPrinter(language, out).printMore(findings.size() - MOST);
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
