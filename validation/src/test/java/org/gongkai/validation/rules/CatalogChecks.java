package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

/** Checks a rule alone over a catalog of a county at the end of 2020. */
final class CatalogChecks {

    static final Agency COUNTY = Agency.of("某县人民政府");

    private CatalogChecks() {}

    static ValidationResult check(Rule<Catalog<CatalogEntry>> rule, CatalogEntry... entries) {
        return Validator.of(RuleSet.<Catalog<CatalogEntry>>of("one", each -> Subject.unnamed(), List.of(rule)))
                .validate(Catalog.of(COUNTY, LocalDate.of(2020, 12, 31), List.of(entries)));
    }

    /** One thing came of it, and nothing else did. */
    static void assertOutcome(Rule<Catalog<CatalogEntry>> rule, RuleOutcome expected, CatalogEntry... entries) {
        ValidationResult result = check(rule, entries);
        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isEqualTo(outcome == expected ? 1 : 0);
        }
    }

    /** Nothing was found to say. */
    static void assertSilent(Rule<Catalog<CatalogEntry>> rule, CatalogEntry... entries) {
        ValidationResult result = check(rule, entries);
        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isZero();
        }
    }
}
