package org.gongkai.validation.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.page.HtmlPage;
import org.gongkai.validation.rules.AnnualReportRules;

/**
 * The official form of an annual report as a page, or a part of one, in which a clerk fills it in and is told at every key what
 * does not add up.
 *
 * <p>It has the fields of the form in the official layout, and the reconciliations of its rules: what a {@link
 * org.gongkai.validation.Validator} finds of the tables, the page finds in the same words while they are typed. Totals are
 * suggested and never filled in by themselves, a blank stays apart from 0, and rows, columns and tables are pasted from
 * spreadsheets, documents and pages. Rules that are not equations of cells are named, and are checked by Java. What comes out
 * is the JSON of the report, the same bytes as {@link org.gongkai.json.DisclosureJson#writeBytes(Object)} gives, and what went into
 * the form goes on from any such JSON. Nothing leaves the browser unless the page around the form sends it.
 *
 * <p>A page of a user has the form with the style and the script, which is the same for every form:
 *
 * <pre>{@code
 * LiveForm form = LiveForm.of(report).withPrevious(previous);
 * String page = "<!DOCTYPE html><html lang=\"zh\"><meta charset=\"utf-8\"><title>年度报告</title>"
 *         + "<style>" + LiveForm.style() + "</style>"
 *         + form.fragment(Locale.CHINESE)
 *         + "<script>addEventListener('gongkai-save', e => { e.preventDefault();"
 *         + " fetch('/reports', {method: 'POST', body: e.detail.json()}); });" + LiveForm.script() + "</script></html>";
 * }</pre>
 *
 * <p>A form is immutable; each method gives another one.
 */
@NoJsonForm
public final class LiveForm {

    private static final String SCRIPT = resource("live-form.js");
    private static final String STYLE = resource("live-form.css");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final AnnualReport report;
    private final boolean isNamed;
    private final Optional<AnnualReport> previous;
    private final List<AnnualReport> units;
    private final RuleSet<AnnualReport> rules;
    private final AcceptancePolicy policy;
    private final String id;

    private LiveForm(
            AnnualReport report,
            boolean isNamed,
            Optional<AnnualReport> previous,
            List<AnnualReport> units,
            RuleSet<AnnualReport> rules,
            AcceptancePolicy policy,
            String id) {
        this.report = report;
        this.isNamed = isNamed;
        this.previous = previous;
        this.units = units;
        this.rules = rules;
        this.policy = policy;
        this.id = id;
    }

    /**
     * The form for a year with nothing filled in, on the edition of that year.
     *
     * @param year the year reported on, from {@link AnnualReport#FIRST_YEAR} to {@link AnnualReport#LAST_YEAR}
     * @return the form
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static LiveForm of(int year) {
        return blank(Agency.of("-"), year, false);
    }

    /**
     * The form for a year of an agency with nothing filled in, on the edition of that year.
     *
     * @param agency the agency that reports, not null
     * @param year the year reported on, from {@link AnnualReport#FIRST_YEAR} to {@link AnnualReport#LAST_YEAR}
     * @return the form
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static LiveForm of(Agency agency, int year) {
        return blank(Objects.requireNonNull(agency, "agency"), year, true);
    }

    private static LiveForm blank(Agency agency, int year, boolean isNamed) {
        FormEdition edition = FormEdition.forYear(year);
        return of(
                AnnualReport.builder()
                        .agency(agency)
                        .year(year)
                        .scope(ReportScope.OWN)
                        .proactive(ProactiveTable.notStated(edition))
                        .applications(ApplicationTable.notStated(edition))
                        .disputes(DisputeTable.notStated())
                        .build(),
                isNamed);
    }

    /**
     * The form with a report in it, to go on from.
     *
     * @param report the report, not null
     * @return the form, on the edition of its tables
     * @throws IllegalArgumentException if its tables are of two editions
     */
    public static LiveForm of(AnnualReport report) {
        return of(Objects.requireNonNull(report, "report"), true);
    }

    private static LiveForm of(AnnualReport report, boolean isNamed) {
        FormEdition edition = report.applications().edition();
        if (report.proactive().edition() != edition) {
            throw new IllegalArgumentException("the tables of the report are on the forms of "
                    + report.proactive().edition().token() + " and " + edition.token());
        }
        return new LiveForm(
                report,
                isNamed,
                Optional.empty(),
                List.of(),
                AnnualReportRules.ruleSet(edition),
                AcceptancePolicy.standard(),
                "gongkai-form");
    }

