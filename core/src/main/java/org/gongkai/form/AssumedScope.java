package org.gongkai.form;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.internal.WordSearch;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/**
 * Whose figures a report gives, by what it says of itself; the form does not ask.
 *
 * <p>A report that puts those of other agencies together (汇总, 综合) says so of them: a 综合行政执法局, a 综合科 and the offices of the
 * agency itself are no such words. The text of a government that counts the applications of the whole place, and none of its
 * own, is about the place.
 */
final class AssumedScope {

    private static final String AGENCIES =
            "(?:各(?:乡|镇|街道|街镇|县|市|区|州|旗|级|地|部门|单位|委办局|有关部门|有关单位|开发区|园区)|全[县市区省州镇乡]|[县市区省州]直|所属(?:单位|部门)|政府(?:各|组成)?部门|乡镇)";

    private static final WordSearch TITLES = WordSearch.of(Pattern.compile("《[^《》]{0,200}》"));
    private static final String BEHIND_SENTENCE = "。；;\n";

    /** A summary by its title: （汇总）. */
    private static final Pattern CALLED = Pattern.compile("[（(][^（）()]{0,8}汇总[版）)]");

    private static final Pattern PUT_TOGETHER = Pattern.compile("汇总了?(?![我本局])[^。；，]{0,20}?" + AGENCIES
            + "|综合了?[^。；，行执治科股室处办]{0,8}?" + AGENCIES + "|" + AGENCIES + "[^。；]{0,40}?(?:汇总|综合(?:编制|形成|整理))");

    private static final Pattern REPORTS_OF_OTHERS = Pattern.compile("各(?:乡镇|镇街?|街道|部门|单位)[^。；]{0,20}?(?:年度报告|年报)");

    /** With what sentences speak of others. */
    private static final String OF_OTHERS = "汇综各";

    private static final Pattern THIS_REPORT = Pattern.compile("本(?:年度)?报告|本年报|年度报告|年报");
    private static final Pattern GOVERNMENT = Pattern.compile("政府(?:办公[室厅])?$");
    private static final Pattern OF_PLACE = Pattern.compile("全[县市区省州旗盟][^。；]{0,30}?申请[^。；]{0,12}?\\d");
    private static final Pattern OWN =
            Pattern.compile("(?:[我本](?:机关|级|办|府)|本级|政府办公?[室厅]?)[^。；]{0,30}?申请[^。；]{0,12}?\\d");

    private AssumedScope() {}

    static ReportScope of(List<String> preamble, Map<ReportSection, String> narrative, String agency) {
        String overview = narrative.getOrDefault(ReportSection.OVERVIEW, "");
        boolean isSummary = preamble.stream().anyMatch(text -> hasSentence(text, OF_OTHERS, AssumedScope::isOfOthers))
                || hasSentence(
                        overview,
                        OF_OTHERS,
                        sentence -> isOfOthers(sentence)
                                && THIS_REPORT.matcher(sentence).find());
        return isSummary || (GOVERNMENT.matcher(agency).find() && countsThePlace(narrative))
                ? ReportScope.SUMMARY
                : ReportScope.OWN;
    }

    /**
     * Whether a text has a sentence of some kind.
     *
     * @param marks characters of which every such sentence has one; a text with none of them is not taken apart
     */
    private static boolean hasSentence(String text, String marks, Predicate<String> which) {
        if (!Pieces.hasAny(text, marks)) {
            return false;
        }
        for (String sentence : Pieces.of(TITLES.removedFrom(text), BEHIND_SENTENCE)) {
            if (which.test(sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOthers(String sentence) {
        boolean isPutTogether = sentence.contains("汇总") || sentence.contains("综合");
        return (isPutTogether
                        && (CALLED.matcher(sentence).find()
                                || PUT_TOGETHER.matcher(sentence).find()))
                || (sentence.indexOf('各') >= 0
                        && REPORTS_OF_OTHERS.matcher(sentence).find());
    }

    private static boolean countsThePlace(Map<ReportSection, String> narrative) {
        return narrative.values().stream().anyMatch(text -> countsApplications(text, "全", OF_PLACE))
                && narrative.values().stream().noneMatch(text -> countsApplications(text, "我本政", OWN));
    }

    private static boolean countsApplications(String text, String marks, Pattern whose) {
        return hasSentence(
                text,
                marks,
                sentence -> sentence.contains("申请") && whose.matcher(sentence).find());
    }
}
