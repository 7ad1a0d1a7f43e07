package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.law.DisclosureItem;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/** What must hold of a catalog and its entries. */
public final class CatalogRules {

    private static final int DAYS_TO_INTERPRET = 3;
    private static final int DAYS_TO_ANSWER = 15;

    /** Each of the fifteen items of Article 20 is served by some entry. */
    public static final Rule<Catalog<CatalogEntry>> ARTICLE_20_COVERAGE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.article20-coverage")
            .title("第二十条十五项内容均有条目", "each of the fifteen items of Article 20 is served by an entry")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(20)))
            .check(CatalogRules::checkArticle20);

    private CatalogRules() {}

    /**
     * The rules of a catalog. A rule that counts by something that a region sets otherwise has a method that says by what, of
     * which a user takes another one in its place.
     *
     * @param calendar counts the working days, not null
     * @return the rules
     */
    public static RuleSet<Catalog<CatalogEntry>> ruleSet(WorkingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return RuleSet.of(
                "catalog",
                catalog -> Subject.of(catalog.keeper().name(), catalog.asOf().getYear()),
                List.of(
                        PublicationRules.inTime(calendar),
                        PublicationRules.AFTER_MADE,
                        EnforcementRules.resultsInTime(calendar),
                        PolicyDocumentRules.NUMBER_UNIQUE,
                        PolicyDocumentRules.NUMBER_GAPS,
                        PolicyDocumentRules.ABOLISHED_NOT_IN_FORCE,
                        ValidityRules.AS_CLEANED_UP,
                        ValidityRules.NOT_PAST_ITS_TIME,
                        ValidityRules.PUBLISHED_WHEN_IN_FORCE,
                        InterpretationRules.PRESENT,
                        InterpretationRules.OF_DOCUMENT,
                        InterpretationRules.inTime(calendar, DAYS_TO_INTERPRET),
                        ConsultationRules.FEEDBACK,
                        ConsultationRules.LENGTH,
                        ConsultationRules.OPINIONS_COUNTED,
                        DecisionRules.DONE_AS_PLANNED,
                        DecisionRules.EVALUATED,
                        ProposalRules.repliesInTime(calendar),
                        ProposalRules.COUNTS,
                        LetterRules.answeredInTime(calendar, DAYS_TO_ANSWER),
                        LetterRules.ALL_ANSWERED,
                        GazetteRules.CONSECUTIVE,
                        GazetteRules.IN_LIBRARY,
                        GazetteRules.DOCUMENTS_CARRIED,
                        RenewalRules.COLUMNS_RENEWED,
                        RenewalRules.COLUMNS_NOT_EMPTY,
                        RenewalRules.ACCOUNTS_RENEWED,
                        SiteRules.PASSES,
                        AgencyDescriptionRules.GUIDE_COMPLETE,
                        AgencyDescriptionRules.PROFILE_COMPLETE,
                        ReadingPlaceRules.PRESENT,
                        ARTICLE_20_COVERAGE));
    }

    private static void checkArticle20(Catalog<CatalogEntry> catalog, Check check) {
        Set<DisclosureItem> served = catalog.entries().stream()
                .flatMap(entry -> entry.disclosureItem().stream())
                .collect(Collectors.toSet());
        boolean allTold = catalog.entries().stream()
                .allMatch(entry -> entry.disclosureItem().isPresent());
        for (DisclosureItem item : DisclosureItem.values()) {
            Text statement = Text.of(
                    "第二十条第" + item.number() + "项有条目：" + item.label(),
                    "item " + item.number() + " of Article 20 is served by an entry");
            Text missing = Text.of(
                    "第二十条第" + item.number() + "项没有条目：" + item.label(),
                    "item " + item.number() + " of Article 20 is served by no entry");
            Cell cell = Cell.of(
                    "/entries", item.label(), Figure.of(catalog.entries().size()));
            if (served.contains(item)) {
                check.holds();
            } else if (allTold) {
                check.violated(missing, List.of(cell), Figure.notStated(), Figure.notStated());
            } else {
                check.notAssessable(statement, List.of(cell));
            }
        }
    }
}
