package org.gongkai.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.Recent;
import org.gongkai.internal.WordSearch;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;

/**
 * A line that can be the heading of a part of the report.
 *
 * @param ordinal its number, 0 without one
 * @param wording how far its words are those of the form
 * @param section the part that it names, empty for a numbered heading that names none
 * @param text what follows the heading on its line, empty if nothing does
 */
record PartHeading(int ordinal, Wording wording, Optional<ReportSection> section, String text) {

    /** How far the words of a heading are those of the form; of two on a page the earlier one counts. */
    enum Wording {
        /** The words of the form or of Article 50, behind a Chinese numeral. */
        NUMBERED,
        /** The same without number. */
        OFFICIAL,
        /** Other words, with what the part is about among them, behind a Chinese numeral. */
        SIMILAR,
        /** Words of no part, behind a Chinese numeral. */
        UNKNOWN
    }

    /** A longer heading is none, its number not counted. */
    static final int LONGEST = 60;

    private static final int LONGEST_OTHER = 30;
    private static final String NUMERALS = "一二三四五六七八九十";

    /** What stands around a heading in marked up text, and the strokes behind one that was a cell of a table. */
    private static final String MARKUP = "#*|｜│┃";

    private static final String BETWEEN_CELLS = "|｜│┃\t";
    private static final Pattern NUMBER = Pattern.compile("[\\s\\u00a0\\u3000]*+(?:第[\\s\\u3000]*+)?+([" + NUMERALS
            + "]{1,3}+)[\\s\\u00a0\\u3000]*+(部[\\s\\u3000]*+分|章)?+[\\s\\u00a0\\u3000]*+([、.．,，:：·]?)");
    private static final Pattern DIGIT = Pattern.compile("[\\s\\u00a0\\u3000]*+([1-6１-６])[\\s\\u3000]*+[、.．,，]");
    private static final String BEHIND_HEAD = "。：:；;";
    private static final int LONGEST_REMARK = 20;
    private static final Pattern SENTENCE = Pattern.compile("[,，！？!?]");

    /** What the numbered rows of the application table are about; they are no headings, however they are worded. */
    private static final WordSearch ROW = WordSearch.of(Pattern.compile("新收|结转|转结|申请数|办理结果|继续办理"));

    /** The keys of these rows, of which a line can have the beginning. */
    private static final List<String> ROWS = List.of("本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量", "本年度办理结果", "结转下年度继续办理");

    /** How the words of the form end. */
    private static final Set<String> ENDS = Set.of("情况", "概况", "概述", "说明", "措施", "事项");

    private static final String DISCLOSURE = "(?:政府信息公开|政务公开|信息公开)?(?:工作)?(?:中|的)?";

    private static final Map<ReportSection, Pattern> OFFICIAL = new EnumMap<>(Map.of(
            ReportSection.OVERVIEW,
            Pattern.compile(
                    "(?:年度?)?" + DISCLOSURE + "(?:(?:总体|基本|整体)(?:公开)?(?:工作)?(?:情况|概况)(?:概述|说明)?|概述|概况|总体概述|工作概述)"),
            ReportSection.PROACTIVE_DISCLOSURE,
            Pattern.compile("(?:行政机关|本机关|本单位)?主动公开(?:的)?(?:政府)?信息(?:工作)?(?:的)?情况"),
            ReportSection.APPLICATIONS,
            Pattern.compile(
                    "(?:行政机关|本机关|本单位)?(?:收到|受理)(?:和|及|与|并|以及)?(?:处理|办理|答复)(?:的)?" + "政府信息(?:依申请)?公开(?:的)?申请(?:的)?情况"),
            ReportSection.DISPUTES,
            Pattern.compile("(?:行政机关)?(?:因)?政府信息公开(?:工作|申请)?(?:被)?(?:申请|提起)?(?:行政)?复议"
                    + "(?:和|及|与|以及|或)?(?:被)?(?:提起)?(?:行政)?诉讼(?:的)?情况"),
            ReportSection.PROBLEMS_AND_IMPROVEMENT,
            Pattern.compile("(?:年度)?" + DISCLOSURE + "存在的?(?:主要)?(?:问题|不足)(?:和不足|与不足)?(?:及|和|与|以及)?"
                    + "(?:下一步|今后)?(?:工作)?(?:的)?(?:改进|整改)(?:工作)?(?:的)?(?:情况|措施)"),
            ReportSection.OTHER_MATTERS,
            Pattern.compile("其[他它](?:需要|需|应当|应)?(?:报告|说明)的?事项|需要(?:报告|说明)的其[他它]事项")));

    /** The parts by the words that most headings have, those of the form. */
    private static final Map<String, ReportSection> OF_FORM = Stream.of(ReportSection.values())
            .collect(Collectors.toMap(section -> CellText.key(section.heading()), section -> section));

    /** What a part is about, the narrower first. */
    private static final Map<Pattern, ReportSection> SIMILAR = similar();

    private static Map<Pattern, ReportSection> similar() {
        Map<Pattern, ReportSection> similar = new LinkedHashMap<>();
        similar.put(Pattern.compile("复议|诉讼|应诉"), ReportSection.DISPUTES);
        similar.put(Pattern.compile("申请"), ReportSection.APPLICATIONS);
        similar.put(Pattern.compile("主动公开"), ReportSection.PROACTIVE_DISCLOSURE);
        similar.put(Pattern.compile("问题|不足|困难|改进|整改"), ReportSection.PROBLEMS_AND_IMPROVEMENT);
        similar.put(Pattern.compile("其[他它]|需要(?:报告|说明)"), ReportSection.OTHER_MATTERS);
        similar.put(Pattern.compile("总体|整体|概述|概况|基本情况"), ReportSection.OVERVIEW);
        return similar;
    }

