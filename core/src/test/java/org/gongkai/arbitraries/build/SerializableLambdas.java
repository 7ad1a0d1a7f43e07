package org.gongkai.arbitraries.build;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The serializable lambdas of a class, read out of its class file: the method that deserializes them compares the names of their
 * interfaces, which are strings among the constants.
 */
final class SerializableLambdas {

    private static final int WORD = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;

    private SerializableLambdas() {}

    /** {@return the interfaces that the serializable lambdas of a class implement, by name} */
    static List<Class<?>> interfaces(Class<?> type) throws IOException, ClassNotFoundException {
        Set<Class<?>> interfaces = new HashSet<>();
        for (String constant : strings(type)) {
            if (constant.startsWith("org/gongkai/")) {
                Class<?> named = Class.forName(constant.replace('/', '.'), false, type.getClassLoader());
                if (Serializable.class.isAssignableFrom(named) && isFunctional(named)) {
                    interfaces.add(named);
                }
            }
        }
        return interfaces.stream().sorted(Comparator.comparing(Class::getName)).toList();
    }

    private static boolean isFunctional(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getMethods())
                                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                                .count()
                        == 1;
    }

    private static List<String> strings(Class<?> type) throws IOException {
        Map<Integer, String> words = new HashMap<>();
        Set<Integer> strings = new HashSet<>();
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file);
                DataInputStream in = new DataInputStream(bytes)) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case WORD -> words.put(i, in.readUTF());
                    case STRING -> strings.add(in.readUnsignedShort());
                    case CLASS, METHOD_TYPE -> in.skipNBytes(2);
                    case METHOD_HANDLE -> in.skipNBytes(3);
                    case LONG, DOUBLE -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> in.skipNBytes(4);
                }
            }
        }
        return strings.stream().map(words::get).toList();
    }
}
