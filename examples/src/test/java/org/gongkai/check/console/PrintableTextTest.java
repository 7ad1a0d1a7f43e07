package org.gongkai.check.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrintableTextTest {

    @Property
    void whatIsPrintableHasNoControlCharacters(@ForAll String text) {
        assertThat(PrintableText.of(text))
                .hasSameSizeAs(text)
                .satisfies(printable -> assertThat(printable.chars().filter(Character::isISOControl))
                        .isEmpty());
    }
}
