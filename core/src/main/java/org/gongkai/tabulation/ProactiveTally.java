package org.gongkai.tabulation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.FeeItem;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.catalog.PowerItem;
import org.gongkai.catalog.PowerKind;
import org.gongkai.catalog.Validity;
import org.gongkai.catalog.YearAmount;
import org.gongkai.catalog.YearCount;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;

/**
 * Tabulates part two of the report from the policy documents, powers and fees of a catalog.
 *
 * <p>A cell is stated only if every entry that it could count states what decides it: a document without its day of creation
 * leaves the number of documents made not stated, a power without its day of listing the number of items, and a power or fee
 * that was on the list in the year without a number for it the decisions or the amount: what nobody wrote down is not 0.
 * Centralized procurement is not in catalogs and is never stated. Powers that are neither licences nor penalties nor compulsion
 * are counted as other external matters, which the form of 2019 alone has.
 */
@NoJsonForm
public final class ProactiveTally {

    private static final Map<RowName, PolicyKind> DOCUMENTS = Map.of(
            RowName.GOVERNMENT_RULE, PolicyKind.GOVERNMENT_RULE,
            RowName.NORMATIVE_DOCUMENT, PolicyKind.NORMATIVE_DOCUMENT);

    private static final List<RowName> POWERS =
            List.of(RowName.LICENSE, RowName.PENALTY, RowName.ADMINISTRATIVE_COMPULSION, RowName.OTHER_EXTERNAL_MATTER);

    private final List<? extends CatalogEntry> entries;
    private final PolicyLibrary library;
    private final int year;
    private final TableLayout layout;
    private final long[] cells;
    private final Map<String, List<CatalogEntry>> behind = new HashMap<>();

    private ProactiveTally(Catalog<? extends CatalogEntry> catalog, int year, FormEdition edition) {
        this.entries = catalog.entries();
        this.library = PolicyLibrary.of(catalog);
        this.year = year;
        this.layout = TableLayout.proactive(edition);
        this.cells = new long[layout.cellCount()];
        Arrays.fill(cells, CountRow.NOT_STATED);
    }

    /**
     * Tabulates a catalog.
     *
     * @param catalog the catalog, not null
     * @param year the year of the report, from 1000 to 9999
     * @param edition the edition of the form, not null
     * @return the table with the entries behind its cells
     */
    public static ProactiveTabulation of(Catalog<? extends CatalogEntry> catalog, int year, FormEdition edition) {
        ProactiveTally tally = new ProactiveTally(
                Objects.requireNonNull(catalog, "catalog"), year, Objects.requireNonNull(edition, "edition"));
        Optional<Yuan> amount = Optional.empty();
        if (edition == FormEdition.FORM_2019) {
            tally.tabulate2019();
        } else {
            amount = tally.tabulate2021();
        }
        return new ProactiveTabulation(ProactiveTable.of(edition, amount, tally.cells), tally.behind);
    }

    private void tabulate2019() {
        for (Map.Entry<RowName, PolicyKind> row : DOCUMENTS.entrySet()) {
            List<PolicyDocument> documents = documents(row.getValue());
            count(
                    row.getKey(),
                    ColumnName.NEWLY_MADE,
                    documents,
                    each -> each.createdOn().isPresent(),
                    each -> inYear(each.createdOn()));
            count(
                    row.getKey(),
                    ColumnName.NEWLY_DISCLOSED,
                    documents,
                    each -> each.publishedOn().isPresent(),
                    each -> inYear(each.publishedOn()));
            count(
                    row.getKey(),
                    ColumnName.TOTAL_DISCLOSED,
                    documents,
                    each -> each.publishedOn().isPresent(),
                    each -> by(each.publishedOn(), year));
        }
        for (RowName row : POWERS) {
            List<PowerItem> powers = powers(row);
            items(row, powers, PowerItem::listedOn, PowerItem::removedOn);
            decisions(row, powers);
        }
        items(RowName.ADMINISTRATIVE_FEE, only(FeeItem.class), FeeItem::listedOn, FeeItem::removedOn);
    }

    private Optional<Yuan> tabulate2021() {
        for (Map.Entry<RowName, PolicyKind> row : DOCUMENTS.entrySet()) {
            List<PolicyDocument> documents = documents(row.getValue());
            count(
                    row.getKey(),
                    ColumnName.ISSUED,
                    documents,
                    each -> each.createdOn().isPresent(),
                    each -> inYear(each.createdOn()));
            count(
                    row.getKey(),
                    ColumnName.REPEALED,
                    documents,
                    ProactiveTally::tellsItsEnd,
                    each -> inYear(PolicyLibrary.abolishedOn(each)));
            Set<PolicyDocument> inForce = Set.copyOf(library.inForceOn(LocalDate.of(year, Month.DECEMBER, 31)));
            count(
                    row.getKey(),
                    ColumnName.IN_FORCE,
                    documents,
                    each -> each.createdOn().isPresent() && tellsItsEnd(each),
                    inForce::contains);
        }
        for (RowName row : POWERS) {
            if (row != RowName.OTHER_EXTERNAL_MATTER) {
                decisions(row, powers(row));
            }
        }
        List<FeeItem> fees = listed(only(FeeItem.class), FeeItem::listedOn, FeeItem::removedOn);
        if (fees.isEmpty()
                || !fees.stream().allMatch(fee -> fee.collected().stream().anyMatch(each -> each.year() == year))) {
            return Optional.empty();
        }
        layout.amountPointer().ifPresent(pointer -> behind.put(pointer, List.copyOf(fees)));
        return fees.stream()
                .flatMap(fee -> fee.collected().stream())
                .filter(each -> each.year() == year)
                .map(YearAmount::amount)
                .reduce(Yuan::plus);
    }

