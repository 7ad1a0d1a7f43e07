package org.gongkai.documents;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Page;
import org.gongkai.text.RaisedText;
import org.gongkai.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs and tables of an HTML document.
 *
 * <p>A table that holds other tables only lays the page out; its cells are read as parts of the page. What is hidden or struck
 * out is not read, nor is what tells how a character is pronounced. Nothing here calls itself, so that a page can be nested as deep as it likes.
 */
final class HtmlPage implements NodeFilter {

    private static final Set<String> HIDDEN =
            Set.of("script", "style", "noscript", "template", "del", "s", "strike", "rt", "rp");

    /** Inputs that show their value. */
    private static final Set<String> FIELDS = Set.of("text", "number", "tel");

    /** Far more than a page with tables has; so many still fit into little memory, even one within the other. */
    private static final int MOST_TAGS = 200_000;

    /** The longest text that a table of a single cell only draws a frame around, in characters. */
    private static final int LONGEST_FRAMED = 40;

    /** A longer number is none of cells. */
    private static final int LONGEST_SPAN = 9;

    static final int MOST_SPANNED_ROWS = 65_534;

    /** As many elements within each other as a word can stand in. */
    private static final int INLINE_DEPTH = 16;

    private final Set<Element> layoutTables;
    private final Page.Builder page = Page.builder();
    private final PageSize size = new PageSize();
    private final StringBuilder paragraph = new StringBuilder();

    private HtmlPage(Element body) {
        this.layoutTables = layoutTables(body);
    }

    /**
     * The page with the title that the document states for the browser.
     *
     * @param bytes the document in whatever encoding
     * @throws CharacterCodingException if no encoding fits
     * @throws TooLargeException if it has more tags, or its tables more cells, than are read
     * @throws UnreadableDocumentException if there is nothing on it, with why
     */
    static DocumentPart part(byte... bytes) throws UnreadableDocumentException, CharacterCodingException {
        Optional<String> decoded =
                TextDecoding.canBeUtf8(bytes) ? Optional.empty() : Optional.of(TextDecoding.decodeHtml(bytes));
        byte[] html = decoded.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(bytes);
        if (html.length > MOST_TAGS && tags(html) > MOST_TAGS) {
            throw new TooLargeException(
                    Text.of("页面的标签多于 " + MOST_TAGS + " 个", "a page of more than " + MOST_TAGS + " tags"));
        }
        Optional<DocumentPart> plain = PlainHtml.part(html);
        return plain.isPresent()
                ? plain.get()
                : ofTree(Jsoup.parse(decoded.isPresent() ? decoded.get() : TextDecoding.decodeHtml(bytes)));
    }

    /** The page by the tree of its nodes, which any document has. */
    static DocumentPart ofTree(Document document) throws UnreadableDocumentException {
        Element body = document.body();
        HtmlPage reading = new HtmlPage(body);
        body.filter(reading);
        reading.endParagraph();
        Page page = reading.page.build();
        List<Problem> problems = EmptyPage.problems(document, page);
        if (page.blocks().isEmpty()) {
            throw new UnreadableDocumentException(problems);
        }
        return new DocumentPart(document.title(), page, problems);
    }

    private static int tags(byte... html) {
        int count = 0;
        for (byte c : html) {
            count += c == '<' ? 1 : 0;
        }
        return count;
    }

