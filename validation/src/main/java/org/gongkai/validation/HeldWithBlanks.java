package org.gongkai.validation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** Something that holds only because blank cells were read as 0. */
@Value.Immutable
@JsonSerialize(using = HeldWithBlanksJson.Writer.class)
@JsonDeserialize(using = HeldWithBlanksJson.Reader.class)
public abstract class HeldWithBlanks implements Serializable {

    HeldWithBlanks() {}

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what holds, at this place} */
    public abstract Text statement();

    /** {@return the blank cells that were read as 0, in the order of the form} */
    public abstract List<Cell> blanks();
}
