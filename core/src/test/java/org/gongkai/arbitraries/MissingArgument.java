package org.gongkai.arbitraries;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** A call of a public method or constructor with one argument left out, the others being good. */
public final class MissingArgument {

    private final Executable call;
    private final int missing;
    private final GoodValues values;

    private MissingArgument(Executable call, int missing, GoodValues values) {
        this.call = call;
        this.missing = missing;
        this.values = values;
    }

    /**
     * Each argument of each call of an API that may not be null.
     *
     * <p>Left out are what the compiler and Immutables make: {@code valueOf} of constants and what collects into a builder, which
     * name the constant and the property; what only Jackson calls; and what users implement.
     *
     * @param api the API, compiled with the names of its parameters; not null
     * @param types the arbitraries of types that are called and given, not null
     * @param others values of types that have no arbitrary and no factory without arguments, not null
     * @return the calls with what is missing
     */
    public static List<MissingArgument> of(PublicApi api, Types types, Map<Class<?>, Object> others) {
        GoodValues values = new GoodValues(api, types, others);
        return api.calls().stream()
                .filter(call -> !isGenerated(call) && !isForJackson(call) && values.hasSubject(call))
                .flatMap(call -> IntStream.range(0, call.getParameterCount())
                        .filter(i -> isRequired(call.getParameters()[i]))
                        .mapToObj(i -> new MissingArgument(call, i, values)))
                .toList();
    }

    private static boolean isGenerated(Executable call) {
        Class<?> type = call.getDeclaringClass();
        boolean collects = Modifier.isAbstract(call.getModifiers()) && !type.isInterface();
        return (type.isEnum() && call.getName().equals("valueOf"))
                || (collects && call.getName().matches("(?:add|put)[A-Z].*"));
    }

    private static boolean isForJackson(Executable call) {
        return Arrays.stream(call.getParameterTypes())
                .anyMatch(type -> type.getName().startsWith("com.fasterxml."));
    }

    private static boolean isRequired(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && Arrays.stream(parameter.getAnnotatedType().getAnnotations())
                        .noneMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
    }

    /** {@return the name of the argument} */
    public String name() {
        return call.getParameters()[missing].getName();
    }

    /** {@return what the call throws, if anything} */
    public Optional<Throwable> thrown() {
        Class<?>[] types = call.getParameterTypes();
        Object[] arguments = IntStream.range(0, types.length)
                .mapToObj(i -> i == missing ? null : values.of(types[i]))
                .toArray();
        try {
            if (call instanceof Method method) {
                method.setAccessible(true);
                method.invoke(values.subject(method), arguments);
            } else if (call instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            }
            return Optional.empty();
        } catch (InvocationTargetException failed) {
            return Optional.of(failed.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(toString(), impossible);
        }
    }

    /** {@return the call and the name of the argument} */
    @Override
    public String toString() {
        return call.toString().replaceAll("\\b(?:[a-z]\\w*\\.)+", "") + " without " + name();
    }

    /** Values of any type. */
    private static final class GoodValues {

        private static final Map<Class<?>, Object> OF_THE_PLATFORM = Map.ofEntries(
                Map.entry(int.class, 2021),
                Map.entry(long.class, 1L),
                Map.entry(double.class, 1.0),
                Map.entry(boolean.class, true),
                Map.entry(char.class, 'x'),
                Map.entry(byte[].class, new byte[0]),
                Map.entry(String.class, "x"),
                Map.entry(Object.class, "x"),
                Map.entry(Class.class, String.class),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(LocalDate.class, LocalDate.of(2024, 1, 5)),
                Map.entry(YearMonth.class, YearMonth.of(2024, 1)),
                Map.entry(MonthDay.class, MonthDay.of(3, 31)),
                Map.entry(Period.class, Period.ofDays(60)),
                Map.entry(Locale.class, Locale.ROOT),
                Map.entry(Iterable.class, List.of()),
                Map.entry(List.class, List.of()),
                Map.entry(Set.class, Set.of()),
                Map.entry(Map.class, Map.of()),
                Map.entry(Optional.class, Optional.empty()),
                Map.entry(OptionalInt.class, OptionalInt.empty()),
                Map.entry(OptionalLong.class, OptionalLong.empty()),
                Map.entry(Path.class, Path.of("missing.json")),
                Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
                Map.entry(OutputStream.class, OutputStream.nullOutputStream()));

        private final PublicApi api;
        private final Types types;
        private final Map<Class<?>, Object> known;

        GoodValues(PublicApi api, Types types, Map<Class<?>, Object> others) {
            this.api = api;
            this.types = types;
            this.known = new HashMap<>(OF_THE_PLATFORM);
            known.putAll(others);
        }

        /** Whether there is something to call it on: nothing implements what users write. */
        boolean hasSubject(Executable call) {
            Class<?> type = call.getDeclaringClass();
            return !type.isInterface()
                    || Modifier.isStatic(call.getModifiers())
                    || types.types().contains(type);
        }

        Object subject(Method method) {
            return Modifier.isStatic(method.getModifiers()) ? null : of(method.getDeclaringClass());
        }

        Object of(Class<?> type) {
            Object value = known.get(type);
            if (value == null) {
                value = make(type);
                known.put(type, value);
            }
            return value;
        }

        private Object make(Class<?> type) {
            if (types.types().contains(type)) {
                return Samples.of(types.arbitrary(type).withoutEdgeCases(), 1, 1)
                        .get(0);
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (type.isArray()) {
                return Array.newInstance(type.getComponentType(), 0);
            }
            if (type.isInterface()) {
                return Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
            }
            return factory(type);
        }

        /** What the constructor or factory of the type that takes the fewest arguments gives. */
        private Object factory(Class<?> type) {
            Executable factory = api.calls().stream()
                    .filter(call -> call instanceof Method method
                            ? Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type
                            : call.getDeclaringClass() == type)
                    .min(Comparator.comparingInt(Executable::getParameterCount))
                    .orElseThrow(() -> new IllegalArgumentException("no value of " + type));
            Object[] arguments =
                    Arrays.stream(factory.getParameterTypes()).map(this::of).toArray();
            try {
                return factory instanceof Method method
                        ? method.invoke(null, arguments)
                        : ((Constructor<?>) factory).newInstance(arguments);
            } catch (ReflectiveOperationException failed) {
                throw new IllegalArgumentException("no value of " + type, failed);
            }
        }
    }
}
