package org.gongkai.validation.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.form.FormReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** This library against the kit, whose documents and expected results are read from its files. */
class ConformanceKitTest {

    private static final ConformanceKit KIT = ConformanceKit.committed();

    @TestFactory
    Stream<DynamicTest> whatTheKitExpectsOfARuleComesOfIt() {
        return KIT.rules().stream()
                .map(rule -> dynamicTest(
                        rule.toString(),
                        () -> assertThat(RuleRun.of(KIT, rule).failures()).isEmpty()));
    }

    @Test
    void theCalendarOfTheKitIsThatOfTheNotices() {
        JsonNode calendar = KIT.read("calendar.json");
        StateCouncilCalendar published = StateCouncilCalendar.published();
        Set<LocalDate> off = days(calendar.required("weekdaysOff"));
        Set<LocalDate> working = days(calendar.required("workingWeekends"));

        assertThat(calendar.required("firstDay").textValue())
                .isEqualTo(published.firstDay().toString());
        assertThat(calendar.required("lastDay").textValue())
                .isEqualTo(published.lastDay().toString());
        assertThat(published.firstDay().datesUntil(published.lastDay().plusDays(1)))
                .allSatisfy(day -> assertThat(published.isWorkingDay(day))
                        .isEqualTo(isWeekend(day) ? working.contains(day) : !off.contains(day)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static Set<LocalDate> days(JsonNode listed) {
        Set<LocalDate> days = new TreeSet<>();
        listed.forEach(day -> days.add(LocalDate.parse(day.textValue())));
        return days;
    }

    @TestFactory
    Stream<DynamicTest> ofTheTextOfAFormIsReadWhatTheKitExpects() {
        return KIT.forms()
                .filter(form -> form.file().endsWith(".txt"))
                .map(form -> dynamicTest(
                        form.file(),
                        () -> assertThat(form.read(FormReader.create().read(KIT.text(form.file()))))
                                .isEqualTo(form.expected())));
    }
}
