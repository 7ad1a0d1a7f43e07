package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.rules.CatalogChecks.assertSilent;
import static org.gongkai.validation.rules.CatalogChecks.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.ReadingPlace;
import org.gongkai.catalog.ReadingPlaceKind;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPlaceRulesTest {

    private static final CatalogEntry[] ALL =
            places(ReadingPlaceKind.ARCHIVES, ReadingPlaceKind.LIBRARY, ReadingPlaceKind.SERVICE_VENUE);

    private static CatalogEntry[] places(ReadingPlaceKind... kinds) {
        return Stream.of(kinds)
                .map(kind ->
                        ReadingPlace.builder().title("政府信息查阅点").placeKind(kind).build())
                .toArray(CatalogEntry[]::new);
    }

    @Test
    void theThreePlacesOfArticle25Suffice() {
        assertThat(check(ReadingPlaceRules.PRESENT, ALL).count(RuleOutcome.HOLDS))
                .isEqualTo(3);
        assertThat(check(ReadingPlaceRules.PRESENT, ALL).findings()).isEmpty();
    }

    @Test
    void eachPlaceThatIsMissingIsNamed() {
        assertThat(check(ReadingPlaceRules.PRESENT, places(ReadingPlaceKind.LIBRARY))
                        .findings())
                .extracting(finding -> finding.statement().zh())
                .containsExactly("没有设在国家档案馆的政府信息查阅场所", "没有设在政务服务场所的政府信息查阅场所");
    }

    @Test
    void aPlaceElsewhereCanBeTheOneThatIsMissing() {
        assertThat(check(
                                ReadingPlaceRules.PRESENT,
                                places(ReadingPlaceKind.ARCHIVES, ReadingPlaceKind.LIBRARY, ReadingPlaceKind.OTHER))
                        .findings())
                .singleElement()
                .extracting(Finding::outcome)
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void ofACatalogWithoutAnyNothingIsSaid() {
        assertSilent(ReadingPlaceRules.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"某县某镇人民政府", "某县财政局", "某县某街道办事处"})
    void ofTownshipsAndDepartmentsNothingIsSaid(String keeper) {
        Catalog<CatalogEntry> catalog = Catalog.of(
                Agency.of(keeper), LocalDate.of(2020, 12, 31), List.of(places(ReadingPlaceKind.SERVICE_VENUE)));

        ValidationResult result = Validator.of(RuleSet.of(
                        "test",
                        (Catalog<CatalogEntry> each) -> Subject.of(each.keeper().name(), 2020),
                        List.of(ReadingPlaceRules.PRESENT)))
                .validate(catalog);

        assertThat(result.findings()).isEmpty();
        assertThat(result.count(RuleOutcome.HOLDS)).isZero();
    }
}
