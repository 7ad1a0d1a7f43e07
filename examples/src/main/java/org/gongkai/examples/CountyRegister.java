package org.gongkai.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;

/**
 * A register that could be behind a published report: one application for each that the table counts, received and answered
 * in time on days of the year, and one case for each of the dispute table.
 *
 * <p>The applicants and what they ask for are made up. The same report gives the same register.
 */
final class CountyRegister {

    private static final List<String> INFORMATION =
            List.of("征地补偿安置方案", "房屋征收补偿标准", "村级公路建设批复", "农业补贴发放名册", "环境影响评价批复", "规划许可证存根", "财政专项资金安排");
    private static final int LONGEST_EXTENSION = 20;
    private static final int SHORTEST_REPLY = 4;
    private static final int REPLY_SPREAD = 15;

    private final Agency agency;
    private final int year;
    private final WorkingCalendar calendar;
    private final List<Application> applications = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();

    private CountyRegister(Agency agency, int year, WorkingCalendar calendar) {
        this.agency = agency;
        this.year = year;
        this.calendar = calendar;
    }

    /** A register that adds up to two tables in which every identity holds. */
    static CountyRegister behind(
            Agency agency, int year, ApplicationTable applications, DisputeTable disputes, WorkingCalendar calendar) {
        CountyRegister register = new CountyRegister(agency, year, calendar);
        register.addApplications(applications);
        register.addDisputes(disputes);
        register.applications.sort(Comparator.comparing(Application::receivedOn));
        return register;
    }

    /** The applications in the order of their receipt. */
    List<Application> applications() {
        return List.copyOf(applications);
    }

    List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    private void addApplications(ApplicationTable table) {
        FormEdition edition = table.edition();
        for (ApplicantKind kind : ApplicantKind.values()) {
            long carriedIn = table.carriedIn().countOrZero(kind);
            for (Outcome outcome : Outcome.of(edition)) {
                for (long i = table.outcome(outcome).countOrZero(kind); i > 0; i--) {
                    applications.add(carriedIn > 0 ? carriedIn(kind, outcome) : answered(kind, outcome));
                    carriedIn--;
                }
            }
            for (long i = table.carriedForward().countOrZero(kind); i > 0; i--) {
                applications.add(received(kind, LocalDate.of(year, 12, 28)));
            }
        }
    }

    private Application carriedIn(ApplicantKind kind, Outcome outcome) {
        LocalDate received = LocalDate.of(year - 1, 12, 25);
        return received(kind, received).with(new Reply(calendar.plusWorkingDays(received, 10), outcome));
    }

    /** Every tenth application is extended, and answered within the extension. */
    private Application answered(ApplicantKind kind, Outcome outcome) {
        int number = applications.size();
        LocalDate received = calendar.plusWorkingDays(LocalDate.of(year, 1, 1), 1 + number * 7 % 190);
        Application application = received(kind, received);
        ApplicationEvent reply =
                new Reply(calendar.plusWorkingDays(received, SHORTEST_REPLY + number % REPLY_SPREAD), outcome);
        if (number % 10 != 9) {
            return application.with(reply);
        }
        return application
                .with(new Extension(calendar.plusWorkingDays(received, 18), LONGEST_EXTENSION))
                .with(new Reply(calendar.plusWorkingDays(received, 30), outcome));
    }

    private Application received(ApplicantKind kind, LocalDate on) {
        int number = applications.size() + 1;
        return Application.builder()
                .registrationNumber(String.format(Locale.ROOT, "%d-%03d", on.getYear(), number))
                .agency(agency)
                .applicant(Applicant.of(kind, "A-" + number))
                .receipt(Receipt.inPerson(on))
                .informationWanted(INFORMATION.get(number % INFORMATION.size()) + "（" + number + "号）")
                .build();
    }

    private void addDisputes(DisputeTable table) {
        addDisputes(DisputeKind.RECONSIDERATION, table.reconsideration());
        addDisputes(DisputeKind.DIRECT_LITIGATION, table.directLitigation());
        addDisputes(DisputeKind.LITIGATION_AFTER_RECONSIDERATION, table.litigationAfterReconsideration());
    }

    private void addDisputes(DisputeKind kind, DisputeCounts counts) {
        addClosed(kind, DisputeResult.UPHELD, counts.upheld().orElse(0));
        addClosed(kind, DisputeResult.CORRECTED, counts.corrected().orElse(0));
        addClosed(kind, DisputeResult.OTHER_RESULT, counts.otherResult().orElse(0));
        for (long i = counts.pending().orElse(0); i > 0; i--) {
            disputes.add(filed(kind));
        }
    }

    private void addClosed(DisputeKind kind, DisputeResult result, long count) {
        for (long i = count; i > 0; i--) {
            Dispute dispute = filed(kind);
            disputes.add(dispute.closed(dispute.filedOn().plusDays(60), result));
        }
    }

    private Dispute filed(DisputeKind kind) {
        int number = disputes.size() + 1;
        return Dispute.builder()
                .caseNumber(String.format(Locale.ROOT, "%d-D%03d", year, number))
                .agency(agency)
                .registrationNumber(
                        applications.get(number % applications.size()).registrationNumber())
                .kind(kind)
                .filedOn(LocalDate.of(year, 2, 1).plusDays(number * 3L))
                .build();
    }
}
