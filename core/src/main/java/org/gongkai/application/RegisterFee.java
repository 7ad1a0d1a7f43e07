package org.gongkai.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.money.Yuan;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.text.CellText;

/** The processing fee of an application, by the columns of its row: the notice with what it charges for, and the payment. */
final class RegisterFee {

    private static final Set<String> NOT_PAID = Set.of("未缴费", "未缴", "未缴纳", "逾期未缴费", "逾期未缴", "逾期未缴纳", "否");
    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?(\\d{1,9}(?:\\.\\d{1,2})?)元?");
    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,6})(件|页)?");
    private static final Map<String, FeeMode> MODES = modes();

    private final HeadedRow<RegisterColumn> row;
    private final RegisterRows rows;

    RegisterFee(HeadedRow<RegisterColumn> row, RegisterRows rows) {
        this.row = row;
        this.rows = rows;
    }

    private static Map<String, FeeMode> modes() {
        Map<String, FeeMode> modes = new HashMap<>(Map.of(
                "按件", FeeMode.PER_ITEM, "按量", FeeMode.PER_PAGE, "按页", FeeMode.PER_PAGE, "按页计收", FeeMode.PER_PAGE));
        for (FeeMode mode : FeeMode.values()) {
            modes.put(mode.label(), mode);
            modes.put(mode.unit(), mode);
        }
        return Map.copyOf(modes);
    }

    /**
     * The notice, without which no fee can be known, and the payment.
     *
     * @param isCharged whether there is a fee, whatever its own columns say
     */
    List<ApplicationEvent> events(boolean isCharged) {
        Optional<LocalDate> asked = row.day(RegisterColumn.FEE_ASKED_ON);
        Optional<LocalDate> paid = row.text(RegisterColumn.FEE_PAID_ON)
                .filter(text -> !NOT_PAID.contains(CellText.plain(text)))
                .flatMap(text -> row.day(RegisterColumn.FEE_PAID_ON));
        Optional<Yuan> amount = amount();
        boolean costs = amount.filter(each -> !each.equals(Yuan.ZERO)).isPresent();
        if (!isCharged && !costs && asked.isEmpty() && paid.isEmpty() && !isTold()) {
            return List.of();
        }
        if (asked.isEmpty()) {
            rows.missingDay(row, RegisterColumn.FEE_ASKED_ON);
        }
        if (amount.isEmpty() && !row.isUnreadable(RegisterColumn.FEE_AMOUNT)) {
            rows.missing(row, RegisterColumn.FEE_AMOUNT);
        }
        List<ApplicationEvent> events = new ArrayList<>();
        quantity()
                .ifPresent(quantity -> mode(quantity).ifPresent(mode -> {
                    if (asked.isPresent() && amount.isPresent()) {
                        events.add(new FeeNotice(asked.get(), mode, Integer.parseInt(quantity.group(1)), amount.get()));
                    }
                }));
        paid.ifPresent(day -> events.add(new FeePaid(day)));
        return events;
    }

    /** The amount in its own column, or in the place of 是. */
    private Optional<Yuan> amount() {
        Optional<String> own = row.text(RegisterColumn.FEE_AMOUNT);
        Optional<Yuan> amount = own.or(() -> row.text(RegisterColumn.FEE)).flatMap(RegisterFee::yuan);
        if (own.isPresent() && amount.isEmpty()) {
            if (PrintedTick.read(own.get()).equals(Optional.of(PrintedTick.NO))) {
                return Optional.of(Yuan.ZERO);
            }
            row.unreadable(RegisterColumn.FEE_AMOUNT, "金额");
        }
        return amount;
    }

    private static Optional<Yuan> yuan(String text) {
        Matcher amount = AMOUNT.matcher(CellText.plain(text).replace(",", ""));
        return amount.matches() ? Optional.of(Yuan.of(new BigDecimal(amount.group(1)))) : Optional.empty();
    }

    private boolean isTold() {
        boolean isAmount =
                row.text(RegisterColumn.FEE).flatMap(RegisterFee::yuan).isPresent();
        return !isAmount && RegisterRows.tick(row, RegisterColumn.FEE).isSo();
    }

    private Optional<Matcher> quantity() {
        Optional<String> text = row.text(RegisterColumn.FEE_QUANTITY);
        Optional<Matcher> quantity = text.map(each -> QUANTITY.matcher(CellText.plain(each)))
                .filter(each -> each.matches() && Integer.parseInt(each.group(1)) > 0);
        if (text.isEmpty()) {
            rows.missing(row, RegisterColumn.FEE_QUANTITY);
        } else if (quantity.isEmpty()) {
            row.unreadable(RegisterColumn.FEE_QUANTITY, "件数或页数");
        }
        return quantity;
    }

    /** The way of charging in its own column, or by the unit of what is charged for. */
    private Optional<FeeMode> mode(Matcher quantity) {
        Optional<String> own = row.text(RegisterColumn.FEE_MODE);
        Optional<FeeMode> mode = own.map(text -> MODES.get(CellText.plain(text)))
                .or(() -> Optional.ofNullable(quantity.group(2)).map(MODES::get));
        if (mode.isEmpty() && own.isPresent()) {
            row.unreadable(RegisterColumn.FEE_MODE, "按件计收或按量计收");
        } else if (mode.isEmpty()) {
            rows.missing(row, RegisterColumn.FEE_MODE);
        }
        return mode;
    }
}
