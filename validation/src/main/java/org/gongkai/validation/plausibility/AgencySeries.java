package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;

/** The reports of one agency and scope in the order of their years, one for each. */
final class AgencySeries {

    /** So much of the end of a name tells what a body does: 县公安局, 然资源局. */
    private static final int END_OF_NAME = 4;

    private final List<AnnualReport> reports;
    private final List<String> peers;

    private AgencySeries(List<AnnualReport> reports) {
        this.reports = reports;
        AnnualReport latest = reports.get(reports.size() - 1);
        String level = latest.scope().token() + ' ' + level(latest.agency());
        String name = latest.agency().name();
        this.peers = List.of(
                level + ' ' + name.substring(Math.max(0, name.length() - END_OF_NAME)),
                level,
                latest.scope().token());
    }

    private static String level(Agency agency) {
        return agency.level()
                .or(() -> agency.inferred().level())
                .map(AdministrativeLevel::token)
                .orElse("");
    }

    /**
     * Puts reports together, in an order that does not depend on theirs. Of a year with several different reports of one scope it
     * cannot be told which counts, so that none is taken.
     */
    static List<AgencySeries> of(Iterable<AnnualReport> reports) {
        Set<AnnualReport> distinct = new HashSet<>();
        reports.forEach(distinct::add);
        Map<String, List<AnnualReport>> byName = distinct.stream()
                .collect(Collectors.groupingBy(report -> report.agency().name(), TreeMap::new, Collectors.toList()));
        List<AgencySeries> series = new ArrayList<>();
        byName.values().forEach(named -> addBodies(named, series));
        return series;
    }

    /** Reports under one name are of one body unless there are several credit codes. */
    private static void addBodies(List<AnnualReport> named, List<AgencySeries> series) {
        boolean isOneBody = named.stream()
                        .flatMap(report -> report.agency().creditCode().stream())
                        .distinct()
                        .count()
                <= 1;
        Map<String, List<AnnualReport>> bodies = named.stream()
                .collect(Collectors.groupingBy(
                        report -> report.scope().token()
                                + ' '
                                + (isOneBody
                                        ? Optional.<CreditCode>empty()
                                        : report.agency().creditCode()),
                        TreeMap::new,
                        Collectors.toList()));
        for (List<AnnualReport> body : bodies.values()) {
            Map<Integer, Long> ofYear =
                    body.stream().collect(Collectors.groupingBy(AnnualReport::year, Collectors.counting()));
            List<AnnualReport> single = body.stream()
                    .filter(report -> Long.valueOf(1).equals(ofYear.get(report.year())))
                    .sorted(Comparator.comparingInt(AnnualReport::year))
                    .toList();
            if (!single.isEmpty()) {
                series.add(new AgencySeries(single));
            }
        }
    }

    List<AnnualReport> reports() {
        return reports;
    }

    /** Those that the agency is compared with, from the nearest to all of its scope. */
    List<String> peers() {
        return peers;
    }

    ReportScope scope() {
        return reports.get(0).scope();
    }
}
