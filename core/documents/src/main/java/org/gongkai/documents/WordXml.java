package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML of a Word document without what is no longer in it. */
abstract class WordXml extends DefaultHandler {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What was deleted or moved away, how it looked before, and what is written a second time for older programs. */
    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "numberingChange",
            "Fallback");

    private static final SAXParserFactory XML = SAXParserFactory.newDefaultNSInstance();

    static {
        try {
            XML.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Deque<String> open = new ArrayDeque<>();
    private int skipped;

    /** Reads a part, whose elements are counted already. */
    final void read(InputStream part) throws IOException, SAXException, ParserConfigurationException {
        XML.newSAXParser().parse(part, this);
    }

    /** Takes the beginning of an element by its name. */
    abstract void start(String name, Attributes attributes);

    /** Takes the end of an element. */
    void end(String name) {}

    /** Leaves out the element that was just begun. */
    final void skip() {
        skipped = 1;
    }

    /** Whether the element that is begun or ended stands directly in one of a name. */
    final boolean isIn(String parent) {
        return parent.equals(open.peek());
    }

    final boolean isSkipping() {
        return skipped > 0;
    }

    /** The value of an element that has one; empty if it has none. */
    static String value(Attributes attributes) {
        return value(attributes, "val");
    }

    /** The attribute of a name of its own; empty if there is none. */
    static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    @Override
    public final void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (isSkipping()) {
            skipped++;
            return;
        }
        start(WORD.equals(uri) ? name : ofOther(name), attributes);
        if (GONE.contains(name) && !isSkipping()) {
            skip();
        }
        if (!isSkipping()) {
            open.push(name);
        }
    }

    @Override
    public final void endElement(String uri, String name, String qualifiedName) {
        if (isSkipping()) {
            skipped--;
            return;
        }
        open.pop();
        end(WORD.equals(uri) ? name : ofOther(name));
    }

    /** The name of an element of another vocabulary, of drawings say, which has paragraphs of its own. */
    private static String ofOther(String name) {
        return ':' + name;
    }
}
