package org.gongkai.validation.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.dispute.Dispute;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSeries;
import org.gongkai.tabulation.ProactiveTabulation;
import org.gongkai.tabulation.Tabulation;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.ApplicationRules;
import org.gongkai.validation.rules.BasicCatalogRules;
import org.gongkai.validation.rules.CatalogAndDirectories;
import org.gongkai.validation.rules.CatalogAndDirectoryRules;
import org.gongkai.validation.rules.CatalogAndReport;
import org.gongkai.validation.rules.CatalogAndReportRules;
import org.gongkai.validation.rules.CatalogRules;
import org.gongkai.validation.rules.Coverage;
import org.gongkai.validation.rules.DirectoryRules;
import org.gongkai.validation.rules.DisputeRegister;
import org.gongkai.validation.rules.DisputeRules;
import org.gongkai.validation.rules.NarrativeRules;
import org.gongkai.validation.rules.PeerRules;
import org.gongkai.validation.rules.RegisterAndReport;
import org.gongkai.validation.rules.RegisterAndReportRules;
import org.gongkai.validation.rules.RegisterRules;
import org.gongkai.validation.rules.ReportAmongPeers;
import org.gongkai.validation.rules.SeriesRules;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.SummaryRules;
import org.gongkai.validation.rules.WholeAndOwn;
import org.gongkai.validation.rules.WholeAndOwnRules;

/**
 * A rule set of this library, and how its subject is put together from the documents of a case.
 *
 * @param ruleSet the rule set
 * @param subject gives the subject
 * @param <S> the type of subject
 */
public record CheckedRuleSet<S>(RuleSet<S> ruleSet, Function<JsonNode, S> subject) {

    /** The rule set of an id, made with its parameters. */
    public static CheckedRuleSet<?> of(String id, JsonNode parameters) {
        return switch (id) {
            case "annual-report" -> ofReport(AnnualReportRules.ruleSet());
            case "annual-report/2019" -> ofReport(AnnualReportRules.ruleSet(FormEdition.FORM_2019));
            case "annual-report/2021" -> ofReport(AnnualReportRules.ruleSet(FormEdition.FORM_2021));
            case "narrative" -> ofReport(NarrativeRules.ruleSet());
            case "narrative-and-previous" ->
                new CheckedRuleSet<>(
                        NarrativeRules.changeRuleSet(),
                        given -> new ReportAndPrevious(report(given, "report"), report(given, "previous")));
            case "series" ->
                new CheckedRuleSet<>(
                        SeriesRules.ruleSet(), given -> ReportSeries.of(list(given, "reports", AnnualReport.class)));
            case "peers" -> new CheckedRuleSet<>(PeerRules.ruleSet(), CheckedRuleSet::lastAmongPeers);
            case "summary" ->
                new CheckedRuleSet<>(
                        SummaryRules.ruleSet(),
                        given -> new SummaryAndUnits(
                                report(given, "summary"),
                                list(given, "units", AnnualReport.class),
                                list(given, "expected", Agency.class)));
            case "whole-and-own" ->
                new CheckedRuleSet<>(
                        WholeAndOwnRules.ruleSet(),
                        given -> new WholeAndOwn(report(given, "whole"), report(given, "own")));
            case "application" ->
                new CheckedRuleSet<>(
                        ApplicationRules.ruleSet(clock(), asOf(parameters)),
                        given -> one(given, "application", Application.class));
            case "register" ->
                new CheckedRuleSet<>(RegisterRules.ruleSet(), given -> list(given, "applications", Application.class));
            case "dispute" ->
                new CheckedRuleSet<>(
                        DisputeRules.ruleSet(clock(), asOf(parameters)),
                        given -> new DisputeRegister(
                                list(given, "disputes", Dispute.class),
                                list(given, "applications", Application.class)));
            case "register-and-report" ->
                new CheckedRuleSet<>(
                        RegisterAndReportRules.ruleSet(),
                        given -> new RegisterAndReport(
                                one(given, "tabulation", Tabulation.class), report(given, "report")));
            case "directory" ->
                new CheckedRuleSet<>(
                        DirectoryRules.ruleSet(parameters.required("year").intValue()),
                        given -> one(given, "directory", StandardDirectory.class));
            case "basic-catalog" ->
                new CheckedRuleSet<>(
                        BasicCatalogRules.ruleSet(coverage(parameters)),
                        given -> one(given, "basicCatalog", BasicCatalog.class));
            case "catalog" ->
                new CheckedRuleSet<>(CatalogRules.ruleSet(StateCouncilCalendar.published()), CheckedRuleSet::catalog);
            case "catalog-and-report" ->
                new CheckedRuleSet<>(CatalogAndReportRules.ruleSet(), CheckedRuleSet::catalogAndReport);
            case "catalog-and-directories" ->
                new CheckedRuleSet<>(
                        CatalogAndDirectoryRules.ruleSet(),
                        given -> new CatalogAndDirectories(
                                catalog(given), one(given, "basicCatalog", BasicCatalog.class)));
            default -> throw new IllegalArgumentException("no rule set " + id);
        };
    }

    private static CheckedRuleSet<AnnualReport> ofReport(RuleSet<AnnualReport> rules) {
        return new CheckedRuleSet<>(rules, given -> report(given, "report"));
    }

    private static ReportAmongPeers lastAmongPeers(JsonNode given) {
        List<AnnualReport> reports = list(given, "reports", AnnualReport.class);
        return ReportAmongPeers.of(reports).get(reports.size() - 1);
    }

    private static CatalogAndReport catalogAndReport(JsonNode given) {
        return new CatalogAndReport(
                given.required("agency").textValue(),
                given.required("year").intValue(),
                new ProactiveTabulation(one(given, "tabulated", ProactiveTable.class), Map.of()),
                one(given, "published", ProactiveTable.class));
    }

    private static DeadlineClock clock() {
        return DeadlineClock.of(StateCouncilCalendar.published());
    }

    private static LocalDate asOf(JsonNode parameters) {
        return LocalDate.parse(parameters.required("asOf").textValue());
    }

    private static Coverage coverage(JsonNode parameters) {
        Coverage coverage = Coverage.none();
        for (JsonNode each : parameters.required("coverage")) {
            DisclosureLevel level = Stream.of(DisclosureLevel.values())
                    .filter(one -> one.token().equals(each.required("level").textValue()))
                    .findFirst()
                    .orElseThrow();
            coverage = coverage.atLevel(level, list(each, "areas", Area.class));
        }
        return coverage;
    }

    private static AnnualReport report(JsonNode given, String name) {
        return one(given, name, AnnualReport.class);
    }

    @SuppressWarnings("unchecked")
    private static Catalog<CatalogEntry> catalog(JsonNode given) {
        return one(given, "catalog", Catalog.class);
    }

    private static <T> T one(JsonNode given, String name, Class<T> type) {
        return DisclosureJson.read(given.required(name).toString(), type);
    }

    private static <T> List<T> list(JsonNode given, String name, Class<T> type) {
        List<T> all = new ArrayList<>();
        given.required(name).forEach(each -> all.add(DisclosureJson.read(each.toString(), type)));
        return all;
    }
}
