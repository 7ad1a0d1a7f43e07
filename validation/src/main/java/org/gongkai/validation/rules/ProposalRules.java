package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.ProposalHandling;
import org.gongkai.catalog.ProposalReply;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the replies to proposals in a catalog and of their numbers; a set of rules has these with those of {@link CatalogRules}. */
public final class ProposalRules {

    private static final LegalDocument PROPOSALS = LegalDocument.of("关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知", "国办发〔2014〕46号");
    private static final int DAYS_TO_PUBLISH = 20;

    /** No more proposals are answered than were received, and no more are adopted or classed than were answered. */
    public static final Rule<Catalog<CatalogEntry>> COUNTS = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.proposal-counts")
            .title("建议提案办理的件数相符", "the numbers of proposals agree")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.STRUCTURAL, PROPOSALS.at("办理总体情况")))
            .check(ProposalRules::checkCounts);

    private ProposalRules() {}

    /**
     * The rule that the reply to a proposal is published within 20 working days of its day, which provinces set for replies as
     * the Regulation does for all information.
     *
     * @param calendar counts the working days, not null
     * @return the rule
     */
    public static Rule<Catalog<CatalogEntry>> repliesInTime(WorkingCalendar calendar) {
        PublicationLimit<ProposalReply> limit = new PublicationLimit<>(
                Text.of("答复后20个工作日内公开", "the reply is published within 20 working days"),
                DAYS_TO_PUBLISH,
                Objects.requireNonNull(calendar, "calendar"),
                "repliedOn",
                "答复日期",
                ProposalReply::repliedOn);
        return Rule.<Catalog<CatalogEntry>>builder("catalog.proposal-replies-in-time")
                .title("建议提案答复后20个工作日内公开办理结果", "replies to proposals are published within 20 working days")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(26)))
                .check((catalog, check) -> limit.check(PlacedEntry.of(catalog, ProposalReply.class), check));
    }

    /** A number of proposals with its place. */
    private record Count(String part, String label, OptionalLong value) {

        static Count of(String part, String label, OptionalInt value) {
            return new Count(part, label, value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty());
        }

        static Count sum(String part, String label, Collection<Integer> values) {
            return new Count(
                    part,
                    label,
                    values.isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(values.stream()
                                    .mapToLong(Integer::longValue)
                                    .sum()));
        }
    }

    private static void checkCounts(Catalog<CatalogEntry> catalog, Check check) {
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<ProposalHandling> each : PlacedEntry.of(catalog, ProposalHandling.class)) {
            ProposalHandling handling = each.entry();
            Count received = Count.of("received", "收到件数", handling.received());
            Count answered = Count.of("answered", "答复件数", handling.answered());
            checkAtMost(each, answered, received, silent, check);
            checkAtMost(each, Count.of("adopted", "采纳件数", handling.adopted()), answered, silent, check);
            checkAtMost(each, Count.sum("classes", "各类件数之和", handling.classes().values()), answered, silent, check);
        }
        silent.report(Text.of("建议提案办理的件数相符", "the numbers of proposals agree"), check);
    }

    private static void checkAtMost(PlacedEntry<?> each, Count part, Count whole, SilentEntries silent, Check check) {
        if (part.value().isEmpty()) {
            return;
        }
        if (whole.value().isEmpty()) {
            silent.add(each, whole.part(), whole.label());
        } else if (part.value().getAsLong() > whole.value().getAsLong()) {
            check.violated(
                    Text.of(part.label() + "不多于" + whole.label(), part.part() + " is not more than " + whole.part()),
                    List.of(
                            each.title(),
                            each.cell(part.part(), part.label(), part.value().getAsLong()),
                            each.cell(whole.part(), whole.label(), whole.value().getAsLong())),
                    Figure.of(whole.value().getAsLong()),
                    Figure.of(part.value().getAsLong()));
        } else {
            check.holds();
        }
    }
}
