package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Word and WPS write into a document (.docx) besides plain paragraphs and cells. */
class WordShapesTest {

    private static final String DRAWING =
            "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                    + "<mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>%1$s</w:txbxContent></wps:txbx>"
                    + "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>%1$s</w:txbxContent>"
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";

    private static final String OLD_DRAWING =
            "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>%s</w:txbxContent>"
                    + "</v:textbox></v:shape></w:pict>";

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String cell(String text) {
        return cell("", paragraph(run(text)));
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                Arguments.of("a revision", "1<w:ins>2</w:ins><w:del>3</w:del>", "12"),
                Arguments.of("a move", "1<w:moveFrom>2</w:moveFrom><w:moveTo>3</w:moveTo>", "13"),
                Arguments.of("deleted within inserted", "1<w:ins><w:del>2</w:del>3</w:ins>", "13"),
                Arguments.of(
                        "wrappers", "1<w:smartTag><w:hyperlink>2</w:hyperlink></w:smartTag><w:bdo>3</w:bdo>", "123"),
                Arguments.of("a control", "1<w:sdt><w:sdtPr/><w:sdtContent>2</w:sdtContent></w:sdt>", "12"),
                Arguments.of(
                        "a control that nobody filled",
                        "1<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>2</w:sdtContent></w:sdt>3",
                        "13"),
                Arguments.of("a simple field", "1<w:fldSimple w:instr=\" PAGE \">2</w:fldSimple>", "12"));
    }

    /** Digits stand for runs. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void ofAParagraphIsReadWhatItShows(String what, String content, String expected) throws IOException {
        StringBuilder runs = new StringBuilder();
        boolean isTag = false;
        for (char c : content.toCharArray()) {
            isTag = c == '<' || (isTag && c != '>');
            runs.append(!isTag && Character.isDigit(c) ? run(String.valueOf(c)) : c);
        }

        assertThat(texts(paragraph(runs.toString()))).containsExactly(expected);
    }

    @Test
    void ofAFieldOnlyIsReadWhatItShows() throws IOException {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String code = "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>";

        assertThat(texts(paragraph(run("a") + begin + code + begin + code + separate + run("0") + end + separate
                                + run("12") + end + run("b"))
                        + paragraph(run("c") + begin + code + run("0"))
                        + paragraph(run("d") + end)))
                .containsExactly("a12b", "c", "d");
    }

    @Test
    void whatIsHiddenStruckOrRaisedByAStyleIsAsIfByItself() throws IOException {
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:styleId=\"a3\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:styleId=\"note\"><w:basedOn w:val=\"a3\"/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:styleId=\"gone\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:styleId=\"loop\"><w:basedOn w:val=\"loop\"/></w:style></w:styles>";
        byte[] docx = OfficeFile.word(paragraph(run("37")
                                + run("<w:rStyle w:val=\"note\"/>", "1")
                                + run("<w:rStyle w:val=\"loop\"/>", "件"))
                        + paragraph("<w:pPr><w:pStyle w:val=\"gone\"/></w:pPr>" + run("看不见")
                                + run("<w:vanish w:val=\"0\"/>", "看得见")))
                .relationships("word/_rels/document.xml.rels", "s", "styles", "styles.xml")
                .with("word/styles.xml", styles)
                .bytes();

        assertThat(texts(Documents.read(docx, "").page())).containsExactly("37¹件", "看得见");
    }

    @Test
    void theLookOfTheMarkOfAParagraphIsNotThatOfItsText() throws IOException {
        assertThat(texts(paragraph("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + run("12"))))
                .containsExactly("12");
    }

    @Test
    void signsThatAreNoTextAreReadAsWhatTheyShow() throws IOException {
        assertThat(texts(
                        paragraph("<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t>1</w:t>"
                                + "<w:noBreakHyphen/><w:t>2</w:t><w:tab/><w:br/><w:sym w:font=\"宋体\" w:char=\"25A1\"/>"
                                + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>")))
                .containsExactly("1-2\t\n□\uFFFD");
    }

    @Test
    void theReadingOfACharacterIsNotPartOfATextAndItsBaseIs() throws IOException {
        assertThat(texts(paragraph("<w:r><w:ruby><w:rubyPr/><w:rt>" + run("fá") + "</w:rt><w:rubyBase>" + run("罚")
                        + "</w:rubyBase></w:ruby></w:r>")))
                .containsExactly("罚");
    }

    @Test
    void aBoxOfTextIsReadOnceAfterItsParagraph() throws IOException {
        String box = paragraph(run("年度报告")) + table(row(cell("a"), cell("b")));

        assertThat(texts(paragraph(run("甲") + "<w:r>" + DRAWING.formatted(box) + "</w:r>" + run("乙"))))
                .containsExactly("甲乙", "年度报告", "a | b");
        assertThat(texts(paragraph("<w:r>" + OLD_DRAWING.formatted(paragraph(run("标题"))) + "</w:r>")))
                .containsExactly("", "标题");
    }

    @Test
    void aBoxOfTextOverACellIsALineOfTheCell() throws IOException {
        String box = "<w:r>" + DRAWING.formatted(paragraph(run("9"))) + "</w:r>";

        assertThat(texts(table(row(cell("", paragraph(run("3") + box)), cell("4")))))
                .containsExactly("3\n9 | 4");
    }

    @Test
    void controlsAroundTablesRowsAndCellsChangeNothing() throws IOException {
        String control = "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";

        assertThat(texts(control.formatted(paragraph(run("甲"))
                        + table(
                                control.formatted(row(cell("a"), control.formatted(cell("b")))),
                                row(
                                        cell("", control.formatted(paragraph(run("c")))),
                                        cell(
                                                "<w:vMerge w:val=\"restart\"/>",
                                                control.formatted(paragraph(run("d")))))))))
                .containsExactly("甲", "a | b", "c | d");
    }

    @Test
    void rowsThatAreDeletedOrHiddenAreNone() throws IOException {
        assertThat(texts(table(
                        row(cell("a"), cell("b")),
                        row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", cell("c"), cell("d")),
                        row("<w:trPr><w:hidden/></w:trPr>", cell("e"), cell("f")),
                        row("<w:trPr><w:ins w:id=\"2\"/></w:trPr>", cell("g"), cell("h")))))
                .containsExactly("a | b", "g | h");
    }

    @Test
    void cellsMergedInTheOldWayAndColumnsLeftOutKeepTheirColumns() throws IOException {
        Grid grid = read(OfficeFile.docx(table(
                        row(
                                cell("<w:hMerge w:val=\"restart\"/>", paragraph(run("a"))),
                                cell("<w:hMerge/>", paragraph("")),
                                cell("<w:vMerge w:val=\"restart\"/>", paragraph(run("b")))),
                        row(
                                "<w:trPr><w:gridBefore w:val=\"1\"/><w:tblHeader/></w:trPr>",
                                cell("c"),
                                cell("<w:vMerge/>", paragraph(""))),
                        row(
                                "<w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>",
                                cell(
                                        "<w:tcW w:w=\"1\"/><w:tcPrChange><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr></w:tcPrChange>",
                                        paragraph(run("d"))),
                                cell("e")))))
                .tables()
                .get(0)
                .grid();

        assertThat(grid.rows()).containsExactly(List.of("a", "a", "b"), List.of("", "c", "b"), List.of("d", "e"));
        assertThat(grid.isCovered(0, 1)).isTrue();
        assertThat(grid.isCovered(1, 2)).isTrue();
    }

    @Test
    void aTableThatHoldsOthersLaysThePageOut() throws IOException {
        String inner = table(row(cell("a"), cell("b")), row(cell("c"), cell("d")));

        assertThat(texts(table(row(
                        cell("", paragraph(run("标题")) + inner + paragraph(run("落款"))), cell("", paragraph(run("旁")))))))
                .containsExactly("标题", "a | b", "c | d", "落款", "旁");
    }

    @Test
    void aTableOfOneCellInACellIsAFrame() throws IOException {
        assertThat(texts(table(
                        row(cell("a"), cell("", table(row(cell("12"))) + paragraph(""))), row(cell("b"), cell("3")))))
                .containsExactly("a | 12\n", "b | 3");
    }

    @Test
    void notesAreParagraphsAfterAllAndTheirMarksNoDigits() throws IOException {
        String word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        byte[] docx = OfficeFile.word(paragraph(run("37") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                .relationships("word/_rels/document.xml.rels", "n", "footnotes", "footnotes.xml")
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes " + word + "><w:footnote w:id=\"2\">"
                                + paragraph("<w:r><w:footnoteRef/></w:r>" + run("含转办2件"))
                                + "</w:footnote></w:footnotes>")
                .bytes();

        assertThat(texts(Documents.read(docx, "").page())).containsExactly("37", "含转办2件");
    }

    @Test
    void theStrictEditionOfTheStandardIsReadToo() throws IOException {
        byte[] docx = OfficeFile.word("")
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                                + table(row(cell("a"), cell("b"))) + "</w:body></w:document>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"d\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>")
                .bytes();

        assertThat(texts(Documents.read(docx, "").page())).containsExactly("a | b");
    }

    @Test
    void aPageThatAProgramPutIntoADocumentWholeIsRead() throws IOException {
        String mail =
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html;"
                        + " charset=utf-8\r\n\r\n<p>甲<table><tr><td>a<td>b</table>\r\n--x--";

        assertThat(texts(embedded(mail.getBytes(StandardCharsets.UTF_8)).page()))
                .containsExactly("前", "甲", "a | b", "后");
        Document other = embedded(OfficeFile.docx(""));
        assertThat(texts(other.page())).containsExactly("前", "后");
        assertThat(problems(other)).containsExactly("嵌入的文件未读入");
    }

    private static Document embedded(byte[] file) throws IOException {
        return Documents.read(
                OfficeFile.word(paragraph(run("前"))
                                + "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                                + " r:id=\"c\"/>" + paragraph(run("后")))
                        .relationships("word/_rels/document.xml.rels", "c", "aFChunk", "afchunk.bin")
                        .with("word/afchunk.bin", file)
                        .bytes(),
                "");
    }

    @Test
    void picturesAndObjectsOfOtherProgramsAreSaid() throws IOException {
        String picture =
                "<w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></w:drawing></w:r>";
        String object =
                "<w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Excel.Sheet.8\"/>"
                        + "</w:object></w:r>";
        String grid = table(row(cell("a"), cell("b")), row(cell("c"), cell("d")));

        assertThat(problems(Documents.read(OfficeFile.docx(paragraph(picture)), "")))
                .containsExactly("没有表格，有图片1张：图片中的内容未读入");
        assertThat(problems(Documents.read(OfficeFile.docx(paragraph(picture) + grid), "")))
                .isEmpty();
        assertThat(problems(Documents.read(OfficeFile.docx(paragraph(object) + grid), "")))
                .containsExactly("嵌入的对象（如 Excel 表格）未读入");
    }

    private static Page read(byte[] docx) throws IOException {
        return Documents.read(docx, "").page();
    }

    private static List<String> problems(Document document) {
        return document.problems().stream()
                .map(problem -> problem.reason().zh())
                .toList();
    }

    private static List<String> texts(String body) throws IOException {
        return texts(read(OfficeFile.docx(body)));
    }

    /** The paragraphs, and the rows of tables. */
    private static List<String> texts(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.grid().rows().stream().map(row -> String.join(" | ", row))
                        : Stream.of(((Block.Paragraph) block).text()))
                .toList();
    }
}
