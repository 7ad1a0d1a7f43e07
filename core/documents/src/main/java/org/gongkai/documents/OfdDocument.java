package org.gongkai.documents;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.text.Text;

/**
 * The text of an OFD (GB/T 33190), put into paragraphs and tables by where it is printed. Seals, scripts and what is attached
 * are not looked at.
 */
final class OfdDocument {

    static final String ROOT = "OFD.xml";

    private static final int MOST_DOCUMENTS = 10;
    private static final int MOST_PAGES = 300;

    private final OfdParts parts;
    private final String root;
    private final OfdPaints paints = new OfdPaints();
    private final OfdUnits units = new OfdUnits();
    private final PrintedDocument printed = new PrintedDocument("OFD");
    private final Map<String, OfdElement> templates = new HashMap<>();
    private final List<OfdElement> pages = new ArrayList<>();
    private final List<OfdElement> resources = new ArrayList<>();
    private final Map<String, List<OfdElement>> appearances = new HashMap<>();
    private final List<OfdElement> annotations = new ArrayList<>();
    private Optional<Rectangle2D> box = Optional.empty();

    private OfdDocument(OfdParts parts, String root) {
        this.parts = parts;
        this.root = root;
    }

    /**
     * Reads an OFD, whose documents are parts.
     *
     * @throws UnreadableDocumentException if it is damaged, locked, or has no text that can be read
     * @throws TooLargeException if it has more than is read
     */
    static List<DocumentPart> parts(byte[] bytes) throws UnreadableDocumentException {
        try {
            OfdParts parts = OfdParts.of(bytes);
            List<DocumentPart> documents = new ArrayList<>();
            for (String root : roots(parts)) {
                documents.add(new OfdDocument(parts, root).read());
            }
            return documents;
        } catch (TooLargeException | UnreadableDocumentException told) {
            throw told;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocumentException(Text.of("OFD 文件已损坏", "a damaged OFD"), damaged);
        }
    }

    private static List<String> roots(OfdParts parts) throws IOException {
        List<OfdElement> told = new ArrayList<>();
        parts.forEach(ROOT, Set.of("DocBody", "Encryptions"), told::add);
        if (parts.has("Encryptions.xml")
                || told.stream().anyMatch(each -> each.name().equals("Encryptions"))) {
            throw new UnreadableDocumentException(Text.of("OFD 已加密，请解密后再读入", "an encrypted OFD; save it decrypted"));
        }
        TooLargeException.limit(told.size(), MOST_DOCUMENTS, Text.of("文件", "documents"));
        List<String> roots = new ArrayList<>();
        for (OfdElement body : told) {
            roots.add(root(parts, body));
        }
        if (roots.isEmpty()) {
            throw new IOException("no document");
        }
        return roots;
    }

    /** The root of a document: of the version that is told to count, if there are versions. */
    private static String root(OfdParts parts, OfdElement body) throws IOException {
        List<OfdElement> versions = body.descendants(Set.of("Version")).toList();
        List<OfdElement> current = versions.size() == 1
                ? versions
                : versions.stream()
                        .filter(version -> version.isTrue("Current", false))
                        .toList();
        if (versions.isEmpty()) {
            return rootIn(parts, ROOT, body.descendants(Set.of("DocRoot")).toList());
        } else if (current.size() != 1) {
            throw new UnreadableDocumentException(
                    Text.of("OFD 中有多个版本，请另存为一个版本", "an OFD with several versions; save the one that counts"));
        }
        String version = parts.resolve("", current.get(0).attribute("BaseLoc"));
        List<OfdElement> told = new ArrayList<>();
        parts.forEach(version, Set.of("DocRoot"), told::add);
        return rootIn(parts, version, told);
    }

    private static String rootIn(OfdParts parts, String from, List<OfdElement> told) throws IOException {
        if (told.size() != 1) {
            throw new IOException("no document");
        }
        return parts.resolve(from, told.get(0).text());
    }

