package org.gongkai.arbitraries;

import static org.gongkai.arbitraries.PrintedParts.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.application.Application;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.dispute.Dispute;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.TableRow;

/**
 * How samples of properties print: a report part by part, a table by those of its rows and columns that hold more than 0, a register
 * and a catalog line by line.
 *
 * <p>The rows and columns have the labels of the form. What is not printed is 0, and a blank is a {@code -}. Applications are
 * printed without the data of the applicant, whatever is known of him.
 */
public final class DisclosureSampleFormat implements SampleReportingFormat {

    private static final Object ZERO = plain("0");
    private static final Object BLANK = plain("-");

    private static final Formats FORMATS = Formats.none()
            .with(AnnualReport.class, DisclosureSampleFormat::report)
            .with(CountTable.class, DisclosureSampleFormat::table)
            .with(ReportSeries.class, ReportSeries::reports)
            .with(ReportAndPrevious.class, DisclosureSampleFormat::recorded)
            .with(YearPair.class, DisclosureSampleFormat::recorded)
            .with(Summary.class, DisclosureSampleFormat::recorded)
            .with(Agency.class, DisclosureSampleFormat::agency)
            .with(Application.class, DisclosureSampleFormat::application)
            .with(Catalog.class, DisclosureSampleFormat::catalog)
            .with(CatalogEntry.class, DisclosureSampleFormat::parts)
            .with(StandardDirectory.class, DisclosureSampleFormat::directory)
            .with(DirectoryItem.class, DisclosureSampleFormat::parts)
            .with(Dispute.class, DisclosureSampleFormat::parts);

    /** For the service loader. */
    public DisclosureSampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return FORMATS.isFor(value);
    }

    @Override
    public Object report(Object value) {
        return FORMATS.print(value);
    }

    @Override
    public Optional<String> label(Object value) {
        return FORMATS.label(value)
                .map(name -> value instanceof ApplicationTable table
                        ? name + table.edition().token() + ' '
                        : name);
    }

    private static Object report(AnnualReport report) {
        Map<Object, Object> narrative = new LinkedHashMap<>();
        report.narrative().forEach((section, text) -> narrative.put(plain(section.label()), text));
        return PrintedParts.none()
                .with("agency", report.agency())
                .with("year", report.year())
                .with("scope", report.scope())
                .with("published", report.publishedOn())
                .with("published", report.publishedIn())
                .with("proactive", report.proactive())
                .with("applications", report.applications())
                .with("disputes", report.disputes())
                .with("introduction", report.introduction())
                .with("narrative", narrative)
                .byName();
    }

    private static Object table(CountTable table) {
        Map<Object, Object> rows = new LinkedHashMap<>();
        for (TableRow row : table.layout().rows()) {
            Map<Object, Object> cells = cells(table, row);
            boolean blank =
                    cells.size() >= row.cellCount() && cells.values().stream().allMatch(BLANK::equals);
            if (!cells.isEmpty()) {
                rows.put(plain(row.label()), blank ? BLANK : cells);
            }
        }
        return rows.isEmpty() ? ZERO : rows;
    }

    private static Map<Object, Object> cells(CountTable table, TableRow row) {
        Map<Object, Object> cells = new LinkedHashMap<>();
        List<String> heads = row.columnLabels();
        for (int column = 0; column < heads.size(); column++) {
            int cell = row.cell(column);
            if (!table.isStated(cell)) {
                cells.put(plain(heads.get(column)), BLANK);
            } else if (table.orZero(cell) != 0) {
                cells.put(plain(heads.get(column)), table.orZero(cell));
            }
        }
        if (table instanceof ProactiveTable proactive) {
            row.amountLabel()
                    .ifPresent(head ->
                            amount(proactive).ifPresent(amount -> cells.put(plain(withoutUnit(head)), amount)));
        }
        return cells;
    }

    /** An amount is printed in yuan, whatever unit the form asks for. */
    private static String withoutUnit(String head) {
        int unit = head.indexOf('（');
        return unit < 0 ? head : head.substring(0, unit);
    }

    private static Optional<Object> amount(ProactiveTable table) {
        return table.amount().isEmpty()
                ? Optional.of(BLANK)
                : table.amount().filter(amount -> amount.amount().signum() != 0).map(amount -> amount);
    }

    private static Object agency(Agency agency) {
        return plain(Stream.of(
                        Optional.of(agency.name()),
                        agency.creditCode(),
                        agency.regionCode(),
                        agency.level().map(AdministrativeLevel::label),
                        agency.kind().map(AgencyKind::label))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" ")));
    }

    private static Object application(Application application) {
        return PrintedParts.none()
                .with("registrationNumber", plain(application.registrationNumber()))
                .with("agency", application.agency())
                .with("applicant", application.applicant())
                .with("receipt", application.receipt())
                .with("events", application.events())
                .byName();
    }

    private static Object catalog(Catalog<?> catalog) {
        return PrintedParts.none()
                .with("keeper", catalog.keeper())
                .with("asOf", catalog.asOf())
                .with("entries", catalog.entries())
                .byName();
    }

    private static Object directory(StandardDirectory directory) {
        return PrintedParts.none()
                .with("area", directory.area())
                .with("keeper", directory.keeper())
                .with("level", directory.level())
                .with("asOf", directory.asOf())
                .with("items", directory.items())
                .byName();
    }

    private static Object recorded(Record value) {
        return PrintedParts.of(value).byName();
    }

    private static Object parts(Object value) {
        return PrintedParts.toldBy(value).byName();
    }
}
