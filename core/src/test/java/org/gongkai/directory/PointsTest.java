package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "●名称 ●文号 ●部门 | 名称/文号/部门",
                "1.水源2.管网 3.电话 | 水源/管网/电话",
                "1、水源；2、管网； | 水源/管网",
                "（1）水源；（2）管网 | 水源/管网",
                "(1)水源(2)管网 | 水源/管网",
                "1）水源 2）管网 | 水源/管网",
                "①水源②管网③电话 | 水源/管网/电话",
                "（一）水源（二）管网 | 水源/管网",
                "一、水源 二、管网 | 水源/管网",
                "1.水源（1）河（2）湖；2.管网 | 水源（1）河（2）湖/管网",
                "水源、管网 | 水源、管网",
                "1.水源 | 1.水源",
                "1.5元以下、2.5元以上 | 1.5元以下、2.5元以上",
                "1、2号水厂 | 1、2号水厂",
                "2.水源3.管网 | 2.水源3.管网",
                "依据第1.款和第2.款 | 依据第1.款和第2.款",
                "水源●管网 | 水源●管网"
            })
    void whatListsPointsIsSplitAndNothingElse(String text, String points) {
        assertThat(Points.of(text)).filteredOn(point -> !point.isEmpty()).containsExactly(points.split("/", -1));
    }
}
