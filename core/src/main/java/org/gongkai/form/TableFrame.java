package org.gongkai.form;

import org.gongkai.page.Html;

/** What stands around a table in HTML. */
enum TableFrame {
    NONE {
        @Override
        void add(String caption, Html html, Runnable table) {
            table.run();
            html.line();
        }
    },
    SCROLLABLE {
        @Override
        void add(String caption, Html html, Runnable table) {
            html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
            table.run();
            html.close().line();
        }
    };

    /** Adds a table, which adds itself to the HTML. */
    abstract void add(String caption, Html html, Runnable table);
}
