package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalog.AgencyProfile;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DisclosureGuide;
import org.gongkai.catalog.GuideElement;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What an agency must tell of itself; a set of rules has these with those of {@link CatalogRules}. */
public final class AgencyDescriptionRules {

    /**
     * A guide to disclosure states all that Article 12 requires.
     *
     * <p>Of a guide of which nothing is told that it states, nothing can be said.
     */
    public static final Rule<Catalog<CatalogEntry>> GUIDE_COMPLETE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.guide-complete")
            .title("政府信息公开指南内容齐全", "a guide to disclosure states all that it must")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(12)))
            .check(AgencyDescriptionRules::checkGuides);

    /**
     * A profile of an agency states its functions, structure, address, hours, contact and head.
     *
     * <p>Of a profile that states none of these, such as one that is known by its link alone, nothing can be said.
     */
    public static final Rule<Catalog<CatalogEntry>> PROFILE_COMPLETE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.profile-complete")
            .title("机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名齐全", "a profile of an agency states all that it must")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(20).item(2)))
            .check(AgencyDescriptionRules::checkProfiles);

    /** The parts of a profile that item 2 of Article 20 names, with their names there. */
    private static final List<Map.Entry<String, String>> PARTS = List.of(
            Map.entry("functions", "机关职能"),
            Map.entry("divisions", "机构设置"),
            Map.entry("address", "办公地址"),
            Map.entry("officeHours", "办公时间"),
            Map.entry("contact", "联系方式"),
            Map.entry("head", "负责人姓名"));

    private AgencyDescriptionRules() {}

    private static void checkGuides(Catalog<CatalogEntry> catalog, Check check) {
        for (PlacedEntry<DisclosureGuide> guide : PlacedEntry.of(catalog, DisclosureGuide.class)) {
            String missing =
                    guide.entry().missing().stream().map(GuideElement::label).collect(Collectors.joining("、"));
            List<Cell> cells = List.of(
                    guide.title(),
                    guide.cell("elements", "载明的内容", guide.entry().elements().size()));
            if (guide.entry().elements().isEmpty()) {
                check.notAssessable(
                        Text.of("指南载明第十二条规定的内容", "the guide states what Article 12 requires"),
                        List.of(guide.title(), guide.blank("elements", "载明的内容")));
            } else if (missing.isEmpty()) {
                check.holds();
            } else {
                check.violated(
                        Text.of("指南没有载明" + missing, "the guide does not state " + missing),
                        cells,
                        Figure.of(GuideElement.values().length),
                        Figure.of(guide.entry().elements().size()));
            }
        }
    }

    private static void checkProfiles(Catalog<CatalogEntry> catalog, Check check) {
        for (PlacedEntry<AgencyProfile> profile : PlacedEntry.of(catalog, AgencyProfile.class)) {
            Set<String> stated = profile.entry().parts().keySet();
            List<Cell> missing = PARTS.stream()
                    .filter(part -> !stated.contains(part.getKey()))
                    .map(part -> profile.blank(part.getKey(), part.getValue()))
                    .toList();
            List<Cell> cells =
                    Stream.concat(Stream.of(profile.title()), missing.stream()).toList();
            if (missing.isEmpty()) {
                check.holds();
            } else if (missing.size() == PARTS.size()) {
                check.notAssessable(
                        Text.of("机关概况载明第二十条第二项的内容", "the profile states what item 2 of Article 20 requires"), cells);
            } else {
                String names = missing.stream().map(Cell::label).collect(Collectors.joining("、"));
                check.violated(
                        Text.of("机关概况没有载明" + names, "the profile does not state " + names),
                        cells,
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }
}
