package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationState;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.junit.jupiter.api.Test;

/** The law of the day on which an application was received. */
class GoverningLawTest {

    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());
    private static final LocalDate LATER = LocalDate.of(2008, 12, 31);

    @Test
    void nothingWasDueBeforeThereWasARegulation() {
        ClockReading asked = CLOCK.read(received("2008-04-30").with(correctionAsked()), LATER);

        assertThat(asked.deadlines()).isEmpty();
        assertThat(asked.state()).isEqualTo(ApplicationState.AWAITING_CORRECTION);
        assertThat(CLOCK.read(received("1999-03-01"), LATER).deadlines()).isEmpty();
    }

    @Test
    void theFirstDayOfTheRegulationIsADayOfIt() {
        assertThat(CLOCK.read(received("2008-05-01"), LATER).reply().map(Deadline::dueOn))
                .contains(LocalDate.of(2008, 5, 22));
    }

    private static ApplicationEvent correctionAsked() {
        return new ApplicationEvent.CorrectionAsked(LocalDate.of(2008, 5, 8), LocalDate.of(2008, 5, 30));
    }

    private static Application received(String day) {
        return Application.builder()
                .registrationNumber("1")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(LocalDate.parse(day)))
                .informationWanted("征地补偿安置方案")
                .build();
    }
}
