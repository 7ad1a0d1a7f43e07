package org.gongkai.validation.stack;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Notice;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;

/**
 * A report, the name of where it was read from, and what was noticed when it was read.
 *
 * @param source the name of where it was read from, such as that of a file; not null
 * @param report the report, not null
 * @param notices what was noticed, unmodifiable; not null
 * @param unread what else stood in the source and was not read, such as an embedded object; unmodifiable, not null
 */
@NoJsonForm
public record ReadReport(String source, AnnualReport report, List<Notice> notices, List<Text> unread)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param source the name of where it was read from
     * @param report the report
     * @param notices what was noticed
     * @param unread what was not read
     */
    public ReadReport {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(report, "report");
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        unread = List.copyOf(Objects.requireNonNull(unread, "unread"));
    }

    /**
     * A report that was read wholly and of which nothing was noticed.
     *
     * @param source the name of where it comes from, not null
     * @param report the report, not null
     * @return the report with its source
     */
    public static ReadReport of(String source, AnnualReport report) {
        return new ReadReport(source, report, List.of(), List.of());
    }
}
