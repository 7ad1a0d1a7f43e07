package org.gongkai.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import org.gongkai.directory.Area;
import org.gongkai.directory.ItemKey;
import org.gongkai.internal.NotBlank;
import org.gongkai.law.DisclosureItem;

/**
 * Makes an entry: sets what entries of all kinds have; every method rejects null with a {@code NullPointerException}.
 *
 * <p>Code for all kinds sets these parts whichever kind it is:
 *
 * <pre>{@code
 * List<EntryBuilder<?, ?>> drafts = List.of(Interview.builder(), OpenDay.builder());
 * for (EntryBuilder<?, ?> draft : drafts) {
 *     draft.title("走进危废管理").publishedOn(LocalDate.of(2020, 9, 8)).area(Area.of("生态环境"));
 * }
 * }</pre>
 *
 * @param <E> the kind of entry
 * @param <B> the builder of that kind
 */
public abstract class EntryBuilder<E extends CatalogEntry, B extends EntryBuilder<E, B>> {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 9999;

    EntryBuilder() {}

    /** Checks what entries of all kinds have, and goes on with the parts of one kind. */
    static NotBlank checkHeading(CatalogEntry entry, String called) {
        return NotBlank.in(called).part("title", entry.title()).part("contentSummary", entry.contentSummary());
    }

    /** Checks a year, which is written with four digits. */
    static void checkYear(int year, String called) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year + " of " + called + " is not from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** Checks numbers of what is counted, which are 0 or more. */
    static void checkCounts(String part, String called, Collection<Integer> counts) {
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(part + " of " + called + " must not be negative");
        }
    }

    /** Checks a number of what is counted, where it is stated. */
    static void checkCount(String part, String called, OptionalInt count) {
        checkCounts(part, called, count.stream().boxed().toList());
    }

    /**
     * Starts from another entry: all parts of one of the same kind, and of another kind what entries of all kinds have.
     *
     * @param instance the entry whose parts are taken over, not null
     * @return this builder
     */
    public abstract B from(CatalogEntry instance);

    /**
     * Sets the index number (索引号).
     *
     * @param indexNumber the number, not null
     * @return this builder
     */
    public abstract B indexNumber(IndexNumber indexNumber);

    /**
     * Sets the name (名称).
     *
     * @param title the name, not blank
     * @return this builder
     */
    public abstract B title(String title);

    /**
     * Sets the summary (内容概述).
     *
     * @param contentSummary the summary, not blank
     * @return this builder
     */
    public abstract B contentSummary(String contentSummary);

    /**
     * Sets the day it was made (生成日期).
     *
     * @param createdOn the day, not null
     * @return this builder
     */
    public abstract B createdOn(LocalDate createdOn);

    /**
     * Sets the day it was published (发布日期).
     *
     * @param publishedOn the day, not null
     * @return this builder
     */
    public abstract B publishedOn(LocalDate publishedOn);

    /**
     * Sets the item of Article 20 that it serves.
     *
     * @param disclosureItem the item, not null
     * @return this builder
     */
    public abstract B disclosureItem(DisclosureItem disclosureItem);

    /**
     * Sets the area of its standard directory.
     *
     * @param area the area, not null
     * @return this builder
     */
    public abstract B area(Area area);

    /**
     * Sets where it is published.
     *
     * @param link the link, absolute or relative to the site of the keeper; not null
     * @return this builder
     */
    public abstract B link(URI link);

    /**
     * Sets the item of a standard directory (公开事项) or of the basic catalog that it serves.
     *
     * @param directoryItem the item, not null
     * @return this builder
     */
    public abstract B directoryItem(ItemKey directoryItem);

    /**
     * {@return the entry}
     *
     * @throws IllegalStateException if a part is not set that every entry of the kind has, which is one that is neither
     *     optional nor a list; the message names all such parts
     * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
     */
    public abstract E build();
}
