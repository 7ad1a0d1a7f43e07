package org.gongkai.validation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** Something that a rule says and that is violated, or cannot be assessed, with the cells it is about. */
@Value.Immutable
@JsonSerialize(using = FindingJson.Writer.class)
@JsonDeserialize(using = FindingJson.Reader.class)
public abstract class Finding implements Serializable {

    private static final Text NOT_ASSESSABLE = Text.of("；无法判断", "; not assessable");
    private static final Text NOT_STATED = Text.of("，未填：", ", not stated: ");
    private static final Text EXPECTED = Text.of("；应为 ", "; expected ");
    private static final Text ACTUAL = Text.of("，实为 ", ", was ");
    private static final Text DIFFERENCE = Text.of("，相差 ", ", difference ");

    Finding() {}

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return how much a violation weighs} */
    public abstract Severity severity();

    /** {@return {@link RuleOutcome#VIOLATED} or {@link RuleOutcome#NOT_ASSESSABLE}} */
    public abstract RuleOutcome outcome();

    /** {@return the cells that the finding is about, those that are blank included, in the order of the form} */
    public abstract List<Cell> cells();

    /** {@return what should be there, or a bound of it; not stated where that cannot be said} */
    public abstract Figure expected();

    /** {@return what is there; not stated where that cannot be said} */
    public abstract Figure actual();

    /** {@return actual minus expected, in 件 or in days, where both are numbers or dates} */
    public abstract OptionalLong difference();

    /** {@return what must hold, at this place} */
    public abstract Text statement();

    /** {@return the reason for which the finding was waived, if it was} */
    public abstract Optional<String> waivedBecause();

    /** {@return whether this is a violation that nobody waived} */
    public boolean isOpenViolation() {
        return outcome() == RuleOutcome.VIOLATED && waivedBecause().isEmpty();
    }

    /**
     * What is wrong, in one sentence for people.
     *
     * @param locale the language, not null
     * @return the statement, with the figures of a violation or the blanks that keep it from being assessed
     */
    public String message(Locale locale) {
        StringBuilder message = new StringBuilder(statement().in(locale));
        if (outcome() == RuleOutcome.NOT_ASSESSABLE) {
            message.append(NOT_ASSESSABLE.in(locale));
            String blanks = Cell.blanks(cells()).in(locale);
            return blanks.isEmpty()
                    ? message.toString()
                    : message.append(NOT_STATED.in(locale)).append(blanks).toString();
        }
        if (expected().isStated()) {
            message.append(EXPECTED.in(locale)).append(expected());
        }
        if (actual().isStated()) {
            message.append(ACTUAL.in(locale)).append(actual());
        }
        difference()
                .ifPresent(difference -> message.append(DIFFERENCE.in(locale)).append(difference));
        return message.toString();
    }

    Finding waived(String reason) {
        return ImmutableFinding.builder().from(this).waivedBecause(reason).build();
    }

    @Value.Check
    void check() {
        if (outcome() == RuleOutcome.HOLDS) {
            throw new IllegalArgumentException("what holds is no finding");
        }
    }

    /** {@return the rule, the severity and the message in Chinese} */
    @Override
    public String toString() {
        return rule() + " " + severity().token() + ": " + message(Locale.CHINESE);
    }
}
