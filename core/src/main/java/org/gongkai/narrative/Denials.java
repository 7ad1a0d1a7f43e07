package org.gongkai.narrative;

import static org.gongkai.narrative.StatementSubject.APPLICATIONS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text says that there was none: 未收到政府信息公开申请. */
final class Denials {

    private static final Pattern NOTHING =
            Pattern.compile("(?:没有|未|无)(?=(?:收到|接到|受理|发生|产生|出现|引发|收取|因政府信息公开|行政复议|行政诉讼|政府信息公开申请)"
                    + "[\\u4e00-\\u9fff、]{2,40}(?:[,。;:()!?]|$))");

    private static final Pattern VERB = Pattern.compile("(?:收到|接到|受理|发生|产生|出现|引发)*+(?:新的|任何)?");

    private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fff、]{2,48}");

    private Denials() {}

    /** The words behind a denial up to the next stop. */
    static String denied(String chars, int end) {
        Matcher words = WORDS.matcher(chars).region(end, chars.length());
        return words.lookingAt() ? words.group() : "";
    }

    /** What there was none of, by the words behind the denial. */
    static Optional<StatementSubject> subject(String denied, ReadingContext around) {
        Matcher verb = VERB.matcher(denied);
        String what = verb.lookingAt() ? denied.substring(verb.end()) : denied;
        Optional<StatementSubject> whole = SubjectPhrases.find(what, around);
        return whole.isPresent()
                ? whole
                : SubjectPhrases.find("收到" + what, around).filter(APPLICATIONS::equals);
    }

    /** The quantities with a quantity of 0 for each denial, in the order of the text. */
    static List<Quantity> among(SectionText text, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        Matcher nothing = NOTHING.matcher(text.masked());
        while (nothing.find()) {
            all.add(new Quantity(nothing.start(), nothing.end(), StatementKind.COUNT, BigDecimal.ZERO, "", true));
        }
        all.sort(Comparator.comparingInt(Quantity::start));
        return all;
    }
}
