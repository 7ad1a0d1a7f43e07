package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.agency.AgencyName;
import org.gongkai.application.EventVisitor;
import org.gongkai.application.RegisterReader;
import org.gongkai.catalog.CatalogReader;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.form.CellMarks;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.jackson3.DisclosureModule;
import org.gongkai.page.Html;
import org.gongkai.page.NoticeCollector;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is an arbitrary for every public type that has values. */
class EveryTypeTest {

    /** The types without an arbitrary, each with the reason. */
    private static final Map<Class<?>, String> WITHOUT = Map.ofEntries(
            Map.entry(AgencyName.class, "worked out of the name of an agency, of which there are arbitraries"),
            Map.entry(CellMarks.class, "a function that users write"),
            Map.entry(EventVisitor.class, "functions that users write"),
            Map.entry(FormReader.class, "an operation with its settings, no value of the regime"),
            Map.entry(FormRenderer.class, "an operation with its settings, no value of the regime"),
            Map.entry(DisclosureModule.class, "what a mapper is given"),
            Map.entry(DirectoryReader.class, "an operation with its settings, no value of the regime"),
            Map.entry(Html.class, "what renderers write into"),
            Map.entry(NoticeCollector.class, "what readers put their notices into"),
            Map.entry(Term.class, "what constants have in common"),
            Map.entry(CatalogReader.class, "an operation with its settings, no value of the regime"),
            Map.entry(RegisterReader.class, "an operation with its settings, no value of the regime"));

    @Test
    void everyTypeHasAnArbitrary() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : types()) {
            if (!WITHOUT.containsKey(type)
                    && !DisclosureArbitraryProvider.types().types().contains(type)) {
                missing.add(type.getName());
            }
        }

        assertThat(missing).isEmpty();
        assertThat(types()).containsAll(WITHOUT.keySet()).hasSizeGreaterThan(100);
        assertThat(WITHOUT.keySet())
                .doesNotContainAnyElementsOf(DisclosureArbitraryProvider.types().types());
    }

    @ParameterizedTest
    @MethodSource("arbitraries")
    void anArbitraryGivesDifferentValuesOfItsType(Class<?> type) {
        List<?> values =
                Samples.of(DisclosureArbitraryProvider.types().arbitrary(type).withoutEdgeCases(), 7, 12);

        assertThat(values).hasSize(12).allSatisfy(value -> assertThat(value).isInstanceOf(type));
        assertThat(values.stream().distinct().count()).isGreaterThan(1);
    }

    static Set<Class<?>> arbitraries() {
        return DisclosureArbitraryProvider.types().types();
    }

    /** The public types that have values: no constants, failures, builders, accumulators, and collections of functions. */
    private static List<Class<?>> types() {
        return PublicApi.of(AnnualReport.class).types().stream()
                .filter(type -> !type.isEnum() && !type.isAnnotation() && !Throwable.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().endsWith("Builder")
                        && !type.getSimpleName().equals("Accumulator"))
                .filter(type -> !hasFunctionsOnly(type))
                .toList();
    }

    private static boolean hasFunctionsOnly(Class<?> type) {
        boolean hidden = Arrays.stream(type.getDeclaredConstructors())
                .map(Constructor::getModifiers)
                .allMatch(Modifier::isPrivate);
        return hidden
                && !type.isInterface()
                && Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getModifiers)
                        .allMatch(Modifier::isStatic);
    }
}
