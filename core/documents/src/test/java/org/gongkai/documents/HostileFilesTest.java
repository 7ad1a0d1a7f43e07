package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.documents.OldWordFile.Cell;
import org.gongkai.form.FormRenderer;
import org.junit.jupiter.api.Test;

/** Files made to take long or much: refused before they do. */
class HostileFilesTest {

    private static final int SECTOR = 512;

    @Test
    void tablesWithinEachOtherAreBounded() throws IOException {
        assertRefused(new OldWordFile().row(60, List.of(Cell.of("a"))).bytes(), "more than 50 tables within each");
    }

    @Test
    void paragraphsOfAnOldWordDocumentAreBounded() throws IOException {
        OldWordFile many = new OldWordFile();
        for (int i = 0; i < 60_000; i++) {
            many.paragraph("");
        }

        assertRefused(many.bytes(), "more than 50000 paragraphs");
    }

    @Test
    void partsOfAnOldWordDocumentThatAreToldToBeHugeAreBounded() throws IOException {
        assertRefused(withLength(0, 500_000_000), "bytes of properties");
        assertRefused(withLength(0, -1), "bytes of properties");
        assertRefused(withLength(12, 40_000), "pages of properties");
        assertRefused(withLength(13, 40_000), "pages of properties");
        assertRefused(withLength(33, 700_000), "pieces of text");
    }

