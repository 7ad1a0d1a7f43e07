package org.gongkai.validation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.Subject;
import org.immutables.value.Value;

/**
 * What a reviewer decided of a finding, or of cells of a report in which nothing was found: why, in which role, on which day.
 *
 * <p>It is bound to the agency and year, the rule, and every cell with the value that it had. A later decision on the same
 * takes the place of an earlier one.
 */
@Value.Immutable
@JsonForm(Decision.Json.class)
public abstract class Decision extends BuiltValue {

    private static final int MOST_TOLD = 6;

    Decision() {}

    /**
     * A decision that corrects nothing.
     *
     * @param subject what was checked, not null
     * @param finding what was found, not null
     * @param verdict what is decided, none that {@linkplain Verdict#corrects corrects}; not null
     * @param reason why, not blank
     * @param role the role of who decides, not blank; never the name of a person
     * @param decidedOn the day, not null
     * @return the decision
     * @throws IllegalArgumentException if a text is blank or the verdict is one that corrects
     */
    public static Decision of(
            Subject subject, Finding finding, Verdict verdict, String reason, String role, LocalDate decidedOn) {
        return decided(reason, role, decidedOn)
                .subject(Objects.requireNonNull(subject, "subject"))
                .rule(Objects.requireNonNull(finding, "finding").rule())
                .cells(finding.cells())
                .verdict(Objects.requireNonNull(verdict, "verdict"))
                .build();
    }

    /**
     * A correction of cells.
     *
     * @param report the report, not null
     * @param corrections the cells that are corrected, one at least; not null
     * @param reason why, not blank
     * @param role the role of who decides, not blank; never the name of a person
     * @param decidedOn the day, not null
     * @return the decision, whose verdict is {@link Verdict#CORRECTED}, about the figures of that scope
     * @throws IllegalArgumentException if a text is blank, or nothing is corrected, or a cell twice
     */
    public static Decision correcting(
            AnnualReport report, List<Correction> corrections, String reason, String role, LocalDate decidedOn) {
        return decided(reason, role, decidedOn)
                .subject(Subject.of(report))
                .scope(report.scope())
                .verdict(Verdict.CORRECTED)
                .corrections(Objects.requireNonNull(corrections, "corrections"))
                .cells(corrections.stream().map(Correction::cell).toList())
                .build();
    }

    private static ImmutableDecision.Builder decided(String reason, String role, LocalDate decidedOn) {
        return ImmutableDecision.builder()
                .reason(Objects.requireNonNull(reason, "reason"))
                .role(Objects.requireNonNull(role, "role"))
                .decidedOn(Objects.requireNonNull(decidedOn, "decidedOn"));
    }

    /** {@return what was checked} */
    public abstract Subject subject();

    /** {@return whose figures the report gives, where it is about one report} */
    public abstract Optional<ReportScope> scope();

    /** {@return the rule by which something was found; none where cells are corrected in which nothing was found} */
    public abstract Optional<RuleId> rule();

    /** {@return the cells of the finding with their values, or the cells that are corrected; unmodifiable} */
    public abstract List<Cell> cells();

    /** {@return what was decided} */
    public abstract Verdict verdict();

    /** {@return the cells that are corrected: one at least if the verdict corrects, none otherwise; unmodifiable} */
    public abstract List<Correction> corrections();

    /** {@return why, not blank} */
    public abstract String reason();

    /** {@return the role of who decided, such as {@code 复核人}; never the name of a person} */
    public abstract String role();

    /** {@return the day of the decision} */
    public abstract LocalDate decidedOn();

    /** {@return the last day on which it excuses anything, where it excuses and that ends} */
    public abstract Optional<LocalDate> expiresOn();

    /**
     * The same decision about the figures of one report only, where an agency has two of a year.
     *
     * @param reportScope whose figures the report gives, not null
     * @return the decision
     */
    public Decision inScope(ReportScope reportScope) {
        return ImmutableDecision.builder()
                .from(this)
                .scope(Objects.requireNonNull(reportScope, "reportScope"))
                .build();
    }

    /**
     * The same corrections as an answer to a finding.
     *
     * @param finding what was found, not null
     * @return the decision, about the rule and the cells of the finding
     */
    public Decision answering(Finding finding) {
        return ImmutableDecision.builder()
                .from(this)
                .rule(Objects.requireNonNull(finding, "finding").rule())
                .cells(finding.cells())
                .build();
    }

    /**
     * The same corrections as those of a repair that was suggested for a finding.
     *
     * @param finding what was found, not null
     * @return the decision, about the rule and the cells of the finding, whose verdict is {@link Verdict#REPAIR_ACCEPTED}
     * @throws IllegalArgumentException if this decision corrects nothing
     */
    public Decision acceptingRepairOf(Finding finding) {
        return ImmutableDecision.builder()
                .from(answering(finding))
                .verdict(Verdict.REPAIR_ACCEPTED)
                .expiresOn(Optional.empty())
                .build();
    }

