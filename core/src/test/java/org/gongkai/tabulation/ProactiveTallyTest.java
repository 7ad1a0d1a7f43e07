package org.gongkai.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Catalogs;
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
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.TableLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProactiveTallyTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final List<CatalogEntry> ENTRIES = List.of(
            document("甲", "2019-05-01").validity(Validity.IN_FORCE).build(),
            document("乙", "2020-02-01").validity(Validity.IN_FORCE).build(),
            document("丙", "2018-02-01")
                    .validity(Validity.REPEALED)
                    .abolishedOn(LocalDate.of(2020, 9, 1))
                    .build(),
            power("丁", "2018-01-01")
                    .addDecisions(year(2020, 40))
                    .addDecisions(year(2019, 7))
                    .build(),
            power("戊", "2018-01-01")
                    .removedOn(LocalDate.of(2020, 4, 1))
                    .addDecisions(year(2020, 0))
                    .build(),
            power("己", "2020-03-01").addDecisions(year(2020, 2)).build(),
            power("庚", "2017-03-01")
                    .removedOn(LocalDate.of(2020, 1, 1))
                    .addDecisions(year(2020, 0))
                    .build(),
            power("辛", "2016-03-01").removedOn(LocalDate.of(2019, 1, 1)).build(),
            FeeItem.builder()
                    .title("占道费")
                    .agency(COUNTY)
                    .listedOn(LocalDate.of(2019, 1, 1))
                    .addCollected(YearAmount.builder()
                            .year(2020)
                            .amount(Yuan.of(new BigDecimal("1234.50")))
                            .build())
                    .build());

    @Test
    void theFormOf2019CountsDocumentsAndItems() {
        ProactiveTabulation tabulation = ProactiveTally.of(catalog(ENTRIES), 2020, FormEdition.FORM_2019);
        ProactiveTable2019 table = (ProactiveTable2019) tabulation.table();

        assertThat(table.normativeDocument().newlyMade()).hasValue(1);
        assertThat(table.normativeDocument().newlyDisclosed()).hasValue(1);
        assertThat(table.normativeDocument().totalDisclosed()).hasValue(3);
        assertThat(table.governmentRule().newlyMade()).isEmpty();
        assertThat(table.license().lastYearItems()).hasValue(3);
        assertThat(table.license().change()).hasValue(-1);
        assertThat(table.license().decisions()).hasValue(42);
        assertThat(table.penalty().decisions()).isEmpty();
        assertThat(table.administrativeFee().lastYearItems()).hasValue(1);
        assertThat(table.administrativeFee().change()).hasValue(0);
        assertThat(table.centralizedProcurementProjects()).isEmpty();
        assertThat(tabulation.behind().get("/proactive/license/decisions"))
                .extracting(CatalogEntry::title)
                .containsExactly("丁", "戊", "己", "庚");
    }

    @Test
    void theFormOf2021CountsDocumentsDecisionsAndTheFee() {
        ProactiveTable2021 table = (ProactiveTable2021)
                ProactiveTally.of(catalog(ENTRIES), 2020, FormEdition.FORM_2021).table();

        assertThat(table.normativeDocument().issued()).hasValue(1);
        assertThat(table.normativeDocument().repealed()).hasValue(1);
        assertThat(table.normativeDocument().inForce()).hasValue(2);
        assertThat(table.licenseDecisions()).hasValue(42);
        assertThat(table.penaltyDecisions()).isEmpty();
        assertThat(table.amount().orElseThrow()).hasToString("1234.5元");
        assertThat(ProactiveTally.of(catalog(ENTRIES), 2020, FormEdition.FORM_2021)
                        .behind()
                        .get(table.layout().amountPointer().orElseThrow()))
                .extracting(CatalogEntry::title)
                .containsExactly("占道费");
    }

    @Test
    void eachCountNeedsItsOwnDayOfEveryEntry() {
        List<CatalogEntry> entries = new ArrayList<>(ENTRIES);
        entries.add(PolicyDocument.builder()
                .title("未公布")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY)
                .createdOn(LocalDate.of(2020, 5, 1))
                .validity(Validity.IN_FORCE)
                .build());
        entries.add(PolicyDocument.builder()
                .title("未注明成文日期")
                .policyKind(PolicyKind.GOVERNMENT_RULE)
                .issuer(COUNTY)
                .publishedOn(LocalDate.of(2020, 5, 1))
                .validity(Validity.IN_FORCE)
                .build());
        entries.add(PowerItem.builder()
                .title("未注明列入日期")
                .powerKind(PowerKind.LICENSE)
                .agency(COUNTY)
                .addDecisions(year(2020, 1))
                .build());
        entries.add(power("只有上年", "2018-01-01").addDecisions(year(2019, 3)).build());

        ProactiveTable2019 of2019 = (ProactiveTable2019)
                ProactiveTally.of(catalog(entries), 2020, FormEdition.FORM_2019).table();
        ProactiveTable2021 of2021 = (ProactiveTable2021)
                ProactiveTally.of(catalog(entries), 2020, FormEdition.FORM_2021).table();

        assertThat(of2019.normativeDocument().newlyMade()).hasValue(2);
        assertThat(of2019.normativeDocument().newlyDisclosed()).isEmpty();
        assertThat(of2019.normativeDocument().totalDisclosed()).isEmpty();
        assertThat(of2019.governmentRule().newlyMade()).isEmpty();
        assertThat(of2019.governmentRule().newlyDisclosed()).hasValue(1);
        assertThat(of2019.governmentRule().totalDisclosed()).hasValue(1);
        assertThat(of2019.license().lastYearItems()).isEmpty();
        assertThat(of2019.license().decisions()).isEmpty();
        assertThat(of2021.governmentRule().issued()).isEmpty();
        assertThat(of2021.governmentRule().inForce()).isEmpty();
        assertThat(of2021.licenseDecisions()).isEmpty();
    }

    @Test
    void aDocumentWithoutItsDayLeavesItsCountsNotStated() {
        List<CatalogEntry> entries = new ArrayList<>(ENTRIES);
        entries.add(PolicyDocument.builder()
                .title("无日期")
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY)
                .build());

        ProactiveTable2019 table = (ProactiveTable2019)
                ProactiveTally.of(catalog(entries), 2020, FormEdition.FORM_2019).table();

        assertThat(table.normativeDocument().newlyMade()).isEmpty();
        assertThat(table.license().decisions()).hasValue(42);
    }

    @Test
    void whatNobodyWroteDownIsNotZero() {
        List<CatalogEntry> entries = new ArrayList<>(ENTRIES);
        entries.add(power("壬", "2018-01-01").build());
        entries.add(FeeItem.builder().title("证照费").agency(COUNTY).build());
        entries.add(document("癸", "2017-01-01").validity(Validity.REPEALED).build());

        ProactiveTable2019 of2019 = (ProactiveTable2019)
                ProactiveTally.of(catalog(entries), 2020, FormEdition.FORM_2019).table();
        ProactiveTable2021 of2021 = (ProactiveTable2021)
                ProactiveTally.of(catalog(entries), 2020, FormEdition.FORM_2021).table();

        assertThat(of2019.license().lastYearItems()).hasValue(4);
        assertThat(of2019.license().decisions()).isEmpty();
        assertThat(of2021.amount()).isEmpty();
        assertThat(of2021.normativeDocument().issued()).hasValue(1);
        assertThat(of2021.normativeDocument().repealed()).isEmpty();
        assertThat(of2021.normativeDocument().inForce()).isEmpty();
    }

    @Test
    void whatComesAfterTheYearIsNotCounted() {
        List<CatalogEntry> entries = new ArrayList<>(ENTRIES);
        entries.add(document("子", "2021-01-01").validity(Validity.IN_FORCE).build());

        ProactiveTable2019 table = (ProactiveTable2019)
                ProactiveTally.of(catalog(entries), 2020, FormEdition.FORM_2019).table();

        assertThat(table.normativeDocument().newlyDisclosed()).hasValue(1);
        assertThat(table.normativeDocument().totalDisclosed()).hasValue(3);
    }

    @Test
    void theFeeIsWhatWasCollectedInTheYear() {
        YearAmount of2019 = YearAmount.builder().year(2019).amount(Yuan.of(900)).build();
        YearAmount of2020 = YearAmount.builder().year(2020).amount(Yuan.of(70)).build();

        assertThat(fees(of2019, of2020)).contains(Yuan.of(70));
        assertThat(fees(of2019)).isEmpty();
        assertThat(fees(List.of(fee("占道费", of2020), fee("证照费", of2020)))).contains(Yuan.of(140));
        assertThat(fees(List.of(fee("占道费", of2020), fee("证照费", of2019)))).isEmpty();
    }

    private static Optional<Yuan> fees(YearAmount... collected) {
        return fees(List.of(fee("占道费", collected)));
    }

    private static FeeItem fee(String title, YearAmount... collected) {
        FeeItem.Builder fee = FeeItem.builder().title(title).agency(COUNTY).listedOn(LocalDate.of(2018, 1, 1));
        List.of(collected).forEach(fee::addCollected);
        return fee.build();
    }

    private static Optional<Yuan> fees(List<CatalogEntry> fees) {
        return ProactiveTally.of(catalog(fees), 2020, FormEdition.FORM_2021)
                .table()
                .amount();
    }

    @Provide
    Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return Catalogs.any();
    }

    @Property
    void theOrderOfEntriesDoesNotMatterAndCountsAreThoseOfTheEntriesBehind(
            @ForAll("catalogs") Catalog<CatalogEntry> catalog, @ForAll FormEdition edition, @ForAll Random random) {
        List<CatalogEntry> shuffled = new ArrayList<>(catalog.entries());
        Collections.shuffle(shuffled, random);
        ProactiveTabulation tabulation = ProactiveTally.of(catalog, 2020, edition);

        assertThat(ProactiveTally.of(catalog(shuffled), 2020, edition).table()).isEqualTo(tabulation.table());
        ProactiveTable table = tabulation.table();
        TableLayout layout = table.layout();
        for (int cell = 0; cell < layout.cellCount(); cell++) {
            String pointer = layout.pointer(cell);
            assertThat(table.isStated(cell)).isEqualTo(tabulation.behind().containsKey(pointer));
            if (table.isStated(cell) && !pointer.endsWith("/change") && !pointer.endsWith("/decisions")) {
                assertThat(table.orZero(cell))
                        .isEqualTo(tabulation.behind().get(pointer).size());
            }
        }
    }

    private static Catalog<CatalogEntry> catalog(List<CatalogEntry> entries) {
        return Catalog.of(COUNTY, LocalDate.of(2020, 12, 31), entries);
    }

    @ParameterizedTest
    @EnumSource(
            value = PowerKind.class,
            names = {"LICENSE", "PENALTY", "ADMINISTRATIVE_COMPULSION"},
            mode = EnumSource.Mode.EXCLUDE)
    void powersOfOtherKindsAreOtherExternalMatters(PowerKind kind) {
        List<CatalogEntry> entries = List.of(
                power("许可", "2019-01-01").addDecisions(year(2020, 5)).build(),
                power("某项", "2019-01-01")
                        .powerKind(kind)
                        .addDecisions(year(2020, 2))
                        .build(),
                power("别项", "2020-01-01")
                        .powerKind(PowerKind.OTHER_EXTERNAL_MATTER)
                        .addDecisions(year(2020, 1))
                        .build());

        ProactiveTable2019 table = (ProactiveTable2019)
                ProactiveTally.of(catalog(entries), 2020, FormEdition.FORM_2019).table();

        assertThat(table.otherExternalMatter().lastYearItems()).hasValue(1);
        assertThat(table.otherExternalMatter().change()).hasValue(1);
        assertThat(table.otherExternalMatter().decisions()).hasValue(3);
        assertThat(table.license().decisions()).hasValue(5);
        assertThat(table.penalty().decisions()).isEmpty();
    }

    private static PolicyDocument.Builder document(String title, String day) {
        return PolicyDocument.builder()
                .title(title)
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY)
                .createdOn(LocalDate.parse(day))
                .publishedOn(LocalDate.parse(day));
    }

    private static PowerItem.Builder power(String title, String listed) {
        return PowerItem.builder()
                .title(title)
                .powerKind(PowerKind.LICENSE)
                .agency(COUNTY)
                .listedOn(LocalDate.parse(listed));
    }

    private static YearCount year(int year, int count) {
        return YearCount.builder().year(year).count(count).build();
    }
}
