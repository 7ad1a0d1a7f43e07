package org.gongkai.documents;

import java.io.IOException;

/** A file that says where what is printed, sheet by sheet; in points from the left and from the top. */
interface SheetFile {

    /** A text whose base line begins at a place. */
    SheetFile text(String text, double x, double y, double size);

    SheetFile line(double x1, double y1, double x2, double y2);

    /** A level box that is filled and as high as a line. */
    SheetFile thinBox(double left, double y, double width);

    /** Ends a sheet. */
    SheetFile page() throws IOException;

    byte[] bytes() throws IOException;
}
