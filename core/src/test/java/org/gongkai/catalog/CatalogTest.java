package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
    void aDifferenceAppliedToTheEarlierVersionGivesTheLater(
            @ForAll("catalogs") Catalog<CatalogEntry> earlier, @ForAll("catalogs") Catalog<CatalogEntry> later) {
        CatalogDiff<CatalogEntry> difference = earlier.diffTo(later);

        assertThat(difference.applyTo(earlier)).isEqualTo(later);
        assertThat(difference.added().size() - difference.removed().size())
                .isEqualTo(later.entries().size() - earlier.entries().size());
        assertThat(difference.changed())
                .allSatisfy(changed -> assertThat(changed.parts()).isNotEmpty());
        assertThat(copied(difference)).isEqualTo(difference);
    }

    private static Object copied(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException | ClassNotFoundException failed) {
            throw new AssertionError(failed);
        }
    }

    @Property
    void thereIsNoDifferenceToTheSameVersion(@ForAll("catalogs") Catalog<CatalogEntry> catalog) {
        assertThat(catalog.diffTo(catalog).isEmpty()).isTrue();
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
    void aChangeIsToldPartByPart() {
        Catalog<PolicyDocument> earlier = Catalog.of(COUNTY, DAY, List.of(OPINIONS, MEASURES));
        PolicyDocument repealed = policy("意见（修订）")
                .indexNumber(IndexNumber.of("a/1"))
                .area(Area.EMPLOYMENT)
                .validity(Validity.REPEALED)
                .build();

        CatalogDiff<PolicyDocument> difference = earlier.diffTo(Catalog.of(COUNTY, DAY, List.of(MEASURES, repealed)));

        assertThat(difference.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.parts())
                        .extracting(part -> part.name() + ' ' + part.before().orElse("-") + " > "
                                + part.after().orElse("-"))
                        .containsExactly(
                                "title 意见 > 意见（修订）", "disclosureItem rulesAndDocuments > -", "validity - > repealed"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> difference.applyTo(Catalog.of(COUNTY, DAY, List.of(MEASURES))));
    }

    @Test
    void aTitleIsNoIndexNumberHoweverItReads() {
        PolicyDocument titled = policy("a/1").build();
        PolicyDocument second = policy("a/1\n2").build();

        assertThat(titled.key())
                .isNotEqualTo(OPINIONS.key())
                .hasToString(OPINIONS.key().toString());
        CatalogDiff<PolicyDocument> difference = Catalog.of(COUNTY, DAY, List.of(titled, titled))
                .diffTo(Catalog.of(COUNTY, DAY, List.of(OPINIONS, second)));
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.added()).containsExactly(OPINIONS, second);
        assertThat(difference.removed()).containsExactly(titled, titled);
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
