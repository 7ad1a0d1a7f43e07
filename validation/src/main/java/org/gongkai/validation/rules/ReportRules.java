package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the report as a whole: its edition and its day of publication. */
public final class ReportRules {

    /** Every table is of the edition that the year calls for. */
    public static final Rule<AnnualReport> EDITION = Rule.<AnnualReport>builder("report.edition")
            .title(
                    "2020年度及以前使用2019年格式，2021年度起使用2021年格式",
                    "reports up to 2020 are on the form of 2019, later ones on that of 2021")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.FORM_2019_NOTICE.at("适用年度"),
                    LegalDocument.FORM_2021_NOTICE.at("适用年度")))
            .check(ReportRules::checkEdition);

    /**
     * Departments publish by 31 January and governments by 31 March of the next year.
     *
     * <p>The days are plain dates and do not move when they fall on a day off. Townships are not named in Article 49, so
     * nothing is checked of theirs; nor of a report whose day of publication is not known.
     */
    public static final Rule<AnnualReport> DEADLINE =
            deadline(MonthDay.of(Month.JANUARY, 31), MonthDay.of(Month.MARCH, 31));

    private ReportRules() {}

    /**
     * The rule of publication with other days, such as the earlier ones that some regions set.
     *
     * @param departments the last day for departments, in the year after the one reported on; not null
     * @param governments the last day for governments, likewise; not null
     * @return the rule, with the id of {@link #DEADLINE}
     */
    public static Rule<AnnualReport> deadline(MonthDay departments, MonthDay governments) {
        Objects.requireNonNull(departments, "departments");
        Objects.requireNonNull(governments, "governments");
        return Rule.<AnnualReport>builder("report.deadline")
                .title("年度报告按期公布", "the report is published in time")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, LegalDocument.REGULATION.article(49)))
                .check((report, check) -> checkDeadline(report, departments, governments, check));
    }

    /**
     * Every table is on a given edition of the form, whatever the year: whoever checks by the rules of one edition is told
     * where a report has another.
     *
     * @param edition the edition, not null
     * @return the rule, {@code report.on-form}
     */
    public static Rule<AnnualReport> onForm(FormEdition edition) {
        Objects.requireNonNull(edition, "edition");
        String token = edition.token();
        return Rule.<AnnualReport>builder("report.on-form")
                .title("各表使用" + token + "年格式", "every table is on the form of " + token)
                .basis(Basis.of(
                        BasisKind.LEGAL,
                        edition == FormEdition.FORM_2019
                                ? LegalDocument.FORM_2019_NOTICE.at("适用年度")
                                : LegalDocument.FORM_2021_NOTICE.at("适用年度")))
                .check((report, check) -> checkEdition(report, edition, check));
    }

    private static void checkEdition(AnnualReport report, Check check) {
        checkEdition(report, report.expectedEdition(), check);
    }

    private static void checkEdition(AnnualReport report, FormEdition expected, Check check) {
        checkEdition(report, expected, "applications", report.applications().edition(), check);
        checkEdition(report, expected, "proactive", report.proactive().edition(), check);
    }

    private static void checkEdition(
            AnnualReport report, FormEdition expected, String table, FormEdition actual, Check check) {
        if (actual == expected) {
            check.holds();
            return;
        }
        check.violated(
                Text.of(
                        report.year() + "年度的表格使用" + expected.token() + "年格式",
                        "the " + table + " table of " + report.year() + " is on the form of " + expected.token()),
                List.of(
                        Cell.of("/year", "年度", Figure.of(report.year())),
                        Cell.of('/' + table + "/edition", "表格格式", Figure.of(actual.token()))),
                Figure.of(expected.token()),
                Figure.of(actual.token()));
    }

    private static void checkDeadline(AnnualReport report, MonthDay departments, MonthDay governments, Check check) {
        Agency agency = report.agency();
        if (report.publishedOn().isEmpty()
                || agency.level().filter(AdministrativeLevel.TOWNSHIP::equals).isPresent()) {
            return;
        }
        LocalDate published = report.publishedOn().get();
        int year = report.year() + 1;
        List<LocalDate> due = Stream.of(AgencyKind.values())
                .filter(kind -> agency.kind().isEmpty() || agency.kind().get() == kind)
                .map(kind -> (kind == AgencyKind.GOVERNMENT ? governments : departments).atYear(year))
                .sorted()
                .toList();
        LocalDate last = due.get(due.size() - 1);
        Text statement =
                Text.of("公布日期不晚于" + last + "（第四十九条）", "publication is not later than " + last + " (Article 49)");
        if (!published.isAfter(due.get(0))) {
            check.holds();
        } else if (published.isAfter(last) && agency.level().isPresent()) {
            check.violated(
                    statement,
                    List.of(publication(published)),
                    Figure.of(last.toString()),
                    Figure.of(published.toString()),
                    OptionalLong.of(ChronoUnit.DAYS.between(last, published)));
        } else {
            check.notAssessable(
                    statement, List.of(AgencyCells.level(agency), AgencyCells.kind(agency), publication(published)));
        }
    }

    private static Cell publication(LocalDate published) {
        return Cell.of("/publishedOn", "公布日期", Figure.of(published.toString()));
    }
}
