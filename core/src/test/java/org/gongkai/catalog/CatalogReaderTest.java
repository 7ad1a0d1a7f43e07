package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.CatalogTables;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {

    private static final Agency KEEPER = Agency.of("某县人民政府");
    private static final CatalogReader READER = CatalogReader.of(KEEPER, LocalDate.of(2021, 1, 1));
    private static final List<String> HEAD = List.of("序号", "索引号", "标题", "发文字号", "发文机关", "成文日期", "发布日期", "有效性");
    private static final List<String> ROW =
            List.of("1", "001/2020-17", "关于做好春耕工作的通知", "某政办字〔2020〕3号", "某县人民政府办公室", "2020年3月1日", "2020-03-04", "有效");

    @Provide
    Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return CatalogTables.catalogs().filter(catalog -> !catalog.entries().isEmpty());
    }

    @Property(tries = 300)
    void aCatalogThatIsWrittenAsATableReadsBackAsTheSame(@ForAll("catalogs") Catalog<CatalogEntry> catalog) {
        CatalogReading reading = READER.read(CatalogTables.grid(catalog));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalog()).contains(catalog);
    }

    @Property(tries = 200)
    void aDisturbedCatalogReadsAsTheSame(@ForAll("catalogs") Catalog<CatalogEntry> catalog, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < CatalogTables.heads().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<List<String>> rows = new ArrayList<>();
        CatalogTables.grid(catalog).rows().forEach(row -> {
            List<String> disturbed = new ArrayList<>();
            order.forEach(column -> disturbed.add('\u3000' + row.get(column).replace('〔', '[') + ' '));
            disturbed.add(rows.isEmpty() ? "点击量" : "12");
            rows.add(disturbed);
            rows.add(Collections.nCopies(order.size(), ""));
        });
        rows.add(0, List.of("政府信息公开目录"));

        CatalogReading reading = READER.read(Grid.of(rows));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalog()).contains(catalog);
        assertThat(reading.notices()).extracting(Notice::printed).containsOnlyOnce("点击量");
    }

    @Test
    void aRowIsADocumentByTheHeadsOfItsColumns() {
        CatalogReading reading = read(HEAD, ROW);

        PolicyDocument document = document(reading, 0);
        assertThat(reading.problems()).isEmpty();
        assertThat(document.indexNumber()).contains(IndexNumber.of("001/2020-17"));
        assertThat(document.documentNumber()).contains(DocumentNumber.parse("某政办字〔2020〕3号"));
        assertThat(document.issuer()).isEqualTo(Agency.of("某县人民政府办公室"));
        assertThat(document.createdOn()).contains(LocalDate.of(2020, 3, 1));
        assertThat(document.publishedOn()).contains(LocalDate.of(2020, 3, 4));
        assertThat(document.validity()).contains(Validity.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020年3月1日",
        "2020-3-1",
        "2020/03/01",
        "2020.3.1",
        "20200301",
        "二〇二〇年三月一日",
        "2020-03-01 00:00:00",
        "２０２０年３月１日",
        "43891",
        "2020年03月01日 星期日",
        "2020-03-01T08:30:00Z"
    })
    void aDayIsReadInTheFormsItIsPrintedIn(String text) {
        assertThat(document(read(HEAD, with(ROW, 5, text)), 0).createdOn()).contains(LocalDate.of(2020, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({"2020年3月", "3/1/20", "20.3.1", "2020-13-01", "2020-02-30", "2020-03-01至2020-03-05", "三月一日", "438910"})
    void whatIsNoDayCostsItsCellAndIsSaid(String text) {
        CatalogReading reading = read(HEAD, with(ROW, 5, text), ROW);

        assertThat(reading.catalog().orElseThrow().entries()).hasSize(2);
        assertThat(document(reading, 0).createdOn()).isEmpty();
        assertThat(document(reading, 0).publishedOn()).isPresent();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.UNREADABLE_CELL);
            assertThat(problem.place().row()).isEqualTo(2);
            assertThat(problem.place().column()).isEqualTo(6);
        });
    }

    @Test
    void aNumberThatIsNotUnderstoodIsKeptAndSaid() {
        CatalogReading reading = read(HEAD, with(ROW, 3, "TCDR-2021-0020001"));

        assertThat(reading.problems()).isEmpty();
        assertThat(document(reading, 0).documentNumber()).contains(DocumentNumber.parse("TCDR-2021-0020001"));
        assertThat(reading.notices()).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.KEPT_VERBATIM);
            assertThat(notice.printed()).isEqualTo("TCDR-2021-0020001");
            assertThat(notice.place().row()).isEqualTo(2);
        });
    }

    @Test
    void aRowThatIsNoDocumentIsAnItemOfInformation() {
        CatalogReading reading = read(
                List.of("索引号", "信息名称", "公开主体", "生成日期", "公开日期", "网址"),
                List.of("1/2020-1", "2020年上半年财政收支情况", "某县财政局", "2020.7.10", "2020.7.15", "http://example.org/1.html"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalog().orElseThrow().entries())
                .containsExactly(InformationItem.builder()
                        .indexNumber(IndexNumber.of("1/2020-1"))
                        .title("2020年上半年财政收支情况")
                        .keeper(Agency.of("某县财政局"))
                        .createdOn(LocalDate.of(2020, 7, 10))
                        .publishedOn(LocalDate.of(2020, 7, 15))
                        .link(URI.create("http://example.org/1.html"))
                        .build());
    }

    @Test
    void agenciesThatIssueTogetherAreToldApart() {
        PolicyDocument document = document(read(HEAD, with(ROW, 4, "某县民政局、某县财政局")), 0);

        assertThat(document.issuer()).isEqualTo(Agency.of("某县民政局"));
        assertThat(document.jointIssuers()).containsExactly(Agency.of("某县财政局"));
    }

    @Test
    void whatATableDoesNotTellIsAssumedWithANotice() {
        CatalogReading reading = read(List.of("名称", "文号"), List.of("关于做好春耕工作的通知", "某政办字〔2020〕3号"));

        assertThat(document(reading, 0).issuer()).isEqualTo(KEEPER);
        assertThat(document(reading, 0).policyKind()).isEqualTo(PolicyKind.OTHER);
        assertThat(reading.notices()).extracting(Notice::kind).containsOnly(NoticeKind.ASSUMED);
    }

    @Test
    void columnsWithoutAPlaceInAnEntryAreNoticed() {
        CatalogReading reading = read(List.of("标题", "文号", "关键词", "浏览次数"), List.of("通知", "某政字〔2020〕3号", "春耕", "12"));

        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.COLUMN_IGNORED)
                .extracting(Notice::printed)
                .containsExactly("关键词", "浏览次数");
    }

    @Test
    void headsOfTwoRowsAreReadTogether() {
        CatalogReading reading = read(
                List.of("某县政府信息公开目录", "某县政府信息公开目录", "某县政府信息公开目录", "某县政府信息公开目录"),
                List.of("标题", "文号", "日期", "日期"),
                List.of("标题", "文号", "成文日期", "发布日期"),
                List.of("通知", "某政字〔2020〕3号", "2020-3-1", "2020-3-4"));

        assertThat(document(reading, 0).createdOn()).contains(LocalDate.of(2020, 3, 1));
        assertThat(document(reading, 0).publishedOn()).contains(LocalDate.of(2020, 3, 4));
        assertThat(reading.catalog().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void headsThatComeAgainAndRowsWithoutEntryAreNone() {
        List<String> foot = with(with(blank(), 0, "填表人：某某"), 1, "");
        CatalogReading reading = read(HEAD, ROW, blank(), HEAD, with(blank(), 0, "2"), ROW, foot);

        assertThat(reading.catalog().orElseThrow().entries()).hasSize(2);
        assertThat(reading.problems()).isEmpty();
    }

    private static List<String> blank() {
        return Collections.nCopies(HEAD.size(), "");
    }

    @Test
    void headingsOfPartsAreSaidWhereverTheyStand() {
        CatalogReading reading = read(
                List.of("序号", "标题", "文号", "印发日期"),
                List.of("一、继续有效的文件", "", "", ""),
                List.of("1", "统计年鉴", "", ""),
                List.of("2", "", "", ""));

        assertThat(reading.catalog().orElseThrow().entries()).hasSize(1);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ROW_IGNORED)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.printed()).isEqualTo("一、继续有效的文件");
                    assertThat(notice.place().row()).isEqualTo(2);
                });
    }

    @Test
    void headsWithoutTheOneThatIsNeededAreSaidWithTheirPlace() {
        CatalogReading reading = read(List.of("文号", "发文机关", "发布日期"), List.of("某政字〔2020〕3号", "某县政府", "2020-3-4"));

        assertThat(reading.problems())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.COLUMN_MISSING, NoticeKind.NOTHING_FOUND);
        assertThat(reading.problems().get(0).place().row()).isEqualTo(1);
    }

    @Test
    void aRowWithoutTitleCostsItself() {
        CatalogReading reading = read(HEAD, with(ROW, 2, " "), ROW);

        assertThat(reading.catalog().orElseThrow().entries()).hasSize(1);
        assertThat(reading.problems()).singleElement().extracting(Notice::label).isEqualTo("标题");
    }

    @Test
    void aPageWithoutSuchATableIsNoCatalog() {
        CatalogReading reading = read(List.of("姓名", "职务"), List.of("某某", "县长"));

        assertThat(reading.catalog()).isEmpty();
        assertThat(reading.problems()).singleElement().extracting(Notice::kind).isEqualTo(NoticeKind.NOTHING_FOUND);
    }

    private static CatalogReading read(List<?>... rows) {
        return READER.read(Grid.of(Arrays.stream(rows)
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList()));
    }

    private static PolicyDocument document(CatalogReading reading, int row) {
        return (PolicyDocument) reading.catalog().orElseThrow().entries().get(row);
    }

    private static List<String> with(List<String> row, int column, String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, text);
        return changed;
    }
}