    private <E extends CatalogEntry> void count(
            RowName row, ColumnName column, List<E> candidates, Predicate<E> isTold, Predicate<E> counts) {
        if (candidates.isEmpty() || !candidates.stream().allMatch(isTold)) {
            return;
        }
        List<E> counted = candidates.stream().filter(counts).toList();
        put(row, column, counted.size(), counted);
    }

    private void put(RowName row, ColumnName column, long value, List<? extends CatalogEntry> entriesBehind) {
        int cell = layout.row(row).cell(column);
        cells[cell] = value;
        behind.put(layout.pointer(cell), List.copyOf(entriesBehind));
    }

    /** The items at the end of the year before, and by how many more there are at the end of the year. */
    private <E extends CatalogEntry> void items(
            RowName row,
            List<E> items,
            Function<E, Optional<LocalDate>> listed,
            Function<E, Optional<LocalDate>> removed) {
        if (items.isEmpty()
                || !items.stream().allMatch(each -> listed.apply(each).isPresent())) {
            return;
        }
        List<E> before = items.stream()
                .filter(each -> by(listed.apply(each), year - 1) && !by(removed.apply(each), year - 1))
                .toList();
        List<E> changed = items.stream()
                .filter(each -> inYear(listed.apply(each)) != inYear(removed.apply(each)))
                .toList();
        long more = changed.stream().filter(each -> inYear(listed.apply(each))).count();
        put(row, ColumnName.LAST_YEAR_ITEMS, before.size(), before);
        put(row, ColumnName.CHANGE, more - (changed.size() - more), changed);
    }

    private void decisions(RowName row, List<PowerItem> powers) {
        List<PowerItem> deciding = listed(powers, PowerItem::listedOn, PowerItem::removedOn);
        if (!deciding.isEmpty()
                && deciding.stream()
                        .allMatch(power -> power.decisions().stream().anyMatch(each -> each.year() == year))) {
            long sum = deciding.stream()
                    .flatMap(power -> power.decisions().stream())
                    .filter(each -> each.year() == year)
                    .mapToLong(YearCount::count)
                    .sum();
            put(row, ColumnName.DECISIONS, sum, deciding);
        }
    }

    /** The items that may have been on the list at some time of the year. */
    private <E extends CatalogEntry> List<E> listed(
            List<E> items, Function<E, Optional<LocalDate>> listed, Function<E, Optional<LocalDate>> removed) {
        return items.stream()
                .filter(each ->
                        listed.apply(each).filter(day -> day.getYear() > year).isEmpty()
                                && !by(removed.apply(each), year - 1))
                .toList();
    }

    /** Whether it is told until when a document is in force, or that it still is. */
    private static boolean tellsItsEnd(PolicyDocument document) {
        return PolicyLibrary.abolishedOn(document).isPresent()
                || document.validity()
                        .filter(validity -> validity == Validity.IN_FORCE || validity == Validity.PARTLY_IN_FORCE)
                        .isPresent();
    }

    private static RowName row(PowerKind kind) {
        return switch (kind) {
            case LICENSE -> RowName.LICENSE;
            case PENALTY -> RowName.PENALTY;
            case ADMINISTRATIVE_COMPULSION -> RowName.ADMINISTRATIVE_COMPULSION;
            case LEVY, PAYMENT, INSPECTION, CONFIRMATION, REWARD, ADJUDICATION, OTHER_POWER, OTHER_EXTERNAL_MATTER ->
                RowName.OTHER_EXTERNAL_MATTER;
        };
    }

    private List<PolicyDocument> documents(PolicyKind kind) {
        return only(PolicyDocument.class).stream()
                .filter(document -> document.policyKind() == kind)
                .toList();
    }

    private List<PowerItem> powers(RowName row) {
        return only(PowerItem.class).stream()
                .filter(power -> row(power.powerKind()) == row)
                .toList();
    }

    private <E extends CatalogEntry> List<E> only(Class<E> kind) {
        List<E> found = new ArrayList<>();
        for (CatalogEntry entry : entries) {
            if (kind.isInstance(entry)) {
                found.add(kind.cast(entry));
            }
        }
        return found;
    }

    private boolean inYear(Optional<LocalDate> day) {
        return day.filter(each -> each.getYear() == year).isPresent();
    }

    private static boolean by(Optional<LocalDate> day, int lastYear) {
        return day.filter(each -> each.getYear() <= lastYear).isPresent();
    }
}
