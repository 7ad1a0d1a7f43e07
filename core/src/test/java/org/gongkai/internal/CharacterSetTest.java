package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CharacterSetTest {

    @Property
    void hasTheCharactersOfItsTextAndNoOthers(@ForAll String text, @ForAll char other) {
        CharacterSet set = CharacterSet.of(text);

        assertThat(text.chars()).allMatch(set::has);
        assertThat(set.has(other)).isEqualTo(text.indexOf(other) >= 0);
    }
}
