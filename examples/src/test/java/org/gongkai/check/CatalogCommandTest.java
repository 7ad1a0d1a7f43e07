package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.arbitraries.Samples;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.catalog.LetterCategory;
import org.gongkai.catalog.PublicLetter;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that reads and checks catalogs. */
class CatalogCommandTest {

    private static final Agency KEEPER = Agency.of("某县人民政府");
    private static final List<GazetteIssue> ISSUES = Samples.of(Catalogs.gazetteIssues(), 1, 3);

    @TempDir
    private Path folder;

    @Test
    void aCatalogIsReadFromItsJson() throws IOException {
        Catalog<CatalogEntry> catalog = Catalog.of(KEEPER, LocalDate.of(2024, 12, 31), ISSUES);
        String file = write("a.json", DisclosureJson.writePretty(catalog));

        Run run = Run.of("catalog", "--read", file);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"source\":\"" + file + "\",\"catalog\":" + DisclosureJson.write(catalog)
                        + ",\"problems\":[],\"notices\":[]}\n");
    }

    @Test
    void theKeeperThatIsToldWinsAndIsNoticed() throws IOException {
        String file = write("a.json", DisclosureJson.write(Catalog.of(KEEPER, LocalDate.of(2024, 12, 31), ISSUES)));

        JsonNode line =
                Run.of("catalog", "--read", "--keeper=某市人民政府", file).lines().get(0);

        assertThat(line.at("/catalog/keeper/name").textValue()).isEqualTo("某市人民政府");
        assertThat(line.at("/notices/0/message").textValue()).isEqualTo("全文：编制机关按给定的“某市人民政府”读入，文件中为“某县人民政府”");
    }

    @Test
    void entriesAreReadLineByLineAndABadOneCostsNoOther() throws IOException {
        String file = write("a.jsonl", "\n" + entries() + "\n{\"kind\":\"none\"}\n \n{\n");

        Run run = Run.of("catalog", "--read", "--lang=en", "--keeper=某县人民政府", "--as-of=2024-12-31", file);

        assertThat(run.status()).isEqualTo(2);
        JsonNode line = run.lines().get(0);
        assertThat(line.at("/catalog/entries")).hasSize(3);
        assertThat(line.at("/catalog/asOf").textValue()).isEqualTo("2024-12-31");
        assertThat(line.get("problems"))
                .extracting(problem -> problem.get("place").textValue())
                .containsExactly("line 5", "line 7");
        assertThat(line.at("/problems/1/message").textValue()).startsWith("line 7: at the document");
    }

    @Test
    void entriesWithoutAKeeperAskForIt() throws IOException {
        String file = write("a.ndjson", entries());

        Run run = Run.of("catalog", "--lang=en", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(file + ": the keeper is not found; give it with --keeper\n");
    }

    @Test
    void aCatalogIsCheckedWithWhatCouldBeReadOfIt() throws IOException {
        String file = write("a.jsonl", entries() + "\n[]");

        Run run = Run.of("catalog", "--keeper=某县人民政府", "--as-of=2024-12-31", file);
        Run json = Run.of("catalog", "--json", "--keeper=某县人民政府", file);

        assertThat(run.out()).contains("某县人民政府，政府信息公开目录，截至2024-12-31，3条\n", "catalog.gazette-consecutive");
        assertThat(run.err()).startsWith(file + ": 第4行：JSON 不合格式");
        assertThat(run.status()).isEqualTo(2);
        assertThat(json.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.get("ruleSet").textValue()).startsWith("catalog@"));
    }

    @Test
    void aFindingNamesTheEntryThatItIsAbout() throws IOException {
        String file = write("a.csv", """
                索引号,标题,成文日期,发布日期
                K/2024-1,甲规划,2024-01-02,2024-01-03
                K/2024-2,%s,2024-04-01,2024-03-30
                """.formatted("乙".repeat(61)));

        Run zh = Run.of("catalog", "--keeper=某县人民政府", file);
        Run en = Run.of("catalog", "--lang=en", "--keeper=某县人民政府", file);

        assertThat(zh.out())
                .contains(
                        "catalog.published-after-made\n      条目：2 " + "乙".repeat(60) + "… K/2024-2\n      发布日期早于生成日期");
        assertThat(en.out()).contains("      entry 2 " + "乙".repeat(60) + "… K/2024-2\n      it is published before");
    }

    @Test
    void aFindingAboutManyEntriesNamesTheFirstOfThem() throws IOException {
        String file = write("a.csv", "标题,成文日期\n甲,2024-01-01\n乙,2024-01-01\n丙,2024-01-01\n丁,2024-01-01\n");

        Run run = Run.of("catalog", "--keeper=某县人民政府", file);

        assertThat(run.out()).contains("      条目：1 甲；2 乙；3 丙等4条\n      公开不晚于");
    }

    @Test
    void theWordsOfLettersAreNotPrinted() throws IOException {
        CatalogEntry letter = PublicLetter.builder()
                .title("张某某反映邻居扰民")
                .indexNumber(IndexNumber.of("K/2024-9"))
                .category(LetterCategory.COMPLAINT)
                .receivedOn(LocalDate.of(2020, 1, 2))
                .build();
        String file = write("a.jsonl", DisclosureJson.write(letter));

        Run run = Run.of("catalog", "--keeper=某县人民政府", "--as-of=2024-12-31", file);

        assertThat(run.out()).contains("条目：1 K/2024-9\n").doesNotContain("张某某");
    }

    @Test
    void thereAreTotalsOnlyOfSeveralThatCouldBeRead() throws IOException {
        String file = write("a.csv", "标题,发布日期\n甲,2024-01-01\n");

        Run one = Run.of("catalog", "--keeper=某县人民政府", file, "none.csv");
        Run two = Run.of("catalog", "--keeper=某县人民政府", file, write("b.csv", "标题,发布日期\n乙,2024-01-01\n"));

        assertThat(one.out()).doesNotContain("各规则合计").endsWith("共2份：无不成立1份，有不成立0份，无法读入1份\n");
        assertThat(two.out()).contains("各规则合计");
    }

    private static String entries() {
        return ISSUES.stream().map(DisclosureJson::write).collect(Collectors.joining("\n"));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
