package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ImpossibleEventException;
import org.gongkai.application.RegisterReading;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Speech;
import org.gongkai.calendar.DayNotCoveredException;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.catalog.CatalogReading;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.UncountedDay;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever speaks to people speaks Chinese to readers of Chinese and English to all others. */
class LanguageLawsTest {

    private static final PublicApi API = PublicApi.of(AnnualReport.class);

    @ParameterizedTest
    @MethodSource
    void whatTakesALanguageSpeaksChineseToReadersOfChineseAndEnglishToAllOthers(Speech speech) {
        assertThat(speech.to(Speech.CHINESE))
                .allSatisfy(said -> assertThat(said).hasSize(1));
        assertThat(speech.to(Speech.OTHERS)).allSatisfy(said -> assertThat(said).hasSize(1));
        assertThat(speech.to(Speech.CHINESE)).isNotEqualTo(speech.to(Speech.OTHERS));
    }

    static List<Speech> whatTakesALanguageSpeaksChineseToReadersOfChineseAndEnglishToAllOthers() {
        return Speech.of(API, DisclosureArbitraryProvider.types());
    }

    @ParameterizedTest
    @MethodSource
    void everyLabelIsATermOfBothLanguages(Class<?> type) {
        assertThat(type.getEnumConstants()).allSatisfy(constant -> {
            Term term = (Term) constant;
            assertThat(term.text().zh()).isEqualTo(term.label()).containsPattern("\\p{IsHan}");
            assertThat(term.text().en()).matches("[A-Za-z'-]+( [A-Za-z'-]+)*");
        });
    }

    static List<Class<?>> everyLabelIsATermOfBothLanguages() {
        return API.types().stream()
                .filter(Class::isEnum)
                .filter(type -> hasMethod(type, "label") && hasMethod(type, "token"))
                .toList();
    }

    private static boolean hasMethod(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }

    @Test
    void aPageIsReadInOneLanguage() {
        FormReading odd = FormReader.create().read("某县人民政府2021年政府信息公开工作年度报告\n一、总体情况\n略\n三、收到和处理政府信息公开申请情况\n");
        List<Notice> notices = new ArrayList<>(odd.notices());
        notices.addAll(odd.problems());
        Samples.of(DisclosureArbitraryProvider.types().arbitrary(FormReading.class), 7, 20)
                .forEach(reading -> notices.addAll(((FormReading) reading).notices()));
        Samples.of(DisclosureArbitraryProvider.types().arbitrary(DirectoryReading.class), 7, 20)
                .forEach(reading -> notices.addAll(((DirectoryReading) reading).notices()));
        Samples.of(DisclosureArbitraryProvider.types().arbitrary(RegisterReading.class), 7, 20)
                .forEach(reading -> notices.addAll(((RegisterReading) reading).notices()));
        Samples.of(DisclosureArbitraryProvider.types().arbitrary(CatalogReading.class), 7, 20)
                .forEach(reading -> notices.addAll(((CatalogReading) reading).notices()));

        assertThat(notices).hasSizeGreaterThan(5).allSatisfy(notice -> {
            assertThat(notice.message(Locale.TAIWAN)).isEqualTo(notice.message(Locale.CHINESE));
            assertThat(notice.message(Locale.ROOT)).isEqualTo(notice.toString());
            assertThat(withoutQuotes(notice.message(Locale.CHINESE))).doesNotContainPattern("[A-Za-z]{2}");
        });
    }

    /** What is said without what is quoted of the page. */
    private static String withoutQuotes(String message) {
        return message.replaceAll("“[^”]*”", "");
    }

    @Test
    void deadlinesAreToldStepByStepInOneLanguage() {
        DeadlineClock clock = DeadlineClock.of(StateCouncilCalendar.published());
        List<Text> told = new ArrayList<>();
        Samples.of(Applications.lawful(), 7, 40).forEach(application -> {
            ClockReading reading = clock.readLast(application);
            told.add(reading.state().text());
            for (Deadline deadline : reading.deadlines()) {
                told.addAll(deadline.explanation());
                deadline.uncountedDays().stream().map(UncountedDay::reason).forEach(told::add);
            }
        });

        assertThat(told).hasSizeGreaterThan(200).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}").doesNotContainPattern("[A-Za-z]");
            assertThat(withoutCitations(text.en()))
                    .containsPattern("[a-z]")
                    .doesNotContainPattern("\\p{IsHan}|[，。：；、]");
        });
    }

    /** What is said without the names and numbers of documents, which are Chinese in both languages. */
    private static String withoutCitations(String text) {
        return text.replaceAll("\\(《.*\\)$", "").replaceAll("holiday notice for \\d+.*", "");
    }

    @Test
    void whatCannotBeSaysWhyInBothLanguages() {
        StateCouncilCalendar calendar = StateCouncilCalendar.published();
        DayNotCoveredException unknown = catchThrowableOfType(
                DayNotCoveredException.class, () -> calendar.isWorkingDay(LocalDate.of(2007, 1, 1)));
        ImpossibleEventException impossible = Samples.of(Applications.lawful(), 7, 1).stream()
                .map(application -> catchThrowableOfType(
                        ImpossibleEventException.class,
                        () -> application.with(new ApplicationEvent.CorrectionMade(LocalDate.of(2010, 1, 1)))))
                .findFirst()
                .orElseThrow();

        assertThat(unknown.text()).hasToString("无法判断2007-01-01是否为工作日：日历只涵盖2008-01-01至2026-12-28");
        assertThat(unknown).hasMessage(unknown.text().en());
        assertThat(impossible.text().zh())
                .contains("2010-01-01，补正", impossible.rule().zh())
                .doesNotContainPattern("[A-Za-z]");
        assertThat(impossible.text().en())
                .contains("correction made on 2010-01-01")
                .endsWith(impossible.rule().en());
    }
}
