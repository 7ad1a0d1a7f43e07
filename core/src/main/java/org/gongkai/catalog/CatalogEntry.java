package org.gongkai.catalog;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.directory.Area;
import org.gongkai.directory.ItemKey;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.law.DisclosureItem;

/**
 * An entry of a catalog: a piece of information that is disclosed, of one of the kinds that have a type of their own.
 *
 * <p>Source: Article 12 of the Regulation, by which an entry has its index number, name, summary and day of creation.
 */
@JsonForm(EntryJson.class)
public sealed interface CatalogEntry extends Serializable
        permits PolicyDocument,
                DocumentFiling,
                DocumentCleanup,
                DraftConsultation,
                Interpretation,
                MajorDecision,
                ExecutionTask,
                PowerItem,
                ServiceItem,
                EnforcementNotice,
                RandomInspection,
                ProposalReply,
                ProposalHandling,
                GazetteIssue,
                Meeting,
                OpenDay,
                LetterStatistics,
                PublicLetter,
                MediaCheck,
                FeeItem,
                Interview,
                AuditNotice,
                InformationItem,
                AgencyProfile,
                DisclosureGuide,
                SiteColumn,
                MediaAccount,
                ReadingPlace,
                Supervision {

    /** {@return which kind of entry it is} */
    EntryKind kind();

    /** {@return the index number (索引号), where stated} */
    Optional<IndexNumber> indexNumber();

    /** {@return the name (名称), not blank} */
    String title();

    /** {@return the summary (内容概述), where stated} */
    Optional<String> contentSummary();

    /** {@return the day it was made (生成日期), where stated} */
    Optional<LocalDate> createdOn();

    /** {@return the day it was published (发布日期), where stated} */
    Optional<LocalDate> publishedOn();

    /** {@return the item of Article 20 that it serves, where stated} */
    Optional<DisclosureItem> disclosureItem();

    /** {@return the area of its standard directory, where stated} */
    Optional<Area> area();

    /** {@return where it is published, absolute or relative to the site of the keeper, where stated} */
    Optional<URI> link();

    /** {@return the item of a standard directory (公开事项) or of the basic catalog that it serves, where stated} */
    Optional<ItemKey> directoryItem();

    /** {@return what an entry is known by within its catalog: its kind, and its index number or else its title} */
    default EntryKey key() {
        return EntryKey.of(this);
    }

    /**
     * {@return its parts by the names of their JSON properties, those that are stated, in the order of JSON; one of an
     * enumeration is its word in JSON, and several are a list}
     */
    default Map<String, Object> parts() {
        return kind().shape().parts(this);
    }
}
