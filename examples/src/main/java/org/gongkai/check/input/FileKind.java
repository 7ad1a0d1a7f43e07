package org.gongkai.check.input;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.text.Text;

/** A kind of file that is read, by the ending of its name. */
public enum FileKind {
    /** A web page. */
    HTML(Text.of("网页", "web pages"), ".html", ".htm", ".shtml", ".mht", ".mhtml"),
    /** A Word document. */
    WORD(Text.of("Word", "Word"), ".docx", ".doc", ".wps", ".docm"),
    /** An Excel workbook. */
    EXCEL(Text.of("Excel", "Excel"), ".xlsx", ".xls", ".et", ".xlsm"),
    /** Printed pages. */
    PRINTED(Text.of("PDF、OFD", "printed pages"), ".pdf", ".ofd"),
    /** Plain text. */
    TEXT(Text.of("纯文本", "plain text"), ".txt"),
    /** A table as text, its cells between commas, semicolons or tabs. */
    CSV(Text.of("CSV", "tables as text"), ".csv", ".tsv"),
    /** Files packed into one. */
    ARCHIVE(Text.of("装有这些文件的压缩包", "archives of these"), ".zip"),
    /** What is published too and not read, each of which is told of as what it is. */
    OTHER_DOCUMENT(".ceb", ".rtf", ".odt", ".ods", ".ppt", ".pptx", ".rar", ".7z"),
    /** One JSON value. */
    JSON(".json"),
    /** One JSON value a line. */
    JSON_LINES(".jsonl", ".ndjson");

    /** The kinds of documents, each of which is read or said to be what it is. */
    public static final Set<FileKind> DOCUMENTS = Set.copyOf(EnumSet.range(HTML, OTHER_DOCUMENT));

    private final Optional<Text> plural;
    private final List<String> endings;

    FileKind(Text plural, String... endings) {
        this.plural = Optional.of(plural);
        this.endings = List.of(endings);
    }

    FileKind(String... endings) {
        this.plural = Optional.empty();
        this.endings = List.of(endings);
    }

    /** {@return the kinds of documents that are read, in English each with the endings of its names} */
    public static Text readDocuments() {
        return Text.of(listed(Text::zh, kind -> "", "、"), listed(Text::en, FileKind::withoutDots, ", "));
    }

    private static String listed(Function<Text, String> language, Function<FileKind, String> behind, String comma) {
        return Arrays.stream(values())
                .flatMap(kind -> kind.plural.map(language).map(name -> name + behind.apply(kind)).stream())
                .collect(Collectors.joining(comma));
    }

    private String withoutDots() {
        return endings.stream().map(ending -> ending.substring(1)).collect(Collectors.joining(" ", " (", ")"));
    }

    /**
     * {@return whether the name of a file says that it is of this kind}
     *
     * @param name the name, not null
     */
    public boolean isNamed(String name) {
        for (String ending : endings) {
            if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name can be of one of the kinds. */
    static boolean isAnyNamed(String name, Collection<FileKind> kinds) {
        return kinds.stream().anyMatch(kind -> kind.isNamed(name));
    }
}
