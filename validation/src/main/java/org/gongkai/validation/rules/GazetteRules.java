package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the gazette in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class GazetteRules {

    /** The issues of the gazette in a year follow one another. */
    public static final Rule<Catalog<CatalogEntry>> CONSECUTIVE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.gazette-consecutive")
            .title("同一年度的公报期号连续", "the issues of the gazette in a year follow one another")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(23)))
            .check(GazetteRules::checkConsecutive);

    private GazetteRules() {}

    private static void checkConsecutive(Catalog<CatalogEntry> catalog, Check check) {
        Map<Integer, TreeSet<Integer>> years = new TreeMap<>();
        for (GazetteIssue issue : catalog.only(GazetteIssue.class).entries()) {
            years.computeIfAbsent(issue.year(), year -> new TreeSet<>()).add(issue.issue());
        }
        years.forEach((year, issues) -> {
            Text statement =
                    Text.of(year + "年公报期号应当连续", "the issues of the gazette of " + year + " follow one another");
            Cell cell = Cell.of("/entries", "政府公报", Figure.of(issues.size()));
            boolean begunBefore = issues.first() > 1 && issues.size() == 1;
            if (begunBefore) {
                check.notAssessable(statement, List.of(cell));
            } else {
                ConsecutiveNumbers.check(issues, 1, statement, cell, check);
            }
        });
    }
}
