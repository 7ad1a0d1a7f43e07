package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.Samples;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value can be changed in one part: its builder starts from another value, and what is called {@code with…} replaces a part. */
class CopyLawsTest {

    private static final int SAMPLES = 40;

    static Stream<Class<?>> aBuilderThatStartsFromAValueMakesAnEqualOne() {
        return PublicApi.of(AnnualReport.class).types().stream()
                .filter(type -> Modifier.isAbstract(type.getModifiers()))
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(each -> each.getName().equals("builder") && each.getParameterCount() == 0));
    }

    @ParameterizedTest
    @MethodSource
    void aBuilderThatStartsFromAValueMakesAnEqualOne(Class<?> type) throws Exception {
        for (Object value : samples(type)) {
            Object builder = type.getMethod("builder").invoke(null);
            Method from = Arrays.stream(builder.getClass().getMethods())
                    .filter(each -> each.getName().equals("from") && each.getParameterTypes()[0].isInstance(value))
                    .findFirst()
                    .orElseThrow();
            from.setAccessible(true);
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);

            assertThat(build.invoke(from.invoke(builder, value))).isEqualTo(value);
        }
    }

    /** What replaces a part of a value, and the method that gives the part. */
    record Replacing(Class<?> type, Method with, Method part) {

        static Optional<Replacing> of(Method with) {
            String name = with.getName();
            if (!name.startsWith("with") || name.equals("with") || name.startsWith("without")) {
                return Optional.empty();
            }
            String part = name.substring(4, 5).toLowerCase(Locale.ROOT) + name.substring(5);
            return Arrays.stream(with.getDeclaringClass().getMethods())
                    .filter(each -> each.getName().equals(part) && each.getParameterCount() == 0)
                    .filter(each -> isGiven(with.getParameterTypes()[0], each.getReturnType()))
                    .findFirst()
                    .map(each -> new Replacing(with.getDeclaringClass(), with, each));
        }

        private static boolean isGiven(Class<?> parameter, Class<?> part) {
            return parameter == part || part == Optional.class || part == OptionalLong.class && parameter == long.class;
        }

        /** What can be given for the part of a value; nothing for one that is not there. */
        Optional<Object> partOf(Object value) throws ReflectiveOperationException {
            Object given = part.invoke(value);
            if (given instanceof OptionalLong number) {
                return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
            }
            return with.getParameterTypes()[0] != Optional.class && given instanceof Optional<?> optional
                    ? optional.map(there -> there)
                    : Optional.of(given);
        }

        List<Object> otherParts(Object value) throws ReflectiveOperationException {
            List<Object> parts = new ArrayList<>();
            for (Method each : type.getDeclaredMethods()) {
                if (isPart(each) && !each.equals(part)) {
                    parts.add(each.invoke(value));
                }
            }
            return parts;
        }

        /** What the value keeps: the parts of a built one, and the rows of a table. */
        private boolean isPart(Method each) {
            boolean kept =
                    Modifier.isAbstract(each.getModifiers()) || CountRow.class.isAssignableFrom(each.getReturnType());
            return kept
                    && Modifier.isPublic(each.getModifiers())
                    && !Modifier.isStatic(each.getModifiers())
                    && each.getParameterCount() == 0;
        }

        @Override
        public String toString() {
            return type.getSimpleName() + '.' + with.getName();
        }
    }

    static List<Replacing> aPartThatIsReplacedIsTheOneGivenAndTheOthersStay() {
        List<Replacing> all = PublicApi.of(AnnualReport.class).calls().stream()
                .filter(call -> call instanceof Method method && method.getParameterCount() == 1)
                .flatMap(call -> Replacing.of((Method) call).stream())
                .filter(each -> DisclosureArbitraryProvider.types().types().contains(each.type()))
                .toList();
        assertThat(all).hasSizeGreaterThan(15);
        return all;
    }

    @ParameterizedTest
    @MethodSource
    void aPartThatIsReplacedIsTheOneGivenAndTheOthersStay(Replacing replacing) throws Exception {
        int replaced = 0;
        List<Object> values = samples(replacing.type());
        for (Object value : values) {
            Optional<Object> own = replacing.partOf(value);
            if (own.isPresent()) {
                assertThat(replacing.with().invoke(value, own.get())).isEqualTo(value);
            }
            for (Object another : values) {
                Optional<Object> given = replacing.partOf(another);
                if (given.isPresent() && !given.equals(own)) {
                    replaced += isReplaced(replacing, value, given.get()) ? 1 : 0;
                }
            }
        }
        assertThat(replaced).isPositive();
    }

    /** Whether the part goes with the others. */
    private static boolean isReplaced(Replacing replacing, Object value, Object part)
            throws ReflectiveOperationException {
        Object other;
        try {
            other = replacing.with().invoke(value, part);
        } catch (InvocationTargetException rejected) {
            assertThat(rejected).hasCauseInstanceOf(IllegalArgumentException.class);
            return false;
        }
        assertThat(replacing.partOf(other)).contains(part);
        assertThat(replacing.otherParts(other)).isEqualTo(replacing.otherParts(value));
        return true;
    }

    private static List<Object> samples(Class<?> type) {
        return new ArrayList<>(
                Samples.of(DisclosureArbitraryProvider.types().arbitrary(type).withoutEdgeCases(), 1, SAMPLES));
    }
}
