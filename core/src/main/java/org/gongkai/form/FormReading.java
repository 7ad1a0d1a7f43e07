package org.gongkai.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;

/**
 * What came of reading a page: the report, or everything that stands in its way; and what was noticed.
 *
 * <p>A page is a report or it is not: with any problem there is no report. The tables that could be read by themselves are
 * given in either case.
 *
 * @param report the report, empty if there is a problem; not null
 * @param proactive the table of part two, empty if it has a problem; not null
 * @param applications the table of part three, empty if it has a problem; not null
 * @param disputes the table of part four, empty if it has a problem; not null
 * @param preamble the paragraphs before the first part, title included; not null
 * @param notices what was understood and is worth a look, in the order of the parts; not null
 * @param problems what keeps the page from being read, all of it; not null
 */
@NoJsonForm
public record FormReading(
        Optional<AnnualReport> report,
        Optional<ProactiveTable> proactive,
        Optional<ApplicationTable> applications,
        Optional<DisputeTable> disputes,
        List<String> preamble,
        List<Notice> notices,
        List<Notice> problems) {

    /**
     * Checks the parts and makes the lists unmodifiable.
     *
     * @param report the report
     * @param proactive the table of part two
     * @param applications the table of part three
     * @param disputes the table of part four
     * @param preamble the paragraphs before the first part
     * @param notices what is worth a look
     * @param problems what keeps the page from being read
     * @throws IllegalArgumentException if there is a report and a problem, or neither
     */
    public FormReading {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(proactive, "proactive");
        Objects.requireNonNull(applications, "applications");
        Objects.requireNonNull(disputes, "disputes");
        preamble = List.copyOf(Objects.requireNonNull(preamble, "preamble"));
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
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
}
