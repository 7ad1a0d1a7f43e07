package org.gongkai.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;

/** The table with a row for each report: who reports of which year, and every count of both editions of the form. */
final class ReportTable {

    private static final Text ON_EDITION = Text.of("所用表格格式的版本", "the edition of the form that the table is on");

    static final Table<ReportLine> TABLE = table();

    private ReportTable() {}

    /** What every table tells of the report that a row is about, so that most questions need one table. */
    static <R> List<Field.Single<R>> key(Function<R, ReportLine> line) {
        Function<R, AnnualReport> report = line.andThen(ReportLine::report);
        return List.of(
                Field.number(
                        "line",
                        Text.of(
                                "报告在输入中的行号，自1起，是报告的键",
                                "the line of the report in what was read, from 1: the key of a report"),
                        of -> line.apply(of).line()),
                Field.text(
                        "agency",
                        Text.of("行政机关名称", "the name of the agency"),
                        of -> report.apply(of).agency().name()),
                Field.optionalText(
                        "region_code",
                        Text.of("行政区划代码，六位", "the code of its region, six digits"),
                        of -> report.apply(of).agency().regionCode().map(RegionCode::toString)),
                Field.optionalText(
                        "level",
                        Text.of("行政层级", "the level, such as county"),
                        of -> report.apply(of).agency().level().map(AdministrativeLevel::token)),
                Field.number(
                        "year",
                        Text.of("报告年度", "the year reported on"),
                        of -> report.apply(of).year()),
                Field.text(
                        "scope",
                        Text.of("统计范围：own 本级，summary 汇总", "whose figures: own or summary"),
                        of -> report.apply(of).scope().token()));
    }

    private static Table<ReportLine> table() {
        List<Field.Single<ReportLine>> singles = singles();
        ReportCounts counts = new ReportCounts();
        List<Field<ReportLine>> fields =
                new ArrayList<>(singles.stream().map(Field.Single::field).toList());
        fields.add(counts.field());
        List<Column> columns =
                new ArrayList<>(singles.stream().map(Field.Single::column).toList());
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        columns.addAll(counts.columns());
        return new Table<>(
                "reports",
                Text.of("每份年度报告一行", "one row a report"),
                List.copyOf(columns),
                List.copyOf(fields),
                "SELECT " + names + ", " + counts.selected() + " FROM reports");
    }

    private static List<Field.Single<ReportLine>> singles() {
        List<Field.Single<ReportLine>> singles = new ArrayList<>(key(line -> line));
        singles.add(Field.number(
                "series",
                Text.of(
                        "同一机关、同一统计范围各年度报告共有的编号，由机关名称得出，用于连接",
                        "the number that the reports of an agency and scope have in common, made of the name of the agency:"
                                + " joins by it are quick"),
                of -> SeriesNumber.of(of.report())));
        singles.add(Field.optionalText(
                "credit_code",
                Text.of("统一社会信用代码", "the unified social credit code"),
                of -> of.report().agency().creditCode().map(CreditCode::toString)));
        singles.add(Field.optionalText(
                "kind",
                Text.of("机关类别：government 政府，department 政府部门", "a government, a department or another kind"),
                of -> of.report().agency().kind().map(AgencyKind::token)));
        singles.add(Field.optionalDay(
                "published_on",
                Text.of("公布日期", "the day of publication"),
                of -> of.report().publishedOn()));
        singles.add(Field.optionalText(
                "published_in",
                Text.of("公布月份，只知月份时", "the month of publication, such as 2024-01, where no more is known"),
                of -> of.report().publishedIn().map(String::valueOf)));
        singles.add(Field.text(
                "proactive_edition",
                ON_EDITION,
                of -> of.report().proactive().edition().token()));
        singles.add(Field.text(
                "applications_edition",
                ON_EDITION,
                of -> of.report().applications().edition().token()));
        for (FormEdition edition : FormEdition.values()) {
            String pointer = TableLayout.proactive(edition).amountPointer().orElseThrow();
            singles.add(Field.optionalYuan(
                    name(pointer),
                    pointer,
                    Text.of(edition.token() + "年格式第二部分的金额", "the amount of part two on the form of " + edition.token()),
                    of -> of.report().proactive().edition() == edition
                            ? of.report().proactive().amount().map(Yuan::amount)
                            : Optional.empty()));
        }
        return singles;
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
