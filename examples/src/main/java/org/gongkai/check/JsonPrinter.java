package org.gongkai.check;

import java.util.stream.Stream;
import org.gongkai.check.print.RunPrinter;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;

/** Prints each result as a line of JSON; one of a report beside others anew where that is another one. */
final class JsonPrinter implements RunPrinter {

    private final RunOutput output;

    JsonPrinter(RunOutput output) {
        this.output = output;
    }

    @Override
    public void print(CheckedReport checked) {
        ResultLine.of(checked, output.locale()).forEach(output::line);
    }

    @Override
    public void print(BesideOthers report) {
        if (report.hasOtherScope() || report.hasOtherDiagnosis()) {
            print(report.beside());
        } else {
            Stream.concat(report.change().stream(), report.beside().others().stream())
                    .forEach(result -> output.line(ResultLine.of(result, output.locale())));
        }
    }

    @Override
    public void print(Overview overview) {
        overview.together().forEach(result -> output.line(ResultLine.of(result, output.locale())));
    }
}
