package org.gongkai.columns;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;

/**
 * What an export wrote.
 *
 * @param reports how many reports
 * @param findings how many findings of each kind
 * @param unread how many lines could not be read
 */
public record ExportSummary(long reports, Map<FindingKind, Long> findings, long unread) {

    /**
     * Rejects null.
     *
     * @param reports how many reports
     * @param findings how many findings of each kind
     * @param unread how many lines could not be read
     */
    public ExportSummary {
        findings = Map.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /** {@return whether a report violates a rule} */
    public boolean isViolated() {
        return FindingKind.violations().stream().anyMatch(kind -> findings.getOrDefault(kind, 0L) > 0);
    }

    /** {@return all of it in one line} */
    public Text text() {
        String signs = FindingKind.violations().stream()
                .map(kind -> "，" + kind.count(findings.getOrDefault(kind, 0L)).zh())
                .collect(Collectors.joining());
        String words = FindingKind.violations().stream()
                .map(kind -> ", " + kind.count(findings.getOrDefault(kind, 0L)).en())
                .collect(Collectors.joining());
        return Text.of(
                "报告 " + reports + " 份" + signs + "，读不出 " + unread + " 行",
                reports + " reports" + words + ", " + unread + " lines unread");
    }
}
