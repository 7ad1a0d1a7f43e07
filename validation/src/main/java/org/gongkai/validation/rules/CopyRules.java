package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;
import org.gongkai.validation.rules.ReportText.Passage;

/** Texts that were taken over. */
final class CopyRules {

    /** What the notice of the form has on copied reports. */
    static final Basis BASIS = Basis.of(BasisKind.HEURISTIC, LegalDocument.FORM_2021_NOTICE.at("关于年度报告内容雷同的要求"));

    private static final Text TITLE = Text.of("各部分的文字不照抄上一年度", "the text of no part is that of the year before");

    /** No part is, but for its figures, that of the year before; texts of a few words are passed over. */
    static final Rule<ReportAndPrevious> FROM_LAST_YEAR = Rule.<ReportAndPrevious>builder(
                    "narrative.copied-from-last-year")
            .title(TITLE.zh(), TITLE.en())
            .severity(Severity.WARNING)
            .basis(BASIS)
            .check(CopyRules::check);

    /** A finding quotes so many passages. */
    private static final int QUOTED = 3;

    private CopyRules() {}

    private static void check(ReportAndPrevious pair, Check check) {
        if (pair.report().narrative().isEmpty()) {
            return;
        }
        ReportPlace previous = placeOf(pair.previous());
        if (pair.previous().narrative().isEmpty()) {
            check.notAssessable(TITLE, List.of(previous.cell("/narrative", "各部分的正文", Figure.notStated())));
            return;
        }
        ReportText text = check.derived(pair.report(), NarrativeRules.TEXT);
        ReportText before = ReportText.of(pair.previous());
        for (ReportSection section : ReportSection.values()) {
            Optional<Passage> part = text.part(section);
            Optional<Passage> partBefore = before.part(section);
            if (part.isPresent() && partBefore.isPresent()) {
                check(part.get(), partBefore.get(), previous, check);
            }
        }
    }

    private static void check(Passage part, Passage before, ReportPlace previous, Check check) {
        Shingles shingles = Shingles.of(part.text());
        if (shingles.size() < Shingles.FEWEST_CHARACTERS) {
            return;
        }
        CopiedText copied = shingles.copiedFrom(Shingles.of(before.text()));
        if (!copied.isCopy()) {
            check.holds();
            return;
        }
        check.violated(
                Text.of(
                        "“" + part.label() + "”约" + copied.percent() + "%的文字与上一年度相同",
                        "about " + copied.percent() + "% of the text of "
                                + part.cell().text().en() + " is that of the year before"),
                Stream.concat(
                                quotes(part, copied).stream(),
                                Stream.of(previous.cell(
                                        before.pointer(),
                                        before.label(),
                                        before.cell().value())))
                        .toList(),
                Figure.notStated(),
                Figure.notStated());
    }

    /** The first of the passages that were copied, the first of all in each. */
    static List<Cell> quotes(Passage part, CopiedText copied) {
        List<Cell> quotes = new ArrayList<>();
        copied.passages().stream().limit(QUOTED).forEach(passage -> quotes.add(part.quote(passage)));
        return quotes;
    }

    private static ReportPlace placeOf(AnnualReport previous) {
        return new ReportPlace("/" + previous.year(), previous.year() + "年度");
    }
}
