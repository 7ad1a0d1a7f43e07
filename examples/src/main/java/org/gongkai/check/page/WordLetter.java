package org.gongkai.check.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.check.file.OwnPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A letter as a document of Word: what its HTML says, in the same order. It names no day but that of the letter and runs no
 * macro, so that the same letter is the same file byte for byte.
 */
final class WordLetter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordLetter() {}

    /**
     * {@return the document}
     *
     * @param html the letter as a document of HTML
     * @param day the day of the letter
     */
    static byte[] of(String html, LocalDate day) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        Element article = page.select("article").first();
        if (article == null) {
            throw new IOException("a page without an article");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("docProps/app.xml", """
                <Properties xmlns="%sextended-properties">%s</Properties>""".formatted(OFFICE, OwnPage.OFFICE_MARK));
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="%5$sdocument.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%5$sstyles+xml"/>\
                <Override PartName="/word/fontTable.xml" ContentType="%5$sfontTable+xml"/>\
                <Override PartName="/word/settings.xml" ContentType="%5$ssettings+xml"/>\
                <Override PartName="/word/footer1.xml" ContentType="%5$sfooter+xml"/>\
                <Override PartName="/docProps/core.xml" \
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
                <Override PartName="/docProps/app.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
                </Types>""".replace("%5$s", WORD_TYPE).formatted(PACKAGE));
        parts.put("_rels/.rels", """
                <Relationships xmlns="%1$srelationships">\
                <Relationship Id="rId1" Type="%2$srelationships/officeDocument" Target="word/document.xml"/>\
                <Relationship Id="rId2" Type="%1$srelationships/metadata/core-properties" Target="docProps/core.xml"/>\
                <Relationship Id="rId3" Type="%2$srelationships/extended-properties" Target="docProps/app.xml"/>\
                </Relationships>""".formatted(PACKAGE, OFFICE));
        parts.put("docProps/core.xml", """
                <cp:coreProperties xmlns:cp="%smetadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                <dc:title>%s</dc:title>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:modified>\
                </cp:coreProperties>""".formatted(PACKAGE, WordXml.escape(page.title()), day));
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="%srelationships">\
                <Relationship Id="rId1" Type="%2$srelationships/styles" Target="styles.xml"/>\
                <Relationship Id="rId2" Type="%2$srelationships/fontTable" Target="fontTable.xml"/>\
                <Relationship Id="rId3" Type="%2$srelationships/footer" Target="footer1.xml"/>\
                <Relationship Id="rId4" Type="%2$srelationships/settings" Target="settings.xml"/>\
                </Relationships>""".formatted(PACKAGE, OFFICE));
        parts.put("word/settings.xml", WordStyle.SETTINGS);
        parts.put("word/styles.xml", WordStyle.STYLES);
        parts.put("word/fontTable.xml", WordStyle.FONTS);
        parts.put("word/footer1.xml", WordStyle.FOOTER);
        parts.put("word/document.xml", WordXml.document(article));
        return zip(parts);
    }

    /** The first part is stored as it is, so that its mark is seen. */
    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            boolean isFirst = true;
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = (DECLARATION + part.getValue()).getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                if (isFirst) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                    isFirst = false;
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
