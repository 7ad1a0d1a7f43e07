package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of a file is told by what is in it, and what cannot be read is said as what it is. */
class DocumentsTest {

    private static final String TABLE = "<table><tr><td>a<td>b<tr><td>c<td>d</table>";

    @ParameterizedTest
    @CsvSource({
        "page.doc, <html><body>x, HTML",
        "page.xls, '<meta charset=utf-8><table><tr><td>1', HTML",
        "list.shtml, x, HTML",
        "list.txt, 一、总体情况, TEXT",
        "list.csv, '1,2', CSV",
        "list.docx, '1,2', TEXT"
    })
    void textIsOfTheKindThatItsContentOrElseItsNameSays(String name, String content, DocumentKind kind)
            throws IOException {
        assertThat(Documents.read(utf8(content), name).kind()).isEqualTo(kind);
    }

    @Test
    void officeDocumentsAreToldByTheirPartsAndStreams(@TempDir Path folder) throws IOException {
        assertThat(Documents.read(OfficeFile.docx("<w:p/>"), "a.xlsx").kind()).isEqualTo(DocumentKind.WORD);
        assertThat(Documents.read(OfficeFile.xlsx("<row/>", ""), "a.zip").kind())
                .isEqualTo(DocumentKind.EXCEL);
        Path wps = Files.write(
                folder.resolve("a.wps"), new OldWordFile().paragraph("a").bytes());
        assertThat(Documents.read(wps).kind()).isEqualTo(DocumentKind.OLD_WORD);
    }

    static Stream<Arguments> notRead() {
        return Stream.of(
                Arguments.of("", "the file is empty"),
                Arguments.of("%PDF-1.7", "PDF"),
                Arguments.of("{\\rtf1\\ansi", "RTF"),
                Arguments.of("Rar!\u001a\u0007", "RAR"),
                Arguments.of("7z\u00bc\u00af'\u001c", "7z"),
                Arguments.of("\u001f\u008b\b", "gzip"),
                Arguments.of("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>", "Office 2003 XML"),
                Arguments.of("\u0089PNG\r\n", "a picture"),
                Arguments.of("\u00ff\u00d8\u00ff\u00e0", "a picture"),
                Arguments.of("PK\u0003\u0004", "archive"),
                Arguments.of("\u00d0\u00cf\u0011\u00e0", "damaged"),
                Arguments.of("\u0001\u0002\u0003\u0004\u0005", "no text"),
                Arguments.of("\u00ff\u00ff\u0000\u0080", "no text"));
    }

