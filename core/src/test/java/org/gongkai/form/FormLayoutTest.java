package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.money.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// Mutants that survive: headingsOf has the same bound on another line; Parts is worked out on loading, before a mutant.
class FormLayoutTest {

    static Stream<FormLayout> forms() {
        return Stream.of(
                FormLayout.applications(FormEdition.FORM_2019),
                FormLayout.applications(FormEdition.FORM_2021),
                FormLayout.proactive(FormEdition.FORM_2019),
                FormLayout.proactive(FormEdition.FORM_2021),
                FormLayout.disputes());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPlaceOfTheFormIsCoveredOnce(FormLayout form) {
        List<FormArea> areas = new ArrayList<>();
        form.headings().forEach(heading -> areas.add(heading.area()));
        form.entries().forEach(entry -> areas.add(entry.area()));
        Set<List<Integer>> places = new HashSet<>();
        int covered = 0;
        for (FormArea area : areas) {
            for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
                for (int column = area.column(); column < area.column() + area.columnSpan(); column++) {
                    places.add(List.of(row, column));
                    covered++;
                }
            }
        }

        assertThat(covered).isEqualTo(form.rowCount() * form.columnCount()).isEqualTo(places.size());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyNumberOfTheTableHasItsCell(FormLayout form) {
        int amounts = form.table().amountPointer().isPresent() ? 1 : 0;

        assertThat(form.entries()).hasSize(form.table().cellCount() + amounts);
        assertThat(form.entries()).extracting(FormEntry::pointer).doesNotHaveDuplicates();
        assertThat(form.entries())
                .allSatisfy(entry -> assertThat(entry.pointer())
                        .isEqualTo(
                                entry.cell().isPresent()
                                        ? form.table().pointer(entry.cell().getAsInt())
                                        : form.table().amountPointer().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theHeadingsOfACellAreThePartsOfItsLabel(FormLayout form) {
        assertThat(form.entries()).allSatisfy(entry -> {
            List<String> texts =
                    form.headingsOf(entry).stream().map(FormHeading::text).toList();
            assertThat(texts).isNotEmpty();
            assertThat(entry.label().split(" / |(?<=[项讼开供理]) (?=\\S)"))
                    .allSatisfy(part -> assertThat(texts).contains(part));
        });
    }

    @Test
    void theApplicationFormHasTheOfficialSpans() {
        FormLayout form2019 = FormLayout.applications(FormEdition.FORM_2019);
        FormLayout form2021 = FormLayout.applications(FormEdition.FORM_2021);

        assertThat(form2019.rowCount()).isEqualTo(26);
        assertThat(form2021.rowCount()).isEqualTo(28);
        assertThat(form2019.columnCount()).isEqualTo(10);
        assertThat(area(form2019, "三、本年度办理结果")).isEqualTo(new FormArea(5, 0, 20, 1));
        assertThat(area(form2021, "三、本年度办理结果")).isEqualTo(new FormArea(5, 0, 22, 1));
        assertThat(area(form2021, "（六）其他处理").rowSpan()).isEqualTo(3);
        assertThat(area(form2019, "（六）其他处理").columnSpan()).isEqualTo(2);
        assertThat(area(form2019, "法人或其他组织")).isEqualTo(new FormArea(1, 4, 1, 5));
    }

    @Test
    void theFeeAmountOf2021IsPrintedInTenThousandYuan() {
        assertThat(FormLayout.proactive(FormEdition.FORM_2021).entries())
                .filteredOn(entry -> entry.cell().isEmpty())
                .singleElement()
                .satisfies(entry -> assertThat(entry.unit()).contains(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    private static FormArea area(FormLayout form, String text) {
        return form.headings().stream()
                .filter(heading -> heading.text().equals(text))
                .findFirst()
                .orElseThrow()
                .area();
    }
}
