package org.gongkai.validation.between;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ReportSection;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.Relation;
import org.gongkai.validation.between.AcrossYears.YearCell;

/** What successive reports of an agency must agree in, each a rule with its {@linkplain AcrossYears equations}. */
public enum YearToYear {
    /** What is carried in is what the year before carried forward, in the total column. */
    CARRY_OVER("applications.carry-over", CarryOver.title()),
    /** What is carried in is what the year before carried forward, for every kind of applicant. */
    CARRY_OVER_KINDS("applications.carry-over-kinds", CarryOver.title()),
    /** A case that was pending is counted again. */
    PENDING_AGAIN(
            "disputes.pending-again",
            Text.of("总计不小于上一年度的尚未审结", "the total is at least what was pending the year before")),
    /** Form of 2021: what is in force rolls on from year to year. */
    IN_FORCE_ROLL(
            "proactive.in-force-roll",
            Text.of(
                    "现行有效件数 + 本年废止件数 = 上一年度的现行有效件数 + 本年制发件数",
                    "in force + repealed = in force of the year before + issued")),
    /** Form of 2019: the items of the year before are those that its report says it ended with. */
    ITEMS_ROLL(
            "proactive.items-roll",
            Text.of("上一年项目数量 = 上一年度的上一年项目数量 + 本年增/减", "last year items = last year items + change of the year before")),
    /** Form of 2019: the total disclosed grows by what is newly disclosed. */
    TOTAL_ROLL(
            "proactive.total-roll",
            Text.of(
                    "对外公开总数量不大于上一年度的对外公开总数量 + 本年新公开数量",
                    "total disclosed is at most total disclosed of the year before + newly disclosed"));

    private final String rule;
    private final Text title;

    YearToYear(String rule, Text title) {
        this.rule = rule;
        this.title = title;
    }

    /** {@return the id of the rule} */
    public String rule() {
        return rule;
    }

    /** {@return what must hold, of whatever row or column} */
    public Text title() {
        return title;
    }

    /** {@return the part of the report whose table it is of} */
    public ReportSection section() {
        return switch (this) {
            case CARRY_OVER, CARRY_OVER_KINDS -> ReportSection.APPLICATIONS;
            case PENDING_AGAIN -> ReportSection.DISPUTES;
            case IN_FORCE_ROLL, ITEMS_ROLL, TOTAL_ROLL -> ReportSection.PROACTIVE_DISCLOSURE;
        };
    }

    /**
     * What must hold between tables of two editions.
     *
     * @param before the edition of the table of the year before, not null
     * @param after the edition of the table, not null
     * @return the equations in the order of the form; none where it does not concern the editions
     */
    public List<AcrossYears> equations(FormEdition before, FormEdition after) {
        Objects.requireNonNull(before, "before");
        return Made.EQUATIONS
                .get(ordinal())
                .get(before.ordinal())
                .get(Objects.requireNonNull(after, "after").ordinal());
    }

    /**
     * Whether it concerns a table of an edition.
     *
     * @param edition the edition of the table, not null
     * @return whether it has equations for it and a table of the same edition
     */
    public boolean concerns(FormEdition edition) {
        return !equations(Objects.requireNonNull(edition, "edition"), edition).isEmpty();
    }

    private List<AcrossYears> made(FormEdition before, FormEdition after) {
        return switch (this) {
            case CARRY_OVER ->
                CarryOver.between(before, after).stream()
                        .filter(each -> each.column() == ColumnName.TOTAL)
                        .map(each -> carried(each, before, after))
                        .toList();
            case CARRY_OVER_KINDS ->
                CarryOver.between(before, after).stream()
                        .filter(each -> each.column() != ColumnName.TOTAL)
                        .map(each -> carried(each, before, after))
                        .toList();
            case PENDING_AGAIN ->
                TableLayout.disputes().rows().stream().map(this::pending).toList();
            case IN_FORCE_ROLL ->
                rolled(
                        FormEdition.FORM_2021,
                        List.of(before, after),
                        List.of(ColumnName.IN_FORCE, ColumnName.REPEALED),
                        Relation.EQUAL,
                        List.of(ColumnName.IN_FORCE),
                        List.of(ColumnName.ISSUED));
            case ITEMS_ROLL ->
                rolled(
                        FormEdition.FORM_2019,
                        List.of(before, after),
                        List.of(ColumnName.LAST_YEAR_ITEMS),
                        Relation.EQUAL,
                        List.of(ColumnName.LAST_YEAR_ITEMS, ColumnName.CHANGE),
                        List.of());
            case TOTAL_ROLL ->
                rolled(
                        FormEdition.FORM_2019,
                        List.of(before, after),
                        List.of(ColumnName.TOTAL_DISCLOSED),
                        Relation.AT_MOST,
                        List.of(ColumnName.TOTAL_DISCLOSED),
                        List.of(ColumnName.NEWLY_DISCLOSED));
        };
    }

    private static AcrossYears carried(CarryOver column, FormEdition before, FormEdition after) {
        return new AcrossYears(
                column.statement(),
                List.of(new YearCell(false, TableLayout.applications(after), column.carriedIn())),
                Relation.EQUAL,
                List.of(new YearCell(true, TableLayout.applications(before), column.carriedForward())));
    }

    private AcrossYears pending(TableRow group) {
        TableLayout layout = TableLayout.disputes();
        return new AcrossYears(
                Text.of("“" + group.label() + "”：" + title.zh(), group.name() + ": " + title.en()),
                List.of(new YearCell(false, layout, group.cell(ColumnName.TOTAL))),
                Relation.AT_LEAST,
                List.of(new YearCell(true, layout, group.cell(ColumnName.PENDING))));
    }

    /** For every row that has the columns; nothing where the tables are of other editions. */
    private List<AcrossYears> rolled(
            FormEdition edition,
            List<FormEdition> tables,
            List<ColumnName> actual,
            Relation relation,
            List<ColumnName> before,
            List<ColumnName> besides) {
        TableLayout layout = TableLayout.proactive(edition);
        return layout.rows().stream()
                .filter(row ->
                        row.columns().containsAll(actual) && tables.stream().allMatch(edition::equals))
                .map(row -> new AcrossYears(
                        Text.of(
                                "“" + row.label() + "”行：" + title.zh(),
                                "row " + row.text().en() + ": " + title.en()),
                        cells(false, layout, row, actual).toList(),
                        relation,
                        Stream.concat(cells(true, layout, row, before), cells(false, layout, row, besides))
                                .toList()))
                .toList();
    }

    private static Stream<YearCell> cells(
            boolean isBefore, TableLayout layout, TableRow row, List<ColumnName> columns) {
        return columns.stream().map(column -> new YearCell(isBefore, layout, row.cell(column)));
    }

    /** Made when first asked for: what tells the rules apart is itself made of them. */
    private static final class Made {

        static final List<List<List<List<AcrossYears>>>> EQUATIONS = Arrays.stream(values())
                .map(each -> Arrays.stream(FormEdition.values())
                        .map(before -> Arrays.stream(FormEdition.values())
                                .map(after -> each.made(before, after))
                                .toList())
                        .toList())
                .toList();
    }
}
