package org.gongkai.page.internal;

import java.util.List;

/** A column that a reader of tables knows. */
public interface TableColumn {

    /** {@return what the column is called in notices} */
    String label();

    /** {@return the heads it is printed with, 日期 for 时间, 方式 for 形式 and without 的; of two columns in a table the earlier is read} */
    List<String> heads();

    /**
     * {@return whether a text that stands in the column may be shown}
     *
     * @param text the text, not null
     */
    boolean mayShow(String text);
}
