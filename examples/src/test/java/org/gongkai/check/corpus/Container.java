package org.gongkai.check.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.ExcelReport;
import org.gongkai.documents.HtmlReport;
import org.gongkai.documents.OldWordFile;
import org.gongkai.documents.PrintedReport;
import org.gongkai.documents.TextReport;
import org.gongkai.documents.WordReport;
import org.gongkai.page.Block;
import org.gongkai.page.Page;

/**
 * A kind of file, and what makes it.
 *
 * @param name what it is called
 * @param ending how the name of its files ends
 * @param without the layouts that mean nothing to it
 * @param maker makes the files
 */
record Container(String name, String ending, Set<Layout> without, Maker maker) {

    /** The layouts that mean nothing to what knows no paper. */
    static final Set<Layout> WITHOUT_PAPER = Set.of(Layout.NARROW, Layout.LANDSCAPE);

    /** Kinds that are written here without any other program. */
    static final List<Container> NATIVE = List.of(
            of("HTML", ".html", Set.of(), Container::html),
            of("docx", ".docx", Set.of(), Container::word),
            of("xlsx", ".xlsx", Set.of(Layout.NARROW), Container::excel),
            of("doc", ".doc", WITHOUT_PAPER, Container::oldWord),
            of("xls", ".xls", Set.of(Layout.NARROW), Container::oldExcel),
            of("text", ".txt", WITHOUT_PAPER, Container::text),
            of("PDF", ".pdf", Set.of(), print -> PrintedReport.pdf(print.paper(), print.pages())),
            of("OFD", ".ofd", Set.of(), print -> PrintedReport.ofd(print.paper(), print.pages())));

    /** Makes files. */
    @FunctionalInterface
    interface Maker {
        /** {@return the bytes of a file for each report, in their order} */
        List<byte[]> make(List<Print> prints) throws IOException, InterruptedException;
    }

    /** Makes one file. */
    @FunctionalInterface
    interface Writer {
        byte[] write(Print print) throws IOException;
    }

    @FunctionalInterface
    private interface StreamWriter {
        void write(OutputStream out) throws IOException;
    }

    static Container of(String name, String ending, Set<Layout> without, Writer writer) {
        return new Container(name, ending, without, prints -> {
            List<byte[]> files = new ArrayList<>();
            for (Print print : prints) {
                files.add(writer.write(print));
            }
            return files;
        });
    }

    static byte[] html(Print print) {
        return HtmlReport.of(print.paper(), print.pages()).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] word(Print print) throws IOException {
        return written(out -> WordReport.write(print.paper(), print.pages(), out));
    }

    static byte[] excel(Print print) throws IOException {
        return written(out -> ExcelReport.write(print.paper(), print.pages(), out));
    }

    static byte[] oldExcel(Print print) throws IOException {
        return written(out -> ExcelReport.writeOld(print.paper(), print.pages(), out));
    }

    /** Every other one in rows, but no broken labels, which would be in quotes; cells that are repeated are of a sheet. */
    private static byte[] text(Print print) {
        boolean isInRows = switch (print.layout()) {
            case WRAPPED_LABELS -> false;
            case GROUPS_REPEATED -> true;
            default -> print.number() % 2 == 0;
        };
        String text = isInRows ? TextReport.inRows(print.pages()) : TextReport.inCells(print.pages());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] oldWord(Print print) throws IOException {
        Page.Builder all = Page.builder();
        for (Page page : print.pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Table table) {
                    all.table(table.grid());
                } else if (block instanceof Block.Paragraph paragraph) {
                    all.paragraph(paragraph.text());
                }
            }
        }
        return OldWordFile.of(all.build());
    }

    private static byte[] written(StreamWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }
}
