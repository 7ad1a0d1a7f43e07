package org.gongkai.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantIdentity;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationState;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;
import org.junit.jupiter.api.Test;

/** A walk from the receipt of an application to the tables of the report, as a user writes it. */
class RegisterTourTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());

    private final Application answered = Application.builder()
            .registrationNumber("2021-001")
            .agency(COUNTY)
            .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1")
                    .withIdentity(ApplicantIdentity.builder()
                            .name("王小明")
                            .phone("13000000000")
                            .build()))
            .receipt(Receipt.internet(LocalDate.of(2021, 9, 12), LocalDate.of(2021, 9, 15)))
            .informationWanted("2020年征地补偿安置方案")
            .build()
            .with(new Extension(LocalDate.of(2021, 10, 18), 10))
            .with(new Reply(LocalDate.of(2021, 11, 2), Outcome.PARTLY_DISCLOSED, List.of(Outcome.THIRD_PARTY_RIGHTS)));

    private final Application open = Application.builder()
            .registrationNumber("2021-002")
            .agency(COUNTY)
            .applicant(Applicant.of(ApplicantKind.LEGAL_SERVICE_ORGANIZATION))
            .receipt(Receipt.signedPost(LocalDate.of(2021, 12, 31)))
            .informationWanted("2021年财政决算说明")
            .build();

    private final Dispute dispute = Dispute.builder()
            .caseNumber("2021-7")
            .agency(COUNTY)
            .registrationNumber("2021-001")
            .kind(DisputeKind.RECONSIDERATION)
            .filedOn(LocalDate.of(2021, 11, 20))
            .build()
            .closed(LocalDate.of(2021, 12, 30), DisputeResult.UPHELD);

    @Test
    void theClockTellsWhatIsDueAndWhy() {
        var reading = CLOCK.read(answered, LocalDate.of(2021, 10, 20));
        var reply = reading.reply().orElseThrow();
        assertThat(reading.state()).isEqualTo(ApplicationState.HANDLING);
        assertThat(reply.dueOn()).isEqualTo("2021-11-02");
        assertThat(reply.steps()).hasSize(3);
        assertThat(CLOCK.readLast(answered).reply().orElseThrow().isOverdue()).isFalse();
    }

    @Test
    void theFeeIsExplained() {
        var fee = FeeSchedule.on(answered.receivedOn()).orElseThrow().perPage(68);
        assertThat(fee.amount()).isEqualTo(Yuan.of(380));
        assertThat(fee.explanation()).hasSize(4);
    }

    @Test
    void theRegisterBecomesTheTablesOfTheReport() {
        var tabulation = Tabulation.of(List.of(answered, open), List.of(dispute), 2021, FormEdition.FORM_2021);
        var report = AnnualReport.builder()
                .agency(COUNTY)
                .year(2021)
                .scope(ReportScope.OWN)
                .proactive(ProactiveTable2021.builder().build())
                .applications(tabulation.applications())
                .disputes(tabulation.disputes())
                .build();
        assertThat(report.applications().received().totalOrZero()).isEqualTo(2);
        assertThat(report.applications().outcome(Outcome.PARTLY_DISCLOSED).totalOrZero())
                .isEqualTo(1);
        assertThat(report.applications().carriedForward().countOrZero(ApplicantKind.LEGAL_SERVICE_ORGANIZATION))
                .isEqualTo(1);
        assertThat(report.disputes().reconsideration().upheld()).hasValue(1);
        int received = report.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        assertThat(tabulation.applicationsBehind(received)).containsExactly("2021-001", "2021-002");
    }

    @Test
    void aRegisterOfLinesIsTabulatedAsItIsRead() throws IOException {
        var lines = new ByteArrayOutputStream();
        DisclosureJson.writeLines(List.of(answered, open), lines);
        try (Stream<Application> register =
                DisclosureJson.readLines(new ByteArrayInputStream(lines.toByteArray()), Application.class)) {
            var tally = register.collect(
                    ApplicationTally.counting(2021, FormEdition.FORM_2021).collector());
            assertThat(tally.table().received().totalOrZero()).isEqualTo(2);
        }
    }
}
