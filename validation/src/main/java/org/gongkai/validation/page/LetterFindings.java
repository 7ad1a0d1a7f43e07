package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.CheckedSeries;
import org.gongkai.validation.stack.CheckedSummary;
import org.gongkai.validation.stack.FindingGroup;
import org.gongkai.validation.stack.Overview;

/** What was found of an agency: in its reports, in those of several years, and in its summaries with their units. */
final class LetterFindings {

    private final Overview overview;
    private final AgencyReports agency;
    private final List<CheckedReport> reports;
    private final List<ValidationResult> results = new ArrayList<>();
    private final List<Item> items;

    /**
     * What is said in one number of the letter.
     *
     * @param of the report or the years that it was found in
     * @param kind its kind, that of all its findings
     * @param group the findings
     * @param places where the cells of its pointers stand
     */
    record Item(Text of, FindingKind kind, FindingGroup group, List<Place> places) {

        /** The pointer into the tables of a report; empty where it is about something else. */
        Optional<String> pointerIn(CheckedReport report, String pointer) {
            return places.stream()
                    .filter(place -> place.report.report() == report.report() && pointer.startsWith(place.prefix + '/'))
                    .map(place -> pointer.substring(place.prefix.length()))
                    .findFirst();
        }

        Stream<String> pointersIn(CheckedReport report) {
            return group.findings().stream()
                    .flatMap(finding -> finding.cells().stream())
                    .flatMap(cell -> pointerIn(report, cell.pointer()).stream())
                    .distinct();
        }
    }

    /** Where a report stands in what was checked. */
    record Place(CheckedReport report, String prefix) {}

    LetterFindings(Overview overview, AgencyReports agency) {
        this.overview = overview;
        this.agency = agency;
        this.reports = overview.reports().stream()
                .filter(checked -> agency.reads().stream().anyMatch(read -> read.report() == checked.report()))
                .sorted(Comparator.comparingInt(checked -> checked.report().year()))
                .toList();
        List<Item> all = new ArrayList<>();
        for (CheckedReport checked : reports) {
            String year = Integer.toString(checked.report().year());
            Text of = ofYears(year).concat(amongItsYear(checked));
            checked.results().forEach(result -> add(result, of, List.of(new Place(checked, "")), all));
            overview.summaries().stream()
                    .filter(summary -> summary.pairing().summary() == checked.report())
                    .map(CheckedSummary::result)
                    .flatMap(Optional::stream)
                    .forEach(result -> add(
                            result,
                            ofSummary(year).concat(amongItsYear(checked)),
                            List.of(new Place(checked, "/summary")),
                            all));
        }
        overview.series().stream()
                .filter(series -> series.agency().equals(agency))
                .forEach(series -> add(series.result(), ofYears(years(series)), places(series), all));
        this.items = all.stream().sorted(Comparator.comparing(Item::kind)).toList();
    }

    private static Text ofYears(String years) {
        return Text.of(years + "年度", years);
    }

    private static Text ofSummary(String year) {
        return Text.of(year + "年度汇总", year + " summary");
    }

    /** Which of the reports of its year a report is; empty where it is the only one. */
    Text amongItsYear(CheckedReport report) {
        boolean isOnly = reports.stream()
                        .filter(other ->
                                other.report().year() == report.report().year())
                        .count()
                == 1;
        String file = fileName(report);
        return isOnly ? Text.of("", "") : Text.of("（" + file + "）", " (" + file + ")");
    }

    /** Without the directories of whoever checked. */
    static String fileName(CheckedReport report) {
        String source = report.read().source();
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    private static String years(CheckedSeries series) {
        return series.series().firstYear() + "–" + series.series().lastYear();
    }

    private List<Place> places(CheckedSeries series) {
        return reports.stream()
                .filter(checked -> series.series().reports().stream().anyMatch(each -> each == checked.report()))
                .map(checked -> new Place(checked, "/" + checked.report().year()))
                .toList();
    }

    /** What many blanks keep from being assessed is one item. */
    private void add(ValidationResult result, Text of, List<Place> places, List<Item> all) {
        results.add(result);
        FindingGroup.of(result.findings())
                .forEach(group ->
                        all.add(new Item(of, FindingKind.of(group.findings().get(0)), group, places)));
    }

    AgencyReports agency() {
        return agency;
    }

    /** The reports in the order of the years. */
    List<CheckedReport> reports() {
        return reports;
    }

    /** Everything that decides on a report. */
    List<Finding> of(CheckedReport report) {
        return overview.findingsOf(report);
    }

    List<ValidationResult> results() {
        return results;
    }

    /** The heaviest first, and of one kind in the order of the years. */
    List<Item> items() {
        return items;
    }
}