    private DocumentPart read() throws IOException {
        parts.forEach(
                root,
                Set.of("PhysicalBox", "TemplatePage", "PublicRes", "DocumentRes", "Page", "Annotations"),
                this::addOfDocument);
        if (pages.size() > MOST_PAGES) {
            throw new TooLargeException(
                    Text.of("OFD 多于 " + MOST_PAGES + " 页", "an OFD of more than " + MOST_PAGES + " pages"));
        }
        for (OfdElement resource : resources) {
            addPaints(root, resource);
        }
        for (OfdElement each : annotations) {
            addAnnotations(parts.resolve(root, each.text()));
        }
        for (OfdElement page : pages) {
            addPage(page);
        }
        return printed.part();
    }

    private void addOfDocument(OfdElement element) {
        switch (element.name()) {
            case "PhysicalBox" -> box = Optional.of(box(element));
            case "TemplatePage" -> templates.put(element.attribute("ID"), element);
            case "Page" -> pages.add(element);
            case "Annotations" -> annotations.add(element);
            default -> resources.add(element);
        }
    }

    private static Rectangle2D box(OfdElement element) {
        double[] box = element.numbers();
        return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
    }

    private void addPaints(String from, OfdElement resource) throws IOException {
        parts.forEach(parts.resolve(from, resource.text()), Set.of("DrawParam", "CompositeGraphicUnit"), each -> {
            if (each.name().equals("DrawParam")) {
                paints.add(each);
            } else {
                units.add(each);
            }
        });
    }

    /** Takes what the notes show, each note on its page; a marker pen only colours what it marks. */
    private void addAnnotations(String list) throws IOException {
        List<OfdElement> files = new ArrayList<>();
        parts.forEach(list, Set.of("Page"), files::add);
        for (OfdElement file : files) {
            List<OfdElement> shown = appearances.computeIfAbsent(file.attribute("PageID"), id -> new ArrayList<>());
            for (OfdElement location : file.descendants(Set.of("FileLoc")).toList()) {
                parts.forEach(parts.resolve(list, location.text()), Set.of("Annot"), annotation -> {
                    if (!annotation.attribute("Type").equals("Highlight")) {
                        annotation.children("Appearance").forEach(shown::add);
                    }
                });
            }
        }
    }

    private void addPage(OfdElement told) throws IOException {
        String page = parts.resolve(root, told.attribute("BaseLoc"));
        addPage(page, appearances.getOrDefault(told.attribute("ID"), List.of()));
    }

    private void addPage(String page, List<OfdElement> notes) throws IOException {
        List<OfdElement> told = new ArrayList<>();
        parts.forEach(page, Set.of("PhysicalBox", "Template", "PageRes"), told::add);
        List<String> below = new ArrayList<>();
        List<String> above = new ArrayList<>();
        Optional<Rectangle2D> own = Optional.empty();
        for (OfdElement element : told) {
            switch (element.name()) {
                case "PhysicalBox" -> own = Optional.of(box(element));
                case "PageRes" -> addPaints(page, element);
                case "Template" -> (isAbove(element) ? above : below).add(template(element));
                default -> {}
            }
        }
        OfdSheet sheet = new OfdSheet(own.or(() -> box).orElseThrow(), paints, units);
        below.add(page);
        below.addAll(above);
        for (String each : below) {
            parts.forEach(each, OfdSheet.OBJECTS, sheet::add);
        }
        notes.forEach(sheet::addAppearance);
        printed.add(sheet.marks(), sheet.images());
        if (sheet.missing() > 0) {
            printed.problem(Text.of("复合图元的内容不在文件里", "the contents of a drawing are not in the file"));
        }
    }

    private static boolean isAbove(OfdElement template) {
        return template.attribute("ZOrder").equals("Foreground");
    }

    /** The file of a template; what one says of templates itself is not looked at, as one has none. */
    private String template(OfdElement told) throws IOException {
        OfdElement template = templates.get(told.attribute("TemplateID"));
        if (template == null) {
            throw new IOException("a template is missing");
        }
        return parts.resolve(root, template.attribute("BaseLoc"));
    }
}
