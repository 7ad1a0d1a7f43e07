package org.gongkai.check.input;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that is read, by the ending of its name. */
public enum FileKind {
    /** Plain text. */
    TEXT(".txt"),
    /** A web page. */
    HTML(".html", ".htm", ".shtml", ".mht", ".mhtml"),
    /** A Word document. */
    WORD(".docx", ".doc", ".wps", ".docm"),
    /** An Excel workbook. */
    EXCEL(".xlsx", ".xls", ".et", ".xlsm"),
    /** A table as text, its cells between commas, semicolons or tabs. */
    CSV(".csv", ".tsv"),
    /** Files packed into one. */
    ARCHIVE(".zip"),
    /** Printed pages, and what is published too and not read, each of which is told of as what it is. */
    OTHER_DOCUMENT(".pdf", ".ofd", ".ceb", ".rtf", ".odt", ".ods", ".ppt", ".pptx", ".rar", ".7z"),
    /** One JSON value. */
    JSON(".json"),
    /** One JSON value a line. */
    JSON_LINES(".jsonl", ".ndjson");

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
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
