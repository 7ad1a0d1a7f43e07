package org.gongkai.check.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.EntryKind;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.rules.CatalogRules;

/** Catalogs of information, each by itself. */
public final class CatalogChecks implements DocumentChecks<Catalog<CatalogEntry>> {

    private final Validator<Catalog<CatalogEntry>> catalogs;
    private final RuleTitles titles;

    /**
     * Checks catalogs.
     *
     * @param waivers what is excused, not null
     * @param asOf the day on which waivers must not have ended, not null
     */
    public CatalogChecks(List<Waiver> waivers, LocalDate asOf) {
        catalogs = Validator.of(CatalogRules.ruleSet(StateCouncilCalendar.published()))
                .withWaivers(waivers, asOf);
        titles = RuleTitles.of(catalogs.ruleSet());
    }

    @Override
    public Text heading(Catalog<CatalogEntry> catalog) {
        int entries = catalog.entries().size();
        return Text.of(
                catalog.keeper().name() + "，政府信息公开目录，截至" + catalog.asOf() + "，" + entries + "条",
                catalog.keeper().name() + ", catalog as of " + catalog.asOf() + ", " + entries + " entries");
    }

    @Override
    public List<ValidationResult> check(String source, Catalog<CatalogEntry> catalog) {
        return List.of(catalogs.validate(catalog).withSource(source));
    }

    @Override
    public Optional<Text> subject(Catalog<CatalogEntry> catalog, Finding finding) {
        return new NamedParts<>(Text.of("条目", "entry"), "/entries/", catalog.entries(), CatalogChecks::name)
                .of(finding);
    }

    /** The title and the index number; titles of letters are their writers' words and are not told. */
    private static Stream<String> name(CatalogEntry entry) {
        Stream<String> title = entry.kind() == EntryKind.PUBLIC_LETTER ? Stream.empty() : Stream.of(entry.title());
        return Stream.concat(title, entry.indexNumber().stream().map(String::valueOf));
    }

    @Override
    public List<ValidationResult> together(List<Catalog<CatalogEntry>> all) {
        return List.of();
    }

    @Override
    public Text title(RuleId rule) {
        return titles.of(rule);
    }
}
