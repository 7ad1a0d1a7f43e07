package org.gongkai.validation.acceptance;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;

/**
 * Whether a report is accepted, and why.
 *
 * @param blocking the findings for which it is sent back whatever is said of them, unmodifiable; not null
 * @param withoutReason those that need a reason and have none, unmodifiable; not null
 * @param withReason those that need a reason and have it, unmodifiable; not null
 */
@JsonForm(Acceptance.Json.class)
public record Acceptance(List<Finding> blocking, List<Finding> withoutReason, List<Finding> withReason)
        implements Serializable {

    private static final Text MENDED = Text.of("应修改", "to be mended");
    private static final Text MENDED_OR_REASON = Text.of("应修改或说明理由", "to be mended or given a reason");
    private static final Text REASON = Text.of("已说明理由", "with a reason");

    /**
     * Copies the lists.
     *
     * @param blocking the findings that block
     * @param withoutReason those that need a reason and have none
     * @param withReason those that have it
     */
    public Acceptance {
        blocking = List.copyOf(Objects.requireNonNull(blocking, "blocking"));
        withoutReason = List.copyOf(Objects.requireNonNull(withoutReason, "withoutReason"));
        withReason = List.copyOf(Objects.requireNonNull(withReason, "withReason"));
    }

    /** {@return what becomes of the report} */
    public AcceptanceDecision decision() {
        if (!blocking.isEmpty() || !withoutReason.isEmpty()) {
            return AcceptanceDecision.SENT_BACK;
        }
        return withReason.isEmpty() ? AcceptanceDecision.ACCEPTED : AcceptanceDecision.ACCEPTED_WITH_REASONS;
    }

    /** {@return the decision with how many findings it rests on, such as 退回（应修改2项）} */
    public Text summary() {
        List<Text> counts = Stream.of(
                        count(MENDED, blocking), count(MENDED_OR_REASON, withoutReason), count(REASON, withReason))
                .flatMap(Optional::stream)
                .toList();
        Text text = decision().text();
        return counts.isEmpty()
                ? text
                : Text.of(
                        text.zh() + counts.stream().map(Text::zh).collect(Collectors.joining("，", "（", "）")),
                        text.en() + counts.stream().map(Text::en).collect(Collectors.joining(", ", " (", ")")));
    }

    private static Optional<Text> count(Text what, List<Finding> findings) {
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(what.zh() + findings.size() + "项", findings.size() + " " + what.en()));
    }

    /**
     * The decision in words, with why.
     *
     * @param locale the language, not null
     * @return one line for the decision, and one for every finding that it rests on
     */
    public String describe(Locale locale) {
        StringBuilder lines = new StringBuilder(decision().text().in(Objects.requireNonNull(locale, "locale")));
        add(blocking, MENDED, lines, locale);
        add(withoutReason, MENDED_OR_REASON, lines, locale);
        add(withReason, REASON, lines, locale);
        return lines.toString();
    }

    private static void add(List<Finding> findings, Text what, StringBuilder lines, Locale locale) {
        for (Finding finding : findings) {
            lines.append('\n')
                    .append(what.in(locale))
                    .append(Text.of("：", ": ").in(locale))
                    .append(finding.message(locale));
            finding.waivedBecause()
                    .ifPresent(
                            reason -> lines.append(Text.of("；理由：", "; reason: ").in(locale))
                                    .append(reason));
        }
    }

    static final class Json implements Supplier<JsonCodec<Acceptance>> {

        @Override
        public JsonCodec<Acceptance> get() {
            PartsDeclaration<Acceptance> acceptance = JsonShape.ofParts();
            Part<AcceptanceDecision> decision = acceptance.required(
                    "decision",
                    JsonCodec.tokens(AcceptanceDecision.class, AcceptanceDecision::token),
                    Acceptance::decision);
            Part<List<Finding>> blocking =
                    acceptance.required("blocking", JsonCodec.list(JsonCodec.of(Finding.class)), Acceptance::blocking);
            Part<List<Finding>> withoutReason = acceptance.required(
                    "withoutReason", JsonCodec.list(JsonCodec.of(Finding.class)), Acceptance::withoutReason);
            Part<List<Finding>> withReason = acceptance.required(
                    "withReason", JsonCodec.list(JsonCodec.of(Finding.class)), Acceptance::withReason);
            return acceptance.end(parts -> {
                Acceptance read = new Acceptance(parts.get(blocking), parts.get(withoutReason), parts.get(withReason));
                if (read.decision() != parts.get(decision)) {
                    throw new IllegalArgumentException(
                            "decision is " + read.decision().token() + " by the findings, not "
                                    + parts.get(decision).token());
                }
                return read;
            });
        }
    }
}
