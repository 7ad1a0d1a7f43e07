package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs that make OFDs write besides texts and lines on a page. */
class OfdShapesTest {

    /** As converters from PDF write a field of a form, or a seal: points within a box of millimetres. */
    private static final String STAMP =
            "<ofd:CompositeObject ID=\"66\" CTM=\"0.3528 0 0 0.3528 0 0\" Boundary=\"0 0 42.6861 29.2806\" ResourceID=\"67\"/>";

    private static final String NUMBER =
            "<ofd:TextObject ID=\"1\" Font=\"3\" Size=\"10\" Boundary=\"2 2 40 14\"><ofd:TextCode X=\"0\" Y=\"10\""
                    + " DeltaX=\"5\">12</ofd:TextCode></ofd:TextObject>";

    private static String unit(String id, String objects) {
        return "<ofd:CompositeGraphicUnit ID=\"" + id + "\" Width=\"121\" Height=\"83\"><ofd:Content>" + objects
                + "</ofd:Content></ofd:CompositeGraphicUnit>";
    }

    private static OfdFile with(OfdFile file, String... units) {
        return file.withCommonData("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .with(
                        "Doc_0/DocumentRes.xml",
                        OfdFile.root(
                                "Res",
                                "<ofd:CompositeGraphicUnits>" + String.join("", units)
                                        + "</ofd:CompositeGraphicUnits>"));
    }

    /** A table of one row, with an empty cell at the right. */
    private static OfdFile table() {
        return new OfdFile()
                .line(100, 90, 300, 90)
                .line(100, 120, 300, 120)
                .line(100, 90, 100, 120)
                .line(200, 90, 200, 120)
                .line(300, 90, 300, 120)
                .text("规章", 110, 110, 10);
    }

    private static OfdFile annotated(OfdFile file, String annotation) {
        return file.with(
                        "Doc_0/Document.xml",
                        OfdFile.root(
                                "Document",
                                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                        + "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>"
                                        + "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>"
                                        + "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>"))
                .with(
                        "Doc_0/Annots/Annotations.xml",
                        OfdFile.root(
                                "Annotations",
                                "<ofd:Page PageID=\"1\"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page>"))
                .with("Doc_0/Annots/Page_0/Annotation.xml", OfdFile.root("PageAnnot", annotation));
    }

    @Test
    void aDrawingAmongTheResourcesIsReadWhereItIsDrawn() throws IOException {
        String inner = STAMP.replace("67", "68").replace("0.3528 0 0 0.3528", "1 0 0 1");
        String placed = STAMP.replace("\"0 0 42", "\"70 32 42");
        OfdFile file = with(
                table().add(placed).page(),
                unit("67", "<ofd:PageBlock>" + inner + "</ofd:PageBlock>"),
                unit("68", NUMBER));

        assertThat(texts(file)).containsExactly("规章 | 12");
    }

    @Test
    void aDrawingThatIsNotShownIsSaid() throws IOException {
        OfdFile file = with(
                table().add(STAMP.replace("ID=\"66\"", "ID=\"66\" Visible=\"false\""))
                        .page(),
                unit("67", NUMBER));

        assertThat(texts(file)).containsExactly("规章 | ");
        assertThat(problems(file)).containsExactly("第1页：看不见的文字未读入");
    }

    @Test
    void drawingsThatHoldThemselvesOrVeryManyAreRefused() throws IOException {
        assertRefused(with(table().add(STAMP).page(), unit("67", STAMP)), "20 drawings within each other");
        assertRefused(
                with(
                        table().add(STAMP.repeat(600)).page(),
                        unit("67", STAMP.replace("67", "68").repeat(600)),
                        unit("68", "<ofd:ImageObject/>".repeat(2))),
                "500000 objects in drawings");
    }

    @Test
    void whatANoteShowsIsReadInItsPlace() throws IOException {
        String annotation =
                "<ofd:Annot Type=\"Stamp\" ID=\"62\" Subtype=\"PDFWidgetSign\"><ofd:Parameters/><ofd:Appearance"
                        + " Boundary=\"70 32 42.6861 29.2806\">" + STAMP + "</ofd:Appearance></ofd:Annot>";

        assertThat(texts(with(annotated(table().page(), annotation), unit("67", NUMBER))))
                .containsExactly("规章 | 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Type=\"Highlight\"", "Type=\"Path\" Visible=\"false\""})
    void whatIsMarkedWithAPenIsStillSeen(String pen) throws IOException {
        String annotation = "<ofd:Annot " + pen + "><ofd:Appearance Boundary=\"0 0 210 297\">"
                + new OfdFile().fill(90, 80, 400, 130, "255 255 0").objects() + "</ofd:Appearance></ofd:Annot>";

        assertThat(texts(with(annotated(table().page(), annotation)))).containsExactly("规章 | ");
    }

    @Test
    void aTranslucentAreaDoesNotHideWhatIsBelowIt() throws IOException {
        OfdFile file = table();
        String veil = new OfdFile().fill(90, 80, 400, 130, "255 255 0").objects();

        assertThat(texts(file.add(veil.replace("Fill=", "Alpha=\"102\" Fill=")).page()))
                .containsExactly("规章 | ");
    }

    @Test
    void theVersionThatCountsIsRead() throws IOException {
        OfdFile file = table().page()
                .with("Doc_0/Document_2.xml", OfdFile.root("Document", ""))
                .with(
                        "OFD.xml",
                        OfdFile.root(
                                "OFD",
                                "<ofd:DocBody><ofd:DocRoot>Doc_0/Document_2.xml</ofd:DocRoot><ofd:Versions><ofd:Version ID=\"1\""
                                        + " Index=\"1\" BaseLoc=\"Doc_0/Versions/V1.xml\" Current=\"true\"/><ofd:Version ID=\"2\""
                                        + " Index=\"2\" BaseLoc=\"Doc_0/Versions/V2.xml\"/></ofd:Versions></ofd:DocBody>"))
                .with(
                        "Doc_0/Versions/V1.xml",
                        OfdFile.root("DocVersion", "<ofd:FileList/><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot>"));

        assertThat(texts(file)).containsExactly("规章 | ");
    }

    @Test
    void aCharacterThatOnlyHasAShapeHasNoMeaning() throws IOException {
        OfdFile file = new OfdFile().text("共有规章及规范性文件1¤2件", 100, 100, 10).page();

        assertThat(texts(file)).containsExactly("共有规章及规范性文件1\uFFFD2件");
    }

    private static void assertRefused(OfdFile file, String reason) {
        assertThatThrownBy(() -> Documents.read(file.bytes(), ""))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(reason);
    }

    private static List<String> problems(OfdFile file) throws IOException {
        return Documents.read(file.bytes(), "").problems().stream()
                .map(problem -> problem.reason().zh())
                .toList();
    }

    private static List<String> texts(OfdFile file) throws IOException {
        return Documents.read(file.bytes(), "").page().blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.grid().rows().stream().map(row -> String.join(" | ", row))
                        : Stream.of(((Block.Paragraph) block).text()))
                .toList();
    }
}
