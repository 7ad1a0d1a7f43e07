package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an OFD element by element. */
final class OfdFile implements SheetFile {

    private static final double MILLIMETRES = 25.4 / 72;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();
    private final String box;
    private String ofCommonData = "";
    private String ofPage = "";
    private StringBuilder layer = new StringBuilder();
    private int count;

    OfdFile(double width, double height) {
        box = "<ofd:PhysicalBox>0 0 " + mm(width) + ' ' + mm(height) + "</ofd:PhysicalBox>";
        with("OFD.xml", root("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
    }

    /** A sheet of paper of the size A4. */
    OfdFile() {
        this(595, 842);
    }

    static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:" + name
                + " xmlns:ofd=\"http://www.ofdspec.org/2016\">" + content + "</ofd:" + name + '>';
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.4f", points * MILLIMETRES);
    }

    /** Adds a file, or writes another one of its name. */
    OfdFile with(String name, String content) {
        files.put(name, content);
        return this;
    }

    OfdFile withCommonData(String elements) {
        ofCommonData += elements;
        return this;
    }

    /** Elements of the next page, before its content. */
    OfdFile withPageElements(String elements) {
        ofPage = elements;
        return this;
    }

    OfdFile add(String objects) {
        layer.append(objects);
        return this;
    }

    @Override
    public OfdFile text(String text, double x, double y, double size) {
        return text("", "", text, x, y, size);
    }

    /** A text with more attributes and elements than it needs. */
    OfdFile text(String attributes, String elements, String text, double x, double y, double size) {
        StringBuilder deltas = new StringBuilder();
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            double each = text.charAt(i) < 0x2E80 ? size / 2 : size;
            width += each;
            deltas.append(i == 0 ? "" : " ").append(i % 2 == 0 ? mm(each) : "g 1 " + mm(each));
        }
        return add("<ofd:TextObject ID=\"9\" Font=\"3\" Size=\"" + mm(size) + "\" Boundary=\""
                + String.join(" ", mm(x), mm(y - size), mm(width), mm(1.3 * size)) + "\" " + attributes + '>' + elements
                + "<ofd:TextCode X=\"0\" Y=\"" + mm(size) + "\" DeltaX=\"" + deltas + "\">"
                + text.replace("&", "&amp;").replace("<", "&lt;")
                + "</ofd:TextCode></ofd:TextObject>");
    }

    @Override
    public OfdFile line(double x1, double y1, double x2, double y2) {
        return add("<ofd:PathObject ID=\"9\" LineWidth=\"0.25\" Boundary=\""
                + String.join(" ", mm(x1), mm(y1), mm(x2 - x1), mm(y2 - y1)) + "\"><ofd:AbbreviatedData>M 0 0 L "
                + mm(x2 - x1) + ' ' + mm(y2 - y1) + "</ofd:AbbreviatedData></ofd:PathObject>");
    }

    @Override
    public OfdFile thinBox(double left, double y, double width) {
        return fill(left, y, left + width, y + 0.5, "0 0 0");
    }

    OfdFile fill(double left, double top, double right, double bottom, String colour) {
        return add("<ofd:PathObject ID=\"9\" Fill=\"true\" Stroke=\"false\" Boundary=\""
                + String.join(" ", mm(left), mm(top), mm(right - left), mm(bottom - top)) + "\"><ofd:FillColor Value=\""
                + colour + "\"/><ofd:AbbreviatedData>M0 0L" + mm(right - left) + " 0 L" + mm(right - left) + ' '
                + mm(bottom - top) + "L0 " + mm(bottom - top) + "C</ofd:AbbreviatedData></ofd:PathObject>");
    }

    /** The objects of the page that is not ended yet. */
    String objects() {
        return layer.toString();
    }

    static String content(String objects) {
        return "<ofd:Content><ofd:Layer ID=\"8\" Type=\"Body\">" + objects + "</ofd:Layer></ofd:Content>";
    }

    @Override
    public OfdFile page() {
        String name = "Pages/Page_" + count + "/Content.xml";
        pages.append("<ofd:Page ID=\"")
                .append(100 + count)
                .append("\" BaseLoc=\"")
                .append(name)
                .append("\"/>");
        with("Doc_0/" + name, root("Page", ofPage + content(layer.toString())));
        layer = new StringBuilder();
        ofPage = "";
        count++;
        return this;
    }

    @Override
    public byte[] bytes() throws IOException {
        files.putIfAbsent(
                "Doc_0/Document.xml",
                root(
                        "Document",
                        "<ofd:CommonData><ofd:PageArea>" + box + "</ofd:PageArea>" + ofCommonData
                                + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
