package org.gongkai.validation;

import java.util.List;
import java.util.Objects;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/**
 * What a finding is to those who must do something about it, from the heaviest to the lightest: a violation by its severity,
 * something that cannot be assessed, or something that was waived. Kinds are told apart and not added up.
 */
public enum FindingKind implements Term {
    /** A violation of severity {@link Severity#ERROR} that is not waived. */
    ERROR("error", "错误", '✗'),
    /** A violation of severity {@link Severity#WARNING} that is not waived. */
    WARNING("warning", "警告", '▲'),
    /** A violation of severity {@link Severity#INFO} that is not waived. */
    HINT("hint", "提示", '◆'),
    /** What cannot be assessed, whatever the severity of the rule is. */
    NOT_ASSESSABLE("notAssessable", "无法判断", '?'),
    /** A violation that is waived. */
    WAIVED("waived", "已豁免", '○');

    private final String token;
    private final String label;
    private final char symbol;

    FindingKind(String token, String label, char symbol) {
        this.token = token;
        this.label = label;
        this.symbol = symbol;
    }

    /** {@return the kinds of violations that are not waived, from the heaviest to the lightest} */
    public static List<FindingKind> violations() {
        return List.of(ERROR, WARNING, HINT);
    }

    /**
     * The kind of a finding.
     *
     * @param finding the finding, not null
     * @return its kind
     */
    public static FindingKind of(Finding finding) {
        return Objects.requireNonNull(finding, "finding").waivedBecause().isPresent() ? WAIVED : withoutWaiver(finding);
    }

    /**
     * The kind that a finding is of, or would be of if it were not waived.
     *
     * @param finding the finding, not null
     * @return its kind, never {@link #WAIVED}
     */
    public static FindingKind withoutWaiver(Finding finding) {
        if (Objects.requireNonNull(finding, "finding").outcome() == RuleOutcome.NOT_ASSESSABLE) {
            return NOT_ASSESSABLE;
        }
        return ofViolation(finding.severity());
    }

    /**
     * The kind of a violation.
     *
     * @param severity how much it weighs, not null
     * @return its kind, one of {@link #violations}
     */
    public static FindingKind ofViolation(Severity severity) {
        return switch (Objects.requireNonNull(severity, "severity")) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> HINT;
        };
    }

    /** {@return the word for this kind, which is also the class of its cells and items in HTML} */
    @Override
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this kind} */
    @Override
    public String label() {
        return label;
    }

    /** {@return the sign of this kind, of a shape of its own, so that kinds are told apart without colour} */
    public String symbol() {
        return String.valueOf(symbol);
    }

    /**
     * So many findings of this kind.
     *
     * @param count how many
     * @return the sign, the name and the number, such as ✗ 错误 2 and {@code ✗ 2 errors}
     */
    public Text count(long count) {
        String plural = this == NOT_ASSESSABLE || this == WAIVED || count == 1 ? "" : "s";
        return Text.of(symbol + " " + label + ' ' + count, symbol + " " + count + ' ' + text().en() + plural);
    }
}
