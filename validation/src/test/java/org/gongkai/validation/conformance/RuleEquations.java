package org.gongkai.validation.conformance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;
import org.gongkai.validation.between.YearToYear;

/**
 * The equations that a rule is made of, within a table or between two years, all in one form: in one within a table nothing is of
 * the year before.
 *
 * @param rule the rule
 */
public record RuleEquations(Rule<?> rule) {

    /** What a rule says between two years, where it is made of equations between them. */
    public Optional<YearToYear> years() {
        return Stream.of(YearToYear.values())
                .filter(each -> RuleId.of(each.rule()).equals(rule.id()))
                .findFirst();
    }

    /** {@return the equations within a table of an edition} */
    public List<AcrossYears> within(FormEdition edition) {
        return rule.reconciliations().stream()
                .filter(each -> each.layout().edition().orElse(edition) == edition)
                .map(RuleEquations::of)
                .toList();
    }

    /** {@return the equations between tables of two editions} */
    public List<AcrossYears> between(FormEdition before, FormEdition after) {
        return years().map(each -> each.equations(before, after)).orElse(List.of());
    }

    /** {@return the editions that it has equations for, empty where it is not made of equations} */
    public Set<FormEdition> editions() {
        EnumSet<FormEdition> editions = EnumSet.allOf(FormEdition.class);
        editions.removeIf(each -> within(each).isEmpty() && between(each, each).isEmpty());
        return editions;
    }

    /** A reconciliation of one table as an equation. */
    public static AcrossYears of(Reconciliation ofTable) {
        return new AcrossYears(
                ofTable.statement(),
                cells(ofTable, ofTable.actual()),
                ofTable.relation(),
                cells(ofTable, ofTable.expected()));
    }

    private static List<YearCell> cells(Reconciliation ofTable, int[] cells) {
        return IntStream.of(cells)
                .mapToObj(cell -> new YearCell(false, ofTable.layout(), cell))
                .toList();
    }
}
