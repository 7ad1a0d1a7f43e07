package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.internal.WordSearch;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What part five must tell of. */
final class ProblemRules {

    private static final Text TITLE =
            Text.of("存在的主要问题及改进情况既有问题，也有改进措施", "part five has both problems and what is done about them");

    /** Part five has problems and measures. One that is empty or says nothing is left to {@link SectionRules}. */
    static final Rule<AnnualReport> PROBLEMS_AND_MEASURES = Rule.<AnnualReport>builder(
                    "narrative.problems-and-measures")
            .title(TITLE.zh(), TITLE.en())
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.REGULATION.article(50).item(4),
                    LegalDocument.FORM_2019_NOTICE.at("五、存在的主要问题及改进情况"),
                    LegalDocument.FORM_2021_NOTICE.at("五、存在的主要问题及改进情况")))
            .check(ProblemRules::check);

    /** The words of the heading, and that there is no problem, which name none. */
    private static final WordSearch NO_PROBLEMS = WordSearch.of(
            Pattern.compile(
                    "存在的?(?:主要)?问题(?:和|及|与|以及)(?:下一步)?(?:工作)?改进(?:工作)?(?:情况|措施)|(?:无|没有|未|不)(?:发现|存在|出现)?(?:的)?(?:明显|突出|重大|主要)?的?问题"));

    private static final WordSearch PROBLEMS = WordSearch.of(
            Pattern.compile(
                    "问题|不足|不够|不[高强深细全多足快广齐熟严便]|不(?:及时|全面|到位|完善|健全|平衡|均衡|规范|丰富|充分|准确|精准|主动|明显|紧密|熟练|统一|理想|能)|差距|薄弱|有待"
                            + "|欠缺|短板|困难|滞后|弱项|仍需|还需|尚需|需要|亟需|亟待|缺[乏少]|较[少低弱慢]|偏[少低弱慢]|单一|未能|未及时|参差|有限|待(?:加强|提高|提升|完善|改进)|需(?:进一步|加强|提高)"));

    /** What is still to be done is a problem and no measure. */
    private static final WordSearch ALL_STILL_TO_DO = WordSearch.of(Pattern.compile(
            "(?:有待|仍需|还需|尚需|需要?|亟待|亟需|待)(?:于|要)?(?:进一步|继续|不断)?(?:的)?(?:加强|提升|提高|完善|改进|健全|强化|优化|规范|加大|拓[宽展]|丰富|增强)"));

    private static final WordSearch MEASURES = WordSearch.of(Pattern.compile(
            "改进|措施|下一步|下步|今后|下阶段|明年|接下来|将|加强|加大|加快|进一步|提升|提高|强化|做好|改善|整改|针对|拓[宽展]|确保|继续|努力|增强|建立|着力|(?:推进|开展)(?!不|缓|较|力度)"
                    + "|(?<!不|不够|未|尚未)(?:完善|健全|规范|丰富|落实|优化|深化|细化|充实)"));

    private ProblemRules() {}

    private static void check(AnnualReport report, Check check) {
        ReportText text = check.derived(report, NarrativeRules.TEXT);
        Optional<ReportText.Passage> part = text.part(ReportSection.PROBLEMS_AND_IMPROVEMENT);
        if (report.year() < ReportRules.FIRST_YEAR_WITH_FORM
                || !text.isWhole()
                || part.isEmpty()
                || SectionRules.saysNothing(part.get().text())) {
            return;
        }
        if (OverviewRules.isElsewhere(part.get())) {
            check.notAssessable(TITLE, List.of(part.get().missing()));
            return;
        }
        String words = NO_PROBLEMS.removedFrom(part.get().words());
        check(PROBLEMS.isIn(words), Text.of("没有说明存在的主要问题", "part five names no problem"), part.get(), check);
        check(
                MEASURES.isIn(ALL_STILL_TO_DO.removedFrom(words)),
                Text.of("没有说明改进情况", "part five tells of nothing that is done about the problems"),
                part.get(),
                check);
    }

    private static void check(boolean isTold, Text missing, ReportText.Passage part, Check check) {
        if (isTold) {
            check.holds();
        } else {
            check.violated(missing, List.of(part.cell()), Figure.notStated(), Figure.notStated());
        }
    }
}
