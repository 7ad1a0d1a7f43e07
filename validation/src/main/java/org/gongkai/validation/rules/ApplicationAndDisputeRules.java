package org.gongkai.validation.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What is to be expected between the application table and the dispute table. The form prints nothing of it. */
public final class ApplicationAndDisputeRules {

    private static final Text TITLE = Text.of(
            "有行政复议、行政诉讼的，本年新收与上年结转通常不均为 0", "where there are disputes, received and carried in are usually not both 0");

    private static final Text NONE_ASKED = Text.of(
            "有行政复议或行政诉讼，本年新收和上年结转却均为 0，请核对（争议也可能由更早的申请引起）",
            "there are disputes, but received and carried in are both 0: to be looked at (a dispute can be of an earlier application)");

    /** Where there are disputes there were applications; they can be of earlier years, so that this is a reason to look. */
    public static final Rule<AnnualReport> ZERO_WITH_DISPUTE = Rule.<AnnualReport>builder(
                    "applications.zero-with-dispute")
            .title(TITLE.zh(), TITLE.en())
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(ApplicationAndDisputeRules::check);

    /** The rows of what was there to be handled, which have the same place in both editions. */
    private static final int[] ASKED = Stream.of(RowName.RECEIVED, RowName.CARRIED_IN)
            .flatMapToInt(row -> IntStream.of(
                    TableLayout.applications(FormEdition.FORM_2019).row(row).cells()))
            .toArray();

    private static final int[] DISPUTED =
            IntStream.range(0, TableLayout.disputes().cellCount()).toArray();

    private ApplicationAndDisputeRules() {}

    private static void check(AnnualReport report, Check check) {
        CountTable applications = report.applications();
        CountTable disputes = report.disputes();
        boolean disputed = isAny(disputes, DISPUTED);
        if (isAny(applications, ASKED) || (!disputed && disputes.isComplete())) {
            check.holds();
            return;
        }
        List<Cell> blanks = disputed ? blanks(applications, ASKED) : blanks(disputes, DISPUTED);
        if (disputed && blanks.isEmpty()) {
            List<Cell> cells = Stream.concat(
                            IntStream.of(ASKED).mapToObj(cell -> Cell.of(applications, cell)),
                            IntStream.of(DISPUTED)
                                    .filter(cell -> disputes.orZero(cell) != 0)
                                    .mapToObj(cell -> Cell.of(disputes, cell)))
                    .toList();
            check.violated(NONE_ASKED, cells, Figure.notStated(), Figure.notStated());
        } else if (!disputed && blanks.size() < DISPUTED.length && check.blankPolicy() == BlankPolicy.AS_ZERO) {
            check.holdsWithBlanks(TITLE, blanks);
        } else {
            check.notAssessable(TITLE, blanks);
        }
    }

    private static boolean isAny(CountTable table, int... cells) {
        for (int cell : cells) {
            if (table.orZero(cell) != 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Cell> blanks(CountTable table, int... cells) {
        return IntStream.of(cells)
                .filter(cell -> !table.isStated(cell))
                .mapToObj(cell -> Cell.of(table, cell))
                .toList();
    }
}
