package org.gongkai.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;

/** The table with a row for each report: who reports of which year, and every count of both editions of the form. */
final class ReportTable {

    private static final Text ON_EDITION = Text.of("所用表格格式的版本", "the edition of the form that the table is on");

    static final Table<ReportLine> TABLE = new Table<>("reports", Text.of("每份年度报告一行", "one row a report"), columns());

    private ReportTable() {}

    /** What every table tells of the report that a row is about, so that most questions need one table. */
    static <R> List<Column<R>> key(Function<R, ReportLine> line) {
        Function<R, AnnualReport> report = line.andThen(ReportLine::report);
        return List.of(
                Column.number(
                        "line",
                        Text.of(
                                "报告在输入中的行号，自1起，是报告的键",
                                "the line of the report in what was read, from 1: the key of a report"),
                        of -> line.apply(of).line()),
                Column.text(
                        "agency",
                        Text.of("行政机关名称", "the name of the agency"),
                        of -> report.apply(of).agency().name()),
                Column.optionalText(
                        "region_code",
                        Text.of("行政区划代码，六位", "the code of its region, six digits"),
                        of -> report.apply(of).agency().regionCode().map(RegionCode::toString)),
                Column.optionalText(
                        "level",
                        Text.of("行政层级", "the level, such as county"),
                        of -> report.apply(of).agency().level().map(AdministrativeLevel::token)),
                Column.number(
                        "year",
                        Text.of("报告年度", "the year reported on"),
                        of -> report.apply(of).year()),
                Column.text(
                        "scope",
                        Text.of("统计范围：own 本级，summary 汇总", "whose figures: own or summary"),
                        of -> report.apply(of).scope().token()));
    }

    private static List<Column<ReportLine>> columns() {
        List<Column<ReportLine>> columns = new ArrayList<>(key(line -> line));
        columns.add(Column.optionalText(
                "credit_code",
                Text.of("统一社会信用代码", "the unified social credit code"),
                of -> of.report().agency().creditCode().map(CreditCode::toString)));
        columns.add(Column.optionalText(
                "kind",
                Text.of("机关类别：government 政府，department 政府部门", "a government, a department or another kind"),
                of -> of.report().agency().kind().map(AgencyKind::token)));
        columns.add(Column.optionalDay(
                "published_on",
                Text.of("公布日期", "the day of publication"),
                of -> of.report().publishedOn()));
        columns.add(Column.optionalText(
                "published_in",
                Text.of("公布月份，只知月份时", "the month of publication, such as 2024-01, where no more is known"),
                of -> of.report().publishedIn().map(String::valueOf)));
        columns.add(Column.text(
                "proactive_edition",
                ON_EDITION,
                of -> of.report().proactive().edition().token()));
        columns.add(Column.text(
                "applications_edition",
                ON_EDITION,
                of -> of.report().applications().edition().token()));
        addAmounts(columns);
        add(columns, AnnualReport::proactive, TableLayout::proactive);
        add(columns, AnnualReport::applications, TableLayout::applications);
        add(columns, AnnualReport::disputes, edition -> TableLayout.disputes());
        return List.copyOf(columns);
    }

    private static void addAmounts(List<Column<ReportLine>> columns) {
        for (FormEdition edition : FormEdition.values()) {
            String pointer = TableLayout.proactive(edition).amountPointer().orElseThrow();
            columns.add(Column.optionalYuan(
                    name(pointer),
                    pointer,
                    Text.of(edition.token() + "年格式第二部分的金额", "the amount of part two on the form of " + edition.token()),
                    of -> of.report().proactive().edition() == edition
                            ? of.report().proactive().amount().map(Yuan::amount)
                            : Optional.empty()));
        }
    }

    /** The counts of a table, those of both editions under one name where they stand at one place in JSON. */
    private static void add(
            List<Column<ReportLine>> columns,
            Function<AnnualReport, ? extends CountTable> table,
            Function<FormEdition, TableLayout> layouts) {
        Map<String, Text> pointers = new LinkedHashMap<>();
        for (FormEdition edition : FormEdition.values()) {
            TableLayout layout = layouts.apply(edition);
            for (int cell = 0; cell < layout.cellCount(); cell++) {
                pointers.put(layout.pointer(cell), layout.text(cell));
            }
        }
        TableLayout older = layouts.apply(FormEdition.FORM_2019);
        pointers.forEach((pointer, meaning) -> {
            int before = cell(older, pointer);
            int now = cell(layouts.apply(FormEdition.FORM_2021), pointer);
            columns.add(Column.count(name(pointer), pointer, meaning, (row, of) -> {
                CountTable counts = table.apply(of.report());
                int cell = counts.layout() == older ? before : now;
                if (cell >= 0 && counts.isStated(cell)) {
                    row.append(counts.orZero(cell));
                } else {
                    row.appendNull();
                }
            }));
        });
    }

    private static int cell(TableLayout layout, String pointer) {
        return layout.cellAt(pointer).orElse(-1);
    }

    /** A JSON Pointer in the words of SQL: {@code /applications/received/naturalPerson} is applications_received_natural_person. */
    static String name(String pointer) {
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            if (c == '/') {
                name.append('_');
            } else if (Character.isUpperCase(c)) {
                name.append('_').append(Character.toLowerCase(c));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