    private static final Recent<Optional<PartHeading>> RECENT = Recent.of(PartHeading::in);

    /** The heading that a line is, with any text that follows it on the line. */
    static Optional<PartHeading> of(String line) {
        return RECENT.to(line);
    }

    private static Optional<PartHeading> in(String line) {
        String bare = CellText.strip(line, MARKUP);
        if (bare.isEmpty() || "（(".indexOf(bare.charAt(0)) >= 0) {
            return Optional.empty();
        }
        return heading(bare).filter(heading -> !Pieces.hasAny(bare, BETWEEN_CELLS));
    }

    private static Optional<PartHeading> heading(String bare) {
        char first = bare.charAt(0);
        if (isNumeral(first)) {
            Matcher number = NUMBER.matcher(bare);
            if (number.lookingAt()) {
                boolean isParted =
                        number.start(2) >= 0 || (number.start(3) < number.end(3) && "、.．".contains(number.group(3)));
                return numbered(ordinal(number.group(1)), bare.substring(number.end()), isParted);
            }
        } else if (Character.isDigit(first)) {
            Matcher digit = DIGIT.matcher(bare);
            if (digit.lookingAt()) {
                int ordinal = Character.digit(bare.charAt(digit.start(1)), 10);
                return official(0, Wording.OFFICIAL, bare.substring(digit.end()))
                        .filter(heading -> heading.section.orElseThrow().ordinal() + 1 == ordinal);
            }
        }
        return official(0, Wording.OFFICIAL, bare);
    }

    private static boolean isNumeral(char c) {
        return c == '第' || NUMERALS.indexOf(c) >= 0;
    }

    private static int ordinal(String numeral) {
        int last = NUMERALS.indexOf(numeral.charAt(numeral.length() - 1)) + 1;
        return numeral.length() == 1 ? last : 10 + last % 10;
    }

    private static Optional<PartHeading> numbered(int ordinal, String rest, boolean isParted) {
        Optional<PartHeading> official =
                official(ordinal, Wording.NUMBERED, rest).or(() -> beforeSpace(ordinal, rest));
        return official.isPresent() || !isParted ? official : other(ordinal, rest);
    }

    /** A heading with its text on one line and nothing but a space between them. */
    private static Optional<PartHeading> beforeSpace(int ordinal, String rest) {
        int space = Blanks.first(rest);
        return space > 0 && space < rest.length()
                ? official(ordinal, Wording.NUMBERED, rest.substring(0, space))
                        .map(heading -> new PartHeading(
                                ordinal, Wording.NUMBERED, heading.section, rest.substring(Blanks.end(rest, space))))
                : Optional.empty();
    }

    private static Optional<PartHeading> official(int ordinal, Wording wording, String rest) {
        String head = head(rest);
        if (head.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(head);
        if (key.length() < 2 || !ENDS.contains(key.substring(key.length() - 2))) {
            return Optional.empty();
        }
        return section(key).map(section -> new PartHeading(ordinal, wording, Optional.of(section), behind(head, rest)));
    }

    private static Optional<ReportSection> section(String key) {
        ReportSection ofForm = OF_FORM.get(key);
        if (ofForm != null) {
            return Optional.of(ofForm);
        }
        for (Map.Entry<ReportSection, Pattern> each : OFFICIAL.entrySet()) {
            if (each.getValue().matcher(key).matches()) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }

    private static Optional<PartHeading> other(int ordinal, String rest) {
        String head = head(rest);
        String key = head.length() > LONGEST ? "" : key(head);
        if (key.isEmpty() || isRow(key)) {
            return Optional.empty();
        }
        if (key.length() > LONGEST_OTHER || SENTENCE.matcher(head).find()) {
            return Optional.empty();
        }
        String text = behind(head, rest);
        Optional<ReportSection> section = SIMILAR.entrySet().stream()
                .filter(each -> each.getKey().matcher(key).find())
                .map(Map.Entry::getValue)
                .findFirst();
        if (section.isPresent()) {
            return Optional.of(new PartHeading(ordinal, Wording.SIMILAR, section, text));
        }
        return text.isEmpty()
                ? Optional.of(new PartHeading(ordinal, Wording.UNKNOWN, section, text))
                : Optional.empty();
    }

    /** Whether a key is that of a numbered row of a table, or how one begins. */
    private static boolean isRow(String key) {
        return ROW.isIn(key) || ROWS.stream().anyMatch(row -> row.startsWith(key));
    }

    /** What stands before the first stop, or more than the longest heading. */
    private static String head(String rest) {
        int end = 0;
        while (end < rest.length() && end <= LONGEST && BEHIND_HEAD.indexOf(rest.charAt(end)) < 0) {
            end = endOfRemark(rest, end);
        }
        return rest.substring(0, end);
    }

    /** Where a short remark in brackets ends that begins at a place; behind the character there if none does. */
    private static int endOfRemark(String rest, int from) {
        if ("（(".indexOf(rest.charAt(from)) >= 0) {
            int last = Math.min(rest.length() - 1, from + 1 + LONGEST_REMARK);
            for (int i = from + 1; i <= last; i++) {
                if ("）)".indexOf(rest.charAt(i)) >= 0) {
                    return i + 1;
                }
            }
        }
        return from + 1;
    }

    private static String behind(String head, String rest) {
        return head.length() < rest.length() ? CellText.strip(rest.substring(head.length() + 1), "") : "";
    }

    /** The words of a heading without punctuation and without a remark in brackets behind them. */
    private static String key(String head) {
        String key = CellText.key(head);
        int remark = key.lastIndexOf('(');
        return remark > 0 && key.endsWith(")") ? key.substring(0, remark) : key;
    }
}
