package org.gongkai.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.directory.TimeLimit.Part;
import org.gongkai.text.CellText;

/** Reads the text of a time limit piece by piece: its clauses, and whether all of it was understood. */
final class LimitText {

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(]([^（）()]{0,80})[)）]");

    /** The numbers of a list stand before words; before another number they are part of one: 3、5个工作日. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[;；。]|(?:(?<![\\d第年月日号.])\\d{1,2}[.．、)）]|"
            + "(?<!第)[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[①-⑳])(?=[^\\d" + Quantity.NUMERALS + "])");

    private static final Pattern BETWEEN_PIECES = Pattern.compile("[,，]|、(?=公[告示](?:期|时间)|及时|实时|长期|常年)");
    private static final int MOST_PIECES = 3;

    private final List<Part> parts = new ArrayList<>();
    private boolean understood = true;

    private LimitText() {}

    static LimitText read(String text) {
        LimitText read = new LimitText();
        for (String sentence : BETWEEN_SENTENCES.split(withoutRemarks(text), -1)) {
            read.sentence(sentence);
        }
        return read;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    boolean isUnderstood() {
        return understood && !parts.isEmpty();
    }

    private static String withoutRemarks(String text) {
        return IN_BRACKETS
                .matcher(text)
                .replaceAll(found -> LimitRemark.isAll(CellText.plain(found.group(1)))
                        ? ""
                        : Matcher.quoteReplacement(found.group()));
    }

    private void sentence(String sentence) {
        if (CellText.joinsDigits(sentence)) {
            understood = false;
            return;
        }
        String[] pieces = BETWEEN_PIECES.split(CellText.plain(sentence), -1);
        int next = 0;
        while (next < pieces.length) {
            next += pieces[next].isEmpty() ? 1 : piece(pieces, next);
        }
    }

    /** Takes as few pieces as make sense together: a comma can stand in one clause (信息形成后，20个工作日内). */
    private int piece(String[] pieces, int from) {
        StringBuilder together = new StringBuilder();
        for (int taken = 1; taken <= MOST_PIECES && from + taken <= pieces.length; taken++) {
            together.append(taken == 1 ? "" : ",").append(pieces[from + taken - 1]);
            if (takes(together.toString())) {
                return taken;
            }
        }
        understood = false;
        return 1;
    }

    private boolean takes(String clause) {
        if (LimitRemark.isAll(clause)) {
            return true;
        }
        Optional<Part> part = LimitLabel.parse(clause);
        part.ifPresent(parts::add);
        return part.isPresent();
    }
}
