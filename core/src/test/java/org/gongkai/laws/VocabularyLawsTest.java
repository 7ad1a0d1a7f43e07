package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vocabulary is looked up by label and by token in one way. */
class VocabularyLawsTest {

    static Stream<Class<?>> aTermIsFoundByItsTokenAndByEachOfItsLabels() {
        return PublicApi.of(AnnualReport.class).types().stream()
                .filter(type -> type.isEnum() && Term.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource
    <T extends Enum<T> & Term> void aTermIsFoundByItsTokenAndByEachOfItsLabels(Class<T> vocabulary) {
        for (T term : vocabulary.getEnumConstants()) {
            assertThat(Term.of(vocabulary, term.token())).isEqualTo(term);
            assertThat(Term.of(vocabulary, term.label())).isEqualTo(term);
            for (String label : term.labels()) {
                for (String printed : List.of(label, " " + label + "\n", "（二）" + label, "2." + label)) {
                    assertThat(Term.find(vocabulary, printed)).as(printed).contains(term);
                }
            }
        }
        assertThat(Term.find(vocabulary, "")).isEmpty();
        assertThat(Term.find(vocabulary, "没有这一项")).isEmpty();
    }

    static Stream<TableLayout> theRowsOfEveryTableAreFoundByTheLabelsThatItPrints() {
        return Stream.concat(
                Stream.of(TableLayout.disputes()),
                Stream.of(FormEdition.values())
                        .flatMap(edition ->
                                Stream.of(TableLayout.proactive(edition), TableLayout.applications(edition))));
    }

    @ParameterizedTest
    @MethodSource
    void theRowsOfEveryTableAreFoundByTheLabelsThatItPrints(TableLayout layout) {
        for (TableRow row : layout.rows()) {
            String label = row.ownLabel();
            boolean found = Term.find(RowName.class, label)
                            .filter(name -> layout.row(name).equals(row))
                            .isPresent()
                    || Term.find(Outcome.class, label)
                            .filter(outcome -> layout.row(outcome).equals(row))
                            .isPresent()
                    || Term.find(DisputeKind.class, label)
                            .filter(kind -> layout.row(kind).equals(row))
                            .isPresent();
            assertThat(found).as(label).isTrue();
        }
    }

    @Test
    void aPartIsFoundByItsHeading() {
        for (ReportSection section : ReportSection.values()) {
            assertThat(Term.of(ReportSection.class, section.heading())).isEqualTo(section);
        }
    }

    @Test
    void aWordThatIsNoneOfAVocabularyIsRefusedWithAllThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(DisputeKind.class, "行政裁决"))
                .withMessage("expected one of 行政复议 (reconsideration), 未经复议直接起诉 (directLitigation),"
                        + " 复议后起诉 (litigationAfterReconsideration) but was \"行政裁决\"");
    }
}
