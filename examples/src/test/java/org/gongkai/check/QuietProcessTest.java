package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.documents.ExcelReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that read documents say nothing of their own and leave nothing behind. */
class QuietProcessTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    void nothingIsLoggedOfABrokenFontAndNoFontOfTheMachineIsSearched() throws Exception {
        Path pdf = folder.resolve("a.pdf");
        writeWithBrokenFont(pdf);

        ChildMachine run = read(pdf);

        assertThat(run.out()).contains("未找到政府信息公开工作年度报告");
        assertThat(run.err()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void nothingIsLoggedOfAnOldWorkbook() throws Exception {
        Path xls = folder.resolve("a.xls");
        try (OutputStream out = Files.newOutputStream(xls)) {
            ExcelReport.writeOld(Tancheng.report2020(), out);
        }

        ChildMachine run = read(xls);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    private ChildMachine read(Path file) throws IOException, InterruptedException {
        return ChildMachine.run(
                folder,
                Map.of(),
                List.of(
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckReport.class.getName(),
                        "--read",
                        file.toString()));
    }

    /** A font that is said to be in the file, where there is something else. */
    static void writeWithBrokenFont(Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            COSDictionary descriptor = new COSDictionary();
            descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
            descriptor.setItem(COSName.FONT_FILE, stream(pdf, "no font"));
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setItem(COSName.FONT_DESC, descriptor);
            font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font);
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            PDPage page = new PDPage();
            page.setResources(resources);
            page.setContents(stream(pdf, "BT /F1 9 Tf 100 100 Td (words) Tj ET"));
            pdf.addPage(page);
            pdf.save(file.toFile());
        }
    }

    private static PDStream stream(PDDocument pdf, String content) throws IOException {
        return new PDStream(pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
