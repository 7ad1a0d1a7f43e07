package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final PolicyDocument OPINIONS = policy("意见")
            .indexNumber(IndexNumber.of("a/1"))
            .area(Area.EMPLOYMENT)
            .disclosureItem(DisclosureItem.RULES_AND_DOCUMENTS)
            .build();
    private static final PolicyDocument MEASURES = policy("办法").build();

    @Provide
    Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return Catalogs.any();
    }

    @Property
    void whatIsAddedCanBeTakenAwayAgain(
            @ForAll("catalogs") Catalog<CatalogEntry> catalog, @ForAll("entries") CatalogEntry entry) {
        if (!catalog.entries().contains(entry)) {
            assertThat(catalog.plus(entry).minus(entry)).isEqualTo(catalog);
            assertThat(catalog.plus(entry).replace(entry, OPINIONS)).isEqualTo(catalog.plus(OPINIONS));
        }
    }

    @Provide
    Arbitrary<CatalogEntry> entries() {
        return Catalogs.entries();
    }

    @Test
    void entriesAreFoundByIndexNumberItemAndArea() {
        Catalog<PolicyDocument> catalog = Catalog.of(COUNTY, DAY, List.of(MEASURES, OPINIONS));

        assertThat(catalog.byIndexNumber(IndexNumber.of(" a/1 "))).contains(OPINIONS);
        assertThat(catalog.byDisclosureItem(DisclosureItem.RULES_AND_DOCUMENTS)).containsExactly(OPINIONS);
        assertThat(catalog.byArea(Area.EMPLOYMENT)).containsExactly(OPINIONS);
        assertThat(catalog.byArea(Area.HEALTH)).isEmpty();
        assertThat(catalog.only(Meeting.class).entries()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.minus(OPINIONS).minus(OPINIONS))
                .withMessageContaining("policyDocument a/1");
    }

    @Test
    void aCatalogIsChangedByMakingAnother() {
        Catalog<PolicyDocument> catalog = Catalog.of(COUNTY, DAY, List.of(OPINIONS, MEASURES));

        assertThat(catalog.minus(OPINIONS).entries()).containsExactly(MEASURES);
        assertThat(catalog.replace(OPINIONS, MEASURES).entries()).containsExactly(MEASURES, MEASURES);
        assertThat(catalog.withAsOf(DAY.plusDays(1))).isEqualTo(Catalog.of(COUNTY, DAY.plusDays(1), catalog.entries()));
        assertThat(catalog.entries()).containsExactly(OPINIONS, MEASURES);
        assertThat(catalog).hasToString("Catalog{某县人民政府, 2020-12-31, 2 entries}");
    }

    @Test
    void theIndexNumberTellsTheCreditCodeItBeginsWith() {
        assertThat(IndexNumber.of("113708280043326001/2024-02411").creditCode())
                .hasValueSatisfying(code -> assertThat(code).hasToString("113708280043326001"));
        assertThat(IndexNumber.of("330803-025/2020-69502").creditCode()).isEmpty();
        assertThat(IndexNumber.of("113708280043326002/2024-02411").creditCode()).isEmpty();
    }

    private static PolicyDocument.Builder policy(String title) {
        return PolicyDocument.builder()
                .title(title)
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY);
    }
}
