package org.gongkai.validation.stack;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;

/**
 * One scope (本级 or 汇总) for the reports of an agency that do not print theirs.
 *
 * <p>What one of them was read as is only assumed, so it gives way to the others: to the scope that those which state one
 * have, or to 汇总 where any of the pages speaks of a summary. Where an agency has two reports of one year they can be of
 * both scopes, and nothing is changed.
 */
final class AgreedScopes {

    private static final String LABEL = "统计范围";

    private AgreedScopes() {}

    /** {@return the reports in the same order; where a scope is another one now, the notice says so} */
    static List<ReadReport> of(List<ReadReport> reads) {
        IdentityHashMap<ReadReport, ReportScope> agreed = new IdentityHashMap<>();
        for (AgencyReports agency : AgencyReports.group(reads)) {
            List<ReadReport> assumed =
                    agency.reads().stream().filter(AgreedScopes::isAssumed).toList();
            if (!assumed.isEmpty() && agency.hasOneReportAYear()) {
                Set<ReportScope> stated = EnumSet.noneOf(ReportScope.class);
                agency.reads().stream()
                        .filter(read -> !isAssumed(read))
                        .forEach(read -> stated.add(read.report().scope()));
                Set<ReportScope> guesses = EnumSet.noneOf(ReportScope.class);
                assumed.forEach(read -> guesses.add(read.report().scope()));
                ReportScope scope = agreed(stated, guesses);
                assumed.forEach(read -> agreed.put(read, scope));
            }
        }
        return reads.stream()
                .map(read -> with(agreed.getOrDefault(read, read.report().scope()), read))
                .toList();
    }

    private static ReportScope agreed(Set<ReportScope> stated, Set<ReportScope> guesses) {
        if (stated.size() == 1) {
            return stated.iterator().next();
        }
        return guesses.contains(ReportScope.SUMMARY) ? ReportScope.SUMMARY : ReportScope.OWN;
    }

    private static boolean isAssumed(ReadReport read) {
        return read.notices().stream().anyMatch(AgreedScopes::isOfScope);
    }

    private static boolean isOfScope(Notice notice) {
        return notice.kind() == NoticeKind.ASSUMED && notice.label().equals(LABEL);
    }

    private static ReadReport with(ReportScope scope, ReadReport read) {
        if (read.report().scope() == scope) {
            return read;
        }
        List<Notice> notices = read.notices().stream()
                .map(notice -> isOfScope(notice)
                        ? new Notice(notice.kind(), notice.place(), notice.label(), notice.printed(), scope.label())
                        : notice)
                .toList();
        AnnualReport report =
                AnnualReport.builder().from(read.report()).scope(scope).build();
        return new ReadReport(read.source(), report, notices, read.unread());
    }
}
