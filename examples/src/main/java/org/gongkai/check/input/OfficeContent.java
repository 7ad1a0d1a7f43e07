package org.gongkai.check.input;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands in the parts of an office document that are XML, counted: each element takes far more memory and time when it
 * is read than the bytes that it is written in.
 */
final class OfficeContent {

    /** The largest that the XML of a document can be, in bytes. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final int MOST_NODES = 400_000;
    private static final int DEEPEST = 200;

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

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Map<String, Integer> counts = new HashMap<>();
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
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    if (depth == 0) {
                        bytes += part.length;
                        limit(bytes, LARGEST, "bytes of texts and tables");
                    }
                    depth++;
                    limit(depth, DEEPEST, "elements within each other");
                    count(xml);
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                    isInNote = isInNote && !NOTES.contains(xml.getLocalName());
                } else if (event == XMLStreamReader.CHARACTERS && isInNote) {
                    note += xml.getTextLength();
                    longestNote = Math.max(longestNote, note);
                    limitNotes();
                }
            }
        } catch (XMLStreamException noXml) {
            // A picture, say; or what no reader of XML gets further in.
            isInNote = false;
        }
    }

    private void count(XMLStreamReader xml) {
        String name = xml.getLocalName();
        nodes += 1 + xml.getAttributeCount() + xml.getNamespaceCount();
        limit(nodes, MOST_NODES, "elements and attributes");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("formatCode")) {
                limit(xml.getAttributeValue(i).length(), LONGEST_FORMAT, "characters in a format of numbers");
            }
            if (LONG_NUMBER.matcher(xml.getAttributeValue(i)).lookingAt()) {
                throw new TooLargeException("an office document with a number of a thousand digits");
            }
        }
        if (BLOCKS.contains(name)) {
            blocks++;
            limit(blocks, MOST_BLOCKS, "paragraphs, runs, rows, cells and merges");
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
            limit(counts.merge(name, 1, Integer::sum), MOST.get(name), name + " elements");
        }
    }

    /** The text of a note is repeated wherever it is referred to. */
    private void limitNotes() {
        limit(references, MOST_REFERENCES, "references to notes");
        limit(references * longestNote, LARGEST, "characters of notes");
    }

    private static void limit(long count, long most, String what) {
        if (count > most) {
            throw new TooLargeException("an office document of more than " + most + ' ' + what);
        }
    }
}
