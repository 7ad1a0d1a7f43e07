package org.gongkai.check.page;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a letter in the markup of Word: its headings, paragraphs and tables one after the other. */
final class WordXml {

    private static final String PAGE = """
            <w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1304" w:right="1020" w:bottom="1134" w:left="1020" w:header="567" w:footer="567" w:gutter="0"/>\
            </w:sectPr>""";

    private static final Map<String, String> OF_ELEMENT =
            Map.of("h1", "Title", "h2", "Heading1", "caption", "Caption", "p", "Normal");
    private static final Map<String, String> OF_CLASS =
            Map.of("finding-head", "Finding", "date", "Date", "basis", "Small", "cells", "Small");

    private final StringBuilder xml = new StringBuilder();

    private WordXml() {}

    static String document(Element article) {
        WordXml document = new WordXml();
        document.xml.append("<w:document ").append(WordStyle.NAMESPACE).append("><w:body>");
        document.blocks(article);
        return document.xml.append(PAGE).append("</w:body></w:document>").toString();
    }

    /** Its depth is that of the markup of a letter, which no text of a report makes deeper. */
    private void blocks(Element parent) {
        for (Element block : parent.children()) {
            String style = OF_ELEMENT.get(block.normalName());
            if (block.normalName().equals("table")) {
                for (Element caption : block.select("caption")) {
                    paragraph(caption, "Caption", "");
                }
                xml.append(WordTable.of(block));
                xml.append("<w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr></w:p>");
            } else if (style == null) {
                blocks(block);
            } else {
                String ofClass = block.classNames().stream()
                        .map(OF_CLASS::get)
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(style);
                paragraph(block, ofClass, colour(block));
            }
        }
    }

    /** The head of a finding has the colour of its kind. */
    private static String colour(Element block) {
        Element item = block.parent();
        return item != null && block.hasClass("finding-head") ? WordTable.colour(item) : "";
    }

    private void paragraph(Element block, String style, String colour) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        xml.append(runs(block, colour)).append("</w:p>");
    }

    /** The text of an element but for what is only read out. */
    static String runs(Element block, String colour) {
        return block.nodeStream(TextNode.class)
                .filter(text -> !isIn("mark-note", text))
                .map(text -> run(text, colour))
                .collect(Collectors.joining());
    }

    private static boolean isIn(String style, TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.hasClass(style);
    }

    private static String run(TextNode text, String colour) {
        String look = (isIn("mark", text) ? "<w:b/>" : "") + colour;
        return "<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + escape(text.text()) + "</w:t></w:r>";
    }

    /** Text with what XML cannot hold replaced. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isText(point) ? point : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isText(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < 0xD800)
                || (point > 0xDFFF && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
