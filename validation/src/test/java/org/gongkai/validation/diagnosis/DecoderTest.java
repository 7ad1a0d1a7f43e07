package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.gongkai.validation.diagnosis.ChangedTables.TANCHENG;
import static org.gongkai.validation.diagnosis.ChangedTables.row;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Scale;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final double NOISE = 0.02;
    private static final Misreadings MISREADINGS = Misreadings.ofDigits(NOISE);
    private static final Decoder DECODER =
            Decoder.of(AnnualReportRules.ruleSet()).withMisreadings(MISREADINGS);
    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());

    private static final Set<String> SUMS =
            Set.of("applications.balance", "applications.processed-sum", "applications.row-total");

    private static final int RECEIVED_TOTAL = row(RowName.RECEIVED).cell(ColumnName.TOTAL);
    private static final int DISCLOSED_NATURAL = row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON);
    private static final int NOT_HELD_TOTAL = row(Outcome.NOT_HELD).cell(ColumnName.TOTAL);
    private static final int CREATION_OTHER = row(Outcome.REQUIRES_CREATION).cell(ColumnName.OTHER_ORGANIZATION);
    private static final int PROCESSED_NATURAL = row(RowName.PROCESSED).cell(ColumnName.NATURAL_PERSON);

    /** Five cells, more than are looked for without knowing how numbers are misread. */
    private static AnnualReport fiveMisread() {
        return with(TANCHENG.applications()
                .with(RECEIVED_TOTAL, 171)
                .with(DISCLOSED_NATURAL, 21)
                .with(NOT_HELD_TOTAL, 87)
                .with(CREATION_OTHER, 74)
                .with(PROCESSED_NATURAL, 45));
    }

    @Provide
    Arbitrary<ApplicationTable> tables() {
        return Arbitraries.of(FormEdition.class).flatMap(ApplicationTables::consistent);
    }

    @Provide
    Arbitrary<Fault> misread() {
        return Arbitraries.of(FormEdition.class)
                .flatMap(edition -> ApplicationTables.consistent(edition, Scale.COUNTY))
                .flatMap(table -> Faults.in(with(table)).misread(NOISE));
    }

    @Test
    void fiveMisreadCellsAreDecoded() {
        AnnualReport read = fiveMisread();

        Decoding decoding = DECODER.decode(read);

        assertThat(decoding.status()).isEqualTo(DecodingStatus.DECODED);
        assertThat(decoding.changes()).hasSize(5);
        assertThat(decoding.applyTo(read)).isEqualTo(TANCHENG);
        assertThat(decoding.probability()).isGreaterThan(0.9);
        assertThat(decoding.describe(Locale.ENGLISH))
                .startsWith("the likeliest reading was found: ")
                .contains("% sure")
                .doesNotContain("correct");
        assertThat(decoding.describe(Locale.CHINESE))
                .startsWith("已得出可能性最大的识读结果：")
                .contains("把握");
    }

    @Property(tries = 100)
    void nothingIsChangedInATableThatBalances(@ForAll("tables") ApplicationTable table) {
        Decoding decoding = DECODER.decode(with(table));

        assertThat(decoding.status()).isEqualTo(DecodingStatus.AS_READ);
        assertThat(decoding.changes()).isEmpty();
        assertThat(decoding.applyTo(with(table))).isEqualTo(with(table));
    }

    @Property(tries = 100)
    void aDecodedTableBalancesAndIsAtLeastAsLikelyAsTheTruth(@ForAll("misread") Fault fault) {
        Decoding decoding = DECODER.decode(fault.broken());

        assertThat(DECODER.decode(fault.broken())).isEqualTo(decoding);
        if (decoding.status() != DecodingStatus.DECODED) {
            return;
        }
        AnnualReport decoded = decoding.applyTo(fault.broken());
        assertThat(VALIDATOR.validate(decoded).findings())
                .filteredOn(Finding::isOpenViolation)
                .noneMatch(finding -> SUMS.contains(finding.rule().toString()));
        if (wrongInOneBlock(fault) <= 3) {
            assertThat(cost(decoded, fault)).isLessThanOrEqualTo(cost(fault.truth(), fault) + 1e-6);
        }
        assertThat(decoding.probability()).isBetween(0.0, 1.0);
        assertThat(decoding.cells())
                .allSatisfy(cell -> assertThat(cell.probability()).isBetween(decoding.probability() - 1e-6, 1.0));
    }

    private static int wrongInOneBlock(Fault fault) {
        ReadTable read = DECODER.read(Readings.of(fault.broken()));
        return (int) read.sums().blocks().stream()
                .mapToLong(each -> IntStream.of(each.cells())
                        .filter(cell -> isWrong(fault, cell))
                        .count())
                .max()
                .orElseThrow();
    }

    private static boolean isWrong(Fault fault, int cell) {
        return fault.truth().applications().orZero(cell)
                != fault.broken().applications().orZero(cell);
    }

    private static double cost(AnnualReport report, Fault fault) {
        ReadTable read = DECODER.read(Readings.of(fault.broken()));
        return IntStream.range(0, report.applications().layout().cellCount())
                .mapToDouble(cell -> read.cell(cell).cost(report.applications().orZero(cell)))
                .sum();
    }

    @Test
    void whatIsKnownStaysAndIsBelieved() {
        AnnualReport read = fiveMisread();

        Decoding right = DECODER.decode(Readings.of(read).withKnown(RECEIVED_TOTAL, 111));
        Decoding wrong = DECODER.decode(Readings.of(read).withKnown(RECEIVED_TOTAL, 112));

        assertThat(right.applyTo(read)).isEqualTo(TANCHENG);
        assertThat(wrong.changes()).anySatisfy(change -> {
            assertThat(change.cell().pointer()).isEqualTo("/applications/received/total");
            assertThat(change.suggested()).isEqualTo(112);
        });
        assertThat(wrong.applyTo(read)).isNotEqualTo(TANCHENG);
    }

    @Test
    void whatContradictsItselfIsNotFoundAndShowsWhereToLook() {
        Readings readings = Readings.of(TANCHENG);
        for (int cell : row(RowName.RECEIVED).cells()) {
            readings = readings.withKnown(cell, 5);
        }

        Decoding decoding = DECODER.decode(readings);

        assertThat(decoding.status()).isEqualTo(DecodingStatus.NOT_FOUND);
        assertThat(decoding.probability()).isZero();
        assertThat(decoding.changes()).isEmpty();
        assertThat(decoding.lookAt()).extracting(cell -> cell.pointer()).contains("/applications/received/total");
    }

    @Test
    void aCandidateIsTakenWhereItFits() {
        AnnualReport read = with(TANCHENG, NOT_HELD_TOTAL, 4_821);

        Decoding decoding =
                DECODER.decode(Readings.of(read).withCandidates(NOT_HELD_TOTAL, Map.of(4_821L, 0.9, 37L, 0.1)));

        assertThat(decoding.applyTo(read)).isEqualTo(TANCHENG);
        assertThat(decoding.probability()).isGreaterThan(0.99);
    }

    @Test
    void aNumberWithASignIsThatNumber() {
        Decoding decoding = DECODER.decode(
                Readings.of(with(TANCHENG, NOT_HELD_TOTAL, 0)).withCandidates(NOT_HELD_TOTAL, Map.of(-37L, 1.0)));

        assertThat(decoding.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.suggested()).isEqualTo(37));
    }

    @Test
    void aBlankIsFilledWhereSumsSaySo() {
        AnnualReport read = with(TANCHENG.applications()
                .with(NOT_HELD_TOTAL, CountRow.NOT_STATED)
                .with(row(Outcome.NOT_HELD).cell(ColumnName.NATURAL_PERSON), CountRow.NOT_STATED)
                .with(0, 96));

        assertThat(DECODER.decode(read).applyTo(read)).isEqualTo(TANCHENG);
    }

    @Test
    void twoReadersTellWhatEitherMisread() {
        AnnualReport one = fiveMisread();
        AnnualReport other = with(TANCHENG.applications().with(0, 35).with(DISCLOSED_NATURAL, 77));

        Decoding decoding = DECODER.decode(Readings.of(one).and(other));

        assertThat(decoding.applyTo(one)).isEqualTo(TANCHENG);
        assertThat(decoding.cells()).hasSize(6);
        assertThat(decoding.probability()).isGreaterThan(0.999);
    }

    @Test
    void theYearBeforeAndTheUnitsTellMore() {
        ApplicationTable table = TANCHENG.applications();
        AnnualReport swapped = with(table.withReceived(table.carriedIn()).withCarriedIn(table.received()));
        AnnualReport before = AnnualReport.builder()
                .from(TANCHENG.withApplications(table.withCarriedForward(table.carriedIn())))
                .year(2019)
                .build();
        AnnualReport unit = TANCHENG.withAgency(Agency.of("某县财政局")).withScope(ReportScope.OWN);

        assertThat(DECODER.decode(swapped).status()).isEqualTo(DecodingStatus.AS_READ);
        assertThat(DECODER.decode(Readings.of(swapped).withPrevious(before)).status())
                .isNotEqualTo(DecodingStatus.AS_READ);
        assertThat(DECODER.decode(Readings.of(swapped).withUnits(List.of(unit))).applyTo(swapped))
                .isEqualTo(TANCHENG);
    }

    @Test
    void aRowThatStandsAColumnFurtherIsOneMistake() {
        int[] cells = row(Outcome.REQUIRES_CREATION).cells();
        ApplicationTable table = TANCHENG.applications();
        ApplicationTable shifted = table;
        for (int column = 0; column < cells.length; column++) {
            shifted = shifted.with(cells[column], table.orZero(cells[(column + 1) % cells.length]));
        }

        assertThat(DECODER.decode(with(shifted)).applyTo(with(shifted))).isEqualTo(TANCHENG);
    }

    @Test
    void aRowOfZerosOfWhichFourWereMisreadIsOneOfZeros() {
        int[] cells = row(Outcome.REQUIRES_CREATION).cells();
        ApplicationTable truth = TANCHENG.applications();
        ApplicationTable read = truth;
        for (int column = 0; column < cells.length; column++) {
            truth = truth.with(cells[column], 0);
            read = read.with(cells[column], 0);
        }
        int[] processed = row(RowName.PROCESSED).cells();
        int[] received = row(RowName.RECEIVED).cells();
        for (int column = 0; column < cells.length; column++) {
            long less = TANCHENG.applications().orZero(cells[column]);
            for (int cell : new int[] {processed[column], received[column]}) {
                truth = truth.with(cell, truth.orZero(cell) - less);
                read = read.with(cell, truth.orZero(cell));
            }
        }
        for (int column = 1; column < 5; column++) {
            read = read.with(cells[column], column + 2);
        }

        assertThat(DECODER.decode(with(read)).applyTo(with(read))).isEqualTo(with(truth));
    }

    @Test
    void whatIsAsLikelyIsToldApartByTheFirstCellToLookAt() {
        // In two rows and two columns, either two of the four cells are misread.
        ApplicationTable truth =
                ApplicationTable.builder(FormEdition.FORM_2021).remainingZero().build();
        int[] disclosed = truth.layout().row(Outcome.DISCLOSED).cells();
        int[] partly = truth.layout().row(Outcome.PARTLY_DISCLOSED).cells();
        int[] processed = truth.layout().row(RowName.PROCESSED).cells();
        int[] received = truth.layout().row(RowName.RECEIVED).cells();
        long[] counts = {41, 42, 43, 44};
        ApplicationTable table = filled(truth, disclosed, counts[0], counts[1]);
        table = filled(table, partly, counts[2], counts[3]);
        table = filled(table, processed, counts[0] + counts[2], counts[1] + counts[3]);
        table = filled(table, received, counts[0] + counts[2], counts[1] + counts[3]);
        AnnualReport read = with(table.with(disclosed[0], 61).with(partly[1], 64));

        Decoding decoding = DECODER.decode(read);

        assertThat(decoding.status()).isEqualTo(DecodingStatus.DECODED);
        assertThat(decoding.probability()).isCloseTo(0.5, within(0.1));
        assertThat(decoding.lookAt())
                .singleElement()
                .satisfies(cell -> assertThat(decoding.cells())
                        .anySatisfy(open -> assertThat(open.cell()).isEqualTo(cell)));
        assertThat(decoding.describe(Locale.ENGLISH)).contains("; look first at ");
        assertThat(decoding.describe(Locale.CHINESE)).contains("宜先核对");
    }

    private static ApplicationTable filled(ApplicationTable table, int[] row, long one, long other) {
        return table.with(row[0], one).with(row[1], other).with(row[6], one + other);
    }

    @Test
    void theSameTableIsLessSureWhereTheSearchEndsEarlier() {
        List<Double> stated = LongStream.of(1_000, 10_000, 1_000_000)
                .mapToObj(nodes -> DECODER.withNodeBudget(nodes).decode(fiveMisread()))
                .map(decoding -> decoding.status() == DecodingStatus.DECODED ? decoding.probability() : 0)
                .toList();
        assertThat(stated).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aSearchThatEndsAtItsLimitSaysSo() {
        Decoding decoding = DECODER.withNodeBudget(1).decode(fiveMisread());

        assertThat(decoding.status()).isEqualTo(DecodingStatus.GAVE_UP);
        assertThat(decoding.lookAt()).isNotEmpty();
        assertThat(decoding.describe(Locale.ENGLISH)).startsWith("there are too many possible misreadings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECODER.withNodeBudget(0))
                .withMessage("a search has 1 node or more, not 0");
    }

    @Test
    void readingsThatCannotBeAreRejected() {
        Readings readings = Readings.of(TANCHENG);
        AnnualReport nextYear = AnnualReport.builder().from(TANCHENG).year(2021).build();

        assertThatIllegalArgumentException().isThrownBy(() -> readings.and(nextYear));
        assertThatIllegalArgumentException().isThrownBy(() -> readings.withKnown(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> readings.withKnown(161, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> readings.withKnown(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> readings.withCandidates(0, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> readings.withCandidates(0, Map.of(1L, 0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> readings.withUnits(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Readings(List.of(), Map.of(), Map.of()));
    }
}
