package org.gongkai.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;

/** The tables of an export. */
final class Tables {

    static final Table<FoundIn> FINDINGS = Table.of(
            "findings",
            Text.of("每项核对发现一行，每份报告单独核对", "one row a finding of a report checked by itself"),
            joined(
                    ReportTable.key(FoundIn::line),
                    List.of(
                            Field.text(
                                    "rule",
                                    Text.of("规则代码", "the id of the rule"),
                                    of -> of.finding().rule().toString()),
                            Field.text(
                                    "kind",
                                    Text.of(
                                            "类别：error 错误，warning 警告，hint 提示，notAssessable 无法判断",
                                            "error, warning, hint or notAssessable"),
                                    of -> FindingKind.of(of.finding()).token()),
                            Field.text(
                                    "message_zh",
                                    Text.of("中文说明", "the message in Chinese"),
                                    of -> of.finding().message(Locale.CHINESE)),
                            Field.text(
                                    "message_en",
                                    Text.of("英文说明", "the message in English"),
                                    of -> of.finding().message(Locale.ENGLISH)),
                            Field.optionalText(
                                    "expected",
                                    Text.of("应为，或界限", "what should be there, or a bound of it"),
                                    of -> stated(of.finding().expected())),
                            Field.optionalText(
                                    "actual",
                                    Text.of("实为", "what is there"),
                                    of -> stated(of.finding().actual())),
                            Field.optionalNumber(
                                    "difference",
                                    Text.of("相差，件或日", "actual minus expected, in 件 or days"),
                                    of -> of.finding().difference()),
                            Field.text(
                                    "cells",
                                    Text.of(
                                            "所涉各处的 JSON Pointer，以空格分隔",
                                            "the JSON Pointers of the places, with blanks between"),
                                    of -> of.finding().cells().stream()
                                            .map(Cell::pointer)
                                            .collect(Collectors.joining(" "))))));

    static final Table<ReportIndicators> INDICATORS = ReportIndicators.table();

    static final Table<DisclosureJsonException> UNREAD = Table.of(
            "unread",
            Text.of("每个读不出的行一行", "one row a line that cannot be read"),
            List.of(
                    Field.number(
                            "line", Text.of("行号，自1起", "the number of the line, from 1"), DisclosureJsonException::line),
                    Field.text(
                            "pointer",
                            Text.of("出错处的 JSON Pointer", "the JSON Pointer of what is wrong, empty for the whole line"),
                            DisclosureJsonException::pointer),
                    Field.text("problem", Text.of("问题", "what is wrong"), DisclosureJsonException::problem)));

    static final Table<Described> COLUMNS = Table.of(
            "columns",
            Text.of("每列一行：本说明自身", "one row a column of these tables: this description"),
            List.of(
                    Field.text(
                            "table_name",
                            Text.of("表名", "the table"),
                            of -> of.table().name()),
                    Field.text(
                            "column_name",
                            Text.of("列名", "the column"),
                            of -> of.column().name()),
                    Field.text(
                            "type", Text.of("类型", "the type"), of -> of.column().type()),
                    Field.text(
                            "nullable",
                            Text.of("可否为空：yes 可，no 不可", "yes where NULL can stand in it, else no"),
                            of -> of.column().isNullable() ? "yes" : "no"),
                    Field.optionalText(
                            "unit",
                            Text.of("单位：件、元", "件 (counts) or 元 (yuan)"),
                            of -> present(of.column().unit())),
                    Field.optionalText(
                            "pointer",
                            Text.of("报告中的 JSON Pointer", "the JSON Pointer into the report"),
                            of -> present(of.column().pointer())),
                    Field.text(
                            "meaning_zh",
                            Text.of("含义（中文）", "the meaning in Chinese"),
                            of -> of.column().meaning().zh()),
                    Field.text(
                            "meaning_en",
                            Text.of("含义（英文）", "the meaning in English"),
                            of -> of.column().meaning().en())));

    static final List<Table<?>> ALL = List.of(ReportTable.TABLE, FINDINGS, INDICATORS, UNREAD, COLUMNS);

    /**
     * A finding and the report that it is about.
     *
     * @param line the report
     * @param finding the finding
     */
    record FoundIn(ReportLine line, Finding finding) {}

    /**
     * A column and the table that it is of.
     *
     * @param table the table
     * @param column the column
     */
    record Described(Table<?> table, Column column) {}

    private Tables() {}

    /** {@return every column of every table} */
    static List<Described> described() {
        List<Described> described = new ArrayList<>();
        ALL.forEach(table -> table.columns().forEach(column -> described.add(new Described(table, column))));
        return described;
    }

    private static Optional<String> stated(Figure figure) {
        return figure.isStated() ? Optional.of(figure.toString()) : Optional.empty();
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static <T> List<T> joined(List<T> first, List<T> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }
}
