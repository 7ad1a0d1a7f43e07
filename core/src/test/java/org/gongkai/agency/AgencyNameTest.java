package org.gongkai.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.agency.AdministrativeLevel.COUNTY;
import static org.gongkai.agency.AdministrativeLevel.NATIONAL;
import static org.gongkai.agency.AdministrativeLevel.PREFECTURE;
import static org.gongkai.agency.AdministrativeLevel.PROVINCE;
import static org.gongkai.agency.AdministrativeLevel.TOWNSHIP;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyNameTest {

    @ParameterizedTest
    @CsvSource({
        "某县水务局, COUNTY",
        "县水务局, COUNTY",
        "某縣水務局, COUNTY",
        "某區氣象局, COUNTY",
        "某市某区综合行政执法局, COUNTY",
        "某县人民政府办公室, COUNTY",
        "国家税务总局某县税务局, COUNTY",
        "某自治县民政局, COUNTY",
        "某旗教育局, COUNTY",
        "某市某市财政局, COUNTY",
        "某自治州某市公安局, COUNTY",
        "新乡市红旗区教育局, COUNTY",
        "市中区教育局, COUNTY",
        "青岛市市北区民政局, COUNTY",
        "宁波市镇海区司法局, COUNTY",
        "临汾市乡宁县财政局, COUNTY",
        "乡宁县财政局, COUNTY",
        "荆州市沙市区财政局, COUNTY",
        "金乡县乡村振兴局, COUNTY",
        "某县城乡建设局, COUNTY",
        "某县市场监督管理局, COUNTY",
        "重庆市某县水利局, COUNTY",
        "某县某镇人民政府, TOWNSHIP",
        "镇人民政府, TOWNSHIP",
        "某县古城镇人民政府, TOWNSHIP",
        "某县古城乡人民政府, TOWNSHIP",
        "某县东乡镇人民政府, TOWNSHIP",
        "某县某乡人民政府, TOWNSHIP",
        "某区某街道办事处, TOWNSHIP",
        "某旗某苏木人民政府, TOWNSHIP",
        "某市某开发区某街道办事处, TOWNSHIP",
        "某省财政厅, PROVINCE",
        "省财政厅, PROVINCE",
        "财政厅, PROVINCE",
        "新疆维吾尔自治区人民政府, PROVINCE",
        "某省农业农村厅, PROVINCE",
        "某省市场监督管理局, PROVINCE",
        "北京市城市管理委员会, PROVINCE",
        "某自治州人民政府, PREFECTURE",
        "某地区行政公署, PREFECTURE",
        "某盟教育局, PREFECTURE",
        "教育部, NATIONAL",
        "中华人民共和国财政部, NATIONAL",
        "国家税务总局, NATIONAL",
        "国务院办公厅, NATIONAL"
    })
    void levelIsThatOfTheLastDivisionInTheName(String name, AdministrativeLevel level) {
        assertThat(AgencyName.of(name).level()).contains(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某市人民政府",
                "某省某市人民政府办公室",
                "新乡市财政局",
                "镇江市教育局",
                "景德镇市民政局",
                "津市市民政局",
                "萍乡市乡村振兴局",
                "某市农业农村局",
                "某市政府",
                "某市政务服务局",
                "盐城市民政局",
                "盐城市城市管理局",
                "某市市政公用局",
                "某市公安局某分局"
            })
    void levelsOfACityAreThoseOfAPrefectureAndACounty(String name) {
        assertThat(AgencyName.of(name).level()).isEmpty();
        assertThat(AgencyName.of(name).levels()).containsExactly(PREFECTURE, COUNTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"某市高新区管委会", "某县经济开发区管理委员会", "某新区应急管理局", "某风景区管理局"})
    void levelsOfAZoneAreAnyBelowTheProvince(String name) {
        assertThat(AgencyName.of(name).levels()).containsExactly(PREFECTURE, COUNTY, TOWNSHIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水务局", "武装部", "市民服务中心", "某某办公厅", "", "政务大厅", "国家矿山安全监察局某局"})
    void levelsAreAllWhereTheNameTellsNone(String name) {
        assertThat(AgencyName.of(name).levels()).isEqualTo(EnumSet.allOf(AdministrativeLevel.class));
        assertThat(AgencyName.of(name).level()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "某县人民政府, GOVERNMENT",
        "某区政府, GOVERNMENT",
        "某县水务局, DEPARTMENT",
        "某省公安厅, DEPARTMENT",
        "某市卫生健康委员会, DEPARTMENT",
        "某市国有资产监督管理委员会, DEPARTMENT",
        "某市城市管理委员会, DEPARTMENT",
        "某市发改委, DEPARTMENT",
        "某区人民政府外事办公室, DEPARTMENT",
        "某县信访办, DEPARTMENT",
        "教育部, DEPARTMENT"
    })
    void kindIsThatOfTheWordAtTheEnd(String name, AgencyKind kind) {
        assertThat(AgencyName.of(name).kind()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某市人民政府办公室",
                "某省人民政府办公厅",
                "某县政府办",
                "某街道办",
                "某街道办事处",
                "某开发区管理委员会",
                "某村村民委员会",
                "中共某县委员会",
                "某县委",
                "某县纪委",
                "某县监察委员会",
                "某地区行政公署",
                "某县人民医院",
                "政务大厅"
            })
    void kindIsOpenWhereTheNameDoesNotDecideIt(String name) {
        assertThat(AgencyName.of(name).kind()).isEmpty();
    }

    @Test
    void placesAreThoseThatTheNameBeginsWith() {
        assertThat(AgencyName.of("临沂市郯城县港上镇人民政府").places()).containsExactly("临沂市", "郯城县", "港上镇");
        assertThat(AgencyName.of("某市市场监督管理局").places()).containsExactly("某市");
        assertThat(AgencyName.of("内蒙古自治区人民政府").places()).containsExactly("内蒙古自治区");
        assertThat(List.of("县水务局", "城市管理局", "农业农村局", "镇江海关", "国务院办公厅"))
                .allSatisfy(name -> assertThat(AgencyName.of(name).places()).isEmpty());
    }

    @Test
    void inferredOfAnAgencyIsWhatItsNameTellsWhateverIsKnown() {
        Agency agency = Agency.builder().name("某县某镇人民政府").level(NATIONAL).build();

        assertThat(agency.inferred().level()).contains(TOWNSHIP);
        assertThat(agency.inferred().kind()).contains(AgencyKind.GOVERNMENT);
        assertThat(agency.level()).contains(NATIONAL);
        assertThat(agency.inferred()).hasToString("[TOWNSHIP] government");
        assertThat(AgencyName.of("某省").level()).contains(PROVINCE);
    }
}
