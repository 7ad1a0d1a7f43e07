package org.gongkai.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Page;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * HTML in which every element stands where it is allowed and is closed where it ends, read in one pass without a tree of its nodes.
 *
 * <p>Most pages that a program wrote are such. What is found on one is what {@link HtmlPage} finds by the tree; of any other
 * page, and of one with tables in tables, fields or raised text, nothing is said here.
 */
final class PlainHtml {

    private static final Set<String> GROUPS_OF_ROWS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private static final Pattern ODD_COMMENT = Pattern.compile("^-?>|--!>|<!--");

    private static final int SMALLER = 'a' - 'A';
    private static final byte[] WITHOUT_WIDTH = "\u200B".getBytes(StandardCharsets.UTF_8);

    /** What stands for bytes that are no character. */
    private static final char NO_CHARACTER = '\uFFFD';

    /** A tree of more elements within each other is not searched as a whole. */
    private static final int DEEPEST = 60;

    /** Where in the document the reading is. */
    private enum Stage {
        BEFORE_HEAD,
        HEAD,
        BEFORE_BODY,
        BODY,
        AFTER_BODY
    }

    private final byte[] bytes;
    private int at;

    private Stage stage = Stage.BEFORE_HEAD;
    private boolean hasRoot;
    private String title = "";
    private boolean hasTitle;

    private final Deque<HtmlName> open = new ArrayDeque<>();

    /** How many elements are open outside of the one that is hidden with all that is in it; none is if it is negative. */
    private int hidden = -1;

    private boolean isInParagraph;
    private boolean isInLink;

    private final Page.Builder page = Page.builder();
    private final PageSize size = new PageSize();
    private final StringBuilder paragraph = new StringBuilder();

    private boolean isInTable;
    private final List<List<Cell>> rows = new ArrayList<>();
    private @Nullable StringBuilder cellText;
    private int height;
    private int width;

    /** The attributes that matter of the tag that was read last. */
    private final Attributes attributes = new Attributes();

    private record Cell(String text, int height, int width) {}

    private PlainHtml(byte... html) {
        this.bytes = html;
        this.at = TextDecoding.lengthOfMark(html);
    }

    /**
     * The page with its title; empty if the document is not such HTML, has no table, or has a text that is not UTF-8.
     *
     * @param html the document in UTF-8, perhaps behind a byte-order mark
     * @throws TooLargeException if its tables have more cells than are read
     */
    static Optional<DocumentPart> part(byte... html) {
        PlainHtml reading = new PlainHtml(html);
        if (!reading.read()) {
            return Optional.empty();
        }
        reading.endParagraph();
        Page page = reading.page.build();
        return EmptyPage.hasTable(page)
                ? Optional.of(new DocumentPart(reading.title, page, List.of()))
                : Optional.empty();
    }

    /** Where the characters of a kind end that begin at a place. */
    private int endOf(int kind, int from) {
        byte[] html = bytes;
        int end = from;
        while (end < html.length && HtmlByte.isOf(kind, html[end])) {
            end++;
        }
        return end;
    }

    private boolean read() {
        while (at < bytes.length) {
            boolean isRead = bytes[at] == '<' ? readMarkup() : readText();
            if (!isRead) {
                return false;
            }
        }
        return open.isEmpty() && stage != Stage.HEAD;
    }

    private boolean readText() {
        int start = at;
        int seen = readToEnd();
        if (at < bytes.length && bytes[at] != '<') {
            return false;
        }
        boolean isBlank = (seen & HtmlByte.PRINTED) == 0;
        if (isBlank && (stage != Stage.BODY || isBetweenCells())) {
            return true;
        }
        if (isBetweenCells() || !begunBody()) {
            return false;
        }
        if (hidden < 0) {
            StringBuilder text = isInTable ? cellText : paragraph;
            if (text != null) {
                if (isBlank) {
                    text.append(' ');
                } else {
                    String printed = text(start, at);
                    text.append((seen & HtmlByte.LOOSE) == 0 ? printed : usual(printed));
                    return isUtf8(printed);
                }
            }
        }
        return true;
    }

