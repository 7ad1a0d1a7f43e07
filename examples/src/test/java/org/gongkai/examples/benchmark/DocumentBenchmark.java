package org.gongkai.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.documents.Documents;
import org.gongkai.documents.HtmlReport;
import org.gongkai.documents.Paper;
import org.gongkai.documents.PrintedReport;
import org.gongkai.documents.TextReport;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A report read from each kind of file: a PDF of seven pages beside the text that its parser gives by itself, and the others;
 * those of offices and OFD are as other programs wrote them.
 */
@State(Scope.Benchmark)
public class DocumentBenchmark {

    private static final int SENTENCES = 35;
    private static final int PDF_PAGES = 7;

    private final List<Page> report = List.of(FormRenderer.official().page(BenchmarkReport.report(SENTENCES)));
    private final byte[] html = HtmlReport.of(Paper.A4, report).getBytes(StandardCharsets.UTF_8);
    private final byte[] text = TextReport.inRows(report).getBytes(StandardCharsets.UTF_8);
    private final byte[] word = made("report.docx");
    private final byte[] oldWord = made("report.doc");
    private final byte[] excel = made("report.xlsx");
    private final byte[] oldExcel = made("report.xls");
    private final byte[] ofd = made("report.ofd");
    private byte[] pdf = {};

    @Setup
    public void print() throws IOException {
        pdf = PrintedReport.pdf(Paper.A4, report);
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            if (printed.getNumberOfPages() != PDF_PAGES) {
                throw new IllegalStateException(printed.getNumberOfPages() + " pages");
            }
        }
    }

    private static byte[] made(String name) {
        String path = "/org/gongkai/documents/made/" + name;
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Benchmark
    public String pdfParserAlone() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Benchmark
    public Page pdf() throws IOException {
        return Documents.read(pdf, "report.pdf").page();
    }

    @Benchmark
    public Page html() throws IOException {
        return Documents.read(html, "report.html").page();
    }

    @Benchmark
    public Page text() throws IOException {
        return Documents.read(text, "report.txt").page();
    }

    @Benchmark
    public Page word() throws IOException {
        return Documents.read(word, "report.docx").page();
    }

    @Benchmark
    public Page oldWord() throws IOException {
        return Documents.read(oldWord, "report.doc").page();
    }

    @Benchmark
    public Page excel() throws IOException {
        return Documents.read(excel, "report.xlsx").page();
    }

    @Benchmark
    public Page oldExcel() throws IOException {
        return Documents.read(oldExcel, "report.xls").page();
    }

    @Benchmark
    public Page ofd() throws IOException {
        return Documents.read(ofd, "report.ofd").page();
    }
}
