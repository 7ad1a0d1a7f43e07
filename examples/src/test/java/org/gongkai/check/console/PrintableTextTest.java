package org.gongkai.check.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrintableTextTest {

    @Property
    void whatIsPrintableHasNoControlCharacters(@ForAll String text) {
        assertThat(PrintableText.of(text))
                .hasSizeGreaterThanOrEqualTo(text.length())
                .satisfies(printable -> assertThat(printable.chars().filter(Character::isISOControl))
                        .isEmpty());
    }

    @Example
    void whatTurnsTextAroundIsShownByItsNumber() {
        assertThat(PrintableText.of("a\u202Eb\u2066c\u200Ed\u061Ce"))
                .isEqualTo("a[U+202E]b[U+2066]c[U+200E]d[U+061C]e");
    }
}
