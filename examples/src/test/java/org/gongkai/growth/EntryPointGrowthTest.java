package org.gongkai.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.gongkai.agency.Agency;
import org.gongkai.application.Outcome;
import org.gongkai.application.RegisterReader;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.calendar.HolidayNotice;
import org.gongkai.catalog.CatalogReader;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.directory.Area;
import org.gongkai.directory.Channels;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.EmptyBox;
import org.gongkai.directory.TimeLimit;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.gongkai.narrative.Narrative;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;
import org.gongkai.text.ChineseNumerals;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.DirectoryRules;
import org.gongkai.validation.rules.NarrativeRules;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What takes texts of strangers takes memory in proportion to them and none of the stack, whether it reads or refuses them.
 * What is allocated is counted, and no time is measured.
 */
@Execution(ExecutionMode.CONCURRENT)
class EntryPointGrowthTest {

    private static final int SHORT = 1_000;
    private static final int LONG = 4 * SHORT;

    /** Twice what the growth of the text allows for, and what a first call or a table that grows can take besides. */
    private static final int MOST_GROWTH = 8;

    private static final int ALLOWANCE = 2_000_000;

    private static final int DEEP = 20_000;
    private static final int SMALL_STACK = 256 * 1024;

    private static final AnnualReport REPORT = Tancheng.report2020();
    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());
    private static final List<String> HEAD =
            List.of("序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道", "公开对象", "公开方式", "公开层级");

    static List<Arguments> entryPoints() {
        List<Arguments> all = new ArrayList<>();
        add(all, "CellText.plain", "（一） 予以公开", CellText::plain);
        add(all, "CellText.key", "（一）予以公开", CellText::key);
        add(all, "ChineseNumerals.read", "一百二十三", ChineseNumerals::read);
        add(all, "LegalDocument.of", "关于《政府信息公开条例》的通知", LegalDocument::of);
        add(all, "Citation.parse", "《政府信息公开条例》（国务院令第711号）第三十六条第（一）项，注", Citation::parse);
        add(all, "DocumentNumber.parse", "郯政办字〔2020〕39号", DocumentNumber::parse);
        add(
                all,
                "IndexNumber.creditCode",
                "113708280043326001/2020-1",
                text -> IndexNumber.of(text).creditCode());
        add(all, "TimeLimit.parse", "自形成之日起20个工作日内予以公开；长期公开，公示期不少于5个工作日", TimeLimit::parse);
        add(
                all,
                "TimeLimit in JSON",
                "自形成之日起20个工作日内公开",
                text -> DisclosureJson.read(DisclosureJson.write(text), TimeLimit.class));
        add(all, "DisclosureBasis.parse", "《政府信息公开条例》（国务院令第711号）第二十条第（一）项；《行政许可法》", DisclosureBasis::parse);
        add(all, "Channels.parse", "■政府网站 □两微一端（微信、微博） t 发布会，其他：公告栏", text -> Channels.parse(text, EmptyBox.OPTIONAL));
        add(all, "Area.of", "重大建设项目领域", Area::of);
        for (int column = 0; column < HEAD.size(); column++) {
            int of = column;
            add(all, "DirectoryReader: " + HEAD.get(of), "县级、乡级（村、社区）", text -> directory(of, text));
        }
        add(
                all,
                "DirectoryReader: head",
                "公开层级",
                text -> read(Grid.of(List.of(List.of(text, "公开内容"), List.of("甲", "乙")))));
        add(
                all,
                "RegisterReader",
                "（三）不予公开-1.属于国家秘密 2020年1月17日",
                text -> RegisterReader.of(Agency.of("某县人民政府"))
                        .read(Grid.of(List.of(
                                List.of("登记编号", "收到日期", "申请方式", "申请人类型", "申请内容", "答复日期", "办理结果", text),
                                List.of(text, text, text, text, text, text, text, text)))));
        add(
                all,
                "RegisterReader: corrections, extensions and fees",
                "是，自收到之日起15个工作日内 2020年1月17日 1,200元",
                text -> RegisterReader.of(Agency.of("某县人民政府"))
                        .read(Grid.of(List.of(
                                List.of("申请内容", "补正通知日期", "补正期限", "是否延期", "延期天数", "收费金额", "收费数量", "复议案号"),
                                List.of(text, "2020-01-17", text, text, text, text, text, text)))));
        add(all, "Outcome.find", "三、（三）1.属于国家秘密", Outcome::find);
        add(
                all,
                "CatalogReader",
                "某政办字〔2020〕3号；2020年1月17日、某县财政局",
                text -> CatalogReader.of(Agency.of("某县人民政府"), LocalDate.of(2021, 1, 1))
                        .read(Grid.of(List.of(
                                List.of("标题", "文号", "发文机关", "成文日期", "有效性", "主题分类", "链接", text),
                                List.of(text, text, text, text, text, text, text, text)))));
        add(
                all,
                "HolidayNotice.parse",
                "notice 2027 国办发明电〔2026〕1号\noff 2027-01-01/2027-01-03 # 元旦\n",
                HolidayNotice::parse);
        add(
                all,
                "FeeSchedule.read",
                "from 2021-01-01\nperItem 1 0\nperItem 11 100 +100/10 # 元\n",
                EntryPointGrowthTest::fees);
        add(all, "FormReader: title", "首页 > 郯城县财政局2020年政府信息公开工作年度报告", text -> form(text + "\n" + form()));
        add(all, "FormReader: heading", "一、总体情况。2020年", text -> form(form() + "\n" + text));
        add(all, "FormReader: published", "发布日期：2021-01-29 政府", text -> form(text + "\n" + form()));
        add(
                all,
                "FormReader: row",
                "一、本年新收政府信息公开申请数量|95|(其中3件)",
                text -> form(form() + "\n" + text.replace('\n', '|')));
        add(all, "FormReader: tabs", "\t一、本年新收\t95件", text -> form(form() + "\n\t" + text.replace('\n', '\t')));
        add(all, "FormReader: cells", "申请人情况\n自然人\n95\n", text -> form(text));
        add(
                all,
                "FormReader: grid",
                "9 5（件）",
                text -> FormReader.create()
                        .read(Page.of(Grid.of(List.of(List.of("第二十条第（一）项", text), List.of("规章", text, text, text))))));
        add(
                all,
                "Narrative.of",
                "2020年，全县共收到政府信息公开申请112件，较上年增长5.6%；其中自然人95件、法人17件。",
                text -> Narrative.of(withText(text)));
        add(all, "Validator: text", "全县共办结112件，予以公开28件，占25%", text -> VALIDATOR.validate(withText(text)));
        add(
                all,
                "NarrativeRules: introduction",
                "现公布某县水务局2023年政府信息公开年度报告，由总体情况、主动公开情况等六个部分组成，数据统计自2023年1月1日至12月31日；",
                text -> Validator.of(NarrativeRules.ruleSet())
                        .validate(AnnualReport.builder()
                                .from(withText(text))
                                .introduction(text)
                                .build()));
        add(
                all,
                "Validator: agency",
                "某县农业农村局、某镇",
                text -> Validator.of(DirectoryRules.ruleSet(2021))
                        .validate(directory(6, text.replace('\n', ' '))
                                .directory()
                                .orElseThrow()));
        add(all, "RuleId.of", "applications.balance", RuleId::of);
        add(all, "RuleSet.of", "annual-report/2021", id -> RuleSet.of(id, checked -> null, List.of()));
        add(
                all,
                "RuleSet in JSON",
                "annual-report@1",
                text -> result("\"annual-report@1\"", DisclosureJson.write(text)));
        add(all, "Waiver in JSON", "applications.balance", EntryPointGrowthTest::waiver);
        return all;
    }

    private static void add(List<Arguments> all, String name, String sample, Consumer<String> entryPoint) {
        all.add(Arguments.of(name, sample, entryPoint));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entryPoints")
    void whatIsAllocatedGrowsWithTheText(String name, String sample, Consumer<String> entryPoint) {
        run(entryPoint, sample);
        for (MaliciousTexts.Shape shape : MaliciousTexts.around(sample)) {
            String shortText = shape.text(SHORT);
            String longText = shape.text(LONG);
            long few = Allocation.of(() -> run(entryPoint, shortText));

            assertThat(Allocation.of(() -> run(entryPoint, longText)))
                    .as(shape.toString())
                    .isLessThan(MOST_GROWTH * few + ALLOWANCE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entryPoints")
    void noTextFillsTheStack(String name, String sample, Consumer<String> entryPoint) throws InterruptedException {
        SmallStack.run(
                SMALL_STACK,
                () -> MaliciousTexts.around(sample).stream()
                        .filter(shape -> shape.end().isEmpty())
                        .forEach(shape -> run(entryPoint, shape.text(DEEP))));
    }

    /** Reads a text or refuses it as documented. */
    private static void run(Consumer<String> entryPoint, String text) {
        try {
            entryPoint.accept(text);
        } catch (IllegalArgumentException | DisclosureJsonException refused) {
            assertThat(refused).hasMessageNotContaining("Pattern");
        }
    }

    private static String form() {
        return FormRenderer.official().text(REPORT);
    }

    private static void form(String text) {
        FormReading reading = FormReader.create().read(text);
        for (Notice notice : reading.notices()) {
            assertThat(notice.message(Locale.CHINESE)).isNotEmpty();
        }
    }

    private static AnnualReport withText(String text) {
        return AnnualReport.builder()
                .from(REPORT)
                .putNarrative(ReportSection.OTHER_MATTERS, text)
                .build();
    }

    private static DirectoryReading directory(int column, String text) {
        List<String> row = new ArrayList<>(List.of("1", "甲", "乙", "丙", "丁", "及时", "某局", "■政府网站", "全社会", "主动", "县级"));
        row.set(column, text);
        return read(Grid.of(List.of(HEAD, row)));
    }

    private static DirectoryReading read(Grid grid) {
        return DirectoryReader.of(Area.MAJOR_PROJECTS, Agency.of("某县人民政府")).read(grid);
    }

    private static void fees(String text) {
        try {
            FeeSchedule.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ValidationResult result() {
        return VALIDATOR.validate(REPORT.withApplications(REPORT.applications().with(0, 59)));
    }

    private static void result(String known, String other) {
        DisclosureJson.read(DisclosureJson.write(result()).replace(known, other), ValidationResult.class);
    }

    private static void waiver(String rule) {
        ValidationResult result = result();
        Waiver waiver = result.waive(result.findings().get(0), "已核实");
        String json = DisclosureJson.write(waiver).replace("\"" + waiver.rule() + "\"", DisclosureJson.write(rule));
        DisclosureJson.read(json, Waiver.class);
    }
}