    private static byte[] withLength(int part, int length) throws IOException {
        byte[] plain = new OldWordFile().paragraph("a").bytes();
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(plain))) {
            byte[] main =
                    file.getRoot().createDocumentInputStream("WordDocument").readAllBytes();
            ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN).putInt(158 + 8 * part, length);
            file.getRoot().createOrUpdateDocument("WordDocument", new ByteArrayInputStream(main));
            return written(file);
        }
    }

    @Test
    void sectorsThatFollowThemselvesEnd() throws IOException {
        byte[] xls =
                workbook(book -> book.createSheet().createRow(0).createCell(0).setCellValue("x".repeat(30_000)));
        ByteBuffer file = ByteBuffer.wrap(xls).order(ByteOrder.LITTLE_ENDIAN);
        int table = SECTOR * (file.getInt(0x4C) + 1);
        for (int i = 0; i < SECTOR / 4; i++) {
            file.putInt(table + 4 * i, i == 0 ? 1 : i - 1);
        }
        assertRefused(xls, "damaged");
    }

    @Test
    void entriesThatStandBesideThemselvesEnd() throws IOException {
        byte[] doc = new OldWordFile().paragraph("a").bytes();
        ByteBuffer file = ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN);
        int entries = SECTOR * (file.getInt(0x30) + 1);
        for (int entry = 0; entry < 4; entry++) {
            for (int sibling : new int[] {0x44, 0x48, 0x4C}) {
                file.putInt(entries + 128 * entry + sibling, 1);
            }
        }
        assertRefused(doc, "");
    }

    @Test
    void sheetsCellsMergesAndFormatsOfAnOldWorkbookAreBounded() throws IOException {
        assertRefused(
                workbook(book -> {
                    Sheet sheet = book.createSheet();
                    for (int i = 0; i < 60_000; i++) {
                        sheet.addMergedRegionUnsafe(new CellRangeAddress(i, i, 0, 1));
                    }
                }),
                "rows, cells and merges");
        assertRefused(
                workbook(book -> {
                    Sheet sheet = book.createSheet();
                    sheet.createRow(400).createCell(200);
                    for (int i = 0; i < 40_000; i++) {
                        sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 400, 0, 200));
                    }
                }),
                "cells");
        assertRefused(workbook(book -> book.createSheet().createRow(65_000).createCell(250)), "cells");
        assertRefused(
                workbook(book -> {
                    for (int i = 0; i < 600; i++) {
                        book.createSheet();
                    }
                }),
                "500 sheets");
        assertRefused(
                workbook(book -> {
                    book.createDataFormat().getFormat("0".repeat(2_000));
                    book.createSheet();
                }),
                "a format of numbers");
    }

    @Test
    void recordsAndTextsOfAnOldWorkbookAreBounded() throws IOException {
        assertRefused(withRecords(new byte[4 * 400_001]), "400000 records");
        assertRefused(withRecords(record(0x00FC, 0, 300_000)), "200000 texts");
        assertRefused(withRecords(record(0x00FC, 0, -1)), "200000 texts");
        assertRefused(withRecords(record(0x00BD, 65_535, 0)), "damaged");
    }

    @Test
    void anEncryptedWorkbookIsSmallerThanOthers() throws IOException {
        byte[] password = record(0x002F, 8, 0);

        assertRefused(withRecords(password), "");
        assertRefused(withRecords(Arrays.copyOf(password, 9 * 1024 * 1024)), "encrypted bytes");
    }

    /** A workbook whose records are these. */
    private static byte[] withRecords(byte[] records) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(records), "Workbook");
            return written(file);
        }
    }

    /** A record of a kind and a length with a number after four other bytes. */
    private static byte[] record(int kind, int length, int number) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind)
                .putShort((short) length)
                .putInt(8, number)
                .array();
    }

    @Test
    void runsOfAnOldWordDocumentAreBounded() throws IOException {
        OldWordFile many = new OldWordFile();
        for (int i = 0; i < 210_000; i++) {
            many.run("a", i % 2 == 0 ? OldWordFile.STRIKE : OldWordFile.HIDDEN);
        }

        assertRefused(many.paragraph("").bytes(), "pages of properties");
    }

    @Test
    void whatIsLockedIsRefusedHoweverLargeItIs() throws IOException {
        byte[] large = new byte[30 * 1024 * 1024];
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(large), "EncryptedPackage");
            assertRefused(written(file), "locked with a password");
        }
        ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putShort(10, (short) 0x0100);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(large), "WordDocument");
            assertRefused(written(file), "locked with a password");
        }
    }

    private static byte[] written(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeFilesystem(out);
        return out.toByteArray();
    }

    private static byte[] workbook(Consumer<HSSFWorkbook> content) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            content.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void filesAndBytesOfAnArchiveAreBounded() throws IOException {
        assertRefused(archive(200, "a".getBytes(StandardCharsets.UTF_8)), "100 files");
        assertRefused(archive(60, new byte[1024 * 1024]), "unpacked bytes");
        assertRefused(archive(10, OfficeFile.docx("<w:p/>".repeat(60_000))), "too large");
    }

    @Test
    void cellsOfAllFilesOfAnArchiveAreBounded() throws IOException {
        byte[] page = ("<table><tr>" + "<td>1".repeat(1_000) + "</table>").getBytes(StandardCharsets.UTF_8);
        byte[] wide = ("<table>" + ("<tr>" + "<td>1".repeat(100)).repeat(1_000) + "</table>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Documents.read(archive(10, page), "").page().tables()).hasSize(10);
        assertRefused(archive(4, wide), "250000 cells");
    }

    private static byte[] archive(int files, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void partsOfAWebArchiveAreBounded() {
        String head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n";
        String page = "--x\nContent-Type: text/html\n\n<p>a</p>\n";

        assertRefused((head + page.repeat(2_000)).getBytes(StandardCharsets.UTF_8), "1000 parts");
        assertRefused(
                (head + "--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n=a=")
                        .getBytes(StandardCharsets.UTF_8),
                "damaged web archive");
        assertRefused(head.getBytes(StandardCharsets.UTF_8), "without a page");
    }

    @Test
    void cellsOfAllPagesOfAWebArchiveAreBounded() {
        String head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n";
        String page = "--x\nContent-Type: text/html\n\n<table><tr><td rowspan=90 colspan=1000>1" + "<tr>".repeat(89)
                + "</table>\n";

        assertRefused((head + page.repeat(900)).getBytes(StandardCharsets.UTF_8), "250000 cells");
    }

    @Test
    void boundariesWithinEachOtherAreCountedAsPartsAre() {
        StringBuilder archive = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 1_500; i++) {
            archive.append("Content-Type: multipart/related; boundary=x")
                    .append(i)
                    .append("\n\n--x")
                    .append(i)
                    .append('\n');
        }

        assertRefused(archive.toString().getBytes(StandardCharsets.UTF_8), "1000 parts");
    }

    @Property(tries = 200)
    void whateverIsChangedInAFileItIsReadOrRefused(@ForAll Random random, @ForAll boolean isWord) throws IOException {
        byte[] file = isWord ? WORD : EXCEL;
        byte[] changed = file.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            changed[random.nextInt(random.nextBoolean() ? 2 * SECTOR : changed.length)] = (byte) random.nextInt();
        }
        try {
            assertThat(Documents.read(changed, "").parts()).isNotEmpty();
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static final byte[] WORD = word();
    private static final byte[] EXCEL = excel();

    private static byte[] word() {
        try {
            return OldWordFile.of(FormRenderer.official().page(Tancheng.report2020()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] excel() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExcelReport.writeOld(Tancheng.report2020(), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Documents.read(bytes, ""))
                .withMessageContaining(reason);
    }
}
