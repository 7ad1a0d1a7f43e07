package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CleanupResult;
import org.gongkai.catalog.DecisionProcedure;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.EnforcementNotice;
import org.gongkai.catalog.EnforcementStage;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.Interpretation;
import org.gongkai.catalog.InterpretationForm;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.catalog.Meeting;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PowerKind;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.catalog.ResponseChannel;
import org.gongkai.catalog.Validity;
import org.gongkai.law.DisclosureItem;
import org.gongkai.validation.rules.CatalogRules;

/** Examples for a catalog at the end of 2020. */
final class CatalogExamples {

    private static final LocalDate CREATED = LocalDate.of(2020, 9, 1);

    private CatalogExamples() {}

    static RuleSetExamples<Catalog<CatalogEntry>> all() {
        return PlatformExamples.addTo(RuleSetExamples.of(
                        "CatalogRules.ruleSet(calendar)", CatalogRules.ruleSet(StateCouncilCalendar.published())))
                .with(
                        "catalog.published-in-time",
                        published(LocalDate.of(2020, 9, 28)),
                        published(LocalDate.of(2020, 9, 29)),
                        catalog(document(1).createdOn(CREATED).build()))
                .withAssessable(
                        "catalog.published-after-made",
                        published(CREATED),
                        published(CREATED.minusDays(1)),
                        "未同时注明生成日期和发布日期的信息不在核对之列",
                        "information that does not state both days is passed over")
                .with(
                        "catalog.enforcement-results-in-time",
                        catalog(penalty().publishedOn(LocalDate.of(2020, 9, 10)).build()),
                        catalog(penalty().publishedOn(LocalDate.of(2020, 9, 11)).build()),
                        catalog(penalty().build()))
                .with(
                        "catalog.document-number-unique",
                        catalog(document(1).build(), document(2).build()),
                        catalog(document(1).build(), document(1).title("另一件文件").build()),
                        catalog(withoutNumber()))
                .with(
                        "catalog.document-number-gaps",
                        catalog(document(4).build(), document(5).build()),
                        catalog(
                                document(2).build(),
                                document(4).build(),
                                document(9).build()),
                        catalog(document(4).build()))
                .with(
                        "catalog.abolished-not-in-force",
                        catalog(abolished().validity(Validity.REPEALED).build()),
                        catalog(abolished().validity(Validity.IN_FORCE).build()),
                        catalog(abolished().build()))
                .with(
                        "catalog.validity-as-cleaned-up",
                        PolicyExamples.cleanedUp(Validity.REPEALED, CleanupResult.REPEALED),
                        PolicyExamples.cleanedUp(Validity.IN_FORCE, CleanupResult.REPEALED),
                        PolicyExamples.cleanedUp(Validity.REPEALED, CleanupResult.CONTINUED))
                .with(
                        "catalog.expired-not-in-force",
                        catalog(PolicyExamples.expiring()
                                .validity(Validity.EXPIRED)
                                .build()),
                        catalog(PolicyExamples.expiring()
                                .validity(Validity.IN_FORCE)
                                .build()),
                        catalog(PolicyExamples.expiring().build()))
                .with(
                        "catalog.published-when-in-force",
                        catalog(PolicyExamples.effective().publishedOn(CREATED).build()),
                        catalog(PolicyExamples.effective()
                                .publishedOn(CREATED.plusDays(1))
                                .build()),
                        catalog(PolicyExamples.effective().build()))
                .with(
                        "catalog.interpretation-present",
                        catalog(document(1).build(), interpretation(1)),
                        catalog(document(2).build(), interpretation(1)),
                        catalog(withoutNumber()))
                .with(
                        "catalog.interpretation-of-document",
                        catalog(document(1).build(), interpretation(1)),
                        catalog(document(1).build(), interpretation(2)),
                        catalog(document(1).build(), PolicyExamples.interpretationOfNothing()))
                .with(
                        "catalog.interpretation-in-time",
                        PolicyExamples.interpreted(CREATED.plusDays(3)),
                        PolicyExamples.interpreted(CREATED.plusDays(6)),
                        catalog(document(1).publishedOn(CREATED).build(), interpretation(1)))
                .with(
                        "catalog.consultation-feedback",
                        decision(consultation(30).feedbackOn(LocalDate.of(2020, 10, 30))),
                        decision(consultation(30).feedbackOn(LocalDate.of(2020, 11, 2))),
                        decision(consultation(30)
                                .opensOn(LocalDate.of(2020, 11, 16))
                                .closesOn(LocalDate.of(2020, 12, 15))))
                .with(
                        "catalog.consultation-length",
                        decision(consultation(30)),
                        decision(consultation(15)),
                        catalog(decision().build()))
                .with(
                        "catalog.consultation-opinions",
                        decision(consultation(30).received(4).putReceivedBy(ResponseChannel.SITE, 3)),
                        decision(consultation(30).received(2).putReceivedBy(ResponseChannel.SITE, 3)),
                        decision(consultation(30).putReceivedBy(ResponseChannel.SITE, 3)))
                .with(
                        "catalog.decision-done-as-planned",
                        catalog(PolicyExamples.planned().doneOn(CREATED).build()),
                        catalog(PolicyExamples.planned()
                                .doneOn(CREATED.plusDays(1))
                                .build()),
                        catalog(PolicyExamples.planned().build()))
                .with(
                        "catalog.decision-evaluated",
                        catalog(decision()
                                .year(2019)
                                .evaluatedOn(LocalDate.of(2020, 12, 31))
                                .build()),
                        catalog(decision().year(2018).build()),
                        catalog(decision().evaluation("总体良好").build()))
                .with(
                        "catalog.proposal-replies-in-time",
                        catalog(PolicyExamples.reply()
                                .publishedOn(LocalDate.of(2020, 9, 28))
                                .build()),
                        catalog(PolicyExamples.reply()
                                .publishedOn(LocalDate.of(2020, 9, 29))
                                .build()),
                        catalog(PolicyExamples.reply().build()))
                .with(
                        "catalog.proposal-counts",
                        catalog(PolicyExamples.handling()
                                .received(128)
                                .answered(128)
                                .build()),
                        catalog(PolicyExamples.handling()
                                .received(127)
                                .answered(128)
                                .build()),
                        catalog(PolicyExamples.handling().answered(128).build()))
                .with(
                        "catalog.letter-answered-in-time",
                        catalog(PolicyExamples.letter()
                                .answeredOn(LocalDate.of(2020, 9, 22))
                                .build()),
                        catalog(PolicyExamples.letter()
                                .answeredOn(LocalDate.of(2020, 9, 23))
                                .build()),
                        catalog(PolicyExamples.letter().answer("已维修").build()))
                .with(
                        "catalog.letters-answered",
                        catalog(PolicyExamples.letters().answered(153).build()),
                        catalog(PolicyExamples.letters().answered(150).build()),
                        catalog(PolicyExamples.letters().build()))
                .with(
                        "catalog.gazette-consecutive",
                        catalog(issue(1), issue(2), issue(3)),
                        catalog(issue(1), issue(3)),
                        catalog(issue(3)))
                .with(
                        "catalog.gazette-in-library",
                        catalog(issue(1, 1), document(1).build()),
                        catalog(issue(1, 2), document(1).build()),
                        catalog(issue(1, 1)))
                .with(
                        "catalog.documents-in-gazette",
                        catalog(issue(1, 1, 2), issue(2, 3), monthly(1), monthly(2), monthly(3)),
                        catalog(issue(1, 1), issue(2, 3), monthly(1), monthly(2), monthly(3)),
                        catalog(issue(1, 1), issue(2), monthly(1), monthly(2)))
                .with(
                        "catalog.article20-coverage",
                        allItems(),
                        allItemsButOne(),
                        catalog(meeting().build()));
    }

