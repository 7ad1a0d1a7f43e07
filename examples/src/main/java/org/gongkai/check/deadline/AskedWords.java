package org.gongkai.check.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.calendar.StatutoryHoliday;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** The words of a command line as they are read, and what is wrong with them. */
public final class AskedWords {

    private static final LocalDate FIRST_DAY = LocalDate.of(2008, Month.MAY, 1);

    private final List<UnreadableInputException> wrong = new ArrayList<>();

    /** With nothing read yet. */
    public AskedWords() {}

    /**
     * {@return what the word of an option says; empty if it is not given, or is wrong and that is told}
     *
     * @param <T> what it says
     * @param option the option, not null
     * @param word its word, null where it is not given
     * @param form how such a word looks, not null
     */
    public <T> Optional<T> read(String option, @Nullable String word, WordForm<T> form) {
        if (word == null) {
            return Optional.empty();
        }
        Optional<T> read = form.read(word.strip());
        if (read.isEmpty()) {
            wrong(
                    option,
                    Text.of("“" + word + "”无法识别，应为：", '"' + word + "\" is not understood; expected ")
                            .concat(form.expected()));
        }
        return read;
    }

    /**
     * {@return the day that an option says, on which there is a Regulation and of whose year the days off by statute are known}
     *
     * @param option the option, not null
     * @param word its word, null where it is not given
     */
    public Optional<LocalDate> day(String option, @Nullable String word) {
        return read(option, word, WordForm.DAY).filter(day -> isWithin(option, day));
    }

    private boolean isWithin(String option, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            wrong(
                    option,
                    Text.of(
                            day + "早于" + FIRST_DAY + "，当时" + LegalDocument.REGULATION_2007 + "尚未施行",
                            day + " is before " + FIRST_DAY + ", when " + LegalDocument.REGULATION_2007
                                    + " came into force"));
            return false;
        }
        if (!StatutoryHoliday.isKnown(day.getYear())) {
            wrong(
                    option,
                    Text.of(
                            day + "太晚，该年的法定放假日期未知",
                            day + " is too late: the days off by statute are not known for that year"));
            return false;
        }
        return true;
    }

    /**
     * {@return the events that are told, in the order of their days}
     *
     * @param texts the events in words, not null
     */
    public List<ApplicationEvent> events(List<String> texts) {
        List<ApplicationEvent> events = new ArrayList<>();
        for (String text : texts) {
            try {
                ApplicationEvent event = EventWords.read(text);
                if (isWithin("--event '" + text + "'", event.on())) {
                    events.add(event);
                }
            } catch (UnreadableInputException notOne) {
                wrong.add(notOne);
            }
        }
        events.sort(Comparator.comparing(ApplicationEvent::on));
        return events;
    }

    /**
     * Tells that something is wrong.
     *
     * @param option the option that it is about, not null
     * @param why what is wrong, not null
     */
    public void wrong(String option, Text why) {
        wrong.add(new UnreadableInputException(option, List.of(why)));
    }

    /** {@return what is wrong, in the order in which it was found; empty if nothing is} */
    public List<UnreadableInputException> wrong() {
        return List.copyOf(wrong);
    }
}
