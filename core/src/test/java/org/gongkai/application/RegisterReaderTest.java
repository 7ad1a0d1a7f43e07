package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.RegisterTables;
import org.gongkai.money.Yuan;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterReaderTest {

    private static final Pattern IS_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
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
    void whatIsWrittenInTheWordsOfJsonIsReadToo() {
        Application application =
                only(read(also("申请人类别", "researchInstitution", "申请方式", "fax", "办理结果", "enforcementFile")));

        assertThat(application.applicant().kind()).isEqualTo(ApplicantKind.RESEARCH_INSTITUTION);
        assertThat(application.receipt().channel()).isEqualTo(ReceiptChannel.FAX);
        assertThat(application.outcome()).contains(Outcome.ENFORCEMENT_FILE);
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
    void whatHappenedIsKeptLawfulOrNot() {
        assertThat(only(read(with(ROW, "答复日期", "2020-01-10"))).events())
                .containsExactly(new ApplicationEvent.Reply(LocalDate.parse("2020-01-10"), Outcome.DISCLOSED));
        assertThat(only(read(with(
                                ROW,
                                "补正通知日期",
                                "2020-02-03",
                                "补正日期",
                                "2020-01-31",
                                "延期告知日期",
                                "2020-03-09",
                                "征求第三方意见日期",
                                "2020-01-02")))
                        .events())
                .extracting(ApplicationEvent::kind)
                .containsExactly(
                        EventKind.THIRD_PARTY_CONSULTED,
                        EventKind.CORRECTION_MADE,
                        EventKind.CORRECTION_ASKED,
                        EventKind.REPLY,
                        EventKind.EXTENSION);
    }

    @Test
    void whatNoReadingGivesSenseToIsAProblemOfItsCellWithBothDays() {
        RegisterReading reading = read(also("补正通知日期", "2020-01-20", "补正期限", "2020-01-10"));

        assertThat(reading.applications()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(NoticeKind.DAYS_OUT_OF_ORDER);
            assertThat(problem.place().row()).isEqualTo(2);
            assertThat(problem.place().column()).isEqualTo(HEAD.size() + 1);
            assertThat(problem.toString()).contains("2020-01-10").contains("2020-01-20");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-05, 2020-02-05",
        "15日内, 2020-02-04",
        "十五日, 2020-02-04",
        "自收到本通知书之日起15日内, 2020-02-04",
        "15个工作日, 2020-02-18",
        "15个工作日内, 2020-02-18",
        "十个工作日, 2020-02-11",
        "收到补正告知书之日起十个工作日内, 2020-02-11",
        "2020年1月22日起15日内, 2020-02-07", // not understood, so that the day on which it came counts
        "15, 2020-02-07",
        "尽快, 2020-02-07",
    })
    void theDayToCorrectIsPrintedOrCounted(String text, LocalDate due) {
        RegisterReading reading = read(also("补正通知日期", "2020-01-20", "补正日期", "2020-02-07", "补正期限", text));

        assertThat(only(reading).events())
                .contains(new ApplicationEvent.CorrectionAsked(LocalDate.parse("2020-01-20"), due));
        assertThat(reading.notices()).hasSize(text.equals(due.toString()) ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"15, 补正期限", "尽快, 补正期限", "5个工作日, 补正期限"})
    void aDayToCorrectThatCannotBeKnownIsAProblem(String text, String label) {
        RegisterReading reading =
                read(also("收到申请时间", "2030-01-07", "补正通知日期", "2030-01-10", "补正期限", text, "答复日期", "", "办理结果", ""));

        assertThat(reading.problems()).singleElement().extracting(Notice::label).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "是（2020-02-10）, '', '', 20",
        "2020年2月10日, '', '', 20",
        "'已延期，2020.2.10，15个工作日', '', '', 15",
        "是, 2020-02-10, 10, 10",
        "延期十五个工作日, 2020-02-10, '', 15",
        "√, 2020-02-10, 25个工作日, 25",
    })
    void anExtensionIsReadFromTheColumnForYesOrNoToo(String told, String day, String days, int workingDays) {
        RegisterReading reading = read(also("是否延期", told, "延期告知日期", day, "延期天数", days));

        assertThat(only(reading).events())
                .contains(new ApplicationEvent.Extension(LocalDate.parse("2020-02-10"), workingDays));
    }

    @ParameterizedTest
    @CsvSource({
        "是, '', 延期日期",
        "1, '', 是否延期",
        "延期情况待定, '', 是否延期",
        "否, 2020-02-10, 是否延期",
        "是, 2020年2月, 延期日期",
        "延期251个工作日, 2020-02-10, 是否延期"
    })
    void anExtensionWithoutADayOrAgainstItselfCostsItsRow(String told, String day, String label) {
        RegisterReading reading = read(also("是否延期", told, "延期告知日期", day));

        assertThat(reading.applications()).isEmpty();
        assertThat(reading.problems()).singleElement().extracting(Notice::label).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "200元, 12件, '', PER_ITEM, 12",
        "'1,200.00', 120页, '', PER_PAGE, 120",
        "¥30, 33, 按量, PER_PAGE, 33",
        "200, 12, 按件计收, PER_ITEM, 12",
    })
    void aFeeIsReadWithWhatItIsForAndItsPayment(String amount, String quantity, String by, FeeMode mode, int number) {
        RegisterReading reading = read(also(
                "是否收费",
                "是",
                "收费通知日期",
                "2020-02-03",
                "收费金额",
                amount,
                "收费数量",
                quantity,
                "计费方式",
                by,
                "缴费日期",
                "2020-02-05"));

        assertThat(only(reading).events())
                .extracting(ApplicationEvent::kind)
                .containsExactly(EventKind.FEE_NOTICE, EventKind.FEE_PAID, EventKind.REPLY);
        assertThat(only(reading).events(ApplicationEvent.FeeNotice.class))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.mode()).isEqualTo(mode);
                    assertThat(notice.quantity()).isEqualTo(number);
                    assertThat(notice.amount()).isEqualTo(Yuan.of(new BigDecimal(amount.replaceAll("[^\\d.]", ""))));
                });
    }

    @ParameterizedTest
    @CsvSource({"是否收费, 否", "是否收费, 免费", "收费金额, 0", "收费金额, 0元", "收费金额, 未收费", "缴费日期, 未缴费", "收费, /"})
    void whereNothingIsChargedThereIsNoFee(String head, String text) {
        assertThat(only(read(also(head, text))).events())
                .extracting(ApplicationEvent::kind)
                .containsExactly(EventKind.REPLY);
    }

    @Test
    void aFeeThatWasNotPaidIsGivenUpOnTheDayOfTheReply() {
        RegisterReading reading = read(also(
                "收费通知日期",
                "2021-02-03",
                "收费金额",
                "30",
                "收费数量",
                "33页",
                "缴费日期",
                "未缴",
                "答复日期",
                "2021-03-05",
                "办理结果",
                "逾期未缴费"));

        assertThat(only(reading).events())
                .extracting(ApplicationEvent::kind)
                .containsExactly(EventKind.FEE_NOTICE, EventKind.FEE_OVERDUE, EventKind.REPLY);
    }

    @ParameterizedTest
    @CsvSource({
        "是否收费, 是, 收费通知日期 收费金额 收费数量",
        "是否收费, 照章收取, 是否收费",
        "收费金额, 100元, 收费通知日期 收费数量",
        "收费金额, 面议, 收费金额",
        "缴费日期, 2020-02-05, 收费通知日期 收费金额 收费数量",
        "收费数量 收费金额 收费通知日期, 12 100 2020-02-05, 计费方式",
        "收费数量 收费金额 收费通知日期, 0件 100 2020-02-05, 收费数量",
        "收费数量 计费方式 收费金额 收费通知日期, 12 现金 100 2020-02-05, 计费方式",
        "办理结果, 逾期不缴费, 收费通知日期 收费金额 收费数量",
    })
    void aFeeOfWhichNotAllIsToldCostsItsRow(String heads, String texts, String labels) {
        List<String> cells = new ArrayList<>();
        List<String> each = List.of(texts.split(" "));
        for (String head : heads.split(" ")) {
            cells.add(head);
            cells.add(each.get(cells.size() / 2));
        }

        assertThat(read(also(cells.toArray(String[]::new))).problems())
                .extracting(Notice::label)
                .containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议, 鲁政复决〔2020〕12号, 1",
        "是否复议, 是, 1",
        "行政复议/行政复议案号, 张三丰诉某县, 1",
        "诉讼案号, （2020）鲁13行初12号, 1",
        "复议诉讼情况, 已起诉, 1",
        "是否行政诉讼, 否, 0",
        "诉讼情况, 无, 0",
    })
    void aDisputeIsNoticedInItsCellWithoutAWordOfAnyone(String head, String text, int noticed) {
        RegisterReading reading = read(also(head, text));

        assertThat(only(reading).events()).hasSize(1);
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.CELL_IGNORED)
                .hasSize(noticed)
                .allSatisfy(notice -> {
                    assertThat(notice.place().row()).isEqualTo(2);
                    assertThat(notice.place().column()).isEqualTo(HEAD.size() + 1);
                    assertThat(notice.printed()).isIn("是", "…");
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
    void headsStandInSeveralRowsBelowATitle() {
        Grid grid = Grid.builder()
                .row()
                .cell("某县依申请公开台账", 1, 9)
                .row()
                .cell("序号", 2, 1)
                .cell("收件情况", 1, 2)
                .cell("申请人基本情况", 1, 2)
                .cell("申请公开的内容", 2, 1)
                .cell("延期情况", 1, 1)
                .cell("答复情况", 1, 2)
                .row()
                .cell("收到时间")
                .cell("方式")
                .cell("姓名/名称")
                .cell("类别")
                .cell("是否延期")
                .cell("日期")
                .cell("类型")
                .row()
                .cell("1")
                .cell("2020.1.17")
                .cell("信函")
                .cell("某某律师事务所")
                .cell("法人或其他组织")
                .cell("征地批复")
                .cell("否")
                .cell("2020.2.3")
                .cell("不予公开-行政执法案卷")
                .build();

        RegisterReading reading = READER.read(grid);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications()).singleElement().satisfies(application -> {
            assertThat(application.registrationNumber()).isEqualTo("1");
            assertThat(application.applicant().kind()).isEqualTo(ApplicantKind.LEGAL_SERVICE_ORGANIZATION);
            assertThat(application.outcome()).contains(Outcome.ENFORCEMENT_FILE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "申请人类别, 法人或其他组织, 申请人类型",
        "申请人类别, 律师, 申请人类型",
        "申请方式, 其他, 申请方式",
        "补正日期, 2020-01-20, 补正通知日期",
        "答复日期, '', 答复日期",
        "办理结果, '', 办理结果",
        "办理结果, 逾期不补正, 补正通知日期",
        "征求第三方意见日期, 是, 征求第三方意见日期",
        "延期告知日期, 2020年2月, 延期日期",
        "申请内容, /, 申请内容",
        "登记编号, '', 登记编号",
        "登记编号, 张三丰, 登记编号",
        "登记编号, 13800000000, 登记编号",
        "登记编号, 37132219900101000X, 登记编号",
    })
    void whatLeavesAnApplicationOpenCostsItsRowAlone(String head, String text, String label) {
        List<String> other = with(ROW, "登记编号", "2020-002");

        RegisterReading reading = read(other, with(ROW, head, text), other);

        assertThat(reading.applications()).hasSize(2);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.label()).isEqualTo(label);
            assertThat(problem.place().row()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "已主动公开, ALREADY_PUBLIC",
        "无法提供-信息不存在, NONEXISTENT",
        "无法提供政府信息不存在, NONEXISTENT",
        "（四）无法提供：不属于本机关负责公开, OTHER_AGENCY",
        "公开,",
        "本机关不掌握相关政府信息,",
        "部分公开-信息不存在,",
    })
    void whatTheFormCountsInOneRowIsToldApart(String outcome, ReplyGround ground) {
        assertThat(read(with(ROW, "办理结果", outcome)).applications())
                .singleElement()
                .satisfies(application ->
                        assertThat(application.reply().orElseThrow().ground()).isEqualTo(Optional.ofNullable(ground)));
    }

    @Property(tries = 200)
    void aDisturbedRegisterReadsAsTheSame(@ForAll("registers") List<Application> register, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < RegisterTables.heads().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("某县人民政府依申请公开台账"));
        rows.add(disturbed(RegisterTables.heads(), order, "备注", text -> text.replace("日期", "时 间")));
        register.forEach(application -> {
            rows.add(disturbed(RegisterTables.row(application), order, "", text -> {
                String day = IS_DAY.matcher(text).matches()
                        ? List.of(text, text.replace('-', '/'), text.replace('-', '.'), text + " 09:30:00")
                                .get(random.nextInt(4))
                        : text;
                return random.nextBoolean() ? ' ' + day + '\u3000' : day;
            }));
            rows.add(Collections.nCopies(order.size() + 1, " "));
        });

        RegisterReading reading = READER.read(Grid.of(rows));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications()).isEqualTo(register);
    }

    private static List<String> disturbed(
            List<String> cells, List<Integer> order, String more, UnaryOperator<String> disturbance) {
        List<String> row = new ArrayList<>();
        row.add(more);
        order.forEach(column -> row.add(disturbance.apply(cells.get(column))));
        return row;
    }

    @ParameterizedTest
    @CsvSource({
        "申请公开的信息内容",
        "申请公开的政府信息",
        "所需政府信息的内容描述",
        "申请获取的信息",
        "所需信息内容",
        "申 请 公 开 内 容",
    })
    void theHeadOfWhatIsWantedIsKnownInTheWordsOfAgencies(String head) {
        RegisterReading reading = READER.read(Grid.of(List.of(
                List.of("编号", "收件时间", "姓名/单位", "申请人类别", "提交形式", head),
                List.of("1", "2020-1-2", "某某", "公民", "信函", "预算"))));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.applications()).singleElement().satisfies(application -> {
            assertThat(application.receipt().channel()).isEqualTo(ReceiptChannel.SIGNED_POST);
            assertThat(application.informationWanted()).isEqualTo("预算");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "合计, 3件, ''",
        "合计, 3件, 3件",
        "共计3件, 办结2件, ''",
        "填表人：张三丰, 审核人：李四光, ''",
        "制表人 张三丰, 2021年1月3日, ''",
        "说明：, 结转1件, ''",
    })
    void aFootIsNoApplicationEvenInSeveralCells(String first, String second, String wanted) {
        List<String> foot = new ArrayList<>(Collections.nCopies(HEAD.size(), ""));
        foot.set(0, first);
        foot.set(3, second);
        foot.set(HEAD.indexOf("申请内容"), wanted);

        RegisterReading reading = read(ROW, foot);

        assertThat(reading.applications()).hasSize(1);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.toString()).doesNotContain("张三丰", "李四光");
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ROW_IGNORED)
                .singleElement()
                .extracting(notice -> notice.place().row())
                .isEqualTo(3);
    }

    @Test
    void wordsThatAreOfNobodyAreShown() {
        assertThat(read(with(ROW, "办理结果", "无法提供")).problems())
                .singleElement()
                .extracting(Notice::printed)
                .isEqualTo("无法提供");
    }

    @Test
    void nothingOfAPersonIsInNoticesAndProblems() {
        List<String> shifted = new ArrayList<>(ROW.subList(1, ROW.size()));
        shifted.add("");
        RegisterReading reading = read(shifted, ROW, with(ROW, "申请人类别", "张三丰"), with(ROW, "收到申请时间", "13800000000"));

        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.toString()).doesNotContain("张三丰", "13800000000", "征地补偿");
    }

    private static Application only(RegisterReading reading) {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications()).hasSize(1);
        return reading.applications().get(0);
    }

    /** A table of the one row with other cells, under heads that are added where they are not there. */
    private static Grid also(String... headsAndCells) {
        List<String> heads = new ArrayList<>(HEAD);
        List<String> row = new ArrayList<>(ROW);
        for (int i = 0; i < headsAndCells.length; i += 2) {
            if (heads.contains(headsAndCells[i])) {
                row.set(heads.indexOf(headsAndCells[i]), headsAndCells[i + 1]);
            } else {
                heads.add(headsAndCells[i]);
                row.add(headsAndCells[i + 1]);
            }
        }
        return Grid.of(List.of(heads, row));
    }

    private static RegisterReading read(Grid grid) {
        return READER.read(grid);
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
