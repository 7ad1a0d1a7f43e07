package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PageNameTest {

    @Property
    void anySourceHasANameOfLettersDigitsChineseAndHyphens(@ForAll String source) {
        assertThat(PageName.of(source))
                .matches("report-[A-Za-z0-9\\p{IsHan}-]*[0-9a-f]{16}\\.html")
                .hasSizeLessThan(80)
                .satisfies(Path::of)
                .isEqualTo(PageName.of(source));
    }

    @Property
    void whatIsNoLetterOrDigitIsOneHyphenBetweenOthers(@ForAll("names") String name) {
        String chinese = hyphened(name, "[^A-Za-z0-9\\p{IsHan}]+");
        String letters = isNameable(chinese) ? chinese : hyphened(name, "[^A-Za-z0-9]+");

        assertThat(PageName.of(name)).startsWith("report-" + letters + (letters.isEmpty() ? "" : "-"));
    }

    private static String hyphened(String name, String others) {
        return name.replaceAll(others, "-").replaceAll("^-|-$", "");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("aZ09_-. 年\u3007\u3042\uFF21𠮷").ofMaxLength(10);
    }

    @Test
    void sourcesOfOneNameInTwoDirectoriesHaveTwoPages() {
        assertThat(Set.of(PageName.of("a/2020.json"), PageName.of("b/2020.json"), PageName.of("b/2020.docx")))
                .hasSize(3);
    }

    @Test
    void theNameOfTheFileIsSeen() {
        String name = PageName.of("C:\\reports\\郯城县 2020.json");
        assertThat(name).startsWith(isNameable("郯城县") ? "report-郯城县-2020-json-" : "report-2020-json-");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = PageName.of("𠮷".repeat(60));
        assertThat(name.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isNameable(String name) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name);
    }
}
