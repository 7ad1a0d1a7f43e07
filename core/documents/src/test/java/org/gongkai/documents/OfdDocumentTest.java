package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdDocumentTest {

    private static final String PATH = "<ofd:PathObject ID=\"9\" Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>";

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(),
                Reports.annual().withoutNarrative().withBlanks());
    }

    @Property(tries = 20)
    void aReportPrintedAsOfdIsReadBack(@ForAll("reports") AnnualReport report) throws IOException {
        Document document = Documents.read(
                PrintedReport.ofd(Paper.WIDE, List.of(FormRenderer.official().page(report))), "report.pdf");
        FormReading reading = FormReader.create()
                .withAgency(report.agency())
                .withYear(report.year())
                .withScope(report.scope())
                .read(document.page());

        assertThat(document.kind()).isEqualTo(DocumentKind.OFD);
        assertThat(document.problems()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        AnnualReport read = reading.report().orElseThrow();
        assertThat(read.proactive()).isEqualTo(report.proactive());
        assertThat(read.applications()).isEqualTo(report.applications());
        assertThat(read.disputes()).isEqualTo(report.disputes());
    }

    private static List<String> texts(OfdFile file) throws IOException {
        return texts(Documents.read(file.bytes(), "").page());
    }

    private static List<String> texts(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.grid().rows().stream().flatMap(List::stream)
                        : List.of(((Block.Paragraph) block).text()).stream())
                .toList();
    }

    private static List<String> problems(OfdFile file) throws IOException {
        return Documents.read(file.bytes(), "").problems().stream()
                .map(problem -> problem.reason().zh())
                .toList();
    }

    private static String text(String attributes, String codes) {
        return "<ofd:TextObject ID=\"9\" Font=\"3\" " + attributes + '>' + codes + "</ofd:TextObject>";
    }

    @Test
    void aTextWithAMatrixIsWhereTheMatrixPutsIt() throws IOException {
        String converted = text(
                "CTM=\"0.3527 0 0 0.3527 -114.807533 111.352325\" Boundary=\"114.807533 185.229584 4.083549 4.733795\""
                        + " Size=\"14.749\"",
                "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"1\"><ofd:Glyphs>4460</ofd:Glyphs>"
                        + "</ofd:CGTransform><ofd:TextCode X=\"324.419\" Y=\"-303.723\">局</ofd:TextCode>");
        String beside = text(
                "Boundary=\"100 185 50 6\" Size=\"5.2\"",
                "<ofd:TextCode X=\"4\" Y=\"4.46\" DeltaX=\"g 1 5.2\">公安</ofd:TextCode>");

        assertThat(texts(new OfdFile().add(converted + beside).page())).containsExactly("公安局");
    }

    @Test
    void charactersThatNothingSetsApartAreOneText() throws IOException {
        String invoice = text(
                "Boundary=\"20 25 100 6.35\" Size=\"6.61\"",
                "<ofd:TextCode X=\"0\" Y=\"5.683674\">共123件</ofd:TextCode>");

        assertThat(texts(new OfdFile().add(invoice).page())).containsExactly("共123件");
    }

    @Test
    void digitsThatStandApartAreNoNumber() throws IOException {
        String apart = text(
                "Boundary=\"20 25 100 6\" Size=\"4\"",
                "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"2 6 2\">1234</ofd:TextCode>");

        assertThat(texts(new OfdFile().add(apart).page())).containsExactly("12 34");
    }

    @Test
    void offsetsGoOnAsTheyEndAndMoreThanThereAreCharactersDoNothing() throws IOException {
        String few = text(
                "Boundary=\"20 25 100 6\" Size=\"4\"",
                "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"2\">1234</ofd:TextCode>");
        String many = text(
                "Boundary=\"20 45 100 6\" Size=\"4\"",
                "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 2000000000 2 7\">5678</ofd:TextCode>");

        assertThat(texts(new OfdFile().add(few).page().add(many).page())).containsExactly("1234", "5678");
    }

    @Test
    void textDownThePageIsPlacedCharacterByCharacter() throws IOException {
        String down = text(
                "Boundary=\"20 25 5 30\" Size=\"4\" ReadDirection=\"90\"",
                "<ofd:TextCode X=\"0\" Y=\"4\" DeltaY=\"g 1 6\">规章</ofd:TextCode>");

        assertThat(String.join("", texts(new OfdFile().add(down).page())).replace("\n", ""))
                .isEqualTo("规章");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M 20 20 L 60 20 L 60 30 L 20 30 C M 40 20 L 40 30",
                "M20 20L60 20 60 30 20 30CM40 20L40 30",
                "S 20 20 M 20 20 L 60 20 B 60 20 60 20 60 20 L 60 30 Q 60 30 60 30 L 20 30 A 1 1 0 0 0 20 30 L 20 20"
                        + " M 40 20 L 40 30"
            })
    void drawingsAreTheLinesOfATable(String data) throws IOException {
        Page page = Documents.read(
                        new OfdFile()
                                .add(PATH + data + "</ofd:AbbreviatedData></ofd:PathObject>")
                                .text("规章", 65, 75, 10)
                                .text("12", 120, 75, 10)
                                .page()
                                .bytes(),
                        "")
                .page();

        assertThat(page.tables().get(0).grid().rows()).containsExactly(List.of("规章", "12"));
    }

    @Test
    void whatCannotBeSeenIsNotReadAndSaid() throws IOException {
        String white = "<ofd:FillColor Value=\"255 255 255\"/>";
        String clipped = "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 9 9\"><ofd:AbbreviatedData>"
                + "M 0 50 L 1 50 L 1 51 L 0 51 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
        OfdFile file = new OfdFile()
                .text("看得见", 100, 100, 10)
                .text("Visible=\"false\"", "", "不见甲", 100, 200, 10)
                .text("Alpha=\"0\"", "", "不见乙", 100, 250, 10)
                .text("", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"0\"/>", "不见丙", 100, 300, 10)
                .text("Fill=\"false\"", "", "不见丁", 100, 350, 10)
                .text("", white, "不见戊", 100, 400, 10)
                .text("", "<ofd:FillColor Value=\"#FF #FF #FF\"/>", "不见己", 100, 450, 10)
                .text("", "<ofd:FillColor Value=\"0 0 0 0\"/>", "不见庚", 100, 500, 10)
                .text("DrawParam=\"5\"", "", "不见辛", 100, 550, 10)
                .text("", clipped, "不见壬", 100, 600, 10)
                .text("不见癸", 100, 650, 10)
                .fill(90, 630, 300, 660, "255 255 255")
                .fill(90, 680, 300, 710, "0 0 128")
                .text("", white, "白字", 100, 700, 10)
                .page()
                .withCommonData("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .with(
                        "Doc_0/DocumentRes.xml",
                        OfdFile.root(
                                "Res",
                                "<ofd:DrawParams><ofd:DrawParam ID=\"5\" Relative=\"6\"/><ofd:DrawParam ID=\"6\">"
                                        + white + "</ofd:DrawParam></ofd:DrawParams>"));

        assertThat(texts(file)).containsExactly("看得见", "白字");
        assertThat(problems(file)).containsExactly("第1页：看不见的文字未读入");
    }

    @Test
    void blocksAndLayersAreLookedInto() throws IOException {
        OfdFile file = new OfdFile()
                .add("<ofd:PageBlock><ofd:PageBlock>")
                .text("里面", 100, 100, 10)
                .add("</ofd:PageBlock></ofd:PageBlock><ofd:PageBlock Visible=\"false\">")
                .text("不见", 100, 200, 10)
                .add("</ofd:PageBlock>")
                .page();

        assertThat(texts(file)).containsExactly("里面");
    }

    @Test
    void aTemplateIsPrintedBelowOrAboveItsPages() throws IOException {
        assertThat(texts(withTemplate("Background"))).containsExactly("模板", "规章");
        assertThat(texts(withTemplate("Foreground"))).containsExactly("模板");
    }

    /** A page with a template that has a white area where the page has a text. */
    private static OfdFile withTemplate(String order) {
        OfdFile template = new OfdFile().fill(90, 180, 300, 210, "255 255 255").text("模板", 100, 100, 10);
        return new OfdFile()
                .withCommonData("<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>")
                .with("Doc_0/Tpls/Tpl_0/Content.xml", OfdFile.root("Page", OfdFile.content(template.objects())))
                .withPageElements("<ofd:Template TemplateID=\"7\" ZOrder=\"" + order + "\"/>")
                .text("规章", 100, 200, 10)
                .page();
    }

    @Test
    void aTemplateOfItselfIsNotFollowed() throws IOException {
        String own = "<ofd:Template TemplateID=\"7\"/>";
        OfdFile file = new OfdFile()
                .withCommonData("<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>")
                .with("Doc_0/Tpls/Tpl_0/Content.xml", OfdFile.root("Page", own + OfdFile.content("")))
                .withPageElements(own)
                .text("规章", 100, 200, 10)
                .page();

        assertThat(texts(file)).containsExactly("规章");
    }

    @Test
    void aPageHasAnAreaOfItsOwn() throws IOException {
        OfdFile file = new OfdFile()
                .withPageElements("<ofd:Area><ofd:PhysicalBox>0 0 500 500</ofd:PhysicalBox></ofd:Area>")
                .text("远", 1300, 1300, 10)
                .page();

        assertThat(texts(file)).containsExactly("远");
    }

    @Test
    void filesAreToldOfFromTheRootOrFromBeside() throws IOException {
        OfdFile file = new OfdFile()
                .with(
                        "OFD.xml",
                        OfdFile.root(
                                "OFD", "<ofd:DocBody><ofd:DocRoot>/Doc_0/./Document.xml</ofd:DocRoot></ofd:DocBody>"))
                .withCommonData("<ofd:PublicRes>../Doc_0/PublicRes.xml</ofd:PublicRes>")
                .with("Doc_0/PublicRes.xml", OfdFile.root("Res", ""))
                .text("规章", 100, 200, 10)
                .page();

        assertThat(texts(file)).containsExactly("规章");
    }

    @Test
    void aScanIsSaidToBeOne() throws IOException {
        String image = "<ofd:ImageObject ID=\"9\" Boundary=\"0 0 210 297\" ResourceID=\"4\"/>";

        assertRefused(new OfdFile().add(image).page(), "a scanned OFD: pictures without a text layer");
        assertRefused(
                new OfdFile()
                        .add(image)
                        .text("Alpha=\"0\"", "", "规章", 100, 100, 10)
                        .page(),
                "recognized by machine");
        assertRefused(new OfdFile().page(), "no text in the OFD");
    }

    @Test
    void drawingsWhoseObjectsAreMissingAreSaid() throws IOException {
        OfdFile file = new OfdFile()
                .add("<ofd:CompositeObject ID=\"9\" Boundary=\"0 0 9 9\" ResourceID=\"4\"/>")
                .text("规章", 100, 100, 10)
                .page();

        assertThat(problems(file)).containsExactly("第1页：复合图元的内容不在文件里");
    }

    @Test
    void charactersWithoutMeaningAreSaid() throws IOException {
        assertRefused(new OfdFile().text("\uE001\uE002", 100, 100, 10).page(), "do not tell which characters");
    }

    @Test
    void anEncryptedFileAndOneOfSeveralVersionsAreSaidToBeSo() throws IOException {
        OfdFile file = new OfdFile().text("规章", 100, 100, 10).page();

        assertRefused(file.with("Encryptions.xml", OfdFile.root("Encryptions", "")), "an encrypted OFD");
        String root = "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Versions>"
                + "<ofd:Version ID=\"1\" Index=\"1\" BaseLoc=\"Doc_0/Versions/V1.xml\"/>"
                + "<ofd:Version ID=\"2\" Index=\"2\" BaseLoc=\"Doc_0/Versions/V2.xml\"/></ofd:Versions></ofd:DocBody>";
        assertRefused(new OfdFile().with("OFD.xml", OfdFile.root("OFD", root)), "several versions");
    }

    @Test
    void aDamagedFileIsSaidToBeDamaged() throws IOException {
        byte[] whole = new OfdFile().text("规章", 100, 100, 10).page().bytes();

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "a damaged OFD");
        for (String content : List.of(
                "",
                "<Page",
                "<!DOCTYPE Page [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><Page>&a;</Page>",
                "<Page>&a;</Page>",
                OfdFile.root("Page", "<ofd:Template TemplateID=\"1\"/>"),
                OfdFile.root("Page", OfdFile.content(text("Size=\"x\"", ""))),
                OfdFile.root("Page", OfdFile.content(text("Size=\"1e999\"", "<ofd:TextCode>1</ofd:TextCode>"))),
                OfdFile.root("Page", OfdFile.content(PATH + "M 1</ofd:AbbreviatedData></ofd:PathObject>")))) {
            assertRefused(new OfdFile().page().with("Doc_0/Pages/Page_0/Content.xml", content), "a damaged OFD");
        }
        assertRefused(new OfdFile().with("OFD.xml", OfdFile.root("OFD", "")), "a damaged OFD");
        assertRefused(new OfdFile().with("Doc_0/Document.xml", ""), "a damaged OFD");
    }

    @Test
    void moreThanIsReadIsRefused() throws IOException {
        assertRefused(new OfdFile().add("<ofd:PageBlock>".repeat(100)).page(), "90 elements within each other");
        assertRefused(new OfdFile().add("<a/>".repeat(4_000_001)).page(), "4000000 elements and attributes");
        assertRefused(
                new OfdFile().add(text("", "<ofd:TextCode/>".repeat(200_001))).page(), "200000 elements in an object");
        assertRefused(
                new OfdFile()
                        .add(new OfdFile().fill(1, 1, 9, 9, "0").objects().repeat(6_000))
                        .page(),
                "a sheet of more words or drawings");
        assertRefused(
                new OfdFile()
                        .add(text(
                                "Size=\"1\"", "<ofd:TextCode DeltaX=\"0\">" + "1".repeat(200_001) + "</ofd:TextCode>"))
                        .page(),
                "a sheet of more words or drawings");
        OfdFile pages = new OfdFile();
        for (int i = 0; i < 301; i++) {
            pages.page();
        }
        assertRefused(pages, "an OFD of more than 300 pages");
        assertRefused(new OfdFile().with("a", "0".repeat(52_428_801)).page(), "a document of more than 52428800 bytes");
    }

    @Test
    void aTemplateIsNotReadWithoutEnd() throws IOException {
        OfdFile file = new OfdFile()
                .withCommonData("<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpl.xml\"/>")
                .with("Doc_0/Tpl.xml", OfdFile.root("Page", "<!--" + "0".repeat(1_000_000) + "-->"));
        for (int i = 0; i < 100; i++) {
            file.withPageElements("<ofd:Template TemplateID=\"7\"/>").page();
        }

        assertRefused(file, "pages of more contents than are read");
    }

    @Test
    void wordsOfAllPagesAreBounded() throws IOException {
        OfdFile file = new OfdFile()
                .withCommonData("<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpl.xml\"/>")
                .with(
                        "Doc_0/Tpl.xml",
                        OfdFile.root(
                                "Page",
                                OfdFile.content(text(
                                        "Size=\"1\"",
                                        "<ofd:TextCode X=\"1\" Y=\"1\" DeltaX=\"0\">" + "1".repeat(190_000)
                                                + "</ofd:TextCode>"))));
        for (int i = 0; i < 40; i++) {
            file.withPageElements("<ofd:Template TemplateID=\"7\"/>").page();
        }

        assertRefused(file, "words and rulings");
    }

    private static void assertRefused(OfdFile file, String reason) throws IOException {
        assertRefused(file.bytes(), reason);
    }

    private static void assertRefused(byte[] ofd, String reason) {
        assertThatThrownBy(() -> Documents.read(ofd, ""))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(reason);
    }
}
