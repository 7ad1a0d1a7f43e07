package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CharacterSetTest {

    @Property
    void hasTheCharactersOfItsTextAndNoOthers(@ForAll String text, @ForAll char other) {
        CharacterSet set = CharacterSet.of(text);

        assertThat(text.chars()).allMatch(set::has);
        assertThat(set.has(other)).isEqualTo(text.indexOf(other) >= 0);
    }

    @Test
    void thingsAreFoundByEachCharacterThatTheyCanBeginWithAndStayInTheirOrder() {
        Pattern first = Pattern.compile("甲乙|丙?丁|乙");
        Pattern second = Pattern.compile("\\d甲|乙(?!丙)");

        Map<Character, List<Pattern>> index = CharacterSet.byBeginning(List.of(first, second), Function.identity());

        assertThat(index)
                .containsEntry('甲', List.of(first))
                .containsEntry('丙', List.of(first))
                .containsEntry('丁', List.of(first))
                .containsEntry('乙', List.of(first, second))
                .containsEntry('7', List.of(second))
                .hasSize(14);
    }
}
