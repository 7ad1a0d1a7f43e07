package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that tells deadlines and fees. */
class DeadlineCommandTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String PROMPT = "$ ";

    /** The days that notices of every year have off, so that the whole of 2027 is known. */
    private static final String NOTICE_2027 = """
            notice 2027 某号
            off 2027-01-01/2027-01-03
            work 2026-12-27
            """;

    @TempDir
    private Path folder;

    record Case(List<String> words, String output) {

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theArithmeticIsPrintedInEitherLanguage(Case given) {
        assertThat(Run.of(given.words().toArray(String[]::new))).isEqualTo(new Run(0, given.output(), ""));
    }

    /** The command lines of {@code deadlines.txt}, each with what is printed below it. */
    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (var in = Objects.requireNonNull(DeadlineCommandTest.class.getResourceAsStream("deadlines.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.substring(PROMPT.length()).split("\n\\$ ")) {
                int end = block.indexOf('\n');
                String english = StateCouncilCalendar.published().version().en();
                cases.add(new Case(
                        words(block.substring(0, end)),
                        block.substring(end + 1).stripTrailing().replace("{calendar}", english) + "\n"));
            }
        }
        return cases.stream();
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> Objects.requireNonNullElse(word.group(1), word.group(2)))
                .toList();
    }

    @Test
    void theLineOfJsonHasTheReadingTheCalendarAndTheFee() throws IOException {
        Run run = deadline(
                "--received=2026-12-01", "--channel=counter", "--as-of=2026-12-01", "--fee-items=12", "--json");

        assertThat(run.status()).isZero();
        JsonNode line = run.lines().get(0);
        assertThat(line.properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly("channel", "submittedOn", "receivedOn", "calendar", "reading", "explanations", "fees");
        assertThat(line.at("/channel").textValue()).isEqualTo("inPerson");
        assertThat(line.at("/reading/schema").textValue()).isEqualTo("gongkai/clock-reading/1");
        assertThat(line.at("/reading/deadlines/1/latestDueOn").textValue()).isEqualTo("2027-01-07");
        assertThat(line.at("/explanations/1/1").textValue()).startsWith("收到申请，期限由此起算，2026-12-01");
        assertThat(line.at("/explanations")).hasSameSizeAs(line.at("/reading/deadlines"));
        assertThat(line.at("/fees/0").toString())
                .isEqualTo(DisclosureJson.write(FeeSchedule.on(java.time.LocalDate.of(2026, 12, 1))
                        .orElseThrow()
                        .perItem(0, 12)));
    }

    @Test
    void aFeeIsToldAlone() throws IOException {
        JsonNode line = deadline("--fee-pages=31", "--as-of=2026-01-05", "--json")
                .lines()
                .get(0);

        assertThat(line).hasSize(1);
        assertThat(line.at("/fees/0/amount").intValue()).isEqualTo(10);
    }

    @Test
    void withoutADayTheLastThatIsToldIsRead() throws IOException {
        assertThat(deadline("--received=2045-03-01", "--channel=counter", "--json")
                        .lines()
                        .get(0)
                        .at("/reading/day")
                        .textValue())
                .isEqualTo("2045-03-01");
        assertThat(deadline("--received=2045-03-01", "--channel=counter", "--event=2045-03-09 撤回", "--json")
                        .lines()
                        .get(0)
                        .at("/reading/day")
                        .textValue())
                .isEqualTo("2045-03-09");
    }

    @Test
    void aNoticeThatIsAddedMakesTheDueDateCertain() throws IOException {
        String notice =
                Files.writeString(folder.resolve("2027.txt"), NOTICE_2027).toString();
        String[] asked = {"--received=2026-12-01", "--channel=counter", "--as-of=2026-12-01", "--json"};

        JsonNode without = deadline(asked).lines().get(0);
        JsonNode with = deadline(Stream.concat(Stream.of(asked), Stream.of("--calendar=" + notice))
                        .toArray(String[]::new))
                .lines()
                .get(0);

        assertThat(without.at("/reading/deadlines/1/provisional").booleanValue())
                .isTrue();
        assertThat(with.at("/reading/deadlines/1/provisional").booleanValue()).isFalse();
        assertThat(with.at("/reading/deadlines/1/dueOn").textValue()).isEqualTo("2026-12-28");
        assertThat(with.at("/calendar").textValue()).startsWith("2008-2027 某号");
    }

    @Test
    void aNoticeIsReadInTheEncodingOfOfficeMachines() throws IOException {
        Path notice = Files.write(folder.resolve("2027.txt"), NOTICE_2027.getBytes(Charset.forName("GB18030")));

        Run run = deadline("--received=2026-12-01", "--channel=counter", "--json", "--calendar=" + notice);

        assertThat(run.lines().get(0).at("/calendar").textValue()).startsWith("2008-2027 某号");
    }

    @Test
    void aNoticeThatIsNoneOrLeavesAGapIsTold() throws IOException {
        String none = Files.writeString(folder.resolve("a.txt"), "no notice").toString();
        String gap = Files.writeString(folder.resolve("b.txt"), "notice 2029\noff 2029-01-01\n")
                .toString();

        for (String file : List.of(none, gap, folder.resolve("c.txt").toString())) {
            Run run = deadline("--received=2026-12-01", "--channel=counter", "--lang=en", "--calendar", file);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1);
        }
        assertThat(deadline("--received=2026-12-01", "--channel=counter", "--lang=en", "--calendar", gap)
                        .err())
                .isEqualTo("--calendar: the holiday notice for 2027 is missing between those for 2008 and 2029\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --received 2026-13-01 --channel counter | --received: “2026-13-01”无法识别，应为：日期，如 2026-12-31 | --received: "2026-13-01" is not understood; expected a day such as 2026-12-31
            --received 2007-04-30 --channel counter | --received: 2007-04-30早于2008-05-01，当时《中华人民共和国政府信息公开条例》（国务院令第492号）尚未施行 | --received: 2007-04-30 is before 2008-05-01, when 《中华人民共和国政府信息公开条例》（国务院令第492号） came into force
            --received 2206-01-02 --channel counter | --received: 2206-01-02太晚，该年的法定放假日期未知 | --received: 2206-01-02 is too late: the days off by statute are not known for that year
            --received 2026-03-02 | --channel: 缺少，应为：当面提交、邮寄、平常信函、互联网渠道、传真 | --channel: missing; expected in-person (当面提交), signed-post (邮寄), ordinary-post (平常信函), internet (互联网渠道), fax (传真)
            --received 2026-03-02 --channel 电话 | --channel: “电话”无法识别，应为：当面提交、邮寄、平常信函、互联网渠道、传真 | --channel: "电话" is not understood; expected in-person (当面提交), signed-post (邮寄), ordinary-post (平常信函), internet (互联网渠道), fax (传真)
            --channel counter | --received: 缺少收到申请的日期 | --received: the day of receipt is missing
            --event '2026-03-02 撤回' | --received: 缺少收到申请的日期 | --received: the day of receipt is missing
            --received 2026-03-02 --channel fax | --confirmed: 缺少：以传真收到的，与申请人确认之日为收到申请之日（《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条第（三）项） | --confirmed: missing: by fax the day of receipt is that of the confirmation with the applicant (《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条第（三）项)
            --received 2026-03-02 --channel counter --confirmed 2026-03-03 | --confirmed: 当面提交不需要确认（《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条第（一）项） | --confirmed: in person is not confirmed (《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条第（一）项)
            --received 2026-03-03 --channel online --confirmed 2026-03-02 | --confirmed: 2026-03-02早于收到的2026-03-03 | --confirmed: 2026-03-02 is before 2026-03-03
            --received 2026-03-03 --channel counter --as-of 2026-03-02 | --as-of: 2026-03-02早于收到申请之日2026-03-03 | --as-of: 2026-03-02 is before the day of receipt, 2026-03-03
            --received 2026-03-03 --channel counter --number ' ' | --number: 不能为空 | --number: must not be blank
            --fee-items 0 | --fee-items: “0”无法识别，应为：1至500000的整数 | --fee-items: "0" is not understood; expected a whole number from 1 to 500000
            --fee-items-before 3 | --fee-items: 缺少件数 | --fee-items: the number of items is missing
            --json | deadline: 须给出 --received 和 --channel，或者 --fee-items、--fee-pages；写法见 deadline --help | deadline: expected --received and --channel, or --fee-items or --fee-pages; see deadline --help
            """, quoteCharacter = '`')
    void whatIsWrongIsToldInEitherLanguage(String line, String zh, String en) {
        String[] words = words(line).toArray(String[]::new);

        assertThat(deadline(words)).isEqualTo(new Run(2, "", zh + "\n"));
        assertThat(deadline(
                        Stream.concat(Stream.of(words), Stream.of("--lang=en")).toArray(String[]::new)))
                .isEqualTo(new Run(2, "", en + "\n"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Run run = deadline(
                "--received=2026-02-30",
                "--channel=pigeon",
                "--event=x",
                "--event=2026-03-02 催办",
                "--as-of=x",
                "--fee-pages=x");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "--received", "--channel", "--event 'x'", "--event '2026-03-02 催办'", "--as-of", "--fee-pages");
    }

    @Test
    void anEventThatComesBeforeReceiptIsMarked() {
        Run run = deadline(
                "--received=2026-03-02", "--channel=counter", "--event=2026-02-27 答复 予以公开", "--as-of=2026-03-02");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\n  2026-02-27 答复（早于收到申请之日）\n");
    }

    @Test
    void anEventWithoutAPartInWhatIsDueIsMarked() {
        Run run = deadline(
                "--received=2026-03-02",
                "--channel=counter",
                "--event=2026-03-03 征求第三方意见 甲",
                "--event=2026-03-09 第三方答复 乙 同意公开",
                "--event=2026-03-10 缴费",
                "--event=2026-03-11 第三方答复 甲 同意公开",
                "--as-of=2026-03-12");

        assertThat(run.out()).contains("""
                          2026-03-03 征求第三方意见
                          2026-03-09 第三方答复（不影响期限）
                          2026-03-10 缴费（不影响期限）
                          2026-03-11 第三方答复
                        """);
    }

    @Test
    void nobodyIsNamed() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = deadline(
                "--received=2026-03-02",
                "--channel=counter",
                "--event=2026-03-03 征求第三方意见 张某某",
                "--as-of=2026-03-04",
                "--json",
                "--html=" + page);

        assertThat(run.status()).isZero();
        assertThat(run.out() + Files.readString(page)).doesNotContain("张某某");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpIsInBothLanguagesAndTellsEveryEvent(String option) {
        Run run = deadline(option);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: gongkai-check deadline")
                .contains("--received", "(当面提交、签收或者到达的日期)", "Exit status (退出状态)")
                .contains("--event '2026-12-09 告知补正 2026-12-31'", "--event '2026-12-09 withdrawal'")
                .contains("答复 办理结果 [其余部分]", "意见 answer (what it answers: agrees (同意公开), objects (不同意公开))");
    }

    private static Run deadline(String... words) {
        return Run.of(Stream.concat(Stream.of("deadline"), Stream.of(words)).toArray(String[]::new));
    }
}
