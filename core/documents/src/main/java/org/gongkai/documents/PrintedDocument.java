package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.layout.PageLayout;
import org.gongkai.layout.PrintedSheet;
import org.gongkai.layout.PrintedWord;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/** The sheets of a document that says where what is printed, one after the other, and what of them is not read. */
final class PrintedDocument {

    /** More characters without meaning than this share of all, and the text cannot be read. */
    private static final double MOST_UNKNOWN = 0.1;

    /** Far more words and rulings than all sheets of a report have. */
    private static final int MOST_MARKS = 2_000_000;

    private final String kind;
    private final List<PrintedSheet> sheets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int marks;
    private int hidden;
    private int images;

    /** A document without sheets, of a kind by the name that people know it by. */
    PrintedDocument(String kind) {
        this.kind = kind;
    }

    /**
     * Takes the next sheet, with the number of pictures on it.
     *
     * @throws TooLargeException if all sheets have more on them than is read
     */
    void add(SeenMarks seen, int imagesOnIt) {
        PrintedSheet sheet = seen.sheet();
        marks += sheet.words().size() + sheet.rulings().size();
        TooLargeException.limit(marks, MOST_MARKS, Text.of("文字和表格线", "words and rulings"));
        sheets.add(sheet);
        hidden += seen.hidden();
        images += imagesOnIt;
        if (sheet.words().isEmpty() && imagesOnIt > 0) {
            problem(Text.of("只有图片，没有文字，未读入", "only pictures and no text, which is not read"));
        } else if (seen.hidden() > 0) {
            problem(Text.of("看不见的文字未读入", "text that cannot be seen is not read"));
        }
    }

    /** Tells what of the last sheet is not read. */
    void problem(Text reason) {
        Text sheet = Text.of("第" + sheets.size() + "页：", "sheet " + sheets.size() + ": ");
        problems.add(new Problem(Place.PAGE, sheet.concat(reason)));
    }

    /**
     * Reads all sheets as one page.
     *
     * @throws UnreadableDocumentException if they have no text, or none whose meaning is told
     * @throws TooLargeException if they have more than is read
     */
    DocumentPart part() throws UnreadableDocumentException {
        List<PrintedWord> words =
                sheets.stream().flatMap(sheet -> sheet.words().stream()).toList();
        if (words.isEmpty()) {
            throw new UnreadableDocumentException(noText());
        }
        long unknown = words.stream()
                .filter(word -> word.text().contains(SeenMarks.UNKNOWN))
                .count();
        if (unknown > MOST_UNKNOWN * words.size()) {
            throw new UnreadableDocumentException(Text.of(
                    kind + " 的字体没有文字对照（ToUnicode），文字无法读出，请用原文件重新导出",
                    "the fonts of the " + kind
                            + " do not tell which characters they print (no ToUnicode); export it anew"));
        }
        PageLayout layout = layout();
        layout.doubts().forEach(doubt -> problems.add(new Problem(Place.PAGE, doubt)));
        return new DocumentPart("", layout.page(), problems);
    }

    private Text noText() {
        if (images == 0) {
            return Text.of(kind + " 中没有文字", "no text in the " + kind);
        }
        return hidden == 0
                ? Text.of(kind + " 是扫描件，只有图片，没有文字层", "a scanned " + kind + ": pictures without a text layer")
                : Text.of(
                        kind + " 是扫描件，其文字由识别得来，不作数据读入",
                        "a scanned " + kind + " whose text was recognized by machine, which is not read");
    }

    private PageLayout layout() {
        try {
            return PageLayout.of(sheets);
        } catch (IllegalArgumentException tooMuch) {
            throw new TooLargeException(
                    Text.of("页面的文字、表格线或单元格过多", "sheets of more words, rulings or cells than are read"));
        }
    }
}
