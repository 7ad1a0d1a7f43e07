package org.gongkai.validation.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.money.Yuan;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Subject;

/** Says what is strange about a figure. */
final class SuspicionText {

    private static final ReportPlace REPORT = new ReportPlace("", "");

    private SuspicionText() {}

    static Suspicion of(Oddity oddity) {
        Observation figure = oddity.figure();
        List<Cell> cells = new ArrayList<>();
        cells.add(figure.measure().cell(figure.report(), REPORT));
        for (Observation other : oddity.others()) {
            ReportPlace place =
                    other.year() == figure.year() ? REPORT : new ReportPlace("/" + other.year(), other.year() + "年度");
            cells.add(other.measure().cell(other.report(), place));
        }
        BigDecimal score = BigDecimal.valueOf(oddity.score()).setScale(1, RoundingMode.HALF_UP);
        return new Suspicion(
                Subject.of(figure.report()),
                figure.report().scope(),
                oddity.basis(),
                cells,
                statement(oddity, cells, score),
                score);
    }

    private static Text statement(Oddity oddity, List<Cell> cells, BigDecimal score) {
        Cell cell = cells.get(0);
        if (oddity.basis() == SuspicionBasis.SAME_AS_BEFORE) {
            return Text.of(
                    cells.stream()
                            .map(each -> '“' + each.label() + "”（" + each.value() + '）')
                            .collect(Collectors.joining("、", "", "与上一年度一个数也不差，请核对是否沿用了上一年度的数字")),
                    cells.stream()
                            .map(each -> each.text().en() + " (" + each.value() + ')')
                            .collect(Collectors.joining(", ", "", ": to the last digit as in the year before")));
        }
        boolean isByYears = oddity.basis() == SuspicionBasis.OTHER_YEARS;
        boolean isMore = oddity.figure().stated() > oddity.expected().most();
        String zhBasis = isByYears ? "按本机关其他年度" : "按同级同类机关（历年均如此）";
        String enBasis = isByYears ? "by the other years of the agency" : "by agencies of its kind, in all its years";
        String zhShare = oddity.figure().measure().isShare() ? "的占比" : "";
        String enShare = oddity.figure().measure().isShare() ? " in proportion" : "";
        String range = range(oddity);
        return Text.of(
                '“' + cell.label() + "”为" + cell.value() + (isMore ? "，偏多：" : "，偏少：") + zhBasis + zhShare + "，通常在"
                        + range + "之间（偏离为通常的" + score + "倍），请核对",
                cell.text().en() + " is " + cell.value() + ", " + (isMore ? "much: " : "little: ") + "usually " + range
                        + enShare + ' ' + enBasis + " (" + score + " times the usual deviation)");
    }

    private static String range(Oddity oddity) {
        return number(oddity, oddity.expected().least(), RoundingMode.FLOOR)
                + '–'
                + number(oddity, oddity.expected().most(), RoundingMode.CEILING);
    }

    private static String number(Oddity oddity, double number, RoundingMode mode) {
        BigDecimal whole = BigDecimal.valueOf(number).setScale(0, mode);
        return oddity.figure().measure().isAmount()
                ? Yuan.of(whole.multiply(BigDecimal.valueOf((long) Measure.YUAN)))
                        .toString()
                : whole.toPlainString();
    }
}
