package org.gongkai.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A page whose blocks of Java are one program from top to bottom, and whose blocks of text are what it has printed since the
 * block of text before.
 *
 * <p>Files are named from the root of the project; lines of imports may stand in any block.
 */
final class GuidePage {

    private static final String CLASS = "Page";

    /** Between what is printed for one block of text and for the next. */
    private static final String NEXT = "\f";

    private static final Pattern NEXT_PATTERN = Pattern.compile(NEXT);
    private static final Pattern BLOCK = Pattern.compile("```(java|text)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");

    private final Path file;
    private final String page;

    private GuidePage(Path file, String page) {
        this.file = file;
        this.page = page;
    }

    static GuidePage of(Path file) throws IOException {
        return new GuidePage(file, Files.readString(file));
    }

    /** The files that it links to. */
    List<Path> links() {
        return LINK.matcher(page)
                .results()
                .map(link -> file.resolveSibling(link.group(1)).normalize())
                .toList();
    }

    /** The blocks of a language. */
    List<String> blocks(String language) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Compiles the program into an empty directory, runs it, and tells what it printed for each block of text and after it. */
    List<String> run(Path classes) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(classes.resolve(CLASS + ".java"), program());
        compile(source);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass(CLASS).getMethod("run", PrintStream.class).invoke(null, out);
        }
        return List.of(NEXT_PATTERN.split(bytes.toString(StandardCharsets.UTF_8), -1));
    }

    private String program() {
        StringBuilder imports = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (MatchResult block : BLOCK.matcher(page).results().toList()) {
            if (block.group(1).equals("text")) {
                statements.append("out.print('\\f');\n");
            } else {
                block.group(2)
                        .lines()
                        .forEach(line -> (line.startsWith("import ") ? imports : statements)
                                .append(line)
                                .append('\n'));
            }
        }
        return imports
                + "public class " + CLASS + " { public static void run(java.io.PrintStream out) throws Exception {\n"
                + statements.toString().replace("System.out", "out").replace("Path.of(\"", "Path.of(\"..\", \"")
                + "} }\n";
    }

    private static void compile(Path source) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "compiler");
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    source.resolveSibling("").toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-proc:none",
                                    "-Xlint:deprecation,rawtypes,unchecked",
                                    "-Werror"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(said.toString());
            }
        }
    }

    /** {@return the path of the page} */
    @Override
    public String toString() {
        return file.toString();
    }
}
