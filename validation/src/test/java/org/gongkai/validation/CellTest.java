package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({
        "/applications/received/naturalPerson, received / natural person",
        "/applications/outcomes/stateSecret/total, state secret / total",
        "/proactive/administrativeFee/amount, administrative fee / amount",
        "/2020/applications/received/total, 2020: received / total",
        "/units/某县财政局~1国资局/disputes/reconsideration/total, units 某县财政局/国资局: reconsideration / total",
        "/2020/proactive, 2020: proactive",
        "/publishedOn, published on"
    })
    void theEnglishOfACellIsTheWordsOfItsPointer(String pointer, String english) {
        assertThat(Cell.of(pointer, "标签", Figure.of(1)).text()).isEqualTo(Text.of("标签", english));
    }
}