    static Catalog<CatalogEntry> catalog(CatalogEntry... entries) {
        return Catalog.of(CountyReports.COUNTY, LocalDate.of(2020, 12, 31), List.of(entries));
    }

    private static Catalog<CatalogEntry> published(LocalDate day) {
        return catalog(document(1).createdOn(CREATED).publishedOn(day).build());
    }

    static PolicyDocument.Builder document(int number) {
        return PolicyDocument.builder()
                .title("文件" + number)
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .documentNumber(DocumentNumber.parse("某政发〔2020〕" + number + "号"))
                .issuer(CountyReports.COUNTY);
    }

    private static EnforcementNotice.Builder penalty() {
        return EnforcementNotice.builder()
                .title("行政处罚决定")
                .stage(EnforcementStage.AFTER)
                .powerKind(PowerKind.PENALTY)
                .agency(CountyReports.COUNTY)
                .decidedOn(CREATED);
    }

    private static PolicyDocument withoutNumber() {
        return PolicyDocument.builder()
                .title("没有文号的文件")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(CountyReports.COUNTY)
                .build();
    }

    private static PolicyDocument.Builder abolished() {
        return document(1).abolishedOn(LocalDate.of(2020, 6, 1));
    }

    static Interpretation interpretation(int number) {
        return Interpretation.builder()
                .title("文件" + number + "解读")
                .interprets(DocumentNumber.parse("某政发〔2020〕" + number + "号"))
                .interpretationForm(InterpretationForm.TEXT)
                .build();
    }

    private static PublicConsultation.Builder consultation(int days) {
        return PublicConsultation.builder()
                .draft("规划草案")
                .opensOn(LocalDate.of(2020, 9, 1))
                .closesOn(LocalDate.of(2020, 9, days));
    }

    private static MajorDecision.Builder decision() {
        return MajorDecision.builder()
                .title("“十四五”规划")
                .year(2020)
                .agency(CountyReports.COUNTY)
                .addProcedures(DecisionProcedure.PUBLIC_PARTICIPATION);
    }

    private static Catalog<CatalogEntry> decision(PublicConsultation.Builder consultation) {
        return catalog(decision().consultation(consultation.build()).build());
    }

    private static GazetteIssue issue(int number, int... documents) {
        return GazetteIssue.builder()
                .title("某县人民政府公报")
                .year(2020)
                .issue(number)
                .addAllDocuments(Arrays.stream(documents)
                        .mapToObj(each -> DocumentNumber.parse("某政发〔2020〕" + each + "号"))
                        .toList())
                .build();
    }

    /** A document of the month of its number. */
    private static PolicyDocument monthly(int number) {
        return document(number).createdOn(LocalDate.of(2020, number, 10)).build();
    }

    private static Meeting.Builder meeting() {
        return Meeting.builder().title("常务会议").heldOn(LocalDate.of(2020, 3, 2));
    }

    private static Catalog<CatalogEntry> allItems() {
        return catalog(entriesOfItems().toArray(CatalogEntry[]::new));
    }

    private static Catalog<CatalogEntry> allItemsButOne() {
        List<CatalogEntry> entries = entriesOfItems();
        entries.remove(11);
        return catalog(entries.toArray(CatalogEntry[]::new));
    }

    private static List<CatalogEntry> entriesOfItems() {
        return new ArrayList<>(Arrays.stream(DisclosureItem.values())
                .map(item -> meeting().disclosureItem(item).build())
                .toList());
    }
}
