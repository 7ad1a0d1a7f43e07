package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.TableRow;
import org.junit.jupiter.api.Test;

/** Tables that became one cell a line, so that only labels tell where a row ends. */
// Mutants that survive: FlatCells: groups are found with the labels below them; one more or less of a bound for odd
// pages.
class FlatTextTest {

    private static final AnnualReport TANCHENG = Tancheng.report2020();

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(),
                Reports.annual().withoutNarrative().withBlanks(),
                Reports.annual().withoutNarrative().ofAnyCells());
    }

    @Property(tries = 300)
    void cellsOneALineAreReadBackWhateverIsBlank(@ForAll("reports") AnnualReport report) {
        FormReading reading = read(report, String.join("\n", lines(report)));

        assertThat(reading.problems()).isEmpty();
        assertThat(isSame(reading, report)).isTrue();
    }

    @Property(tries = 500)
    void aLineThatIsLostIsNeverPassedOver(
            @ForAll("reports") AnnualReport report, @ForAll @IntRange(max = 9999) int which) {
        List<String> lines = lines(report);
        lines.remove(which % lines.size());

        FormReading reading = read(report, String.join("\n", lines));

        assertThat(isSame(reading, report) || !reading.problems().isEmpty()).isTrue();
    }

    @Test
    void totalsThatAreLeftBlankInEveryOutcomeAreNotStated() {
        ApplicationTable table = TANCHENG.applications();
        int outcomes = 0;
        for (TableRow row : table.layout().rows()) {
            if (row.label().startsWith("（")) {
                table = table.with(row.cell(ColumnName.TOTAL), CountRow.NOT_STATED);
                outcomes++;
            }
        }
        AnnualReport report = TANCHENG.withApplications(table);

        FormReading reading = read(report, String.join("\n", lines(report)));

        assertThat(reading.applications()).contains(report.applications());
        assertThat(reading.notices()).hasSize(outcomes).extracting(Notice::kind).containsOnly(NoticeKind.BLANK_CELL);
    }

    private static FormReading read(AnnualReport report, String text) {
        return FormRoundTripTest.reader(report).read(text);
    }

    private static boolean isSame(FormReading reading, AnnualReport report) {
        return reading.report()
                .filter(read -> read.proactive().equals(report.proactive())
                        && read.applications().equals(report.applications())
                        && read.disputes().equals(report.disputes()))
                .isPresent();
    }

    private static List<String> lines(AnnualReport report) {
        List<String> lines = new ArrayList<>();
        for (Block block : FormRenderer.official().page(report).blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Block.Table table) {
                Grid grid = table.grid();
                for (int row = 0; row < grid.rowCount(); row++) {
                    for (int column = 0; column < grid.columnCount(row); column++) {
                        if (!grid.isCovered(row, column)) {
                            lines.add('\t' + grid.text(row, column));
                        }
                    }
                }
            }
        }
        return lines;
    }
}
