package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Which parts a report must have. */
public final class SectionRules {

    private static final Text TITLE = Text.of(
            "年度报告包含格式规定的各个部分，总体情况、存在的主要问题及改进情况有内容",
            "the report has the parts of the form, and parts one and five say something");

    /**
     * The report has the parts of the form that have no table, and those of parts one and five say something: 无, 略 and the
     * like do not. Part six may say that there is nothing. Parts two to four are there with their tables.
     *
     * <p>A report of which the text of fewer than three parts is kept cannot be assessed. There is no form before the reports of
     * 2019.
     */
    public static final Rule<AnnualReport> SECTIONS = Rule.<AnnualReport>builder("report.sections")
            .title(TITLE.zh(), TITLE.en())
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.REGULATION.article(50),
                    LegalDocument.FORM_2019_NOTICE.at("六个部分"),
                    LegalDocument.FORM_2021_NOTICE.at("六个部分")))
            .check(SectionRules::check);

    private static final List<ReportSection> PARTS = List.of(ReportSection.values());

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(?:\\d{4}年度?|本年度?|今年|目前|本单位|本机关|我[县市区局委办镇乡厅]){0,3}+(?:暂|均|尚)?(?:无|没有|略|不涉及|空|待补充)"
                    + "(?:此类|此项|相关|相应|有关|该类|需要?说明的?)?(?:情况|内容|事项)?");

    /** Longer texts say something. */
    private static final int SHORT = 24;

    private SectionRules() {}

    private static void check(AnnualReport report, Check check) {
        if (report.year() < ReportRules.FIRST_YEAR_WITH_FORM) {
            return;
        }
        if (report.narrative().size() < ReportText.FEWEST_PARTS) {
            check.notAssessable(TITLE, List.of(Cell.of("/narrative", "各部分的标题和正文", Figure.notStated())));
            return;
        }
        for (ReportSection section : PARTS) {
            check(section, Optional.ofNullable(report.narrative().get(section)), check);
        }
    }

    private static void check(ReportSection section, Optional<String> text, Check check) {
        if (hasTable(section)) {
            check.holds();
        } else if (text.isEmpty()) {
            violated(section, Figure.notStated(), "应有这一部分，报告中没有", "is missing", check);
        } else if (text.get().isBlank()) {
            violated(section, Figure.of(""), "只有标题，没有内容", "has a heading and no text", check);
        } else if (section != ReportSection.OTHER_MATTERS && saysNothing(text.get())) {
            String said = text.get().strip();
            violated(section, Figure.of(said), "应有内容，只写了“" + said + "”", "says only \"" + said + '"', check);
        } else {
            check.holds();
        }
    }

    static boolean saysNothing(String text) {
        if (text.length() > SHORT) {
            return false;
        }
        String words = NO_WORDS.matcher(text).replaceAll("");
        return words.isEmpty() || SAYS_NOTHING.matcher(words).matches();
    }

    private static void violated(ReportSection section, Figure text, String zh, String en, Check check) {
        check.violated(
                Text.of("“" + section.heading() + "”：" + zh, "the part " + Term.words(section.token()) + ' ' + en),
                List.of(Cell.of("/narrative/" + section.token(), section.heading(), text)),
                Figure.notStated(),
                Figure.notStated());
    }

    private static boolean hasTable(ReportSection section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE, APPLICATIONS, DISPUTES -> true;
            case OVERVIEW, PROBLEMS_AND_IMPROVEMENT, OTHER_MATTERS -> false;
        };
    }
}
