package org.gongkai.validation.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.rules.WholeAndOwn;

/** The reports (本级) of governments or their offices whose region's summary (汇总) for the year is there as well. */
final class OwnReports {

    private static final List<String> OFFICES = List.of("办公室", "办公厅");

    private OwnReports() {}

    /** Whose summary of which year. */
    private record Key(String name, int year) {}

    /** {@return each of them with the summary; none where there are several summaries that could be it} */
    static IdentityHashMap<AnnualReport, WholeAndOwn> of(List<AnnualReport> reports) {
        Map<Key, List<AnnualReport>> summaries = new HashMap<>();
        for (AnnualReport report : reports) {
            if (report.scope() == ReportScope.SUMMARY) {
                summaries
                        .computeIfAbsent(new Key(report.agency().name(), report.year()), key -> new ArrayList<>())
                        .add(report);
            }
        }
        IdentityHashMap<AnnualReport, WholeAndOwn> own = new IdentityHashMap<>();
        for (AnnualReport report : reports) {
            if (report.scope() == ReportScope.OWN) {
                List<AnnualReport> wholes = governments(report.agency().name())
                        .flatMap(name -> summaries.getOrDefault(new Key(name, report.year()), List.of()).stream())
                        .toList();
                if (wholes.size() == 1) {
                    own.put(report, new WholeAndOwn(wholes.get(0), report));
                }
            }
        }
        return own;
    }

    /** {@return the name without that of an office behind it, which is one for all that can be put together here} */
    static String government(String name) {
        String government = name;
        while (true) {
            String office = government;
            Optional<String> found = OFFICES.stream().filter(office::endsWith).findFirst();
            if (found.isEmpty()) {
                return government;
            }
            government =
                    government.substring(0, government.length() - found.get().length());
        }
    }

    /** The agency itself, and of an office the government that it is the office of. */
    private static Stream<String> governments(String name) {
        return Stream.concat(
                Stream.of(name),
                OFFICES.stream()
                        .filter(name::endsWith)
                        .map(office -> name.substring(0, name.length() - office.length())));
    }
}
