package org.gongkai.documents;

import java.io.IOException;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.text.Text;

/** The text of a PDF, put into paragraphs and tables by where it is printed. No script and nothing that is attached is looked at. */
final class PdfDocument {

    private static final int MOST_PAGES = 300;

    private static final Text LOST_FIELDS = Text.of(
            "表单域的值没有显示内容，未读入，请打印成 PDF 后再读入", "values of a form that nothing shows are not read; print it to PDF anew");

    private final PrintedDocument printed = new PrintedDocument("PDF");
    private final PdfWork work = new PdfWork();
    private final PdfFonts fonts = new PdfFonts();

    private PdfDocument() {}

    /**
     * Reads a PDF; what the library says of one can be from the document, so only the kind of failure is told.
     *
     * @throws UnreadableDocumentException if it is damaged, locked, or has no text that can be read
     * @throws TooLargeException if it has more than is read
     */
    static DocumentPart part(byte[] bytes) throws UnreadableDocumentException {
        PdfDocument document = new PdfDocument();
        try (PDDocument pdf = new PdfStructure(bytes, document.work).parse()) {
            return SubstituteFont.during(() -> {
                document.addPages(pdf);
                return document.printed.part();
            });
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
        PdfLayers layers = new PdfLayers(pdf);
        for (PDPage page : pdf.getPages()) {
            for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
                work.count(contents.next().getCOSObject());
            }
            PdfSheet sheet = new PdfSheet(page, layers, work, fonts);
            sheet.processPage(page);
            sheet.addAnnotations(page);
            printed.add(sheet.marks(), sheet.images());
            if (sheet.hasLostFields()) {
                printed.problem(LOST_FIELDS);
            }
        }
    }
}
