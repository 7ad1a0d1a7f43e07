package org.gongkai.validation.stack;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.agency.RegionCode;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;

/** Which regions the summaries of one year are of, and so which of them a report for that year belongs to. */
final class SummariesOfYear implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final RegionCode COUNTRY = RegionCode.of("100000");

    private final Set<RegionCode> regions = new HashSet<>();
    private int count;
    private boolean hasOneWithoutRegion;

    void add(AnnualReport summary) {
        Optional<RegionCode> region = summary.agency().regionCode();
        region.ifPresent(regions::add);
        count++;
        hasOneWithoutRegion |= region.isEmpty();
    }

    void add(SummariesOfYear others) {
        regions.addAll(others.regions);
        count += others.count;
        hasOneWithoutRegion |= others.hasOneWithoutRegion;
    }

    /** Whether there is one, which then can have every report. */
    boolean isOne() {
        return count == 1;
    }

    /** Whether there are several, not all with a region, so that none can be told the units of. */
    boolean isUntold() {
        return count > 1 && hasOneWithoutRegion;
    }

    /**
     * The smallest region with a summary that a report lies in: of a summary, around its own. Where regions tell the summaries
     * apart, the report belongs to that of this region.
     */
    Optional<RegionCode> around(AnnualReport report) {
        List<RegionCode> around = new ArrayList<>();
        report.agency()
                .regionCode()
                .ifPresent(code -> Stream.of(code, code.prefecture(), code.province(), COUNTRY)
                        .filter(region -> report.scope() == ReportScope.OWN || !region.equals(code))
                        .filter(regions::contains)
                        .forEach(around::add));
        return around.stream().findFirst();
    }
}
