package org.gongkai.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;

/**
 * A mark that a rendered cell carries, such as that of a finding.
 *
 * @param style the class of the cell in HTML: letters, digits, {@code -} and {@code _}; not null
 * @param symbol what is shown beside the number, so that the mark is seen without colour; not null
 * @param note what the mark says, read out to those who do not see it; not null
 * @param target the id of the place in the same page that says more, which the mark links to; not null, empty for none
 */
@NoJsonForm
public record CellMark(String style, String symbol, String note, Optional<String> target) implements Serializable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    /**
     * Checks the parts.
     *
     * @param style the class of the cell
     * @param symbol what is shown beside the number
     * @param note what the mark says
     * @param target the id that the mark links to
     * @throws IllegalArgumentException if {@code style} has other characters than letters, digits, {@code -} and
     *     {@code _}
     */
    public CellMark {
        if (!NAME.matcher(Objects.requireNonNull(style, "style")).matches()) {
            throw new IllegalArgumentException("\"" + style + "\" is not the name of a class");
        }
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(target, "target");
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
