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

    private static String entries() {
        return ISSUES.stream().map(DisclosureJson::write).collect(Collectors.joining("\n"));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
