package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.FORM_2021_NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.application.Outcome;
import org.gongkai.internal.WordSearch;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.StatementKind;
import org.gongkai.narrative.StatementSubject;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/**
 * What is to be expected between the applications given up because a fee was not paid and the fee notices that part six tells of.
 *
 * <p>That nothing was collected says nothing: whoever did not pay was asked for a fee all the same.
 */
final class FeeNoticeRules {

    /** The words of a notice, behind what was done with it. */
    private static final String NOTICE = "(?:政府信息公开|政府信息|依申请公开)?(?:信息处理费)?(?:的)?收费通知";

    private static final String SENT = "(?:发出|发送|制发|下发|下达|送达|出具|开具)";

    private static final Pattern ON_FEES = Pattern.compile("信息处理费|收费");

    private static final Pattern NONE = Pattern.compile("(?:未|没有|未曾|无)(?:向申请人)?(?:" + SENT + "过?)?(?:任何)?" + NOTICE);

    private static final Pattern COUNTED =
            Pattern.compile("收费通知书?(?:的)?(?:件数|份数|数量)?(?:共计|合计|总计|共|为|是)?[:]?([0-9]{1,6})[件份]?"
                    + "|(?<![0-9])([0-9]{1,6})[件份]" + NOTICE);

    private static final String POINTER = "/narrative/" + ReportSection.OTHER_MATTERS.token();

    private static final Text TITLE =
            Text.of("有申请人逾期未按收费通知缴费的，应当发出过收费通知", "where fees were not paid in time, there were fee notices");

