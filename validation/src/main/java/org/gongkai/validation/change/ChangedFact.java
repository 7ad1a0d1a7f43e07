package org.gongkai.validation.change;

import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** Something that the two versions of a report say differently of themselves, such as the day of publication. */
@Value.Immutable
@NoJsonForm
public abstract class ChangedFact extends BuiltValue {

    private static final Text NOT_STATED = Text.of("未写明", "not stated");

    ChangedFact() {}

    /** {@return what it is} */
    public abstract Text name();

    /** {@return what the earlier version says, where it says anything} */
    public abstract Optional<Text> before();

    /** {@return what the later version says, where it says anything} */
    public abstract Optional<Text> after();

    /** {@return the change in words, such as 发布日期：2021-01-26 → 2021-02-01} */
    public Text text() {
        return name().concat(Text.of("：", ": "))
                .concat(before().orElse(NOT_STATED))
                .concat(Text.of(" → ", " → "))
                .concat(after().orElse(NOT_STATED));
    }
}
