package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.EnforcementNotice;
import org.gongkai.catalog.EntryKind;
import org.gongkai.catalog.ProposalReply;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/**
 * What must hold between the days on which information was made and published; a set of rules has these with those of {@link
 * CatalogRules}.
 *
 * <p>They speak of entries that are themselves information of Article 26, made once and then published: documents, notices,
 * replies, statistics. Events such as a meeting or an open day, lists that are kept current such as that of powers, and issues
 * of the gazette are passed over.
 */
public final class PublicationRules {

    /** The kinds of which an entry is information that is made once and then published. */
    private static final Set<EntryKind> INFORMATION = EnumSet.of(
            EntryKind.INFORMATION_ITEM,
            EntryKind.POLICY_DOCUMENT,
            EntryKind.DOCUMENT_CLEANUP,
            EntryKind.INTERPRETATION,
            EntryKind.ENFORCEMENT_NOTICE,
            EntryKind.RANDOM_INSPECTION,
            EntryKind.PROPOSAL_REPLY,
            EntryKind.PROPOSAL_HANDLING,
            EntryKind.LETTER_STATISTICS,
            EntryKind.MEDIA_CHECK,
            EntryKind.AUDIT_NOTICE,
            EntryKind.INFORMATION_ITEM,
            EntryKind.SUPERVISION);

    /**
     * Information is not published before it was made.
     *
     * <p>Drafts are published, and web systems print days of their own; so a violation is to be looked at, and may be right.
     */
    public static final Rule<Catalog<CatalogEntry>> AFTER_MADE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.published-after-made")
            .title("信息不早于形成之日公开", "information is not published before it was made")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(26)))
            .check((catalog, check) -> information(catalog).forEach(each -> checkAfterMade(each, check)));

    private static final int DAYS_TO_PUBLISH = 20;

    private PublicationRules() {}

    /**
     * The rule that information is published within 20 working days. Results of enforcement that state the day of the decision
     * have {@linkplain EnforcementRules#resultsInTime a limit of their own}, and so have {@linkplain ProposalRules#repliesInTime
     * replies to proposals} that state the day of the reply.
     *
     * @param calendar counts the working days, not null
     * @return the rule
     */
    public static Rule<Catalog<CatalogEntry>> inTime(WorkingCalendar calendar) {
        PublicationLimit<CatalogEntry> limit = new PublicationLimit<>(
                Text.of("公开不晚于形成之日起20个工作日（第二十六条）", "published within 20 working days (Article 26)"),
                DAYS_TO_PUBLISH,
                Objects.requireNonNull(calendar, "calendar"),
                "createdOn",
                "生成日期",
                CatalogEntry::createdOn);
        return Rule.<Catalog<CatalogEntry>>builder("catalog.published-in-time")
                .title("信息形成之日起20个工作日内公开", "information is published within 20 working days")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(26)))
                .check((catalog, check) -> limit.check(
                        information(catalog).stream()
                                .filter(each -> !hasLimitOfItsOwn(each.entry()))
                                .toList(),
                        check));
    }

    private static List<PlacedEntry<CatalogEntry>> information(Catalog<CatalogEntry> catalog) {
        return PlacedEntry.of(catalog, CatalogEntry.class, entry -> INFORMATION.contains(entry.kind()));
    }

    private static boolean hasLimitOfItsOwn(CatalogEntry entry) {
        return (entry instanceof EnforcementNotice notice && EnforcementRules.isDatedResult(notice))
                || (entry instanceof ProposalReply reply && reply.repliedOn().isPresent());
    }

    private static void checkAfterMade(PlacedEntry<CatalogEntry> each, Check check) {
        Optional<LocalDate> made = each.entry().createdOn();
        Optional<LocalDate> published = each.entry().publishedOn();
        if (made.isEmpty() || published.isEmpty()) {
            return;
        }
        if (published.get().isBefore(made.get())) {
            check.violated(
                    Text.of("发布日期早于生成日期，请核对", "it is published before it was made: the days are to be looked at"),
                    List.of(
                            each.title(),
                            each.cell("createdOn", "生成日期", made.get()),
                            each.cell("publishedOn", "发布日期", published.get())),
                    Figure.notStated(),
                    Figure.notStated());
        } else {
            check.holds();
        }
    }
}
