package org.gongkai.documents;

import org.gongkai.text.Text;

/** The operators of all pages of a PDF, counted while they are carried out. */
final class PdfWork {

    /** Far more than all pages of a report have. */
    private static final int MOST = 5_000_000;

    private int done;

    /**
     * Counts one.
     *
     * @throws TooLargeException if there are more than are read
     */
    void count() {
        done++;
        if (done > MOST) {
            throw new TooLargeException(Text.of("页面内容过多", "pages of more contents than are read"));
        }
    }
}
