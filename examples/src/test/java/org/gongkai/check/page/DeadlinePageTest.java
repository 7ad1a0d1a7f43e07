package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.check.Run;
import org.gongkai.validation.page.HtmlPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that an agency hands to an applicant. */
class DeadlinePageTest {

    static final List<String> ASKED = List.of(
            "deadline",
            "--received=2026-09-18",
            "--channel=online",
            "--confirmed=2026-09-18",
            "--event=2026-09-21 征求第三方意见 2026-09-22",
            "--as-of=2026-09-30",
            "--number=2026-017",
            "--fee-items=12");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void itIsOneWellFormedFileWithoutAnyOther(String language) throws IOException {
        String html = Files.readString(page("--lang=" + language));
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, "", parser);

        assertThat(parser.getErrors()).extracting(ParseError::getErrorMessage).isEmpty();
        assertThat(html).contains(HtmlPage.MARK);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("script, link, img, iframe, [src], [href]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
        });
    }

    @Test
    void itTellsReceiptStateBasisArithmeticCalendarAndDay() throws IOException {
        Document page = Jsoup.parse(page().toFile());

        assertThat(page.select("dl").text())
                .contains(
                        "登记编号 2026-017",
                        "2026-09-18收到，2026-09-18确认，互联网渠道",
                        "第三十一条第（三）项",
                        "2026-09-21 征求第三方意见",
                        "截至2026-09-30：征求意见中",
                        "数据版本：" + StateCouncilCalendar.published().version().zh());
        Element reply = page.select("section").get(1);
        assertThat(reply.select("h2").text()).isEqualTo("答复，期限至2026-11-13（暂定），待办");
        assertThat(reply.select("p").text()).isEqualTo("依据：《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第二款");
        assertThat(reply.select("ol li")).hasSize(3);
        assertThat(reply.select("caption").text()).isEqualTo("不计算在内的日期，共36日");
        assertThat(reply.select("tbody tr").stream()
                        .mapToInt(
                                row -> Integer.parseInt(row.select("td").get(0).text()))
                        .sum())
                .isEqualTo(36);
        assertThat(reply.select("tbody tr").get(2).text())
                .isEqualTo("2026-09-25 星期五至2026-09-27 星期日 3 放假，中秋节，2026年节假日安排的通知国办发明电〔2025〕7号");
    }

    @Test
    void itHasTheFeeAsATableOfItsBrackets() throws IOException {
        Element fee = Jsoup.parse(page().toFile()).select("section").last();

        assertThat(fee.select("tbody tr").eachText())
                .containsExactly("1至10 10 0元 0元", "11至12 2 100元 200元", "合计 12 200元");
    }

    @Test
    void anApplicationWithoutANumberHasNone() throws IOException {
        Path page = folder.resolve("page.html");
        Run.of("deadline", "--received=2026-09-01", "--channel=counter", "--as-of=2026-09-01", "--html=" + page);

        assertThat(Jsoup.parse(page.toFile()).select("dt").eachText()).containsExactly("收到申请", "办理情况", "计算依据");
    }

    @Test
    void whatIsToldIsNeverMarkup() throws IOException {
        Document page = Jsoup.parse(page("--number=<script>alert(1)</script>").toFile());

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("dl").text()).contains("<script>");
    }

    @Test
    void itTakesThePlaceOfNothingButAnEarlierPage() throws IOException {
        Path work = Files.writeString(folder.resolve("page.html"), "my work");
        Path notice = Files.writeString(folder.resolve("notice.txt"), "notice 2027 某号\noff 2027-01-01\n");

        assertThat(run("--lang=en").err()).startsWith(work + ": cannot be written: there already");
        assertThat(work).hasContent("my work");
        assertThat(run("--overwrite").status()).isZero();
        assertThat(run().status()).isZero();
        assertThat(run("--overwrite", "--lang=en", "--calendar=" + notice, "--html=" + notice)
                        .err())
                .isEqualTo(notice + ": cannot be written: an input, which is not written over\n");
        assertThat(notice).content().startsWith("notice 2027");
    }

    private Path page(String... more) throws IOException {
        assertThat(run(more).status()).isZero();
        return folder.resolve("page.html");
    }

    private Run run(String... more) {
        Stream<String> page = Stream.of(more).anyMatch(word -> word.startsWith("--html="))
                ? Stream.empty()
                : Stream.of("--html=" + folder.resolve("page.html"));
        Stream<String> asked = ASKED.stream()
                .filter(word ->
                        Stream.of(more).noneMatch(each -> each.startsWith("--number") && word.startsWith("--number")));
        return Run.of(
                Stream.of(asked, page, Stream.of(more)).flatMap(words -> words).toArray(String[]::new));
    }
}
