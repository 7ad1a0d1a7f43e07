package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DecisionProcedure;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.FeeItem;
import org.gongkai.catalog.Interpretation;
import org.gongkai.catalog.InterpretationForm;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.catalog.Meeting;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.catalog.Validity;
import org.gongkai.catalog.YearAmount;
import org.gongkai.law.DisclosureItem;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.tabulation.ProactiveTabulation;
import org.gongkai.tabulation.ProactiveTally;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogRulesTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final RuleSet<Catalog<CatalogEntry>> RULES = CatalogRules.ruleSet(StateCouncilCalendar.published());

    @Test
    void aNumberIsThatOfOneDocument() {
        assertOutcome(
                "catalog.document-number-unique", RuleOutcome.HOLDS, document(1).build());
        assertOutcome(
                "catalog.document-number-unique",
                RuleOutcome.VIOLATED,
                document(1).build(),
                document(1).title("另一件").build());
        assertOutcome("catalog.document-number-unique", RuleOutcome.NOT_ASSESSABLE, withoutNumber());
    }

    @Test
    void aNumberThatIsNotUnderstoodNeedNotBeThatOfOneDocument() {
        PolicyDocument document =
                document(1).documentNumber(DocumentNumber.parse("见附件")).build();

        ValidationResult result = validate("catalog.document-number-unique", document, document);

        assertThat(result.count(RuleOutcome.VIOLATED)).isZero();
        assertThat(result.count(RuleOutcome.NOT_ASSESSABLE)).isEqualTo(2);
    }

    @Test
    void theNumbersOfAYearFollowOneAnother() {
        assertOutcome(
                "catalog.document-number-gaps",
                RuleOutcome.HOLDS,
                document(4).build(),
                document(5).build());
        assertOutcome(
                "catalog.document-number-gaps",
                RuleOutcome.VIOLATED,
                document(4).build(),
                document(6).build());
        assertThat(validate(
                                "catalog.document-number-gaps",
                                document(2).build(),
                                document(4).build(),
                                document(9).build())
                        .findings()
                        .get(0)
                        .message(Locale.CHINESE))
                .contains("缺3, 5-8号");
        assertOutcome(
                "catalog.document-number-gaps",
                RuleOutcome.NOT_ASSESSABLE,
                document(4).build());
    }

    @Test
    void aDocumentThatWasAbolishedIsNotInForce() {
        String rule = "catalog.abolished-not-in-force";
        LocalDate before = LocalDate.of(2020, 6, 1);

        assertOutcome(
                rule,
                RuleOutcome.VIOLATED,
                document(1).validity(Validity.IN_FORCE).abolishedOn(before).build());
        assertOutcome(
                rule,
                RuleOutcome.HOLDS,
                document(1).validity(Validity.REPEALED).abolishedOn(before).build());
        assertOutcome(
                rule,
                RuleOutcome.HOLDS,
                document(1)
                        .validity(Validity.IN_FORCE)
                        .abolishedOn(LocalDate.of(1970, 1, 1))
                        .build());
        assertOutcome(
                rule,
                RuleOutcome.NOT_ASSESSABLE,
                document(1).abolishedOn(before).build());
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, VIOLATED", "2021-01-01, HOLDS"})
    void aDocumentIsAbolishedOnTheDayItselfAndNotBeforeIt(LocalDate abolished, RuleOutcome expected) {
        assertOutcome(
                "catalog.abolished-not-in-force",
                expected,
                document(1).validity(Validity.IN_FORCE).abolishedOn(abolished).build());
    }

    @Test
    void ofManyGapsTheFirstTenAreNamed() {
        assertThat(gaps(10)).endsWith("19, 21").doesNotContain("…");
        assertThat(gaps(11)).endsWith("19, 21, …");
    }

    /** The gaps that are named where every other number from 2 on is missing. */
    private static String gaps(int missing) {
        String message = validate(
                        "catalog.document-number-gaps",
                        IntStream.rangeClosed(0, missing)
                                .mapToObj(gap -> document(2 + 2 * gap).build())
                                .toArray(CatalogEntry[]::new))
                .findings()
                .get(0)
                .statement()
                .en();
        return message.substring(message.indexOf("missing"));
    }

    @Test
    void normativeDocumentsAreInterpreted() {
        String rule = "catalog.interpretation-present";
        Interpretation interpretation = Interpretation.builder()
                .title("解读")
                .interprets(DocumentNumber.parse("某政发〔2020〕1号"))
                .interpretationForm(InterpretationForm.TEXT)
                .build();

        assertOutcome(rule, RuleOutcome.HOLDS, document(1).build(), interpretation);
        assertOutcome(rule, RuleOutcome.VIOLATED, document(2).build(), interpretation);
        assertOutcome(rule, RuleOutcome.NOT_ASSESSABLE, withoutNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-01, 2020-11-01, HOLDS",
        "2020-10-01, 2020-11-02, VIOLATED",
        "2020-10-01, , VIOLATED",
        "2020-11-30, , VIOLATED",
        "2020-12-01, , NOT_ASSESSABLE",
        "2020-12-15, , NOT_ASSESSABLE"
    })
    void feedbackIsGivenWithinAMonth(String closed, String feedback, RuleOutcome expected) {
        PublicConsultation.Builder consultation = PublicConsultation.builder()
                .draft("草案")
                .opensOn(LocalDate.of(2020, 9, 1))
                .closesOn(LocalDate.parse(closed));
        if (feedback != null) {
            consultation.feedbackOn(LocalDate.parse(feedback));
        }

        assertOutcome(
                "catalog.consultation-feedback",
                expected,
                MajorDecision.builder()
                        .title("十四五规划")
                        .year(2020)
                        .agency(COUNTY)
                        .consultation(consultation.build())
                        .build());
    }

    @Test
    void lateFeedbackIsToldWithBothDays() {
        assertThat(feedback(LocalDate.of(2020, 11, 4))).satisfies(finding -> {
            assertThat(finding.expected()).isEqualTo(Figure.of("2020-11-01"));
            assertThat(finding.actual()).isEqualTo(Figure.of("2020-11-04"));
            assertThat(finding.difference()).hasValue(3);
        });
    }

    private static Finding feedback(LocalDate day) {
        PublicConsultation consultation = PublicConsultation.builder()
                .draft("草案")
                .opensOn(LocalDate.of(2020, 9, 1))
                .closesOn(LocalDate.of(2020, 10, 1))
                .feedbackOn(day)
                .build();
        return validate(
                        "catalog.consultation-feedback",
                        document(1).consultation(consultation).build())
                .findings()
                .get(0);
    }

    @Test
    void feedbackOnANormativeDocumentIsGivenWithinAMonthToo() {
        PublicConsultation consultation = PublicConsultation.builder()
                .draft("草案")
                .opensOn(LocalDate.of(2020, 9, 1))
                .closesOn(LocalDate.of(2020, 9, 30))
                .feedbackOn(LocalDate.of(2020, 10, 31))
                .build();

        assertOutcome(
                "catalog.consultation-feedback",
                RuleOutcome.VIOLATED,
                document(1).consultation(consultation).build());
    }

    @ParameterizedTest
    @CsvSource({"2020-09-30, , HOLDS", "2020-09-29, , VIOLATED", "2020-09-10, 情况紧急, HOLDS", ", , NOT_ASSESSABLE"})
    void aConsultationOnAMajorDecisionTakesThirtyDaysOrSaysWhyNot(String closed, String reason, RuleOutcome expected) {
        MajorDecision.Builder decision = MajorDecision.builder()
                .title("十四五规划")
                .year(2020)
                .agency(COUNTY)
                .addProcedures(DecisionProcedure.PUBLIC_PARTICIPATION);
        if (closed != null) {
            PublicConsultation.Builder consultation = PublicConsultation.builder()
                    .draft("草案")
                    .opensOn(LocalDate.of(2020, 9, 1))
                    .closesOn(LocalDate.parse(closed));
            if (reason != null) {
                consultation.shorterBecause(reason);
            }
            decision.consultation(consultation.build());
        }

        assertOutcome("catalog.consultation-length", expected, decision.build());
    }

    @Test
    void everyItemOfArticle20IsServed() {
        CatalogEntry[] all = Arrays.stream(DisclosureItem.values())
                .map(item -> meeting().disclosureItem(item).build())
                .toArray(CatalogEntry[]::new);
        String rule = "catalog.article20-coverage";

        assertThat(validate(rule, all).count(RuleOutcome.HOLDS)).isEqualTo(15);
        assertThat(validate(rule, all[0]).count(RuleOutcome.VIOLATED)).isEqualTo(14);
        assertThat(validate(rule, all[0]).findings())
                .extracting(Finding::toString)
                .isNotEmpty();
        assertThat(validate(rule, all[0]).findings().get(0).message(Locale.CHINESE))
                .contains("第二十条第2项");
        assertThat(validate(rule, meeting().build()).count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(15);
    }

    @Test
    void partTwoIsComparedCellByCellWithWhatTheCatalogTells() {
        Catalog<CatalogEntry> catalog = Catalog.of(
                COUNTY,
                LocalDate.of(2020, 12, 31),
                List.of(document(1).createdOn(LocalDate.of(2020, 3, 1)).build()));
        ProactiveTabulation tabulation = ProactiveTally.of(catalog, 2020, FormEdition.FORM_2019);
        ProactiveTable same = tabulation.table();
        int cell = same.layout().row(RowName.NORMATIVE_DOCUMENT).cell(ColumnName.NEWLY_MADE);

        assertThat(compare(tabulation, same).subject()).isEqualTo(Subject.of("某县人民政府", 2020, FormEdition.FORM_2019));
        assertThat(compare(tabulation, same).count(RuleOutcome.HOLDS)).isEqualTo(1);
        assertThat(compare(tabulation, same).count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(same.layout().cellCount());
        assertThat(compare(tabulation, same.with(cell, 5)).findings())
                .filteredOn(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells().get(0).pointer())
                        .isEqualTo("/proactive/normativeDocument/newlyMade"));
        assertThat(compare(tabulation, ProactiveTable.notStated(FormEdition.FORM_2021))
                        .count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
    }

    @Test
    void theAmountOfFeesIsComparedToo() {
        FeeItem fee = FeeItem.builder()
                .title("占道费")
                .agency(COUNTY)
                .addCollected(YearAmount.builder()
                        .year(2021)
                        .amount(Yuan.of(new BigDecimal("1200")))
                        .build())
                .build();
        ProactiveTabulation tabulation = ProactiveTally.of(
                Catalog.of(COUNTY, LocalDate.of(2021, 12, 31), List.of(fee)), 2021, FormEdition.FORM_2021);
        ProactiveTable same = tabulation.table();

        assertThat(compare(tabulation, same).count(RuleOutcome.HOLDS)).isEqualTo(1);
        assertThat(compare(
                                tabulation,
                                ProactiveTable.of(
                                        FormEdition.FORM_2021,
                                        Optional.of(Yuan.of(BigDecimal.TEN)),
                                        IntStream.range(0, same.layout().cellCount())
                                                .mapToLong(same::orZero)
                                                .toArray()))
                        .findings())
                .filteredOn(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells().get(0).pointer())
                            .isEqualTo(same.layout().amountPointer().orElseThrow());
                    assertThat(finding.expected()).hasToString("1200元");
                });
        assertThat(compare(tabulation, ProactiveTable.notStated(FormEdition.FORM_2021))
                        .count(RuleOutcome.HOLDS))
                .isZero();
    }

    @Property(tries = 300)
    void anItemOfArticle20IsServedIfAnEntrySaysSo(@ForAll("catalogs") Catalog<CatalogEntry> catalog) {
        long served = catalog.entries().stream()
                .flatMap(entry -> entry.disclosureItem().stream())
                .distinct()
                .count();
        boolean allTold = catalog.entries().stream()
                .allMatch(entry -> entry.disclosureItem().isPresent());

        ValidationResult result =
                validate("catalog.article20-coverage", catalog.entries().toArray(CatalogEntry[]::new));

        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo((int) served);
        assertThat(result.count(allTold ? RuleOutcome.VIOLATED : RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo((int) (15 - served));
    }

    @Test
    void everyRuleSaysWhereItIsWritten() {
        assertThat(RULES.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.basis().citations()).isNotEmpty());
    }

    private static ValidationResult compare(ProactiveTabulation tabulation, ProactiveTable published) {
        return Validator.of(CatalogAndReportRules.ruleSet())
                .validate(new CatalogAndReport("某县人民政府", 2020, tabulation, published));
    }

    @Provide
    Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return Catalogs.any();
    }

    @Property(tries = 300)
    void everyCatalogCanBeCheckedWhateverItsOrder(@ForAll("catalogs") Catalog<CatalogEntry> catalog) {
        List<CatalogEntry> reversed = new ArrayList<>(catalog.entries());
        Collections.reverse(reversed);
        ValidationResult result = Validator.of(RULES).validate(catalog);
        ValidationResult ofReversed =
                Validator.of(RULES).validate(Catalog.of(catalog.keeper(), catalog.asOf(), reversed));

        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(ofReversed.count(outcome)).isEqualTo(result.count(outcome));
        }
    }

    @Test
    void aResultNamesWhoKeepsTheCatalog() {
        assertThat(Validator.of(RULES)
                        .validate(Catalog.of(COUNTY, LocalDate.of(2020, 12, 31), List.of()))
                        .subject())
                .isEqualTo(Subject.of(COUNTY.name(), 2020));
    }

    private static void assertOutcome(String rule, RuleOutcome expected, CatalogEntry... entries) {
        ValidationResult result = validate(rule, entries);
        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isEqualTo(outcome == expected ? 1 : 0);
        }
    }

    private static ValidationResult validate(String rule, CatalogEntry... entries) {
        RuleSet<Catalog<CatalogEntry>> one = RuleSet.of(
                "one",
                catalog -> Subject.of(catalog.keeper().name(), 2020),
                RULES.rules().stream()
                        .filter(each -> each.id().toString().equals(rule))
                        .toList());
        return Validator.of(one).validate(Catalog.of(COUNTY, LocalDate.of(2020, 12, 31), List.of(entries)));
    }

    private static PolicyDocument.Builder document(int number) {
        return PolicyDocument.builder()
                .title("文件" + number)
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .documentNumber(DocumentNumber.parse("某政发〔2020〕" + number + "号"))
                .issuer(COUNTY);
    }

    private static PolicyDocument withoutNumber() {
        return PolicyDocument.builder()
                .title("无文号")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY)
                .build();
    }

    private static Meeting.Builder meeting() {
        return Meeting.builder().title("常务会议").heldOn(LocalDate.of(2020, 3, 2));
    }
}
