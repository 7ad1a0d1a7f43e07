package org.gongkai.check.input;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that is read, by the ending of its name. */
public enum FileKind {
    /** Plain text. */
    TEXT(2, ".txt"),
    /** A web page. */
    HTML(16, ".html", ".htm"),
    /** A Word document. */
    WORD(32, ".docx"),
    /** An Excel workbook. */
    EXCEL(32, ".xlsx"),
    /** A table as text, its cells between commas, semicolons or tabs. */
    CSV(16, ".csv", ".tsv"),
    /** One JSON value. */
    JSON(32, ".json"),
    /** One JSON value a line. */
    JSON_LINES(64, ".jsonl", ".ndjson");

    private static final int MEGABYTE = 1024 * 1024;

    private final int largest;
    private final List<String> endings;

    FileKind(int megabytes, String... endings) {
        this.largest = megabytes * MEGABYTE;
        this.endings = List.of(endings);
    }

    /** The largest file of this kind that is read, in bytes. */
    int largest() {
        return largest;
    }

    /** Whether the name of a file says that it is of this kind. */
    boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    /** The first of the kinds that a name can be of. */
    static Optional<FileKind> of(String name, Collection<FileKind> kinds) {
        return kinds.stream().filter(kind -> kind.isNamed(name)).findFirst();
    }

    /** The endings of all the kinds, as they are told to people. */
    static List<String> endings(Collection<FileKind> kinds) {
        return kinds.stream().sorted().map(kind -> kind.endings.get(0)).toList();
    }
}
