package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.rules.CatalogChecks.COUNTY;
import static org.gongkai.validation.rules.CatalogChecks.assertOutcome;
import static org.gongkai.validation.rules.CatalogChecks.check;

import java.util.EnumSet;
import org.gongkai.catalog.AgencyProfile;
import org.gongkai.catalog.DisclosureGuide;
import org.gongkai.catalog.GuideElement;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyDescriptionRulesTest {

    private static DisclosureGuide guide(EnumSet<GuideElement> elements) {
        return DisclosureGuide.builder()
                .title("政府信息公开指南")
                .agency(COUNTY)
                .addAllElements(elements)
                .build();
    }

    private static AgencyProfile.Builder profile() {
        return AgencyProfile.builder().title("县财政局概况").agency(COUNTY);
    }

    @Test
    void aGuideStatesTheNineElementsOfArticle12() {
        assertOutcome(
                AgencyDescriptionRules.GUIDE_COMPLETE, RuleOutcome.HOLDS, guide(EnumSet.allOf(GuideElement.class)));
    }

    @ParameterizedTest
    @EnumSource(GuideElement.class)
    void whatAGuideDoesNotStateIsNamed(GuideElement element) {
        Finding finding = check(AgencyDescriptionRules.GUIDE_COMPLETE, guide(EnumSet.complementOf(EnumSet.of(element))))
                .findings()
                .get(0);

        assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(finding.statement().zh()).isEqualTo("指南没有载明" + element.label());
        assertThat(finding.actual()).isEqualTo(Figure.of(8));
    }

    @Test
    void ofAGuideOfWhichNothingIsToldNothingIsSaid() {
        assertOutcome(
                AgencyDescriptionRules.GUIDE_COMPLETE,
                RuleOutcome.NOT_ASSESSABLE,
                guide(EnumSet.noneOf(GuideElement.class)));
    }

    @Test
    void aProfileStatesTheSixPartsOfItem2() {
        AgencyProfile.Builder profile = profile()
                .addFunctions("财政收支")
                .addDivisions("预算股")
                .address("人民路1号")
                .officeHours("工作日")
                .contact("0539-0000000");

        Finding finding = check(AgencyDescriptionRules.PROFILE_COMPLETE, profile.build())
                .findings()
                .get(0);

        assertThat(finding.statement().zh()).isEqualTo("机关概况没有载明负责人姓名");
        assertThat(finding.cells()).extracting(Cell::pointer).containsExactly("/entries/0/title", "/entries/0/head");
        assertOutcome(
                AgencyDescriptionRules.PROFILE_COMPLETE,
                RuleOutcome.HOLDS,
                profile.head("张三").build());
    }

    @Test
    void ofAProfileThatStatesNoneNothingIsSaid() {
        assertOutcome(
                AgencyDescriptionRules.PROFILE_COMPLETE,
                RuleOutcome.NOT_ASSESSABLE,
                profile().build());
    }
}
