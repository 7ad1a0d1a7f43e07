package org.gongkai.validation;

import java.util.List;
import java.util.Objects;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.Citation;
import org.immutables.value.Value;

/** What a rule rests on and where that is written. A user can change the severity of a rule but not its basis. */
@NoJsonForm
@Value.Immutable
public abstract class Basis extends BuiltValue {

    Basis() {}

    /**
     * A basis.
     *
     * @param kind its kind, not null
     * @param citations where it is written, possibly nowhere; not null
     * @return the basis
     */
    public static Basis of(BasisKind kind, Citation... citations) {
        Objects.requireNonNull(citations, "citations");
        return ImmutableBasis.builder()
                .kind(Objects.requireNonNull(kind, "kind"))
                .addCitations(citations)
                .build();
    }

    /** {@return the kind of basis} */
    public abstract BasisKind kind();

    /** {@return where it is written; empty for a customary check} */
    public abstract List<Citation> citations();

    /** {@return the kind and the citations} */
    @Override
    public String toString() {
        return kind().token() + ' ' + citations();
    }
}
