package org.gongkai.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.page.Notice;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.DiagnosisStatus;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.ReadReport;

/**
 * One line of JSON for each result: that of a report with where it can be wrong and what was noticed when it was read, those
 * of its text, and those of series and summaries.
 */
final class ResultLine {

    private static final String DIAGNOSIS = "diagnosis";
    private static final String NOTICES = "notices";
    private static final String UNREAD = "unread";

    /** The properties of a line that are not those of a result. */
    static final List<String> BESIDES = List.of(DIAGNOSIS, NOTICES, UNREAD);

    private ResultLine() {}

    /** {@return the lines of a report: its tables, then its text where it has one, then what others show of it} */
    static List<byte[]> of(CheckedReport checked, Locale locale) {
        List<byte[]> lines = new ArrayList<>();
        lines.add(of(checked.tables(), checked.diagnosis(), checked.read(), locale));
        Stream.concat(checked.text().stream(), checked.others().stream())
                .forEach(result -> lines.add(of(result, locale)));
        return lines;
    }

    static byte[] of(ValidationResult result, Locale locale) {
        return OutputLine.bytes(OutputLine.tree(result.in(locale)));
    }

    /** {@return the line of a document that was read with notices} */
    static byte[] of(ValidationResult result, List<Notice> notices, Locale locale) {
        return OutputLine.bytes(noticing(OutputLine.tree(result.in(locale)), notices, locale));
    }

    private static byte[] of(ValidationResult result, Diagnosis diagnosis, ReadReport read, Locale locale) {
        ObjectNode line = OutputLine.tree(result.in(locale));
        if (diagnosis.status() != DiagnosisStatus.CONSISTENT) {
            line.set(DIAGNOSIS, OutputLine.tree(diagnosis));
        }
        if (!read.unread().isEmpty()) {
            OutputLine.addUnread(read.unread(), line.putArray(UNREAD), locale);
        }
        return OutputLine.bytes(noticing(line, read.notices(), locale));
    }

    private static ObjectNode noticing(ObjectNode line, List<Notice> notices, Locale locale) {
        if (!notices.isEmpty()) {
            OutputLine.add(notices, line.putArray(NOTICES), locale);
        }
        return line;
    }
}
