package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.arbitraries.Country;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.SeriesRules;

/** A country with mistakes in one of a hundred reports, at most one for an agency, all kinds alike often; no rule sees any. */
final class FaultyCountry {

    static final int AGENCIES = 1_000;
    static final int FIRST = 2019;
    static final int YEARS = 4;

    private static final int ONE_IN = 100;

    private static final Validator<AnnualReport> TABLES = Validator.of(AnnualReportRules.ruleSet());
    private static final Validator<ReportSeries> SERIES = Validator.of(SeriesRules.ruleSet());

    private final List<AnnualReport> honest;
    private final List<AnnualReport> reports;
    private final List<Planted> planted = new ArrayList<>();

    /** A mistake and the reports that have it. */
    record Planted(UnseenFault kind, List<AnnualReport> wrong, List<AnnualReport> right) {}

    FaultyCountry(long seed, int agencies) {
        honest = Country.ofSeed(seed)
                .withAgencies(agencies)
                .withYears(FIRST, FIRST + YEARS - 1)
                .reports();
        reports = new ArrayList<>(honest);
        Random random = new Random(seed);
        Set<Integer> taken = new HashSet<>();
        UnseenFault[] kinds = UnseenFault.values();
        while (planted.size() < honest.size() / ONE_IN) {
            UnseenFault kind = kinds[planted.size() % kinds.length];
            int agency = random.nextInt(agencies - 1);
            if (!taken.contains(agency) && plant(kind, agency, random)) {
                taken.add(agency);
            }
        }
    }

    private boolean plant(UnseenFault kind, int agency, Random random) {
        List<AnnualReport> years = years(agency);
        UnseenFault.Case of = new UnseenFault.Case(random, years, years(agency + 1));
        if (!kind.change(of) || of.changed().isEmpty()) {
            return false;
        }
        List<AnnualReport> wrong = new ArrayList<>(years);
        of.changed().forEach(wrong::set);
        if (isSeen(wrong)) {
            return false;
        }
        of.changed().forEach((year, report) -> reports.set(agency * YEARS + year, report));
        planted.add(new Planted(
                kind,
                List.copyOf(of.changed().values()),
                of.changed().keySet().stream().map(years::get).toList()));
        return true;
    }

    private List<AnnualReport> years(int agency) {
        return honest.subList(agency * YEARS, (agency + 1) * YEARS);
    }

    /** Whether a rule of one report or of several years finds anything. */
    static boolean isSeen(List<AnnualReport> years) {
        return years.stream().anyMatch(report -> isViolated(TABLES.validate(report)))
                || isViolated(SERIES.validate(ReportSeries.of(years)));
    }

    private static boolean isViolated(ValidationResult result) {
        return result.findings().stream().anyMatch(finding -> finding.outcome() == RuleOutcome.VIOLATED);
    }

    List<AnnualReport> honest() {
        return honest;
    }

    List<AnnualReport> reports() {
        return reports;
    }

    List<Planted> planted() {
        return planted;
    }
}
