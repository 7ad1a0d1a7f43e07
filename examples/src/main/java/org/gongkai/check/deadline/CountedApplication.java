package org.gongkai.check.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.Receipt;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.DeadlineKind;
import org.gongkai.deadline.DeadlineStep;
import org.gongkai.deadline.GoverningLaw;
import org.gongkai.text.Text;

/**
 * An application with what is due on a day, and by which calendar that was counted.
 *
 * @param application the application, not null
 * @param reading what is due, not null
 * @param calendar the version of the data of the calendar, not null
 * @param events what happened, one line each; nobody is named, and what has no part in what is due is marked; not null
 */
public record CountedApplication(Application application, ClockReading reading, Text calendar, List<Text> events) {

    /** What stands for the number of an application that has none. */
    public static final String NO_NUMBER = "-";

    /**
     * {@return an application with its deadlines}
     *
     * @param application the application, not null
     * @param clock the clock, not null
     * @param day the day at whose end they are read, not null
     */
    public static CountedApplication of(Application application, DeadlineClock clock, LocalDate day) {
        ClockReading reading = clock.read(application, day);
        return new CountedApplication(
                application, reading, clock.calendar().version(), events(application, clock, reading));
    }

    /** {@return the number in the register, if it is told} */
    public Optional<String> number() {
        return Optional.of(reading.registrationNumber()).filter(number -> !number.equals(NO_NUMBER));
    }

    /** {@return what was received when and how, with the day of receipt that follows} */
    public Text receipt() {
        Receipt receipt = application.receipt();
        Text channel = receipt.channel().text();
        String submitted = receipt.submittedOn().toString();
        Text came = receipt.confirmedOn()
                .map(confirmed -> Text.of(
                        submitted + "收到，" + confirmed + "确认，" + channel.zh() + "；收到申请之日为" + confirmed,
                        "arrived on " + submitted + ", confirmed on " + confirmed + ", " + channel.en()
                                + "; received on " + confirmed))
                .orElseGet(() -> Text.of(submitted + "，" + channel.zh(), submitted + ", " + channel.en()));
        // The Regulation of 2007 does not say which day an application is received on.
        return GoverningLaw.of(receipt.receivedOn()) == GoverningLaw.REGULATION_2007
                ? came
                : came.concat(Text.of("（", " ("))
                        .concat(both(receipt.channel().basis()))
                        .concat(Text.of("）", ")"));
    }

    private static Text both(Object same) {
        return Text.of(same.toString(), same.toString());
    }

    /** {@return the state on the day} */
    public Text state() {
        return Text.of("截至" + reading.day() + "：", "as of " + reading.day() + ": ")
                .concat(reading.state().text());
    }

    /** {@return by which calendar it was counted} */
    public Text countedBy() {
        return Text.of("按工作日历计算，数据版本：", "counted by the calendar of working days, version ")
                .concat(calendar);
    }

    private static List<Text> events(Application application, DeadlineClock clock, ClockReading reading) {
        List<Text> lines = new ArrayList<>();
        for (ApplicationEvent event : application.events()) {
            Text line = Text.of(event.on() + " ", event.on() + " ")
                    .concat(event.kind().text());
            lines.add(line.concat(remark(event, application, clock, reading)));
        }
        return lines;
    }

    private static Text remark(
            ApplicationEvent event, Application application, DeadlineClock clock, ClockReading reading) {
        if (event.on().isAfter(reading.day())) {
            return Text.of("（晚于截至日期，未计入）", " (after the day of the reading, not counted in)");
        }
        if (event.on().isBefore(application.receivedOn())) {
            return Text.of("（早于收到申请之日）", " (before the day of receipt)");
        }
        return saysTheSame(reading, clock.read(without(event, application), reading.day()))
                ? Text.of("（不影响期限）", " (changes nothing of what is due)")
                : Text.of("", "");
    }

    private static Application without(ApplicationEvent event, Application application) {
        return Application.builder()
                .registrationNumber(application.registrationNumber())
                .agency(application.agency())
                .applicant(application.applicant())
                .receipt(application.receipt())
                .informationWanted(application.informationWanted())
                .addAllEvents(application.events().stream()
                        .filter(each -> !each.equals(event))
                        .toList())
                .build();
    }

    private static boolean saysTheSame(ClockReading one, ClockReading other) {
        return one.state() == other.state() && explanations(one).equals(explanations(other));
    }

    private static List<List<Text>> explanations(ClockReading reading) {
        return reading.deadlines().stream().map(Deadline::explanation).toList();
    }

    /**
     * {@return what is to be known of a deadline besides its arithmetic; empty if nothing is}
     *
     * @param deadline a deadline of the reading, not null
     */
    public static List<Text> notes(Deadline deadline) {
        List<Text> notes = new ArrayList<>();
        if (deadline.kind() == DeadlineKind.CORRECTION_NOTICE && deadline.isOpen()) {
            notes.add(Text.of("只在申请内容不明确、需要补正时适用", "only where the application is unclear and must be corrected"));
        }
        if (deadline.steps().stream().anyMatch(step -> step.kind() == DeadlineStep.Kind.STOPPED)) {
            notes.add(
                    Text.of(
                            "征求意见不计算的日期，自发函次日起至收到答复或者其期限届满之日止；条例没有写明首尾两日是否计算",
                            "the days of a consultation run from the day after the letter to that of the answer or to the end of"
                                    + " its period; the Regulation does not say whether the first and the last belong to them"));
        }
        if (deadline.isProvisional() && deadline.due().isCertain()) {
            notes.add(Text.of("征求意见尚未结束，期限届满日还会变动", "a consultation is under way, by whose end the last day can move"));
        }
        if (!deadline.due().isCertain()) {
            notes.add(Text.of(
                    "届满日的范围按2008年以来各年的放假安排推算，以放假通知为准",
                    "the range rests on what holiday notices have arranged since 2008; the notice to come decides"));
        }
        return notes;
    }
}