    /** The tables with tables in them, but for those of a single cell with little text, which only draw a frame. */
    private static Set<Element> layoutTables(Element body) {
        Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Contents> open = new ArrayDeque<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (isTable(node)) {
                    open.push(new Contents());
                } else if (open.size() > 1) {
                    // Of a table that is in no other it is not asked what it holds.
                    open.getFirst().add(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isTable(node)) {
                    Contents ended = open.pop();
                    if (ended.hasTables) {
                        layout.add((Element) node);
                    }
                    if (!open.isEmpty()) {
                        open.getFirst().characters += ended.characters;
                        open.getFirst().hasTables |= !ended.isFrame();
                    }
                }
            }
        });
        return layout;
    }

    /** What a table has been found to hold so far. */
    private static final class Contents {

        private int cells;
        private int characters;
        private boolean hasTables;

        void add(Node node) {
            if (isCell(node)) {
                cells++;
            } else if (node instanceof TextNode text) {
                characters += text.text().strip().length();
            }
        }

        boolean isFrame() {
            return cells <= 1 && characters <= LONGEST_FRAMED && !hasTables;
        }
    }

    private static boolean isTable(Node node) {
        return node.normalName().equals("table");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            paragraph.append(text(text));
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (endsParagraph(element)) {
                endParagraph();
            }
            paragraph.append(value(element));
            if (isTable(element) && !layoutTables.contains(element)) {
                page.table(grid(element));
                return FilterResult.SKIP_CHILDREN;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && endsParagraph(element)) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHidden(Element element) {
        return HIDDEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || HtmlStyle.of(element).isHidden();
    }

    /** What a field to fill in shows; empty for any other element. */
    private static String value(Element element) {
        boolean isField = element.normalName().equals("input")
                && (!element.hasAttr("type")
                        || FIELDS.contains(element.attr("type").strip().toLowerCase(Locale.ROOT)));
        return isField ? element.attr("value") : "";
    }

    private static boolean endsParagraph(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void endParagraph() {
        String text = paragraph.toString().strip();
        if (!text.isEmpty()) {
            page.paragraph(text);
        }
        paragraph.setLength(0);
    }

    private Grid grid(Element table) {
        GridBuilder grid = Grid.builder();
        List<Element> rows = rows(table);
        for (Element row : rows) {
            grid.row();
            for (Node each = row.firstChild(); each != null; each = each.nextSibling()) {
                if (each instanceof Element cell && isCell(cell) && !isHidden(cell)) {
                    String text = cellText(cell);
                    int height = span(cell.attr("rowspan"), MOST_SPANNED_ROWS);
                    int width = Math.max(1, span(cell.attr("colspan"), Grid.MAX_COLUMN_SPAN));
                    size.add(text, height == 0 ? rows.size() : Math.min(height, rows.size()), width);
                    grid.cell(text, height, width);
                }
            }
        }
        return grid.build();
    }

    /** The rows of a table that are shown, without those of tables in it. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        table.filter((node, depth) -> {
            if (!(node instanceof Element element) || isHidden(element) || (depth > 0 && isTable(node))) {
                return FilterResult.SKIP_CHILDREN;
            } else if (element.normalName().equals("tr")) {
                rows.add(element);
            }
            return FilterResult.CONTINUE;
        });
        return rows;
    }

    private static boolean isCell(Node node) {
        return node.normalName().equals("td") || node.normalName().equals("th");
    }

    /** The text of a cell, a space where a line or a paragraph ends in it. */
    private static String cellText(Element cell) {
        if (cell.childNodeSize() == 1 && cell.childNode(0) instanceof TextNode only) {
            return text(only).strip();
        }
        StringBuilder text = new StringBuilder();
        cell.filter((node, depth) -> {
            if (node instanceof TextNode part) {
                text.append(text(part));
            } else if (node instanceof Element element) {
                if (isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (endsParagraph(element)) {
                    text.append(' ');
                }
                text.append(value(element));
            }
            return FilterResult.CONTINUE;
        });
        return text.toString().strip();
    }

    /** A text; what is raised or lowered, such as the number of a note, does not become digits of the number before it. */
    private static String text(TextNode node) {
        String text = node.text();
        return isRaised(node.parent()) ? RaisedText.of(text) : text;
    }

    private static boolean isRaised(@Nullable Node node) {
        Node each = node;
        for (int i = 0; i < INLINE_DEPTH && each instanceof Element element && !element.isBlock(); i++) {
            if (element.normalName().equals("sup")
                    || element.normalName().equals("sub")
                    || HtmlStyle.of(element).isRaised()) {
                return true;
            }
            each = element.parent();
        }
        return false;
    }

    /** A span as browsers take it: what is no number is 1. */
    static int span(String printed, int most) {
        String value = printed.strip();
        if (value.isEmpty() || value.length() > LONGEST_SPAN) {
            return 1;
        }
        int span = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 1;
            }
            span = 10 * span + digit;
        }
        return Math.min(most, span);
    }
}
