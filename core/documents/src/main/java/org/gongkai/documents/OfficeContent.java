package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.gongkai.text.Text;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What stands in the parts of an office document that are XML, counted: each element takes far more memory and time when it
 * is read than the bytes that it is written in.
 */
final class OfficeContent extends DefaultHandler {

    /** The largest that the XML of a document can be, in bytes. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final int MOST_NODES = 400_000;
    /** Far more than a document nests, and less than the 100 at which the reader of XML of Java 25 stops by itself. */
    private static final int DEEPEST = 90;

    /** What a page is made of, each one of which becomes an object with objects of its own. */
    private static final Set<String> BLOCKS = Set.of("p", "r", "tbl", "tr", "tc", "sdt", "row", "c", "mergeCell", "si");

    private static final int MOST_BLOCKS = 50_000;

    /** What is searched or repeated when it is read, so that time and text grow faster than the number of them. */
    private static final Map<String, Integer> MOST = Map.of(
            "col", 2_000,
            "hyperlink", 5_000,
            "Relationship", 5_000,
            "sheet", 500);

    /** A number that takes time with the square of its length when it is read. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[\\s+-]*+\\d{1000}+");

    /** Far more than a workbook can be saved with; what reads a format goes deeper with each character. */
    private static final int LONGEST_FORMAT = 1_000;

    private static final Set<String> NOTES = Set.of("footnote", "endnote");

    private static final Set<String> REFERENCES = Set.of("footnoteReference", "endnoteReference");
    private static final int MOST_REFERENCES = 1_000;

    private static final SAXParserFactory XML = SAXParserFactory.newDefaultNSInstance();

    static {
        try {
            XML.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Map<String, Integer> counts = new HashMap<>();
    private int depth;
    private int length;
    private long bytes;
    private int nodes;
    private int blocks;
    private int references;
    private boolean isInNote;
    private long note;
    private long longestNote;

    /**
     * Counts a part; one that is no XML has nothing to count, and one that breaks off is not read further either.
     *
     * @throws TooLargeException if there is more of anything than is read
     */
    void count(byte[] part) {
        depth = 0;
        isInNote = false;
        length = part.length;
        try {
            XML.newSAXParser().parse(new ByteArrayInputStream(part), this);
        } catch (SAXException | IOException noXml) {
            // A picture, say; or what no reader of XML gets further in.
            return;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        nodes++;
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        depth--;
        isInNote = isInNote && !NOTES.contains(name);
    }

    @Override
    public void characters(char[] text, int from, int count) {
        if (isInNote) {
            note += count;
            longestNote = Math.max(longestNote, note);
            limitNotes();
        }
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (depth == 0) {
            bytes += length;
            limit(bytes, LARGEST, Text.of("文字和表格多于 %d 字节", "%d bytes of texts and tables"));
        }
        depth++;
        limit(depth, DEEPEST, Text.of("元素嵌套多于 %d 层", "%d elements within each other"));
        nodes += 1 + attributes.getLength();
        limit(nodes, MOST_NODES, Text.of("元素和属性多于 %d 个", "%d elements and attributes"));
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("formatCode")) {
                limit(
                        attributes.getValue(i).length(),
                        LONGEST_FORMAT,
                        Text.of("数字格式多于 %d 字符", "%d characters in a format of numbers"));
            }
            if (LONG_NUMBER.matcher(attributes.getValue(i)).lookingAt()) {
                throw new TooLargeException(
                        Text.of("文档中有上千位的数字", "an office document with a number of a thousand digits"));
            }
        }
        if (BLOCKS.contains(name)) {
            blocks++;
            limit(
                    blocks,
                    MOST_BLOCKS,
                    Text.of("段落、文字块、行、单元格和合并多于 %d 个", "%d paragraphs, runs, rows, cells and merges"));
        }
        if (NOTES.contains(name)) {
            isInNote = true;
            note = 0;
        }
        if (REFERENCES.contains(name)) {
            references++;
            limitNotes();
        }
        if (MOST.containsKey(name)) {
            limit(
                    counts.merge(name, 1, Integer::sum),
                    MOST.get(name),
                    Text.of(name + " 元素多于 %d 个", "%d " + name + " elements"));
        }
    }

    /** The text of a note is repeated wherever it is referred to. */
    private void limitNotes() {
        limit(references, MOST_REFERENCES, Text.of("注释引用多于 %d 处", "%d references to notes"));
        limit(references * longestNote, LARGEST, Text.of("注释多于 %d 字符", "%d characters of notes"));
    }

    /** What there is too much of is told with a place for the number. */
    private static void limit(long count, long most, Text what) {
        if (count > most) {
            throw new TooLargeException(Text.of(
                    "文档的" + what.zh().replace("%d", String.valueOf(most)),
                    "an office document of more than " + what.en().replace("%d", String.valueOf(most))));
        }
    }
}
