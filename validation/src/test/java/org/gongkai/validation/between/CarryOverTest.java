package org.gongkai.validation.between;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ColumnName;
import org.gongkai.report.TableLayout;
import org.junit.jupiter.api.Test;

// Mutants that survive: which columns are of which editions is worked out on loading, before a mutant.
class CarryOverTest {

    @Property
    void everyColumnIsCarriedFromTheFormOfTheYearBeforeToThatOfTheYear(
            @ForAll FormEdition before, @ForAll FormEdition after) {
        TableLayout from = TableLayout.applications(before);
        TableLayout to = TableLayout.applications(after);

        List<CarryOver> columns = CarryOver.between(before, after);

        assertThat(columns).isEqualTo(CarryOver.columns(from, to));
        assertThat(columns)
                .extracting(CarryOver::column)
                .containsExactlyElementsOf(from.rows().get(0).columns());
        assertThat(columns).allSatisfy(each -> {
            assertThat(from.pointer(each.carriedForward()))
                    .isEqualTo("/applications/carriedForward/" + each.column().token());
            assertThat(to.pointer(each.carriedIn()))
                    .isEqualTo("/applications/carriedIn/" + each.column().token());
        });
    }

    @Test
    void whatMustHoldIsToldOfAColumn() {
        CarryOver total = new CarryOver(ColumnName.TOTAL, 1, 2);

        assertThat(total.statement().zh())
                .isEqualTo("“总计”列：" + CarryOver.title().zh());
        assertThat(total.statement().en())
                .isEqualTo("column total: " + CarryOver.title().en());
        assertThat(CarryOver.title().en()).isEqualTo("carried in = carried forward of the year before");
    }
}
