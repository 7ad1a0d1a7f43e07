package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other programs wrote; how each was made is said beside them. */
class MadeElsewhereTest {

    private static final AnnualReport REPORT = Tancheng.report2020();

    private static Document read(String name) throws IOException {
        try (InputStream in = MadeElsewhereTest.class.getResourceAsStream("made/" + name)) {
            return Documents.read(in.readAllBytes(), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.doc", "report.docx", "report.xls", "report.xlsx", "report.ofd"})
    void aReportIsReadExactly(String name) throws IOException {
        Document document = read(name);
        FormReading reading = FormReader.create().read(document.page());

        assertThat(document.problems()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.proactive()).contains(REPORT.proactive());
        assertThat(reading.applications()).contains(REPORT.applications());
        assertThat(reading.disputes()).contains(REPORT.disputes());
    }

    @Test
    void anOldWordDocumentIsReadAsItsPagesShowIt() throws IOException {
        assertThat(texts(read("shapes.doc").page()))
                .containsExactly(
                        "PLAIN start",
                        "TRACK 124",
                        "FIELD 链接1 end",
                        "HIDDEN 37",
                        "STRIKE 37",
                        "SUP 37¹",
                        "FOOT 37件",
                        "COMMENT 378",
                        "BOX anchor",
                        "BOXTEXT 标题在文本框",
                        "SYM \uF0FE1-2\t3\n4",
                        "目录项1\t2",
                        "A1 | A2-3 | A2-3",
                        "A1 | B2 | 12",
                        "C1 | C2 | 5\n6",
                        "D-del | 0 | 0",
                        "E-last | E-last | 9",
                        "between",
                        "outer before",
                        "n1 | n2",
                        "n3 | n4",
                        "outer after",
                        "between2",
                        "x1 | 12\n",
                        "y1 | y2",
                        "sect end",
                        "two col text",
                        "LAST",
                        "脚注文字2件");
    }

    /** The paragraphs that are not blank, and the rows of tables. */
    private static List<String> texts(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.grid().rows().stream().map(row -> String.join(" | ", row))
                        : Stream.of(((Block.Paragraph) block).text()))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
