package org.gongkai.form;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportSection;

/**
 * What came of reading a page: the report, or everything that stands in its way; and what was noticed.
 *
 * <p>A page is a report or it is not: with any problem there is no report. What could be read by itself, the tables, the text
 * and whose report it is, is given in either case.
 *
 * @param report the report, empty if there is a problem; not null
 * @param agency the agency that reports, empty if neither the page nor the reader names it; not null
 * @param year the year reported on, empty if neither the page nor the reader tells it; not null
 * @param publishedOn the day of publication, empty if the page does not tell it; not null
 * @param publishedIn the month of publication, where the page tells no more than that; empty beside a day; not null
 * @param proactive the table of part two, empty if it has a problem; not null
 * @param applications the table of part three, empty if it has a problem; not null
 * @param disputes the table of part four, empty if it has a problem; not null
 * @param preamble the paragraphs before the first part, title included; not null
 * @param narrative the text of the parts that are there, empty for one that has only its table, in the order of the form;
 *     not null
 * @param notices what was understood and is worth a look, in the order of the parts; not null
 * @param problems what keeps the page from being read, all of it; not null
 */
@NoJsonForm
public record FormReading(
        Optional<AnnualReport> report,
        Optional<Agency> agency,
        OptionalInt year,
        Optional<LocalDate> publishedOn,
        Optional<YearMonth> publishedIn,
        Optional<ProactiveTable> proactive,
        Optional<ApplicationTable> applications,
        Optional<DisputeTable> disputes,
        List<String> preamble,
        Map<ReportSection, String> narrative,
        List<Notice> notices,
        List<Notice> problems)
        implements Serializable {

    /**
     * Checks the parts and makes the collections unmodifiable.
     *
     * @param report the report
     * @param agency the agency that reports
     * @param year the year reported on
     * @param publishedOn the day of publication
     * @param publishedIn the month of publication
     * @param proactive the table of part two
     * @param applications the table of part three
     * @param disputes the table of part four
     * @param preamble the paragraphs before the first part
     * @param narrative the text of the parts
     * @param notices what is worth a look
     * @param problems what keeps the page from being read
     * @throws IllegalArgumentException if there is a report and a problem, or neither; or a day and a month of publication
     */
    public FormReading {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(publishedIn, "publishedIn");
        Objects.requireNonNull(proactive, "proactive");
        Objects.requireNonNull(applications, "applications");
        Objects.requireNonNull(disputes, "disputes");
        preamble = List.copyOf(Objects.requireNonNull(preamble, "preamble"));
        Map<ReportSection, String> inOrder = new EnumMap<>(ReportSection.class);
        inOrder.putAll(Objects.requireNonNull(narrative, "narrative"));
        narrative = Collections.unmodifiableMap(inOrder);
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        if (publishedOn.isPresent() && publishedIn.isPresent()) {
            throw new IllegalArgumentException("publishedOn beside publishedIn");
        }
        if (report.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException(
                    report.isPresent() ? "a report with problems" : "no report, and no problem that says why");
        }
    }

    /** {@return the counts of notices and problems, nothing of the texts} */
    @Override
    public String toString() {
        return "FormReading{" + (report.isPresent() ? "report" : "no report") + ", " + notices.size() + " notices, "
                + problems.size() + " problems}";
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
