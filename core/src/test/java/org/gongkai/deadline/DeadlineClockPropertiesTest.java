package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.Receipt;
import org.gongkai.arbitraries.Applications;
import org.gongkai.calendar.StateCouncilCalendar;

class DeadlineClockPropertiesTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();
    private static final DeadlineClock CLOCK = DeadlineClock.of(CALENDAR);

    @Property
    void anyApplicationCanBeReadOnAnyDayAndHasNothingOpenOnceItEnded(
            @ForAll("applications") Application application, @ForAll("days") LocalDate day) {
        ClockReading reading = CLOCK.read(application, day);
        assertThat(reading.registrationNumber()).isEqualTo(application.registrationNumber());
        if (reading.state().isEnded()) {
            assertThat(reading.open()).isEmpty();
        }
        assertThat(reading.deadlines(DeadlineKind.REPLY)).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void aLaterReceiptIsNeverDueEarlier(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 30) int later) {
        assertThat(due(received(day.plusDays(later)))).isAfterOrEqualTo(due(received(day)));
    }

    @Property
    void anExtensionAddsItsWorkingDaysAndAtMostTwenty(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 250) int days) {
        Application application = received(day);
        LocalDate extended = due(application.with(new Extension(day, days)));
        assertThat(CALENDAR.countWorkingDays(due(application), extended)).isEqualTo(Math.min(days, 20));
    }

    @Property
    void aConsultationProlongsByTheWorkingDaysItTakesAndAtMostFifteen(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 40) int wait) {
        LocalDate answered = day.plusDays(wait);
        Application application = received(day)
                .with(new ThirdPartyConsulted(day, "T-1"))
                .with(new ThirdPartyAnswered(answered, "T-1", ConsultationAnswer.OBJECTS));
        int taken = CALENDAR.countWorkingDays(day, answered);
        assertThat(CALENDAR.countWorkingDays(due(received(day)), due(application)))
                .isEqualTo(Math.min(taken, 15));
    }

    @Property
    void theDaysOfAPeriodAreItsWorkingDaysAndThoseThatDidNotCount(@ForAll("applications") Application application) {
        for (Deadline deadline : CLOCK.readLast(application).deadlines()) {
            if (deadline.steps().size() > 1) {
                LocalDate first = deadline.steps().get(1).from();
                int length = deadline.steps().stream()
                        .filter(step ->
                                step.kind() == DeadlineStep.Kind.PERIOD || step.kind() == DeadlineStep.Kind.EXTENSION)
                        .mapToInt(DeadlineStep::workingDays)
                        .sum();
                long days = first.datesUntil(deadline.dueOn().plusDays(1)).count();
                assertThat(days - deadline.uncountedDays().size()).isEqualTo(length);
                assertThat(CALENDAR.isWorkingDay(deadline.dueOn())).isTrue();
            }
        }
    }

    private static LocalDate due(Application application) {
        return CLOCK.readLast(application).reply().orElseThrow().dueOn();
    }

    private static Application received(LocalDate day) {
        return Application.builder()
                .registrationNumber("1")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.signedPost(day))
                .informationWanted("某项政府信息")
                .build();
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.applications();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 5, 15).toEpochDay(),
                        LocalDate.of(2026, 3, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
