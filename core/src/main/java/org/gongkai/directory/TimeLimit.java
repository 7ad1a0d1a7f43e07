package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.json.TextDeserializer;

/**
 * The time limit of an item (公开时限): the text of its cell, which is always kept, and what is understood of it.
 *
 * <p>Printed limits are of many wordings, and one cell can have several. What is not understood is not dropped and not
 * guessed at: {@link #isUnderstood()} says so, and {@link #text()} has it. Two limits are equal if their texts are.
 *
 * <p>Source: Article 26 of the Regulation for the twenty working days that most limits repeat.
 */
@JsonDeserialize(using = TimeLimit.Reader.class)
public final class TimeLimit implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("(?<=[;；。])|[，,、](?=(?:公告|公示|及时|实时|长期|其中))");

    private final String text;
    private final List<Limit> limits;
    private final boolean understood;

    private TimeLimit(String text, List<Limit> limits, boolean understood) {
        this.text = text;
        this.limits = limits;
        this.understood = understood;
    }

    /**
     * A time limit as it is printed.
     *
     * @param text the text of the cell, not blank; surrounding white space is dropped
     * @return the limit
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static TimeLimit parse(String text) {
        String stripped = Objects.requireNonNull(text, "text").strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("a time limit must not be blank");
        }
        List<Limit> limits = new ArrayList<>();
        boolean understood = true;
        for (String clause : BETWEEN_CLAUSES.split(stripped, -1)) {
            String bare = clause.replaceAll("[;；。\\s]+$", "").strip();
            if (!bare.isEmpty()) {
                Optional<Limit> limit = LimitParser.parse(bare);
                limit.ifPresent(limits::add);
                understood &= limit.isPresent();
            }
        }
        return new TimeLimit(stripped, List.copyOf(limits), understood && !limits.isEmpty());
    }

    /**
     * A time limit in the usual words.
     *
     * @param first a limit, not null
     * @param more further limits of the same item, not null
     * @return the limit, whose text reads back as the same limits
     * @throws IllegalArgumentException if the text would be read as something else, as that of a trigger with digits is
     */
    public static TimeLimit of(Limit first, Limit... more) {
        List<Limit> limits =
                Stream.concat(Stream.of(first), Arrays.stream(more)).toList();
        TimeLimit printed = parse(limits.stream().map(Limit::print).collect(Collectors.joining("；")));
        if (!printed.understood || !printed.limits.equals(limits)) {
            throw new IllegalArgumentException("\"" + printed.text + "\" does not read back as the same limits");
        }
        return printed;
    }

    /** {@return the text as printed, not blank} */
    @JsonValue
    public String text() {
        return text;
    }

    /** {@return the limits that were understood, in the order of the text; unmodifiable} */
    public List<Limit> limits() {
        return limits;
    }

    /** {@return whether all of the text was understood} */
    public boolean isUnderstood() {
        return understood;
    }

    /** {@return the longest of the limits that are counted in working days, where there is one} */
    public OptionalInt workingDays() {
        return limits.stream()
                .filter(limit -> limit instanceof Limit.Within within && within.unit() == DayUnit.WORKING_DAYS)
                .mapToInt(limit -> ((Limit.Within) limit).count())
                .max();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeLimit that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text as printed} */
    @Override
    public String toString() {
        return text;
    }

    static final class Reader extends TextDeserializer<TimeLimit> {

        Reader() {
            super(TimeLimit.class, TimeLimit::parse);
        }
    }
}
