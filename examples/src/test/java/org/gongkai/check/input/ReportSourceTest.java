package org.gongkai.check.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.documents.OfficeFile;
import org.junit.jupiter.api.Test;

/** What is said of a file that is no report, and of one that fails. */
class ReportSourceTest {

    @Test
    void whateverFailsIsToldByItsKind() {
        ReportSource source = source("a.json", () -> {
            throw new StackOverflowError("deep");
        });

        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> source.read())
                .withMessage("a.json: StackOverflowError");
    }

    @Test
    void aRegisterThatIsTakenForAReportIsRefusedWithoutAWordOfIt() throws IOException {
        String[][] register = {
            {"登记编号", "申请人", "证件号码", "联系电话", "申请内容", "答复结果"},
            {"2020-001", "王小明", "37132219900307451X", "13800138000", "王村88号征地批复", "予以公开"},
            {"合计", "1", "王小明", "13800138000", "其他处理", "结转下年度继续办理"}
        };
        String[] secrets = {"王小明", "37132219900307451X", "13800138000", "王村88号"};
        StringBuilder table = new StringBuilder("<w:p><w:r><w:t>王小明2020年</w:t></w:r></w:p><w:tbl>");
        for (String[] row : register) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
            }
            table.append("</w:tr>");
        }
        assertRefused("a.xlsx", OfficeFile.xlsx(OfficeFile.rows(register), ""), secrets);
        assertRefused("a.docx", OfficeFile.docx(table + "</w:tbl>"), secrets);
    }

    private static void assertRefused(String name, byte[] document, String... secrets) {
        ReportSource source = source(name, () -> new ByteArrayInputStream(document));

        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> source.read())
                .withMessageStartingWith(name + ": ")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(secrets));
    }

    private static ReportSource source(String name, InputSource.Opening opening) {
        return ReportSource.of(new InputSource(name, Optional.empty(), opening));
    }
}
