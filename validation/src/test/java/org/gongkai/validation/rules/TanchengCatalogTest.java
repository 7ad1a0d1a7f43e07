package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.AgencyProfile;
import org.gongkai.catalog.AuditNotice;
import org.gongkai.catalog.AuditPart;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CleanedDocument;
import org.gongkai.catalog.CleanupResult;
import org.gongkai.catalog.ColumnContent;
import org.gongkai.catalog.DisclosureGuide;
import org.gongkai.catalog.DocumentCleanup;
import org.gongkai.catalog.DocumentFiling;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.DraftConsultation;
import org.gongkai.catalog.DraftKind;
import org.gongkai.catalog.EnforcementNotice;
import org.gongkai.catalog.EnforcementStage;
import org.gongkai.catalog.ExecutionTask;
import org.gongkai.catalog.FeeItem;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.catalog.InformationItem;
import org.gongkai.catalog.InspectionPart;
import org.gongkai.catalog.Interpretation;
import org.gongkai.catalog.InterpretationForm;
import org.gongkai.catalog.InterpretationRate;
import org.gongkai.catalog.Interview;
import org.gongkai.catalog.LetterCategory;
import org.gongkai.catalog.LetterStatistics;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.catalog.MediaAccount;
import org.gongkai.catalog.MediaCheck;
import org.gongkai.catalog.MediaCheckKind;
import org.gongkai.catalog.MediaItem;
import org.gongkai.catalog.MediaPlatform;
import org.gongkai.catalog.Meeting;
import org.gongkai.catalog.OpenDay;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.catalog.PowerItem;
import org.gongkai.catalog.PowerKind;
import org.gongkai.catalog.ProposalHandling;
import org.gongkai.catalog.ProposalKind;
import org.gongkai.catalog.ProposalReply;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.catalog.PublicLetter;
import org.gongkai.catalog.RandomInspection;
import org.gongkai.catalog.ReadingPlace;
import org.gongkai.catalog.ReadingPlaceKind;
import org.gongkai.catalog.RenewalCycle;
import org.gongkai.catalog.ServiceItem;
import org.gongkai.catalog.ServiceKind;
import org.gongkai.catalog.SiteColumn;
import org.gongkai.catalog.SiteColumnKind;
import org.gongkai.catalog.Supervision;
import org.gongkai.catalog.SupervisionKind;
import org.gongkai.catalog.TaskProgress;
import org.gongkai.catalog.TaskSource;
import org.gongkai.catalog.Validity;
import org.gongkai.catalog.YearCount;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.ItemKey;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.DisclosureItem;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.tabulation.ProactiveTally;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

/**
 * The systems that the report of Tancheng County for 2020 tells of, part by part, with its figures.
 *
 * <p>It gives most things by their number, and without titles and days; they are numbered here. Where a type asks for a day, and
 * where the day tells the year, it is one of the year.
 */
class TanchengCatalogTest {

