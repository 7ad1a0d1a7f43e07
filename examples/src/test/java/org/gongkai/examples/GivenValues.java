package org.gongkai.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

/** What an example in the Javadoc may use without making it: its program extends this. */
public class GivenValues {

    private static final Path RESOURCES = Path.of("../core/src/test/resources/org/gongkai");
    private static final AnnualReport TANCHENG = resource("report/tancheng-2020.json", AnnualReport.class);
    private static final AnnualReport YEAR_BEFORE =
            AnnualReport.builder().from(TANCHENG).year(2019).build();

    private static final AnnualReport MISTYPED = TANCHENG.withApplications(TANCHENG.applications()
            .withProcessed(TANCHENG.applications().processed().withTotal(1)));

    /** As a notice for the year could read. */
    static final String NOTICE_OF_2027 = """
            关于2027年部分节假日安排的通知
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月14日（周日）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
            五、端午节：6月9日（周三）放假1天，不调休。
            六、中秋节：9月15日（周三）放假1天，不调休。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    @SuppressWarnings("unchecked")
    private static final Catalog<CatalogEntry> EVERY_KIND =
            resource("catalog/catalog-of-every-kind.json", Catalog.class);

    protected final LocalDate today = LocalDate.of(2024, 2, 20);
    protected final Agency agency = Agency.of("某县人民政府");
    protected final StateCouncilCalendar calendar = StateCouncilCalendar.published();
    protected final DeadlineClock clock = DeadlineClock.of(calendar);

    /** A report whose parts add up. */
    protected final AnnualReport report = TANCHENG;

    protected final AnnualReport previous = YEAR_BEFORE;
    protected final List<AnnualReport> reports = List.of(YEAR_BEFORE, TANCHENG);

    protected final List<AnnualReport> reportsOfUnits = Stream.of("某县财政局", "某县民政局")
            .map(unit -> TANCHENG.withAgency(Agency.of(unit)).withScope(ReportScope.OWN))
            .toList();

    /** Two versions of one report: in the first, one total is mistyped. */
    protected final AnnualReport published = MISTYPED;

    protected final AnnualReport corrected = TANCHENG;

    protected final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    protected final ValidationResult result = validator.validate(published);
    protected final Finding finding = result.findings().get(0);

    /** An application that awaits its reply. */
    protected final Application application = Application.builder()
            .registrationNumber("2024-007")
            .agency(agency)
            .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-7"))
            .receipt(Receipt.inPerson(LocalDate.of(2024, 1, 29)))
            .informationWanted("2023年征地补偿安置方案")
            .build();

    protected final List<Application> register = List.of(application);

    protected final List<Dispute> disputes = List.of(Dispute.builder()
            .caseNumber("2024-D001")
            .agency(agency)
            .kind(DisputeKind.RECONSIDERATION)
            .filedOn(LocalDate.of(2024, 2, 19))
            .build());

    /** A catalog that has entries of every kind. */
    protected final Catalog<CatalogEntry> catalog = EVERY_KIND;

    private static <T> T resource(String name, Class<T> type) {
        try {
            return DisclosureJson.read(RESOURCES.resolve(name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the files that an example may name into the directory that it runs in. */
    static void writeInto(Path files) throws IOException {
        Files.copy(RESOURCES.resolve("report/tancheng-2020.json"), files.resolve("report.json"));
        Files.copy(RESOURCES.resolve("form/tancheng-2020.txt"), files.resolve("report.txt"));
        Files.copy(
                Path.of("../core/documents/src/test/resources/org/gongkai/documents/made/report.docx"),
                files.resolve("report.docx"));
        Files.writeString(files.resolve("notice-2027.txt"), NOTICE_OF_2027);
        GivenValues given = new GivenValues();
        writeLines(given.register, files.resolve("register.jsonl"));
        writeLines(given.reports, files.resolve("reports.jsonl"));
    }

    private static void writeLines(List<?> values, Path file) throws IOException {
        try (OutputStream lines = Files.newOutputStream(file)) {
            DisclosureJson.writeLines(values, lines);
        }
    }
}
