package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Reports;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;

class TableLayoutTest {

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.annual().ofAnyCells();
    }

    @Property(tries = 100)
    void everyPointerLeadsToItsCell(@ForAll("reports") AnnualReport report) throws IOException {
        JsonNode json = new ObjectMapper().readTree(DisclosureJson.write(report));
        for (CountTable table : List.of(report.proactive(), report.applications(), report.disputes())) {
            for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                JsonNode node = json.at(JsonPointer.compile(table.layout().pointer(cell)));
                assertThat(node.isMissingNode()).isFalse();
                assertThat(node.isNull()).isEqualTo(!table.isStated(cell));
                assertThat(node.asLong()).isEqualTo(table.orZero(cell));
            }
        }
    }

    @Example
    void theTablesHaveTheCellsOfTheForms() {
        assertThat(TableLayout.applications(FormEdition.FORM_2019).cellCount()).isEqualTo(23 * 7);
        assertThat(TableLayout.applications(FormEdition.FORM_2021).cellCount()).isEqualTo(25 * 7);
        assertThat(TableLayout.proactive(FormEdition.FORM_2019).cellCount()).isEqualTo(6 + 12 + 2 + 1);
        assertThat(TableLayout.proactive(FormEdition.FORM_2021).cellCount()).isEqualTo(6 + 3);
        assertThat(TableLayout.disputes().cellCount()).isEqualTo(15);
    }

    @Example
    void pointersAndLabelsTellCellsApart() {
        for (TableLayout layout : List.of(
                TableLayout.applications(FormEdition.FORM_2019),
                TableLayout.applications(FormEdition.FORM_2021),
                TableLayout.proactive(FormEdition.FORM_2019),
                TableLayout.proactive(FormEdition.FORM_2021),
                TableLayout.disputes())) {
            Set<String> pointers = new HashSet<>();
            Set<String> labels = new HashSet<>();
            for (int cell = 0; cell < layout.cellCount(); cell++) {
                assertThat(pointers.add(layout.pointer(cell))).isTrue();
                assertThat(labels.add(layout.label(cell))).isTrue();
                assertThat(layout.cellAt(layout.pointer(cell))).hasValue(cell);
                assertThat(layout.rowOf(cell).cells()).contains(cell);
            }
        }
        TableLayout applications = TableLayout.applications(FormEdition.FORM_2021);
        assertThat(applications.cellAt("/disputes/reconsideration/total")).isEmpty();
        int cell = applications.row(Outcome.FEE_UNPAID).cell(ColumnName.TOTAL);
        assertThat(applications.pointer(cell)).isEqualTo("/applications/outcomes/feeUnpaid/total");
        assertThat(applications.label(cell)).isEqualTo("（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 / 总计");
    }

    @Example
    void unknownRowsAndColumnsAreRejectedByName() {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2019);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout.row(RowName.RECEIVED))
                .withMessageContaining("received");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout.row(RowName.LICENSE).cell(ColumnName.TOTAL))
                .withMessageContaining("total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout.row(Outcome.FEE_UNPAID))
                .withMessageContaining("feeUnpaid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout.row(DisputeKind.RECONSIDERATION))
                .withMessageContaining("reconsideration");
        assertThat(layout.isSigned(layout.row(RowName.LICENSE).cell(ColumnName.CHANGE)))
                .isTrue();
        assertThat(layout.isSigned(layout.row(RowName.LICENSE).cell(ColumnName.DECISIONS)))
                .isFalse();
    }
}
