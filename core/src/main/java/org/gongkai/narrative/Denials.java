package org.gongkai.narrative;

import static org.gongkai.narrative.StatementSubject.APPLICATIONS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.CharacterSet;
import org.gongkai.internal.WordSearch;

/** Finds where a text says that there was none: 未收到政府信息公开申请. */
final class Denials {

    private static final String NO = "(?:没有|没(?!有)|未曾|未有|未|暂无|无|零(?=申请|行政复议|复议|行政诉讼|诉讼))";

    private static final String HAPPENED = "(?:收到过?|接收到?|接到过?|接受?|受理过?|收(?!取)|发生过?|产生|出现|引发|引起|存在|涉及|被|有)";

    /** One of them, where none means not even one: 未发生一起. */
    private static final String NOT_ONE = "(?:任何)?[一1][件起例宗次份个项]";

    private static final WordSearch NOTHINGS =
            WordSearch.of(Pattern.compile(NO + "(?=(?:" + HAPPENED + "(?:" + NOT_ONE + ")?|" + NOT_ONE
                    + "|收取|印发|制发|制定|出台|作出|做出|任何|因|由|人申请|公民|群众|信息公开|政府信息|政务信息|依申请|公开申请|申请|提起|提请"
                    + "|行政复议|行政诉讼|复议|诉讼|上年|上一年|下年|下一年|结转|跨年)"
                    + "[\\u4e00-\\u9fff、]{0,40}(?:[,。;:()!?□]|$))"));

    /** A number without a unit that can be nothing else: 申请数量为0. */
    private static final Pattern ZERO = Pattern.compile("[0零](?=[,。;、)]|$)");

    /** What stands before such a number. */
    private static final CharacterSet BEFORE_ZERO = CharacterSet.of("为是数量:");

    private static final Pattern VERB =
            Pattern.compile(HAPPENED + "*+(?:" + NOT_ONE + "|新的|任何(?:形式|方式|公民|个人|单位|组织|群众|或|和|、)*+的?)*+");

    private static final Pattern WORDS = Pattern.compile("1?[\\u4e00-\\u9fff、]{0,6}1?[\\u4e00-\\u9fff、]{1,48}");

    /** What the first thing of a list says for the second: 无政府信息公开申请和行政复议. */
    private static final String OF_DISCLOSURE = "政府信息公开";

    /** What may stand in one list with disputes, of which there was none either. */
    private static final Pattern COMPLAINTS =
            Pattern.compile("被?(?:举报|投诉|申诉|收费)(?:案件|案)?[、和或及与]|[、和或及与](?:有关的?)?(?:举报|投诉|申诉)(?:案件|案)?(?=的|情|$)");

    private static final Pattern AND = Pattern.compile("[、和及与或]");

    /** Where the words behind a denial go on to another. */
    private static final WordSearch NEXT =
            WordSearch.of(Pattern.compile("、?(?:且|并|也|亦|和|及)?" + NO + "(?=" + HAPPENED + "|因|行政)"));

    private static final Endings ENDINGS = new Endings("的", "情况", "情形", "现象", "事件", "发生", "出现", "存在", "案例", "等");

    private Denials() {}

    /** The words behind a denial up to the next stop or the next denial. */
    static String denied(String chars, int end) {
        Matcher words = WORDS.matcher(chars).region(end, chars.length());
        if (!words.lookingAt()) {
            return "";
        }
        String denied = words.group();
        Matcher next = NEXT.matcher(denied);
        return NEXT.find(next, denied, 0, denied.length()) ? denied.substring(0, next.start()) : denied;
    }

    /** What there was none of, by the words behind the denial: one thing, or two in a list. */
    static List<StatementSubject> subjects(String denied, ReadingContext around) {
        String what = ENDINGS.strip(withoutVerb(COMPLAINTS.matcher(denied).replaceAll("")));
        Optional<StatementSubject> whole = subject(what, around);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Matcher and = AND.matcher(what);
        while (and.find()) {
            Optional<StatementSubject> first = subject(what.substring(0, and.start()), around);
            Optional<StatementSubject> second = subject(OF_DISCLOSURE + withoutVerb(what.substring(and.end())), around);
            if (first.isPresent() && second.isPresent()) {
                return List.of(first.get(), second.get());
            }
        }
        return List.of();
    }

    private static String withoutVerb(String denied) {
        Matcher verb = VERB.matcher(denied);
        return verb.lookingAt() ? denied.substring(verb.end()) : denied;
    }

    /** What something is, where nothing was received of it or nothing of it happened. */
    static Optional<StatementSubject> subject(String what, ReadingContext around) {
        Optional<StatementSubject> whole = SubjectPhrases.find(what, around);
        return whole.isPresent()
                ? whole
                : SubjectPhrases.find("收到" + what, around).filter(APPLICATIONS::equals);
    }

    /** Whether what a quantity is of stands behind it: 未收到申请, and not 申请为0. */
    static boolean isDenial(String chars, Quantity quantity) {
        return quantity.unit().isEmpty() && !denied(chars, quantity.end()).isEmpty();
    }

    /** The quantities with a quantity of 0 for each denial, in the order of the text. */
    static List<Quantity> among(SectionText text, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        String chars = text.masked();
        Matcher nothing = NOTHINGS.matcher(chars);
        Matcher verb = VERB.matcher(chars);
        Set<Integer> notOne = new HashSet<>();
        for (int at = 0; NOTHINGS.find(nothing, chars, at, chars.length()); at = nothing.end()) {
            all.add(new Quantity(nothing.start(), nothing.end(), StatementKind.COUNT, BigDecimal.ZERO, "", true));
            if (verb.region(nothing.end(), text.length()).lookingAt()) {
                notOne.add(verb.end());
            }
        }
        if (!notOne.isEmpty()) {
            all.removeIf(each -> !each.unit().isEmpty() && notOne.contains(each.end()));
        }
        Matcher zero = ZERO.matcher(chars);
        for (int at = 1; at < chars.length(); at++) {
            if (BEFORE_ZERO.has(chars.charAt(at - 1))
                    && zero.region(at, chars.length()).lookingAt()) {
                all.add(new Quantity(zero.start(), zero.end(), StatementKind.COUNT, BigDecimal.ZERO, "", true));
            }
        }
        all.sort(Comparator.comparingInt(Quantity::start));
        return all;
    }
}
