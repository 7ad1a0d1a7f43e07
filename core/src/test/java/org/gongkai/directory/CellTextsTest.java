package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Directories;
import org.gongkai.directory.TimeLimit.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of cells as they are published: time limits and bases; and the names of areas. */
class CellTextsTest {

    record Case(String text, String expected) {}

    static Stream<Case> timeLimits() {
        return cases("time-limits.tsv");
    }

    @ParameterizedTest
    @MethodSource
    void timeLimits(Case cell) {
        TimeLimit limit = TimeLimit.parse(cell.text());

        assertThat(limit.text()).isEqualTo(cell.text());
        if (cell.expected().equals("?")) {
            assertThat(limit.isUnderstood()).isFalse();
        } else {
            assertThat(limit.parts().stream().map(CellTextsTest::described))
                    .containsExactly(cell.expected().split("; "));
            assertThat(limit.isUnderstood()).isTrue();
            Clause[] more = limit.clauses().stream().skip(1).toArray(Clause[]::new);
            assertThat(TimeLimit.of(limit.clauses().get(0), more).clauses()).isEqualTo(limit.clauses());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\n0个工作日",
                "2 \r\n 0个工作日内",
                "２\u2028０个工作日",
                "信息形成之日起2\n\n0个工作日内",
                "二\n十个工作日内",
                "每年1\n2月31日前",
                "公示期1\n5天"
            })
    void twoLinesOfDigitsAreNoNumberOfATimeLimit(String printed) {
        TimeLimit limit = TimeLimit.parse(printed);

        assertThat(limit.clauses()).isEmpty();
        assertThat(limit.isUnderstood()).isFalse();
        assertThat(limit.text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20\n个工作日内", "信息形成\n之日起 2 0 个\n工作日内", "自2\t0个工作\n日内"})
    void aTimeLimitGoesOverLinesBetweenItsWords(String printed) {
        assertThat(TimeLimit.parse(printed).workingDays()).hasValue(20);
    }

    @Property
    void whatIsPrintedOfClausesReadsBackAsTheSame(@ForAll("clauseLists") List<Clause> clauses) {
        TimeLimit printed =
                TimeLimit.of(clauses.get(0), clauses.stream().skip(1).toArray(Clause[]::new));

        assertThat(printed.clauses()).isEqualTo(clauses);
        assertThat(printed.isUnderstood()).isTrue();
        assertThat(TimeLimit.parse(printed.text())).isEqualTo(printed);
    }

    @Provide
    Arbitrary<List<Clause>> clauseLists() {
        return Directories.clauses().list().ofMinSize(1).ofMaxSize(3);
    }

    @Property
    void anyTextIsKeptAsItStands(@ForAll("nastyTexts") String text) {
        if (!text.isBlank()) {
            TimeLimit limit = TimeLimit.parse(text);

            assertThat(limit.text()).isEqualTo(text.strip());
            assertThat(TimeLimit.parse(limit.text()).clauses()).isEqualTo(limit.clauses());
            assertThat(DisclosureBasis.parse(text).text()).isEqualTo(text.strip());
        }
    }

    /** Pieces of cells in any order, and any characters. */
    @Provide
    Arbitrary<String> nastyTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "自", "信息形成", "之日起", "20", "２０", "二十", "一二十", "0", "99999", "个", "工作日", "日", "月", "年", "内", "公开", "及时",
                "公示期", "每", "前", "底", "；", "，", "。", "其中", "同上", "■", "□", "√", "t", "口", "政府网站", "两微一端", "其他", "：",
                "（", "）", "、", "/", " ", "\n", "\u3000", "\u200b", "《", "》", "条例", "第二十条", "〔2020〕", "《《", "&", "<");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(14).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Property
    void clausesThatAreUnderstoodReadBackWhenTheyArePrinted(@ForAll("nastyTexts") String text) {
        if (text.isBlank()) {
            return;
        }
        List<Clause> clauses = TimeLimit.parse(text).clauses();
        for (Clause clause : clauses) {
            assertThat(TimeLimit.of(clause).clauses()).containsExactly(clause);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一二十个工作日内", "二三十日内", "三五日内", "十十日内", "〇日内", "0个工作日内", "00000020个工作日内", "13月1日前", "0月底前"})
    void aNumberThatIsNoneIsNotGuessedAt(String text) {
        assertThat(TimeLimit.parse(text).clauses()).isEmpty();
        assertThat(TimeLimit.parse(text).isUnderstood()).isFalse();
    }

    @Test
    void aLimitWhoseTextWouldBeReadOtherwiseIsNotPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of(new Clause.Within(5, DayUnit.WORKING_DAYS, "2020年决定")))
                .withMessageContaining("2020年决定");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of(new Clause.Within(5, DayUnit.WORKING_DAYS, "甲；乙")));
    }

