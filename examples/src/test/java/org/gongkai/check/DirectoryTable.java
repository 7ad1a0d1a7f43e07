package org.gongkai.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A standard directory as rows of a table, written as the documents that users have. */
record DirectoryTable(String title, List<List<String>> rows) {

    private static final List<String> HEAD =
            List.of("序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式", "公开层级");

    /** A directory with items of these names, each of which is complete. */
    static DirectoryTable of(String title, String... items) {
        return new DirectoryTable(
                title,
                List.of(items).stream()
                        .map(item -> List.of(
                                "1",
                                "服务",
                                item,
                                "办理条件",
                                "《中华人民共和国政府信息公开条例》",
                                "信息形成或者变更之日起20个工作日内",
                                "县水务局",
                                "■政府网站 □政府公报",
                                "全社会",
                                "主动",
                                "县级"))
                        .toList());
    }

    /** The same with another text in a column of every row. */
    DirectoryTable with(String head, String text) {
        int column = HEAD.indexOf(head);
        return new DirectoryTable(
                title,
                rows.stream()
                        .map(row -> {
                            List<String> changed = new ArrayList<>(row);
                            changed.set(column, text);
                            return List.copyOf(changed);
                        })
                        .toList());
    }

    private List<List<String>> all() {
        List<List<String>> all = new ArrayList<>(List.of(HEAD));
        all.addAll(rows);
        return all;
    }

    /** The title as a paragraph, and the table. */
    String html() {
        return "<p>" + title + "</p><table>"
                + all().stream()
                        .map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                        .collect(Collectors.joining())
                + "</table>";
    }

    byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(title);
            XWPFTable table = document.createTable(all().size(), HEAD.size());
            for (int row = 0; row < all().size(); row++) {
                for (int column = 0; column < HEAD.size(); column++) {
                    table.getRow(row).getCell(column).setText(all().get(row).get(column));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A workbook with a sheet for each directory; one without rows has only its title. */
    static byte[] xlsx(Map<String, DirectoryTable> sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets.forEach((name, directory) -> directory.addTo(workbook.createSheet(name)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void addTo(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(title);
        if (rows.isEmpty()) {
            return;
        }
        for (List<String> texts : all()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int column = 0; column < texts.size(); column++) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
    }
}