    /**
     * Where applications were given up for a fee that was not paid, part six does not say that no notice was sent. A notice of
     * December can run out in January, so that this is a reason to look. Of a text that does not speak of fees nothing is said.
     */
    static final Rule<AnnualReport> SENT_BEFORE = Rule.<AnnualReport>builder("narrative.fee-notices")
            .title(TITLE.zh(), TITLE.en())
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.INFERRED, FEE_MEASURES.at("收费通知与缴费期限")))
            .check(FeeNoticeRules::check);

    private static final Text STATED_TITLE =
            Text.of("写明收取信息处理费的情况", "what was collected for processing information is told");

    /**
     * The text says what fees were asked for, or that there were none. The words of the form on part six are known from reports on
     * it alone, so that this is no more than a hint.
     */
    static final Rule<AnnualReport> STATED = Rule.<AnnualReport>builder("narrative.fee-statement")
            .title(STATED_TITLE.zh(), STATED_TITLE.en())
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.INFERRED, FORM_2021_NOTICE.at("六、其他需要报告的事项"), FEE_MEASURES.at("信息处理费")))
            .check(FeeNoticeRules::checkStated);

    private static final WordSearch ON_ANY_FEE = WordSearch.of(Pattern.compile("处理费|收费|费用|收取|减免|免费|无偿|缴费"));

    /** The first year in which there was a fee and the form of 2021. */
    private static final int FIRST_YEAR_WITH_FEE = 2021;

    private static final Text UNIT_TITLE = Text.of(
            "收费金额不是把信息处理费的元数填入万元一栏",
            "the amount charged is not the processing fee in yuan, put down as ten thousands of yuan");

    /**
     * The amount of part two, which is of all charges in ten thousands of yuan, is not 10 000 times the processing fee that the
     * text tells of. Of other amounts nothing follows.
     */
    static final Rule<AnnualReport> UNIT = Rule.<AnnualReport>builder("narrative.fee-unit")
            .title(UNIT_TITLE.zh(), UNIT_TITLE.en())
            .severity(Severity.INFO)
            .basis(FormPlaces.in(FormEdition.FORM_2021, BasisKind.HEURISTIC, "第二部分表格“本年收费金额（单位：万元）”"))
            .check(FeeNoticeRules::checkUnit);

    /** How far the point stands apart in yuan and in ten thousands of yuan. */
    private static final int TEN_THOUSAND = 4;

    private FeeNoticeRules() {}

    private static void checkUnit(AnnualReport report, Check check) {
        if (report.narrative().isEmpty() || report.proactive().edition() != FormEdition.FORM_2021) {
            return;
        }
        for (Statement fee :
                check.derived(report, NarrativeRules.NARRATIVE).statements(StatementSubject.PROCESSING_FEE)) {
            if (fee.kind() == StatementKind.AMOUNT && fee.value().signum() > 0) {
                checkUnit(report, fee, check);
            }
        }
    }

    private static void checkUnit(AnnualReport report, Statement fee, Check check) {
        List<Cell> cells = List.of(NarrativeCells.text(fee), new ReportPlace("", "").amount(report.proactive()));
        Optional<Yuan> amount = report.proactive().amount();
        if (amount.isEmpty()) {
            check.notAssessable(UNIT_TITLE, cells);
        } else if (fee.agreesWith(amount.get().amount().movePointLeft(TEN_THOUSAND))) {
            check.violated(
                    Text.of(
                            "收费金额" + amount.get().inTenThousands().toPlainString() + "万元与信息处理费" + fee.text()
                                    + "数字相同，请核对单位",
                            "the amount charged is 10 000 times the processing fee of " + fee.text()
                                    + ": the unit is to be looked at"),
                    cells,
                    Figure.notStated(),
                    Figure.notStated());
        } else {
            check.holds();
        }
    }

    private static void checkStated(AnnualReport report, Check check) {
        ReportText text = check.derived(report, NarrativeRules.TEXT);
        Optional<ReportText.Passage> part = text.part(ReportSection.OTHER_MATTERS);
        if (report.year() < FIRST_YEAR_WITH_FEE || !text.isWhole() || part.isEmpty()) {
            return;
        }
        if (text.passages().stream().map(ReportText.Passage::words).anyMatch(ON_ANY_FEE::isIn)) {
            check.holds();
        } else if (OverviewRules.isElsewhere(part.get())) {
            check.notAssessable(STATED_TITLE, List.of(part.get().missing()));
        } else {
            check.violated(
                    Text.of("没有写明收取信息处理费的情况（没有收取也应写明）", "does not say what was collected, nor that nothing was"),
                    List.of(part.get().cell()),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    private static void check(AnnualReport report, Check check) {
        ApplicationTable table = report.applications();
        if (report.narrative().isEmpty() || !Outcome.FEE_UNPAID.isIn(table.edition())) {
            return;
        }
        int cell = table.layout().row(Outcome.FEE_UNPAID).cell(ColumnName.TOTAL);
        if (table.orZero(cell) == 0) {
            return;
        }
        Cell unpaid = Cell.of(table, cell);
        String text = CellText.plain(report.narrative().getOrDefault(ReportSection.OTHER_MATTERS, ""));
        Optional<Told> told = told(text);
        if (told.isEmpty() && !ON_FEES.matcher(text).find()) {
            return;
        }
        if (told.isEmpty()) {
            Cell missing = Cell.of(POINTER, "收费通知的件数", Figure.notStated());
            check.notAssessable(TITLE, List.of(unpaid, missing));
        } else if (told.get().count() > 0) {
            check.holds();
        } else {
            Cell words = Cell.of(
                    POINTER,
                    ReportSection.OTHER_MATTERS.heading(),
                    Figure.of(told.get().words()));
            check.violated(TITLE, List.of(unpaid, words), Figure.notStated(), Figure.of(0));
        }
    }

    /** How many notices a text tells of, and in which words. */
    private record Told(int count, String words) {}

    /** The largest number of notices that a text tells of, 0 where it says that there was none. */
    private static Optional<Told> told(String text) {
        Matcher none = NONE.matcher(text);
        Optional<Told> most = none.find() ? Optional.of(new Told(0, none.group())) : Optional.empty();
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            int count = Integer.parseInt(counted.group(1) == null ? counted.group(2) : counted.group(1));
            if (most.isEmpty() || count > most.get().count()) {
                most = Optional.of(new Told(count, counted.group()));
            }
        }
        return most;
    }
}