    @Test
    void theDocumentsOfABasisAreRecognised() {
        DisclosureBasis basis = DisclosureBasis.parse("【行政法规】《中华人民共和国政府信息公开条例》第二十条第（一）项、《某办法》（国办发〔2016〕22号）");

        assertThat(basis.citesRegulation()).isTrue();
        assertThat(basis.citations()).hasSize(2);
        assertThat(basis.citations().get(0).article()).hasValue(20);
        assertThat(basis.citations().get(1).document().number()).contains("国办发〔2016〕22号");
        assertThat(DisclosureBasis.parse("有关规定").citations()).isEmpty();
        assertThat(DisclosureBasis.parse("《政府信息公开条例》").citesRegulation()).isTrue();
        assertThat(DisclosureBasis.parse("《某办法》、《政府采购法》").citesRegulation()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《中华人民共和国政府信息公开\n条例》及相关规定",
                "《中华人民共和国政府 信息公开条例》(国务院 令第711号)",
                "《信息公开条例》及相关规定",
                "《中華人民共和國政府信息公開條例》",
                "《中華人民共和國(guó)政府信息公開(kāi)條例》",
                "《新修订的政府信息公开条例》",
                "●中华人民共和国政 府信息公开条例",
                "根据政府信息公开条例第二十条",
                "《政府信息公开条例（2019年修订）》"
            })
    void theRegulationIsKnownUnderTheNamesThatDirectoriesUse(String printed) {
        assertThat(DisclosureBasis.parse(printed).citesRegulation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《广州市政府信息公开规定》",
                "《某省政府信息公开条例》",
                "《条例》",
                "关于政府信息公开",
                "某省政府信息公开条例",
                "关于贯彻实施中华人民共和国政府信息公开条例的意见",
                "《关于实施〈政府信息公开条例〉的意见》",
                "《政府信息公开条件》"
            })
    void anotherDocumentIsNotTheRegulation(String printed) {
        assertThat(DisclosureBasis.parse(printed).citesRegulation()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《某办法》（试行）|《某办法》",
                "《某办法》（试行）（国办发〔2016〕22号）|《某办法》（国办发〔2016〕22号）",
                "《某法》（2019年修正）|《某法》",
                "《某法》（2007年8月30日第十届全国人民代表大会常务委员会第二十九次会议通过）|《某法》",
                "《某条例》（2019年4月3日国务院令第711号）|《某条例》（国务院令第711号）",
                "【法律】《某法》（中华人民共和国主席令第41号2015年12月27日修正）|《某法》（中华人民共和国主席令第41号）",
                "《某通知》(国人口发(2007)78号)|《某通知》（国人口发〔2007〕78号）",
                "《某条例》国务院令第711号，第二十条第二款|《某条例》（国务院令第711号）第二十条第二款",
                "《某办法》（2017年第10号令）|《某办法》",
                "《某办法》（国家发展改革委2017年第10号令）|《某办法》（国家发展改革委2017年第10号令）",
                "《某公告》（国家税务总局公告2021年第5号）第3条|《某公告》（国家税务总局公告2021年第5号）第三条",
                "《某条例》第十条、第二十条第（一）项|《某条例》第十条 《某条例》第二十条第（一）项",
                "《某条例》第二十条(二)、《某法》|《某条例》第二十条第（二）项 《某法》",
                "《某条例》第二十条第一款第（二）项和第（三）项|《某条例》第二十条第一款第（二）项 《某条例》第二十条第（三）项",
                "《某法》（根据2018年12月29日《关于修改〈某法〉的决定》修正）第三条、《某办法》|《某法》第三条 《某办法》",
                "《某条例》（国务院令第492号公布，国务院令第711号修订）|《某条例》",
                "《某公告》(公告2009年第1号)|《某公告》（公告2009年第1号）",
                "《某办法》(司法部令2017年第138号)《某决定》(国务院令2016年第617号)|" + "《某办法》（司法部令2017年第138号） 《某决定》（国务院令2016年第617号）",
                "《某办法》 国务院令 第649号 第三章 第二十条|《某办法》（国务院令第649号）第二十条",
                "《某通知》国办发〔2017〕47号:发布负责人信息|《某通知》（国办发〔2017〕47号）",
                "《某办法》(2014年2月21日,国务院第649号公布,根据《某决定》修改)《某规划(2016-2020年)》|" + "《某办法》 《某规划(2016-2020年)》",
                "《某标准》(GB T 32939—2016)、《某通知》(税总发〔201744号)|《某标准》 《某通知》",
                "《某办法》(國務院令第649號)|《某办法》（國務院令第649號）",
                "《某条例》、第七条婴儿出生后一个月以内，由户主申报|《某条例》第七条",
                "《某条例》第二十条(十二)突发公共事件的应急预案|《某条例》第二十条第（十二）项",
                "《某法》第二百八十七条之一|《某法》",
                "《某法》第9999999条|《某法》"
            })
    void onlyADocumentNumberIsTheNumberOfADocument(String printed, String cited) {
        assertThat(DisclosureBasis.parse(printed).citations().stream().map(Object::toString))
                .containsExactly(cited.split(" ", -1));
    }

