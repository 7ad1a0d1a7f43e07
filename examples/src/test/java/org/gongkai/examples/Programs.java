package org.gongkai.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The programs that documentation shows, compiled in one go, each run by itself. */
final class Programs {

    private static final String METHOD =
            " { public void run(java.nio.file.Path files, java.io.PrintStream printed) throws Exception {\n";

    private final Path classes;

    private Programs(Path classes) {
        this.classes = classes;
    }

    /**
     * A program of statements, which print to the system's output and name files from one directory.
     *
     * @param name the name of its class, with what the class extends
     */
    static String of(String imports, String name, String statements) {
        return imports
                + "public class " + name + METHOD
                + statements
                        .replace("System.out", "printed")
                        .replace("System.err", "printed")
                        .replace("Path.of(\"", "files.resolve(\"")
                + "\n} }\n";
    }

    /**
     * Compiles programs, by the names of their classes, into an empty directory.
     *
     * @throws IllegalArgumentException if one does not compile, with what the compiler says
     */
    static Programs compiled(Map<String, String> programs, Path classes) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "compiler");
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:deprecation,rawtypes,unchecked",
                "-Werror");
        List<Source> sources = programs.entrySet().stream()
                .map(program -> new Source(program.getKey(), program.getValue()))
                .toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            if (!compiler.getTask(said, files, null, options, null, sources).call()) {
                throw new IllegalArgumentException(said.toString());
            }
        }
        return new Programs(classes);
    }

    /** Runs a program, and tells what it printed. */
    String run(String name, Path files) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> program = loader.loadClass(name);
            program.getMethod("run", Path.class, PrintStream.class)
                    .invoke(program.getConstructor().newInstance(), files, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), JavaFileObject.Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
