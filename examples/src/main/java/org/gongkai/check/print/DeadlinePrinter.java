package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.deadline.CountedApplication;
import org.gongkai.check.deadline.DeadlineAnswer;
import org.gongkai.check.deadline.FeeAnswer;
import org.gongkai.deadline.Deadline;
import org.gongkai.text.Text;

/** Prints what is due and what is to be paid, with the arithmetic. */
public final class DeadlinePrinter {

    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param language the language, not null
     * @param out where to, not null
     */
    public DeadlinePrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /**
     * Prints an answer.
     *
     * @param answer the answer, not null
     */
    public void print(DeadlineAnswer answer) {
        answer.counted().ifPresent(this::print);
        if (answer.counted().isPresent() && answer.fees().isPresent()) {
            out.println();
        }
        answer.fees().ifPresent(this::print);
    }

    private void print(CountedApplication counted) {
        line("", Text.of("收到申请：", "application received: ").concat(counted.receipt()));
        counted.events().forEach(event -> line("  ", event));
        line("", counted.state());
        line("", counted.countedBy());
        for (Deadline deadline : counted.reading().deadlines()) {
            out.println();
            List<Text> lines = deadline.explanation();
            line("", lines.get(0));
            lines.stream().skip(1).forEach(each -> line("  ", each));
            CountedApplication.notes(deadline)
                    .forEach(note -> line("  ", Text.of("注：", "note: ").concat(note)));
        }
    }

    private void print(FeeAnswer answer) {
        line("", Text.of("信息处理费", "processing fee"));
        answer.fees().forEach(fee -> fee.explanation().forEach(each -> line("  ", each)));
        answer.note().ifPresent(note -> line("  ", note));
    }

    private void line(String indent, Text text) {
        out.println(indent + PrintableText.of(text.in(language.locale())));
    }
}
