package org.gongkai.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.rules.ReportText.Passage;

/**
 * What must hold between the report of an agency and those of others, whether there is a summary of them or not: it is copied from
 * none of its year. Cells of the other are named by year and agency: {@code /2023/某县财政局/narrative/overview}.
 *
 * <pre>{@code
 * Validator<ReportAmongPeers> validator = Validator.of(PeerRules.ruleSet());
 * List<ValidationResult> results = ReportAmongPeers.of(reports).stream().map(validator::validate).toList();
 * }</pre>
 */
public final class PeerRules {

    /** A finding lists so many cells at most. */
    private static final int LISTED = 20;

    private static final Text TEXT_TITLE = Text.of("各部分的文字不照抄其他机关", "the text of no part is that of another agency");

    /**
     * No part is, but for its figures, that of the report of another agency. What more than ten reports have in common comes from
     * one pattern and counts for nothing.
     */
    public static final Rule<ReportAmongPeers> SAME_TEXT = Rule.<ReportAmongPeers>builder("peers.same-text")
            .title(TEXT_TITLE.zh(), TEXT_TITLE.en())
            .severity(Severity.WARNING)
            .basis(CopyRules.BASIS)
            .check(PeerRules::checkTexts);

    private static final Text FIGURES_TITLE =
            Text.of("三张表的数字不与其他机关完全相同", "the numbers in the three tables are not all those of another agency");

    /**
     * The three tables are not those of another agency. A report in which fewer than five counts of the year's work are not 0
     * says too little and is passed over.
     */
    public static final Rule<ReportAmongPeers> SAME_FIGURES = Rule.<ReportAmongPeers>builder("peers.same-figures")
            .title(FIGURES_TITLE.zh(), FIGURES_TITLE.en())
            .severity(Severity.WARNING)
            .basis(CopyRules.BASIS)
            .check(PeerRules::checkFigures);

    private static final RuleSet<ReportAmongPeers> RULE_SET =
            RuleSet.of("peers", among -> Subject.of(among.report()), List.of(SAME_TEXT, SAME_FIGURES));

    private static final ReportPlace OWN = new ReportPlace("", "本机关");

    private PeerRules() {}

    /** {@return the rules for a report among those of other agencies} */
    public static RuleSet<ReportAmongPeers> ruleSet() {
        return RULE_SET;
    }

    private static void checkTexts(ReportAmongPeers among, Check check) {
        if (!among.hasPeers()) {
            checkNothing(among, TEXT_TITLE, check);
            return;
        }
        among.likest()
                .forEach((section, likest) -> likest.ifPresentOrElse(
                        other -> checkPart(section, among.report(), other, check), check::holds));
    }

    private static void checkPart(ReportSection section, AnnualReport report, AnnualReport other, Check check) {
        Passage part = ReportText.of(report).part(section).orElseThrow();
        Passage likest = ReportText.of(other).part(section).orElseThrow();
        CopiedText copied = Shingles.of(part.text()).copiedFrom(Shingles.of(likest.text()));
        if (!copied.isCopy()) {
            check.holds();
            return;
        }
        String name = other.agency().name();
        check.violated(
                Text.of(
                        "“" + part.label() + "”约" + copied.percent() + "%的文字与" + name + "相同",
                        "about " + copied.percent() + "% of the text of "
                                + part.cell().text().en() + " is that of " + name),
                Stream.concat(
                                CopyRules.quotes(part, copied).stream(),
                                Stream.of(placeOf(other)
                                        .cell(
                                                likest.pointer(),
                                                likest.label(),
                                                likest.cell().value())))
                        .toList(),
                Figure.notStated(),
                Figure.notStated());
    }

    private static void checkFigures(ReportAmongPeers among, Check check) {
        if (!among.hasPeers()) {
            checkNothing(among, FIGURES_TITLE, check);
            return;
        }
        among.sameFigures().ifPresentOrElse(other -> found(among.report(), other, check), check::holds);
    }

    private static void found(AnnualReport report, AnnualReport other, Check check) {
        String name = other.agency().name();
        check.violated(
                Text.of("三张表的数字与" + name + "完全相同，请核对", "all numbers in the three tables are those of " + name),
                Stream.concat(
                                Activity.cells(OWN, report, LISTED).stream(),
                                Activity.cells(placeOf(other), other, 1).stream())
                        .toList(),
                Figure.notStated(),
                Figure.notStated());
    }

    private static void checkNothing(ReportAmongPeers among, Text title, Check check) {
        int year = among.report().year();
        check.notAssessable(
                title, List.of(new ReportPlace("/" + year, year + "年度").cell("", "其他机关的报告", Figure.notStated())));
    }

    private static ReportPlace placeOf(AnnualReport report) {
        return ReportPlace.named("/" + report.year(), report.agency().name());
    }
}
