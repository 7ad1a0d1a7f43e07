package org.gongkai.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.application.PrintedOutcome.Ending;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.page.internal.PrintedDay;
import org.gongkai.text.CellText;

/** What happened to an application, by the columns of its row. */
final class RegisterEvents {

    private static final Set<String> NO_CORRECTION = Set.of("未补正", "逾期未补正", "逾期不补正", "未补");
    private static final Set<String> AGREES = Set.of("同意", "同意公开");
    private static final Set<String> OBJECTS = Set.of("不同意", "不同意公开", "反对", "反对公开");
    private static final Set<String> NO_ANSWER = Set.of("未答复", "逾期未答复", "未回复", "逾期未回复", "未反馈");
    private static final Set<String> DONE = Set.of("已办结", "办结", "已答复", "已完成", "完成", "是");
    private static final int LONGEST_EXTENSION = 20;
    private static final int MOST_DAYS = 250;

    private static final List<RegisterColumn> DISPUTES =
            List.of(RegisterColumn.RECONSIDERATION, RegisterColumn.LITIGATION, RegisterColumn.DISPUTE);

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

    void read() {
        int before = notices.problemCount();
        Optional<LocalDate> replied = row.day(RegisterColumn.REPLIED_ON);
        Optional<PrintedOutcome> outcome = outcome(replied);
        Optional<Outcome> given = outcome.flatMap(PrintedOutcome::outcome);
        Optional<LocalDate> corrected = corrections(replied, given);
        thirdParty();
        extension();
        boolean isUnpaid = given.equals(Optional.of(Outcome.FEE_UNPAID));
        events.addAll(new RegisterFee(row, rows).events(isUnpaid));
        disputes();
        if (notices.problemCount() > before) {
            return;
        }
        if (given.equals(Optional.of(Outcome.CORRECTION_OVERDUE)) && corrected.isEmpty()) {
            events.add(new ApplicationEvent.CorrectionOverdue(replied.orElseThrow()));
        }
        if (isUnpaid && events.stream().noneMatch(ApplicationEvent.FeePaid.class::isInstance)) {
            events.add(new ApplicationEvent.FeeOverdue(replied.orElseThrow()));
        }
        outcome.ifPresent(ended -> end(ended, replied));
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
            rows.missingDay(row, RegisterColumn.REPLIED_ON);
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
            if (made.isPresent()
                    || follows
                    || RegisterRows.tick(row, RegisterColumn.CORRECTION).isSo()) {
                rows.missingDay(row, RegisterColumn.CORRECTION_ASKED_ON);
            }
            return made;
        }
        if (made.isEmpty() && outcome.equals(Optional.of(Outcome.UNCLEAR_AFTER_CORRECTION))) {
            rows.missingDay(row, RegisterColumn.CORRECTION_MADE_ON);
        }
        correctionDue(asked.get(), made.or(() -> replied))
                .ifPresent(due -> events.add(new ApplicationEvent.CorrectionAsked(asked.get(), due)));
        made.ifPresent(day -> events.add(new ApplicationEvent.CorrectionMade(day)));
        return made;
    }

    /** The last day to correct; where none is told, as that of what came of it. */
    private Optional<LocalDate> correctionDue(LocalDate asked, Optional<LocalDate> ended) {
        RegisterColumn column = RegisterColumn.CORRECTION_DUE_ON;
        Optional<String> text = row.text(column);
        Optional<LocalDate> printed = text.flatMap(PrintedDay::read).map(PrintedDay::day);
        if (printed.filter(asked::isAfter).isPresent()) {
            rows.outOfOrder(row, column, printed.get(), RegisterColumn.CORRECTION_ASKED_ON, asked);
            return Optional.empty();
        }
        if (printed.isPresent()) {
            return printed;
        }
        Optional<LocalDate> counted = text.flatMap(PrintedPeriod::read).flatMap(period -> period.lastDayAfter(asked));
        if (counted.isPresent()) {
            row.notice(NoticeKind.NORMALIZED_NUMBER, column, counted.get().toString());
            return counted;
        }
        Optional<LocalDate> assumed = ended.map(day -> day.isBefore(asked) ? asked : day);
        if (assumed.isPresent()) {
            rows.assume(row, column, assumed.get().toString());
        } else if (text.isPresent()) {
            row.unreadable(column, "日期或期限");
        } else {
            rows.missing(row, column);
        }
        return assumed;
    }

    private void thirdParty() {
        Optional<PrintedTick> told = row.text(RegisterColumn.THIRD_PARTY).flatMap(PrintedTick::read);
        Optional<LocalDate> asked =
                row.day(RegisterColumn.THIRD_PARTY_ASKED_ON).or(() -> told.flatMap(PrintedTick::day));
        Optional<LocalDate> answered = row.day(RegisterColumn.THIRD_PARTY_ANSWERED_ON);
        Optional<String> answer = row.text(RegisterColumn.THIRD_PARTY_ANSWER)
                .map(CellText::key)
                .filter(text -> !NO_ANSWER.contains(text));
        if (asked.isEmpty()) {
            if (answered.isPresent()
                    || RegisterRows.tick(row, RegisterColumn.THIRD_PARTY).isSo()) {
                rows.missingDay(row, RegisterColumn.THIRD_PARTY_ASKED_ON);
            }
            return;
        }
        requireSo(RegisterColumn.THIRD_PARTY, told);
        events.add(new ApplicationEvent.ThirdPartyConsulted(asked.get(), THIRD_PARTY));
        boolean agrees = answer.filter(AGREES::contains).isPresent();
        boolean objects = answer.filter(OBJECTS::contains).isPresent();
        if (answer.isPresent() && !agrees && !objects) {
            row.unreadable(RegisterColumn.THIRD_PARTY_ANSWER, "同意或不同意");
        } else if (answered.isPresent() && answer.isEmpty()) {
            rows.missing(row, RegisterColumn.THIRD_PARTY_ANSWER);
        } else if (answer.isPresent() && answered.isEmpty()) {
            rows.missingDay(row, RegisterColumn.THIRD_PARTY_ANSWERED_ON);
        } else if (answered.isPresent()) {
            events.add(new ApplicationEvent.ThirdPartyAnswered(
                    answered.get(), THIRD_PARTY, agrees ? ConsultationAnswer.AGREES : ConsultationAnswer.OBJECTS));
        }
    }

    private void extension() {
        PrintedTick told = RegisterRows.tick(row, RegisterColumn.EXTENSION);
        Optional<LocalDate> extended = row.day(RegisterColumn.EXTENDED_ON).or(told::day);
        if (extended.isEmpty()) {
            if (told.isSo()) {
                rows.missingDay(row, RegisterColumn.EXTENDED_ON);
            }
            return;
        }
        requireSo(RegisterColumn.EXTENSION, row.text(RegisterColumn.EXTENSION).flatMap(PrintedTick::read));
        Optional<String> text = row.text(RegisterColumn.EXTENSION_DAYS);
        Optional<PrintedPeriod> period = text.isPresent() ? text.flatMap(PrintedPeriod::read) : told.period();
        int days = period.map(PrintedPeriod::days).orElse(LONGEST_EXTENSION);
        if (days > MOST_DAYS || (text.isPresent() && period.isEmpty())) {
            row.unreadable(text.isPresent() ? RegisterColumn.EXTENSION_DAYS : RegisterColumn.EXTENSION, "工作日数");
            return;
        }
        if (period.isEmpty()) {
            rows.assume(row, RegisterColumn.EXTENSION_DAYS, Integer.toString(LONGEST_EXTENSION));
        }
        events.add(new ApplicationEvent.Extension(extended.get(), days));
    }

    /** Says that a column for 是 or 否 has 否 where another tells the day. */
    private void requireSo(RegisterColumn column, Optional<PrintedTick> told) {
        if (told.equals(Optional.of(PrintedTick.NO))) {
            row.unreadable(column, "是");
        }
    }

    /** Disputes are no part of an application. */
    private void disputes() {
        for (RegisterColumn column : DISPUTES) {
            Optional<String> text = row.text(column);
            if (text.isPresent() && !text.flatMap(PrintedTick::read).equals(Optional.of(PrintedTick.NO))) {
                row.notice(NoticeKind.CELL_IGNORED, column, "");
            }
        }
    }
}
