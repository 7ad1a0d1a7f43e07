package org.gongkai.validation.page;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.RegionCode;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.stack.Overview;

/** What was found by region, of the agencies that have a region code. */
final class RegionTable {

    private final TreeMap<String, Region> regions = new TreeMap<>();
    private final PageText page;

    private static final class Region {

        private final KindCounts counts = new KindCounts();
        private int agencies;
    }

    RegionTable(Overview overview, HeatMap map, PageText page) {
        this.page = page;
        for (int i = 0; i < overview.agencies().size(); i++) {
            HeatMap.AgencyRows rows = map.agencies().get(i);
            overview.agencies()
                    .get(i)
                    .agency()
                    .regionCode()
                    .map(RegionCode::toString)
                    .ifPresent(code -> {
                        Region region = regions.computeIfAbsent(code, each -> new Region());
                        region.agencies++;
                        region.counts.add(rows.counts());
                    });
        }
    }

    /** The section, empty where there are not several regions. */
    String html() {
        if (regions.size() < 2) {
            return "";
        }
        List<String> heads = Stream.concat(
                        Stream.of(page.in("区划", "region"), page.in("机关数", "agencies")),
                        Stream.of(FindingKind.values()).map(kind -> kind.symbol() + ' ' + page.in(kind.text())))
                .toList();
        String rows = regions.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        Text heading = Text.of("各区划", "By region");
        return page.section("regions", heading, page.table("agencies-by-region sortable", heading, heads, rows));
    }

    private static String row(String code, Region region) {
        return "<tr><th scope=\"row\">" + code + "</th>" + PageText.number(region.agencies, "")
                + Stream.of(FindingKind.values())
                        .map(kind -> PageText.number(region.counts.of(kind), kind.token()))
                        .collect(Collectors.joining())
                + "</tr>\n";
    }
}
