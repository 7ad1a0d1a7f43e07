package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.rules.CatalogChecks.COUNTY;
import static org.gongkai.validation.rules.CatalogChecks.assertOutcome;
import static org.gongkai.validation.rules.CatalogChecks.assertSilent;
import static org.gongkai.validation.rules.CatalogChecks.check;

import java.time.LocalDate;
import org.gongkai.catalog.ColumnContent;
import org.gongkai.catalog.MediaAccount;
import org.gongkai.catalog.MediaPlatform;
import org.gongkai.catalog.RenewalCycle;
import org.gongkai.catalog.SiteColumn;
import org.gongkai.catalog.SiteColumnKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalog is of 2020-12-31. */
class RenewalRulesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);

    private static SiteColumn.Builder column(ColumnContent content) {
        return SiteColumn.builder()
                .title("栏目")
                .columnKind(SiteColumnKind.COLUMN)
                .content(content);
    }

    private static MediaAccount.Builder account() {
        return MediaAccount.builder()
                .title("某县发布")
                .platform(MediaPlatform.WECHAT)
                .agency(COUNTY);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS, 2020-12-17, HOLDS",
        "NEWS, 2020-12-16, VIOLATED",
        "NOTICES_AND_POLICIES, 2020-06-30, HOLDS",
        "NOTICES_AND_POLICIES, 2020-06-29, VIOLATED",
        "OTHER, 2018-01-01, NOT_ASSESSABLE"
    })
    void aColumnIsRenewedAsWhatItHoldsDemands(ColumnContent content, LocalDate last, RuleOutcome expected) {
        assertOutcome(
                RenewalRules.COLUMNS_RENEWED,
                expected,
                column(content).lastEntryOn(last).build());
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, HOLDS", "2019-12-30, VIOLATED"})
    void aColumnIsRenewedWithinItsOwnCycle(LocalDate last, RuleOutcome expected) {
        assertOutcome(
                RenewalRules.COLUMNS_RENEWED,
                expected,
                column(ColumnContent.NEWS)
                        .ownCycle(RenewalCycle.YEAR)
                        .lastEntryOn(last)
                        .build());
    }

    @Test
    void columnsThatDoNotTellAreNamedOnce() {
        Finding finding = check(
                        RenewalRules.COLUMNS_RENEWED,
                        column(ColumnContent.NEWS).build(),
                        column(ColumnContent.OTHER).lastEntryOn(LONG_AGO).build())
                .findings()
                .get(0);

        assertThat(finding.cells())
                .extracting(Cell::pointer)
                .containsExactly("/entries/0/lastEntryOn", "/entries/1/ownCycle");
    }

    @Test
    void anEmptyColumnIsNotCalledOverdueAsWell() {
        SiteColumn empty = column(ColumnContent.NEWS).entries(0).build();

        assertSilent(RenewalRules.COLUMNS_RENEWED, empty);
        assertOutcome(RenewalRules.COLUMNS_NOT_EMPTY, RuleOutcome.VIOLATED, empty);
    }

    @Test
    void aColumnHasContentIfItHasEntriesOrALastOne() {
        assertOutcome(
                RenewalRules.COLUMNS_NOT_EMPTY,
                RuleOutcome.HOLDS,
                column(ColumnContent.OTHER).entries(3).build());
        assertOutcome(
                RenewalRules.COLUMNS_NOT_EMPTY,
                RuleOutcome.HOLDS,
                column(ColumnContent.OTHER).lastEntryOn(LONG_AGO).build());
        assertOutcome(
                RenewalRules.COLUMNS_NOT_EMPTY,
                RuleOutcome.NOT_ASSESSABLE,
                column(ColumnContent.OTHER).build());
    }

    @Test
    void anArchivedTopicIsPassedOverFromItsDayOn() {
        SiteColumn.Builder topic = column(ColumnContent.NEWS)
                .columnKind(SiteColumnKind.SPECIAL_TOPIC)
                .entries(0)
                .archivedOn(LocalDate.of(2020, 12, 31));

        assertSilent(RenewalRules.COLUMNS_NOT_EMPTY, topic.build());
        assertOutcome(
                RenewalRules.COLUMNS_NOT_EMPTY,
                RuleOutcome.VIOLATED,
                topic.archivedOn(LocalDate.of(2021, 1, 1)).build());
    }

    @ParameterizedTest
    @CsvSource({"2020-12-17, HOLDS", "2020-12-16, VIOLATED", ", NOT_ASSESSABLE"})
    void anAccountIsRenewedWithinTwoWeeks(LocalDate last, RuleOutcome expected) {
        MediaAccount.Builder account = account();
        if (last != null) {
            account.lastEntryOn(last);
        }

        assertOutcome(RenewalRules.ACCOUNTS_RENEWED, expected, account.build());
    }

    @Test
    void closedAccountsAndProgramsThatServeArePassedOver() {
        MediaAccount.Builder account = account().lastEntryOn(LONG_AGO);

        assertSilent(
                RenewalRules.ACCOUNTS_RENEWED,
                account.closedOn(LocalDate.of(2020, 12, 31)).build());
        assertOutcome(
                RenewalRules.ACCOUNTS_RENEWED,
                RuleOutcome.VIOLATED,
                account.closedOn(LocalDate.of(2021, 1, 1)).build());
        assertSilent(
                RenewalRules.ACCOUNTS_RENEWED,
                account()
                        .platform(MediaPlatform.MINI_PROGRAM)
                        .lastEntryOn(LONG_AGO)
                        .build());
    }
}
