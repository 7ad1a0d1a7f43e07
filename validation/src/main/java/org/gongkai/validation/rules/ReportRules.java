package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.agency.AdministrativeLevel;
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

    /** Every table is of the edition that the year calls for. Before the reports of 2019 there was no form to be on. */
    public static final Rule<AnnualReport> EDITION = Rule.<AnnualReport>builder("report.edition")
            .title(
                    "2019、2020年度使用2019年格式，2021年度起使用2021年格式",
                    "the reports of 2019 and 2020 are on the form of 2019, later ones on that of 2021")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.FORM_2019_NOTICE.at("适用年度"),
                    LegalDocument.FORM_2021_NOTICE.at("适用年度")))
            .check(ReportRules::checkEdition);

    /**
     * Departments publish by 31 January and governments by 31 March of the next year; for the years up to 2018 all agencies by
     * 31 March, as the Regulation of 2007 had it.
     *
     * <p>The days are plain dates and do not move when they fall on a day off. What is not known of the agency is inferred from
     * its name. Where only the month of publication is known, all its days must be in time or all too late. It cannot be assessed
     * without a day or month of publication, nor where a later day than the earliest is due by a kind or level that the name does
     * not decide, nor of townships, which Article 49 does not name.
     */
    public static final Rule<AnnualReport> DEADLINE =
            deadline(MonthDay.of(Month.JANUARY, 31), MonthDay.of(Month.MARCH, 31));

    /** The first year with a form and with the days of Article 49. */
    static final int FIRST_YEAR_WITH_FORM = 2019;

    /** The day that the Regulation of 2007 set for all agencies. */
    private static final MonthDay OF_ALL = MonthDay.of(Month.MARCH, 31);

    private static final Set<AdministrativeLevel> TOWNSHIPS = Set.of(AdministrativeLevel.TOWNSHIP);

    private ReportRules() {}

    /**
     * The rule of publication with other days from the reports of 2019 on, such as the earlier ones that some regions set.
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
                .basis(Basis.of(
                        BasisKind.LEGAL,
                        LegalDocument.REGULATION.article(49),
                        LegalDocument.REGULATION_2007.article(31)))
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
        if (report.year() < FIRST_YEAR_WITH_FORM) {
            check.notAssessable(
                    Text.of(
                            "全国统一格式自2019年度报告起使用，" + report.year() + "年度没有应当使用的格式",
                            "there is a form from the reports of 2019 on, and none that one of " + report.year()
                                    + " is to be on"),
                    List.of(Cell.of("/year", "年度", Figure.of(report.year()))));
            return;
        }
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
                        report.year() + "年度" + (table.equals("proactive") ? "第二部分" : "第三部分") + "表格使用" + expected.token()
                                + "年格式",
                        "the " + table + " table of " + report.year() + " is on the form of " + expected.token()),
                List.of(
                        Cell.of("/year", "年度", Figure.of(report.year())),
                        Cell.of('/' + table + "/edition", "表格格式", Figure.of(actual.token()))),
                Figure.of(expected.token()),
                Figure.of(actual.token()));
    }

    private static void checkDeadline(AnnualReport report, MonthDay departments, MonthDay governments, Check check) {
        int year = report.year() + 1;
        if (isBeforeForms(report)) {
            LocalDate day = OF_ALL.atYear(year);
            checkDeadline(report, day, day, check);
            return;
        }
        Set<AgencyKind> kinds = AgencyCells.kinds(report.agency());
        LocalDate ofGovernment = governments.atYear(year);
        LocalDate ofDepartment = departments.atYear(year);
        if (!kinds.contains(AgencyKind.GOVERNMENT)) {
            checkDeadline(report, ofDepartment, ofDepartment, check);
        } else if (kinds.size() == 1) {
            checkDeadline(report, ofGovernment, ofGovernment, check);
        } else if (ofGovernment.isBefore(ofDepartment)) {
            checkDeadline(report, ofGovernment, ofDepartment, check);
        } else {
            checkDeadline(report, ofDepartment, ofGovernment, check);
        }
    }

    private static boolean isBeforeForms(AnnualReport report) {
        return report.year() < FIRST_YEAR_WITH_FORM;
    }

    private static Text statement(AnnualReport report, LocalDate first, LocalDate last) {
        if (isBeforeForms(report)) {
            return Text.of(
                    "公布日期不晚于" + last + "（2007年条例第三十一条）",
                    "publication is not later than " + last + " (Article 31 of the Regulation of 2007)");
        }
        if (AgencyCells.levels(report.agency()).equals(TOWNSHIPS)) {
            return Text.of(
                    "公布日期不晚于当地规定的期限（第四十九条没有规定乡镇、街道的期限）",
                    "publication is not later than the day set locally (Article 49 sets none for townships)");
        }
        return first.equals(last)
                ? Text.of("公布日期不晚于" + last + "（第四十九条）", "publication is not later than " + last + " (Article 49)")
                : Text.of(
                        "公布日期：政府部门不晚于" + first + "，政府不晚于" + last + "（第四十九条）",
                        "publication is not later than " + first + " for a department, " + last
                                + " for a government (Article 49)");
    }

    private static void checkDeadline(AnnualReport report, LocalDate first, LocalDate last, Check check) {
        Publication published = Publication.of(report);
        if (published.isBy(first)) {
            check.holds();
            return;
        }
        Text statement = statement(report, first, last);
        boolean isNamed =
                isBeforeForms(report) || !AgencyCells.levels(report.agency()).contains(AdministrativeLevel.TOWNSHIP);
        if (!published.isStated()) {
            check.notAssessable(statement, List.of(published.cell()));
        } else if (published.isAfter(last) && isNamed) {
            check.violated(
                    statement,
                    List.of(published.cell()),
                    Figure.of(last.toString()),
                    published.cell().value(),
                    published.daysAfter(last));
        } else if (published.isOnBothSidesOf(first) || published.isOnBothSidesOf(last)) {
            check.notAssessable(statement.concat(published.undecided()), List.of(published.cell()));
        } else {
            check.notAssessable(
                    statement,
                    List.of(AgencyCells.level(report.agency()), AgencyCells.kind(report.agency()), published.cell()));
        }
    }
}