    /**
     * The form with the report of the year before at hand: what is carried from it is suggested and checked, where it is of the
     * same agency and scope.
     *
     * @param before the report of the year before, on either edition; not null
     * @return the form
     */
    public LiveForm withPrevious(AnnualReport before) {
        return new LiveForm(
                report, isNamed, Optional.of(Objects.requireNonNull(before, "before")), units, rules, policy, id);
    }

    /**
     * The form of a summary with the reports of its units at hand: every number is suggested and checked as their sum, with who
     * contributed what.
     *
     * @param all the reports of the units, not null; those of another year or edition are passed over, with their number told
     * @return the form
     */
    public LiveForm withUnits(List<AnnualReport> all) {
        return new LiveForm(
                report, isNamed, previous, List.copyOf(Objects.requireNonNull(all, "all")), rules, policy, id);
    }

    /**
     * The form with other rules than those of its edition. The reconciliations of a rule of one's own are checked like all
     * others.
     *
     * @param others the rules, not null
     * @return the form
     */
    public LiveForm withRules(RuleSet<AnnualReport> others) {
        return new LiveForm(report, isNamed, previous, units, Objects.requireNonNull(others, "others"), policy, id);
    }

    /**
     * The form with another policy of what blocks a report, what needs a reason and what is only said.
     *
     * @param other the policy, not null
     * @return the form
     */
    public LiveForm withPolicy(AcceptancePolicy other) {
        return new LiveForm(report, isNamed, previous, units, rules, Objects.requireNonNull(other, "other"), id);
    }

    /**
     * The form with another id, so that several stand in one page.
     *
     * @param other the id of its element, with which every id in it begins: a letter, then letters, digits, {@code -} and {@code
     *     _}; not null
     * @return the form
     * @throws IllegalArgumentException if {@code other} has other characters
     */
    public LiveForm withId(String other) {
        if (!ID.matcher(Objects.requireNonNull(other, "other")).matches()) {
            throw new IllegalArgumentException("\"" + other + "\" is not an id");
        }
        return new LiveForm(report, isNamed, previous, units, rules, policy, other);
    }

    /**
     * The form as a document of its own, which needs no other file and works from a folder.
     *
     * @param locale the language, not null
     * @return the document, in which a browser runs no script but that of the form
     */
    public String page(Locale locale) {
        return LiveFormHtml.page(this, Objects.requireNonNull(locale, "locale"));
    }

    /**
     * The form as a part of a page that has the {@link #style} and, after it, the {@link #script}.
     *
     * <p>Its element is told of by events: {@code gongkai-change} at every change, {@code gongkai-save} and {@code
     * gongkai-reasons} where the clerk saves the report and the reasons, which are then downloaded unless the event is prevented.
     * Each has in {@code detail} the functions {@code json()}, {@code waivers()}, {@code findings()} and {@code decision()}, the
     * last one of the words of {@link org.gongkai.validation.acceptance.AcceptanceDecision}.
     *
     * @param locale the language, not null
     * @return a {@code div} element of the class {@code gongkai-form}
     */
    public String fragment(Locale locale) {
        return LiveFormHtml.fragment(this, Objects.requireNonNull(locale, "locale"));
    }

    /**
     * The style sheet of the form, which says nothing of what stands outside of it.
     *
     * @return the text of a {@code style} element
     */
    public static String style() {
        return HtmlPage.style() + STYLE;
    }

    /**
     * The script of every form, without libraries, which loads nothing. It fills in the forms of the page that it stands in; a
     * form that is put in later is filled in by {@code gongkaiForm.mount(element)}, and {@code gongkaiForm.engine(data)} checks
     * without a page.
     *
     * @return the text of a {@code script} element
     */
    public static String script() {
        return SCRIPT;
    }

    /** What the form adds to the style of all pages. */
    static String formStyle() {
        return STYLE;
    }

    AnnualReport report() {
        return report;
    }

    /** Whether the agency is known, or its name is still to be filled in. */
    boolean isNamed() {
        return isNamed;
    }

    FormEdition edition() {
        return report.applications().edition();
    }

    Optional<AnnualReport> previous() {
        return previous;
    }

    List<AnnualReport> units() {
        return units;
    }

    RuleSet<AnnualReport> rules() {
        return rules;
    }

    AcceptancePolicy policy() {
        return policy;
    }

    String id() {
        return id;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(LiveForm.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
