package org.gongkai.validation.rules.examples;

import static org.gongkai.report.CountRow.NOT_STATED;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.RowName;
import org.gongkai.tabulation.Tabulation;
import org.gongkai.validation.rules.RegisterAndReport;
import org.gongkai.validation.rules.RegisterAndReportRules;

/** Examples for a register of one application and one case, and the report of its year. */
final class RegisterAndReportExamples {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final List<Application> APPLICATIONS = List.of(Application.builder()
            .registrationNumber("2022-001")
            .agency(CountyReports.COUNTY)
            .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
            .receipt(Receipt.inPerson(DAY))
            .informationWanted("征地补偿安置方案")
            .build()
            .with(new Reply(DAY.plusDays(7), Outcome.DISCLOSED)));
    private static final List<Dispute> DISPUTES = List.of(Dispute.builder()
            .caseNumber("某复议〔2022〕7号")
            .agency(CountyReports.COUNTY)
            .registrationNumber("2022-001")
            .kind(DisputeKind.RECONSIDERATION)
            .filedOn(DAY.plusDays(30))
            .build());
    private static final Tabulation TABULATION = Tabulation.of(APPLICATIONS, DISPUTES, 2022, FormEdition.FORM_2021);
    private static final AnnualReport REPORT =
            CountyReports.of2022().withApplications(TABULATION.applications()).withDisputes(TABULATION.disputes());
    private static final RegisterAndReport WHOLE = new RegisterAndReport(TABULATION, REPORT);

    private RegisterAndReportExamples() {}

    static RuleSetExamples<RegisterAndReport> all() {
        return RuleSetExamples.of("RegisterAndReportRules.ruleSet()", RegisterAndReportRules.ruleSet())
                .with(
                        "register.applications-published",
                        WHOLE,
                        new RegisterAndReport(
                                TABULATION,
                                CountyReports.withApplications(REPORT, RowName.RECEIVED, ColumnName.NATURAL_PERSON, 2)),
                        new RegisterAndReport(
                                Tabulation.of(APPLICATIONS, DISPUTES, 2022, FormEdition.FORM_2019), REPORT))
                .with("register.disputes-published", WHOLE, pending(2), pending(NOT_STATED));
    }

    private static RegisterAndReport pending(long count) {
        DisputeTable table = REPORT.disputes();
        return new RegisterAndReport(
                TABULATION,
                REPORT.withDisputes(table.with(
                        table.layout().row(DisputeKind.RECONSIDERATION).cell(ColumnName.PENDING), count)));
    }
}
