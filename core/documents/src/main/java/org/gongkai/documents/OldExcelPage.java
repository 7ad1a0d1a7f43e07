package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Workbook;
import org.gongkai.text.Text;

/** The sheets of an Excel workbook of the years to 2003 (.xls), whose records are counted before anything is made of them. */
final class OldExcelPage {

    private static final Set<Integer> CELLS = Set.of(0x0006, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x0208, 0x027E);
    private static final int NUMBERS = 0x00BD;
    private static final int BLANKS = 0x00BE;
    private static final int MERGED = 0x00E5;
    private static final int FORMAT = 0x041E;
    private static final int SHEET = 0x0085;
    private static final int TEXTS = 0x00FC;

    private static final int PASSWORD = 0x002F;

    private static final int MOST_RECORDS = 400_000;
    private static final int MOST_CELLS = 50_000;
    private static final int MOST_TEXTS = 200_000;
    private static final int MOST_SHEETS = 500;
    private static final int LONGEST_FORMAT = 1_000;

    /** What counts of texts there are in an encrypted workbook cannot be told, so that it is smaller; in bytes. */
    private static final int LARGEST_ENCRYPTED = 8 * 1024 * 1024;

    private OldExcelPage() {}

    static List<DocumentPart> sheets(DirectoryNode xls) throws IOException {
        for (String stream : List.of("Workbook", "WORKBOOK", "BOOK")) {
            if (xls.hasEntryCaseInsensitive(stream)) {
                try (InputStream in = xls.createDocumentInputStream(xls.getEntryCaseInsensitive(stream))) {
                    count(in.readAllBytes());
                }
            }
        }
        try (Workbook workbook = new HSSFWorkbook(xls, false)) {
            return ExcelPage.sheets(workbook);
        }
    }

    /** Counts what a workbook is made of; each record has two bytes of what it is and two of how long it is. */
    private static void count(byte[] records) {
        int cells = 0;
        int sheets = 0;
        int count = 0;
        boolean isEncrypted = false;
        int at = 0;
        while (at + 4 <= records.length) {
            int kind = number(records, at);
            int length = number(records, at + 2);
            count++;
            cells += cells(kind, length);
            isEncrypted |= kind == PASSWORD;
            if (isEncrypted) {
                TooLargeException.limit(records.length, LARGEST_ENCRYPTED, Text.of("加密字节", "encrypted bytes"));
            } else if (kind == TEXTS && at + 12 <= records.length) {
                long texts = number(records, at + 8) + ((long) number(records, at + 10) << 16);
                TooLargeException.limit(texts, MOST_TEXTS, Text.of("文字", "texts"));
            }
            sheets += kind == SHEET ? 1 : 0;
            TooLargeException.limit(count, MOST_RECORDS, Text.of("记录", "records"));
            TooLargeException.limit(cells, MOST_CELLS, Text.of("行、单元格和合并", "rows, cells and merges"));
            TooLargeException.limit(sheets, MOST_SHEETS, Text.of("工作表", "sheets"));
            TooLargeException.limit(
                    kind == FORMAT ? length : 0, LONGEST_FORMAT, Text.of("数字格式的字节", "bytes in a format of numbers"));
            at += 4 + length;
        }
    }

    private static int cells(int kind, int length) {
        return switch (kind) {
            case NUMBERS -> length / 6;
            case BLANKS -> length / 2;
            case MERGED -> length / 8;
            default -> CELLS.contains(kind) ? 1 : 0;
        };
    }

    private static int number(byte[] records, int at) {
        return (records[at] & 0xFF) | (records[at + 1] & 0xFF) << 8;
    }
}
