package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.rules.CatalogChecks.COUNTY;
import static org.gongkai.validation.rules.CatalogChecks.assertOutcome;
import static org.gongkai.validation.rules.CatalogChecks.assertSilent;
import static org.gongkai.validation.rules.CatalogChecks.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.validation.RuleOutcome;
import org.junit.jupiter.api.Test;

class GazetteRulesTest {

    @Test
    void theIssuesOfTheGazetteFollowOneAnother() {
        assertOutcome(GazetteRules.CONSECUTIVE, RuleOutcome.HOLDS, issue(1), issue(2), issue(3));
        assertOutcome(GazetteRules.CONSECUTIVE, RuleOutcome.VIOLATED, issue(1), issue(3));
        assertOutcome(GazetteRules.CONSECUTIVE, RuleOutcome.NOT_ASSESSABLE, issue(3));
        assertOutcome(GazetteRules.CONSECUTIVE, RuleOutcome.HOLDS, issue(1));
        assertOutcome(GazetteRules.CONSECUTIVE, RuleOutcome.VIOLATED, issue(2), issue(3));
        assertThat(check(GazetteRules.CONSECUTIVE, issue(2), issue(3))
                        .findings()
                        .get(0)
                        .message(Locale.CHINESE))
                .contains("缺1号");
    }

    @Test
    void whatTheGazetteCarriesIsInTheLibrary() {
        assertOutcome(GazetteRules.IN_LIBRARY, RuleOutcome.HOLDS, issue(1, "某政发〔2020〕1号"), document(1));
        assertOutcome(GazetteRules.IN_LIBRARY, RuleOutcome.VIOLATED, issue(1, "某政发〔2020〕2号"), document(1));
        assertOutcome(GazetteRules.IN_LIBRARY, RuleOutcome.NOT_ASSESSABLE, issue(1, "某政发〔2020〕2号"));
        assertThat(check(GazetteRules.IN_LIBRARY, issue(1, "某政发〔2020〕2号"), document(1))
                        .findings()
                        .get(0)
                        .message(Locale.CHINESE))
                .isEqualTo("政策文件库中没有公报刊登的某政发〔2020〕2号");
    }

    @Test
    void documentsOfOtherAgenciesAndYearsAreNotLookedForInTheLibrary() {
        assertSilent(GazetteRules.IN_LIBRARY, issue(1, "国办发〔2020〕2号", "某政发〔2019〕9号"), document(1));
        assertSilent(GazetteRules.IN_LIBRARY, issue(1), document(1));
        assertSilent(GazetteRules.IN_LIBRARY, document(1));
    }

    @Test
    void aDocumentThatTheGazetteWentPastIsFound() {
        assertThat(check(
                                GazetteRules.DOCUMENTS_CARRIED,
                                issue(1, "某政发〔2020〕1号"),
                                issue(2, "某政发〔2020〕3号"),
                                document(1),
                                document(2),
                                document(3),
                                document(4))
                        .findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.CHINESE)).isEqualTo("公报没有刊登某政发〔2020〕2号"));
    }

    @Test
    void documentsCarriedByAnyIssueAreInTheGazette() {
        assertThat(check(
                                GazetteRules.DOCUMENTS_CARRIED,
                                issue(1, "某政发〔2020〕1号"),
                                issue(2, "某政发〔2020〕3号", "某政发〔2020〕2号"),
                                issue(3, "某政发〔2020〕4号"),
                                document(1),
                                document(2),
                                document(3),
                                document(4))
                        .count(RuleOutcome.HOLDS))
                .isEqualTo(3);
    }

    @Test
    void aDocumentThatTheGazetteHasNotReachedOrNeverPrintsIsNotLookedFor() {
        assertSilent(GazetteRules.DOCUMENTS_CARRIED, issue(1, "某政发〔2020〕1号"), document(1), document(2));
        assertSilent(GazetteRules.DOCUMENTS_CARRIED, document(1), document(2));
        CatalogEntry ofBureau = PolicyDocument.builder()
                .title("财政局的文件")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .documentNumber(DocumentNumber.parse("某财发〔2020〕7号"))
                .issuer(COUNTY)
                .createdOn(LocalDate.of(2020, 2, 15))
                .build();

        assertThat(check(
                                GazetteRules.DOCUMENTS_CARRIED,
                                issue(1, "某政发〔2020〕1号"),
                                issue(2, "某政发〔2020〕3号"),
                                document(1),
                                ofBureau,
                                document(3))
                        .findings())
                .isEmpty();
    }

    @Test
    void numbersThatAreNotUnderstoodAreOfNoSeries() {
        CatalogEntry unknown = PolicyDocument.builder()
                .title("某文件")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .documentNumber(DocumentNumber.parse("第7号"))
                .issuer(COUNTY)
                .createdOn(LocalDate.of(2020, 2, 15))
                .build();

        assertSilent(GazetteRules.IN_LIBRARY, issue(1, "见附件"), unknown);
        assertOutcome(GazetteRules.IN_LIBRARY, RuleOutcome.HOLDS, issue(1, "第7号"), unknown);
        assertThat(check(
                                GazetteRules.DOCUMENTS_CARRIED,
                                issue(1, "某政发〔2020〕1号", "见附件"),
                                issue(2, "某政发〔2020〕3号"),
                                document(1),
                                unknown,
                                document(3))
                        .findings())
                .isEmpty();
    }

    @Test
    void aYearThatLacksAnIssueOrWhatOneCarriesTellsNothing() {
        assertOutcome(
                GazetteRules.DOCUMENTS_CARRIED,
                RuleOutcome.NOT_ASSESSABLE,
                issue(1, "某政发〔2020〕1号"),
                issue(3, "某政发〔2020〕3号"),
                document(1),
                document(2),
                document(3));
        assertOutcome(
                GazetteRules.DOCUMENTS_CARRIED,
                RuleOutcome.NOT_ASSESSABLE,
                issue(1, "某政发〔2020〕1号"),
                issue(2),
                document(1),
                document(2));
    }

    /** A document of the month of its number. */
    private static PolicyDocument document(int number) {
        return PolicyDocument.builder()
                .title("文件" + number)
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .documentNumber(DocumentNumber.parse("某政发〔2020〕" + number + "号"))
                .issuer(COUNTY)
                .createdOn(LocalDate.of(2020, number, 10))
                .build();
    }

    private static GazetteIssue issue(int number, String... documents) {
        Stream<DocumentNumber> carried = Arrays.stream(documents).map(DocumentNumber::parse);
        return GazetteIssue.builder()
                .title("某县人民政府公报")
                .year(2020)
                .issue(number)
                .addAllDocuments(carried.toList())
                .build();
    }
}
