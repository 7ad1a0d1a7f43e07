package org.gongkai.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;

/** What a report prints around its tables. */
final class FormText {

    static final String TITLE = "年政府信息公开工作年度报告";
    static final String PUBLISHED = "发布日期：";

    private FormText() {}

    static String title(AnnualReport report) {
        return report.agency().name() + report.year() + TITLE;
    }

    static Optional<String> publication(AnnualReport report) {
        return report.publishedOn()
                .map(LocalDate::toString)
                .or(() -> report.publishedIn().map(month -> month.getYear() + "年" + month.getMonthValue() + "月"))
                .map(date -> PUBLISHED + date);
    }

    static List<String> introduction(AnnualReport report) {
        return paragraphs(report.introduction().orElse(""));
    }

    static List<String> paragraphs(AnnualReport report, ReportSection section) {
        return paragraphs(report.narrative().getOrDefault(section, ""));
    }

    private static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    static Optional<CountTable> table(AnnualReport report, ReportSection section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> Optional.of(report.proactive());
            case APPLICATIONS -> Optional.of(report.applications());
            case DISPUTES -> Optional.of(report.disputes());
            case OVERVIEW, PROBLEMS_AND_IMPROVEMENT, OTHER_MATTERS -> Optional.empty();
        };
    }
}
