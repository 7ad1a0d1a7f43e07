package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.text.Text;

/**
 * The files in an OFD. How much XML is read is counted, so that pages that are told of many times do not take more time than
 * there are bytes.
 */
final class OfdParts {

    /** The most XML that is read, each time that it is read counted, in bytes. */
    private static final long MOST_READ = 64L * 1024 * 1024;

    /** Elements and attributes of what is read. */
    private static final int MOST_NODES = 4_000_000;

    /** Elements within one object. */
    private static final int MOST_WITHIN = 200_000;

    /** Far more than a document nests, and less than the 100 at which the reader of XML of Java 25 stops by itself. */
    private static final int DEEPEST = 90;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Map<String, byte[]> parts;
    private long read;
    private int nodes;

    private OfdParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks an OFD.
     *
     * @throws TooLargeException if it has more than is read
     * @throws IOException if it is no archive that can be unpacked
     */
    static OfdParts of(byte[] ofd) throws IOException {
        return new OfdParts(UnpackedZip.of(ofd));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * The name of a file that another one tells of: from the root, or from where the other one is.
     *
     * @throws IOException if there is none
     */
    String resolve(String from, String told) throws IOException {
        String location = told.trim().replace('\\', '/');
        if (!location.startsWith("/")) {
            String beside = plain(from.substring(0, from.lastIndexOf('/') + 1) + location);
            if (parts.containsKey(beside)) {
                return beside;
            }
        }
        String name = plain(location);
        if (!parts.containsKey(name)) {
            throw new IOException("a file is missing");
        }
        return name;
    }

    private static String plain(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (StringTokenizer all = new StringTokenizer(path, "/"); all.hasMoreTokens(); ) {
            String name = all.nextToken();
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /**
     * Hands on each element with one of some names that stands in no other such one, with all that is in it, in the order of
     * the file.
     *
     * @throws TooLargeException if there is more in the file, or in all that were read, than is read
     * @throws IOException if it is not there or damaged
     */
    void forEach(String part, Set<String> names, Consumer<OfdElement> consumer) throws IOException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IOException("a file is missing");
        }
        read += bytes.length;
        if (read > MOST_READ) {
            throw new TooLargeException(Text.of("页面内容过多", "pages of more contents than are read"));
        }
        try {
            forEach(XML.createXMLStreamReader(new ByteArrayInputStream(bytes)), names, consumer);
        } catch (XMLStreamException damaged) {
            throw new IOException("no XML", damaged);
        }
    }

    private void forEach(XMLStreamReader xml, Set<String> names, Consumer<OfdElement> consumer)
            throws XMLStreamException {
        Deque<OfdElement> within = new ArrayDeque<>();
        within.push(new OfdElement("", null));
        int wantedAt = 0;
        int before = nodes;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    within.push(element(xml, within.getFirst()));
                    int depth = within.size() - 1;
                    TooLargeException.limit(depth, DEEPEST, Text.of("嵌套元素", "elements within each other"));
                    if (wantedAt == 0 && names.contains(within.getFirst().name())) {
                        wantedAt = depth;
                        before = nodes;
                    }
                    TooLargeException.limit(
                            wantedAt == 0 ? 0 : nodes - before, MOST_WITHIN, Text.of("图元内元素", "elements in an object"));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    OfdElement ended = within.pop();
                    if (within.size() == wantedAt) {
                        consumer.accept(ended);
                        wantedAt = 0;
                    } else if (wantedAt > 0) {
                        within.getFirst().add(ended);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (wantedAt > 0) {
                        within.getFirst().append(xml.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("a definition of types");
                default -> {}
            }
        }
    }

    private OfdElement element(XMLStreamReader xml, OfdElement parent) {
        OfdElement element = new OfdElement(xml.getLocalName(), parent);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        nodes += 1 + xml.getAttributeCount();
        TooLargeException.limit(nodes, MOST_NODES, Text.of("元素和属性", "elements and attributes"));
        return element;
    }
}
