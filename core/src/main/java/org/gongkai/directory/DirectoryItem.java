package org.gongkai.directory;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.text.CellText;
import org.immutables.value.Value;

/**
 * An item of a standard directory (公开事项): one line of it.
 *
 * <p>Directories leave columns out; what is not stated is absent and never guessed. A directory is held to completeness
 * by rules, not by this type.
 *
 * <p>Source: 国办发〔2019〕54号, which asks for name, content, basis, time limit, subject, mode, channel and audience at
 * least.
 */
@Value.Immutable
@JsonForm(DirectoryItem.Json.class)
public abstract class DirectoryItem extends BuiltValue {

    DirectoryItem() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableDirectoryItem.builder();
    }

    /** {@return the number as printed (序号), where stated} */
    public abstract Optional<String> number();

    /** {@return the first level of the item (一级事项), not blank} */
    public abstract String levelOneItem();

    /** {@return the second level (二级事项), where stated} */
    public abstract Optional<String> levelTwoItem();

    /** {@return the names of the third level (三级事项) and those below it, where stated; in their order; unmodifiable} */
    public abstract List<String> lowerLevelItems();

    /** {@return the content elements (公开内容（要素）), in the order of the cell; unmodifiable} */
    public abstract List<String> contents();

    /** {@return what the item rests on (公开依据), in the order of the cell; unmodifiable} */
    public abstract List<DisclosureBasis> bases();

    /** {@return the time limit (公开时限), where stated} */
    public abstract Optional<TimeLimit> timeLimit();

    /** {@return who discloses it (公开主体), an agency or a phrase such as 相关审批部门, where stated} */
    public abstract Optional<String> responsibleAgency();

    /** {@return the channels (公开渠道和载体), in the order of the cell; unmodifiable} */
    public abstract List<Channel> channels();

    /** {@return whom it is disclosed to (公开对象), empty where not stated; unmodifiable} */
    public abstract Set<AudienceKind> audiences();

    /** {@return the specific group (特定群体) by its name, where stated} */
    public abstract Optional<String> audienceGroup();

    /** {@return how it is disclosed (公开方式), empty where not stated; unmodifiable} */
    public abstract Set<DisclosureMode> modes();

    /** {@return at which levels (公开层级), empty where not stated; unmodifiable} */
    public abstract Set<DisclosureLevel> levels();

    /** {@return the link to its guide (办事指南), where stated} */
    public abstract Optional<URI> guide();

    /** {@return the link to its column on the site (对应栏目), where stated} */
    public abstract Optional<URI> siteColumn();

    /** {@return the site that must show it (指定网站), where stated} */
    public abstract Optional<URI> site();

    /** {@return what stands in columns that are the directory's own, in their order; unmodifiable} */
    public abstract List<OtherCell> otherCells();

    /** {@return its names from the first level down, those that are stated; at least one, unmodifiable} */
    public List<String> names() {
        return Stream.of(Stream.of(levelOneItem()), levelTwoItem().stream(), lowerLevelItems().stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** {@return its names joined with strokes, by which an item is known within its directory} */
    public String name() {
        return String.join(" / ", names());
    }

    /**
     * {@return its parts by the names of their JSON properties, those that are stated, in the order of JSON; one of an
     * enumeration is its word in JSON, and several are a list}
     */
    public Map<String, Object> parts() {
        return SHAPE.parts(this);
    }

    @Value.Check
    void check() {
        NotBlank.in("an item of a standard directory")
                .part("number", number())
                .part("levelOneItem", levelOneItem())
                .part("levelTwoItem", levelTwoItem())
                .part("names", names().stream().map(CellText::plain).toList())
                .part("contents", contents())
                .part("responsibleAgency", responsibleAgency())
                .part("audienceGroup", audienceGroup());
        if (audienceGroup().isPresent() && !audiences().contains(AudienceKind.SPECIFIC_GROUP)) {
            throw new IllegalArgumentException("audienceGroup of an item is named, but is not among its audiences");
        }
    }

    static final JsonShape<DirectoryItem, Builder> SHAPE = JsonShape.of(DirectoryItem::builder, Builder::build)
            .optional("number", JsonCodec.TEXT, DirectoryItem::number, Builder::number)
            .required("levelOneItem", JsonCodec.TEXT, DirectoryItem::levelOneItem, Builder::levelOneItem)
            .optional("levelTwoItem", JsonCodec.TEXT, DirectoryItem::levelTwoItem, Builder::levelTwoItem)
            .list("lowerLevelItems", JsonCodec.TEXT, DirectoryItem::lowerLevelItems, Builder::addLowerLevelItems)
            .list("contents", JsonCodec.TEXT, DirectoryItem::contents, Builder::addContents)
            .list("bases", JsonCodec.of(DisclosureBasis.class), DirectoryItem::bases, Builder::addBases)
            .optional("timeLimit", JsonCodec.of(TimeLimit.class), DirectoryItem::timeLimit, Builder::timeLimit)
            .optional("responsibleAgency", JsonCodec.TEXT, DirectoryItem::responsibleAgency, Builder::responsibleAgency)
            .list("channels", JsonCodec.of(Channel.class), DirectoryItem::channels, Builder::addChannels)
            .list(
                    "audiences",
                    JsonCodec.tokens(AudienceKind.class, AudienceKind::token),
                    DirectoryItem::audiences,
                    Builder::addAudiences)
            .optional("audienceGroup", JsonCodec.TEXT, DirectoryItem::audienceGroup, Builder::audienceGroup)
            .list(
                    "modes",
                    JsonCodec.tokens(DisclosureMode.class, DisclosureMode::token),
                    DirectoryItem::modes,
                    Builder::addModes)
            .list(
                    "levels",
                    JsonCodec.tokens(DisclosureLevel.class, DisclosureLevel::token),
                    DirectoryItem::levels,
                    Builder::addLevels)
            .optional("guide", JsonCodec.LINK, DirectoryItem::guide, Builder::guide)
            .optional("siteColumn", JsonCodec.LINK, DirectoryItem::siteColumn, Builder::siteColumn)
            .optional("site", JsonCodec.LINK, DirectoryItem::site, Builder::site)
            .list("otherCells", JsonCodec.of(OtherCell.class), DirectoryItem::otherCells, Builder::addOtherCells)
            .end();

    /** Makes an item of a standard directory; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another item.
         *
         * @param instance the item whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(DirectoryItem instance);

        /**
         * Sets the number as printed (序号).
         *
         * @param number the number as printed (序号), not null
         * @return this builder
         */
        public abstract Builder number(String number);

        /**
         * Sets the first level of the item (一级事项), not blank.
         *
         * @param levelOneItem the first level of the item (一级事项), not blank
         * @return this builder
         */
        public abstract Builder levelOneItem(String levelOneItem);

        /**
         * Sets the second level (二级事项).
         *
         * @param levelTwoItem the second level (二级事项), not null
         * @return this builder
         */
        public abstract Builder levelTwoItem(String levelTwoItem);

        /**
         * Adds the name of the next level below the second (三级事项 and so on).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addLowerLevelItems(String value);

        /**
         * Adds the names of several levels below the second (三级事项 and so on).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllLowerLevelItems(Iterable<String> values);

        /**
         * Adds one of the content elements (公开内容（要素）).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addContents(String value);

        /**
         * Adds several of the content elements (公开内容（要素）).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllContents(Iterable<String> values);

        /**
         * Adds one of what the item rests on (公开依据).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addBases(DisclosureBasis value);

        /**
         * Adds several of what the item rests on (公开依据).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllBases(Iterable<? extends DisclosureBasis> values);

        /**
         * Sets the time limit (公开时限).
         *
         * @param timeLimit the time limit (公开时限), not null
         * @return this builder
         */
        public abstract Builder timeLimit(TimeLimit timeLimit);

        /**
         * Sets who discloses it (公开主体), an agency or a phrase such as 相关审批部门.
         *
         * @param responsibleAgency who discloses it (公开主体), an agency or a phrase such as 相关审批部门, not null
         * @return this builder
         */
        public abstract Builder responsibleAgency(String responsibleAgency);

        /**
         * Adds one of the channels (公开渠道和载体).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addChannels(Channel value);

        /**
         * Adds several of the channels (公开渠道和载体).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllChannels(Iterable<? extends Channel> values);

        /**
         * Adds one of whom it is disclosed to (公开对象).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addAudiences(AudienceKind value);

        /**
         * Adds several of whom it is disclosed to (公开对象).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllAudiences(Iterable<AudienceKind> values);

        /**
         * Sets the specific group (特定群体) by its name.
         *
         * @param audienceGroup the specific group (特定群体) by its name, not null
         * @return this builder
         */
        public abstract Builder audienceGroup(String audienceGroup);

        /**
         * Adds one of how it is disclosed (公开方式).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addModes(DisclosureMode value);

        /**
         * Adds several of how it is disclosed (公开方式).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllModes(Iterable<DisclosureMode> values);

        /**
         * Adds one of at which levels (公开层级).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addLevels(DisclosureLevel value);

        /**
         * Adds several of at which levels (公开层级).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllLevels(Iterable<DisclosureLevel> values);

        /**
         * Sets the link to its guide (办事指南).
         *
         * @param guide the link to its guide (办事指南), not null
         * @return this builder
         */
        public abstract Builder guide(URI guide);

        /**
         * Sets the link to its column on the site (对应栏目).
         *
         * @param siteColumn the link to its column on the site (对应栏目), not null
         * @return this builder
         */
        public abstract Builder siteColumn(URI siteColumn);

        /**
         * Sets the site that must show it (指定网站).
         *
         * @param site the site that must show it (指定网站), not null
         * @return this builder
         */
        public abstract Builder site(URI site);

        /**
         * Adds what stands in a column that is the directory's own.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addOtherCells(OtherCell value);

        /**
         * Adds what stands in several columns that are the directory's own.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllOtherCells(Iterable<? extends OtherCell> values);

        /**
         * {@return the item of the standard directory}
         *
         * @throws IllegalStateException if {@code levelOneItem} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract DirectoryItem build();
    }

    static final class Json implements Supplier<JsonCodec<DirectoryItem>> {

        @Override
        public JsonCodec<DirectoryItem> get() {
            return SHAPE;
        }
    }
}
