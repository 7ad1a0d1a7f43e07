package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.rules.ReportText.Passage;

/**
 * What must hold between the reports of different agencies, whether there is a summary of them or not: none is copied from another
 * of its year. Cells are named by year and agency: {@code /2023/某县财政局/narrative/overview}.
 *
 * <p>Of two reports that are alike the later in the list is said to have the text or the figures of the earlier; which of the
 * two was first is not known. Reports of one agency, and of a government and its office, are not compared. Checking takes
 * time about in proportion to the number of reports.
 */
public final class PeerRules {

    /** A finding lists so many cells at most. */
    private static final int LISTED = 20;

    private static final Text TEXT_TITLE = Text.of("各部分的文字不照抄其他机关", "the text of no part is that of another agency");

    /**
     * No part is, but for its figures, that of the report of another agency. What more than ten reports have in common comes from
     * one pattern and counts for nothing.
     */
    public static final Rule<List<AnnualReport>> SAME_TEXT = Rule.<List<AnnualReport>>builder("peers.same-text")
            .title(TEXT_TITLE.zh(), TEXT_TITLE.en())
            .severity(Severity.WARNING)
            .basis(CopyRules.BASIS)
            .check((reports, check) -> byYear(reports, TEXT_TITLE, PeerRules::checkTexts, check));

    private static final Text FIGURES_TITLE =
            Text.of("三张表的数字不与其他机关完全相同", "the numbers in the three tables are not all those of another agency");

    /**
     * The three tables are not those of another agency. A report in which fewer than five counts of the year's work are not 0
     * says too little and is passed over.
     */
    public static final Rule<List<AnnualReport>> SAME_FIGURES = Rule.<List<AnnualReport>>builder("peers.same-figures")
            .title(FIGURES_TITLE.zh(), FIGURES_TITLE.en())
            .severity(Severity.WARNING)
            .basis(CopyRules.BASIS)
            .check((reports, check) -> byYear(reports, FIGURES_TITLE, PeerRules::checkFigures, check));

    private static final RuleSet<List<AnnualReport>> RULE_SET =
            RuleSet.of("peers", reports -> Subject.unnamed(), List.of(SAME_TEXT, SAME_FIGURES));

    private PeerRules() {}

    /** {@return the rules for reports of different agencies, in any order and of any years} */
    public static RuleSet<List<AnnualReport>> ruleSet() {
        return RULE_SET;
    }

    /** How a rule is checked of the reports for one year. */
    @FunctionalInterface
    private interface OfOneYear {
        void check(List<AnnualReport> reports, Check check);
    }

    private static void byYear(List<AnnualReport> reports, Text title, OfOneYear rule, Check check) {
        Map<Integer, List<AnnualReport>> years = new TreeMap<>();
        reports.forEach(report ->
                years.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(report));
        years.forEach((year, ofYear) -> {
            if (ofYear.size() > 1) {
                rule.check(ofYear, check);
            } else {
                check.notAssessable(
                        title,
                        List.of(new ReportPlace("/" + year, year + "年度").cell("", "其他机关的报告", Figure.notStated())));
            }
        });
    }

    private static void checkTexts(List<AnnualReport> reports, Check check) {
        List<ReportText> texts = reports.stream().map(ReportText::of).toList();
        for (ReportSection section : ReportSection.values()) {
            List<PartOfReport> parts = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                Agency agency = reports.get(i).agency();
                ReportPlace place = placeOf(reports.get(i));
                texts.get(i).part(section).ifPresent(passage -> {
                    Shingles shingles = Shingles.of(passage.text());
                    if (shingles.size() >= Shingles.FEWEST_CHARACTERS) {
                        parts.add(new PartOfReport(agency, place, passage, shingles));
                    }
                });
            }
            checkParts(parts, check);
        }
    }

    /** A part of one of the reports. */
    private record PartOfReport(Agency agency, ReportPlace place, Passage passage, Shingles shingles) {

        Cell cell(Cell inReport) {
            return place.cell(inReport.pointer(), inReport.label(), inReport.value());
        }
    }

    private static void checkParts(List<PartOfReport> parts, Check check) {
        LikestTexts likest =
                new LikestTexts(parts.stream().map(PartOfReport::shingles).toList());
        for (int i = 0; i < parts.size(); i++) {
            PartOfReport part = parts.get(i);
            OptionalInt other = likest.likestTo(i);
            if (other.isEmpty()
                    || areOne(part.agency(), parts.get(other.getAsInt()).agency())) {
                check.holds();
            } else {
                checkPart(part, parts.get(other.getAsInt()), check);
            }
        }
    }

    private static void checkPart(PartOfReport part, PartOfReport other, Check check) {
        CopiedText copied = part.shingles().copiedFrom(other.shingles());
        if (!copied.isCopy()) {
            check.holds();
            return;
        }
        String name = other.agency().name();
        check.violated(
                Text.of(
                        part.agency().name() + "的“" + part.passage().label() + "”约" + copied.percent() + "%的文字与" + name
                                + "相同",
                        "about " + copied.percent() + "% of the text of "
                                + part.passage().cell().text().en() + " of "
                                + part.agency().name() + " is that of " + name),
                Stream.concat(
                                CopyRules.quotes(part.passage(), copied).stream()
                                        .map(part::cell),
                                Stream.of(other.cell(other.passage().cell())))
                        .toList(),
                Figure.notStated(),
                Figure.notStated());
    }

    private static void checkFigures(List<AnnualReport> reports, Check check) {
        Map<Figures, AnnualReport> alike = new HashMap<>();
        for (AnnualReport report : reports) {
            AnnualReport other = Activity.isRemarkable(report) ? alike.putIfAbsent(Figures.of(report), report) : null;
            if (other == null || areOne(report.agency(), other.agency())) {
                check.holds();
            } else {
                String name = other.agency().name();
                check.violated(
                        Text.of(
                                report.agency().name() + "三张表的数字与" + name + "完全相同，请核对",
                                "all numbers in the three tables of "
                                        + report.agency().name() + " are those of " + name),
                        Stream.concat(
                                        Activity.cells(placeOf(report), report, LISTED).stream(),
                                        Activity.cells(placeOf(other), other, 1).stream())
                                .toList(),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }

    /** Whether two agencies are one, or a government and its office, which report the same. */
    private static boolean areOne(Agency one, Agency other) {
        return one.isSameAs(other)
                || one.name().startsWith(other.name())
                || other.name().startsWith(one.name());
    }

    private static ReportPlace placeOf(AnnualReport report) {
        return ReportPlace.named("/" + report.year(), report.agency().name());
    }
}