    @ParameterizedTest
    @MethodSource("notRead")
    void whatIsNotReadIsNamed(String content, String told) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), told);
    }

    @Test
    void otherOfficeFilesAreNamed() throws IOException {
        assertRefused(ole("PowerPoint Document"), "PowerPoint");
        assertRefused(ole("Something"), "OLE");
        assertRefused(zip("mimetype", utf8("application/vnd.oasis.opendocument.text")), "OpenDocument");
        assertRefused(zip("ppt/presentation.xml", utf8("<p/>")), "PowerPoint");
    }

    private static byte[] ole(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void aDocumentWithAPasswordIsToldSo() throws Exception {
        byte[] old = new OldWordFile().paragraph("a").bytes();
        try (POIFSFileSystem doc = new POIFSFileSystem(new ByteArrayInputStream(old))) {
            byte[] main =
                    doc.getRoot().createDocumentInputStream("WordDocument").readAllBytes();
            main[11] |= 1;
            doc.getRoot().createOrUpdateDocument("WordDocument", new ByteArrayInputStream(main));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            doc.writeFilesystem(out);
            assertRefused(out.toByteArray(), "password");
        }
        try (POIFSFileSystem docx = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("x");
            try (var out = encryptor.getDataStream(docx)) {
                out.write(OfficeFile.docx("<w:p/>"));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            docx.writeFilesystem(out);
            assertRefused(out.toByteArray(), "password");
        }
        try (HSSFWorkbook xls = new HSSFWorkbook()) {
            xls.createSheet();
            Biff8EncryptionKey.setCurrentUserPassword("x");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            xls.write(out);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(out.toByteArray(), "password");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 1_600, 3_000})
    void aDocumentThatBreaksOffIsToldToBeDamaged(int length) throws IOException {
        byte[] doc = Arrays.copyOf(new OldWordFile().paragraph("一".repeat(900)).bytes(), length);

        assertRefused(doc, "damaged");
    }

    @Test
    void aPageThatAScriptLoadsIsToldSo() {
        assertRefused(utf8("<html><body><div id=app></div><script src=app.js></script></body></html>"), "script");
        assertRefused(utf8("<html><body><img src=a.png></body></html>"), "without text");
    }

    @Test
    void aPageThatOnlyLinksFilesNamesThem() throws IOException {
        String page = "<html><body><p>某县2023年政府信息公开工作年度报告<p>附件：<a href='./P0201.pdf?v=1'>2023年年报.pdf</a>"
                + "<a href=/x/1.DOC></a><a href=index.html>首页</a>";

        assertThat(Documents.read(utf8(page), "").problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.reason().zh()).isEqualTo("页面上没有表格，只链接了文件：2023年年报.pdf、/x/1.DOC"));
        assertThat(Documents.read(utf8(page + TABLE), "").problems()).isEmpty();
    }

    @Test
    void aPageOfFramesNamesThem() throws IOException {
        assertRefused(
                utf8("<html><frameset><frame src='a.files/sheet001.htm'></frameset></html>"), "a.files/sheet001.htm");
    }

    @Test
    void anArchiveHasAPartOfEachFileWithItsNameInWhateverEncoding() throws IOException {
        for (String charset : new String[] {"GBK", "UTF-8"}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(charset))) {
                put(zip, "年报/", new byte[0]);
                put(zip, "年报/报告.html", utf8(TABLE));
                put(zip, "年报/扫描.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
                put(zip, "年报/内.zip", zip("a.txt", utf8("a")));
            }

            Document document = Documents.read(out.toByteArray(), "");

            assertThat(document.parts())
                    .extracting(DocumentPart::title)
                    .containsExactly("年报/报告.html", "年报/扫描.jpg", "年报/内.zip");
            assertThat(document.page().tables()).hasSize(1);
            assertThat(document.problems())
                    .extracting(problem -> problem.reason().zh())
                    .containsExactly("年报/扫描.jpg：是图片，不能读入", "年报/内.zip：是压缩包中的压缩包，请解压后读入");
        }
    }

    @Test
    void anArchiveOfWhichNothingIsReadTellsOfEachFile() throws IOException {
        UnreadableDocumentException refused = catchThrowableOfType(
                UnreadableDocumentException.class, () -> Documents.read(zip("a.pdf", utf8("%PDF-1.4")), ""));

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.reason().en()).startsWith("a.pdf: ").contains("PDF"));
    }

    @Test
    void aWebArchiveIsReadWhateverItsPartsAreWrittenAs() throws IOException {
        String html = "<html><body><p>年报</p>" + TABLE;
        StringBuilder quoted = new StringBuilder();
        for (byte each : html.getBytes(Charset.forName("GBK"))) {
            quoted.append(each == '=' || each < 0 ? String.format("=%02X", each & 0xFF) : (char) each);
            quoted.append(quoted.length() % 40 == 0 ? "=\r\n" : "");
        }
        String mail =
                "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x; type=\"text/html\"\r\n\r\n"
                        + "a preamble\r\n--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
                        + "--x\r\nContent-Type: multipart/alternative;\r\n boundary=\"y\"\r\n\r\n--y\r\n"
                        + "Content-Type: text/html;\r\n charset=gbk\r\nContent-Transfer-Encoding: Quoted-Printable\r\n\r\n"
                        + quoted + "\r\n--y--\r\n--x--\r\nafter all";

        Document document = Documents.read(mail.getBytes(StandardCharsets.ISO_8859_1), "a.mht");

        assertThat(document.kind()).isEqualTo(DocumentKind.WEB_ARCHIVE);
        assertThat(document.parts()).hasSize(1);
        assertThat(document.page())
                .isEqualTo(HtmlPage.part(html.getBytes(StandardCharsets.UTF_8)).page());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Documents.read(bytes, ""))
                .withMessageContaining(reason);
    }
}
