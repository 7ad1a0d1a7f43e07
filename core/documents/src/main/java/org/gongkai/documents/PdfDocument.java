package org.gongkai.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.gongkai.layout.PageLayout;
import org.gongkai.layout.PrintedSheet;
import org.gongkai.page.Place;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** The text of a PDF, put into paragraphs and tables by where it is printed. No script and nothing that is attached is looked at. */
final class PdfDocument {

    private static final int MOST_PAGES = 300;

    /** More characters without meaning than this share of all, and the text cannot be read. */
    private static final double MOST_UNKNOWN = 0.1;

    private final List<PrintedSheet> sheets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final PdfWork work = new PdfWork();
    private int known;
    private int unknown;
    private int hidden;
    private int images;

    private PdfDocument() {}

    /**
     * Reads a PDF; what the library says of one can be from the document, so only the kind of failure is told.
     *
     * @throws UnreadableDocumentException if it is damaged, locked, or has no text that can be read
     * @throws TooLargeException if it has more than is read
     */
    static DocumentPart part(byte[] bytes) throws UnreadableDocumentException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PdfDocument document = new PdfDocument();
            document.addPages(pdf);
            return document.read();
        } catch (TooLargeException | UnreadableDocumentException told) {
            throw told;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(
                    Text.of("PDF 设有打开密码，请去掉密码", "a PDF with a password; save it without one"), locked);
        } catch (Exception | StackOverflowError damaged) {
            String failure = damaged.getClass().getSimpleName();
            throw new UnreadableDocumentException(
                    Text.of("PDF 文件已损坏：" + failure, "a damaged PDF: " + failure), damaged);
        }
    }

    private void addPages(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw new TooLargeException(
                    Text.of("PDF 多于 " + MOST_PAGES + " 页", "a PDF of more than " + MOST_PAGES + " pages"));
        }
        @Nullable PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        for (PDPage page : pdf.getPages()) {
            PdfSheet sheet = new PdfSheet(page, layers, work);
            sheet.processPage(page);
            add(sheet);
        }
    }

    private void add(PdfSheet sheet) {
        PrintedSheet printed = sheet.marks().sheet();
        sheets.add(printed);
        known += sheet.known();
        unknown += sheet.unknown();
        hidden += sheet.marks().hidden();
        images += sheet.images();
        if (printed.words().isEmpty() && sheet.images() > 0) {
            problem(Text.of("只有图片，没有文字，未读入", "only pictures and no text, which is not read"));
        } else if (sheet.marks().hidden() > 0) {
            problem(Text.of("看不见的文字未读入", "text that cannot be seen is not read"));
        }
    }

    private void problem(Text reason) {
        Text sheet = Text.of("第" + sheets.size() + "页：", "sheet " + sheets.size() + ": ");
        problems.add(new Problem(Place.PAGE, sheet.concat(reason)));
    }

    private DocumentPart read() throws UnreadableDocumentException {
        if (sheets.stream().allMatch(sheet -> sheet.words().isEmpty())) {
            throw new UnreadableDocumentException(noText());
        }
        if (unknown > MOST_UNKNOWN * (known + unknown)) {
            throw new UnreadableDocumentException(Text.of(
                    "PDF 的字体没有文字对照（ToUnicode），文字无法读出，请用原文件重新导出",
                    "the fonts of the PDF do not tell which characters they print (no ToUnicode); export it anew"));
        }
        PageLayout layout = layout();
        layout.doubts().forEach(doubt -> problems.add(new Problem(Place.PAGE, doubt)));
        return new DocumentPart("", layout.page(), problems);
    }

    private Text noText() {
        if (images == 0) {
            return Text.of("PDF 中没有文字", "a PDF without text");
        }
        return hidden == 0
                ? Text.of("PDF 是扫描件，只有图片，没有文字层", "a scanned PDF: pictures without a text layer")
                : Text.of(
                        "PDF 是扫描件，其文字由识别得来，不作数据读入",
                        "a scanned PDF whose text was recognized by machine, which is not read");
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
