package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNameTest {

    @ParameterizedTest
    @CsvSource({
        "某市某县水务局, 某县水务局",
        "某市某县水务局, 县水务局",
        "某市某县水务局, 水务局",
        "某市某县水务局, 县局",
        "某县住房和城乡建设局, 县住建局",
        "某市市场监督管理局, 市市场监管局",
        "某市发展和改革委员会, 市发展改革委",
        "某市发展和改革委员会, 市发改委",
        "某县人民政府办公室, 县政府办公室",
        "某县人民政府办公室, 县政府办",
        "某县人民政府, 县政府",
        "某县人民政府, 某县",
        "某县某镇人民政府, 某镇政府",
        "某县某镇人民政府, 镇政府",
        "某市某路街道办事处, 某路街道",
        "某市某路街道办事处, 某路街办",
        "某市某路街道办事处, 街道",
        "某开发区管理委员会, 开发区管委会",
        "聊城市水务局, 市水务局"
    })
    void anAgencyIsKnownByItsShortNames(String agency, String name) {
        assertThat(new OwnName(agency).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "某市某县水务局, 市水务局",
        "某市某县水务局, 市局",
        "某市某县水务局, 县水利局",
        "某市某县水务局, 县财政局",
        "某市某县水务局, 某县",
        "某县公安局交通警察大队, 县公安局",
        "某县人民政府, 县政府办公室",
        "某县人民政府, 县",
        "某县某镇人民政府, 某县",
        "某县某镇人民政府, 县政府"
    })
    void anotherAgencyIsNot(String agency, String name) {
        assertThat(new OwnName(agency).matches(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"县水务局共收到, 4", "水务局及局属单位, 3", "县水务局网站发布, 0", "市水务局共收到, 0", "共收到, 0"})
    void theNameThatAPhraseBeginsWithIsMeasured(String phrase, int length) {
        assertThat(new OwnName("某县水务局").lengthIn(phrase)).isEqualTo(length);
    }
}
