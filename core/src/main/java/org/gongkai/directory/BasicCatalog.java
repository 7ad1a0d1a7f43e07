package org.gongkai.directory;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * The basic catalog of proactive disclosure of a county (主动公开基本目录): the standard directories of its departments and
 * townships folded into one.
 *
 * <p>Directories of one area that have an item of the same {@linkplain ItemKey name} have it once, with the channels, audiences, modes and levels
 * of all of them; a channel that one of them requires is required. Where they differ in content, basis, time limit or the
 * name of the group there is a conflict, and the catalog has the value that comes first in the order of texts. Who discloses an
 * item and where its links lead is stated if all that state it agree; what each directory says is in the sources. The result does
 * not depend on the order of the directories.
 *
 * <p>Source: 国办发〔2019〕54号.
 */
@JsonForm(value = BasicCatalog.Json.class, schema = "basic-catalog-1")
public final class BasicCatalog implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<BasicSource> SOURCES =
            Comparator.comparing((BasicSource source) -> source.keeper().name()).thenComparing(BasicSource::toString);

    private static final Comparator<StandardDirectory> EMPTY = Comparator.comparing(
                    (StandardDirectory directory) -> directory.area().name())
            .thenComparing(directory -> directory.keeper().name())
            .thenComparing(StandardDirectory::toString);

    private final Agency keeper;
    private final LocalDate asOf;
    private final List<BasicItem> items;
    private final List<BasicConflict> conflicts;
    private final List<StandardDirectory> emptyDirectories;
    private final transient Map<ItemKey, BasicItem> byKey = new HashMap<>();

    private BasicCatalog(
            Agency keeper,
            LocalDate asOf,
            List<BasicItem> items,
            List<BasicConflict> conflicts,
            List<StandardDirectory> emptyDirectories) {
        this.keeper = Objects.requireNonNull(keeper, "keeper");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.items = List.copyOf(items);
        this.conflicts = List.copyOf(conflicts);
        this.emptyDirectories = List.copyOf(emptyDirectories);
        if (!emptyDirectories.stream().allMatch(BasicCatalog::isEmpty)) {
            throw new IllegalArgumentException("a directory with items is among the empty directories");
        }
        this.items.forEach(item -> byKey.putIfAbsent(item.key(), item));
    }

    /**
     * Folds directories.
     *
     * @param keeper the agency that keeps the catalog, not null
     * @param asOf the day as of which it stands, not null
     * @param directories the directories, not null and without nulls
     * @return the catalog: pilot areas first in their usual order, then others by name, items by name
     */
    public static BasicCatalog fold(Agency keeper, LocalDate asOf, Collection<StandardDirectory> directories) {
        Objects.requireNonNull(directories, "directories");
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(asOf, "asOf");
        Map<ItemKey, List<BasicSource>> groups = new TreeMap<>();
        for (StandardDirectory directory : directories) {
            for (DirectoryItem item : directory.items()) {
                groups.computeIfAbsent(ItemKey.of(directory.area(), item), none -> new ArrayList<>())
                        .add(BasicSource.of(directory, item));
            }
        }
        List<BasicItem> items = new ArrayList<>();
        List<BasicConflict> conflicts = new ArrayList<>();
        groups.forEach((key, sources) -> items.add(merged(key.area(), sources, conflicts)));
        List<StandardDirectory> empty =
                directories.stream().filter(BasicCatalog::isEmpty).sorted(EMPTY).toList();
        return new BasicCatalog(keeper, asOf, items, conflicts, empty);
    }

    private static boolean isEmpty(StandardDirectory directory) {
        return directory.items().isEmpty();
    }

    private static BasicItem merged(Area area, List<BasicSource> group, List<BasicConflict> conflicts) {
        DirectoryItem named = group.stream()
                .map(BasicSource::item)
                .min(Comparator.comparing(DirectoryItem::names, Agreement.PRINTED))
                .orElseThrow();
        DirectoryItem.Builder item = DirectoryItem.builder()
                .levelOneItem(named.levelOneItem())
                .addAllLowerLevelItems(named.lowerLevelItems());
        named.levelTwoItem().ifPresent(item::levelTwoItem);
        Agreement agreement = new Agreement(area, named.name(), conflicts);
        agreement
                .reach(group, "contents", DirectoryItem::contents, Function.identity())
                .forEach(item::addContents);
        agreement
                .reach(group, "bases", DirectoryItem::bases, DisclosureBasis::text)
                .forEach(item::addBases);
        agreement
                .reach(group, "timeLimit", each -> each.timeLimit().stream().toList(), TimeLimit::text)
                .forEach(item::timeLimit);
        agreement
                .reach(
                        group,
                        "audienceGroup",
                        each -> each.audienceGroup().stream().toList(),
                        Function.identity())
                .forEach(item::audienceGroup);
        same(group, DirectoryItem::responsibleAgency).ifPresent(item::responsibleAgency);
        same(group, DirectoryItem::guide).ifPresent(item::guide);
        same(group, DirectoryItem::siteColumn).ifPresent(item::siteColumn);
        same(group, DirectoryItem::site).ifPresent(item::site);
        channels(group).forEach(item::addChannels);
        all(group, DirectoryItem::audiences).sorted().forEach(item::addAudiences);
        all(group, DirectoryItem::modes).sorted().forEach(item::addModes);
        all(group, DirectoryItem::levels).sorted().forEach(item::addLevels);
        otherCells(group).forEach(item::addOtherCells);
        return new BasicItem(area, item.build(), group.stream().sorted(SOURCES).toList());
    }

    /** What stands in other columns, of those that all fill in alike, by their heads. */
    private static Stream<OtherCell> otherCells(List<BasicSource> group) {
        return all(group, DirectoryItem::otherCells)
                .collect(Collectors.groupingBy(OtherCell::head, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(cells -> cells.size() == 1)
                .flatMap(List::stream);
    }

    /** The channels of all in the order of the tick list; one that is required anywhere is required. */
    private static Stream<Channel> channels(List<BasicSource> group) {
        Set<Channel> channels = all(group, DirectoryItem::channels).collect(Collectors.toSet());
        return channels.stream()
                .filter(channel -> channel.mark() == ChannelMark.REQUIRED
                        || !channels.contains(channel.withMark(ChannelMark.REQUIRED)))
                .sorted(Comparator.comparing(Channel::kind).thenComparing(Channel::label));
    }

    private static <T> Stream<T> all(List<BasicSource> group, Function<DirectoryItem, ? extends Collection<T>> part) {
        return group.stream()
                .flatMap(source -> part.apply(source.item()).stream())
                .distinct();
    }

    /** The value of all that state one, if it is the same. */
    private static <T> Optional<T> same(List<BasicSource> group, Function<DirectoryItem, Optional<T>> part) {
        List<T> values = group.stream()
                .flatMap(source -> part.apply(source.item()).stream())
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** {@return the agency that keeps it} */
    public Agency keeper() {
        return keeper;
    }

    /** {@return the day as of which it stands} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the items: pilot areas first in their usual order, then others by name, items by name; unmodifiable} */
    public List<BasicItem> items() {
        return items;
    }

    /**
     * The item of a key, such as one that an entry of a catalog serves.
     *
     * @param key the key, not null
     * @return the item, empty if the catalog has none of that area and name
     */
    public Optional<BasicItem> item(ItemKey key) {
        return Optional.ofNullable(byKey.get(Objects.requireNonNull(key, "key")));
    }

    /** {@return where directories do not say the same, in the order of the items; unmodifiable} */
    public List<BasicConflict> conflicts() {
        return conflicts;
    }

    /** {@return the directories that were folded and have no items, by area and keeper; unmodifiable} */
    public List<StandardDirectory> emptyDirectories() {
        return emptyDirectories;
    }

    /** {@return the areas that have an item, in the order of the items; unmodifiable} */
    public List<Area> areas() {
        return items.stream().map(BasicItem::area).distinct().toList();
    }

    /**
     * The items of an area as a directory, to be rendered or checked as one.
     *
     * @param area the area, not null
     * @return the directory, without items if the catalog has none of that area
     */
    public StandardDirectory directory(Area area) {
        Objects.requireNonNull(area, "area");
        return StandardDirectory.builder()
                .area(area)
                .keeper(keeper)
                .asOf(asOf)
                .addAllItems(items.stream()
                        .filter(item -> item.area().equals(area))
                        .map(BasicItem::item)
                        .toList())
                .build();
    }

    /**
     * What changed from this version of the catalog to a later one, item by item.
     *
     * @param later the later version, not null
     * @return the items added, removed and changed
     */
    public BasicCatalogDiff diffTo(BasicCatalog later) {
        return BasicCatalogDiff.between(items, Objects.requireNonNull(later, "later").items);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> new BasicCatalog(keeper, asOf, items, conflicts, emptyDirectories));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BasicCatalog that
                && keeper.equals(that.keeper)
                && asOf.equals(that.asOf)
                && items.equals(that.items)
                && conflicts.equals(that.conflicts)
                && emptyDirectories.equals(that.emptyDirectories);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keeper, asOf, items);
    }

    /** {@return who keeps it, as of when, and how many items it has} */
    @Override
    public String toString() {
        return "BasicCatalog{" + keeper.name() + ", " + asOf + ", " + items.size() + " items}";
    }

    static final class Json implements Supplier<JsonCodec<BasicCatalog>> {

        @Override
        public JsonCodec<BasicCatalog> get() {
            PartsDeclaration<BasicCatalog> catalog = JsonShape.ofParts();
            catalog.constant("schema", "gongkai/basic-catalog/1");
            Part<Agency> keeper = catalog.required("keeper", JsonCodec.of(Agency.class), BasicCatalog::keeper);
            Part<LocalDate> asOf = catalog.required("asOf", JsonCodec.DATE, BasicCatalog::asOf);
            Part<List<BasicItem>> items = catalog.list("items", JsonCodec.of(BasicItem.class), BasicCatalog::items);
            Part<List<BasicConflict>> conflicts =
                    catalog.list("conflicts", JsonCodec.of(BasicConflict.class), BasicCatalog::conflicts);
            Part<List<StandardDirectory>> emptyDirectories = catalog.list(
                    "emptyDirectories", JsonCodec.of(StandardDirectory.class), BasicCatalog::emptyDirectories);
            return catalog.end(parts -> new BasicCatalog(
                    parts.get(keeper),
                    parts.get(asOf),
                    parts.get(items),
                    parts.get(conflicts),
                    parts.get(emptyDirectories)));
        }
    }
}
