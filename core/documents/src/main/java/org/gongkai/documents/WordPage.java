package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.text.Text;
import org.xml.sax.SAXException;

/** The paragraphs and tables of a Word document (.docx), and its notes after them. */
final class WordPage {

    private static final Set<DocumentKind> EMBEDDED =
            Set.of(DocumentKind.HTML, DocumentKind.WEB_ARCHIVE, DocumentKind.TEXT);

    private static final int MOST_EMBEDDED = 10;

    /** That something stands in a document that another program shows. */
    static final Problem OBJECT = new Problem(
            Place.PAGE, Text.of("嵌入的对象（如 Excel 表格）未读入", "an embedded object, such as a sheet, is not read"));

    private final PackagePart main;
    private final WordStyles styles = new WordStyles();
    private final List<Problem> problems = new ArrayList<>();
    private int embedded;

    private WordPage(PackagePart main) {
        this.main = main;
    }

    static List<DocumentPart> parts(OPCPackage docx)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        for (PackageRelationship relationship : docx.getRelationships()) {
            if (isOf(relationship, "officeDocument")) {
                return List.of(new WordPage(docx.getPart(relationship)).read());
            }
        }
        throw new IOException("no document");
    }

    /** Whether a relationship is of a type, by the end of its address. */
    private static boolean isOf(PackageRelationship relationship, String type) {
        return relationship.getRelationshipType().endsWith('/' + type);
    }

    private DocumentPart read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        readRelated("styles", styles);
        WordBody body = new WordBody(styles, this::addEmbedded);
        read(main, body);
        WordFlow flow = body.flow();
        for (String notes : List.of("footnotes", "endnotes")) {
            WordBody note = new WordBody(styles, (id, into) -> {});
            readRelated(notes, note);
            flow.addUnlessBlank(note.flow());
        }
        if (body.objects() > 0) {
            problems.add(OBJECT);
        }
        Page page = flow.page();
        problems.addAll(EmptyPage.pictures(page, body.pictures()));
        return new DocumentPart("", page, problems);
    }

    private void readRelated(String type, WordXml reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (isOf(relationship, type)) {
                read(main.getRelatedPart(relationship), reader);
            }
        }
    }

    private static void read(PackagePart part, WordXml reader)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = part.getInputStream()) {
            reader.read(in);
        }
    }

    /** Adds a page of another kind that stands in the document whole, as programs that export pages to Word leave it. */
    private void addEmbedded(String id, WordFlow flow) {
        embedded++;
        TooLargeException.limit(embedded, MOST_EMBEDDED, Text.of("嵌入文件", "embedded files"));
        try {
            byte[] file = main.getRelatedPart(main.getRelationship(id))
                    .getInputStream()
                    .readAllBytes();
            if (EMBEDDED.contains(FileContent.kind(file, ""))) {
                Document document = Documents.read(file, "");
                flow.add(document.page());
                problems.addAll(document.problems());
                return;
            }
        } catch (IOException | OpenXML4JException unread) {
            // Said below.
        }
        problems.add(new Problem(Place.PAGE, Text.of("嵌入的文件未读入", "an embedded file is not read")));
    }
}