    private static final Agency COUNTY = Tancheng.report2020().agency();
    private static final Agency OFFICE = Agency.of("郯城县人民政府办公室");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2019, 12, 31);
    private static final Validator<Catalog<CatalogEntry>> RULES =
            Validator.of(CatalogRules.ruleSet(StateCouncilCalendar.published()));

    @Test
    void decisionsAndConsultations() {
        List<CatalogEntry> entries = all(
                List.of(
                        MajorDecision.builder()
                                .title("2020年重大行政决策事项")
                                .contentSummary("内容摘要")
                                .year(2020)
                                .agency(COUNTY)
                                .decisionForm("县政府常务会议")
                                .plannedCompletion(LAST_DAY)
                                .build(),
                        MajorDecision.builder()
                                .title("2019年重大行政决策事项")
                                .year(2019)
                                .agency(COUNTY)
                                .evaluation("执行效果评估报告")
                                .evaluatedOn(LAST_DAY)
                                .build()),
                numbered(6, TanchengCatalogTest::consultation));

        assertThat(number(entries, DraftConsultation.class)).isEqualTo(6);
        assertFindings(entries, "catalog.decision-done-as-planned NOT_ASSESSABLE 重大行政决策事项按计划完成；无法判断，缺少：计划完成时间");
    }

    /** It is open for thirty days, and a month later it is told what came of it. */
    private static DraftConsultation consultation(int number) {
        LocalDate opensOn = FIRST_DAY.plusMonths(number);
        LocalDate closesOn = opensOn.plusDays(29);
        return DraftConsultation.builder()
                .title("意见征集" + number)
                .agency(OFFICE)
                .draftKind(number % 2 == 0 ? DraftKind.NORMATIVE_DOCUMENT : DraftKind.MAJOR_DECISION)
                .consultation(PublicConsultation.builder()
                        .draft("草案" + number)
                        .basis("决策依据")
                        .opensOn(opensOn)
                        .closesOn(closesOn)
                        .feedbackOn(closesOn.plusMonths(1))
                        .build())
                .build();
    }

    @Test
    void tasksAuditsAndProfiles() {
        List<CatalogEntry> entries = all(
                numbered(120, number -> task("目标任务" + number, TaskSource.WORK_REPORT)),
                numbered(10, number -> task("民生工程" + number, TaskSource.LIVELIHOOD_PROJECT)),
                Stream.of(AuditPart.values())
                        .map(part -> AuditNotice.builder()
                                .title(part.label())
                                .part(part)
                                .agency(COUNTY)
                                .createdOn(LAST_DAY)
                                .publishedOn(LAST_DAY)
                                .build())
                        .toList(),
                List.of(AgencyProfile.builder()
                        .title("工作职能、机构设置")
                        .agency(COUNTY)
                        .disclosureItem(DisclosureItem.AGENCY)
                        .addFunctions("工作职能")
                        .addDivisions("机构设置")
                        .address("郯城县")
                        .officeHours("工作日")
                        .contact("0539-6221137")
                        .head("负责人")
                        .build()));

        assertThat(number(entries, ExecutionTask.class)).isEqualTo(120 + 10);
        assertThat(of(entries, ExecutionTask.class).get(0).progress()).hasSize(12);
        assertFindings(entries);
    }

    private static ExecutionTask task(String title, TaskSource source) {
        return ExecutionTask.builder()
                .title(title)
                .year(2020)
                .taskSource(source)
                .agency(COUNTY)
                .addAllProgress(numbered(
                        12,
                        month -> TaskProgress.builder()
                                .asOf(endOfMonth(month))
                                .text("推进情况")
                                .build()))
                .build();
    }

    @Test
    void powersFeesAndPublicityOfEnforcement() {
        List<CatalogEntry> entries = all(
                powersAndFees(),
                Stream.of(ServiceKind.values())
                        .map(kind -> ServiceItem.builder()
                                .title(kind.label() + "清单")
                                .serviceKind(kind)
                                .agency(COUNTY)
                                .build())
                        .toList(),
                List.of(
                        EnforcementNotice.builder()
                                .title("行政执法主体资格清单")
                                .stage(EnforcementStage.BEFORE)
                                .powerKind(PowerKind.OTHER_POWER)
                                .agency(COUNTY)
                                .createdOn(LAST_DAY)
                                .publishedOn(LAST_DAY)
                                .build(),
                        EnforcementNotice.builder()
                                .title("行政处罚结果")
                                .stage(EnforcementStage.AFTER)
                                .powerKind(PowerKind.PENALTY)
                                .agency(COUNTY)
                                .decidedOn(LAST_DAY)
                                .publishedOn(LAST_DAY)
                                .build()),
                Stream.of(InspectionPart.values())
                        .map(part -> RandomInspection.builder()
                                .title(part.label())
                                .part(part)
                                .agency(COUNTY)
                                .createdOn(LAST_DAY)
                                .publishedOn(LAST_DAY)
                                .build())
                        .toList());

        assertThat(number(entries, PowerItem.class)).isEqualTo(431 + 1104 + 4357 + 172);
        assertThat(number(entries, FeeItem.class)).isEqualTo(72 + 13);
        assertFindings(entries);
    }

    private static List<CatalogEntry> powersAndFees() {
        return all(
                powers(PowerKind.LICENSE, 431, 27, 12_397),
                powers(PowerKind.OTHER_EXTERNAL_MATTER, 1_104, 60, 544),
                powers(PowerKind.PENALTY, 4_357, 185, 2_947),
                powers(PowerKind.ADMINISTRATIVE_COMPULSION, 172, 5, 158),
                numbered(
                        72 + 13,
                        number -> FeeItem.builder()
                                .title("行政事业性收费" + number)
                                .agency(COUNTY)
                                .disclosureItem(DisclosureItem.FEES)
                                .listedOn(number <= 72 ? YEAR_BEFORE : LAST_DAY)
                                .build()));
    }

    /** Items of the year before, of which some were removed in the year; the decisions are told of all together. */
    private static List<PowerItem> powers(PowerKind kind, int items, int removed, int decisions) {
        return numbered(items, number -> {
            PowerItem.Builder power = PowerItem.builder()
                    .title(kind.label() + number)
                    .powerKind(kind)
                    .agency(COUNTY)
                    .listedOn(YEAR_BEFORE)
                    .addDecisions(YearCount.builder()
                            .year(2020)
                            .count(number == 1 ? decisions : 0)
                            .build());
            return (number > items - removed ? power.removedOn(LAST_DAY) : power).build();
        });
    }

    @Test
    void thePowerKindsOfPartSixAreAllThere() {
        assertThat(Stream.of(PowerKind.values()).map(PowerKind::label))
                .contains("行政许可", "行政给付", "行政裁决", "行政确认", "行政奖励", "其他行政权力", "行政处罚", "行政强制", "行政征收", "行政检查");
    }

    @Test
    void proposals() {
        List<CatalogEntry> entries = List.of(
                proposal(ProposalKind.PEOPLES_CONGRESS, "十八届人大四次会议"),
                proposal(ProposalKind.POLITICAL_CONSULTATIVE_CONFERENCE, "十届四次会议"),
                ProposalHandling.builder()
                        .title("办理总体情况")
                        .agency(COUNTY)
                        .createdOn(LAST_DAY)
                        .publishedOn(LAST_DAY)
                        .build());

        assertFindings(entries);
    }

    private static ProposalReply proposal(ProposalKind kind, String session) {
        return ProposalReply.builder()
                .title("办理结果")
                .proposalKind(kind)
                .session(session)
                .number("1")
                .agency(COUNTY)
                .repliedOn(LAST_DAY)
                .publishedOn(LAST_DAY)
                .result("办理结果")
                .build();
    }

    @Test
    void theSiteItsColumnsAndTheNewMedia() {
        List<CatalogEntry> entries = all(
                List.of(SiteColumn.builder()
                        .title("郯城县人民政府门户网站")
                        .columnKind(SiteColumnKind.SITE)
                        .content(ColumnContent.OTHER)
                        .lastEntryOn(LAST_DAY)
                        .build()),
                Stream.of("首页", "政务要闻", "政务公开", "政务服务", "政民互动", "数据开放", "走进郯城")
                        .map(title -> column(title, SiteColumnKind.COLUMN))
                        .toList(),
                numbered(14, number -> column("专题" + number, SiteColumnKind.SPECIAL_TOPIC)),
                List.of(
                        DisclosureGuide.builder()
                                .title("政府信息公开指南")
                                .agency(COUNTY)
                                .build(),
                        MediaAccount.builder()
                                .title("政务新媒体")
                                .platform(MediaPlatform.WECHAT)
                                .agency(COUNTY)
                                .lastEntryOn(LAST_DAY)
                                .build(),
                        readingPlace("政策宣传"),
                        readingPlace("便民服务")),
                numbered(52, week -> check("检查表" + week, MediaCheckKind.CHECK_SHEET, FIRST_DAY.plusWeeks(week - 1))),
                numbered(12, month -> check("检查通报" + month, MediaCheckKind.CHECK_NOTICE, endOfMonth(month))),
                numbered(4, quarter -> check("评估报告" + quarter, MediaCheckKind.EVALUATION, endOfMonth(3 * quarter))),
                List.of(check("政府网站年度报表", MediaCheckKind.YEARLY_SHEET, LAST_DAY)));

        assertThat(number(entries, SiteColumn.class)).isEqualTo(1 + 7 + 14);
        assertThat(number(entries, MediaCheck.class)).isEqualTo(52 + 12 + 4 + 1);
        assertFindings(
                entries,
                "catalog.guide-complete NOT_ASSESSABLE 指南载明第十二条规定的内容；无法判断，缺少：载明的内容",
                "catalog.reading-places VIOLATED 没有设在国家档案馆的政府信息查阅场所",
                "catalog.reading-places VIOLATED 没有设在公共图书馆的政府信息查阅场所");
    }

    private static SiteColumn column(String title, SiteColumnKind kind) {
        return SiteColumn.builder()
                .title(title)
                .columnKind(kind)
                .content(ColumnContent.OTHER)
                .ownCycle(RenewalCycle.YEAR)
                .lastEntryOn(LAST_DAY)
                .build();
    }

    private static ReadingPlace readingPlace(String title) {
        return ReadingPlace.builder()
                .title(title)
                .placeKind(ReadingPlaceKind.SERVICE_VENUE)
                .address("郯城县")
                .build();
    }

    private static MediaCheck check(String title, MediaCheckKind kind, LocalDate day) {
        return MediaCheck.builder()
                .title(title)
                .checkKind(kind)
                .checkedOn(day)
                .createdOn(day)
                .publishedOn(day)
                .build();
    }

    private static LocalDate endOfMonth(int month) {
        return FIRST_DAY.plusMonths(month).minusDays(1);
    }

    /** Of 128 documents 82 are interpreted, the first of them in each of the six forms and as an animation. */
    @Test
    void theLibraryOfPoliciesTheirInterpretationsAndTheGazette() {
        Catalog<CatalogEntry> catalog = assertFindings(
                all(policies(), interpretations(), gazette(), filingsAndCleanup()),
                "catalog.documents-in-gazette NOT_ASSESSABLE 2020年的公报期号不全或者未列明刊登的文件；无法判断");
        PolicyLibrary library = PolicyLibrary.of(catalog);

        assertThat(library.madeBetween(FIRST_DAY, LAST_DAY)).hasSize(128);
        assertThat(library.interpretationRate(2020))
                .isEqualTo(new InterpretationRate(82, 128))
                .hasToString("64%");
        assertThat(library.interpretationsOf(number(1)))
                .extracting(Interpretation::interpretationForm)
                .startsWith(
                        InterpretationForm.TEXT,
                        InterpretationForm.PICTURES,
                        InterpretationForm.QUESTIONS,
                        InterpretationForm.PRINCIPAL,
                        InterpretationForm.AUDIO,
                        InterpretationForm.VIDEO)
                .hasSize(7);
        assertThat(library.byNumber(DocumentNumber.parse("郯政办字〔2020〕52号")))
                .map(PolicyDocument::title)
                .hasValue("2020年郯城县政务公开工作要点");
    }

    private static List<PolicyDocument> policies() {
        return numbered(
                128,
                number -> policy(
                        number == 52 ? "2020年郯城县政务公开工作要点" : "政策文件" + number,
                        number(number),
                        number <= 3 ? PolicyKind.NORMATIVE_DOCUMENT : PolicyKind.OTHER,
                        LAST_DAY));
    }

    /** Of the 22 that are disclosed, those of which nothing else is told. */
    private static List<PolicyDocument> earlierNormativeDocuments() {
        return numbered(
                22 - 3,
                number -> policy(
                        "往年规范性文件" + number,
                        DocumentNumber.parse("郯政办发〔2019〕" + number + "号"),
                        PolicyKind.NORMATIVE_DOCUMENT,
                        YEAR_BEFORE));
    }

    private static DocumentNumber number(int number) {
        return DocumentNumber.parse("郯政办字〔2020〕" + number + "号");
    }

    private static PolicyDocument policy(String title, DocumentNumber number, PolicyKind kind, LocalDate day) {
        return PolicyDocument.builder()
                .title(title)
                .policyKind(kind)
                .documentNumber(number)
                .issuer(OFFICE)
                .createdOn(day)
                .publishedOn(day)
                .validity(Validity.IN_FORCE)
                .build();
    }

    private static List<CatalogEntry> interpretations() {
        return all(
                Stream.of(InterpretationForm.values())
                        .limit(7)
                        .map(form -> interpretation(1, form))
                        .toList(),
                numbered(81, number -> interpretation(number + 1, InterpretationForm.TEXT)));
    }

    private static Interpretation interpretation(int number, InterpretationForm form) {
        return Interpretation.builder()
                .title(form.label() + "解读" + number)
                .interprets(number(number))
                .interpretationForm(form)
                .createdOn(LAST_DAY)
                .publishedOn(LAST_DAY)
                .build();
    }

    /** One a quarter, without what it carries, which is told by series of numbers alone. */
    private static List<GazetteIssue> gazette() {
        return numbered(
                4,
                issue -> GazetteIssue.builder()
                        .title("政府公报第" + issue + "期")
                        .year(2020)
                        .issue(issue)
                        .build());
    }

    private static List<CatalogEntry> filingsAndCleanup() {
        return List.of(
                DocumentFiling.builder()
                        .title("政策文件1")
                        .agency(OFFICE)
                        .documentNumber(number(1))
                        .build(),
                DocumentCleanup.builder()
                        .title("清理结果")
                        .agency(OFFICE)
                        .createdOn(LAST_DAY)
                        .publishedOn(LAST_DAY)
                        .addDocuments(CleanedDocument.builder()
                                .title("政策文件1")
                                .documentNumber(number(1))
                                .result(CleanupResult.CONTINUED)
                                .build())
                        .build());
    }

    @Test
    void openDaysLettersInterviewsAndMeetings() {
        List<CatalogEntry> entries = all(
                numbered(
                        33,
                        number -> OpenDay.builder()
                                .title("政府开放日" + number)
                                .agency(COUNTY)
                                .heldOn(LAST_DAY)
                                .build()),
                List.of(
                        LetterStatistics.builder()
                                .title("县长信箱")
                                .opensOn(FIRST_DAY)
                                .closesOn(LAST_DAY)
                                .received(153)
                                .suggestions(84)
                                .answered(153)
                                .createdOn(LAST_DAY)
                                .publishedOn(LAST_DAY)
                                .build(),
                        PublicLetter.builder()
                                .title("来信")
                                .category(LetterCategory.SUGGESTION)
                                .receivedOn(LAST_DAY)
                                .answeredOn(LAST_DAY)
                                .build(),
                        Meeting.builder()
                                .title("县政府常务会议")
                                .heldOn(LAST_DAY)
                                .addTopics("议题")
                                .addDecisions("议定事项")
                                .addInterestedParties("利益相关方")
                                .addInterpretations(media(InterpretationForm.MEDIA))
                                .addInterpretations(media(InterpretationForm.PICTURES))
                                .addRecordings(media(InterpretationForm.AUDIO))
                                .addRecordings(media(InterpretationForm.VIDEO))
                                .build()),
                numbered(
                        16 + 42,
                        number -> Interview.builder()
                                .title("政务访谈" + number)
                                .agency(COUNTY)
                                .heldOn(LAST_DAY)
                                .build()));

        assertThat(number(entries, OpenDay.class)).isEqualTo(33);
        assertThat(number(entries, Interview.class)).isEqualTo(58);
        assertFindings(entries);
    }

    private static MediaItem media(InterpretationForm form) {
        return MediaItem.builder().form(form).build();
    }

    @Test
    void supervisionOf36Units() {
        List<Agency> units = numbered(36, number -> Agency.of("责任单位" + number));
        List<CatalogEntry> entries = all(
                List.of(supervision("专项督导", SupervisionKind.INSPECTION)
                        .addAllUnits(units)
                        .build()),
                units.stream()
                        .map(unit -> supervision(unit.name() + "督办单", SupervisionKind.RECTIFICATION_NOTICE)
                                .addUnits(unit)
                                .build())
                        .toList(),
                Stream.of("2020年郯城县政务公开工作考核", "基层政务公开标准化规范化建设专项考核", "2020年郯城县政府网站与政务新媒体工作考核")
                        .map(title ->
                                supervision(title, SupervisionKind.ASSESSMENT).build())
                        .toList());

        assertThat(of(entries, Supervision.class).get(0).units()).hasSize(36);
        assertFindings(entries);
    }

    private static Supervision.Builder supervision(String title, SupervisionKind kind) {
        return Supervision.builder()
                .title(title)
                .supervisionKind(kind)
                .agency(OFFICE)
                .doneOn(LAST_DAY)
                .createdOn(LAST_DAY)
                .publishedOn(LAST_DAY);
    }

    /** What was made when is not told, which is said once and not of each. */
    @Test
    void the10425ItemsOfTheYear() {
        List<CatalogEntry> entries = all(numbered(
                10_425,
                number -> item("政府信息" + number).indexNumber(index(number)).build()));
        Catalog<CatalogEntry> catalog = assertFindings(
                entries,
                "catalog.published-in-time NOT_ASSESSABLE 公开不晚于形成之日起20个工作日（第二十六条），10425条未同时注明生成日期和发布日期；无法判断，缺少：生成日期、发布日期");

        assertThat(catalog.entries()).hasSize(10_425);
        assertThat(catalog.byIndexNumber(index(137))).map(CatalogEntry::title).hasValue("政府信息137");
    }

    private static IndexNumber index(int number) {
        return IndexNumber.of(String.format(Locale.ROOT, "tanchengxzf0001/2020-%07d", number));
    }

    private static InformationItem.Builder item(String title) {
        return InformationItem.builder().title(title).keeper(COUNTY);
    }

    @Test
    void emergenciesAndProcurementAreItemsOfArticle20() {
        Catalog<CatalogEntry> catalog = assertFindings(all(
                List.of(item("应急预案")
                        .disclosureItem(DisclosureItem.EMERGENCIES)
                        .createdOn(LAST_DAY)
                        .publishedOn(LAST_DAY)
                        .build()),
                numbered(
                        535,
                        number -> item("政府集中采购项目" + number)
                                .disclosureItem(DisclosureItem.PROCUREMENT)
                                .createdOn(LAST_DAY)
                                .publishedOn(LAST_DAY)
                                .build())));

        assertThat(catalog.byDisclosureItem(DisclosureItem.EMERGENCIES)).hasSize(1);
        assertThat(catalog.byDisclosureItem(DisclosureItem.PROCUREMENT)).hasSize(535);
    }

    @Test
    void socialAssistanceIsToldMonthByMonthAndAMonthLeftOutIsFound() {
        DirectoryItem payments = DirectoryItem.builder()
                .levelOneItem("救助人数、资金支出")
                .timeLimit(TimeLimit.parse("按月公开"))
                .build();
        BasicCatalog directories = BasicCatalog.fold(
                COUNTY,
                LAST_DAY,
                List.of(StandardDirectory.builder()
                        .area(Area.SOCIAL_ASSISTANCE)
                        .keeper(COUNTY)
                        .addItems(payments)
                        .build()));
        List<InformationItem> months = numbered(
                12,
                month -> item(month + "月救助人数、资金支出")
                        .directoryItem(ItemKey.of(Area.SOCIAL_ASSISTANCE, payments))
                        .createdOn(endOfMonth(month))
                        .publishedOn(endOfMonth(month))
                        .build());
        Catalog<CatalogEntry> whole = assertFindings(all(months));
        Validator<CatalogAndDirectories> rules = Validator.of(CatalogAndDirectoryRules.ruleSet());

        assertThat(rules.validate(new CatalogAndDirectories(whole, directories)).findings())
                .isEmpty();
        assertThat(rules.validate(new CatalogAndDirectories(whole.minus(months.get(4)), directories))
                        .findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("社会救助领域的“救助人数、资金支出”按期公开，缺2020年5月");
    }

    /** Rules and procurement are in part two and not in the catalog: none of the first, and of the second no amounts. */
    @Test
    void theCatalogAddsUpToPartTwoOfTheReport() {
        Catalog<CatalogEntry> catalog = catalog(all(policies(), earlierNormativeDocuments(), powersAndFees()));
        ProactiveTable2019 published =
                (ProactiveTable2019) Tancheng.report2020().proactive();

        List<Finding> findings = Validator.of(CatalogAndReportRules.ruleSet())
                .validate(new CatalogAndReport(
                        COUNTY.name(), 2020, ProactiveTally.of(catalog, 2020, FormEdition.FORM_2019), published))
                .findings();

        assertThat(findings)
                .extracting(Finding::outcome, finding -> finding.cells().get(0).pointer())
                .containsExactly(
                        tuple(RuleOutcome.NOT_ASSESSABLE, "/proactive/governmentRule/newlyMade"),
                        tuple(RuleOutcome.NOT_ASSESSABLE, "/proactive/governmentRule/newlyDisclosed"),
                        tuple(RuleOutcome.NOT_ASSESSABLE, "/proactive/governmentRule/totalDisclosed"),
                        tuple(RuleOutcome.NOT_ASSESSABLE, "/proactive/centralizedProcurement/projects"),
                        tuple(RuleOutcome.NOT_ASSESSABLE, "/proactive/centralizedProcurement/amount"));
    }

    /**
     * The entries as a catalog read back from JSON, in which the rules that are named say what is told, and no other says
     * anything beside what the systems that are not among the entries would serve of Article 20.
     */
    private static Catalog<CatalogEntry> assertFindings(List<CatalogEntry> entries, String... expected) {
        Catalog<CatalogEntry> catalog = catalog(entries);
        List<Finding> findings = RULES.validate(catalog).findings().stream()
                .filter(finding -> !finding.rule().equals(CatalogRules.ARTICLE_20_COVERAGE.id()))
                .toList();

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.outcome() + " " + finding.message(Locale.CHINESE))
                .containsExactly(expected);
        return catalog;
    }

    private static Catalog<CatalogEntry> catalog(List<CatalogEntry> entries) {
        Catalog<CatalogEntry> catalog = Catalog.of(COUNTY, LAST_DAY, entries);
        Catalog<?> read = DisclosureJson.read(DisclosureJson.write(catalog), Catalog.class);
        assertThat(read).isEqualTo(catalog);
        return catalog;
    }

    @SafeVarargs
    private static List<CatalogEntry> all(List<? extends CatalogEntry>... parts) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (List<? extends CatalogEntry> part : parts) {
            entries.addAll(part);
        }
        return entries;
    }

    private static <T> List<T> numbered(int count, IntFunction<T> making) {
        return IntStream.rangeClosed(1, count).mapToObj(making).toList();
    }

    private static <E extends CatalogEntry> List<E> of(List<CatalogEntry> entries, Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static int number(List<CatalogEntry> entries, Class<? extends CatalogEntry> kind) {
        return of(entries, kind).size();
    }
}
