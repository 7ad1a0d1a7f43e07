package org.gongkai.examples;

import java.util.Locale;

/** A language that results are printed in; official labels stay Chinese in both. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** {@return the word for this language on the command line} */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
