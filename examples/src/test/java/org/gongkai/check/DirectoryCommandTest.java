package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.json.DisclosureJson;
import org.gongkai.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that reads and checks standard directories. */
class DirectoryCommandTest {

    private static final String KEEPER = "--keeper=某县人民政府";
    private static final DirectoryTable EMPLOYMENT = DirectoryTable.of("就业领域基层政务公开标准目录", "职业介绍", "就业登记");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.docx", "a.xlsx"})
    void aDirectoryIsReadFromEveryKindOfDocument(String name) throws IOException {
        Run run = Run.of("directory", "--read", KEEPER, write(name, EMPLOYMENT));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        JsonNode line = run.lines().get(0);
        assertThat(line.propertyStream().map(Map.Entry::getKey))
                .containsExactly("source", "directory", "problems", "notices");
        StandardDirectory directory = DisclosureJson.read(line.get("directory").toString(), StandardDirectory.class);
        assertThat(directory.area().name()).isEqualTo("就业");
        assertThat(directory.keeper().name()).isEqualTo("某县人民政府");
        assertThat(directory.items())
                .extracting(item -> item.levelTwoItem().orElseThrow())
                .containsExactly("职业介绍", "就业登记");
        assertThat(line.get("problems")).isEmpty();
        assertThat(line.get("notices")).isEmpty();
    }

    @Test
    void aDirectoryIsCheckedAndPrinted() throws IOException {
        Run run = Run.of("directory", KEEPER, write("a.html", EMPLOYMENT));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("来源：" + folder.resolve("a.html") + "\n某县人民政府，就业领域基层政务公开标准目录，2项\n")
                .contains("directory.item-complete")
                .contains("公开事项各项要素齐全")
                .doesNotContain("共");
    }

    @Test
    void whatIsViolatedIsSaidInTheStatusToo() throws IOException {
        String file = write("a.html", EMPLOYMENT.with("公开时限", "30个工作日内"));

        Run run = Run.of("directory", "--lang=en", KEEPER, file);
        Run json = Run.of("directory", "--json", KEEPER, file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("violated (2)", "[warning] directory.time-limit\n      item 1 ")
                .contains("[warning] directory.time-limit\n      item 2 ");
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.lines()).hasSize(1);
        assertThat(json.lines().get(0).at("/ruleSet").textValue()).isEqualTo("directory@1");
        assertThat(json.lines().get(0).at("/counts/violated").intValue()).isEqualTo(2);
        assertThat(json.lines().get(0).at("/findings/0/actual").intValue()).isEqualTo(30);
    }

    @Test
    void whatIsWaivedIsNoLongerViolated() throws IOException {
        String file =
                write("a.html", DirectoryTable.of("就业领域基层政务公开标准目录", "职业介绍").with("公开时限", "30个工作日内"));
        ValidationResult result =
                DisclosureJson.read(Run.of("directory", "--json", KEEPER, file).out(), ValidationResult.class);
        String waiver = DisclosureJson.write(result.waive(result.findings().get(0), "上级另有规定"));
        String waivers =
                Files.writeString(folder.resolve("waivers.txt"), waiver).toString();

        Run run = Run.of("directory", "--waivers", waivers, KEEPER, file);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("已豁免：上级另有规定");
    }

