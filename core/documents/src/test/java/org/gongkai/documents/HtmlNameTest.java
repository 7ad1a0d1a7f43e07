package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of elements as they stand in a text. */
class HtmlNameTest {

    private static HtmlName read(String name) {
        String tag = '<' + name + '>';
        return HtmlName.of(tag.getBytes(StandardCharsets.US_ASCII), 1, 1 + name.length(), name.hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "br",
                "div",
                "span",
                "strong",
                "ul",
                "li",
                "h1",
                "table",
                "caption",
                "colgroup",
                "col",
                "thead",
                "tbody",
                "tfoot",
                "tr",
                "td",
                "th"
            })
    void whatIsMetAgainAndAgainIsMadeOnce(String name) {
        assertThat(read(name)).isSameAs(read(name));
        assertThat(read(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TD", "Td", "x-td", "script", "tdd"})
    void anyOtherIsInSmallLetters(String name) {
        assertThat(read(name).name()).isEqualTo(name.toLowerCase(Locale.ROOT));
    }
}
