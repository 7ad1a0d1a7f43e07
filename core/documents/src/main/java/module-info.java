/** Files as agencies publish them, read into the pages that {@code org.gongkai.core} reads. */
module org.gongkai.documents {
    requires transitive org.gongkai.core;
    requires java.desktop;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires org.jsoup;
    requires static org.jspecify;

    exports org.gongkai.documents;
}
