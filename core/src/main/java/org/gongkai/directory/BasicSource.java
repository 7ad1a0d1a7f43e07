package org.gongkai.directory;

import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/** A directory that an item of the basic catalog was taken from, and the item as that directory has it. */
@Value.Immutable
@JsonForm(BasicSource.Json.class)
public abstract class BasicSource extends BuiltValue {

    BasicSource() {}

    static BasicSource of(StandardDirectory directory, DirectoryItem item) {
        return ImmutableBasicSource.builder()
                .keeper(directory.keeper())
                .level(directory.level())
                .item(item)
                .build();
    }

    /** {@return the agency that keeps the directory} */
    public abstract Agency keeper();

    /** {@return the level of the directory, where stated} */
    public abstract Optional<DisclosureLevel> level();

    /** {@return the item as the directory has it, with its number, its agency and its links} */
    public abstract DirectoryItem item();

    static final class Json implements Supplier<JsonCodec<BasicSource>> {

        @Override
        public JsonCodec<BasicSource> get() {
            return JsonShape.of(ImmutableBasicSource::builder, ImmutableBasicSource.Builder::build)
                    .required(
                            "keeper",
                            JsonCodec.of(Agency.class),
                            BasicSource::keeper,
                            ImmutableBasicSource.Builder::keeper)
                    .optional(
                            "level",
                            JsonCodec.tokens(DisclosureLevel.class, DisclosureLevel::token),
                            BasicSource::level,
                            ImmutableBasicSource.Builder::level)
                    .required(
                            "item",
                            JsonCodec.of(DirectoryItem.class),
                            BasicSource::item,
                            ImmutableBasicSource.Builder::item)
                    .end();
        }
    }
}