    /**
     * The same excuse with an end.
     *
     * @param lastDay the last day on which it excuses anything, not null
     * @return the decision
     * @throws IllegalArgumentException if this decision excuses nothing
     */
    public Decision until(LocalDate lastDay) {
        return ImmutableDecision.builder()
                .from(this)
                .expiresOn(Objects.requireNonNull(lastDay, "lastDay"))
                .build();
    }

    @Value.Check
    void check() {
        NotBlank.in("a decision").part("reason", reason()).part("role", role());
        String kind = "a decision that is " + verdict().token();
        if (verdict().corrects() == corrections().isEmpty()) {
            throw new IllegalArgumentException(kind + " has " + corrections().size() + " corrections");
        }
        long corrected = corrections().stream()
                .map(each -> each.cell().pointer())
                .distinct()
                .count();
        if (corrected < corrections().size()) {
            throw new IllegalArgumentException("a decision corrects a cell twice");
        }
        if (rule().isEmpty() && (cells().isEmpty() || verdict() == Verdict.EXCUSED)) {
            throw new IllegalArgumentException(kind + " and has no rule is about nothing");
        }
        if (verdict() != Verdict.EXCUSED && expiresOn().isPresent()) {
            throw new IllegalArgumentException(kind + " does not end");
        }
    }

    /**
     * The decision in words.
     *
     * @param locale the language, not null
     * @return such as {@code 更正：本年新收政府信息公开申请数量 / 自然人 59 → 95；笔误（复核人，2026-11-29）}
     */
    public String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        List<String> places = corrections().isEmpty()
                ? cells().stream().map(cell -> cell.text().in(locale)).toList()
                : corrections().stream().map(each -> each.describe(locale)).toList();
        String first = places.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        Text rest = places.size() > MOST_TOLD
                ? Text.of("……共" + places.size() + "处", ", … " + places.size() + " places")
                : Text.of("", "");
        return verdict().text().in(locale)
                + (places.isEmpty() ? "" : Text.of("：", ": ").in(locale) + first + rest.in(locale))
                + Text.of("；", "; ").in(locale)
                + reason()
                + Text.of("（" + role() + "，" + decidedOn() + "）", " (" + role() + ", " + decidedOn() + ")")
                        .in(locale);
    }

    /** What two decisions are about, of which the later takes the place of the earlier. */
    Object about() {
        return List.of(subject().agency(), subject().year(), scope(), rule(), cells());
    }

    boolean isOf(AnnualReport report) {
        return subject().agency().equals(Optional.of(report.agency().name()))
                && subject().year().equals(OptionalInt.of(report.year()))
                && scope().stream().allMatch(report.scope()::equals);
    }

    static final class Json implements Supplier<JsonCodec<Decision>> {

        @Override
        public JsonCodec<Decision> get() {
            PartsDeclaration<Decision> decision = JsonShape.ofParts();
            Part<Subject> subject = decision.required("subject", JsonCodec.of(Subject.class), Decision::subject);
            Part<Optional<ReportScope>> scope = decision.optional(
                    "scope", JsonCodec.tokens(ReportScope.class, ReportScope::token), Decision::scope);
            Part<Optional<RuleId>> rule = decision.optional("rule", JsonCodec.of(RuleId.class), Decision::rule);
            Part<List<Cell>> cells =
                    decision.required("cells", JsonCodec.list(JsonCodec.of(Cell.class)), Decision::cells);
            Part<Verdict> verdict =
                    decision.required("verdict", JsonCodec.tokens(Verdict.class, Verdict::token), Decision::verdict);
            Part<List<Correction>> corrections =
                    decision.list("corrections", JsonCodec.of(Correction.class), Decision::corrections);
            Part<String> reason = decision.required("reason", JsonCodec.TEXT, Decision::reason);
            Part<String> role = decision.required("role", JsonCodec.TEXT, Decision::role);
            Part<LocalDate> decidedOn = decision.required("decidedOn", JsonCodec.DATE, Decision::decidedOn);
            Part<Optional<LocalDate>> expiresOn = decision.optional("expiresOn", JsonCodec.DATE, Decision::expiresOn);
            decision.withoutBlankTexts();
            return decision.end(parts -> ImmutableDecision.builder()
                    .subject(parts.get(subject))
                    .scope(parts.get(scope))
                    .rule(parts.get(rule))
                    .cells(parts.get(cells))
                    .verdict(parts.get(verdict))
                    .corrections(parts.get(corrections))
                    .reason(parts.get(reason))
                    .role(parts.get(role))
                    .decidedOn(parts.get(decidedOn))
                    .expiresOn(parts.get(expiresOn))
                    .build());
        }
    }
}
