package org.gongkai.check.input;

import java.util.List;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.page.Page;

/**
 * A part of a document that can be a document of its own: a sheet of a workbook, or the whole.
 *
 * @param title the name of the sheet, or the title that the document gives itself apart from its text; perhaps empty; not null
 * @param page what stands in it, not null
 * @param problems what of it could not be read, not null
 */
public record DocumentPart(String title, Page page, List<Problem> problems) {

    DocumentPart(String title, Page page) {
        this(title, page, List.of());
    }
}
