package org.gongkai.validation.stack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.plausibility.Suspicion;

/**
 * What a run over several reports showed: of each by itself, of several together, and of which files there is no report.
 *
 * @param reports the reports in the order in which they were read, not null
 * @param agencies the reports by agency, not null
 * @param series the reports over the years, not null
 * @param summaries the summaries with their units, not null
 * @param suspicions what is worth a look in the reports together, the strangest first; no finding; not null
 * @param groups the rules that were checked, not null
 * @param unread files that should be reports and could not be read, not null
 * @param others the names of files of other kinds, not null
 */
@NoJsonForm
public record Overview(
        List<CheckedReport> reports,
        List<AgencyReports> agencies,
        List<CheckedSeries> series,
        List<CheckedSummary> summaries,
        List<Suspicion> suspicions,
        List<RuleGroup> groups,
        List<UnreadFile> unread,
        List<String> others)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param reports the reports in the order in which they were read
     * @param agencies the reports by agency
     * @param series the reports over the years
     * @param summaries the summaries with their units
     * @param suspicions what is worth a look in the reports together, the strangest first
     * @param groups the rules that were checked
     * @param unread files that should be reports and could not be read
     * @param others the names of files of other kinds
     */
    public Overview {
        reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
        agencies = List.copyOf(Objects.requireNonNull(agencies, "agencies"));
        series = List.copyOf(Objects.requireNonNull(series, "series"));
        summaries = List.copyOf(Objects.requireNonNull(summaries, "summaries"));
        suspicions = List.copyOf(Objects.requireNonNull(suspicions, "suspicions"));
        groups = List.copyOf(Objects.requireNonNull(groups, "groups"));
        unread = List.copyOf(Objects.requireNonNull(unread, "unread"));
        others = List.copyOf(Objects.requireNonNull(others, "others"));
    }

    /**
     * The same with the files of which there is no report.
     *
     * @param unreadFiles files that should be reports and could not be read, not null
     * @param otherFiles the names of files of other kinds, not null
     * @return the overview
     */
    public Overview withFiles(List<UnreadFile> unreadFiles, List<String> otherFiles) {
        Objects.requireNonNull(unreadFiles, "unreadFiles");
        Objects.requireNonNull(otherFiles, "otherFiles");
        return new Overview(reports, agencies, series, summaries, suspicions, groups, unreadFiles, otherFiles);
    }

    /**
     * Everything that was found of a report: of it by itself, over the years where it is the latest of those that a finding is
     * about, and with its units where it is a summary.
     *
     * @param checked one of the reports, not null
     * @return the findings, those of the report by itself first
     */
    public List<Finding> findingsOf(CheckedReport checked) {
        return findingsOf(Objects.requireNonNull(checked, "checked"), series, summaries);
    }

    /** {@return everything that was found of each report, as {@link #findingsOf} tells it of one; in the order of the reports} */
    public List<List<Finding>> findingsOfEach() {
        IdentityHashMap<AnnualReport, List<CheckedSeries>> years = new IdentityHashMap<>();
        series.forEach(each -> each.series().reports().forEach(report -> add(report, each, years)));
        IdentityHashMap<AnnualReport, List<CheckedSummary>> units = new IdentityHashMap<>();
        summaries.forEach(each -> add(each.pairing().summary(), each, units));
        return reports.stream()
                .map(checked -> findingsOf(
                        checked,
                        years.getOrDefault(checked.report(), List.of()),
                        units.getOrDefault(checked.report(), List.of())))
                .toList();
    }

    private static <T> void add(AnnualReport report, T checked, IdentityHashMap<AnnualReport, List<T>> of) {
        of.computeIfAbsent(report, first -> new ArrayList<>()).add(checked);
    }

    private static List<Finding> findingsOf(
            CheckedReport checked, List<CheckedSeries> years, List<CheckedSummary> units) {
        AnnualReport report = checked.report();
        return Stream.of(
                        checked.findings().stream(),
                        years.stream().flatMap(each -> each.findingsOf(report).stream()),
                        units.stream()
                                .filter(summary -> summary.pairing().summary() == report)
                                .flatMap(summary -> summary.result().stream())
                                .flatMap(result -> result.findings().stream()))
                .flatMap(each -> each)
                .toList();
    }

    /**
     * {@return for each figure that is worth a look the report in which it stands, the strangest first; none where reports of
     * several bodies have the name of the agency}
     */
    public Map<Suspicion, Optional<CheckedReport>> suspected() {
        Map<String, List<CheckedReport>> named = reports.stream()
                .collect(Collectors.groupingBy(checked ->
                        Subject.of(checked.report()) + checked.report().scope().token()));
        Map<Suspicion, Optional<CheckedReport>> suspected = new LinkedHashMap<>();
        for (Suspicion each : suspicions) {
            List<CheckedReport> possible =
                    named.getOrDefault(each.subject() + each.scope().token(), List.of());
            boolean isOne =
                    possible.stream().map(CheckedReport::report).distinct().count() == 1;
            suspected.put(each, isOne ? Optional.of(possible.get(0)) : Optional.empty());
        }
        return suspected;
    }

    /** {@return every result: of the reports, of the series, of the summaries} */
    public ValidationResults results() {
        return Stream.concat(reports.stream().flatMap(report -> report.results().stream()), together().stream())
                .collect(ValidationResults.collector());
    }

    /** {@return what must hold by each rule that was checked} */
    public Map<RuleId, Text> titles() {
        return groups.stream()
                .flatMap(group -> group.rules().stream())
                .collect(Collectors.toMap(RuleDescription::rule, RuleDescription::title));
    }

    /** {@return the results of several reports together: of the series, of the summaries} */
    public List<ValidationResult> together() {
        return Stream.concat(
                        series.stream().map(CheckedSeries::result),
                        summaries.stream().flatMap(summary -> summary.result().stream()))
                .toList();
    }
}
