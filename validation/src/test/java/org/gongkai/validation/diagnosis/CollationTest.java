package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.diagnosis.ChangedTables.TANCHENG;
import static org.gongkai.validation.diagnosis.ChangedTables.add;
import static org.gongkai.validation.diagnosis.ChangedTables.row;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.application.Outcome;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.RowName;
import org.gongkai.validation.Figure;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class CollationTest {

    private static final Decoder DECODER = Decoder.of(AnnualReportRules.ruleSet());
    private static final int RECEIVED_NATURAL = row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON);
    private static final int CARRIED_IN_OTHER = row(RowName.CARRIED_IN).cell(ColumnName.OTHER_ORGANIZATION);
    private static final DisputeTable DISPUTES = TANCHENG.disputes();
    private static final int UPHELD =
            DISPUTES.layout().row(DisputeKind.RECONSIDERATION).cells()[0];

    /** How many cells the three tables have, with the amount of money. */
    private static final int ALL = 198;

    private static Collation of(AnnualReport first, AnnualReport... others) {
        Readings readings = Readings.of(first);
        for (AnnualReport other : others) {
            readings = readings.and(other);
        }
        return Collation.of(readings, DECODER);
    }

    private static AnnualReport withDispute(int cell, long count) {
        return TANCHENG.withDisputes(DISPUTES.with(cell, count));
    }

    private static List<String> words(List<CollatedCell> cells) {
        return cells.stream()
                .map(each -> each.cell().text().en() + " " + each.read() + " "
                        + each.text().en())
                .toList();
    }

    @Test
    void whatAllReadersHaveAndWhatBalancesAgrees() {
        Collation collation = of(TANCHENG, TANCHENG, TANCHENG);

        assertThat(collation.cells()).isEmpty();
        assertThat(collation.agreed()).isEqualTo(ALL);
        assertThat(collation.summary().en()).isEqualTo("198 cells agree, 0 decided, 0 undecided");
        assertThat(collation.likeliest()).isEqualTo(TANCHENG);
    }

    @Test
    void digitsThatAreWrongInOneReadingOrInBothAreDecided() {
        Collation collation = of(with(TANCHENG, RECEIVED_NATURAL, 35), with(TANCHENG, RECEIVED_NATURAL, 65));

        assertThat(words(collation.decided()))
                .containsExactly("received / natural person [35, 65] the likeliest reading is 95 (99 % sure)");
        assertThat(collation.lookAt()).isEmpty();
        assertThat(collation.agreed()).isEqualTo(ALL - 1);
        assertThat(collation.likeliest()).isEqualTo(TANCHENG);
    }

    @Test
    void twoReadingsThatBothBalanceAreATieThatIsNotDecided() {
        AnnualReport other = with(add(
                add(TANCHENG.applications(), row(Outcome.DISCLOSED), ColumnName.NATURAL_PERSON, -1),
                row(Outcome.PARTLY_DISCLOSED),
                ColumnName.NATURAL_PERSON,
                1));

        Collation collation = of(TANCHENG, other);

        assertThat(collation.decided()).isEmpty();
        assertThat(collation.lookAt())
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell.status()).isEqualTo(CollationStatus.UNDECIDED))
                .allSatisfy(cell -> assertThat(cell.probability()).isBetween(0.4, 0.6));
        assertThat(collation.lookAt().get(0).cell())
                .isEqualTo(collation.decoding().lookAt().get(0));
        assertThat(collation.likeliest()).isEqualTo(TANCHENG);
    }

    @Test
    void aBlankBesideAZeroIsNotDecidedAndComesLast() {
        AnnualReport blank = with(TANCHENG, CARRIED_IN_OTHER, CountRow.NOT_STATED);
        AnnualReport first = blank.withDisputes(DISPUTES.with(UPHELD, 3));
        AnnualReport second = TANCHENG.withDisputes(DISPUTES.with(UPHELD, 4));

        List<CollatedCell> open = of(first, second).lookAt();

        assertThat(words(open))
                .hasSize(6)
                .last()
                .asString()
                .isEqualTo("carried in / other organization [-, 0] blank or 0, which no sum tells apart");
        assertThat(of(blank, blank).cells()).isEmpty();
    }

    @Test
    void aDisputeIsDecidedWhereOnlyOneOfWhatWasReadMakesItsSumHold() {
        Collation collation = of(withDispute(UPHELD, 3), TANCHENG);

        assertThat(words(collation.cells()))
                .containsExactly("reconsideration / upheld [3, 8] the likeliest reading is 8, the only one read with"
                        + " which the sum holds");
        assertThat(collation.likeliest()).isEqualTo(TANCHENG);
    }

    @Test
    void disputesWithTwoChoicesThatHoldAreNotDecided() {
        AnnualReport other = TANCHENG.withDisputes(DISPUTES.with(UPHELD, 7).with(UPHELD + 1, 7));

        assertThat(of(TANCHENG, other).lookAt())
                .hasSize(2)
                .allSatisfy(cell -> assertThat(cell.status()).isEqualTo(CollationStatus.UNDECIDED))
                .allSatisfy(cell -> assertThat(cell.likeliest()).isEqualTo(Figure.notStated()));
    }

    @Test
    void disputesThatNoChoiceMakesHoldAreAllToBeLookedAtUnlessABlankCould() {
        assertThat(of(withDispute(UPHELD, 3)).lookAt())
                .hasSize(5)
                .allSatisfy(cell -> assertThat(cell.status()).isEqualTo(CollationStatus.UNDECIDED));
        assertThat(of(withDispute(UPHELD, CountRow.NOT_STATED)).cells()).isEmpty();
    }

    @Test
    void noEquationDecidesProactiveDisclosure() {
        AnnualReport other = TANCHENG.withProactive(TANCHENG.proactive().with(1, 4));

        assertThat(of(TANCHENG, other).lookAt())
                .singleElement()
                .satisfies(cell -> assertThat(cell.text().zh()).isEqualTo("未推断：没有可依据的勾稽关系"));
    }

    @Test
    void aSearchThatGaveUpDecidesNothing() {
        Readings readings = Readings.of(with(TANCHENG, RECEIVED_NATURAL, 35)).and(TANCHENG);

        Collation collation = Collation.of(readings, DECODER.withNodeBudget(1));

        assertThat(collation.decoding().status()).isEqualTo(DecodingStatus.GAVE_UP);
        assertThat(collation.decided()).isEmpty();
        assertThat(collation.lookAt()).isNotEmpty();
        assertThat(collation.caution().orElseThrow().zh()).startsWith("申请情况表：");
    }

    @Property(tries = 100)
    void everyCellOnWhichReadersDifferIsToldAndWhatIsChangedIs(@ForAll Collation collation) {
        List<AnnualReport> reports = collation.readings().reports();
        List<String> told =
                collation.cells().stream().map(each -> each.cell().pointer()).toList();

        assertThat(told).doesNotHaveDuplicates();
        assertThat(collation.decided().size() + collation.lookAt().size()).isEqualTo(told.size());
        for (String pointer : ReadCells.of(reports.get(0)).keySet()) {
            long different = reports.stream()
                    .map(report -> ReadCells.of(report).get(pointer).value())
                    .distinct()
                    .count();
            assertThat(different == 1 || told.contains(pointer)).isTrue();
        }
        assertThat(collation.decoding().changes().stream()
                        .map(change -> change.cell().pointer())
                        .toList())
                .isSubsetOf(told);
    }
}
