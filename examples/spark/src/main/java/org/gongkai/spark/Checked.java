package org.gongkai.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.stack.ReadReport;
import org.jspecify.annotations.Nullable;

/**
 * A result and the province of the agency that it is about.
 *
 * @param province the code of the province, null where it is not known
 * @param result the result
 */
record Checked(@Nullable String province, ValidationResult result) implements Serializable {

    /** {@return the results, each with the province of its agency, which is among those of the reports} */
    static List<Checked> of(List<ReadReport> reads, List<ValidationResult> results) {
        Map<String, String> provinces = new HashMap<>();
        for (ReadReport read : reads) {
            AnnualReport report = read.report();
            Group.province(report.agency())
                    .ifPresent(code -> provinces.put(report.agency().name(), code));
        }
        List<Checked> checked = new ArrayList<>();
        for (ValidationResult result : results) {
            checked.add(
                    new Checked(result.subject().agency().map(provinces::get).orElse(null), result));
        }
        return checked;
    }

    List<Group> groups() {
        return Group.of(Optional.ofNullable(province), year(), result.ruleSet());
    }

    List<Row> findings() {
        List<Row> rows = new ArrayList<>();
        Subject subject = result.subject();
        for (Finding finding : result.findings()) {
            rows.add(RowFactory.create(
                    result.source().orElse(null),
                    result.ruleSet(),
                    subject.agency().orElse(null),
                    province,
                    year(),
                    finding.rule().toString(),
                    finding.severity().token(),
                    finding.outcome().token(),
                    finding.cells().stream().map(Cell::pointer).toArray(String[]::new),
                    finding.expected().isStated() ? finding.expected().toString() : null,
                    finding.actual().isStated() ? finding.actual().toString() : null,
                    finding.difference().isPresent() ? finding.difference().getAsLong() : null,
                    finding.message(Locale.CHINESE),
                    finding.message(Locale.ENGLISH),
                    DisclosureJson.write(finding)));
        }
        return rows;
    }

    private @Nullable Integer year() {
        Subject subject = result.subject();
        return subject.year().isPresent() ? subject.year().getAsInt() : null;
    }
}
