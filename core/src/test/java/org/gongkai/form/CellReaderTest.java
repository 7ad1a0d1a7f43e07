package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gongkai.money.MoneyUnit;
import org.gongkai.money.Yuan;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.report.CountRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private final NoticeCollector noticing = new NoticeCollector();
    private final CellReader reader = new CellReader(noticing);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "95\n5",
                "95\r\n5",
                "9\n5件",
                "95\n\n5",
                " 95 \n 5 ",
                "95\u20285",
                "-\n5",
                "95\n.0",
                "1\n,234",
                "95\u000b5"
            })
    void digitsOfTwoLinesAreNoNumber(String text) {
        assertThat(reader.count(text, Place.PAGE, "总计")).isEqualTo(CountRow.NOT_STATED);
        assertThat(reader.change(text, Place.PAGE, "总计")).isEqualTo(CountRow.NOT_STATED);
        assertThat(new CellReader(noticing).amount(text, Place.PAGE, "总计", Optional.empty(), MoneyUnit.YUAN))
                .isEmpty();
        assertThat(noticing.problems()).extracting(Notice::kind).hasSize(3).containsOnly(NoticeKind.UNREADABLE_CELL);
    }

    @ParameterizedTest
    @CsvSource({"'\n95\n', 95", "'95\n件', 95", "'95\n(其中\n3件)', 95", "'9  5', 95", "'95 5', 955", "'95\n①', 95"})
    void aNumberOnOneLineIsReadWhateverStandsOnOthers(String text, long number) {
        assertThat(reader.count(text, Place.PAGE, "总计")).isEqualTo(number);
        assertThat(reader.amount(text.replace("件", "元"), Place.PAGE, "总计", Optional.of(MoneyUnit.YUAN), MoneyUnit.YUAN))
                .contains(Yuan.of(number));
        assertThat(noticing.problems()).isEmpty();
    }
}
