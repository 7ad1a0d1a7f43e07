package org.gongkai.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Derivation;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold within the table of proactive disclosure. */
public final class ProactiveTableRules {

    private static final Derivation<AnnualReport, CountTable> TABLE = AnnualReport::proactive;

    /** Form of 2019: what was newly disclosed is part of what is disclosed in total. */
    public static final Rule<AnnualReport> DISCLOSED_LE_TOTAL = Rule.<AnnualReport>builder(
                    "proactive.disclosed-le-total")
            .title("本年新公开数量不大于对外公开总数量", "newly disclosed is at most total disclosed")
            .severity(Severity.WARNING)
            .basis(FormPlaces.in(FormEdition.FORM_2019, BasisKind.STRUCTURAL, "第二部分表格第二十条第（一）项"))
            .reconcile(
                    TABLE, documents2019(ColumnName.NEWLY_DISCLOSED, ColumnName.TOTAL_DISCLOSED, "不大于", "is at most"));

    /** Form of 2019: what was newly disclosed was usually newly made; older documents can be opened too. */
    public static final Rule<AnnualReport> DISCLOSED_LE_MADE = Rule.<AnnualReport>builder("proactive.disclosed-le-made")
            .title("本年新公开数量通常不大于本年新制作数量", "newly disclosed is usually at most newly made")
            .severity(Severity.INFO)
            .basis(FormPlaces.in(FormEdition.FORM_2019, BasisKind.HEURISTIC, "第二部分表格第二十条第（一）项"))
            .reconcile(
                    TABLE,
                    documents2019(ColumnName.NEWLY_DISCLOSED, ColumnName.NEWLY_MADE, "通常不大于", "is usually at most"));

    /** Form of 2019: the number of items cannot fall below 0. */
    public static final Rule<AnnualReport> CHANGE_FLOOR = Rule.<AnnualReport>builder("proactive.change-floor")
            .title("上一年项目数量加本年增/减不小于 0", "last year items + change is at least 0")
            .severity(Severity.ERROR)
            .basis(FormPlaces.in(FormEdition.FORM_2019, BasisKind.STRUCTURAL, "第二部分表格第二十条第（五）、（六）、（八）项"))
            .reconcile(TABLE, changeFloors());

    /** Form of 2021: what was issued in the year is in force or was repealed; expiry can break this. */
    public static final Rule<AnnualReport> ISSUED_LE_IN_FORCE = Rule.<AnnualReport>builder(
                    "proactive.issued-le-in-force")
            .title("本年制发件数不大于现行有效件数与本年废止件数之和", "issued is at most in force + repealed")
            .severity(Severity.WARNING)
            .basis(FormPlaces.in(FormEdition.FORM_2021, BasisKind.INFERRED, "第二部分表格第二十条第（一）项"))
            .reconcile(TABLE, issuedAtMostInForce());

