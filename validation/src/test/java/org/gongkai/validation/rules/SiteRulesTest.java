package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.rules.CatalogChecks.assertSilent;
import static org.gongkai.validation.rules.CatalogChecks.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.ColumnContent;
import org.gongkai.catalog.RenewalCycle;
import org.gongkai.catalog.SiteColumn;
import org.gongkai.catalog.SiteColumnKind;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalog is of 2020-12-31. */
class SiteRulesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);

    private static SiteColumn.Builder column(ColumnContent content) {
        return SiteColumn.builder()
                .title("栏目")
                .columnKind(SiteColumnKind.COLUMN)
                .content(content);
    }

    private static SiteColumn.Builder site(LocalDate last) {
        return column(ColumnContent.NEWS).columnKind(SiteColumnKind.SITE).lastEntryOn(last);
    }

    private static ValidationResult checkCopies(int number, SiteColumn column, CatalogEntry... others) {
        List<CatalogEntry> entries = new ArrayList<>(Collections.nCopies(number, column));
        entries.addAll(List.of(others));
        return check(SiteRules.PASSES, entries.toArray(CatalogEntry[]::new));
    }

    private static void assertCounts(ValidationResult result, int holds, int violated, int notAssessable) {
        assertThat(List.of(
                        result.count(RuleOutcome.HOLDS),
                        result.count(RuleOutcome.VIOLATED),
                        result.count(RuleOutcome.NOT_ASSESSABLE)))
                .isEqualTo(List.of(holds, violated, notAssessable));
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 0", "5, 2, 1", "9, 2, 1", "10, 1, 2"})
    void fiveOverdueColumnsOfNewsFailAndTenOfAnyKind(int number, int holds, int violated) {
        assertCounts(
                checkCopies(
                        number, column(ColumnContent.NEWS).lastEntryOn(LONG_AGO).build()),
                holds,
                violated,
                0);
    }

    @Test
    void noticesCountAmongTheFiveOnTheFirstLevelOnly() {
        SiteColumn.Builder notices = column(ColumnContent.NOTICES_AND_POLICIES).lastEntryOn(LONG_AGO);

        assertCounts(checkCopies(5, notices.build()), 2, 1, 0);
        assertCounts(checkCopies(5, notices.parent("政务公开").build()), 2, 0, 0);
    }

    @Test
    void tenColumnsOverdueByTheirOwnCycleFail() {
        SiteColumn.Builder monthly = column(ColumnContent.OTHER).ownCycle(RenewalCycle.MONTH);

        assertCounts(checkCopies(10, monthly.lastEntryOn(LONG_AGO).build()), 1, 1, 0);
        assertCounts(
                checkCopies(10, monthly.lastEntryOn(LocalDate.of(2020, 11, 30)).build()), 2, 0, 0);
    }

    @Test
    void fiveEmptyColumnsFail() {
        SiteColumn empty = column(ColumnContent.OTHER).entries(0).build();

        assertCounts(checkCopies(4, empty), 2, 0, 0);
        assertCounts(checkCopies(5, empty), 1, 1, 0);
    }

    @Test
    void columnsThatDoNotTellLeaveItOpenOnlyWhereTheyCouldTipIt() {
        SiteColumn silent = column(ColumnContent.NEWS).build();
        SiteColumn overdue = column(ColumnContent.NEWS).lastEntryOn(LONG_AGO).build();

        assertCounts(checkCopies(4, silent), 3, 0, 0);
        assertCounts(checkCopies(4, silent, overdue), 2, 0, 1);
        assertCounts(checkCopies(5, silent), 1, 0, 2);
    }

    @Test
    void theHomePageIsRenewedWithinTwoWeeks() {
        assertCounts(check(SiteRules.PASSES, site(LocalDate.of(2020, 12, 17)).build()), 1, 0, 0);
        assertCounts(check(SiteRules.PASSES, site(LocalDate.of(2020, 12, 16)).build()), 0, 1, 0);
        assertCounts(
                check(
                        SiteRules.PASSES,
                        column(ColumnContent.NEWS)
                                .columnKind(SiteColumnKind.SITE)
                                .build()),
                0,
                0,
                1);
    }

    @Test
    void ofColumnsOfSeveralSitesNothingIsSaid() {
        SiteColumn site = site(LONG_AGO).build();

        assertCounts(
                checkCopies(10, column(ColumnContent.NEWS).lastEntryOn(LONG_AGO).build(), site, site), 0, 0, 1);
    }

    @Test
    void aSiteIsNotAColumnOfItself() {
        assertSilent(RenewalRules.COLUMNS_RENEWED, site(LONG_AGO).build());
    }
}
