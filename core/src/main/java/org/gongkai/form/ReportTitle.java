package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.WordSearch;
import org.gongkai.text.CellText;
import org.gongkai.text.ChineseNumerals;

/**
 * The title of a report in a line, such as 郯城县财政局2020年政府信息公开工作年度报告, or in a sentence that names it. What leads to it
 * (首页 &gt; …，现公布…) is none of it.
 *
 * @param name what stands before or behind the year, as far as it can be the name of an agency; perhaps empty
 * @param year the year, empty for a title without
 */
record ReportTitle(String name, OptionalInt year) {

    private static final String YEAR_DIGITS =
            "(?<![0-9０-９])([2２][0０][0-9０-９]{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?![0-9０-９])年?度?";
    private static final WordSearch YEAR = WordSearch.of(Pattern.compile(YEAR_DIGITS));
    private static final WordSearch REPORT =
            WordSearch.of(Pattern.compile("(?:政府信息|政[务務]|信息)公[开開](?:工作)?(?:" + YEAR_DIGITS
                    + ")?(?:年度|年)?(?:工作)?(?:进展)?(?:情[况況])?的?(?:总结|年度)?[报報](?!送)(?:告?[（(]" + YEAR_DIGITS + "[）)])?"));

    /** What ends a clause, or the way to a page. */
    private static final String BEHIND_CLAUSE = ">＞»›|｜/:：,，。;；、_—•·《》【】[]!！?？";

    /** Titles of other documents, and remarks; the title of a report keeps its words. */
    private static final WordSearch OTHER = WordSearch.of(
            Pattern.compile("《[^《》]{0,200}(?<![报報]告|年[报報])》|[（(〔〈](?!" + YEAR_DIGITS + "[）)])[^（）()〔〕〈〉]{0,60}[）)〕〉]"));

    /** The words of a sentence that lead to the name. */
    private static final WordSearch LEAD = WordSearch.of(
            Pattern.compile("(?:[现現][将將就]|特[将將]|[现現]公[开開]|公布|[发發]布|[编編](?:制|[写寫]|撰)|形成|撰[写寫]|制定|印[发發]|[关關][于於])(?!委)"));

    private static final List<String> ABOUT = List.of("关于", "關於", "关於", "關于");

    /** The titles of the clauses of a line, in their order. */
    static List<ReportTitle> in(String line) {
        if (!canBeIn(line)) {
            return List.of();
        }
        List<ReportTitle> titles = new ArrayList<>();
        for (String clause : Pieces.of(OTHER.removedFrom(line), BEHIND_CLAUSE)) {
            addTo(titles, clause);
        }
        return titles;
    }

    private static void addTo(List<ReportTitle> titles, String clause) {
        int from = 0;
        Matcher report = REPORT.matcher(clause);
        for (; REPORT.find(report, clause, from, clause.length()); from = report.end()) {
            titles.add(of(clause.substring(from, report.start()), report));
        }
    }

    /** Whether a line has what every title has, 公开 before 报告; few do, and the others need not be taken apart. */
    static boolean canBeIn(String line) {
        int disclosed = line.indexOf('公');
        return disclosed >= 0 && (line.indexOf('报', disclosed) >= 0 || line.indexOf('報', disclosed) >= 0);
    }

    private static ReportTitle of(String before, Matcher report) {
        int start = before.length();
        int end = start;
        String own = report.group(1) == null ? report.group(2) : report.group(1);
        String digits = own;
        Matcher year = YEAR.matcher(before);
        for (int from = 0; YEAR.find(year, before, from, before.length()); from = end) {
            start = year.start();
            end = year.end();
            digits = own == null ? year.group(1) : own;
        }
        String first = withoutLead(before.substring(0, start));
        String name = first.isEmpty() ? withoutLead(before.substring(end)) : first;
        return new ReportTitle(
                isSplit(name, report.group()) ? name + "政府" : name,
                digits == null ? OptionalInt.empty() : OptionalInt.of(ChineseNumerals.readDigits(digits)));
    }

    /** Whether 政府 belongs to the name: 某县人民政府信息公开年度报告. */
    private static boolean isSplit(String name, String report) {
        return name.endsWith("人民") && report.startsWith("政府");
    }

    /** The words behind the last that lead to a name; 关于 can also follow one. */
    private static String withoutLead(String text) {
        int end = ABOUT.stream().anyMatch(text::endsWith) ? text.length() - 2 : text.length();
        Matcher lead = LEAD.matcher(text);
        int from = 0;
        while (LEAD.find(lead, text, from, end)) {
            from = lead.end();
        }
        return CellText.strip(text.substring(from, end), "-－#*");
    }
}
