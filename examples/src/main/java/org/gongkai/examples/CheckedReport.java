package org.gongkai.examples;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;

/** A report and what came of checking it: its tables, its text where it has one, and where it can be wrong. */
record CheckedReport(
        ReportSource.Read read, ValidationResult tables, List<ValidationResult> text, Diagnosis diagnosis) {

    AnnualReport report() {
        return read.report();
    }

    /** {@return every result, that of the tables first} */
    List<ValidationResult> results() {
        return Stream.concat(Stream.of(tables), text.stream()).toList();
    }

    /** {@return what was found in the tables and then in the text} */
    List<Finding> findings() {
        return results().stream().flatMap(result -> result.findings().stream()).toList();
    }

    boolean hasOpenViolation() {
        return findings().stream().anyMatch(Finding::isOpenViolation);
    }
}
