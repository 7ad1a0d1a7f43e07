package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.Applicant;
import org.gongkai.application.Application;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Samples;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;

/** What holds of the values of every public type: equality, hash, text form, serialisation, JSON. */
class ValueLawsTest {

    /** What is worked on in place or looked up, and is the same only as itself. */
    private static final Set<String> COMPARED_BY_IDENTITY = Set.of(
            "ApplicationTally",
            "ClockReading",
            "Deadline",
            "DeadlineClock",
            "DisputeTally",
            "FeeSchedule",
            "FormLayout",
            "MonthlyItems",
            "PolicyLibrary",
            "TableLayout",
            "TableRow");

    /**
     * What a clock works out in an instant and by its calendar, a constant of the form, what a constant has, and what can hold a
     * failure, which is the same only as itself.
     */
    private static final Set<String> NOT_SERIALISED =
            Set.of("ClockReading", "Deadline", "FormLayout", "JsonLine", "TableRow");

    @Provide
    Arbitrary<Values> values() {
        return Values.of(type -> true);
    }

    @Provide
    Arbitrary<Values> serializable() {
        return Values.of(type -> !NOT_SERIALISED.contains(name(type)));
    }

    @Provide
    Arbitrary<Values> withJson() {
        return Values.of(ValueLawsTest::hasJson);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aValueEqualsItselfAndNothingOfAnotherKind(@ForAll("values") Values one) {
        assertThat(one.value()).isEqualTo(one.value()).isNotEqualTo(null).isNotEqualTo("x");
        assertThat(one.value().hashCode()).isEqualTo(one.value().hashCode());
        assertThat(one.value().toString()).isEqualTo(one.value().toString()).isNotBlank();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equalityGoesBothWaysAndEqualValuesHaveEqualHashes(@ForAll("pairs") Values.Pair pair) {
        assertThat(pair.one().equals(pair.other())).isEqualTo(pair.other().equals(pair.one()));
        if (pair.one().equals(pair.other())) {
            assertThat(pair.one()).hasSameHashCodeAs(pair.other());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSerializedValueComesBackEqualWithTheSameHashAndText(@ForAll("serializable") Values one) throws Exception {
        assertThat(one.value()).isInstanceOf(Serializable.class);
        Object copy = one.copy();

        assertThat(copy).hasSameClassAs(one.value());
        if (Values.isComparedByValue(one.value())) {
            assertThat(copy).isEqualTo(one.value()).hasSameHashCodeAs(one.value());
            assertThat(copy).hasToString(one.value().toString());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenAsJsonReadsBackEqualWithTheSameHashAndText(@ForAll("withJson") Values one) {
        Object value = published(one.value());
        String json = DisclosureJson.write(value);
        Object read = DisclosureJson.read(json, one.type());

        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(DisclosureJson.write(read)).isEqualTo(json);
    }

    @Test
    void whatIsNotComparedByValueOrNotSerialisedIsListed() {
        Set<String> byIdentity = new TreeSet<>();
        Set<String> notSerialised = new TreeSet<>();
        for (Class<?> type : DisclosureArbitraryProvider.types().types()) {
            for (Object value : Samples.of(
                    DisclosureArbitraryProvider.types().arbitrary(type).withoutEdgeCases(), 1, 8)) {
                if (!Values.isComparedByValue(value)) {
                    byIdentity.add(name(type));
                }
                if (!isSerialised(value)) {
                    notSerialised.add(name(type));
                }
            }
        }

        assertThat(byIdentity).isEqualTo(new TreeSet<>(COMPARED_BY_IDENTITY));
        assertThat(notSerialised).isEqualTo(new TreeSet<>(NOT_SERIALISED));
    }

    @Provide
    Arbitrary<Values.Pair> pairs() {
        return Values.pairs();
    }

    /** The value as it is published: personal data are not. */
    private static Object published(Object value) {
        if (value instanceof Application application) {
            return application.withApplicant(application.applicant().withoutIdentity());
        }
        return value instanceof Applicant applicant ? applicant.withoutIdentity() : value;
    }

    private static boolean isSerialised(Object value) {
        try {
            new Values(value.getClass(), value).copy();
            return true;
        } catch (NotSerializableException not) {
            return false;
        } catch (IOException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean hasJson(Class<?> type) {
        return JsonForms.declaration(type) != null && !MapperLawsTest.WRITTEN_ONLY.contains(type);
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
