package org.gongkai.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.application.PrintedOutcome.Ending;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.page.internal.PrintedDay;
import org.gongkai.text.CellText;

/** What happened to an application, by the columns of its row. */
final class RegisterEvents {

    private static final Set<String> YES = Set.of("是", "有", "√", "已延期", "已征求", "已补正");
    private static final Set<String> NO = Set.of("否", "未", "不", "没有", "不涉及", "未延期", "未征求", "未补正", "不需要", "无需", "×");
    private static final Set<String> NO_CORRECTION = Set.of("未补正", "逾期未补正", "逾期不补正", "未补");
    private static final Set<String> NO_FEE = Set.of("0", "0元", "0.00", "否", "免费", "未收费", "不收费", "免收");
    private static final Set<String> AGREES = Set.of("同意", "同意公开");
    private static final Set<String> OBJECTS = Set.of("不同意", "不同意公开", "反对", "反对公开");
    private static final Set<String> NO_ANSWER = Set.of("未答复", "逾期未答复", "未回复", "逾期未回复", "未反馈");
    private static final Set<String> DONE = Set.of("已办结", "办结", "已答复", "已完成", "完成", "是");
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3})(?:个?工作日|天|日|个)?");
    private static final int LONGEST_EXTENSION = 20;
    private static final int MOST_DAYS = 250;

    /** What a register calls the third party without naming it. */
    private static final String THIRD_PARTY = "第三方";

    private final HeadedRow<RegisterColumn> row;
    private final RegisterRows rows;
    private final NoticeCollector notices;
    private final List<ApplicationEvent> events = new ArrayList<>();

    RegisterEvents(HeadedRow<RegisterColumn> row, RegisterRows rows, NoticeCollector notices) {
        this.row = row;
        this.rows = rows;
        this.notices = notices;
    }

    /** The events in the order of their days; of those of one day, in which they can follow on each other. */
    List<ApplicationEvent> inOrder() {
        return events.stream()
                .sorted(Comparator.comparing(ApplicationEvent::on))
                .toList();
    }

    void readAfter(Receipt receipt) {
        int before = notices.problemCount();
        Optional<LocalDate> replied = row.day(RegisterColumn.REPLIED_ON);
        Optional<PrintedOutcome> outcome = outcome(replied);
        Optional<Outcome> given = outcome.flatMap(PrintedOutcome::outcome);
        Optional<LocalDate> corrected = corrections(replied, given);
        thirdParty();
        extension();
        fee(given);
        if (notices.problemCount() > before) {
            return;
        }
        if (given.filter(Outcome.CORRECTION_OVERDUE::equals).isPresent() && corrected.isEmpty()) {
            events.add(new ApplicationEvent.CorrectionOverdue(replied.orElseThrow()));
        }
        outcome.ifPresent(ended -> end(ended, replied));
        checkOrder(receipt, replied);
    }

    private Optional<PrintedOutcome> outcome(Optional<LocalDate> replied) {
        Optional<String> text = row.text(RegisterColumn.OUTCOME);
        if (text.isEmpty()) {
            boolean done = row.text(RegisterColumn.STATUS)
                    .filter(status -> DONE.contains(CellText.key(status)))
                    .isPresent();
            if (replied.isPresent() || done) {
                rows.missing(row, RegisterColumn.OUTCOME);
            }
            return Optional.empty();
        }
        Optional<PrintedOutcome> outcome = row.text(RegisterColumn.OUTCOME_REASON)
                .flatMap(reason -> PrintedOutcome.read(text.get() + "-" + reason))
                .or(() -> PrintedOutcome.read(text.get()));
        if (outcome.isEmpty() || (replied.isPresent() && outcome.get().ending() == Ending.NONE)) {
            row.unreadable(RegisterColumn.OUTCOME, "年度报告格式中的办理结果");
        } else if (replied.isEmpty() && outcome.get().ending() != Ending.NONE) {
            missingDay(RegisterColumn.REPLIED_ON);
        }
        return outcome;
    }

    private void end(PrintedOutcome ended, Optional<LocalDate> replied) {
        ReplyDetails.Builder details = ReplyDetails.builder();
        ended.ground().ifPresent(details::ground);
        ended.outcome()
                .ifPresent(outcome -> events.add(new ApplicationEvent.Reply(
                        replied.orElseThrow(), outcome, ended.restReasons(), details.build())));
        if (ended.ending() == Ending.WITHDRAWN) {
            events.add(new ApplicationEvent.Withdrawal(replied.orElseThrow()));
        }
    }

    /** The day on which the correction came, where it did. */
    private Optional<LocalDate> corrections(Optional<LocalDate> replied, Optional<Outcome> outcome) {
        Optional<LocalDate> asked = row.day(RegisterColumn.CORRECTION_ASKED_ON);
        Optional<LocalDate> made = row.text(RegisterColumn.CORRECTION_MADE_ON)
                .filter(text -> !NO_CORRECTION.contains(CellText.key(text)))
                .flatMap(text -> row.day(RegisterColumn.CORRECTION_MADE_ON));
        boolean follows = outcome.filter(
                        given -> given == Outcome.CORRECTION_OVERDUE || given == Outcome.UNCLEAR_AFTER_CORRECTION)
                .isPresent();
        if (asked.isEmpty()) {
            if (made.isPresent() || follows || isTold(RegisterColumn.CORRECTION)) {
                missingDay(RegisterColumn.CORRECTION_ASKED_ON);
            }
            return made;
        }
        if (made.isEmpty()
                && outcome.filter(Outcome.UNCLEAR_AFTER_CORRECTION::equals).isPresent()) {
            missingDay(RegisterColumn.CORRECTION_MADE_ON);
        }
        Optional<LocalDate> due = row.text(RegisterColumn.CORRECTION_DUE_ON)
                .flatMap(PrintedDay::read)
                .map(PrintedDay::day);
        if (due.isEmpty()) {
            due = made.or(() -> replied).map(day -> day.isBefore(asked.get()) ? asked.get() : day);
            due.ifPresent(day -> rows.assume(row, RegisterColumn.CORRECTION_DUE_ON, day.toString()));
        }
        if (due.isEmpty()) {
            rows.missing(row, RegisterColumn.CORRECTION_DUE_ON);
        } else if (due.get().isBefore(asked.get())) {
            outOfOrder(RegisterColumn.CORRECTION_DUE_ON, due.get(), RegisterColumn.CORRECTION_ASKED_ON, asked.get());
        } else {
            events.add(new ApplicationEvent.CorrectionAsked(asked.get(), due.get()));
        }
        made.ifPresent(day -> {
            if (day.isBefore(asked.get())) {
                outOfOrder(RegisterColumn.CORRECTION_MADE_ON, day, RegisterColumn.CORRECTION_ASKED_ON, asked.get());
            }
            events.add(new ApplicationEvent.CorrectionMade(day));
        });
        return made;
    }

    private void thirdParty() {
        Optional<LocalDate> asked = row.day(RegisterColumn.THIRD_PARTY_ASKED_ON)
                .or(() -> row.text(RegisterColumn.THIRD_PARTY)
                        .flatMap(PrintedDay::read)
                        .map(PrintedDay::day));
        Optional<LocalDate> answered = row.day(RegisterColumn.THIRD_PARTY_ANSWERED_ON);
        Optional<String> answer = row.text(RegisterColumn.THIRD_PARTY_ANSWER)
                .map(CellText::key)
                .filter(text -> !NO_ANSWER.contains(text));
        if (asked.isEmpty()) {
            if (answered.isPresent() || isTold(RegisterColumn.THIRD_PARTY)) {
                missingDay(RegisterColumn.THIRD_PARTY_ASKED_ON);
            }
            return;
        }
        if (NO.contains(
                row.text(RegisterColumn.THIRD_PARTY).map(CellText::plain).orElse(""))) {
            row.unreadable(RegisterColumn.THIRD_PARTY, "是");
        }
        events.add(new ApplicationEvent.ThirdPartyConsulted(asked.get(), THIRD_PARTY));
        boolean agrees = answer.filter(AGREES::contains).isPresent();
        boolean objects = answer.filter(OBJECTS::contains).isPresent();
        if (answer.isPresent() && !agrees && !objects) {
            row.unreadable(RegisterColumn.THIRD_PARTY_ANSWER, "同意或不同意");
        } else if (answered.isPresent() && answer.isEmpty()) {
            rows.missing(row, RegisterColumn.THIRD_PARTY_ANSWER);
        } else if (answer.isPresent() && answered.isEmpty()) {
            missingDay(RegisterColumn.THIRD_PARTY_ANSWERED_ON);
        } else if (answered.isPresent()) {
            if (answered.get().isBefore(asked.get())) {
                outOfOrder(
                        RegisterColumn.THIRD_PARTY_ANSWERED_ON,
                        answered.get(),
                        RegisterColumn.THIRD_PARTY_ASKED_ON,
                        asked.get());
            }
            events.add(new ApplicationEvent.ThirdPartyAnswered(
                    answered.get(), THIRD_PARTY, agrees ? ConsultationAnswer.AGREES : ConsultationAnswer.OBJECTS));
        }
    }

    private void extension() {
        Optional<LocalDate> extended = row.day(RegisterColumn.EXTENDED_ON);
        boolean told = isTold(RegisterColumn.EXTENSION);
        if (extended.isEmpty()) {
            if (told) {
                missingDay(RegisterColumn.EXTENDED_ON);
            }
            return;
        }
        if (!told && row.text(RegisterColumn.EXTENSION).isPresent()) {
            row.unreadable(RegisterColumn.EXTENSION, "是");
        }
        Optional<String> text = row.text(RegisterColumn.EXTENSION_DAYS);
        if (text.isEmpty()) {
            rows.assume(row, RegisterColumn.EXTENSION_DAYS, Integer.toString(LONGEST_EXTENSION));
            events.add(new ApplicationEvent.Extension(extended.get(), LONGEST_EXTENSION));
            return;
        }
        Matcher days = WORKING_DAYS.matcher(CellText.plain(text.get()));
        int number = days.matches() ? Integer.parseInt(days.group(1)) : 0;
        if (number < 1 || number > MOST_DAYS) {
            row.unreadable(RegisterColumn.EXTENSION_DAYS, "工作日数");
        } else {
            events.add(new ApplicationEvent.Extension(extended.get(), number));
        }
    }

    /** A fee has more to it than a register tells: the way of charging, the days of the notice and of the payment. */
    private void fee(Optional<Outcome> outcome) {
        boolean charged = row.text(RegisterColumn.FEE)
                .filter(text -> !NO_FEE.contains(CellText.plain(text)))
                .isPresent();
        if (charged || outcome.filter(Outcome.FEE_UNPAID::equals).isPresent()) {
            row.unreadable(RegisterColumn.FEE, "无");
        }
    }

    /** Whether a column for 是 or 否 says 是; what is neither is a problem, a day in its place is taken elsewhere. */
    private boolean isTold(RegisterColumn column) {
        Optional<String> text = row.text(column);
        String key = text.map(CellText::plain).orElse("");
        if (text.isPresent() && !YES.contains(key) && !NO.contains(key)) {
            row.unreadable(column, "是或否");
        }
        return YES.contains(key);
    }

    /** Says that a day must be known, unless it is there and was said to be unreadable. */
    private void missingDay(RegisterColumn column) {
        if (!row.isUnreadable(column)) {
            rows.missing(row, column);
        }
    }

    private void checkOrder(Receipt receipt, Optional<LocalDate> replied) {
        for (ApplicationEvent event : events) {
            RegisterColumn column = column(event);
            if (event.on().isBefore(receipt.submittedOn())) {
                RegisterColumn first = receipt.submittedOn().equals(receipt.receivedOn())
                        ? RegisterColumn.RECEIVED_ON
                        : RegisterColumn.SUBMITTED_ON;
                outOfOrder(column, event.on(), first, receipt.submittedOn());
            } else if (replied.filter(event.on()::isAfter).isPresent()) {
                outOfOrder(RegisterColumn.REPLIED_ON, replied.get(), column, event.on());
            }
        }
    }

    private static RegisterColumn column(ApplicationEvent event) {
        return switch (event.kind()) {
            case CORRECTION_ASKED -> RegisterColumn.CORRECTION_ASKED_ON;
            case CORRECTION_MADE -> RegisterColumn.CORRECTION_MADE_ON;
            case THIRD_PARTY_CONSULTED -> RegisterColumn.THIRD_PARTY_ASKED_ON;
            case THIRD_PARTY_ANSWERED -> RegisterColumn.THIRD_PARTY_ANSWERED_ON;
            case EXTENSION -> RegisterColumn.EXTENDED_ON;
            default -> RegisterColumn.REPLIED_ON;
        };
    }

    private void outOfOrder(RegisterColumn column, LocalDate day, RegisterColumn after, LocalDate dayAfter) {
        rows.outOfOrder(row, column, day, after, dayAfter);
    }
}
