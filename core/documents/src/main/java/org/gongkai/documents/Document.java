package org.gongkai.documents;

import java.util.List;
import org.gongkai.page.Block;
import org.gongkai.page.Page;

/**
 * What stands in a file.
 *
 * @param kind the kind of file, not null
 * @param parts the parts that can be documents of their own, in the order of the file; one at least; unmodifiable
 */
public record Document(DocumentKind kind, List<DocumentPart> parts) {

    /**
     * Copies the parts.
     *
     * @param kind the kind of file
     * @param parts the parts
     */
    public Document {
        parts = List.copyOf(parts);
    }

    /** {@return all parts as one page, one after the other} */
    public Page page() {
        if (parts.size() == 1) {
            return parts.get(0).page();
        }
        Page.Builder all = Page.builder();
        for (DocumentPart part : parts) {
            for (Block block : part.page().blocks()) {
                if (block instanceof Block.Table table) {
                    all.table(table.grid());
                } else if (block instanceof Block.Paragraph paragraph) {
                    all.paragraph(paragraph.text());
                }
            }
        }
        return all.build();
    }

    /** {@return what of all parts could not be read; unmodifiable} */
    public List<Problem> problems() {
        return parts.stream().flatMap(part -> part.problems().stream()).toList();
    }
}
