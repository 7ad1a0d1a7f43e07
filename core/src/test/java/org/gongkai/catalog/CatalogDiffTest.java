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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.directory.Area;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.DisclosureItem;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final PolicyDocument OPINIONS = policy("意见")
            .indexNumber(IndexNumber.of("a/1"))
            .area(Area.EMPLOYMENT)
            .disclosureItem(DisclosureItem.RULES_AND_DOCUMENTS)
            .build();
    private static final PolicyDocument MEASURES = policy("办法").build();
    private static final PolicyDocument PLAN = policy("规划").build();

    @Provide
    Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return Arbitraries.oneOf(Catalogs.any(), Catalogs.withOddTexts());
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

    @Test
    void aChangeIsToldPartByPart() {
        Catalog<PolicyDocument> earlier = Catalog.of(COUNTY, DAY, List.of(OPINIONS, MEASURES));
        PolicyDocument repealed = policy("意见（修订）")
                .indexNumber(IndexNumber.of("a/1"))
                .area(Area.EMPLOYMENT)
                .validity(Validity.REPEALED)
                .build();

        Catalog<PolicyDocument> later = catalog(MEASURES, repealed);
        CatalogDiff<PolicyDocument> difference = earlier.diffTo(later);

        assertThat(difference.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.parts())
                        .extracting(part -> part.name() + ' ' + part.before().orElse("-") + " > "
                                + part.after().orElse("-"))
                        .containsExactly(
                                "title 意见 > 意见（修订）", "disclosureItem rulesAndDocuments > -", "validity - > repealed"));
        assertThat(difference.applyTo(earlier)).isEqualTo(later);
        assertThatIllegalArgumentException().isThrownBy(() -> difference.applyTo(catalog(MEASURES)));
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
    void theOrderOfTheLaterVersionIsKeptWithThePlacesOfTheEarlier() {
        CatalogDiff<PolicyDocument> difference = catalog(OPINIONS, MEASURES).diffTo(catalog(PLAN, MEASURES, OPINIONS));

        assertThat(difference.order()).containsExactly(-1, 1, 0);
        assertThat(difference.applyTo(catalog(OPINIONS, MEASURES)).entries()).containsExactly(PLAN, MEASURES, OPINIONS);
    }

    @Test
    void anEntryPutElsewhereIsADifference() {
        assertThat(catalog(OPINIONS, MEASURES)
                        .diffTo(catalog(OPINIONS, MEASURES))
                        .isEmpty())
                .isTrue();
        assertThat(catalog(OPINIONS, MEASURES)
                        .diffTo(catalog(MEASURES, OPINIONS))
                        .isEmpty())
                .isFalse();
        assertThat(catalog(OPINIONS).diffTo(catalog(OPINIONS, MEASURES)).isEmpty())
                .isFalse();
        assertThat(catalog(OPINIONS, MEASURES).diffTo(catalog(OPINIONS)).isEmpty())
                .isFalse();
        assertThat(catalog(OPINIONS)
                        .diffTo(catalog(policy("意见（修订）")
                                .indexNumber(IndexNumber.of("a/1"))
                                .build()))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void entriesOfOneKeyAreMatchedInTheirOrder() {
        PolicyDocument first = policy("通知").contentSummary("甲").build();
        PolicyDocument second = policy("通知").contentSummary("乙").build();
        PolicyDocument third = policy("通知").contentSummary("丙").build();

        CatalogDiff<PolicyDocument> difference = catalog(first, second).diffTo(catalog(first, third));

        assertThat(difference.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.place()).isEqualTo(1);
            assertThat(changed.before()).isEqualTo(second);
            assertThat(changed.after()).isEqualTo(third);
        });
        assertThat(catalog(first, second).diffTo(catalog(first)).removed()).containsExactly(second);
        assertThat(catalog(first).diffTo(catalog(first, second)).added()).containsExactly(second);
    }

    @Test
    void aDifferenceIsAppliedToTheVersionItWasTakenFromOnly() {
        CatalogDiff<PolicyDocument> difference = catalog(OPINIONS, MEASURES).diffTo(catalog(OPINIONS, MEASURES, PLAN));

        for (Catalog<PolicyDocument> other : List.of(catalog(), catalog(OPINIONS), catalog(OPINIONS, MEASURES, PLAN))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> difference.applyTo(other))
                    .withMessage("not the version that the difference was taken from");
        }
    }

    @Test
    void aDifferenceIsReadBackFromWhatIsWritten() {
        CatalogDiff<PolicyDocument> difference = catalog(OPINIONS, MEASURES)
                .diffTo(catalog(
                        PLAN,
                        policy("意见（修订）").indexNumber(IndexNumber.of("a/1")).build()));
        String written = DisclosureJson.write(difference);

        assertThat(written).contains("\"schema\":\"gongkai/catalog-diff/1\"");
        assertThat(DisclosureJson.read(written, CatalogDiff.class)).isEqualTo(difference);
    }

    private static Catalog<PolicyDocument> catalog(PolicyDocument... entries) {
        return Catalog.of(COUNTY, DAY, List.of(entries));
    }

    private static PolicyDocument.Builder policy(String title) {
        return PolicyDocument.builder()
                .title(title)
                .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
                .issuer(COUNTY);
    }
}
