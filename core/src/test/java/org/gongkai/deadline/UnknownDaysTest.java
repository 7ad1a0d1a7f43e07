package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationState;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Calendars;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.DayNotCoveredException;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.json.DisclosureJson;

/** What a clock says where its calendar does not know the days. */
class UnknownDaysTest {

    private static final StateCouncilCalendar PUBLISHED = StateCouncilCalendar.published();
    private static final DeadlineClock CLOCK = DeadlineClock.of(PUBLISHED);
    private static final LocalDate LAST_KNOWN = PUBLISHED.lastDay();
    private static final DeadlineClock WEEK_AFTER_ALL = DeadlineClock.of(PUBLISHED.through(LocalDate.of(2027, 12, 31)));

    /** An application, a day on which it is read, and a year whose notice is hidden. */
    record Hidden(Application application, LocalDate day, int year) {}

    @Property
    void everyDeadlineIsTheOneFoundDayByDay(@ForAll("hidden") Hidden given) {
        List<DayByDay.Due> expected =
                DayByDay.of(given.application(), given.day(), WEEK_AFTER_ALL.calendar()::isWorkingDay);

        assertThat(WEEK_AFTER_ALL.read(given.application(), given.day()).deadlines().stream()
                        .map(deadline -> new DayByDay.Due(
                                isAnswer(deadline) ? null : deadline.kind(),
                                deadline.dueOn(),
                                deadline.overdueWorkingDays(),
                                deadline.isOpen())))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void whatIsCertainWithoutTheLaterYearsIsTrueAndEveryRangeHoldsTheDay(@ForAll("hidden") Hidden given) {
        agrees(given, Calendars.before(given.year()));
    }

    @Property
    void whatIsCertainWithoutOneYearIsTrueAndEveryRangeHoldsTheDay(@ForAll("hidden") Hidden given) {
        agrees(given, without(given.year()));
    }

    @Property
    void anyPeriodEndsWithinItsRange(
            @ForAll("hiddenYears") int year,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(max = 70) int length) {
        LocalDate start = LocalDate.of(year, 1, 1).minusDays(40).plusDays(day);
        LocalDate end = WEEK_AFTER_ALL.calendar().plusWorkingDays(start, length);
        DueDate due = DueDate.after(Calendars.before(year), start, length);

        assertThat(end).isBetween(due.earliest(), due.latest()).isAfterOrEqualTo(due.inTimeThrough());
        assertThat(due.isCertain() ? due.day() : end).isEqualTo(end);
    }

    private static void agrees(Hidden given, WorkingCalendar calendar) {
        ClockReading full = WEEK_AFTER_ALL.read(given.application(), given.day());
        ClockReading hidden = DeadlineClock.of(calendar).read(given.application(), given.day());

        assertThat(hidden.state()).isIn(full.state(), ApplicationState.CONSULTING);
        for (DeadlineKind kind : DeadlineKind.values()) {
            List<Deadline> truth = full.deadlines(kind);
            List<Deadline> said = hidden.deadlines(kind);
            if (said.size() > truth.size()) {
                // Whether a correction can still be asked for is not certain.
                assertThat(kind).isEqualTo(DeadlineKind.CORRECTION_NOTICE);
                assertThat(said.get(0).isProvisional()).isTrue();
                continue;
            }
            assertThat(said).hasSameSizeAs(truth);
            for (int i = 0; i < said.size(); i++) {
                agrees(said.get(i), truth.get(i));
            }
        }
    }

    private static void agrees(Deadline said, Deadline truth) {
        assertThat(said.doneOn()).isEqualTo(truth.doneOn());
        assertThat(truth.dueOn()).isBetween(said.earliestDueOn(), said.latestDueOn());
        assertThat(truth.dueOn()).isAfterOrEqualTo(said.due().inTimeThrough());
        assertThat(said.overdueWorkingDays()).isBetween(0, truth.overdueWorkingDays());
        if (said.due().isCertain()) {
            assertThat(said.dueOn()).isEqualTo(truth.dueOn());
            assertThat(said.isOverdue()).isEqualTo(truth.isOverdue());
            assertThat(said.steps()).hasSameSizeAs(truth.steps());
        } else {
            assertThat(said.isOverdue()).isFalse();
            assertThat(said.isProvisional()).isTrue();
            DeadlineStep last = said.steps().get(said.steps().size() - 1);
            assertThat(last.kind()).isEqualTo(DeadlineStep.Kind.PROVISIONAL);
            assertThat(last.from()).isEqualTo(said.earliestDueOn());
            assertThat(last.to()).isEqualTo(said.latestDueOn());
        }
    }

    private static boolean isAnswer(Deadline deadline) {
        return deadline.kind() == DeadlineKind.THIRD_PARTY_ANSWER || deadline.kind() == DeadlineKind.JOINT_MAKER_ANSWER;
    }

    @Example
    void anApplicationAtTheEndOfTheCalendarHasAProvisionalDueDate() {
        Deadline reply = CLOCK.readLast(received("2026-12-01")).reply().orElseThrow();

        assertThat(reply.isProvisional()).isTrue();
        assertThat(reply.isOverdue()).isFalse();
        assertThat(reply.due())
                .isEqualTo(new DueDate(
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2027, 1, 7),
                        LocalDate.of(2026, 12, 29),
                        Optional.of(LocalDate.of(2026, 12, 29))));
        assertThat(reply.text().zh())
                .isEqualTo("答复，期限至2026-12-29（暂定，不早于2026-12-29，不晚于2027-01-07；2026-12-29起放假安排未知），待办");
        assertThat(reply)
                .hasToString(
                        "reply due on 2026-12-29 (provisional, not before 2026-12-29 and not after 2027-01-07: no holiday"
                                + " notice is known for days from 2026-12-29 on), open");
    }

