package org.gongkai.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.law.Citation;
import org.immutables.value.Value;

/** What a rule rests on and where that is written. A user can change the severity of a rule but not its basis. */
@Value.Immutable
@JsonForm(Basis.Json.class)
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

    static final class Json implements Supplier<JsonCodec<Basis>> {

        @Override
        public JsonCodec<Basis> get() {
            return JsonShape.<Basis, ImmutableBasis.Builder>of(ImmutableBasis::builder, ImmutableBasis.Builder::build)
                    .required(
                            "kind",
                            JsonCodec.tokens(BasisKind.class, BasisKind::token),
                            Basis::kind,
                            ImmutableBasis.Builder::kind)
                    .list(
                            "citations",
                            JsonCodec.of(Citation.class),
                            Basis::citations,
                            ImmutableBasis.Builder::addCitations)
                    .oneLine()
                    .end();
        }
    }
}
