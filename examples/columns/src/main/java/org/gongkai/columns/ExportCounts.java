package org.gongkai.columns;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.ValidationResult;

/** How much was exported so far, by any number of threads. */
final class ExportCounts {

    private final LongAdder reports = new LongAdder();
    private final LongAdder unread = new LongAdder();
    private final Map<FindingKind, LongAdder> findings = new EnumMap<>(FindingKind.class);

    ExportCounts() {
        for (FindingKind kind : FindingKind.values()) {
            findings.put(kind, new LongAdder());
        }
    }

    void add(ValidationResult result) {
        reports.increment();
        for (Finding finding : result.findings()) {
            Objects.requireNonNull(findings.get(FindingKind.of(finding))).increment();
        }
    }

    void addUnread() {
        unread.increment();
    }

    ExportSummary summary() {
        Map<FindingKind, Long> sums = new EnumMap<>(FindingKind.class);
        findings.forEach((kind, count) -> sums.put(kind, count.sum()));
        return new ExportSummary(reports.sum(), sums, unread.sum());
    }
}
