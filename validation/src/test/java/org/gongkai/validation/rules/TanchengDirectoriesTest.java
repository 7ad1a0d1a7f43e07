package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.Channel;
import org.gongkai.directory.ChannelKind;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.json.DisclosureJson;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

/**
 * The standard directories of Tancheng County in 2020: of 26 areas of the county, and of 17 areas in each of 13 townships. The
 * report names neither the townships nor their areas.
 */
class TanchengDirectoriesTest {

    private static final Agency COUNTY = Tancheng.report2020().agency();
    private static final LocalDate END_OF_YEAR = LocalDate.of(2020, 12, 31);

    private static final List<Area> COUNTY_AREAS = Area.pilotAreas();
    private static final List<Area> TOWNSHIP_AREAS =
            COUNTY_AREAS.subList(COUNTY_AREAS.size() - 17, COUNTY_AREAS.size());
    private static final List<Agency> TOWNSHIPS = IntStream.rangeClosed(1, 13)
            .mapToObj(number -> Agency.of("郯城县第" + number + "镇人民政府"))
            .toList();

    private static final Coverage COVERAGE =
            Coverage.none().atLevel(DisclosureLevel.COUNTY, COUNTY_AREAS).keptBy(TOWNSHIPS, TOWNSHIP_AREAS);
    private static final Validator<BasicCatalog> RULES = Validator.of(BasicCatalogRules.ruleSet(COVERAGE));

    @Test
    void the247DirectoriesFoldIntoABasicCatalogInWhichNothingIsFound() {
        BasicCatalog catalog = BasicCatalog.fold(COUNTY, END_OF_YEAR, directories());

        assertThat(directories()).hasSize(247);
        assertThat(catalog.areas()).isEqualTo(COUNTY_AREAS);
        assertThat(catalog.items())
                .hasSize(26)
                .allSatisfy(item -> assertThat(item.sources()).hasSize(TOWNSHIP_AREAS.contains(item.area()) ? 14 : 1));
        assertThat(RULES.validate(catalog).findings()).isEmpty();
        assertThat(DisclosureJson.read(DisclosureJson.write(catalog), BasicCatalog.class))
                .isEqualTo(catalog);
    }

    @Test
    void oneMissingAreaOfOneTownshipIsTheOneFinding() {
        Agency township = TOWNSHIPS.get(4);
        List<StandardDirectory> directories = new ArrayList<>(directories());
        directories.removeIf(
                each -> each.keeper().equals(township) && each.area().equals(Area.SOCIAL_ASSISTANCE));

        List<Finding> findings = RULES.validate(BasicCatalog.fold(COUNTY, END_OF_YEAR, directories))
                .findings();

        assertThat(directories).hasSize(246);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("directory.coverage");
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("郯城县第5镇人民政府没有社会救助领域的目录");
        });
    }

    @Test
    void everyDirectoryHoldsByItself() {
        Validator<StandardDirectory> rules = Validator.of(DirectoryRules.ruleSet(2020));

        assertThat(directories())
                .flatExtracting(directory -> rules.validate(directory).findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .isEmpty();
        assertThat(directories())
                .allSatisfy(directory -> assertThat(
                                DisclosureJson.read(DisclosureJson.write(directory), StandardDirectory.class))
                        .isEqualTo(directory));
    }

    private static List<StandardDirectory> directories() {
        List<StandardDirectory> directories = new ArrayList<>();
        COUNTY_AREAS.forEach(area -> directories.add(directory(area, COUNTY, DisclosureLevel.COUNTY)));
        TOWNSHIPS.forEach(township ->
                TOWNSHIP_AREAS.forEach(area -> directories.add(directory(area, township, DisclosureLevel.TOWNSHIP))));
        return directories;
    }

    /** A directory of one item, with the three links that the county adds: to the guide, to the column, to the site. */
    private static StandardDirectory directory(Area area, Agency keeper, DisclosureLevel level) {
        return StandardDirectory.builder()
                .area(area)
                .keeper(keeper)
                .level(level)
                .addItems(DirectoryItem.builder()
                        .levelOneItem("政策文件")
                        .addContents("规范性文件")
                        .addBases(DisclosureBasis.parse("《中华人民共和国政府信息公开条例》（国务院令第711号）"))
                        .timeLimit(TimeLimit.parse("自信息形成或者变更之日起20个工作日内"))
                        .responsibleAgency(keeper.name())
                        .addChannels(Channel.of(ChannelKind.GOVERNMENT_SITE))
                        .addAudiences(AudienceKind.PUBLIC)
                        .addModes(DisclosureMode.PROACTIVE)
                        .addLevels(level)
                        .guide(URI.create("http://tancheng.gov.cn/guide"))
                        .siteColumn(URI.create("http://tancheng.gov.cn/column"))
                        .site(URI.create("http://tancheng.gov.cn/"))
                        .build())
                .build();
    }
}
