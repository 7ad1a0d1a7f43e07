package org.gongkai.documents;

import java.nio.charset.StandardCharsets;

/**
 * The names of the strict edition of office documents (ISO/IEC 29500), which differ from those of the other edition in their
 * beginning and the year; what they name is the same.
 */
final class StrictNames {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String OTHER = "http://schemas.openxmlformats.org/";
    private static final String YEAR = "/2006";

    private StrictNames() {}

    /** The XML of a part with the names of the other edition. */
    static byte[] replaced(byte[] part) {
        String xml = new String(part, StandardCharsets.ISO_8859_1);
        int at = xml.indexOf(STRICT);
        if (at < 0) {
            return part;
        }
        StringBuilder replaced = new StringBuilder(xml.length());
        int from = 0;
        while (at >= 0) {
            int field = at + STRICT.length();
            int end = xml.indexOf('/', field);
            if (end < 0) {
                break;
            }
            replaced.append(xml, from, at).append(OTHER).append(xml, field, end).append(YEAR);
            from = end;
            at = xml.indexOf(STRICT, from);
        }
        return replaced.append(xml, from, xml.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
