package org.gongkai.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.law.FormEdition;
import org.immutables.value.Value;

/**
 * An annual report on the disclosure of government information (政府信息公开工作年度报告).
 *
 * <p>The statistics run from 1 January to 31 December of the {@linkplain #year() year}. A report is kept as it was
 * published: its numbers need not add up, and a table may be of another edition than the year calls for. Official source:
 * Articles 49 and 50 of the Regulation and the two editions of the form.
 */
@Value.Immutable
@JsonForm(value = AnnualReportJson.class, schema = "annual-report-1")
public abstract class AnnualReport extends BuiltValue {

    /** The first year on which agencies reported: the first Regulation came into force on 1 May 2008. */
    public static final int FIRST_YEAR = 2008;

    /** The last year that can be given. */
    public static final int LAST_YEAR = 9999;

    AnnualReport() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableAnnualReport.builder();
    }

    /** {@return the agency that reports} */
    public abstract Agency agency();

    /** {@return the year reported on, from {@link #FIRST_YEAR} to {@link #LAST_YEAR}} */
    public abstract int year();

    /** {@return whose figures these are} */
    public abstract ReportScope scope();

    /** {@return the day of publication, where known} */
    public abstract Optional<LocalDate> publishedOn();

    /** {@return the month of publication, where no more than that is known; empty beside a day} */
    public abstract Optional<YearMonth> publishedIn();

    /** {@return the table of part two} */
    public abstract ProactiveTable proactive();

    /** {@return the table of part three} */
    public abstract ApplicationTable applications();

    /** {@return the table of part four} */
    public abstract DisputeTable disputes();

    /**
     * What the report says before its first part: what it rests on, which days it counts, where it can be had; its title is none
     * of it.
     *
     * @return the paragraphs, with line feeds between them, where there are any
     */
    public abstract Optional<String> introduction();

    /** {@return the text of the parts that are there, empty for one that has only its table, in the order of the form; unmodifiable} */
    public abstract Map<ReportSection, String> narrative();

    /** {@return the edition that the year calls for, whatever the tables are of} */
    public FormEdition expectedEdition() {
        return FormEdition.forYear(year());
    }

    /**
     * The same report with another application table.
     *
     * @param applications the table, not null
     * @return the report
     */
    public abstract AnnualReport withApplications(ApplicationTable applications);

    /**
     * The same report with another dispute table.
     *
     * @param disputes the table, not null
     * @return the report
     */
    public abstract AnnualReport withDisputes(DisputeTable disputes);

    /**
     * The same report with another table of proactive disclosure.
     *
     * @param proactive the table, not null
     * @return the report
     */
    public abstract AnnualReport withProactive(ProactiveTable proactive);

    /**
     * The same report of another agency.
     *
     * @param agency the agency, not null
     * @return the report
     */
    public abstract AnnualReport withAgency(Agency agency);

    /**
     * The same report of another year.
     *
     * @param year the year, from {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     * @return the report
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public abstract AnnualReport withYear(int year);

    /**
     * The same report with figures of another scope.
     *
     * @param scope the scope, not null
     * @return the report
     */
    public abstract AnnualReport withScope(ReportScope scope);

    /**
     * The same report published on another day.
     *
     * @param publishedOn the day, of a year from 0 to {@link #LAST_YEAR}; not null
     * @return the report
     * @throws IllegalArgumentException if the year is out of range, or a month of publication is there: {@link
     *     #withoutPublication()} drops it
     */
    public abstract AnnualReport withPublishedOn(LocalDate publishedOn);

    /**
     * The same report published in another month.
     *
     * @param publishedIn the month, of a year from 0 to {@link #LAST_YEAR}; not null
     * @return the report
     * @throws IllegalArgumentException if the year is out of range, or a day of publication is there: {@link
     *     #withoutPublication()} drops it
     */
    public abstract AnnualReport withPublishedIn(YearMonth publishedIn);

    /**
     * The same report with another text before its first part.
     *
     * @param introduction the paragraphs, with line feeds between them; not null
     * @return the report
     */
    public abstract AnnualReport withIntroduction(String introduction);

    /**
     * The same report with another text of one part.
     *
     * @param section the part, not null
     * @param text its text, not null
     * @return the report
     */
    public AnnualReport with(ReportSection section, String text) {
        return ImmutableAnnualReport.builder()
                .from(this)
                .putNarrative(Objects.requireNonNull(section, "section"), Objects.requireNonNull(text, "text"))
                .build();
    }

    /**
     * The same report without a text of one part.
     *
     * @param section the part, not null
     * @return the report
     */
    public AnnualReport without(ReportSection section) {
        Objects.requireNonNull(section, "section");
        Map<ReportSection, String> others = new EnumMap<>(ReportSection.class);
        others.putAll(narrative());
        others.remove(section);
        return ImmutableAnnualReport.builder().from(this).narrative(others).build();
    }

    /** {@return the same report without its day or month of publication} */
    public AnnualReport withoutPublication() {
        return ImmutableAnnualReport.builder()
                .from(this)
                .publishedOn(Optional.empty())
                .publishedIn(Optional.empty())
                .build();
    }

    @Value.Check
    void check() {
        publishedOn().ifPresent(day -> requireWritable("publishedOn", day, day.getYear()));
        publishedIn().ifPresent(month -> requireWritable("publishedIn", month, month.getYear()));
        if (publishedOn().isPresent() && publishedIn().isPresent()) {
            throw new IllegalArgumentException("publishedOn " + publishedOn().get() + " beside publishedIn "
                    + publishedIn().get());
        }
        if (year() < FIRST_YEAR || year() > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year() + " is not from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** A year of more than four digits, or one before year 0, has no form that is read back. */
    private static void requireWritable(String name, Object date, int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException(name + " " + date + " is not of a year from 0 to " + LAST_YEAR);
        }
    }

    /** Makes an {@link AnnualReport}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another report.
         *
         * @param instance the report whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(AnnualReport instance);

        /**
         * Sets the agency that reports.
         *
         * @param agency the agency, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the year reported on.
         *
         * @param year the year, from {@link #FIRST_YEAR} to {@link #LAST_YEAR}
         * @return this builder
         */
        public abstract Builder year(int year);

        /**
         * Sets whose figures these are.
         *
         * @param scope the scope, not null
         * @return this builder
         */
        public abstract Builder scope(ReportScope scope);

        /**
         * Sets the day of publication.
         *
         * @param publishedOn the day, of a year from 0 to {@link #LAST_YEAR}; not null
         * @return this builder
         */
        public abstract Builder publishedOn(LocalDate publishedOn);

        /**
         * Sets the month of publication, of a report whose day is not known.
         *
         * @param publishedIn the month, of a year from 0 to {@link #LAST_YEAR}; not null
         * @return this builder
         */
        public abstract Builder publishedIn(YearMonth publishedIn);

        /**
         * Sets the table of part two.
         *
         * @param proactive the table, not null
         * @return this builder
         */
        public abstract Builder proactive(ProactiveTable proactive);

        /**
         * Sets the table of part three.
         *
         * @param applications the table, not null
         * @return this builder
         */
        public abstract Builder applications(ApplicationTable applications);

        /**
         * Sets the table of part four.
         *
         * @param disputes the table, not null
         * @return this builder
         */
        public abstract Builder disputes(DisputeTable disputes);

        /**
         * Sets what the report says before its first part.
         *
         * @param introduction the paragraphs, with line feeds between them; not null
         * @return this builder
         */
        public abstract Builder introduction(String introduction);

        /**
         * Sets the text of one part.
         *
         * @param section the part, not null
         * @param text its text, not null
         * @return this builder
         */
        public abstract Builder putNarrative(ReportSection section, String text);

        /**
         * {@return the report}
         *
         * @throws IllegalStateException if the agency, the year, the scope or a table is not set, naming what is missing
         * @throws IllegalArgumentException if the year, or that of the day or month of publication, is out of range, or both a day and
         *     a month of publication are set
         */
        public abstract AnnualReport build();
    }
}
