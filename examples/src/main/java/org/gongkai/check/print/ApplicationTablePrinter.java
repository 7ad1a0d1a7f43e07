package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.check.console.Language;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;

/** Prints an application table under its official labels, with the labels of groups over their rows as on the form. */
final class ApplicationTablePrinter {

    private static final String BLANK = "-";
    private static final int LABEL_WIDTH = 40;
    private static final int HEAD_WIDTH = 8;
    private static final String OUTCOMES_LABEL = "三、本年度办理结果";
    private static final String INDENT = "  ";
    private static final Text UNIT = Text.of("单位：件", "in 件 (applications)");
    private static final Text LEGEND =
            Text.of(BLANK + " 表示未填，未填不等于 0", BLANK + " marks a cell that is not stated, which is not a 0");

    private final ApplicationTable table;
    private final Language language;
    private final TextTable text;

    private ApplicationTablePrinter(ApplicationTable table, Language language) {
        this.table = table;
        this.language = language;
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.texts(UNIT.in(language.locale()), LABEL_WIDTH));
        for (String head : table.layout().rows().get(0).columnLabels()) {
            columns.add(TextTable.Column.numbers(head, HEAD_WIDTH));
        }
        this.text = new TextTable(columns);
    }

    static void print(ApplicationTable table, Language language, PrintStream out) {
        new ApplicationTablePrinter(table, language).print(out);
    }

    private void print(PrintStream out) {
        addRow(RowName.RECEIVED);
        addRow(RowName.CARRIED_IN);
        text.add(List.of(OUTCOMES_LABEL));
        addOutcomes();
        addRow(RowName.PROCESSED);
        addRow(RowName.CARRIED_FORWARD);
        text.lines().forEach(out::println);
        if (!table.isComplete()) {
            out.println(LEGEND.in(language.locale()));
        }
    }

    private void addRow(RowName name) {
        TableRow row = table.layout().row(name);
        addRow(row.label(), row);
    }

    private void addOutcomes() {
        TableLayout layout = table.layout();
        Optional<OutcomeGroup> open = Optional.empty();
        for (Outcome outcome : Outcome.of(table.edition())) {
            TableRow row = layout.row(outcome);
            String label = outcome.label(table.edition());
            if (row.label().equals(label)) {
                addRow(label, row);
                continue;
            }
            Optional<OutcomeGroup> group = Optional.of(outcome.group());
            if (!group.equals(open)) {
                text.add(List.of(outcome.group().label()));
                open = group;
            }
            addRow(INDENT + label, row);
        }
    }

    private void addRow(String label, TableRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        Arrays.stream(row.cells())
                .mapToObj(cell -> table.isStated(cell) ? Long.toString(table.orZero(cell)) : BLANK)
                .forEach(cells::add);
        text.add(cells);
    }
}
