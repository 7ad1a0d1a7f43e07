package org.gongkai.growth;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.WordSearch;

/** The patterns of main: what the static fields of its classes hold, however deep, and how their classes search with them. */
final class MainPatterns {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption((Location location) ->
                    Stream.of("/test-classes/", "-arbitraries", "-tests").noneMatch(location::contains))
            .importPackages("org.gongkai");

    /** The ways to search that a method of a matcher or of a pattern comes down to. */
    private static final Map<String, Search> SEARCHES = Map.ofEntries(
            Map.entry("matches", Search.MATCHES),
            Map.entry("lookingAt", Search.LOOKING_AT),
            Map.entry("find", Search.FIND),
            Map.entry("results", Search.FIND),
            Map.entry("replaceAll", Search.FIND),
            Map.entry("replaceFirst", Search.FIND),
            Map.entry("split", Search.FIND),
            Map.entry("splitAsStream", Search.FIND));

    /** A pattern, the class that has it, and the ways in which that class searches. */
    record Use(String owner, Pattern pattern, Set<Search> searches) {

        @Override
        public String toString() {
            return owner + " " + pattern;
        }
    }

    /** A value found, the class in whose field it is, and the ways in which it is searched with if it is a pattern. */
    private record Held(Class<?> owner, Supplier<Set<Search>> searches, Object value) {}

    private final Map<String, Use> uses = new TreeMap<>();
    private final List<WordSearch> wordSearches = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Held> open = new ArrayDeque<>();

    private MainPatterns() {}

    static List<Use> all() {
        return List.copyOf(collected().uses.values());
    }

    /** The searches that try a pattern only where it can begin. */
    static List<WordSearch> wordSearches() {
        return collected().wordSearches;
    }

    private static MainPatterns collected() {
        MainPatterns patterns = new MainPatterns();
        CLASSES.forEach(each -> patterns.push(loaded(each.getName()), null));
        patterns.collect();
        return patterns;
    }

    /** The searches of each method, by its full name. */
    private static Set<Search> searchesIn(JavaCodeUnit method) {
        return Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Matcher.class)
                        || call.getTargetOwner().isEquivalentTo(Pattern.class))
                .filter(call -> SEARCHES.containsKey(call.getName()))
                .map(call -> SEARCHES.get(call.getName()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Search.class)));
    }

    /** The ways in which the pattern of a field is searched with: those of the methods that name the field. */
    private static Set<Search> searchesWith(Class<?> owner, Field field) {
        JavaClass type = CLASSES.get(owner);
        Set<Search> searches = EnumSet.noneOf(Search.class);
        for (JavaFieldAccess access : type.getField(field.getName()).getAccessesToSelf()) {
            if (access.getAccessType() == JavaFieldAccess.AccessType.GET) {
                Set<Search> own = searchesIn(access.getOrigin());
                searches.addAll(own.isEmpty() ? searchesWithout(access.getOriginOwner()) : own);
            }
        }
        return searches.isEmpty() ? EnumSet.allOf(Search.class) : searches;
    }

    /** The ways in which a class and those within it search in methods that name no pattern, and so are handed one. */
    private static Set<Search> searchesWithout(JavaClass owner) {
        Set<Search> searches = EnumSet.noneOf(Search.class);
        CLASSES.stream()
                .filter(each -> outermost(each.getName()).equals(outermost(owner.getName())))
                .flatMap(each -> each.getCodeUnits().stream())
                .filter(method -> method.getFieldAccesses().stream()
                        .noneMatch(access -> access.getTarget().getRawType().isEquivalentTo(Pattern.class)))
                .forEach(method -> searches.addAll(searchesIn(method)));
        return searches;
    }

    private static Set<Search> searchesIn(Class<?> type) {
        Set<Search> searches = searchesWithout(CLASSES.get(type));
        return searches.isEmpty() ? EnumSet.allOf(Search.class) : searches;
    }

    static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void collect() {
        while (!open.isEmpty()) {
            Held held = open.pop();
            if (held.value instanceof Pattern pattern) {
                String owner = outermost(held.owner.getName());
                add(owner, pattern, held.searches.get());
            } else if (held.value instanceof WordSearch search) {
                wordSearches.add(search);
                add(outermost(held.owner.getName()), search.words(), EnumSet.of(Search.FIND));
            } else if (seen.add(held.value)) {
                open(held);
            }
        }
    }

    private void add(String owner, Pattern pattern, Set<Search> searches) {
        uses.merge(owner + ' ' + pattern, new Use(owner, pattern, searches), (one, other) -> {
            Set<Search> both = EnumSet.copyOf(one.searches());
            both.addAll(other.searches());
            return new Use(owner, pattern, both);
        });
    }

    private void open(Held held) {
        if (held.value instanceof Object[] array) {
            Arrays.stream(array).forEach(each -> push(held, each));
        } else if (held.value instanceof Iterable<?> several) {
            several.forEach(each -> push(held, each));
        } else if (held.value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                push(held, key);
                push(held, each);
            });
        } else if (held.value instanceof Optional<?> optional) {
            optional.ifPresent(each -> push(held, each));
        }
        for (Class<?> type = held.value.getClass();
                type.getName().startsWith("org.gongkai.") && !type.isHidden();
                type = type.getSuperclass()) {
            push(type, held.value);
        }
    }

    /** What the static fields of a class hold, or those of an object. */
    private void push(Class<?> type, Object object) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) == (object == null)
                    && !field.getType().isPrimitive()) {
                try {
                    field.setAccessible(true);
                    boolean named = field.getType() == Pattern.class;
                    push(
                            new Held(type, () -> named ? searchesWith(type, field) : searchesIn(type), type),
                            field.get(object));
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    /** What is in something that is held is searched with as that is. */
    private void push(Held in, Object value) {
        if (value != null) {
            open.push(new Held(in.owner, in.searches, value));
        }
    }
}
