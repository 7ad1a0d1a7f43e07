package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.change.ChangedCell;
import org.gongkai.validation.diagnosis.CollatedCell;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.stack.Wording;

/** Prints the readings of one report side by side: how many cells agree, what is decided of the others, and where to look. */
public final class CollationPrinter {

    private static final int MOST = 20;
    private static final Text DECIDED =
            Text.of("已推断（最可能的读法，不等于正确数值）", "Decided (the likeliest reading, which need not be the correct value)");
    private static final Text OPEN =
            Text.of("待核对（依次核对，前面的最能定局）", "Undecided (look at these in turn, those that settle most first)");

    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param language the language, not null
     * @param out where to, not null
     */
    public CollationPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /**
     * Prints a collation.
     *
     * @param collation the readings side by side, not null
     * @param names what the readers are called, in their order; not null
     */
    public void print(Collation collation, List<String> names) {
        line(Wording.name(collation.likeliest()) + in(Text.of("：", ": ")) + in(collation.summary()));
        IntStream.range(0, names.size()).forEach(reader -> line("  [" + (reader + 1) + "] " + names.get(reader)));
        collation.caution().ifPresent(why -> line(in(why)));
        print(DECIDED, collation.decided());
        print(OPEN, collation.lookAt());
    }

    private void print(Text heading, List<CollatedCell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        out.println();
        out.println(in(heading));
        cells.stream()
                .limit(MOST)
                .forEach(cell -> line("  " + in(cell.cell().text()) + in(Text.of("：", ": ")) + read(cell)
                        + in(Text.of("；", "; ")) + in(cell.text())));
        new FindingPrinter(language, out).printMore(cells.size() - MOST);
    }

    private String read(CollatedCell cell) {
        return IntStream.range(0, cell.read().size())
                .mapToObj(reader -> "[" + (reader + 1) + "] "
                        + in(ChangedCell.figure(cell.read().get(reader))))
                .collect(Collectors.joining(" "));
    }

    private void line(String line) {
        out.println(PrintableText.of(line));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
