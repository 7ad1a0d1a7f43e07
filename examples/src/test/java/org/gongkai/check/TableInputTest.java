package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers and catalogs that are tables: Excel workbooks, and text between separators. */
class TableInputTest {

    private static final String REGISTER = """
            登记编号,收到日期,申请方式,申请人类型,申请人姓名,联系电话,申请内容,答复日期,办理结果
            2022-001,2022-03-01,当面,自然人,王小明,13000000000,"本村征地补偿
            安置方案，含""附表""\",2022-03-20,予以公开
            2022-002,2022-03-01,网络,商业企业,某某有限公司,13100000000,采购合同,2022-06-30,不予公开-属于国家秘密
            2022-003,2022-03-01,网络,商业企业,某某有限公司,13100000000,采购合同,2022-03-30,已寄送
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {14, 31, 58})
    void aRegisterInExcelIsReadWithItsDaysInWhateverFormat(int format) throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) format);
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("本台账由办公室填写");
            Sheet sheet = workbook.createSheet("2022年");
            sheet.createRow(0).createCell(0).setCellValue("某县2022年依申请公开台账");
            row(sheet, 1, "序号", "登记编号", "收到时间", "申请人类别", "申请内容", "答复时间", "处理结果");
            row(sheet, 2, "1", "2022-001", "", "公民", "征地补偿安置方案", "", "（一）予以公开");
            for (int column : new int[] {2, 5}) {
                Cell cell = sheet.getRow(2).createCell(column);
                cell.setCellValue(LocalDate.of(2022, 3, column));
                cell.setCellStyle(day);
            }
            workbook.write(out);
        }

        Run run = Run.of("register", "--read", "--agency=某县人民政府", file.toString());

        JsonNode line = run.lines().get(0);
        assertThat(run.status()).isZero();
        assertThat(line.get("source").textValue()).isEqualTo(file + "#2022年");
        assertThat(line.at("/register/0/receivedOn").textValue()).isEqualTo("2022-03-02");
        assertThat(line.at("/register/0/events/0/on").textValue()).isEqualTo("2022-03-05");
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundAndQuotedCellsAreWhole(String separator) throws IOException {
        String text = REGISTER.replace(",", separator);

        JsonNode line =
                read("a.csv", text.getBytes(StandardCharsets.UTF_8)).lines().get(0);

        assertThat(line.at("/register/0/informationWanted").textValue()).isEqualTo("本村征地补偿\n安置方案，含\"附表\"");
        assertThat(line.get("register")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void theEncodingIsFound(String charset) throws IOException {
        Run run = read(
                "a.csv",
                ("\uFEFF" + REGISTER)
                        .replace("\uFEFF", charset.equals("UTF-8") ? "\uFEFF" : "")
                        .getBytes(Charset.forName(charset)));

        assertThat(run.lines().get(0).get("register")).hasSize(2);
    }

    @Test
    void aRowThatCannotBeReadCostsNoOtherAndIsToldWithoutAWordOfIt() throws IOException {
        Run read = read("a.csv", REGISTER.getBytes(StandardCharsets.UTF_8));
        Run checked = Run.of(
                "register",
                "--as-of=2022-12-31",
                "--agency=某县人民政府",
                folder.resolve("a.csv").toString());

        assertThat(read.status()).isEqualTo(2);
        assertThat(read.lines().get(0).at("/problems/0/message").textValue()).contains("第4行第9列", "办理结果");
        assertThat(checked.out()).contains("2022-002");
        assertThat(read.out() + read.err() + checked.out() + checked.err())
                .doesNotContain("王小明", "13000000000", "13100000000", "某某有限公司", "已寄送");
    }

    @Test
    void aQuotationMarkThatIsNotClosedCostsItsRowAndIsToldWithoutAWordOfIt() throws IOException {
        Run run = read("a.csv", REGISTER.replace("含\"\"附表\"\"\"", "").getBytes(StandardCharsets.UTF_8));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines().get(0).at("/problems/0/message").textValue()).isEqualTo("第1张表第2行：引号没有成对，自此2行文字未读入");
        assertThat(run.lines().get(0).get("register"))
                .singleElement()
                .satisfies(application -> assertThat(
                                application.get("registrationNumber").textValue())
                        .isEqualTo("2022-002"));
        assertThat(run.out() + run.err()).doesNotContain("王小明");
    }

    @Test
    void whatIsLostBehindTheLastRowIsTold() throws IOException {
        Run run = read("a.csv", REGISTER.replace("2022-003", "\"2022-003").getBytes(StandardCharsets.UTF_8));

        assertThat(run.lines().get(0).get("register")).hasSize(2);
        assertThat(run.lines().get(0).at("/problems/0/message").textValue()).isEqualTo("第1张表第4行：引号没有成对，自此以下未读入");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"本村\"方案|\"本村\"方案",
                "本村\"方案\"|本村\"方案\"",
                "\"本村方案\"  |本村方案",
                "=\"0012\"|0012",
                "\"=\"\"0012\"\"\"|0012"
            })
    void quotationMarksAreReadAsProgramsWriteThem(String cell, String wanted) throws IOException {
        String text = "登记编号,收到日期,申请人类型,申请内容\n1,2022-03-01,自然人," + cell + "\n";

        JsonNode line =
                read("a.csv", text.getBytes(StandardCharsets.UTF_8)).lines().get(0);

        assertThat(line.at("/register/0/informationWanted").textValue()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\n\r\n"})
    void linesEndAsAnyMachineEndsThem(String end) throws IOException {
        String text = String.join(end, "登记编号,收到日期,申请人类型,申请内容", "1,2022-03-01,自然人,甲", "2,2022-03-01,自然人,乙");

        Run run = read("a.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(run.lines().get(0).get("register")).hasSize(2);
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, 'PK\u0003\u0004', 压缩包里没有文件",
        "a.html, {\\rtf1, 是 RTF 文件",
        "a.xlsx, GIF89a, 是图片",
        "a.docx, '', 文件是空的",
        "a.csv, '', 文件是空的",
        "a.jsonl, '', 文件里没有申请",
        "a.jsonl, '\uFEFF', 文件里没有申请",
        "a.pdf, 1, 未找到依申请公开登记台账"
    })
    void aFileThatIsNotWhatItsNameSaysIsToldForWhatItIs(String name, String content, String told) throws IOException {
        Run run = read(name, content.getBytes(StandardCharsets.UTF_8));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines().get(0).at("/problems/0/message").textValue()).contains(told);
    }

    @Test
    void ofAThousandProblemsTheRestIsCountedAndGoodRowsAreReadAllTheSame() throws IOException {
        String text = "登记编号,收到日期,申请人类型,申请内容\n" + "1,2022-03-01,不详,甲\n".repeat(1_200) + "2,2022-03-01,自然人,乙\n";

        JsonNode line =
                read("a.csv", text.getBytes(StandardCharsets.UTF_8)).lines().get(0);

        assertThat(line.get("register")).hasSize(1);
        assertThat(line.get("problems")).hasSize(1_001);
        assertThat(line.at("/problems/1000/message").textValue()).isEqualTo("另有200处无法读入");
    }

    @Test
    void manyBadRowsEndBeforeTheyTakeLong() throws IOException {
        String text = "登记编号,收到日期,申请人类型,申请内容\n" + "\"1,2022-03-01,自然人,甲\n".repeat(400_001);

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(read("a.csv", text.getBytes(StandardCharsets.UTF_8))
                                .status())
                        .isEqualTo(2));
    }

    @Test
    void aTableWithoutTheColumnThatIsNeededIsToldWhichOneThatIs() throws IOException {
        Run run = read("a.csv", "登记编号,收到日期,申请方式\n1,2022-03-01,当面\n".getBytes(StandardCharsets.UTF_8));

        assertThat(run.lines().get(0).get("problems"))
                .extracting(problem -> problem.get("message").textValue())
                .containsExactly("第1张表第1行：缺少“申请内容”一列", "全文：未找到依申请公开登记台账");
    }

    @Test
    void aTableIsNoRegisterWithoutItsAgency() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), REGISTER);

        Run run = Run.of("register", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--agency");
    }

    @Test
    void aCatalogInATableIsReadAndChecked() throws IOException {
        Path file = Files.writeString(
                folder.resolve("catalog.csv"),
                "标题,文号,发布机构,成文日期,发布日期,时效性\n" + "关于春耕的通知,某政办字〔2020〕3号,某县人民政府办公室,2020年3月1日,2020年5月4日,有效\n");

        Run read = Run.of("catalog", "--read", "--keeper=某县人民政府", "--as-of=2021-01-01", file.toString());
        Run checked = Run.of("catalog", "--keeper=某县人民政府", "--as-of=2021-01-01", file.toString());

        assertThat(read.status()).isZero();
        assertThat(read.lines().get(0).at("/catalog/entries/0/documentNumber").textValue())
                .isEqualTo("某政办字〔2020〕3号");
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out()).contains("catalog.published-in-time", "2020-05-04");
    }

    private Run read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Run.of("register", "--read", "--agency=某县人民政府", file.toString());
    }
}
