package org.gongkai.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gongkai.page.Grid;
import org.xml.sax.Attributes;

/**
 * The paragraphs and tables in the XML of a Word document: as the page shows them, without what is deleted or hidden, and of a
 * field only what it shows.
 */
final class WordBody extends WordXml {

    /** What is told of something and not shown. */
    private static final Set<String> NOT_SHOWN = Set.of("instrText", "rt", "sectPr", "fldData", "ffData");

    private static final Set<String> ON = Set.of("", "1", "true", "on");

    private final WordStyles styles;
    private final Files files;
    private final WordFlow whole = new WordFlow();
    private final Deque<WordFlow> flows = new ArrayDeque<>(List.of(whole));
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private boolean isText;
    private boolean isPlaceholder;
    private int pictures;
    private int objects;

    /** Finds files that stand in a document whole, by what it calls them. */
    @FunctionalInterface
    interface Files {
        void add(String id, WordFlow flow);
    }

    /** A paragraph with what is anchored to it. */
    private static final class Paragraph {

        private final StringBuilder text = new StringBuilder();
        private final WordFlow boxes = new WordFlow();
        private final WordFields fields = new WordFields();
        private WordLook look = WordLook.PLAIN;
        private WordLook run = WordLook.PLAIN;

        void append(String more) {
            if (!fields.isCode()) {
                text.append(run.read(more));
            }
        }
    }

    WordBody(WordStyles styles, Files files) {
        this.styles = styles;
        this.files = files;
    }

    WordFlow flow() {
        return whole;
    }

    int pictures() {
        return pictures;
    }

    /** How many objects of other programs stand in it, such as sheets. */
    int objects() {
        return objects;
    }

    @Override
    void start(String name, Attributes attributes) {
        if (NOT_SHOWN.contains(name)) {
            skip();
        } else if (isIn("trPr") || isIn("tcPr")) {
            property(name, value(attributes));
        } else if (isIn("rPr") || isIn("pPr")) {
            look(name, value(attributes));
        } else if (isIn("r")) {
            startInRun(name, attributes);
        } else if (!startOfContent(name)) {
            startOfOther(name, attributes);
        }
    }

    /** Takes what a row or a cell tells of itself. */
    private void property(String name, String value) {
        if (tables.isEmpty()) {
            return;
        }
        WordTable table = tables.getFirst();
        switch (name) {
            case "gridBefore" -> table.skipColumns(columns(value, 0));
            case "gridSpan" -> table.span(columns(value, 1));
            case "del" -> table.dropRow();
            case "hidden" -> {
                if (ON.contains(value)) {
                    table.dropRow();
                }
            }
            case "vMerge" -> {
                if (!value.equals("restart")) {
                    table.continueDown();
                }
            }
            case "hMerge" -> {
                if (!value.equals("restart")) {
                    table.continueRight();
                }
            }
            default -> {}
        }
    }

    /** A number of columns; where none is stated, the least. */
    private static int columns(String stated, int least) {
        return stated.isEmpty()
                ? least
                : (int) Math.max(least, Math.min(Grid.MAX_COLUMN_SPAN, Long.parseLong(stated.strip())));
    }

    /** Takes what a run or a paragraph tells of its look. */
    private void look(String name, String value) {
        Paragraph paragraph = paragraph();
        switch (name) {
            case "pStyle" -> paragraph.look = styles.look(paragraph.look, value);
            case "rStyle" -> paragraph.run = styles.look(paragraph.run, value);
            default -> paragraph.run = paragraph.run.with(name, value);
        }
    }

    private boolean startOfContent(String name) {
        switch (name) {
            case "tbl" -> tables.push(new WordTable());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.getFirst().beginRow();
                }
            }
            case "tc" -> {
                flows.push(new WordFlow());
                if (!tables.isEmpty()) {
                    tables.getFirst().beginCell();
                }
            }
            case "p" -> paragraphs.push(new Paragraph());
            case "r", ":r" -> beginRun();
            case "txbxContent" -> flows.push(new WordFlow());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void startInRun(String name, Attributes attributes) {
        switch (name) {
            case "t", ":t" -> isText = true;
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(SeenMarks.known(Character.toString(Integer.parseInt(value(attributes, "char"), 16))));
            case "fldChar" -> field(value(attributes, "fldCharType"));
            default -> {}
        }
    }

    private void beginRun() {
        Paragraph paragraph = paragraph();
        paragraph.run = paragraph.look;
    }

    private void field(String type) {
        WordFields fields = paragraph().fields;
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            default -> fields.end();
        }
    }

    private void startOfOther(String name, Attributes attributes) {
        switch (name) {
            case "showingPlcHdr" -> isPlaceholder = ON.contains(value(attributes));
            case "sdtContent" -> {
                if (isPlaceholder) {
                    skip();
                }
                isPlaceholder = false;
            }
            case ":blip", ":imagedata" -> pictures++;
            case ":OLEObject" -> objects += value(attributes, "ProgID").startsWith("Equation") ? 0 : 1;
            case "altChunk" -> files.add(value(attributes, "id"), flows.getFirst());
            default -> {}
        }
    }

    private Paragraph paragraph() {
        return paragraphs.isEmpty() ? new Paragraph() : paragraphs.getFirst();
    }

    private void append(String text) {
        paragraph().append(text);
    }

    @Override
    public void characters(char[] text, int from, int count) {
        if (isText && !isSkipping()) {
            append(new String(text, from, count));
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "t", ":t" -> isText = false;
            case "p" -> endParagraph();
            case "txbxContent" -> paragraph().boxes.add(flows.pop());
            case "tc" -> endCell(flows.pop());
            case "tbl" -> endTable(tables.pop());
            default -> {}
        }
    }

    /** What is anchored to a paragraph is read after it. */
    private void endParagraph() {
        Paragraph paragraph = paragraphs.pop();
        flows.getFirst().paragraph(paragraph.text.toString());
        flows.getFirst().addUnlessBlank(paragraph.boxes);
    }

    private void endCell(WordFlow content) {
        if (!tables.isEmpty()) {
            tables.getFirst().endCell(content);
        }
    }

    private void endTable(WordTable table) {
        if (flows.size() == 1) {
            whole.table(table);
        } else {
            flows.getFirst().innerTable(table);
        }
    }
}