    @Example
    void theDaysOfTheStatuteAreTakenOut() {
        Deadline reply = CLOCK.readLast(received("2027-01-20")).reply().orElseThrow();

        // The eve on 5 February, a Friday, and the third day on 8 February, a Monday.
        assertThat(reply.dueOn()).isEqualTo("2027-02-19");
        assertThat(reply.steps().stream().map(DeadlineStep::toString))
                .element(2)
                .isEqualTo("no holiday notice is known: the last day is between these, " + reply.earliestDueOn()
                        + " to " + reply.latestDueOn() + " (《全国年节及纪念日放假办法》（国务院令第795号）第二条)");
        assertThat(reply.uncountedDays().stream().map(day -> day.reason().zh()))
                .contains("2027-01-23：周末（放假安排未知）", "2027-02-05：法定放假，春节（《全国年节及纪念日放假办法》（国务院令第795号）第二条）");
        assertThat(DisclosureJson.write(CLOCK.readLast(received("2027-01-20"))))
                .contains("\"dueOn\":\"2027-02-19\",\"earliestDueOn\":\"2027-02-", "\"latestDueOn\":\"2027-0");
    }

    @Example
    void whatWasAnsweredWithinTheKnownDaysIsInTime() {
        Application answered = received("2026-12-01").with(new Reply(LocalDate.of(2026, 12, 2), Outcome.DISCLOSED));
        Deadline reply = CLOCK.readLast(answered).reply().orElseThrow();

        assertThat(reply.doneOn().orElseThrow()).isBeforeOrEqualTo(reply.due().inTimeThrough());
        assertThat(reply.isOverdue()).isFalse();
    }

    @Example
    void whatWasDueWithinTheKnownDaysIsOverdueWhateverFollows() {
        Application late = received("2026-11-20").with(new Reply(LocalDate.of(2027, 2, 1), Outcome.DISCLOSED));
        Deadline reply = CLOCK.readLast(late).reply().orElseThrow();

        assertThat(reply.dueOn()).isEqualTo("2026-12-18");
        assertThat(reply.isProvisional()).isFalse();
        assertThat(reply.isOverdue()).isTrue();
        assertThat(reply.overdueWorkingDays()).isEqualTo(6);
        Application open = received("2026-11-30");
        assertThat(CLOCK.read(open, LocalDate.of(2026, 12, 29)).reply().orElseThrow())
                .hasToString("reply due on 2026-12-28, open, overdue");
    }

