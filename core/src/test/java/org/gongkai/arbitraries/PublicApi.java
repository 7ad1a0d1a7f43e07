package org.gongkai.arbitraries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The public types of a module and what can be called of them, found in its classes: for tests of what holds of all of them.
 *
 * <p>Packages named {@code internal} are no part of it.
 */
public final class PublicApi {

    private static final String CLASS = ".class";

    private final List<Class<?>> types;

    private PublicApi(List<Class<?>> types) {
        this.types = types;
    }

    /**
     * The API of the module that a type is of.
     *
     * @param any a type of the module, not null
     * @return the API
     */
    public static PublicApi of(Class<?> any) {
        Objects.requireNonNull(any, "any");
        try {
            URI place = any.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return new PublicApi(types(path, any.getClassLoader()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return new PublicApi(types(jar.getPath("/"), any.getClassLoader()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> types(Path root, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(CLASS) && !name.endsWith("-info" + CLASS))
                    .filter(name -> !name.contains("/internal/"))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(name -> load(name, loader))
                    .filter(PublicApi::isPublic)
                    .toList();
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    /** {@return the public types, nested ones among them, in the order of their names} */
    public List<Class<?>> types() {
        return types;
    }

    /** {@return the public constructors and methods that the types declare, what every object has left out} */
    public List<Executable> calls() {
        return types.stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic())
                .filter(call -> !(call instanceof Method method) || !isOfEveryObject(method))
                .toList();
    }

    private static boolean isOfEveryObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }
}
