package org.gongkai.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.application.Application;
import org.gongkai.calendar.HolidayNotice;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.json.DisclosureJson;

/** By when the applications of a register are to be answered, and what a new holiday notice changes of it. */
public final class DueDates {

    private DueDates() {}

    /**
     * Reads a register and a notice.
     *
     * @param args the register, one application in JSON a line; the notice, as published or as JSON; and the day; not null
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (InputStream lines = Files.newInputStream(Path.of(args[0]))) {
            run(
                    DisclosureJson.readLines(lines, Application.class).toList(),
                    Files.readString(Path.of(args[1])),
                    LocalDate.parse(args[2]),
                    out);
        }
    }

    static void run(List<Application> register, String notice, LocalDate day, PrintStream out) {
        StateCouncilCalendar calendar = StateCouncilCalendar.published();
        DeadlineClock clock = DeadlineClock.of(calendar);
        for (Application application : register) {
            clock.read(application, day).reply().map(Deadline::due).ifPresent(out::println);
        }
        StateCouncilCalendar withNotice = calendar.withNotice(HolidayNotice.parse(notice));
        clock.changes(register, withNotice, day).forEach(out::println);
    }
}