    /**
     * Only departments of the State Council, provinces and cities with districts can make rules (规章). What is not known of the
     * agency is inferred from its name, as far as that decides.
     */
    public static final Rule<AnnualReport> RULES_POWER = Rule.<AnnualReport>builder("proactive.rules-power")
            .title("没有规章制定权的机关，“规章”一行应为 0", "an agency without the power to make rules has none")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, LegalDocument.LEGISLATION_LAW.at("规章制定权限")))
            .check(ProactiveTableRules::checkRulesPower);

    private static final Text RULES_POWER_STATEMENT =
            Text.of("“规章”行：没有规章制定权的机关应为 0", "row government rule: 0 for an agency without the power to make rules");

    /** The cells of the row of rules, which has the same place and number of cells in both editions. */
    private static final int[] RULE_CELLS = TableLayout.proactive(FormEdition.FORM_2019)
            .row(RowName.GOVERNMENT_RULE)
            .cells();

    private ProactiveTableRules() {}

    private static List<Reconciliation> documents2019(ColumnName lesser, ColumnName greater, String zh, String en) {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2019);
        return Stream.of(RowName.GOVERNMENT_RULE, RowName.NORMATIVE_DOCUMENT)
                .map(layout::row)
                .map(row -> Reconciliation.of(
                        layout,
                        Text.of(
                                "“" + row.label() + "”行：" + lesser.label() + zh + greater.label(),
                                "row " + row.text().en() + ": " + lesser.text().en() + ' ' + en + ' '
                                        + greater.text().en()),
                        cells(row, lesser),
                        Relation.AT_MOST,
                        cells(row, greater)))
                .toList();
    }

    private static List<Reconciliation> changeFloors() {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2019);
        return layout.rows().stream()
                .filter(row -> row.columns().contains(ColumnName.CHANGE))
                .map(row -> Reconciliation.of(
                        layout,
                        Text.of(
                                "“" + row.label() + "”行：上一年项目数量 + 本年增/减不小于 0",
                                "row " + row.text().en() + ": last year items + change is at least 0"),
                        cells(row, ColumnName.LAST_YEAR_ITEMS, ColumnName.CHANGE),
                        Relation.AT_LEAST,
                        new int[0]))
                .toList();
    }

    private static List<Reconciliation> issuedAtMostInForce() {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2021);
        return Stream.of(RowName.GOVERNMENT_RULE, RowName.NORMATIVE_DOCUMENT)
                .map(layout::row)
                .map(row -> Reconciliation.of(
                        layout,
                        Text.of(
                                "“" + row.label() + "”行：本年制发件数不大于现行有效件数 + 本年废止件数",
                                "row " + row.text().en() + ": issued is at most in force + repealed"),
                        cells(row, ColumnName.ISSUED),
                        Relation.AT_MOST,
                        cells(row, ColumnName.IN_FORCE, ColumnName.REPEALED)))
                .toList();
    }

    private static int[] cells(TableRow row, ColumnName... columns) {
        return Arrays.stream(columns).mapToInt(row::cell).toArray();
    }

    private static void checkRulesPower(AnnualReport report, Check check) {
        CountTable table = report.proactive();
        long rules = 0;
        int blanks = 0;
        for (int cell : RULE_CELLS) {
            rules += table.orZero(cell);
            blanks += table.isStated(cell) ? 0 : 1;
        }
        if (rules == 0 && blanks == 0) {
            check.holds();
            return;
        }
        Agency agency = report.agency();
        Set<Boolean> powers = powersOf(agency);
        List<Cell> cells =
                IntStream.of(RULE_CELLS).mapToObj(cell -> Cell.of(table, cell)).toList();
        boolean blankIsZero = check.blankPolicy() == BlankPolicy.AS_ZERO && blanks < RULE_CELLS.length;
        if (powers.equals(Set.of(true))) {
            check.holds();
        } else if (rules > 0 && powers.equals(Set.of(false))) {
            check.violated(withoutPower(agency), cells, Figure.of(0), Figure.of(row(cells)), OptionalLong.empty());
        } else if (rules == 0 && blankIsZero) {
            check.holdsWithBlanks(
                    RULES_POWER_STATEMENT,
                    cells.stream().filter(cell -> !cell.value().isStated()).toList());
        } else {
            check.notAssessable(RULES_POWER_STATEMENT, withAgency(agency, cells));
        }
    }

    private static Text withoutPower(Agency agency) {
        boolean isInferred = agency.level().isEmpty() || agency.kind().isEmpty();
        return Text.of(
                "“规章”行：" + agency.name() + "没有规章制定权" + (isInferred ? "（由机关名称推断）" : ""),
                "row government rule: " + agency.name() + " has no power to make rules"
                        + (isInferred ? " (inferred from its name)" : ""));
    }

    private static String row(List<Cell> cells) {
        return cells.stream().map(cell -> cell.value().toString()).collect(Collectors.joining(" / "));
    }

    /** Whether the agency has the power, by every level and kind that it can be of. */
    private static Set<Boolean> powersOf(Agency agency) {
        return AgencyCells.levels(agency).stream()
                .flatMap(level -> AgencyCells.kinds(agency).stream().map(kind -> hasPower(level, kind)))
                .collect(Collectors.toSet());
    }

    /** Rules are made by departments of the State Council and by governments down to cities with districts. */
    private static boolean hasPower(AdministrativeLevel level, AgencyKind kind) {
        return switch (level) {
            case NATIONAL -> true;
            case PROVINCE, PREFECTURE -> kind == AgencyKind.GOVERNMENT;
            case COUNTY, TOWNSHIP -> false;
        };
    }

    private static List<Cell> withAgency(Agency agency, List<Cell> cells) {
        return Stream.concat(Stream.of(AgencyCells.level(agency), AgencyCells.kind(agency)), cells.stream())
                .toList();
    }
}
