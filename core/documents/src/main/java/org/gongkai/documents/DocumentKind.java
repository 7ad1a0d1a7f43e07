package org.gongkai.documents;

/** A kind of file that is read. */
public enum DocumentKind {
    /** Plain text. */
    TEXT(2),
    /** A table as text, its cells between commas, semicolons or tabs. */
    CSV(16),
    /** A web page. */
    HTML(16),
    /** A web page with what belongs to it in one file (.mht). */
    WEB_ARCHIVE(32),
    /** A Word document (.docx). */
    WORD(32),
    /** A Word document of the years to 2003 (.doc, and .wps of that kind). */
    OLD_WORD(32),
    /** An Excel workbook (.xlsx). */
    EXCEL(32),
    /** An Excel workbook of the years to 2003 (.xls, and .et of that kind). */
    OLD_EXCEL(32),
    /** A PDF with a text layer. */
    PDF(32),
    /** A document in the national format of fixed layout (OFD, GB/T 33190) with text. */
    OFD(32),
    /** An archive of files (.zip), each of which is a part. */
    ARCHIVE(32);

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
