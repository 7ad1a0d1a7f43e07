package org.gongkai.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/**
 * What makes a reviewer look twice at the reports of two successive years: figures that are too much alike, or alike in the
 * wrong place. All of it is heuristic; nothing here proves a mistake.
 */
public final class ResemblanceRules {

    /** A finding lists so many cells at most. */
    private static final int LISTED = 50;

    /** Money in the wrong unit, 元 for 万元 or the reverse, is about 10 000 times too much or too little. */
    private static final BigDecimal LEAST_TIMES = BigDecimal.valueOf(5_000);

    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(20_000);

    private static final Text SAME_TITLE =
            Text.of("三张表的数字不与上一年度完全相同", "the numbers in the three tables are not all those of the year before");

    /**
     * The three tables are not those of the year before. A report in which fewer than five counts of the year's work are not
     * 0 says too little and is passed over, since many small agencies have nothing to report year after year.
     */
    public static final Rule<ReportSeries> SAME_AS_LAST_YEAR = Rule.<ReportSeries>builder("report.same-as-last-year")
            .title(SAME_TITLE.zh(), SAME_TITLE.en())
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC, LegalDocument.FORM_2021_NOTICE.at("关于年度报告内容雷同的要求")))
            .check(SuccessiveReports.each(SAME_TITLE, ResemblanceRules::checkSame));

    private static final Text SHIFT_TITLE =
            Text.of("没有两行或两列的占比与上一年度恰好互换", "no two rows or columns exchange their shares of the year before");

    /**
     * No two outcomes, and no two kinds of applicant, exchange their shares from one year to the next while everything else
     * stays as it was, as happens where two rows or columns are filled in for one another.
     *
     * <p>Told only of a hundred applications or more in both years, where both shares of the year before are a tenth or more
     * and differ by a fifth or more, and where the exchange brings all shares together within a twentieth of that year's.
     */
    public static final Rule<ReportSeries> SHARE_SHIFT = Rule.<ReportSeries>builder("applications.share-shift")
            .title(SHIFT_TITLE.zh(), SHIFT_TITLE.en())
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(SuccessiveReports.each(SHIFT_TITLE, (years, check) -> {
                if (years.haveOneScope(SHIFT_TITLE, check)) {
                    ShareShift.ofOutcomes(years, SHIFT_TITLE, check);
                    ShareShift.ofApplicants(years, SHIFT_TITLE, check);
                }
            }));

    private static final Text UNIT_TITLE =
            Text.of("金额与上一年度不相差约一万倍", "the amount is not about 10 000 times that of the year before, or the reverse");

    /** The amount of part two is not 10 000 times that of the year before or the reverse, as where 元 stands for 万元. */
    public static final Rule<ReportSeries> UNIT = Rule.<ReportSeries>builder("proactive.unit")
            .title(UNIT_TITLE.zh(), UNIT_TITLE.en())
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(SuccessiveReports.each(UNIT_TITLE, ResemblanceRules::checkUnit));

    private ResemblanceRules() {}

    private static void checkSame(SuccessiveReports years, Check check) {
        if (!years.haveOneProactiveForm(SAME_TITLE, check)) {
            return;
        }
        AnnualReport before = years.before();
        AnnualReport after = years.after();
        if (!before.proactive().equals(after.proactive())
                || !before.applications().equals(after.applications())
                || !before.disputes().equals(after.disputes())) {
            check.holds();
            return;
        }
        if (Activity.isRemarkable(after)) {
            check.violated(
                    years.statement(Text.of(
                            "三张表的数字与上一年度完全相同，请核对", "all numbers in the three tables are those of the year before")),
                    Activity.cells(years.placeAfter(), after, LISTED),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    private static void checkUnit(SuccessiveReports years, Check check) {
        if (!years.haveOneScope(UNIT_TITLE, check) || !years.haveOneProactiveForm(UNIT_TITLE, check)) {
            return;
        }
        Optional<Yuan> before = years.before().proactive().amount();
        Optional<Yuan> after = years.after().proactive().amount();
        if (before.isPresent() && after.isPresent() && !isConfused(before.get(), after.get())) {
            check.holds();
            return;
        }
        Cell earlier = years.placeBefore().amount(years.before().proactive());
        Cell later = years.placeAfter().amount(years.after().proactive());
        if (before.isEmpty() || after.isEmpty()) {
            check.notAssessable(years.statement(UNIT_TITLE), List.of(later, earlier));
        } else {
            Text statement = Text.of(
                    "金额（" + later.value() + "）与上一年度（" + earlier.value() + "）相差约一万倍，请核对单位",
                    "the amount (" + later.value() + ") and that of the year before (" + earlier.value()
                            + ") differ by about 10 000 times: the unit is to be looked at");
            check.violated(years.statement(statement), List.of(later, earlier), Figure.notStated(), Figure.notStated());
        }
    }

    private static boolean isConfused(Yuan before, Yuan after) {
        BigDecimal less = before.amount().min(after.amount());
        BigDecimal more = before.amount().max(after.amount());
        return less.signum() > 0
                && more.compareTo(less.multiply(LEAST_TIMES)) >= 0
                && more.compareTo(less.multiply(MOST_TIMES)) <= 0;
    }
}
