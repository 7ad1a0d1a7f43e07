package org.gongkai.check.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.Documents;
import org.gongkai.documents.UnreadableDocumentException;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

/**
 * What came of a file that was read.
 *
 * @param isRead whether a report was read
 * @param cells the cells of the report that was written, or 0 if none was read
 * @param wrong the labels of the cells that were read otherwise
 * @param said what is said of a file that was not read, or read and not right; empty where nothing is
 */
record Reading(boolean isRead, int cells, List<String> wrong, String said) {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());

    /** What is noticed of reports that are read as they are. */
    private static final Set<NoticeKind> OF_ANY_REPORT = EnumSet.of(
            NoticeKind.ASSUMED,
            NoticeKind.BLANK_CELL,
            NoticeKind.EDITION_OFF_YEAR,
            NoticeKind.SECTION_MISSING,
            NoticeKind.SECTION_UNKNOWN);

    /** Whether cells are wrong and nothing is said. */
    boolean isSilentlyWrong() {
        return !wrong.isEmpty() && said.isEmpty();
    }

    static Reading of(byte[] file, String name, AnnualReport written) {
        FormReading reading;
        try {
            reading = FormReader.create().read(Documents.read(file, name).page());
        } catch (UnreadableDocumentException refused) {
            return new Reading(false, 0, List.of(), refused.getMessage());
        }
        if (reading.report().isEmpty()) {
            return new Reading(false, 0, List.of(), reading.problems().get(0).message(Locale.ENGLISH));
        }
        AnnualReport read = reading.report().get();
        List<String> wrong = new ArrayList<>();
        int cells = compare(written.proactive(), read.proactive(), wrong)
                + compare(written.applications(), read.applications(), wrong)
                + compare(written.disputes(), read.disputes(), wrong)
                + 1;
        if (!written.proactive().amount().equals(read.proactive().amount())) {
            wrong.add("amount");
        }
        return new Reading(true, cells, wrong, wrong.isEmpty() ? "" : said(reading, wrong));
    }

    /** Compares cell by cell; of another edition all are wrong. */
    private static int compare(CountTable written, CountTable read, List<String> wrong) {
        boolean isSameForm = written.layout() == read.layout();
        int cells = written.layout().cellCount();
        for (int cell = 0; cell < cells; cell++) {
            if (!isSameForm || !written.value(cell).equals(read.value(cell))) {
                wrong.add(written.layout().label(cell));
            }
        }
        return cells;
    }

    private static String said(FormReading reading, List<String> wrong) {
        // Rules without a difference are none of figures.
        Stream<String> violated = VALIDATOR.validate(reading.report().orElseThrow()).findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED
                        && finding.difference().isPresent())
                .map(finding -> finding.message(Locale.ENGLISH));
        Stream<String> noticed = reading.notices().stream()
                .filter(notice -> isOf(notice, wrong))
                .map(notice -> notice.message(Locale.ENGLISH));
        return Stream.concat(violated, noticed).findFirst().orElse("");
    }

    private static boolean isOf(Notice notice, List<String> wrong) {
        return !OF_ANY_REPORT.contains(notice.kind()) || wrong.contains(notice.label());
    }
}
