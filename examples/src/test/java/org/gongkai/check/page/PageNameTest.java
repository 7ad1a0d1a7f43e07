package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageNameTest {

    @Property
    void anySourceHasANameOfLettersDigitsAndHyphens(@ForAll String source) {
        assertThat(PageName.of(source))
                .matches("report-[A-Za-z0-9-]*[0-9a-f]{16}\\.html")
                .hasSizeLessThan(80)
                .isEqualTo(PageName.of(source));
    }

    @Test
    void sourcesOfOneNameInTwoDirectoriesHaveTwoPages() {
        assertThat(Set.of(PageName.of("a/2020.json"), PageName.of("b/2020.json"), PageName.of("b/2020.docx")))
                .hasSize(3);
    }

    @Test
    void theNameOfTheFileIsSeen() {
        assertThat(PageName.of("C:\\reports\\郯城县 2020.json")).startsWith("report-2020-json-");
    }
}
