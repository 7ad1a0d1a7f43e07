package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BidiControlTest {

    /** Unicode has three marks beside those that embed, override and isolate. */
    private static final Set<Integer> MARKS = Set.of(0x061C, 0x200E, 0x200F);

    private static final Set<Byte> DIRECTIONS = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    @Example
    void theyAreThoseThatUnicodeGivesADirectionAlone() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(BidiControl::isOne)
                        .boxed())
                .containsExactlyElementsOf(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(each -> MARKS.contains(each) || DIRECTIONS.contains(Character.getDirectionality(each)))
                        .boxed()
                        .toList());
    }

    @Property
    void eachIsShownByItsNumberWhereItStands(@ForAll("texts") String text) {
        String expected = text.codePoints()
                .mapToObj(each -> BidiControl.isOne(each) ? "[U+%04X]".formatted(each) : Character.toString(each))
                .collect(Collectors.joining());

        assertThat(BidiControl.shown(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("a年\u061C\u200E\u202E\u2066\u2069 <\uD83D\uDE00")
                .ofMaxLength(12);
    }
}
