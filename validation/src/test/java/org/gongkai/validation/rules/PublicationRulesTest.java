package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.rules.CatalogChecks.COUNTY;
import static org.gongkai.validation.rules.CatalogChecks.assertOutcome;
import static org.gongkai.validation.rules.CatalogChecks.assertSilent;
import static org.gongkai.validation.rules.CatalogChecks.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.EnforcementNotice;
import org.gongkai.catalog.EnforcementStage;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.InformationItem;
import org.gongkai.catalog.Meeting;
import org.gongkai.catalog.OpenDay;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PowerItem;
import org.gongkai.catalog.PowerKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRulesTest {

    private static final LocalDate MADE = LocalDate.of(2020, 9, 1);
    private static final Rule<Catalog<CatalogEntry>> IN_TIME =
            PublicationRules.inTime(StateCouncilCalendar.published());
    private static final Rule<Catalog<CatalogEntry>> RESULTS_IN_TIME =
            EnforcementRules.resultsInTime(StateCouncilCalendar.published());

    @ParameterizedTest
    @CsvSource({
        "2020-09-01, 2020-09-28, HOLDS",
        "2020-09-01, 2020-09-29, VIOLATED",
        "2020-09-01, , NOT_ASSESSABLE",
        "1998-09-01, 1998-09-21, HOLDS",
        "1998-09-01, 1998-09-22, NOT_ASSESSABLE",
        "2020-09-01, 2020-08-31, HOLDS"
    })
    void informationIsPublishedWithinTwentyWorkingDays(LocalDate made, LocalDate published, RuleOutcome expected) {
        PolicyDocument.Builder document = document(1).createdOn(made);
        if (published != null) {
            document.publishedOn(published);
        }

        assertOutcome(IN_TIME, expected, document.build());
    }

    @Test
    void entriesWithoutBothDaysAreToldOnceWithThePlacesOfTheDaysThatAreMissing() {
        assertThat(check(
                                IN_TIME,
                                document(1).build(),
                                document(2).createdOn(MADE).build(),
                                document(3).publishedOn(MADE).build())
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .containsExactly(
                                    "/entries/0/createdOn",
                                    "/entries/0/publishedOn",
                                    "/entries/1/publishedOn",
                                    "/entries/2/createdOn");
                    assertThat(finding.message(Locale.CHINESE))
                            .isEqualTo("公开不晚于形成之日起20个工作日（第二十六条），3条未同时注明生成日期和发布日期；无法判断，缺少：生成日期、发布日期");
                });
    }

    @Test
    void whatCanBeAssessedIsNotBuriedUnderWhatCannot() {
        CatalogEntry[] entries = IntStream.rangeClosed(1, 290)
                .mapToObj(number -> number == 200
                        ? document(number)
                                .createdOn(MADE)
                                .publishedOn(MADE.plusYears(1))
                                .build()
                        : document(number).build())
                .toArray(CatalogEntry[]::new);

        assertThat(check(IN_TIME, entries).findings())
                .hasSize(2)
                .extracting(finding -> finding.outcome())
                .containsExactly(RuleOutcome.VIOLATED, RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void theGeneralEntryIsInformation() {
        InformationItem.Builder item = InformationItem.builder().title("应急预案").createdOn(LocalDate.of(2020, 9, 1));

        assertOutcome(
                IN_TIME,
                RuleOutcome.HOLDS,
                item.publishedOn(LocalDate.of(2020, 9, 28)).build());
        assertOutcome(
                IN_TIME,
                RuleOutcome.VIOLATED,
                item.publishedOn(LocalDate.of(2020, 9, 29)).build());
    }

    @Test
    void eventsListsAndIssuesOfTheGazetteAreNoInformationThatIsMadeAndThenPublished() {
        CatalogEntry[] entries = {
            Meeting.builder().title("常务会议").heldOn(MADE).build(),
            OpenDay.builder().title("政府开放日").agency(COUNTY).heldOn(MADE).build(),
            PowerItem.builder()
                    .title("占道许可")
                    .powerKind(PowerKind.LICENSE)
                    .agency(COUNTY)
                    .createdOn(LocalDate.of(2015, 1, 1))
                    .publishedOn(MADE)
                    .build(),
            GazetteIssue.builder().title("公报").year(2020).issue(1).build()
        };

        assertSilent(IN_TIME, entries);
        assertSilent(PublicationRules.AFTER_MADE, entries);
        assertSilent(RESULTS_IN_TIME, entries);
    }

    @ParameterizedTest
    @CsvSource({"2020-09-01, HOLDS", "2020-09-02, HOLDS", "2020-08-31, VIOLATED"})
    void informationIsNotPublishedADayOrMoreBeforeItWasMade(LocalDate published, RuleOutcome expected) {
        assertOutcome(
                PublicationRules.AFTER_MADE,
                expected,
                document(1).createdOn(MADE).publishedOn(published).build());
    }

    @ParameterizedTest
    @CsvSource({
        "LICENSE, 2020-09-10, HOLDS",
        "LICENSE, 2020-09-11, VIOLATED",
        "PENALTY, 2020-09-11, VIOLATED",
        "ADMINISTRATIVE_COMPULSION, 2020-09-28, HOLDS",
        "ADMINISTRATIVE_COMPULSION, 2020-09-29, VIOLATED",
        "LICENSE, , NOT_ASSESSABLE"
    })
    void licencesAndPenaltiesArePublishedInSevenWorkingDaysAndOtherResultsInTwenty(
            PowerKind kind, LocalDate published, RuleOutcome expected) {
        EnforcementNotice.Builder notice =
                notice(EnforcementStage.AFTER).powerKind(kind).decidedOn(MADE);
        if (published != null) {
            notice.publishedOn(published);
        }

        assertOutcome(RESULTS_IN_TIME, expected, notice.build());
    }

    @Test
    void aLatePenaltyIsToldWithTheDayOnWhichItWasDue() {
        assertThat(check(
                                RESULTS_IN_TIME,
                                notice(EnforcementStage.AFTER)
                                        .decidedOn(MADE)
                                        .publishedOn(LocalDate.of(2020, 9, 14))
                                        .build())
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).isEqualTo(Figure.of("2020-09-10"));
                    assertThat(finding.difference()).hasValue(4);
                    assertThat(finding.cells()).extracting(Cell::label).containsExactly("名称", "决定日期", "发布日期");
                });
    }

    @Test
    void whatIsToldBeforeEnforcementAndDecisionsOfTheYearsBeforeHaveNoLimitOfSevenDays() {
        assertSilent(
                RESULTS_IN_TIME,
                notice(EnforcementStage.BEFORE).publishedOn(MADE).build(),
                notice(EnforcementStage.AFTER)
                        .decidedOn(LocalDate.of(2018, 12, 31))
                        .publishedOn(MADE)
                        .build());
    }

    @Test
    void aResultWithItsDayOfDecisionIsHeldToTheLimitOfResultsAlone() {
        CatalogEntry late = notice(EnforcementStage.AFTER)
                .createdOn(MADE)
                .decidedOn(MADE)
                .publishedOn(MADE.plusYears(1))
                .build();
        CatalogEntry earlier = notice(EnforcementStage.AFTER)
                .createdOn(LocalDate.of(2019, 1, 10))
                .decidedOn(LocalDate.of(2018, 12, 29))
                .publishedOn(MADE)
                .build();

        assertSilent(IN_TIME, late);
        assertOutcome(RESULTS_IN_TIME, RuleOutcome.VIOLATED, late);
        assertOutcome(IN_TIME, RuleOutcome.VIOLATED, earlier);
    }

    private static PolicyDocument.Builder document(int number) {
        return PolicyDocument.builder()
                .title("文件" + number)
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY);
    }

    private static EnforcementNotice.Builder notice(EnforcementStage stage) {
        return EnforcementNotice.builder()
                .title("行政处罚结果")
                .stage(stage)
                .powerKind(PowerKind.PENALTY)
                .agency(COUNTY);
    }
}
