package org.gongkai.documents;

/** A kind of file that is read. */
public enum DocumentKind {
    /** Plain text. */
    TEXT(2),
    /** A web page. */
    HTML(16),
    /** A Word document (.docx). */
    WORD(32),
    /** An Excel workbook (.xlsx). */
    EXCEL(32),
    /** A table as text, its cells between commas, semicolons or tabs. */
    CSV(16);

    private static final int MEGABYTE = 1024 * 1024;

    private final int maxBytes;

    DocumentKind(int megabytes) {
        maxBytes = megabytes * MEGABYTE;
    }

    /** {@return the largest file of this kind that is read, in bytes} */
    public int maxBytes() {
        return maxBytes;
    }
}
