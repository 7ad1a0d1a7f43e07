package org.gongkai.law;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An edition of the official form of the annual report (年度报告格式).
 *
 * <p>No edition later than that of 2021 is known.
 */
public enum FormEdition {
    /** The trial form of 2019, for the reports of 2019 and 2020. */
    FORM_2019("2019", LegalDocument.FORM_2019_NOTICE),
    /** The form of 2021, for the reports of 2021 and later. */
    FORM_2021("2021", LegalDocument.FORM_2021_NOTICE);

    private static final int FIRST_YEAR_OF_2021 = 2021;

    private final String token;
    private final LegalDocument notice;

    FormEdition(String token, LegalDocument notice) {
        this.token = token;
        this.notice = notice;
    }

    /**
     * The edition that the report of a year is written on.
     *
     * @param year the year reported on, not the year of publication
     * @return the edition of 2019 up to 2020, that of 2021 from then on
     */
    public static FormEdition forYear(int year) {
        return year < FIRST_YEAR_OF_2021 ? FORM_2019 : FORM_2021;
    }

    /** {@return the word for this edition in JSON: the year of the notice} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the notice that the form is annexed to} */
    public LegalDocument notice() {
        return notice;
    }
}
