package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.MediaAccount;
import org.gongkai.catalog.MediaPlatform;
import org.gongkai.catalog.RenewalCycle;
import org.gongkai.catalog.SiteColumn;
import org.gongkai.catalog.SiteColumnKind;
import org.gongkai.internal.Days;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/**
 * What must hold of the columns of a site and of accounts in the new media on the day of a catalog; a set of rules has these
 * with those of {@link CatalogRules}. Columns that are archived and accounts that are closed by then are passed over.
 */
public final class RenewalRules {

    static final LegalDocument INDICATORS = LegalDocument.of("政府网站与政务新媒体检查指标", "国办秘函〔2019〕19号");

    static final Period TWO_WEEKS = RenewalCycle.TWO_WEEKS.period();

    /**
     * A column is renewed within its cycle: news within two weeks, notices and policy documents within six months, any other
     * within its own cycle.
     *
     * <p>An empty column is left to {@link #COLUMNS_NOT_EMPTY}.
     */
    public static final Rule<Catalog<CatalogEntry>> COLUMNS_RENEWED = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.columns-renewed")
            .title(
                    "栏目在更新周期内更新：动态要闻两周，通知公告、政策文件六个月",
                    "a column is renewed within its cycle: news two weeks, notices and policy documents six months")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, INDICATORS.at("栏目不更新")))
            .check(RenewalRules::checkColumns);

    /** A column has content. */
    public static final Rule<Catalog<CatalogEntry>> COLUMNS_NOT_EMPTY = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.columns-not-empty")
            .title("栏目有内容", "a column has content")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, INDICATORS.at("栏目不更新")))
            .check(RenewalRules::checkNotEmpty);

    /** An account is renewed within two weeks. Programs within other applications, which serve and do not publish, are passed over. */
    public static final Rule<Catalog<CatalogEntry>> ACCOUNTS_RENEWED = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.accounts-renewed")
            .title("政务新媒体账号在两周内更新", "an account in the new media is renewed within two weeks")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, INDICATORS.at("政务新媒体检查指标，内容不更新")))
            .check(RenewalRules::checkAccounts);

    private RenewalRules() {}

    /** The columns and special topics that are kept current on the day of a catalog. */
    static List<PlacedEntry<SiteColumn>> columns(Catalog<CatalogEntry> catalog) {
        return PlacedEntry.of(
                catalog,
                SiteColumn.class,
                column -> column.columnKind() != SiteColumnKind.SITE
                        && column.archivedOn()
                                .filter(day -> !day.isAfter(catalog.asOf()))
                                .isEmpty());
    }

    /** Whether a column has content, empty where nothing tells. */
    static Optional<Boolean> hasContent(SiteColumn column) {
        if (column.lastEntryOn().isPresent()) {
            return Optional.of(true);
        }
        return column.entries().isPresent() ? Optional.of(column.entries().getAsInt() > 0) : Optional.empty();
    }

    /** The day since which a column must have an entry, empty where its cycle is not known. */
    private static Optional<LocalDate> dueSince(SiteColumn column, LocalDate asOf) {
        return column.cycle().map(cycle -> Days.minus(asOf, cycle.period()));
    }

    /** Whether a column is not renewed in time, empty where its cycle or its last entry is not known. */
    static Optional<Boolean> isOverdue(SiteColumn column, LocalDate asOf) {
        return dueSince(column, asOf).flatMap(since -> column.lastEntryOn().map(last -> last.isBefore(since)));
    }

    private static void checkColumns(Catalog<CatalogEntry> catalog, Check check) {
        List<Cell> blanks = new ArrayList<>();
        for (PlacedEntry<SiteColumn> column : columns(catalog)) {
            Optional<LocalDate> since = dueSince(column.entry(), catalog.asOf());
            Optional<LocalDate> last = column.entry().lastEntryOn();
            if (since.isPresent() && last.isPresent()) {
                checkRenewed(column, last.get(), since.get(), check);
            } else if (!hasContent(column.entry()).equals(Optional.of(false))) {
                blanks.add(last.isEmpty() ? column.blank("lastEntryOn", "最近更新日期") : column.blank("ownCycle", "更新周期"));
            }
        }
        sayBlanks(
                Text.of("栏目在更新周期内有更新，有的栏目没有注明最近更新日期或者更新周期", "columns do not state their last entry or their cycle"),
                blanks,
                check);
    }

    private static void checkNotEmpty(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("栏目有内容", "the column has content");
        List<Cell> blanks = new ArrayList<>();
        for (PlacedEntry<SiteColumn> column : columns(catalog)) {
            Optional<Boolean> has = hasContent(column.entry());
            if (has.isEmpty()) {
                blanks.add(column.blank("entries", "信息条数"));
            } else if (has.get()) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                "“" + column.entry().title() + "”是空白栏目",
                                '"' + column.entry().title() + "\" is empty"),
                        List.of(column.title(), column.cell("entries", "信息条数", 0)),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
        sayBlanks(statement, blanks, check);
    }

    private static void checkAccounts(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("账号在两周内有更新", "the account is renewed within two weeks");
        LocalDate since = Days.minus(catalog.asOf(), TWO_WEEKS);
        List<Cell> blanks = new ArrayList<>();
        for (PlacedEntry<MediaAccount> account : PlacedEntry.of(
                catalog,
                MediaAccount.class,
                each -> each.platform() != MediaPlatform.MINI_PROGRAM
                        && each.closedOn()
                                .filter(day -> !day.isAfter(catalog.asOf()))
                                .isEmpty())) {
            Optional<LocalDate> last = account.entry().lastEntryOn();
            if (last.isPresent()) {
                checkRenewed(account, last.get(), since, check);
            } else {
                blanks.add(account.blank("lastEntryOn", "最近更新日期"));
            }
        }
        sayBlanks(statement, blanks, check);
    }

    static void checkRenewed(PlacedEntry<?> entry, LocalDate last, LocalDate since, Check check) {
        if (last.isBefore(since)) {
            check.violated(
                    Text.of(
                            "“" + entry.entry().title() + "”自" + since + "以来没有更新",
                            '"' + entry.entry().title() + "\" has had no entry since " + since),
                    List.of(entry.title(), entry.cell("lastEntryOn", "最近更新日期", last)),
                    Figure.of(since.toString()),
                    Figure.of(last.toString()));
        } else {
            check.holds();
        }
    }

    private static void sayBlanks(Text statement, List<Cell> blanks, Check check) {
        if (!blanks.isEmpty()) {
            check.notAssessable(statement, blanks);
        }
    }
}
