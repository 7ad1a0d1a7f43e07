package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.Receipt;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Days;
import org.gongkai.calendar.HolidayNotice;
import org.gongkai.calendar.StateCouncilCalendar;

class DeadlineChangeTest {

    private static final StateCouncilCalendar PUBLISHED = StateCouncilCalendar.published();
    private static final DeadlineClock CLOCK = DeadlineClock.of(PUBLISHED);
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 3, 31);

    /** A change as it is found without the clock; the kind of an answer is left out. */
    record Found(DeadlineKind kind, Optional<LocalDate> before, Optional<LocalDate> after) {}

    @Property
    void whereADayOffIsAddedOrMovedExactlyWhatMovesIsListed(
            @ForAll("registers") List<Application> register,
            @ForAll("calendars") StateCouncilCalendar other,
            @ForAll("days") LocalDate day) {
        List<Found> expected = new ArrayList<>();
        for (Application application : register) {
            List<DayByDay.Due> before = DayByDay.of(application, day, PUBLISHED::isWorkingDay);
            List<DayByDay.Due> after = DayByDay.of(application, day, other::isWorkingDay);
            for (DeadlineKind kind : DeadlineKind.values()) {
                expected.addAll(moved(of(kind, before), of(kind, after)));
            }
            expected.addAll(moved(of(null, before), of(null, after)));
        }

        assertThat(CLOCK.changes(register, other, day).stream()
                        .map(change -> new Found(
                                isAnswer(change.kind()) ? null : change.kind(),
                                change.before().map(DueDate::day),
                                change.after().map(DueDate::day))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Found> moved(List<DayByDay.Due> before, List<DayByDay.Due> after) {
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .filter(i -> (i < before.size() && before.get(i).open())
                        || (i < after.size() && after.get(i).open()))
                .mapToObj(i ->
                        new Found((i < before.size() ? before : after).get(i).kind(), on(before, i), on(after, i)))
                .filter(found -> !found.before().equals(found.after()))
                .toList();
    }

    private static Optional<LocalDate> on(List<DayByDay.Due> due, int i) {
        return i < due.size() ? Optional.of(due.get(i).on()) : Optional.empty();
    }

    private static List<DayByDay.Due> of(DeadlineKind kind, List<DayByDay.Due> due) {
        return due.stream().filter(each -> each.kind() == kind).toList();
    }

    private static boolean isAnswer(DeadlineKind kind) {
        return kind == DeadlineKind.THIRD_PARTY_ANSWER || kind == DeadlineKind.JOINT_MAKER_ANSWER;
    }

    @Example
    void aNoticeMakesProvisionalDatesCertain() {
        StateCouncilCalendar next = PUBLISHED.withNotice(
                HolidayNotice.parse("notice 2027 国办发明电〔2026〕1号\noff 2026-12-30/2027-01-03\nwork 2026-12-27"));
        List<Application> register = List.of(received("1", "2026-12-01"), received("2", "2026-11-02"));

        assertThat(CLOCK.changes(register, next, LocalDate.of(2026, 12, 10)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.text().en())
                            .startsWith("1, reply: 2026-12-29 (provisional, ")
                            .endsWith(" -> 2026-12-28");
                    assertThat(change.text().zh()).startsWith("1，答复：2026-12-29（暂定，");
                });
        assertThat(CLOCK.changes(register, PUBLISHED, LocalDate.of(2026, 12, 10)))
                .isEmpty();
    }

    private static Application received(String number, String day) {
        return Application.builder()
                .registrationNumber(number)
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.inPerson(LocalDate.parse(day)))
                .informationWanted("某项政府信息")
                .build();
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.applications(FIRST, LAST).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<StateCouncilCalendar> calendars() {
        return Combinators.combine(days(), days(), Arbitraries.of(true, false)).as((off, worked, moved) -> {
            StateCouncilCalendar more = PUBLISHED.withDayOff(off, "台风停工");
            return moved && !worked.equals(off) ? more.withWorkingDay(worked, "补班") : more;
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(FIRST, LAST.plusDays(90));
    }
}
