package org.gongkai.validation.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * How many of the mistakes that no rule sees are among the first, and how many alarms there are where nothing is wrong, in
 * countries that were not looked at when the method was made: run with more countries for the shares that FIGURES.md states.
 *
 * <p>A mistake is found where its report is among the first fiftieth of all reports; whether what is said of it first names a
 * figure that was changed is told apart.
 */
class PlausibilitySharesTest {

    private static final int FIRST_SEED = 1_001;
    private static final int COUNTRIES = Integer.getInteger("plausibility.countries", 2);
    private static final int FIFTIETH = 50;
    private static final BigDecimal LOW = new BigDecimal("2.5");

    private static final Map<UnseenFault, int[]> FOUND = new EnumMap<>(UnseenFault.class);
    private static final TreeMap<BigDecimal, int[]> ALARMS = new TreeMap<>();
    private static int honestReports;

    static {
        Stream.of("3.0", "4.0", "5.0", "6.0", "8.0").forEach(score -> ALARMS.put(new BigDecimal(score), new int[2]));
        for (int seed = FIRST_SEED; seed < FIRST_SEED + COUNTRIES; seed++) {
            FaultyCountry country = new FaultyCountry(seed, FaultyCountry.AGENCIES);
            look(country);
            count(country.honest());
        }
    }

    private static void look(FaultyCountry country) {
        Map<Subject, Suspicion> first = new LinkedHashMap<>();
        Plausibility.standard()
                .withLeastScore(LOW)
                .rank(country.reports())
                .forEach(each -> first.putIfAbsent(each.subject(), each));
        List<Subject> top =
                new ArrayList<>(first.keySet()).subList(0, country.reports().size() / FIFTIETH);
        for (FaultyCountry.Planted planted : country.planted()) {
            int[] found = FOUND.computeIfAbsent(planted.kind(), kind -> new int[3]);
            found[0]++;
            if (planted.wrong().stream().map(Subject::of).anyMatch(top::contains)) {
                found[2]++;
            }
            for (int i = 0; i < planted.wrong().size(); i++) {
                Subject subject = Subject.of(planted.wrong().get(i));
                if (top.contains(subject)
                        && names(
                                first.get(subject),
                                planted.wrong().get(i),
                                planted.right().get(i))) {
                    found[1]++;
                    break;
                }
            }
        }
    }

    private static boolean names(Suspicion suspicion, AnnualReport wrong, AnnualReport right) {
        return suspicion.basis() == SuspicionBasis.SAME_AS_BEFORE
                ? suspicion.cells().stream().anyMatch(cell -> isChanged(cell, wrong, right))
                : isChanged(suspicion.cell(), wrong, right);
    }

    private static boolean isChanged(Cell cell, AnnualReport wrong, AnnualReport right) {
        return isChanged(cell, wrong.proactive(), right.proactive())
                || isChanged(cell, wrong.applications(), right.applications())
                || isChanged(cell, wrong.disputes(), right.disputes())
                || (wrong.proactive().layout().amountPointer().orElseThrow().equals(cell.pointer())
                        && !wrong.proactive().amount().equals(right.proactive().amount()));
    }

    private static boolean isChanged(Cell cell, CountTable wrong, CountTable right) {
        return wrong.layout().cellAt(cell.pointer()).stream().anyMatch(at -> wrong.orZero(at) != right.orZero(at));
    }

    private static void count(List<AnnualReport> honest) {
        honestReports += honest.size();
        List<Suspicion> suspicions = Plausibility.standard().withLeastScore(LOW).rank(honest);
        ALARMS.forEach((score, alarms) -> {
            Map<Subject, Integer> ofReport = new HashMap<>();
            suspicions.stream()
                    .filter(each -> each.score().compareTo(score) >= 0)
                    .forEach(each -> ofReport.merge(each.subject(), 1, Integer::sum));
            alarms[0] += ofReport.values().stream().mapToInt(each -> each).sum();
            alarms[1] = Math.max(
                    alarms[1],
                    ofReport.values().stream().mapToInt(each -> each).max().orElse(0));
        });
    }

    private static int sum(int which, Stream<UnseenFault> kinds) {
        return kinds.mapToInt(kind -> FOUND.getOrDefault(kind, new int[3])[which])
                .sum();
    }

    private static Stream<UnseenFault> all() {
        return Stream.of(UnseenFault.values());
    }

    /** All kinds are counted, also years that were exchanged, of which little is left to be seen. */
    @Test
    void mostMistakesAreInReportsAmongTheFirstFiftiethAndAreNamed() {
        assertThat(sum(2, all())).isGreaterThanOrEqualTo(sum(0, all()) * 4 / 5);
        assertThat(sum(1, all())).isGreaterThanOrEqualTo(sum(0, all()) * 3 / 4);
    }

    @Test
    void noReportInOrderHasMoreThanTwoAlarmsAndFewHaveAny() {
        int[] alarms = ALARMS.get(new BigDecimal("5.0"));
        assertThat(alarms[1]).isLessThanOrEqualTo(2);
        assertThat(alarms[0]).isLessThan(honestReports / FIFTIETH);
    }

    @AfterAll
    static void tellShares() {
        FOUND.forEach((kind, found) -> tell(kind.name(), found[1], found[2], found[0]));
        tell("all", sum(1, all()), sum(2, all()), sum(0, all()));
        ALARMS.forEach((score, alarms) -> System.out.printf(
                Locale.ROOT,
                "score %s: %d alarms in %d reports in order, one in %d; at most %d in one%n",
                score,
                alarms[0],
                honestReports,
                honestReports / Math.max(1, alarms[0]),
                alarms[1]));
    }

    private static void tell(String kind, int named, int among, int of) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %4d: %3.0f %% among the first, %3.0f %% named%n",
                kind,
                of,
                100.0 * among / of,
                100.0 * named / of);
    }
}
