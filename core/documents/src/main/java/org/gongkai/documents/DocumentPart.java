package org.gongkai.documents;

import java.util.List;
import java.util.Objects;
import org.gongkai.page.Page;

/**
 * A part of a document that can be a document of its own: a sheet of a workbook, or the whole.
 *
 * @param title the name of the sheet, or the title that the document gives itself apart from its text; perhaps empty; not null
 * @param page what stands in it, not null
 * @param problems what of it could not be read, unmodifiable
 */
public record DocumentPart(String title, Page page, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @param title the title
     * @param page what stands in it
     * @param problems what could not be read
     */
    public DocumentPart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(page, "page");
        problems = List.copyOf(problems);
    }

    DocumentPart(String title, Page page) {
        this(title, page, List.of());
    }

    int cellCount() {
        return page.tables().stream()
                .mapToInt(table -> table.grid().cellCount())
                .sum();
    }
}
