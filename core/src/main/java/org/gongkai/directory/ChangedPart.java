package org.gongkai.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A part that changed between two versions of an entry or item. */
@Value.Immutable
@JsonForm(ChangedPart.Json.class)
public abstract class ChangedPart extends BuiltValue {

    ChangedPart() {}

    /** {@return the name of its JSON property} */
    public abstract String name();

    /** {@return what it was as text, where it was stated} */
    public abstract Optional<String> before();

    /** {@return what it is as text, where it is stated} */
    public abstract Optional<String> after();

    /**
     * What differs between the parts of two values.
     *
     * @param earlier the parts of the earlier value by their names, not null
     * @param later the parts of the later value by their names, not null
     * @return the parts that differ, in the order of the earlier value, then those that only the later one has; unmodifiable
     */
    public static List<ChangedPart> between(Map<String, Object> earlier, Map<String, Object> later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Set<String> names = new LinkedHashSet<>(earlier.keySet());
        names.addAll(later.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(earlier.get(name), later.get(name)))
                .<ChangedPart>map(name -> ImmutableChangedPart.builder()
                        .name(name)
                        .before(text(earlier.get(name)))
                        .after(text(later.get(name)))
                        .build())
                .toList();
    }

    private static Optional<String> text(@Nullable Object part) {
        return Stream.ofNullable(part).map(Object::toString).findFirst();
    }

    static final class Json implements Supplier<JsonCodec<ChangedPart>> {

        @Override
        public JsonCodec<ChangedPart> get() {
            return JsonShape.of(ImmutableChangedPart::builder, ImmutableChangedPart.Builder::build)
                    .required("name", JsonCodec.TEXT, ChangedPart::name, ImmutableChangedPart.Builder::name)
                    .optional("before", JsonCodec.TEXT, ChangedPart::before, ImmutableChangedPart.Builder::before)
                    .optional("after", JsonCodec.TEXT, ChangedPart::after, ImmutableChangedPart.Builder::after)
                    .end();
        }
    }
}