    @Test
    void eachSheetIsADirectoryAndACoverIsNone() throws IOException {
        Map<String, DirectoryTable> sheets = new LinkedHashMap<>();
        sheets.put("封面", new DirectoryTable("某县基层政务公开标准目录", List.of()));
        sheets.put("就业", DirectoryTable.of("", "职业介绍"));
        sheets.put("养老服务", DirectoryTable.of("", "补贴"));
        Path file = Files.write(folder.resolve("a.xlsx"), DirectoryTable.xlsx(sheets));

        Run run = Run.of("directory", "--read", KEEPER, file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .extracting(line -> line.get("source").textValue())
                .containsExactly(file + "#就业", file + "#养老服务");
        assertThat(run.lines())
                .extracting(line -> line.at("/directory/area").textValue())
                .containsExactly("就业", "养老服务");
    }

    @Test
    void aPageWithSeveralDirectoriesAndAListOfThemIsEachOfThem() throws IOException {
        String list = "<p>（一）就业领域基层政务公开标准目录</p><p>（二）养老服务领域基层政务公开标准目录</p>";
        String file = write(
                "a.html",
                list
                        + DirectoryTable.of("（一）就业领域基层政务公开标准目录", "职业介绍").html()
                        + DirectoryTable.of("（二）养老服务领域基层政务公开标准目录", "补贴").html());

        Run run = Run.of("directory", "--read", KEEPER, file);

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .extracting(line -> line.get("source").textValue())
                .containsExactly(file + "#就业", file + "#养老服务");
        assertThat(run.lines())
                .extracting(line -> line.at("/directory/items/0/levelTwoItem").textValue())
                .containsExactly("职业介绍", "补贴");
        assertThat(run.lines())
                .extracting(line -> line.at("/directory/items").size())
                .containsExactly(1, 1);
    }

    @Test
    void titlesThatAreRowsOfOneTableBeginDirectoriesWhoseCellsKeepTheirPlaces() throws IOException {
        String second = DirectoryTable.of("", "补贴").with("公开时限", "适时公开").html();
        String file = write(
                "a.html",
                DirectoryTable.of("某县基层政务公开标准目录", "职业介绍")
                                .html()
                                .replace("<table>", "<table><tr><td colspan=11>（一）就业领域基层政务公开标准目录</td></tr>")
                                .replace("</table>", "<tr><td colspan=11>（二）养老服务领域基层政务公开标准目录</td></tr>")
                        + second.substring(second.indexOf("<tr>")));

        Run run = Run.of("directory", "--read", KEEPER, file);

        assertThat(run.lines())
                .extracting(line -> line.at("/directory/area").textValue())
                .containsExactly("就业", "养老服务");
        assertThat(run.lines().get(1).at("/directory/items")).hasSize(1);
        assertThat(run.lines().get(1).at("/notices/0/place").textValue()).isEqualTo("第1张表第6行第6列");
    }

    @Test
    void anAreaThatIsNoPilotAreaIsOneWhereNothingButANumberStandsBeforeIt() throws IOException {
        String file = write(
                "a.html",
                DirectoryTable.of("（三）安全生产领域基层政务公开标准目录", "事故").html()
                        + DirectoryTable.of("（四）自然资源领域基层政务公开标准目录", "供地").html()
                        + DirectoryTable.of("某县供水领域基层政务公开标准目录", "水价").html());

        List<JsonNode> lines = Run.of("directory", "--read", KEEPER, file).lines();

        assertThat(lines)
                .extracting(line -> line.at("/directory/area").textValue())
                .containsExactly("安全生产", "自然资源", null);
        assertThat(lines).extracting(line -> line.get("source").textValue()).endsWith(file + "#某县供水领域基层政务公开标准目录");
        assertThat(lines.get(2).at("/problems/0/message").textValue()).isEqualTo("未找到领域，请用 --area 给出");
    }

    @Test
    void aTableOfParticularsBeforeTheTitleIsPassedOver() throws IOException {
        String particulars = "<table><tr><td>索引号</td><td>1</td><td>分类</td><td>其他</td></tr></table>";
        String file = write("a.html", particulars + EMPLOYMENT.html());

        JsonNode line = Run.of("directory", "--read", KEEPER, file).lines().get(0);

        assertThat(line.get("source").textValue()).isEqualTo(file);
        assertThat(line.at("/directory/items")).hasSize(2);
    }

    @Test
    void aDirectoryWithoutATitleBeforeOneWithATitleIsNotOfItsArea() throws IOException {
        String file = write("a.html", DirectoryTable.of("", "补贴").html() + EMPLOYMENT.html());

        Run run = Run.of("directory", "--read", "--lang=en", KEEPER, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines().get(0).at("/problems/0/message").textValue())
                .isEqualTo("the area is not found; give it with --area");
        assertThat(run.lines().get(1).at("/directory/items")).hasSize(2);
    }

    @Test
    void aListOfAreasBeforeATitleWithoutOneTellsNoArea() throws IOException {
        String list = "<title>某县</title><p>就业领域标准目录</p><p>养老服务领域标准目录</p>";
        String file =
                write("a.html", list + DirectoryTable.of("某县基层政务公开标准目录", "补贴").html());

        Run run = Run.of("directory", "--lang=en", KEEPER, file);

        assertThat(run.err()).isEqualTo(file + ": the area is not found; give it with --area\n");
    }

    @Test
    void aSheetOfAnotherAreaThanItsTitleTellsNone() throws IOException {
        byte[] sheet = DirectoryTable.xlsx(Map.of("养老服务", EMPLOYMENT));
        String file = Files.write(folder.resolve("a.xlsx"), sheet).toString();

        assertThat(Run.of("directory", KEEPER, file).err()).isEqualTo(file + ": 未找到领域，请用 --area 给出\n");
    }

    @Test
    void aPageOfMoreTitlesThanThereCanBeIsRefused() throws IOException {
        String titles = "<tr><td colspan=4>就业目录</td></tr><tr><td colspan=4>养老服务目录</td></tr>".repeat(10_000);
        String file = write("a.html", "<table>" + titles + "</table>");

        assertThat(Run.of("directory", "--lang=en", KEEPER, file).err())
                .isEqualTo(file + ": a page of more than 100 directories\n");
    }

    @Test
    void theKeeperIsThatOfTheTitleWhereItsNameIsWhole() throws IOException {
        String whole = write("a.html", DirectoryTable.of("某县应急管理局 安全生产领域基层政务公开标准目录", "事故"));
        String part = write("b.html", DirectoryTable.of("某县安全生产领域基层政务公开标准目录", "事故"));
        String relative = write("c.html", DirectoryTable.of("县应急管理局安全生产领域基层政务公开标准目录", "事故"));

        List<JsonNode> lines = Run.of("directory", "--read", "--lang=en", whole, part, relative)
                .lines();

        assertThat(lines.get(0).at("/directory/keeper/name").textValue()).isEqualTo("某县应急管理局");
        assertThat(lines.subList(1, 3)).allSatisfy(line -> {
            assertThat(line.get("directory").isNull()).isTrue();
            assertThat(line.at("/problems/0/message").textValue())
                    .isEqualTo("the keeper is not found; give it with --keeper");
        });
    }

    @Test
    void whatIsToldWinsAndIsNoticedWhereTheTitleSaysOtherwise() throws IOException {
        String file = write("a.html", DirectoryTable.of("某县应急管理局安全生产领域基层政务公开标准目录", "事故"));

        JsonNode line =
                Run.of("directory", "--read", "--area=救灾", KEEPER, file).lines().get(0);

        assertThat(line.at("/directory/area").textValue()).isEqualTo("救灾");
        assertThat(line.get("notices"))
                .extracting(notice -> notice.get("message").textValue())
                .containsExactly("全文：领域按给定的“救灾”读入，文件中为“安全生产”", "全文：编制机关按给定的“某县人民政府”读入，文件中为“某县应急管理局”");
    }

    @Test
    void theAreaThatOnlyTheNameOfTheFileTellsIsNoticed() throws IOException {
        ChineseNames.assumePossible();
        String file = write("义务教育.html", DirectoryTable.of("", "招生"));

        JsonNode line = Run.of("directory", "--read", KEEPER, file).lines().get(0);

        assertThat(line.at("/directory/area").textValue()).isEqualTo("义务教育");
        assertThat(line.at("/notices/0/message").textValue()).isEqualTo("全文：领域未注明，按“义务教育”读入");
    }

    @Test
    void anAreaThatIsNotCertainIsAskedForAndCostsNoOtherDocument() throws IOException {
        String doubtful = write("a.html", DirectoryTable.of("就业和养老服务领域基层政务公开标准目录", "补贴"));
        String certain = write("b.html", EMPLOYMENT);
        String broken = Files.writeString(folder.resolve("c.docx"), "PK").toString();
        String other = Files.writeString(folder.resolve("d.pdf"), "%PDF-1.7").toString();

        Run run = Run.of("directory", "--lang=en", KEEPER, doubtful, certain, broken, other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("source: " + certain)
                .endsWith("4 directories: 1 with nothing violated, 0 with something violated, 3 unreadable\n");
        assertThat(run.err().lines())
                .hasSize(3)
                .contains(doubtful + ": the area is not found; give it with --area")
                .contains(other + ": a damaged PDF: IOException");
    }

    @Test
    void severalDirectoriesAreFoldedAndAgree() throws IOException {
        String county = write("a.html", EMPLOYMENT);
        String township = write("b.html", EMPLOYMENT.with("公开时限", "信息形成之日起7个工作日内"));

        Run run = Run.of("directory", "--json", KEEPER, county, township);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .extracting(line -> line.get("ruleSet").textValue())
                .containsExactly("directory@1", "directory@1", "basic-catalog@1+adapted");
        assertThat(run.lines().get(2).get("findings"))
                .extracting(finding -> finding.get("rule").textValue())
                .containsOnly("directory.conflicts");
        assertThat(Run.of("directory", KEEPER, county, write("c.docx", EMPLOYMENT))
                        .status())
                .isZero();
    }

    @Test
    void coverageIsCheckedWhereItIsAskedFor() throws IOException {
        String one = write("a.html", EMPLOYMENT);
        String two = write("b.html", DirectoryTable.of("养老服务领域基层政务公开标准目录", "补贴"));

        Run run = Run.of("directory", "--json", "--coverage", KEEPER, one, two);

        assertThat(run.lines().get(2).get("findings"))
                .filteredOn(finding -> finding.get("rule").textValue().equals("directory.coverage"))
                .hasSize(23);
    }

    @Test
    void theAreaThatOneTownshipLacksIsTheOneFinding() throws IOException {
        List<String> kept = List.of("东镇人民政府就业", "东镇人民政府救灾", "西镇人民政府就业", "南镇人民政府就业", "南镇人民政府救灾");
        for (int i = 0; i < kept.size(); i++) {
            write(i + ".html", DirectoryTable.of("某县" + kept.get(i) + "领域基层政务公开标准目录", "补贴"));
        }

        Run run = Run.of("directory", "--json", "--coverage", folder.toString());

        assertThat(run.lines().get(5).get("findings"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("directory.coverage", "某县西镇人民政府", "救灾"));
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        String file = write("a.html", EMPLOYMENT);

        assertThat(Run.of("directory").err()).startsWith("Missing required parameter: 'FILE'");
        assertThat(Run.of("directory", "--area= ", file).err()).startsWith("Invalid value for option '--area'");
        assertThat(Run.of("directory", "--read", "--json", file).err())
                .startsWith("--read checks nothing, so it cannot be used with ");
        assertThat(Run.of("directory", "--level=nation", file).status()).isEqualTo(2);
    }

    @Test
    void theLevelAndTheEmptyBoxesAreThoseTold() throws IOException {
        Run run = Run.of(
                "directory", "--read", "--level=township", "--empty-box=optional", KEEPER, write("a.html", EMPLOYMENT));

        JsonNode directory = run.lines().get(0).get("directory");
        assertThat(directory.get("level").textValue()).isEqualTo("township");
        assertThat(directory.at("/items/0/channels").toString()).contains("optional");
    }

    private String write(String name, DirectoryTable directory) throws IOException {
        byte[] bytes = name.endsWith(".docx")
                ? directory.docx()
                : name.endsWith(".xlsx")
                        ? DirectoryTable.xlsx(Map.of("Sheet1", directory))
                        : directory.html().getBytes(StandardCharsets.UTF_8);
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String write(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html).toString();
    }
}
