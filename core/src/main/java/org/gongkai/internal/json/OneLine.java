package org.gongkai.internal.json;

/**
 * Marks an object that is printed on one line even where the document is indented, such as a row of a table.
 *
 * <p>It is given to {@code JsonGenerator.writeStartObject(Object)} as the value that the object stands for.
 */
public enum OneLine {
    /** The mark. */
    ROW
}
