package org.gongkai.validation.stack;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * A file of which there is no report.
 *
 * @param source its name, not null
 * @param reasons why there is none, unmodifiable; not null
 */
@NoJsonForm
public record UnreadFile(String source, List<Text> reasons) implements Serializable {

    /**
     * Copies the reasons.
     *
     * @param source its name
     * @param reasons why there is none
     */
    public UnreadFile {
        Objects.requireNonNull(source, "source");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }
}
