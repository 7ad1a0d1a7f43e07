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

    private static final String NO = "(?:没有|没(?!有)|未曾|未有|未|暂无|无)";

    private static final String HAPPENED = "(?:收到过?|接收到?|接到过?|接|受理过?|收(?!取)|发生过?|产生|出现|引发|引起|存在|涉及|被|有)";

    private static final Pattern NOTHING = Pattern.compile(NO + "(?=(?:" + HAPPENED
            + "|收取|印发|制发|制定|出台|作出|做出|任何|因|由|信息公开|政府信息|政务信息|依申请|公开申请|申请|提起|提请|行政复议|行政诉讼|复议|诉讼|上年|上一年|下年|下一年|结转)"
            + "[\\u4e00-\\u9fff、]{2,40}(?:[,。;:()!?□]|$))");

    /** A number without a unit that can be nothing else: 申请数量为0. */
    private static final Pattern ZERO = Pattern.compile("(?<=[为是数量:])[0零](?=[,。;、)]|$)");

    private static final Pattern VERB = Pattern.compile(HAPPENED + "*+(?:新的|任何(?:形式|方式|公民|个人|单位|组织|群众|或|和|、)*+的?)*+");

    private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fff、]{2,48}");

    /** Where the words behind a denial go on to another. */
    private static final Pattern NEXT = Pattern.compile("、?(?:且|并|也|亦|和|及)?" + NO + "(?=" + HAPPENED + "|因|行政)");

    private static final Endings ENDINGS = new Endings("的", "情况", "情形", "现象", "事件", "发生", "出现", "存在", "案例", "等");

    private Denials() {}

    /** The words behind a denial up to the next stop or the next denial. */
    static String denied(String chars, int end) {
        Matcher words = WORDS.matcher(chars).region(end, chars.length());
        if (!words.lookingAt()) {
            return "";
        }
        Matcher next = NEXT.matcher(words.group());
        return next.find() ? words.group().substring(0, next.start()) : words.group();
    }

    /** What there was none of, by the words behind the denial. */
    static Optional<StatementSubject> subject(String denied, ReadingContext around) {
        Matcher verb = VERB.matcher(denied);
        String what = ENDINGS.strip(verb.lookingAt() ? denied.substring(verb.end()) : denied);
        Optional<StatementSubject> whole = SubjectPhrases.find(what, around);
        return whole.isPresent()
                ? whole
                : SubjectPhrases.find("收到" + what, around).filter(APPLICATIONS::equals);
    }

    /** Whether what a quantity is of stands behind it: 未收到申请, and not 申请为0. */
    static boolean isDenial(String chars, Quantity quantity) {
        return quantity.unit().isEmpty() && "0零".indexOf(chars.charAt(quantity.start())) < 0;
    }

    /** The quantities with a quantity of 0 for each denial, in the order of the text. */
    static List<Quantity> among(SectionText text, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        Matcher nothing = NOTHING.matcher(text.masked());
        while (nothing.find()) {
            all.add(new Quantity(nothing.start(), nothing.end(), StatementKind.COUNT, BigDecimal.ZERO, "", true));
        }
        Matcher zero = ZERO.matcher(text.masked());
        while (zero.find()) {
            all.add(new Quantity(zero.start(), zero.end(), StatementKind.COUNT, BigDecimal.ZERO, "", true));
        }
        all.sort(Comparator.comparingInt(Quantity::start));
        return all;
    }
}
