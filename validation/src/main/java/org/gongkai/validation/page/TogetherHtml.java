package org.gongkai.validation.page;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.CheckedSeries;
import org.gongkai.validation.stack.CheckedSummary;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.Wording;

/** The part of an overview that shows what was found over the years, and of summaries with their units. */
final class TogetherHtml {

    /** Of one series or summary so many findings are shown; a summary of a wrong year can have hundreds. */
    private static final int MOST = 20;

    private final Overview overview;
    private final PageText page;
    private final FindingHtml findingHtml;

    TogetherHtml(Overview overview, PageText page) {
        this.overview = overview;
        this.page = page;
        this.findingHtml = new FindingHtml(page, overview.together());
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
                html.append(HtmlPage.escape(Wording.name(each))).append("</h3>\n");
                html.append(findings(seriesId(i), each.result()));
            }
        }
        for (AgencyReports agency : overview.agencies()) {
            if (!agency.repeatedYears().isEmpty()) {
                html.append(page.paragraph(Wording.repeatedYears(agency)));
            }
        }
        if (quiet > 0) {
            html.append(page.paragraph(Wording.withoutFindings(quiet)));
        }
        return html.isEmpty() ? "" : page.section("series", Text.of("跨年核对", "Over the years"), html.toString());
    }

    String summaries() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < overview.summaries().size(); i++) {
            CheckedSummary each = overview.summaries().get(i);
            String name = Wording.name(each.pairing().summary());
            html.append("<h3 id=\"").append(summaryId(i)).append("\">");
            html.append(HtmlPage.escape(name)).append("</h3>\n");
            html.append(page.paragraph(Wording.units(each.pairing())));
            if (each.result().isPresent()) {
                html.append(findings(summaryId(i), each.result().get()));
            }
        }
        return html.isEmpty() ? "" : page.section("summaries", Text.of("汇总核对", "Summaries"), html.toString());
    }

    private String findings(String id, ValidationResult result) {
        StringBuilder html = new StringBuilder();
        html.append(KindCounts.of(List.of(result)).html(page));
        List<Finding> findings = result.findings();
        if (findings.isEmpty()) {
            return html.toString();
        }
        List<FindingHtml.Item> shown = IntStream.range(0, Math.min(findings.size(), MOST))
                .mapToObj(i -> new FindingHtml.Item(findings.get(i), id(id, i)))
                .toList();
        html.append("<ol class=\"findings\">\n")
                .append(findingHtml.items(shown, finding -> ""))
                .append("</ol>\n");
        int rest = findings.size() - MOST;
        return rest > 0 ? html.append(page.paragraph(Wording.more(rest))).toString() : html.toString();
    }
}
