package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.RegisterTables;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterReaderTest {

    private static final RegisterReader READER = RegisterReader.of(Agency.of("某县人民政府"));
    private static final List<String> HEAD = List.of(
            "登记编号",
            "收到申请时间",
            "申请方式",
            "申请人类别",
            "申请人姓名",
            "联系电话",
            "申请内容",
            "补正通知日期",
            "补正日期",
            "征求第三方意见日期",
            "延期告知日期",
            "答复日期",
            "办理结果");
    private static final List<String> ROW = List.of(
            "2020-001",
            "2020年1月17日",
            "当面",
            "公民",
            "张三丰",
            "13800000000",
            "2019年征地补偿安置方案",
            "",
            "",
            "",
            "",
            "2020.2.21",
            "（一）予以公开");

    @Provide
    Arbitrary<List<Application>> registers() {
        return RegisterTables.registers().filter(register -> !register.isEmpty());
    }

    @Property(tries = 300)
    void aRegisterThatIsWrittenAsATableReadsBackAsTheSame(@ForAll("registers") List<Application> register) {
        RegisterReading reading = READER.read(RegisterTables.grid(register));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications()).isEqualTo(register);
    }

    @Test
    void aRowIsAnApplicationByTheHeadsOfItsColumns() {
        RegisterReading reading = read(ROW);

        Application application = reading.applications().get(0);
        assertThat(reading.problems()).isEmpty();
        assertThat(application.registrationNumber()).isEqualTo("2020-001");
        assertThat(application.receipt()).isEqualTo(Receipt.inPerson(LocalDate.parse("2020-01-17")));
        assertThat(application.applicant().kind()).isEqualTo(ApplicantKind.NATURAL_PERSON);
        assertThat(application.applicant().identity().orElseThrow().phone()).contains("13800000000");
        assertThat(application.events())
                .containsExactly(new ApplicationEvent.Reply(LocalDate.parse("2020-02-21"), Outcome.DISCLOSED));
    }

    @Test
    void whatHappenedStandsInTheOrderOfItsDays() {
        RegisterReading reading = read(with(
                ROW, "补正通知日期", "2020-01-20", "补正日期", "2020-01-31", "征求第三方意见日期", "2020-02-03", "延期告知日期", "2020-02-10"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications().get(0).events())
                .extracting(ApplicationEvent::kind)
                .containsExactly(
                        EventKind.CORRECTION_ASKED,
                        EventKind.CORRECTION_MADE,
                        EventKind.THIRD_PARTY_CONSULTED,
                        EventKind.EXTENSION,
                        EventKind.REPLY);
    }

    @Test
    void daysOutOfOrderAreAProblemOfTheirRowWithBothDays() {
        RegisterReading reading = read(with(ROW, "答复日期", "2020-01-10"), ROW);

        assertThat(reading.applications()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.DAYS_OUT_OF_ORDER);
            assertThat(problem.place().row()).isEqualTo(2);
            assertThat(problem.toString()).contains("2020-01-10").contains("2020-01-17");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "予以公开, disclosed",
        "（三）不予公开-1.属于国家秘密, stateSecret",
        "不予公开—四类过程性信息, processInformation",
        "（四）无法提供 1.本机关不掌握相关政府信息, notHeld",
        "无法提供（没有现成信息需要另行制作）, requiresCreation",
        "五、不予处理：重复申请, repeatedApplication",
        "信息不存在, notHeld",
        "其他处理, otherOutcome",
        "（六）其他处理 3.其他, otherOutcome",
    })
    void anOutcomeIsReadInTheWordsOfTheFormOrShorter(String text, String token) {
        assertThat(read(with(ROW, "办理结果", text)).applications())
                .singleElement()
                .extracting(application -> application.outcome().orElseThrow().token())
                .isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({"不予公开", "无法提供", "不予处理-国家秘密", "不予公开-其他", "已按要求寄送材料"})
    void anOutcomeThatIsNoRowOfTheFormCostsItsRow(String text) {
        RegisterReading reading = read(with(ROW, "办理结果", text), with(ROW, "登记编号", "2020-002"));

        assertThat(reading.applications())
                .extracting(Application::registrationNumber)
                .containsExactly("2020-002");
        assertThat(reading.problems()).singleElement().extracting(Notice::label).isEqualTo("办理结果");
    }

    @Test
    void nothingOfAPersonIsInNoticesAndProblems() {
        List<String> shifted = new ArrayList<>(ROW.subList(1, ROW.size()));
        shifted.add("");
        RegisterReading reading = read(shifted, ROW, with(ROW, "申请人类别", "张三丰"), with(ROW, "收到申请时间", "13800000000"));

        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.toString()).doesNotContain("张三丰", "13800000000", "征地补偿");
    }

    private static RegisterReading read(List<?>... rows) {
        List<List<String>> grid = new ArrayList<>();
        grid.add(HEAD);
        Stream.of(rows)
                .forEach(row -> grid.add(row.stream().map(String::valueOf).toList()));
        return READER.read(Grid.of(grid));
    }

    /** A row with other cells under some heads. */
    private static List<String> with(List<String> row, String... headsAndCells) {
        List<String> changed = new ArrayList<>(row);
        for (int i = 0; i < headsAndCells.length; i += 2) {
            changed.set(HEAD.indexOf(headsAndCells[i]), headsAndCells[i + 1]);
        }
        return changed;
    }
}
