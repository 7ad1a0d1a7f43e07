package org.gongkai.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;

/**
 * For a fuzzer: any bytes are read as a published report, as plain text and as a page of one grid. Reading never fails otherwise
 * than by saying what is wrong, says the same each time, and what was read is rendered.
 */
public final class FormTarget {

    private static final FormReader READER = FormReader.create();

    private FormTarget() {}

    /** The name by which the fuzzer calls it. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        look(READER.read(text), READER.read(text));
        List<List<String>> rows =
                text.lines().map(line -> Arrays.asList(line.split("\\|", -1))).toList();
        if (!rows.isEmpty() && rows.size() < 500) {
            Page page = Page.of(Grid.of(rows));
            look(READER.read(page), READER.read(page));
        }
    }

    private static void look(FormReading reading, FormReading again) {
        if (reading.report().isEmpty() == reading.problems().isEmpty()) {
            throw new AssertionError("neither a report nor a reason why there is none, or both");
        }
        if (!reading.report().equals(again.report())
                || !reading.notices().equals(again.notices())
                || !reading.problems().equals(again.problems())) {
            throw new AssertionError("the same page is read in two ways");
        }
        Stream.concat(reading.notices().stream(), reading.problems().stream())
                .forEach(notice -> notice.message(Locale.CHINESE));
        reading.report().ifPresent(FormTarget::render);
    }

    private static void render(AnnualReport report) {
        FormRenderer renderer = FormRenderer.official();
        renderer.html(report);
        Page tables = Page.of(
                renderer.grid(report.proactive()),
                renderer.grid(report.applications()),
                renderer.grid(report.disputes()));
        Optional<AnnualReport> back = READER.withAgency(report.agency())
                .withYear(report.year())
                .withScope(report.scope())
                .read(tables)
                .report();
        if (!back.map(AnnualReport::applications).equals(Optional.of(report.applications()))
                || !back.map(AnnualReport::proactive).equals(Optional.of(report.proactive()))
                || !back.map(AnnualReport::disputes).equals(Optional.of(report.disputes()))) {
            throw new AssertionError("what is rendered is not read back");
        }
    }
}
