package org.gongkai.check.print;

import java.io.PrintStream;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.plausibility.Suspicion;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.Wording;

/** Prints what is worth a look in reports together, the strangest of it or how much. */
final class LookPrinter {

    private static final int MOST = 5;
    private static final Text COLON = Text.of("：", ": ");

    private final Language language;
    private final PrintStream out;

    LookPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /** Prints the strangest figures and how many more there are, or why there are none. */
    void print(Overview overview) {
        out.println();
        out.println(in(Wording.WORTH_A_LOOK.concat(COLON).concat(Wording.worthALook(overview))));
        for (Suspicion each : overview.suspicions().stream().limit(MOST).toList()) {
            out.println("  " + PrintableText.of(Wording.name(each) + in(COLON.concat(each.statement()))));
        }
        int rest = overview.suspicions().size() - MOST;
        if (rest > 0) {
            out.println(
                    "  " + in(Wording.more(rest).concat(Text.of("（--table 全部列出）", " (--table writes all of them)"))));
        }
    }

    /** Prints how many figures are worth a look, if any. */
    void printCount(Overview overview) {
        int count = overview.suspicions().size();
        if (count > 0) {
            out.println(in(Wording.WORTH_A_LOOK.concat(Text.of("（不是错误）：" + count + "处", " (no errors): " + count))));
        }
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