    @Test
    void twoLinesOfDigitsAreNoNumberOrArticleOfABasis() {
        assertThat(DisclosureBasis.parse("《某通知》(国发〔20\n14〕47号)第1\n2条").citations().stream()
                        .map(Object::toString))
                .containsExactly("《某通知》");
        assertThat(DisclosureBasis.parse("《某\n通知》(国发\n〔2014〕47\n号)第\n12条").citations().stream()
                        .map(Object::toString))
                .containsExactly("《某通知》（国发〔2014〕47号）第十二条");
    }

    @Test
    void anAreaIsFoundUnderItsOtherNames() {
        assertThat(Area.pilotAreas()).hasSize(26).doesNotHaveDuplicates();
        assertThat(Area.of("城乡规划领域")).isSameAs(Area.TERRITORIAL_PLANNING);
        assertThat(Area.of(" 就业 领域 ")).isSameAs(Area.EMPLOYMENT);
        assertThat(Area.of("领域").name()).isEqualTo("领域");
        assertThat(Area.EMPLOYMENT.isPilot()).isTrue();
        assertThat(Area.of("乡村振兴").isPilot()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Area.of(" "));
    }

    private static String described(TimeLimit.Part part) {
        return (part.label().isEmpty() ? "" : "[" + part.label() + "] ") + described(part.clause());
    }

    private static String described(Clause clause) {
        if (clause instanceof Clause.Within within) {
            return (within.count() + " " + within.unit().token() + " from " + within.trigger()).strip();
        } else if (clause instanceof Clause.PublicNotice notice) {
            return "notice " + notice.count() + ' ' + notice.unit().token();
        } else if (clause instanceof Clause.Every every) {
            String by = every.by().isEmpty() ? "" : " by " + every.by();
            return "every " + every.count() + ' ' + every.unit().token() + by;
        } else if (clause instanceof Clause.Before before) {
            return "before " + before.month() + '-' + before.day();
        }
        return switch ((Clause.Standing) clause) {
            case PROMPT -> "prompt";
            case REAL_TIME -> "realTime";
            case PERMANENT -> "permanent";
        };
    }

    private static Stream<Case> cases(String resource) {
        try (InputStream in = Objects.requireNonNull(CellTextsTest.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .map(line -> new Case(
                            line.substring(0, line.indexOf('\t')),
                            line.substring(line.indexOf('\t') + 1).strip()))
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
