package org.gongkai.check.page;

import java.util.List;
import org.gongkai.check.console.Language;
import org.gongkai.check.stack.AgencyReports;
import org.gongkai.check.stack.CheckedSeries;
import org.gongkai.check.stack.CheckedSummary;
import org.gongkai.check.stack.Overview;
import org.gongkai.check.stack.Wording;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;

/** The part of an overview that shows what was found over the years, and of summaries with their units. */
final class TogetherHtml {

    /** Of one series or summary so many findings are shown; a summary of a wrong year can have hundreds. */
    private static final int MOST = 20;

    private final Overview overview;
    private final Language language;

    TogetherHtml(Overview overview, Language language) {
        this.overview = overview;
        this.language = language;
    }

    static String seriesId(int number) {
        return "series-" + (number + 1);
    }

    static String seriesId(int number, int finding) {
        return id(seriesId(number), finding);
    }

    static String summaryId(int number, int finding) {
        return id(summaryId(number), finding);
    }

    static String summaryId(int number) {
        return "summary-" + (number + 1);
    }

    /** A finding that is not shown is said to be where those of its subject are. */
    private static String id(String subject, int finding) {
        return finding < MOST ? subject + '-' + (finding + 1) : subject;
    }

    String series() {
        StringBuilder html = new StringBuilder();
        int quiet = 0;
        for (int i = 0; i < overview.series().size(); i++) {
            CheckedSeries each = overview.series().get(i);
            if (each.result().findings().isEmpty()) {
                quiet++;
            } else {
                html.append("<h3 id=\"").append(seriesId(i)).append("\">");
                html.append(ResultDocument.escape(Wording.name(each))).append("</h3>\n");
                html.append(findings(seriesId(i), each.result()));
            }
        }
        for (AgencyReports agency : overview.agencies()) {
            if (!agency.repeatedYears().isEmpty()) {
                html.append(paragraph(Wording.repeatedYears(agency)));
            }
        }
        if (quiet > 0) {
            html.append(paragraph(Wording.withoutFindings(quiet)));
        }
        return html.isEmpty() ? "" : section("series", Text.of("跨年核对", "Over the years"), html.toString());
    }

    String summaries() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < overview.summaries().size(); i++) {
            CheckedSummary each = overview.summaries().get(i);
            String name = Wording.name(each.pairing().summary());
            html.append("<h3 id=\"").append(summaryId(i)).append("\">");
            html.append(ResultDocument.escape(name)).append("</h3>\n");
            html.append(paragraph(Wording.units(each.pairing())));
            if (each.result().isPresent()) {
                html.append(findings(summaryId(i), each.result().get()));
            }
        }
        return html.isEmpty() ? "" : section("summaries", Text.of("汇总核对", "Summaries"), html.toString());
    }

    private String findings(String id, ValidationResult result) {
        StringBuilder html = new StringBuilder();
        html.append(paragraph(Wording.counts(ValidationResults.of(List.of(result)))));
        List<Finding> findings = result.findings();
        if (findings.isEmpty()) {
            return html.toString();
        }
        html.append("<ol class=\"findings\">\n");
        for (int i = 0; i < Math.min(findings.size(), MOST); i++) {
            html.append(FindingHtml.item(findings.get(i), id(id, i), "", language));
        }
        html.append("</ol>\n");
        int rest = findings.size() - MOST;
        return rest > 0 ? html.append(paragraph(Wording.more(rest))).toString() : html.toString();
    }

    private String section(String id, Text heading, String content) {
        return "<section id=\"" + id + "\">\n<h2>" + ResultDocument.escape(heading, language) + "</h2>\n" + content
                + "</section>\n";
    }

    private String paragraph(Text text) {
        return "<p>" + ResultDocument.escape(text, language) + "</p>\n";
    }
}
