package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order a run tells what it finds: of each report at once, and what the others show of it afterwards. */
class CheckRunTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--lang=en", "--json", "--read"})
    void aReportIsToldBeforeThoseFarBehindItAreRead(String option) throws IOException {
        List<AnnualReport> reports = CountyStack.bureaus(OrderedWork.mostAhead() + 1, 2022);
        ReportFiles.write(folder, reports);
        Path last = folder.resolve(reports.stream()
                .map(ReportFiles::name)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                spoil(last);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = CheckReport.run(
                new String[] {option, folder.toString()}, out, new PrintStream(err, false, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(Files.readString(last)).isEqualTo("spoilt");
    }

    private static void spoil(Path file) {
        try {
            Files.writeString(file, "spoilt");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void whatTheTextSaysOfTheYearBeforeIsToldAfterwards() throws IOException {
        AnnualReport before = CountyStack.report(CountyStack.bureau(1), 1, 2022);
        AnnualReport report = AnnualReport.builder()
                .from(CountyStack.report(CountyStack.bureau(1), 1, 2023))
                .putNarrative(ReportSection.OVERVIEW, "2023年，新收政府信息公开申请9件，较去年增长50%。")
                .build();
        ReportFiles.write(folder, List.of(before, report));

        Run run = Run.of("--lang=en", "--full", folder.toString());

        String beside = run.out().substring(run.out().indexOf("\nBeside the other reports\n"));
        assertThat(beside)
                .startsWith("\nBeside the other reports\n\n某县第1局 2023 (" + folder)
                .containsOnlyOnce("narrative.change\n")
                .contains("Over the years (1)", "2 reports: 1 with nothing violated, 1 with something violated");
        assertThat(run.out()).containsOnlyOnce("某县第1局 annual report of 2023");
    }

    @Test
    void whereAReportCanBeWrongIsToldAgainIfTheOthersTellMore() throws IOException {
        AnnualReport right = CountyStack.report(CountyStack.bureau(1), 1, 2023);
        int[] carriedIn = right.applications().layout().row(RowName.CARRIED_IN).cells();
        AnnualReport wrong = right.withApplications(right.applications()
                .with(carriedIn[0], 40)
                .with(right.applications().layout().row(RowName.CARRIED_IN).cell(ColumnName.TOTAL), 40));
        ReportFiles.write(folder, List.of(CountyStack.report(CountyStack.bureau(1), 1, 2022), wrong));

        List<String> lines = Run.of("--json", folder.toString()).outLines().stream()
                .filter(line -> line.contains("\"diagnosis\""))
                .toList();
        Run run = Run.of("--lang=en", "--full", folder.toString());

        assertThat(lines).hasSize(2).doesNotHaveDuplicates();
        assertThat(run.out().substring(run.out().indexOf("Beside the other reports")))
                .contains("Where it can be wrong");
    }

    @Test
    void aReportWhoseScopeTheOthersSettleIsToldAgainWhole() throws IOException {
        ReportFiles.write(
                folder,
                List.of(AnnualReport.builder()
                        .from(CountyStack.report(CountyStack.bureau(1), 1, 2022))
                        .scope(ReportScope.SUMMARY)
                        .build()));
        AnnualReport page = CountyStack.report(CountyStack.bureau(1), 1, 2023);
        Files.writeString(folder.resolve("page.html"), FormRenderer.official().html(page));

        Run run = Run.of("--lang=en", "--full", folder.toString());

        int beside = run.out().indexOf("Beside the other reports");
        assertThat(run.out().substring(0, beside)).contains("page.html\n", "scope: own");
        assertThat(run.out().substring(beside))
                .contains("page.html\n", "scope: summary")
                .doesNotContain("scope: own");
        assertThat(run.out()).contains("2 reports: 1 with nothing violated, 1 with something violated");
    }

    @Test
    void whatIsCopiedFromAnotherAgencyIsToldOfTheReportThatHasIt() throws IOException {
        AnnualReport first = CountyStack.report(CountyStack.bureau(1), 1, 2022);
        ReportFiles.write(
                folder,
                List.of(
                        first,
                        AnnualReport.builder()
                                .from(first)
                                .agency(CountyStack.bureau(2))
                                .build()));

        Run run = Run.of("--full", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsSubsequence("与其他报告对照", "某县第2局 2022", "与其他报告：", "peers.same-figures", "三张表的数字与某县第1局完全相同");
        assertThat(Run.of("--json", folder.toString()).outLines())
                .filteredOn(line -> line.contains("三张表的数字与某县第1局完全相同"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("agency2-2022-own.json", "\"agency\":\"某县第2局\"");
    }

    @Test
    void reportsThatSayNothingOfEachOtherAreToldOnce() throws IOException {
        ReportFiles.write(folder, CountyStack.bureaus(3, 2022));

        assertThat(Run.of("--lang=en", folder.toString()).out()).doesNotContain("Beside the other reports");
        List<String> lines = Run.of("--json", folder.toString()).outLines();
        assertThat(lines).hasSize(6);
        assertThat(lines.subList(0, 3))
                .allSatisfy(line -> assertThat(line).contains("\"ruleSet\":\"annual-report@1\""));
        assertThat(lines.subList(3, 6)).allSatisfy(line -> assertThat(line).contains("\"ruleSet\":\"peers@1\""));
    }
}
