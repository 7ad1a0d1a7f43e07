package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;
import org.gongkai.validation.change.ReportChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesCommandTest {

    private static final AnnualReport BEFORE = Tancheng.report2020().withoutPublication();

    @TempDir
    private Path folder;

    private String before = "";
    private String after = "";

    @BeforeEach
    void write() throws IOException {
        before = file("before.json", BEFORE);
        int cell = BEFORE.applications().layout().row(RowName.CARRIED_IN).cell(ColumnName.OTHER_ORGANIZATION);
        after = file(
                "after.json",
                AnnualReport.builder()
                        .from(BEFORE.withApplications(BEFORE.applications().with(cell, CountRow.NOT_STATED)))
                        .publishedOn(LocalDate.of(2021, 3, 1))
                        .build());
    }

    private String file(String name, AnnualReport report) throws IOException {
        return Files.writeString(folder.resolve(name), DisclosureJson.write(report))
                .toString();
    }

    @Test
    void changesAreToldWithWhatBecameOfTheFindings() {
        Run run = Run.of("changes", before, after);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines())
                .startsWith("基本信息变动1项，单元格变动1处，正文变动0处", "发布日期：未写明 → 2021-03-01", "二、上年结转政府信息公开申请数量 / 其他：0 → 空白")
                .contains("不成立的项目");
        assertThat(Run.of("changes", "--lang", "en", before, after).outLines())
                .contains("carried in / other organization: 0 → blank");
    }

    @Test
    void nothingChangedIsStatusZero() {
        Run run = Run.of("changes", before, before);

        assertThat(run.status()).isZero();
        assertThat(run.outLines()).singleElement().asString().startsWith("没有变动");
    }

    @Test
    void jsonIsOneLineThatIsReadBack() {
        Run run = Run.of("changes", "--json", before, after);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(1);
        assertThat(DisclosureJson.read(run.out(), ReportChanges.class).cells()).hasSize(1);
    }

    @Test
    void thePageIsWrittenAndNotOverAFileThatIsThere() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(Run.of("changes", before, after, "--html", page.toString()).status())
                .isEqualTo(1);
        assertThat(page).content().contains("class=\"changed\"");

        Path other = Files.writeString(folder.resolve("other.html"), "mine");
        assertThat(Run.of("changes", before, after, "--html", other.toString()).status())
                .isEqualTo(2);
        assertThat(other).hasContent("mine");
    }

    @Test
    void anUnreadableVersionIsStatusTwo() {
        Run run = Run.of("changes", before, folder.resolve("none.json").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.json");
    }

    @Test
    void twoReportsThatAreNoVersionsOfOneAreComparedAndSaidToBeSo() throws IOException {
        String other = file(
                "other.json", AnnualReport.builder().from(BEFORE).year(2019).build());

        Run run = Run.of("changes", before, other);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("注意：两份报告不是同一单位同一年度的报告", "年度：2020 → 2019");
    }
}
