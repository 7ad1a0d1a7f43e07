package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;
import org.gongkai.validation.between.UnitTotals;

/** Which units a summary has: each that there should be, each once, and no other sums among them. */
public final class UnitRules {

    /** Every unit that there should be has a report; which these are must be given. */
    public static final Rule<SummaryAndUnits> MISSING = Rule.<SummaryAndUnits>builder("summary.unit-missing")
            .title("应报送的单位均有报告", "every unit that there should be has a report")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, LegalDocument.REGULATION.article(49)))
            .check(UnitRules::checkMissing);

    /**
     * Every unit has one report, and neither the summary itself nor a sum of all others is among the units.
     *
     * <p>Units under different names whose reports are all alike and say much may be one body; whether they are cannot be
     * assessed where one of them has no credit code.
     */
    public static final Rule<SummaryAndUnits> ONCE = Rule.<SummaryAndUnits>builder("summary.unit-once")
            .title("每个单位只有一份报告，且其中没有其他单位之和", "every unit has one report, and none is the sum of the others")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.STRUCTURAL, LegalDocument.REGULATION.article(49)))
            .check(UnitRules::checkOnce);

    /**
     * The summary counts every unit once: its differences from the sums of the units are not, in all three tables, the
     * figures of one unit alone, which is then left out or counted twice.
     *
     * <p>Where the differences are of another kind, nothing is said; {@link SummaryRules#SUM} names every cell. A blank is
     * read as 0.
     */
    public static final Rule<SummaryAndUnits> COUNTED = Rule.<SummaryAndUnits>builder("summary.unit-counted")
            .title("汇总中没有漏计或重计的单位", "the summary leaves out no unit and counts none twice")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(UnitRules::checkCounted);

    /** The fewest units of which one can be the sum of the others. */
    private static final int PARTS_AND_SUM = 3;

    private UnitRules() {}

    private static void checkMissing(SummaryAndUnits subject, Check check) {
        if (subject.expected().isEmpty()) {
            check.notAssessable(
                    Text.of("应报送的单位均有报告", "every unit that there should be has a report"),
                    List.of(Cell.of("/expected", "应报送的单位名单", Figure.notStated())));
            return;
        }
        List<Agency> missing = subject.missing();
        for (int i = missing.size(); i < subject.expected().size(); i++) {
            check.holds();
        }
        for (Agency agency : missing) {
            check.violated(
                    Text.of("没有" + agency.name() + "的报告", "there is no report of " + agency.name()),
                    List.of(SummaryAndUnits.placeOf(agency).cell("", "报告", Figure.notStated())),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    private static void checkOnce(SummaryAndUnits subject, Check check) {
        Map<Figures, Agency> alike = new HashMap<>();
        for (List<AnnualReport> reports : byAgency(subject.units())) {
            AnnualReport unit = reports.get(0);
            Agency agency = unit.agency();
            if (reports.size() > 1) {
                check.violated(
                        Text.of(agency.name() + "只有一份报告", "there is one report of " + agency.name()),
                        reports.stream().map(UnitRules::scope).distinct().toList(),
                        Figure.of(1),
                        Figure.of(reports.size()));
            } else if (agency.isSameAs(subject.summary().agency()) && unit.scope() == ReportScope.SUMMARY) {
                check.violated(
                        Text.of("汇总本身也列在各单位之中", "the summary itself is among the units"),
                        List.of(scope(unit)),
                        Figure.notStated(),
                        Figure.notStated());
            } else {
                checkIsNoOther(unit, alike, check);
            }
        }
        checkIsNoSum(subject.units(), check);
    }

    private static Cell scope(AnnualReport unit) {
        return SummaryAndUnits.placeOf(unit.agency())
                .cell("/scope", "统计范围", Figure.of(unit.scope().token()));
    }

    private static List<List<AnnualReport>> byAgency(List<AnnualReport> units) {
        List<List<AnnualReport>> groups = new ArrayList<>();
        Map<CreditCode, List<AnnualReport>> byCode = new HashMap<>();
        Map<String, List<AnnualReport>> byName = new HashMap<>();
        for (AnnualReport unit : units) {
            Agency agency = unit.agency();
            List<AnnualReport> group = agency.creditCode().map(byCode::get).orElse(null);
            if (group == null) {
                // Of units of one name that without a code comes first and is the same as all of them.
                List<AnnualReport> named = byName.get(agency.name());
                group = named != null && named.get(0).agency().isSameAs(agency) ? named : new ArrayList<>();
            }
            if (group.isEmpty()) {
                groups.add(group);
            }
            group.add(unit);
            List<AnnualReport> joined = group;
            byName.putIfAbsent(agency.name(), joined);
            agency.creditCode().ifPresent(code -> byCode.put(code, joined));
        }
        return groups;
    }

    private static void checkIsNoOther(AnnualReport unit, Map<Figures, Agency> alike, Check check) {
        Agency agency = unit.agency();
        Agency other = Activity.isRemarkable(unit) ? alike.putIfAbsent(Figures.of(unit), agency) : null;
        boolean known = agency.creditCode().isPresent()
                && (other == null || other.creditCode().isPresent());
        if (other == null || known) {
            check.holds();
        } else {
            check.notAssessable(
                    Text.of(
                            agency.name() + "与数字全部相同的" + other.name() + "不是同一单位",
                            agency.name() + " is not the same as " + other.name() + ", which has all its figures"),
                    List.of(creditCode(other), creditCode(agency)));
        }
    }

    private static Cell creditCode(Agency unit) {
        return SummaryAndUnits.placeOf(unit)
                .cell(
                        "/agency/creditCode",
                        "统一社会信用代码",
                        unit.creditCode()
                                .map(code -> Figure.of(code.toString()))
                                .orElse(Figure.notStated()));
    }

    private static void checkIsNoSum(List<AnnualReport> units, Check check) {
        boolean comparable = units.stream()
                .allMatch(unit ->
                        unit.proactive().edition() == units.get(0).proactive().edition()
                                && unit.applications().edition()
                                        == units.get(0).applications().edition());
        long active = units.stream().filter(unit -> Activity.count(unit) > 0).count();
        if (!comparable || active < PARTS_AND_SUM) {
            return;
        }
        UnitDifferences halves = UnitDifferences.ofSums(units);
        for (AnnualReport unit : units) {
            if (Activity.isRemarkable(unit) && halves.are(unit, 2)) {
                check.violated(
                        Text.of(
                                unit.agency().name() + "的数字正是其他各单位之和，可能是汇总",
                                "the figures of " + unit.agency().name()
                                        + " are the sums of those of the others, which may be a summary"),
                        Activity.cells(SummaryAndUnits.placeOf(unit.agency()), unit, UnitTotals.LISTED),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }

    private static void checkCounted(SummaryAndUnits subject, Check check) {
        if (subject.summary().scope() == ReportScope.OWN
                || !SummaryRules.isComparable(subject, AnnualReport::proactive, check)
                || !SummaryRules.isComparable(subject, AnnualReport::applications, check)) {
            return;
        }
        UnitDifferences differences = UnitDifferences.of(subject.summary(), subject.units());
        if (differences.areNone()) {
            check.holds();
            return;
        }
        List<AnnualReport> leftOut = subject.units().stream()
                .filter(unit -> differences.are(unit, -1))
                .toList();
        List<AnnualReport> twice = subject.units().stream()
                .filter(unit -> differences.are(unit, 1))
                .toList();
        if (isOne(twice)) {
            explain(twice.get(0), "重计", "count twice", check);
        } else if (isOne(leftOut)) {
            explain(leftOut.get(0), "漏计", "leave out", check);
        }
    }

    private static boolean isOne(List<AnnualReport> units) {
        return !units.isEmpty()
                && units.stream()
                        .allMatch(unit -> unit.agency().isSameAs(units.get(0).agency()));
    }

    private static void explain(AnnualReport unit, String zh, String en, Check check) {
        String name = unit.agency().name();
        List<Cell> cells = new ArrayList<>();
        cells.add(scope(unit));
        cells.addAll(Activity.cells(SummaryAndUnits.placeOf(unit.agency()), unit, UnitTotals.LISTED));
        check.violated(
                Text.of(
                        "汇总与各单位之和的差额正是" + name + "的数字，可能" + zh + "了该单位",
                        "the summary differs from the sum of its units by the figures of " + name + ", which it may "
                                + en),
                cells,
                Figure.notStated(),
                Figure.notStated());
    }
}
