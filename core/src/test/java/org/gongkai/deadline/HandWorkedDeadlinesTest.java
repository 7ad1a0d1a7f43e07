package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.AgencyAnswered;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code deadlines.txt}. */
class HandWorkedDeadlinesTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();
    private static final DeadlineClock CLOCK = DeadlineClock.of(CALENDAR);
    private static final Agency OTHER_AGENCY = Agency.of("另一行政机关");
    private static final Map<String, DeadlineKind> KINDS = Arrays.stream(DeadlineKind.values())
            .collect(Collectors.toUnmodifiableMap(DeadlineKind::token, kind -> kind));

    record Case(String number, String occasion, Application application, DeadlineKind kind, List<String> expected) {

        LocalDate dueOn() {
            return LocalDate.parse(expected.get(0));
        }

        List<LocalDate> daysOffByNotice() {
            return days(expected.get(1));
        }

        int weekendDays() {
            return Integer.parseInt(expected.get(2));
        }

        List<LocalDate> makeUpDaysThatCount() {
            return days(expected.get(3));
        }

        List<LocalDate> consultationDays() {
            return days(expected.get(4));
        }

        @Override
        public String toString() {
            return number + " " + occasion;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theDueDateIsTheOneWorkedOutByHand(Case given) {
        assertThat(deadline(given).dueOn()).isEqualTo(given.dueOn());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theDaysThatDidNotCountAreTheOnesFoundByHand(Case given) {
        Deadline deadline = deadline(given);
        List<LocalDate> uncounted =
                deadline.uncountedDays().stream().map(UncountedDay::day).toList();
        assertThat(uncounted.stream().filter(day -> CALENDAR.kind(day) == DayKind.DAY_OFF))
                .containsExactlyElementsOf(given.daysOffByNotice());
        assertThat(uncounted.stream().filter(day -> CALENDAR.kind(day) == DayKind.WEEKEND))
                .hasSize(given.weekendDays());
        assertThat(uncounted.stream().filter(CALENDAR::isWorkingDay))
                .containsExactlyElementsOf(given.consultationDays());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theMakeUpDaysThatCountAreTheOnesFoundByHand(Case given) {
        Deadline deadline = deadline(given);
        LocalDate first = deadline.steps().get(1).from();
        List<LocalDate> uncounted =
                deadline.uncountedDays().stream().map(UncountedDay::day).toList();
        assertThat(first.datesUntil(deadline.dueOn().plusDays(1))
                        .filter(day -> CALENDAR.kind(day) == DayKind.MAKE_UP_WORKING_DAY)
                        .filter(day -> !uncounted.contains(day)))
                .containsExactlyElementsOf(given.makeUpDaysThatCount());
    }

    @Test
    void thereAreAtLeastFortyCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static Deadline deadline(Case given) {
        List<Deadline> found = CLOCK.readLast(given.application()).deadlines(given.kind());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static Stream<Case> cases() {
        try (InputStream text = HandWorkedDeadlinesTest.class.getResourceAsStream("deadlines.txt")) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(text), StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" \\| "))
                            .map(HandWorkedDeadlinesTest::readCase)
                            .toList()
                            .stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Case readCase(String[] cells) {
        Application.Builder application = Application.builder()
                .registrationNumber(cells[0])
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.inPerson(LocalDate.parse(cells[2])))
                .informationWanted("某项政府信息");
        if (!cells[3].equals("-")) {
            for (String event : cells[3].split("; ")) {
                application.addEvents(event(event.split(" ")));
            }
        }
        return new Case(
                cells[0],
                cells[1],
                application.build(),
                Objects.requireNonNull(KINDS.get(cells[4])),
                List.of(cells).subList(5, cells.length));
    }

    private static ApplicationEvent event(String[] words) {
        LocalDate on = LocalDate.parse(words[1]);
        LocalDate last = words.length == 4 ? LocalDate.parse(words[3]) : on;
        return switch (words[0]) {
            case "correctionAsked" -> new CorrectionAsked(on, last);
            case "correctionMade" -> new CorrectionMade(on);
            case "extension" -> new Extension(on, Integer.parseInt(words[2].substring(1)));
            case "thirdPartyConsulted" ->
                new ThirdPartyConsulted(on, words[2], words.length == 5 ? LocalDate.parse(words[4]) : on);
            case "thirdPartyAnswered" -> new ThirdPartyAnswered(on, words[2], ConsultationAnswer.AGREES);
            case "agencyConsulted" -> new AgencyConsulted(on, OTHER_AGENCY, ConsultedAgency.OTHER);
            case "jointMakerConsulted" -> new AgencyConsulted(on, OTHER_AGENCY, ConsultedAgency.JOINT_MAKER);
            case "agencyAnswered" -> new AgencyAnswered(on, OTHER_AGENCY, ConsultationAnswer.AGREES);
            case "feeNotice" -> new FeeNotice(on, FeeMode.PER_PAGE, 68, Yuan.of(380), last);
            case "feePaid" -> new FeePaid(on);
            default -> throw new AssertionError("no such event: " + words[0]);
        };
    }

    private static List<LocalDate> days(String intervals) {
        return Arrays.stream(intervals.split(" "))
                .filter(interval -> !interval.equals("-"))
                .flatMap(interval -> {
                    String[] ends = interval.split("/");
                    LocalDate last = LocalDate.parse(ends[ends.length - 1]);
                    return LocalDate.parse(ends[0]).datesUntil(last.plusDays(1));
                })
                .toList();
    }
}
