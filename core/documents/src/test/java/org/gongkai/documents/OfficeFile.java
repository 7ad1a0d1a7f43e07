package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents written by hand, with what no library would write. */
public final class OfficeFile {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFile() {}

    /** A Word document with the given content of its body. */
    public static byte[] docx(String body) throws IOException {
        return word(body).bytes();
    }

    /** A Word document that further parts can be added to. */
    public static OfficeFile word(String body) {
        return new OfficeFile()
                .types("word/document.xml", "wordprocessingml.document.main")
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }

    /** A workbook of one sheet with the given rows and what follows them. */
    public static byte[] xlsx(String rows, String after) throws IOException {
        return sheet("<sheetData>" + rows + "</sheetData>" + after).bytes();
    }

    /** A workbook of one sheet with the given content. */
    public static OfficeFile sheet(String content) {
        return new OfficeFile()
                .types("xl/workbook.xml", "spreadsheetml.sheet.main")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>")
                .relationships("xl/_rels/workbook.xml.rels", "s", "worksheet", "worksheets/sheet1.xml")
                .with("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + SHEET + "\">" + content + "</worksheet>");
    }

    /** Rows of cells with texts, as a sheet has them. */
    public static String rows(String[][] texts) {
        StringBuilder rows = new StringBuilder();
        for (String[] row : texts) {
            rows.append("<row>");
            for (String text : row) {
                rows.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private OfficeFile types(String main, String type) {
        relationships("_rels/.rels", "d", "officeDocument", main);
        return with(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml"
                        + ".worksheet+xml\"/><Override PartName=\"/" + main
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type
                        + "+xml\"/></Types>");
    }

    /** Tells of a part that another one refers to. */
    public OfficeFile relationships(String part, String id, String type, String target) {
        return with(
                part,
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"" + id + "\" Type=\"" + OFFICE
                        + '/' + type + "\" Target=\"" + target + "\"/></Relationships>");
    }

    public OfficeFile with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public OfficeFile with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
