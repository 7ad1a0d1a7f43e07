package org.gongkai.check.console;

import java.util.Locale;

/** A language that results are printed in; official labels stay Chinese in both. */
public enum Language {
    /** Chinese. */
    ZH(Locale.CHINESE),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@return the locale of the language} */
    public Locale locale() {
        return locale;
    }

    /** {@return the word for this language on the command line} */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
