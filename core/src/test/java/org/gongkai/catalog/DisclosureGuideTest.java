package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.gongkai.agency.Agency;
import org.junit.jupiter.api.Test;

class DisclosureGuideTest {

    private static DisclosureGuide.Builder guide() {
        return DisclosureGuide.builder().title("政府信息公开指南").agency(Agency.of("某县人民政府"));
    }

    @Test
    void aGuideThatStatesNothingMissesTheNineElementsOfArticle12() {
        assertThat(guide().build().missing())
                .containsExactly(GuideElement.values())
                .hasSize(9);
    }

    @Test
    void aGuideMissesWhatItDoesNotStateInTheOrderOfTheArticle() {
        DisclosureGuide guide = guide().addAllElements(
                        EnumSet.range(GuideElement.ARRANGEMENT, GuideElement.OFFICE_PHONE))
                .build();

        assertThat(guide.missing())
                .containsExactly(
                        GuideElement.CLASSIFICATION, GuideElement.OFFICE_FAX, GuideElement.OFFICE_INTERNET_CONTACT);
    }

    @Test
    void aGuideThatStatesAllMissesNothing() {
        assertThat(guide().addAllElements(EnumSet.allOf(GuideElement.class))
                        .build()
                        .missing())
                .isEmpty();
    }
}
