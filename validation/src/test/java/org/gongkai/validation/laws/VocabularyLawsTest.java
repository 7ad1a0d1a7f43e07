package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.text.Term;
import org.gongkai.validation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vocabulary is looked up by label and by token in one way. */
class VocabularyLawsTest {

    static Stream<Class<?>> aTermIsFoundByItsTokenAndItsLabel() {
        return PublicApi.of(Rule.class).types().stream()
                .filter(type -> type.isEnum() && Term.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource
    <T extends Enum<T> & Term> void aTermIsFoundByItsTokenAndItsLabel(Class<T> vocabulary) {
        for (T term : vocabulary.getEnumConstants()) {
            assertThat(Term.of(vocabulary, term.token())).isEqualTo(term);
            assertThat(Term.of(vocabulary, term.label())).isEqualTo(term);
        }
    }
}
