package org.gongkai.arbitraries;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a method that takes a language says: for tests that all follow the one rule of {@link org.gongkai.text.Text}. */
public final class Speech {

    /** Readers of Chinese. */
    public static final List<Locale> CHINESE = Stream.of("zh", "zh-CN", "zh-TW", "zh-Hant-HK")
            .map(Locale::forLanguageTag)
            .toList();

    /** Readers of other languages, and of none that is known. */
    public static final List<Locale> OTHERS =
            List.of(Locale.ENGLISH, Locale.UK, Locale.FRENCH, Locale.JAPANESE, Locale.ROOT);

    private static final int VALUES = 20;

    private final Method method;
    private final List<?> speakers;

    private Speech(Method method, List<?> speakers) {
        this.method = method;
        this.speakers = speakers;
    }

    /**
     * The speech of every method of an API that takes a language.
     *
     * @param api the API, not null
     * @param types the arbitraries of its types, not null
     * @return the speech of each, on values of its type
     * @throws IllegalArgumentException if a method takes a language and more, or is of a type without an arbitrary
     */
    public static List<Speech> of(PublicApi api, Types types) {
        Objects.requireNonNull(types, "types");
        return api.calls().stream()
                .filter(call -> Arrays.asList(call.getParameterTypes()).contains(Locale.class))
                .map(call -> {
                    if (call.getParameterCount() > 1) {
                        throw new IllegalArgumentException(call + " takes more than a language");
                    }
                    return new Speech((Method) call, speakers((Method) call, types));
                })
                .toList();
    }

    private static List<?> speakers(Method method, Types types) {
        return Modifier.isStatic(method.getModifiers())
                ? List.of(method)
                : Samples.of(types.arbitrary(method.getDeclaringClass()).withoutEdgeCases(), 1, VALUES);
    }

    /**
     * What is said to some readers.
     *
     * @param locales their languages, not null
     * @return what each of the values says to them, which is one thing if it says the same to all
     */
    public List<Set<Object>> to(List<Locale> locales) {
        List<Set<Object>> said = new ArrayList<>();
        for (Object speaker : speakers) {
            Set<Object> all = new LinkedHashSet<>();
            for (Locale locale : locales) {
                all.add(said(speaker, locale));
            }
            said.add(all);
        }
        return said;
    }

    private Object said(Object speaker, Locale locale) {
        try {
            return method.invoke(speaker, locale);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(method + " of " + speaker, failed);
        }
    }

    /** {@return the method} */
    @Override
    public String toString() {
        return method.toString();
    }
}
