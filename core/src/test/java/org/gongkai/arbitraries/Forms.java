package org.gongkai.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormArea;
import org.gongkai.form.FormEntry;
import org.gongkai.form.FormHeading;
import org.gongkai.form.FormLayout;
import org.gongkai.form.FormReading;
import org.gongkai.law.FormEdition;
import org.gongkai.page.Notice;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** The official form and what comes of reading it. */
public final class Forms {

    private Forms() {}

    /** {@return the layouts of all tables of both editions} */
    public static Arbitrary<TableLayout> tables() {
        return Arbitraries.of(
                TableLayout.disputes(),
                TableLayout.applications(FormEdition.FORM_2019),
                TableLayout.applications(FormEdition.FORM_2021),
                TableLayout.proactive(FormEdition.FORM_2019),
                TableLayout.proactive(FormEdition.FORM_2021));
    }

    /** {@return the rows of all tables of both editions} */
    public static Arbitrary<TableRow> rows() {
        return tables().flatMap(table -> Arbitraries.of(table.rows()));
    }

    /** {@return the official forms of all tables of both editions} */
    public static Arbitrary<FormLayout> layouts() {
        return tables().map(FormLayout::of);
    }

    /** {@return the cells of the official forms that are filled in} */
    public static Arbitrary<FormEntry> entries() {
        return layouts().flatMap(layout -> Arbitraries.of(layout.entries()));
    }

    /** {@return the cells of the official forms that are printed} */
    public static Arbitrary<FormHeading> headings() {
        return layouts().flatMap(layout -> Arbitraries.of(layout.headings()));
    }

    /** {@return areas that cells of a form cover} */
    public static Arbitrary<FormArea> areas() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> span = Arbitraries.integers().between(1, 10);
        return Combinators.combine(from, from, span, span).as(FormArea::new);
    }

    /** {@return marks of cells, with a place to go to and without} */
    public static Arbitrary<CellMark> marks() {
        return Combinators.combine(
                        Arbitraries.of("violated", "not-assessable", "blank_1"),
                        Arbitraries.of("", "✗", "?"),
                        Grids.texts(),
                        Arbitraries.of("finding-1", "f2").optional())
                .as(CellMark::new);
    }

    /** {@return readings of a page: a report with notices, or the problems that keep it from being one} */
    public static Arbitrary<FormReading> readings() {
        Arbitrary<List<String>> preambles = Grids.texts().list().ofMaxSize(2);
        Arbitrary<List<Notice>> remarks = Grids.remarks().list().ofMaxSize(3);
        Arbitrary<FormReading> read = Combinators.combine(Reports.annual().withBlanks(), preambles, remarks)
                .as((report, preamble, notices) -> new FormReading(
                        Optional.of(report),
                        Optional.of(report.agency()),
                        OptionalInt.of(report.year()),
                        report.publishedOn(),
                        report.publishedIn(),
                        Optional.of(report.proactive()),
                        Optional.of(report.applications()),
                        Optional.of(report.disputes()),
                        preamble,
                        report.narrative(),
                        notices,
                        List.of()));
        Arbitrary<List<Notice>> problems = Grids.problems().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<FormReading> unreadable = Combinators.combine(
                        Agencies.any().optional(), DisputeTables.consistent().optional(), preambles, remarks, problems)
                .as((agency, disputes, preamble, notices, why) -> new FormReading(
                        Optional.empty(),
                        agency,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        disputes,
                        preamble,
                        Map.of(),
                        notices,
                        why));
        return Arbitraries.oneOf(read, unreadable);
    }
}
