package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Samples;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.fee.MonthlyItems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of each type come back from a stream that nobody has altered. */
class OwnStreamsTest {

    /** Types that tell nothing of themselves. */
    private static final Set<Class<?>> WITHOUT_A_TEXT =
            Set.of(DeadlineClock.class, MonthlyItems.class, PolicyLibrary.class);

    static List<Class<?>> types() {
        return DisclosureArbitraryProvider.types().types().stream()
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !WITHOUT_A_TEXT.contains(type))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aValueComesBackTellingTheSame(Class<?> type) throws Exception {
        for (Object value : Samples.of(DisclosureArbitraryProvider.types().arbitrary(type), 7, 3)) {
            assertThat(copied(value)).hasToString(value.toString());
        }
    }

    private static Object copied(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