    @Example
    void aConsultationThatReachesIntoTheUnknownDaysMakesTheReplyProvisional() {
        Application asked = received("2026-12-01").with(new ThirdPartyConsulted(LocalDate.of(2026, 12, 18), "T-1"));
        ClockReading reading = CLOCK.readLast(asked);
        Deadline answer = reading.deadlines(DeadlineKind.THIRD_PARTY_ANSWER).get(0);

        assertThat(answer.isProvisional()).isTrue();
        assertThat(reading.state()).isEqualTo(ApplicationState.CONSULTING);
        assertThat(reading.reply().orElseThrow().due().unknownFrom()).contains(LocalDate.of(2026, 12, 29));
    }

    @Example
    void noDayIsTooFarToBeRead() {
        for (LocalDate day : List.of(
                LocalDate.MIN.plusDays(3),
                LocalDate.of(2007, 12, 1),
                LocalDate.of(2060, 1, 1),
                LocalDate.MAX.minusDays(3))) {
            Application application = received(day.toString())
                    .with(new AgencyConsulted(day, Agency.of("某县自然资源局"), ConsultedAgency.OTHER));
            assertThat(CLOCK.read(application, LocalDate.MAX).deadlines()).allSatisfy(deadline -> {
                assertThat(deadline.isProvisional()).isTrue();
                assertThat(deadline.steps()).isNotEmpty();
                assertThat(deadline.uncountedDays().size()).isLessThan(50_000);
            });
        }
    }

    @Example
    void aDueDateOfDaysOutOfOrderIsRefused() {
        LocalDate day = LocalDate.of(2027, 1, 5);
        Optional<LocalDate> unknown = Optional.of(day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDate(day, day.plusDays(1), day.plusDays(2), day, unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> new DueDate(day, day, day.minusDays(1), day, unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> new DueDate(day, day, day, day.plusDays(1), unknown));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDate(day, day, day.plusDays(1), day, Optional.empty()))
                .withMessageContaining("unknownFrom");
        assertThatIllegalArgumentException().isThrownBy(() -> DueDate.after(PUBLISHED, day, -1));
        assertThat(DueDate.after(PUBLISHED, LAST_KNOWN, 0).text().zh()).isEqualTo("2026-12-28");
    }

    private static Application received(String day) {
        return Application.builder()
                .registrationNumber("1")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.inPerson(LocalDate.parse(day)))
                .informationWanted("某项政府信息")
                .build();
    }

    /** A calendar that knows nothing of the days that the notice for one year arranges. */
    private static WorkingCalendar without(int year) {
        WorkingCalendar all = WEEK_AFTER_ALL.calendar();
        LocalDate first = LocalDate.of(year - 1, 12, 29);
        LocalDate last = LocalDate.of(year, 12, 28);
        return new WorkingCalendar() {
            @Override
            public LocalDate firstDay() {
                return all.firstDay();
            }

            @Override
            public LocalDate lastDay() {
                return all.lastDay();
            }

            @Override
            public DayKind kind(LocalDate day) {
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    throw new DayNotCoveredException(day, firstDay(), lastDay());
                }
                return all.kind(day);
            }
        };
    }

    @Provide
    Arbitrary<Integer> hiddenYears() {
        return Arbitraries.integers().between(2009, 2026);
    }

    @Provide
    Arbitrary<Hidden> hidden() {
        return hiddenYears().flatMap(year -> {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            Arbitrary<Application> received =
                    Applications.applications(newYear.minusDays(60), LocalDate.of(year, 9, 1));
            return Combinators.combine(received, Arbitraries.integers().between(0, 60))
                    .as((application, later) -> {
                        List<LocalDate> days = new ArrayList<>(List.of(application.receivedOn()));
                        application.events().forEach(event -> days.add(event.on()));
                        LocalDate last =
                                days.stream().max(Comparator.naturalOrder()).orElseThrow();
                        return new Hidden(application, last.plusDays(later), year);
                    });
        });
    }
}