    /** Goes to the end of a text; of what kinds its bytes are. */
    private int readToEnd() {
        byte[] text = bytes;
        int seen = 0;
        int end = at;
        for (; end < text.length; end++) {
            int kind = HtmlByte.inText(text[end]);
            if ((kind & HtmlByte.END_OF_TEXT) != 0) {
                break;
            }
            seen |= kind;
            if ((kind & HtmlByte.PUNCTUATION) != 0 && isWithoutWidth(end)) {
                seen |= HtmlByte.LOOSE;
            }
        }
        at = end;
        return seen;
    }

    private boolean isWithoutWidth(int start) {
        return start + 2 < bytes.length && bytes[start + 1] == WITHOUT_WIDTH[1] && bytes[start + 2] == WITHOUT_WIDTH[2];
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(String text) {
        return text.indexOf(NO_CHARACTER) < 0;
    }

    /** A text as it is shown, of several blanks one. */
    private static String usual(String text) {
        return new TextNode(text).text();
    }

    private boolean isBetweenCells() {
        return isInTable && open.getFirst().isFrameOfTable();
    }

    /** Begins the body, for what can stand only in it; whether it may stand there. */
    private boolean begunBody() {
        if (stage == Stage.BEFORE_HEAD || stage == Stage.BEFORE_BODY) {
            stage = Stage.BODY;
        }
        return stage == Stage.BODY;
    }

    private boolean readMarkup() {
        byte next = charAt(at + 1);
        if (next == '!') {
            return isAt("<!--", at) ? readComment() : readDoctype();
        }
        boolean isEnd = next == '/';
        int start = at + (isEnd ? 2 : 1);
        int end = start;
        int hash = 0;
        byte[] html = bytes;
        while (end < html.length && HtmlByte.isOf(HtmlByte.NAME, html[end])) {
            hash = hash * 31 + html[end++];
        }
        if (end == start || bytes[start] <= '9') {
            return false;
        }
        HtmlName name = HtmlName.of(bytes, start, end, hash);
        at = end;
        if (!isEnd) {
            return attributes.read() && open(name);
        }
        at = endOf(HtmlByte.BLANK, at);
        return charAt(at++) == '>' && close(name);
    }

    /** Whether a text in small letters stands at a place, in letters of any size. */
    private boolean isAt(String text, int start) {
        if (start + text.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            byte c = bytes[start + i];
            boolean isCapital = c >= 'A' && c <= 'Z';
            if ((isCapital ? c + SMALLER : c) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a text stands next, less than 0 where it does not. */
    private int indexOf(String text, int from) {
        byte first = (byte) text.charAt(0);
        int place = indexOf(first, from);
        while (place >= 0 && !isAt(text, place)) {
            place = indexOf(first, place + 1);
        }
        return place;
    }

    private int indexOf(byte character, int from) {
        byte[] html = bytes;
        for (int i = from; i < html.length; i++) {
            if (html[i] == character) {
                return i;
            }
        }
        return -1;
    }

    private byte charAt(int index) {
        return index < bytes.length ? bytes[index] : 0;
    }

    private boolean readComment() {
        int start = at + "<!--".length();
        int end = indexOf("-->", start);
        if (end < 0 || ODD_COMMENT.matcher(text(start, end)).find()) {
            return false;
        }
        at = end + "-->".length();
        return true;
    }

    private boolean readDoctype() {
        int end = indexOf(">", at);
        boolean isFirst = stage == Stage.BEFORE_HEAD && !hasRoot;
        if (!isFirst || end < 0 || !isAt("<!doctype html", at)) {
            return false;
        }
        at = end + 1;
        return true;
    }

    private boolean open(HtmlName name) {
        if (attributes.isSelfClosing && !name.isVoid()) {
            return false;
        }
        return switch (name.name()) {
            case "html" -> beginRoot();
            case "head" -> begin(stage == Stage.BEFORE_HEAD, Stage.HEAD);
            case "body" ->
                !attributes.isHidden() && begin(stage == Stage.BEFORE_HEAD || stage == Stage.BEFORE_BODY, Stage.BODY);
            case "meta", "link" -> stage != Stage.AFTER_BODY;
            case "script", "style", "title" -> skipRaw(name.name());
            default -> begunBody() && isAllowed(name) && !attributes.isRaised() && enter(name);
        };
    }

    private boolean beginRoot() {
        boolean isFirst = stage == Stage.BEFORE_HEAD && !hasRoot;
        hasRoot = true;
        return isFirst;
    }

    private boolean begin(boolean isThere, Stage next) {
        stage = next;
        return isThere;
    }

    /** Goes to behind an element whose content is no HTML. */
    private boolean skipRaw(String name) {
        int start = at;
        String tag = "</" + name;
        do {
            at = indexOf("</", at);
            if (at < 0) {
                return false;
            }
            at += 2;
        } while (!isAt(tag, at - 2));
        String content = text(start, at - 2);
        at = endOf(HtmlByte.BLANK, at + name.length());
        return charAt(at++) == '>'
                && stage != Stage.AFTER_BODY
                && (name.equals("title") ? take(content) : !content.contains("<!--"));
    }

    private boolean take(String content) {
        boolean isOnly = !hasTitle && (stage == Stage.HEAD || stage == Stage.BEFORE_HEAD);
        hasTitle = true;
        title = usual(content).trim();
        return isOnly && isUtf8(content) && content.indexOf('&') < 0 && content.indexOf(0) < 0;
    }

    private boolean isAllowed(HtmlName name) {
        String parent = open.isEmpty() ? "" : open.getFirst().name();
        if (open.size() > DEEPEST) {
            return false;
        }
        if (name.isPartOfTable() || isBetweenCells()) {
            return isInTable
                    && switch (name.name()) {
                        case "caption", "colgroup", "thead", "tbody", "tfoot" -> parent.equals("table");
                        case "col" -> parent.equals("table") || parent.equals("colgroup");
                        case "tr" -> parent.equals("table") || GROUPS_OF_ROWS.contains(parent);
                        case "td", "th" -> parent.equals("tr");
                        default -> false;
                    };
        }
        return switch (name.name()) {
            case "a" -> !isInLink;
            case "table" -> !isInTable && !isInParagraph;
            case "li" -> LISTS.contains(parent) && !isInParagraph;
            case "dt", "dd" -> parent.equals("dl") && !isInParagraph;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> !isHeading(parent) && !isInParagraph;
            default -> name.isInline() || (name.isBlock() && !isInParagraph);
        };
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    }

    private boolean enter(HtmlName name) {
        if (hidden < 0) {
            if (attributes.isHidden()) {
                hidden = open.size();
            } else {
                show(name);
            }
        }
        if (name.isVoid()) {
            hidden = hidden == open.size() ? -1 : hidden;
            return true;
        }
        open.push(name);
        switch (name.role()) {
            case PARAGRAPH -> isInParagraph = true;
            case LINK -> isInLink = true;
            case TABLE -> isInTable = true;
            case ROW, CELL, OTHER -> {}
        }
        return true;
    }

    private void show(HtmlName name) {
        if (isInTable) {
            if (name.role() == HtmlName.Role.ROW) {
                rows.add(new ArrayList<>());
            } else if (name.role() == HtmlName.Role.CELL) {
                cellText = new StringBuilder();
                height = attributes.rowSpan;
                width = attributes.columnSpan;
            } else if (cellText != null && name.endsParagraph()) {
                cellText.append(' ');
            }
        } else if (name.endsParagraph()) {
            endParagraph();
        }
    }

    private void endParagraph() {
        String text = paragraph.toString().strip();
        if (!text.isEmpty()) {
            page.paragraph(text);
        }
        paragraph.setLength(0);
    }

    private boolean close(HtmlName name) {
        return switch (name.name()) {
            case "html" -> hasRoot && isEnd(stage == Stage.AFTER_BODY || stage == Stage.BODY);
            case "head" -> begin(stage == Stage.HEAD, Stage.BEFORE_BODY);
            case "body" -> isEnd(stage == Stage.BODY);
            default -> !open.isEmpty() && open.getFirst().equals(name) && leave(open.pop());
        };
    }

    private boolean isEnd(boolean isThere) {
        stage = Stage.AFTER_BODY;
        return isThere && open.isEmpty();
    }

    private boolean leave(HtmlName name) {
        switch (name.role()) {
            case PARAGRAPH -> isInParagraph = false;
            case LINK -> isInLink = false;
            case TABLE -> isInTable = false;
            case ROW, CELL, OTHER -> {}
        }
        if (hidden >= 0) {
            hidden = hidden == open.size() ? -1 : hidden;
        } else if (name.role() == HtmlName.Role.TABLE) {
            page.table(grid());
        } else if (!isInTable && name.endsParagraph()) {
            endParagraph();
        } else if (cellText != null && name.role() == HtmlName.Role.CELL) {
            rows.get(rows.size() - 1).add(new Cell(cellText.toString().strip(), height, width));
            cellText = null;
        }
        return true;
    }

    private Grid grid() {
        GridBuilder grid = Grid.builder();
        for (List<Cell> row : rows) {
            grid.row();
            for (Cell cell : row) {
                int most = rows.size();
                size.add(cell.text, cell.height == 0 ? most : Math.min(cell.height, most), cell.width);
                grid.cell(cell.text, cell.height, cell.width);
            }
        }
        rows.clear();
        return grid.build();
    }

    /** What the attributes of a tag say of how it is shown. */
    private final class Attributes {

        private boolean hasHidden;
        private @Nullable String style;
        private @Nullable String rows;
        private @Nullable String columns;
        private int rowSpan;
        private int columnSpan;
        private boolean isSelfClosing;

        /** Reads the attributes and the end of the tag; whether all is as it should be. */
        boolean read() {
            hasHidden = false;
            style = null;
            rows = null;
            columns = null;
            isSelfClosing = false;
            while (true) {
                int behind = at;
                at = endOf(HtmlByte.BLANK, at);
                byte next = charAt(at);
                if (next == '>') {
                    at++;
                    return areRead();
                }
                if (next == '/') {
                    isSelfClosing = true;
                    at++;
                    return charAt(at++) == '>' && areRead();
                }
                if (at == behind || !readOne()) {
                    return false;
                }
            }
        }

        private boolean readOne() {
            int start = at;
            int end = endOf(HtmlByte.ATTRIBUTE, start);
            at = end;
            if (end == start) {
                return false;
            }
            byte behind = charAt(end);
            if (behind != '=') {
                return (HtmlByte.isOf(HtmlByte.BLANK, behind) || behind == '>') && keep(start, end, end, end);
            }
            byte quote = charAt(end + 1);
            if (quote == '"' || quote == '\'') {
                int value = end + 2;
                int last = indexOf(quote, value);
                at = last + 1;
                return last >= 0 && keep(start, end, value, last);
            }
            int value = end + 1;
            at = endOf(HtmlByte.VALUE, value);
            return at > value && keep(start, end, value, at);
        }

        /** Keeps an attribute that matters; whether it is the first of its name and can be read. */
        private boolean keep(int start, int end, int from, int to) {
            if (isNamed("style", start, end)) {
                boolean isFirst = style == null;
                style = text(from, to);
                return isFirst && isReadable(style);
            } else if (isNamed("hidden", start, end)) {
                hasHidden = true;
            } else if (isNamed("rowspan", start, end)) {
                boolean isFirst = rows == null;
                rows = text(from, to);
                return isFirst && isReadable(rows);
            } else if (isNamed("colspan", start, end)) {
                boolean isFirst = columns == null;
                columns = text(from, to);
                return isFirst && isReadable(columns);
            }
            return true;
        }

        private boolean isNamed(String name, int start, int end) {
            return name.length() == end - start && isAt(name, start);
        }

        private boolean isReadable(String value) {
            return value.indexOf('&') < 0 && value.indexOf(0) < 0;
        }

        private boolean areRead() {
            rowSpan = rows == null ? 1 : HtmlPage.span(rows, HtmlPage.MOST_SPANNED_ROWS);
            columnSpan = columns == null ? 1 : Math.max(1, HtmlPage.span(columns, Grid.MAX_COLUMN_SPAN));
            return true;
        }

        boolean isHidden() {
            return hasHidden || (style != null && HtmlStyle.of(style).isHidden());
        }

        boolean isRaised() {
            return style != null && HtmlStyle.of(style).isRaised();
        }
    }
}
