package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.FeeItem;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PowerItem;
import org.gongkai.catalog.PowerKind;
import org.gongkai.catalog.Validity;
import org.gongkai.catalog.YearAmount;
import org.gongkai.catalog.YearCount;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.tabulation.ProactiveTabulation;
import org.gongkai.tabulation.ProactiveTally;
import org.gongkai.validation.rules.CatalogAndReport;
import org.gongkai.validation.rules.CatalogAndReportRules;

/** Examples for a catalog that tells every cell of part two on the form of 2021. */
final class CatalogAndReportExamples {

    private static final int YEAR = 2022;

    private CatalogAndReportExamples() {}

    static RuleSetExamples<CatalogAndReport> all() {
        ProactiveTabulation tabulation = ProactiveTally.of(catalog(), YEAR, FormEdition.FORM_2021);
        ProactiveTable table = tabulation.table();
        int decisions = table.layout().row(RowName.PENALTY).cell(ColumnName.DECISIONS);
        return RuleSetExamples.of("CatalogAndReportRules.ruleSet()", CatalogAndReportRules.ruleSet())
                .with(
                        "catalog.proactive-published",
                        with(tabulation, table),
                        with(tabulation, table.with(decisions, 2974)),
                        with(ProactiveTally.of(catalog(), YEAR, FormEdition.FORM_2019), table));
    }

    private static CatalogAndReport with(ProactiveTabulation tabulation, ProactiveTable published) {
        return new CatalogAndReport(CountyReports.COUNTY.name(), YEAR, tabulation, published);
    }

    private static Catalog<CatalogEntry> catalog() {
        return CatalogExamples.catalog(
                document(PolicyKind.GOVERNMENT_RULE),
                document(PolicyKind.NORMATIVE_DOCUMENT),
                power(PowerKind.LICENSE, 12_397),
                power(PowerKind.PENALTY, 2947),
                power(PowerKind.ADMINISTRATIVE_COMPULSION, 158),
                FeeItem.builder()
                        .title("城市道路占用费")
                        .agency(CountyReports.COUNTY)
                        .addCollected(YearAmount.builder()
                                .year(YEAR)
                                .amount(Yuan.of(380_000))
                                .build())
                        .build());
    }

    private static PolicyDocument document(PolicyKind kind) {
        return PolicyDocument.builder()
                .title("2022年的文件")
                .policyKind(kind)
                .issuer(CountyReports.COUNTY)
                .createdOn(LocalDate.of(YEAR, 3, 1))
                .validity(Validity.IN_FORCE)
                .build();
    }

    private static PowerItem power(PowerKind kind, int decisions) {
        return PowerItem.builder()
                .title(kind.token())
                .powerKind(kind)
                .agency(CountyReports.COUNTY)
                .addDecisions(YearCount.builder().year(YEAR).count(decisions).build())
                .build();
    }
}
