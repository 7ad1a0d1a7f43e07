package org.gongkai.arbitraries.build;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;

/**
 * What a native image must keep of a module because it is reached by reflection, worked out of the classes: the declarations of
 * forms and what Jackson makes of annotations, the words of enumerations, the parts of generated values and of records, what Java
 * serialization writes, lambdas too, and the files beside the classes.
 */
public final class ReachabilityMetadata {

    /** How the file of a module is written anew, for where it is not what it should be. */
    public static final String WRITTEN_ANEW =
            "written anew by mvn test -pl core,validation -Dtest=ReachabilityMetadataTest -Dmetadata.write"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CLASS = ".class";

    private final Path root;
    private final Map<String, ObjectNode> types = new TreeMap<>();

    private ReachabilityMetadata(Path root) {
        this.root = root;
    }

    /**
     * That of the module whose classes are in the same directory as a type.
     *
     * @param any a type of the module, not null
     * @param ofJava names of the types of Java that are serialized as parts of the values, not null
     * @return the metadata
     * @throws IOException if the classes cannot be read
     */
    public static ReachabilityMetadata of(Class<?> any, List<String> ofJava) throws IOException {
        try {
            ReachabilityMetadata metadata = new ReachabilityMetadata(Path.of(
                    any.getProtectionDomain().getCodeSource().getLocation().toURI()));
            for (Class<?> type : metadata.classes(any.getClassLoader())) {
                metadata.addForms(type);
                metadata.addParts(type);
                metadata.addComponents(type);
                metadata.addLambdas(type);
                if (Serializable.class.isAssignableFrom(type) && !type.isInterface()) {
                    metadata.entry(type.getName()).put("serializable", true);
                }
            }
            ofJava.forEach(name -> metadata.entry(name).put("serializable", true));
            return metadata;
        } catch (URISyntaxException | ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The names of all classes whose objects are in the stream that Java serialization writes of a value, but those of the tests.
     *
     * @param value the value, not null
     * @return the names, sorted, an array by its elements and brackets, a lambda by the class that has it and its interface
     * @throws IOException if it cannot be written
     */
    public static Set<String> namedInStream(Object value) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream()) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected Object replaceObject(Object written) {
                if (written instanceof SerializedLambda lambda) {
                    names.add(lambda(
                            lambda.getCapturingClass().replace('/', '.'),
                            lambda.getFunctionalInterfaceClass().replace('/', '.')));
                }
                return written;
            }

            @Override
            protected void writeClassDescriptor(ObjectStreamClass descriptor) throws IOException {
                // The stream of a lambda names the class that has it, which need not be serializable.
                if (Serializable.class.isAssignableFrom(descriptor.forClass())) {
                    names.add(descriptor.forClass().getTypeName());
                }
                super.writeClassDescriptor(descriptor);
            }
        }) {
            out.writeObject(value);
        }
        names.removeIf(name -> name.contains(".arbitraries."));
        return names;
    }

    /**
     * The names of the types that metadata keeps for Java serialization, as those of a stream.
     *
     * @param json the metadata, not null
     * @return the names, sorted
     * @throws IOException if it cannot be read
     */
    public static Set<String> serializable(String json) throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode entry : MAPPER.readTree(json).path("reflection")) {
            if (entry.has("serializable")) {
                JsonNode lambda = entry.path("type").path("lambda");
                names.add(
                        lambda.isMissingNode()
                                ? entry.path("type").textValue()
                                : lambda(
                                        lambda.path("declaringClass").textValue(),
                                        lambda.path("interfaces").path(0).textValue()));
            }
        }
        return names;
    }

    private static String lambda(String declaringClass, String implemented) {
        return declaringClass + " " + implemented;
    }

    /**
     * {@return where the metadata of an artifact stand}
     *
     * @param resources the directory of the files that lie beside the classes, not null
     * @param artifact the name of the artifact, not null
     */
    public static Path file(Path resources, String artifact) {
        return resources.resolve("META-INF/native-image/org.gongkai/" + artifact + "/reachability-metadata.json");
    }

    /**
     * {@return the {@linkplain #json metadata}, which are written to a file first where {@code -Dmetadata.write} asks for it}
     *
     * @param resources the directory of the files that lie beside the classes, not null
     * @param file the file, not null
     * @throws IOException if the one cannot be read or the other not be written
     */
    public String json(Path resources, Path file) throws IOException {
        String worked = json(resources);
        if (System.getProperty("metadata.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, worked);
        }
        return worked;
    }

    /**
     * {@return the metadata as the tools read it, one type or file a line}
     *
     * @param resources the directory of the files that lie beside the classes, not null
     * @throws IOException if it cannot be read
     */
    public String json(Path resources) throws IOException {
        StringBuilder json = new StringBuilder("{\n  \"reflection\": [\n");
        json.append(String.join(
                ",\n", types.values().stream().map(ReachabilityMetadata::line).toList()));
        json.append("\n  ],\n  \"resources\": [\n");
        try (Stream<Path> files = Files.walk(resources)) {
            json.append(String.join(
                    ",\n",
                    files.filter(Files::isRegularFile)
                            .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("META-INF/"))
                            .sorted()
                            .map(file ->
                                    line(JsonNodeFactory.instance.objectNode().put("glob", file)))
                            .toList()));
        }
        return json.append("\n  ]\n}\n").toString();
    }

    private static String line(ObjectNode entry) {
        try {
            return "    " + MAPPER.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Class<?>> classes(ClassLoader loader) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.startsWith("org/") && file.endsWith(CLASS) && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
        List<Class<?>> classes = new ArrayList<>();
        for (String name : names) {
            classes.add(Class.forName(name, false, loader));
        }
        return classes;
    }

    private ObjectNode entry(String name) {
        return types.computeIfAbsent(
                name, any -> JsonNodeFactory.instance.objectNode().put("type", name));
    }

    private void addForms(Class<?> type) throws ReflectiveOperationException {
        JsonForm form = type.getDeclaredAnnotation(JsonForm.class);
        if (form != null) {
            addConstructor(form.value());
        }
        JsonSerialize written = type.getDeclaredAnnotation(JsonSerialize.class);
        if (written != null) {
            addConstructor(written.using());
            addConstructor(written.keyUsing());
        }
        JsonDeserialize read = type.getDeclaredAnnotation(JsonDeserialize.class);
        if (read != null) {
            addConstructor(read.using());
            addConstructor(read.keyUsing());
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                addMethod(method);
                entry(type.getName()).put("allDeclaredFields", true);
            }
        }
    }

    private void addParts(Class<?> type) throws ReflectiveOperationException {
        if (BuiltValue.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
            entry(type.getName()).put("allDeclaredConstructors", true).put("allDeclaredFields", true);
            Method builder = type.getDeclaredMethod("builder");
            addMethod(builder);
            addMethod(builder.getReturnType().getDeclaredMethod("from", type.getSuperclass()));
            addMethod(builder.getReturnType().getDeclaredMethod("build"));
        }
    }

    private void addComponents(Class<?> type) throws ReflectiveOperationException {
        if (type.isRecord() && declares(type, "writeReplace")) {
            entry(type.getName()).put("allDeclaredConstructors", true);
            for (RecordComponent component : type.getRecordComponents()) {
                addMethod(component.getAccessor());
            }
        }
    }

    private void addLambdas(Class<?> type) throws IOException, ReflectiveOperationException {
        if (declares(type, "$deserializeLambda$", SerializedLambda.class)) {
            addMethod(type.getDeclaredMethod("$deserializeLambda$", SerializedLambda.class));
            for (Class<?> implemented : SerializableLambdas.interfaces(type)) {
                ObjectNode entry = JsonNodeFactory.instance.objectNode();
                ObjectNode lambda = entry.putObject("type").putObject("lambda");
                lambda.put("declaringClass", type.getName())
                        .putArray("interfaces")
                        .add(implemented.getName());
                types.put(lambda(type.getName(), implemented.getName()), entry.put("serializable", true));
            }
        }
    }

    private static boolean declares(Class<?> type, String method, Class<?>... parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(declared ->
                        declared.getName().equals(method) && Arrays.equals(declared.getParameterTypes(), parameters));
    }

    private void addConstructor(Class<?> type) throws ReflectiveOperationException {
        if (!List.of(JsonSerializer.None.class, JsonDeserializer.None.class, KeyDeserializer.None.class)
                .contains(type)) {
            add(type.getDeclaredConstructor(), "<init>");
        }
    }

    private void addMethod(Method method) {
        add(method, method.getName());
    }

    private void add(Executable called, String name) {
        ObjectNode method =
                entry(called.getDeclaringClass().getName()).withArray("methods").addObject();
        method.put("name", name);
        Arrays.stream(called.getParameterTypes())
                .map(Class::getTypeName)
                .forEach(method.putArray("parameterTypes")::add);
    }
}
