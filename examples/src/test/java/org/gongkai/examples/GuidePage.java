package org.gongkai.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page whose blocks of Java are one program from top to bottom, and whose blocks of text are what it has printed since the
 * block of text before.
 *
 * <p>Files are named from the root of the project; lines of imports may stand in any block.
 */
final class GuidePage {

    /** Between what is printed for one block of text and for the next. */
    private static final String NEXT = "\f";

    private static final Pattern NEXT_PATTERN = Pattern.compile(NEXT);
    private static final Pattern BLOCK = Pattern.compile("```(java|text)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("```java (\\S+)\n(.*?)```\n", Pattern.DOTALL);
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

    /** The name of its program. */
    String name() {
        return file.getFileName().toString().replace(".md", "").replace('-', '_');
    }

    /** The files that it shows, by their paths from the root of the project; they are no part of its program. */
    Map<String, String> files() {
        return FILE.matcher(page).results().collect(Collectors.toMap(file -> file.group(1), file -> file.group(2)));
    }

    /** The program of the page. */
    String program() {
        StringBuilder imports = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (MatchResult block : BLOCK.matcher(page).results().toList()) {
            if (block.group(1).equals("text")) {
                statements.append("printed.print('\\f');\n");
            } else {
                block.group(2)
                        .lines()
                        .forEach(line -> (line.startsWith("import ") ? imports : statements)
                                .append(line)
                                .append('\n'));
            }
        }
        return Programs.of(imports.toString(), name(), statements.toString());
    }

    /** What was printed for each block of text and after it. */
    static List<String> shown(String printed) {
        return List.of(NEXT_PATTERN.split(printed, -1));
    }

    /** {@return the path of the page} */
    @Override
    public String toString() {
        return file.toString();
    }
}
