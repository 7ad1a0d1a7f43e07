package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * The stable name of a rule, such as {@code applications.balance}: its subject and what must hold of it.
 *
 * <p>Ids are ordered by their text.
 */
@JsonForm(RuleId.Json.class)
public final class RuleId implements Comparable<RuleId>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern FORM = Pattern.compile("[a-z][a-zA-Z0-9-]*+(?:\\.[a-z][a-zA-Z0-9-]*+)++");

    /** Longer than the name of any rule; what is longer is none. */
    private static final int LONGEST = 200;

    private final String name;

    private RuleId(String name) {
        this.name = name;
    }

    /**
     * The id with a given name.
     *
     * @param name at least two words joined by dots, each of letters, digits and hyphens and starting with a small letter;
     *     at most 200 characters, not null
     * @return the id
     * @throws IllegalArgumentException if {@code name} has another form or is longer
     */
    public static RuleId of(String name) {
        if (Objects.requireNonNull(name, "name").length() > LONGEST) {
            throw new IllegalArgumentException(
                    "rule id of " + name.length() + " characters is longer than " + LONGEST + " characters");
        }
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("rule id \"" + name + "\" is not of the form subject.what-must-hold");
        }
        return new RuleId(name);
    }

    @Override
    public int compareTo(RuleId other) {
        Objects.requireNonNull(other, "other");
        return name.compareTo(other.name);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }

    static final class Json implements Supplier<JsonCodec<RuleId>> {

        @Override
        public JsonCodec<RuleId> get() {
            return JsonCodec.text(RuleId::of, RuleId::toString);
        }
    }
}
