package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.WordSearch;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;
import org.gongkai.validation.rules.ReportText.Passage;

/** What a report says of itself: which days it counts, whose report of which year it is, and where it can be had. */
final class SelfDescriptionRules {

    private static final String YEAR = "(?<![0-9])(20[0-9]{2})";
    private static final String DAY = "([0-9]{1,2})月(?:份|([0-9]{1,2})日)?";

    /** The days are those of the year in the title. */
    static final Rule<AnnualReport> PERIOD = Rule.<AnnualReport>builder("narrative.period")
            .title("统计期限为报告年度的1月1日至12月31日", "the days counted are 1 January to 31 December of the year")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.REGULATION.article(49),
                    LegalDocument.FORM_2019_NOTICE.at("适用年度"),
                    LegalDocument.FORM_2021_NOTICE.at("适用年度")))
            .check(SelfDescriptionRules::checkPeriod);

    /** The text is that of the agency and year of the report and not one taken over from another. */
    static final Rule<AnnualReport> OWN_TITLE = Rule.<AnnualReport>builder("narrative.own-title")
            .title("文字自称的机关和年度与报告的机关和年度一致", "the agency and year that the text calls its own are those of the report")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC, LegalDocument.FORM_2021_NOTICE.at("关于年度报告内容雷同的要求")))
            .check(SelfDescriptionRules::checkTitle);

    /** An introduction that speaks of the report says where it can be had. */
    static final Rule<AnnualReport> WHERE = Rule.<AnnualReport>builder("narrative.where-published")
            .title("引言写明年度报告在何处公布、查阅", "the introduction says where the report is published")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, LegalDocument.REGULATION.article(23)))
            .check(SelfDescriptionRules::checkWhere);

    private static final Pattern OF_FIGURES = Pattern.compile("统计|数据|所列");
    private static final WordSearch ALL_DAYS = WordSearch.of(Pattern.compile("(?:" + YEAR + "年)?(?<![0-9])" + DAY
            + "(?:起|开始|零时|0时)?,?(?:至|到|—{1,3}|-{1,3}|~|–|―)(?:" + YEAR + "年)?(?:度|底)?(?<![0-9])" + DAY));

    /** Titles of other documents than reports. */
    private static final WordSearch OTHER_TITLES = WordSearch.of(Pattern.compile("《[^《》]{0,200}(?<!报告|年报)》"));

    private static final WordSearch ALL_OWN = WordSearch.of(Pattern.compile(
            "(?:现将|现就|现公布|现发布|特公布|向社会(?:公开|公布)|编制(?:完成|形成)?了?|形成了?|撰写了?|制作了?)《?" + "([\\u4e00-\\u9fff]{0,40}?)" + YEAR
                    + "年?度?(?:本级)?([\\u4e00-\\u9fff]{0,30}?)(?:政府信息|政务|信息)公开(?:工作)?(?:情况)?(?:年度|年)?(?:工作)?(?:报告|年报)"));

    private static final Pattern BEGINS =
            Pattern.compile("^(?:\\([一二三1]\\)[^\\n。]{0,20}[\\n。])?" + YEAR + "年度?(?:,|以来,|(?=我|本|全[市县区镇乡街]))");

    private static final Pattern BODY = Pattern.compile("(?:局|委员会|委|办公[室厅]|政府|厅|街道|办事处|[镇乡]|中心|[支大]队)$");
    private static final Pattern OURS = Pattern.compile("^(?:我|本|全|各)");
    private static final WordSearch WORDS_OF_ITSELF =
            WordSearch.of(Pattern.compile("本报告|本年度报告|年报|(?<!《)年度报告(?!编|格式|[^《》]{0,20}》)"));
    private static final WordSearch PLACES = WordSearch.of(Pattern.compile(
            "下载|查阅|查看|浏览|查询|网址|网站|[Hh][Tt]{2}[Pp]|[Ww]{3}|链接|门户|专栏|栏目|公报|\\.(?:[Gg][Oo][Vv]|[Cc][Nn])"));

    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    private SelfDescriptionRules() {}

    private static void checkPeriod(AnnualReport report, Check check) {
        for (Passage passage : check.derived(report, NarrativeRules.TEXT).passages()) {
            String text = passage.text();
            Matcher days = ALL_DAYS.matcher(text);
            boolean hasMonth = text.indexOf('月') >= 0;
            for (int at = 0; hasMonth && ALL_DAYS.find(days, text, at, text.length()); at = days.end()) {
                String sentence = passage.sentence(days.start(), days.end());
                if (OF_FIGURES.matcher(sentence).find() && WORDS_OF_ITSELF.isIn(sentence)) {
                    checkPeriod(report, passage, days, sentence, check);
                }
            }
        }
    }

    private static void checkPeriod(AnnualReport report, Passage passage, Matcher days, String sentence, Check check) {
        boolean isWholeYear = isDay(days, 2, JANUARY, 1) && isDay(days, 5, DECEMBER, LAST_DAY);
        if (isWholeYear && isOf(report.year(), days.group(1)) && isOf(report.year(), days.group(4))) {
            check.holds();
            return;
        }
        String expected = report.year() + "年1月1日至12月31日";
        check.violated(
                Text.of(
                        "统计期限应为" + expected + "，写的是" + days.group(),
                        "counts " + days.group() + " in place of " + expected),
                List.of(passage.quote(sentence)),
                Figure.of(expected),
                Figure.of(days.group()));
    }

    /** Whether a month and its day, where one is told, are these. */
    private static boolean isDay(Matcher days, int group, int month, int day) {
        return Integer.parseInt(days.group(group)) == month
                && (days.group(group + 1) == null || Integer.parseInt(days.group(group + 1)) == day);
    }

    private static boolean isOf(int year, String digits) {
        return digits == null || Integer.parseInt(digits) == year;
    }

    private static void checkTitle(AnnualReport report, Check check) {
        ReportText text = check.derived(report, NarrativeRules.TEXT);
        text.introduction().ifPresent(introduction -> checkTitle(report, introduction, check));
        checkBeginning(report, text.part(ReportSection.OVERVIEW), check);
        checkBeginning(report, text.part(ReportSection.PROBLEMS_AND_IMPROVEMENT), check);
    }

    private static void checkTitle(AnnualReport report, Passage introduction, Check check) {
        String words = OTHER_TITLES.removedFrom(introduction.text());
        Matcher own = ALL_OWN.matcher(words);
        if (!ALL_OWN.find(own, words, 0, words.length())) {
            return;
        }
        String name = own.group(1).isEmpty() ? own.group(3) : own.group(1);
        boolean isOther = BODY.matcher(name).find()
                && !OURS.matcher(name).find()
                && !canBe(name, CellText.plain(report.agency().name()));
        if (isOf(report.year(), own.group(2)) && !isOther) {
            check.holds();
            return;
        }
        String expected = report.agency().name() + report.year() + "年";
        check.violated(
                Text.of(
                        "报告是" + expected + "的，引言自称“" + own.group() + "”",
                        "the report is that of " + expected + ", and calls itself \"" + own.group() + '"'),
                List.of(introduction.quote(own.group())),
                Figure.of(expected),
                Figure.of(own.group()));
    }

    /** Whether a name is a short or long form of another: what is left out leaves the rest as it was. */
    private static boolean canBe(String name, String agency) {
        return isWithin(name, agency) || isWithin(agency, name);
    }

    private static boolean isWithin(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < shorter.length(); i++) {
            at = longer.indexOf(shorter.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** A part that begins with an earlier year was written for that. */
    private static void checkBeginning(AnnualReport report, Optional<Passage> part, Check check) {
        if (part.isEmpty()) {
            return;
        }
        Matcher year = BEGINS.matcher(part.get().text());
        if (!year.find()) {
            return;
        }
        if (Integer.parseInt(year.group(1)) >= report.year()) {
            check.holds();
            return;
        }
        check.violated(
                Text.of(
                        report.year() + "年度报告的“" + part.get().label() + "”从" + year.group(1) + "年说起",
                        "a part of the report of " + report.year() + " begins with " + year.group(1)),
                List.of(part.get().quote(part.get().sentence(year.start(), year.end()))),
                Figure.of(report.year()),
                Figure.of(Integer.parseInt(year.group(1))));
    }

    private static void checkWhere(AnnualReport report, Check check) {
        ReportText text = check.derived(report, NarrativeRules.TEXT);
        Optional<Passage> introduction = text.introduction();
        if (!text.isWhole()
                || introduction.isEmpty()
                || !WORDS_OF_ITSELF.isIn(introduction.get().words())) {
            return;
        }
        if (PLACES.isIn(introduction.get().words())) {
            check.holds();
        } else {
            check.violated(
                    Text.of("引言没有写明年度报告在何处公布、查阅", "the introduction does not say where the report is published"),
                    List.of(introduction.get().cell()),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }
}
