package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

/** Texts that tell all that they must, in many words, and the same with one thing left out or changed. */
class PlantedTextFaultsTest {

    /** What is told, where, and which rule misses it when it is left out. */
    private enum Told {
        BEGINNING("", ReportSection.OVERVIEW, "2023年，我县认真做好政府信息公开工作。", "2023年以来，全县有序做好政府信息公开工作。"),
        DISCLOSED("", ReportSection.OVERVIEW, "发布各类信息若干。", "主动公开财政、民生等方面的信息。"),
        ON_REQUEST("narrative.aspects", ReportSection.OVERVIEW, "依法答复申请人。", "全年受理公开申请若干件。", "未收到依申请事项。"),
        MANAGEMENT("narrative.aspects", ReportSection.OVERVIEW, "严格保密把关。", "规范信息审核。", "清理失效文件，完善目录。"),
        PLATFORM("narrative.aspects", ReportSection.OVERVIEW, "办好政府网站。", "运营政务新媒体。", "升级公众号。"),
        ASSESSMENT("narrative.supervision-results", ReportSection.OVERVIEW, "纳入年度考核。", "开展绩效考评。"),
        REVIEW("narrative.supervision-results", ReportSection.OVERVIEW, "邀请群众评议。", "群众满意度较高。"),
        ACCOUNTABILITY("narrative.supervision-results", ReportSection.OVERVIEW, "没有追责情形。", "未发生问责事项。"),
        PROBLEM(
                "narrative.problems-and-measures",
                ReportSection.PROBLEMS_AND_IMPROVEMENT,
                "公开内容不够全面。",
                "更新不及时。",
                "业务能力有待提高。"),
        MEASURE(
                "narrative.problems-and-measures",
                ReportSection.PROBLEMS_AND_IMPROVEMENT,
                "下一步，加强业务培训。",
                "针对以上情况，将细化工作方案。",
                "今后，加大抽查力度。"),
        FEE("narrative.fee-statement", ReportSection.OTHER_MATTERS, "没有收取信息处理费。", "发出收费通知1件，总金额200元。"),
        NOTHING_ELSE("", ReportSection.OTHER_MATTERS, "没有其他需要报告的事项。", "无其他需要说明的事项。"),
        FILLER("", ReportSection.OTHER_MATTERS, "各乡镇、各单位的有关工作正在按照全县的统一安排有序进行，全年的重点事项均已按时完成，各项任务进展顺利，有关情况良好。");

        private final String missedBy;
        private final ReportSection section;
        private final List<String> words;

        Told(String missedBy, ReportSection section, String... words) {
            this.missedBy = missedBy;
            this.section = section;
            this.words = List.of(words);
        }
    }

    /** A change of the introduction, and which rule objects. */
    private enum Changed {
        FORM("narrative.form-in-force", "国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号"),
        REGULATION("narrative.form-in-force", "第711号", "第492号"),
        COUNT("narrative.parts-listed", "六个部分", "五个部分"),
        PART("narrative.parts-listed", "主动公开政府信息情况、", ""),
        PERIOD("narrative.period", "自2023年1月1日", "自2022年1月1日"),
        END("narrative.period", "12月31日", "11月30日"),
        YEAR("narrative.own-title", "某县人民政府2023年", "某县人民政府2022年"),
        AGENCY("narrative.own-title", "某县人民政府2023年", "某市教育局2023年"),
        PLACE("narrative.where-published", "本报告电子版可在某县人民政府门户网站下载。", "");

        private final String objected;
        private final String words;
        private final String others;

        Changed(String objected, String words, String others) {
            this.objected = objected;
            this.words = words;
            this.others = others;
        }
    }

    /** What is told in a text, in the order of the parts, each in words of its own. */
    private record Texts(List<Told> told, List<String> sentences) {

        AnnualReport without(List<Told> left, String introduction) {
            AnnualReport.Builder report = AnnualReport.builder()
                    .agency(ToldReports.whole().agency())
                    .year(2023)
                    .scope(ToldReports.whole().scope())
                    .proactive(ToldReports.whole().proactive())
                    .applications(ToldReports.whole().applications())
                    .disputes(ToldReports.whole().disputes())
                    .introduction(introduction);
            for (ReportSection section : ReportSection.values()) {
                List<String> of = new ArrayList<>();
                for (int i = 0; i < told.size(); i++) {
                    if (told.get(i).section == section && !left.contains(told.get(i))) {
                        of.add(sentences.get(i));
                    }
                }
                report.putNarrative(section, String.join("\n", of));
            }
            return report.build();
        }
    }

    @Provide
    Arbitrary<Texts> texts() {
        List<Arbitrary<String>> words =
                Stream.of(Told.values()).map(told -> Arbitraries.of(told.words)).collect(Collectors.toList());
        return Combinators.combine(words).as(sentences -> new Texts(List.of(Told.values()), sentences));
    }

    @Provide
    Arbitrary<Told> missed() {
        return Arbitraries.of(Stream.of(Told.values())
                .filter(told -> !told.missedBy.isEmpty())
                .toList());
    }

    private static ValidationResult validate(AnnualReport report) {
        return Validator.of(NarrativeRules.ruleSet()).validate(report);
    }

    @Property(tries = 60)
    void aWholeTextHasNoFinding(@ForAll("texts") Texts texts) {
        assertThat(validate(texts.without(List.of(), ToldReports.INTRODUCTION)).findings())
                .isEmpty();
    }

    @Property(tries = 150)
    void whatIsLeftOutIsAFindingOfItsOwn(@ForAll("texts") Texts texts, @ForAll("missed") Told left) {
        assertOne(left.missedBy, texts.without(List.of(left), ToldReports.INTRODUCTION));
    }

    @Property(tries = 150)
    void whatIsChangedIsAFindingOfItsOwn(@ForAll("texts") Texts texts, @ForAll Changed changed) {
        assertOne(
                changed.objected,
                texts.without(List.of(), ToldReports.INTRODUCTION.replace(changed.words, changed.others)));
    }

    private static void assertOne(String rule, AnnualReport report) {
        assertThat(validate(report).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString(rule);
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
        });
    }
}
