package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogDiff;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.InterpretationRate;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicCatalogDiff;
import org.gongkai.directory.BasicConflict;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.BasicSource;
import org.gongkai.directory.ChangedPart;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.directory.DirectoryRenderer;
import org.gongkai.page.Notice;

/** What comes of directories and catalogs: basic catalogs, differences between versions, policy libraries, readings. */
public final class CatalogFolds {

    private static final Agency KEEPER = Agency.of("某县人民政府");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    /** So many values are looked through for one that has the wanted part. */
    private static final int LOOKED_THROUGH = 8;

    private CatalogFolds() {}

    /**
     * {@return basic catalogs folded from up to four directories, in which the same item can be said differently, and from up to
     * two without items}
     */
    public static Arbitrary<BasicCatalog> basicCatalogs() {
        return Combinators.combine(
                        Directories.any().list().ofMaxSize(4),
                        Directories.withoutItems().list().ofMaxSize(2))
                .as((directories, empty) -> BasicCatalog.fold(
                        KEEPER,
                        DAY,
                        Stream.of(directories, empty).flatMap(List::stream).toList()));
    }

    /** {@return items of basic catalogs} */
    public static Arbitrary<BasicItem> basicItems() {
        return some(basicCatalogs(), catalog -> catalog.items().stream());
    }

    /** {@return who said an item} */
    public static Arbitrary<BasicSource> sources() {
        return basicItems().map(item -> item.sources().get(0));
    }

    /** {@return conflicts between directories} */
    public static Arbitrary<BasicConflict> conflicts() {
        return some(basicCatalogs(), catalog -> catalog.conflicts().stream());
    }

    /** {@return differences between basic catalogs} */
    public static Arbitrary<BasicCatalogDiff> basicDiffs() {
        return Combinators.combine(basicCatalogs(), basicCatalogs()).as(BasicCatalog::diffTo);
    }

    /** {@return items of basic catalogs that changed} */
    public static Arbitrary<BasicCatalogDiff.Changed> basicChanges() {
        return some(basicDiffs(), diff -> diff.changed().stream());
    }

    /** {@return a catalog and a later version of it, in which entries came, went, changed and moved} */
    public static Arbitrary<List<Catalog<CatalogEntry>>> versions() {
        return Combinators.combine(
                        Catalogs.any(),
                        Catalogs.entries().list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 12).set().ofMaxSize(4),
                        Arbitraries.of(false, true))
                .as((earlier, added, gone, turned) -> {
                    List<CatalogEntry> entries = Stream.concat(
                                    IntStream.range(0, earlier.entries().size())
                                            .filter(entry -> !gone.contains(entry))
                                            .mapToObj(earlier.entries()::get),
                                    added.stream())
                            .collect(Collectors.toCollection(ArrayList::new));
                    if (turned) {
                        Collections.reverse(entries);
                    }
                    return List.of(
                            earlier, Catalog.of(earlier.keeper(), earlier.asOf().plusDays(1), entries));
                });
    }

    /** {@return differences between versions of a catalog} */
    public static Arbitrary<CatalogDiff<CatalogEntry>> diffs() {
        return Arbitraries.oneOf(
                versions().map(versions -> versions.get(0).diffTo(versions.get(1))), diffsOfOneChange());
    }

    /** {@return entries that changed from one version to the next} */
    public static Arbitrary<CatalogDiff.Changed<CatalogEntry>> changes() {
        return diffsOfOneChange().map(diff -> diff.changed().get(0));
    }

    private static Arbitrary<CatalogDiff<CatalogEntry>> diffsOfOneChange() {
        return Combinators.combine(Catalogs.policyDocuments(), Catalogs.policyDocuments())
                .as((before, after) -> {
                    Catalog<CatalogEntry> earlier = Catalog.of(KEEPER, DAY, List.of(before));
                    return earlier.diffTo(earlier.replace(before, after));
                })
                .filter(diff -> !diff.changed().isEmpty());
    }

    /** {@return parts of entries that changed} */
    public static Arbitrary<ChangedPart> changedParts() {
        return some(changes(), changed -> changed.parts().stream());
    }

    /** {@return what directories say that do not agree} */
    public static Arbitrary<BasicConflict.Version> conflictVersions() {
        return some(conflicts(), conflict -> conflict.versions().stream());
    }

    /** {@return libraries of policy documents and interpretations} */
    public static Arbitrary<PolicyLibrary> policyLibraries() {
        return Catalogs.any().map(PolicyLibrary::of);
    }

    /** {@return rates of interpretation, that of no documents among them} */
    public static Arbitrary<InterpretationRate> interpretationRates() {
        return Arbitraries.integers()
                .between(0, 400)
                .flatMap(documents -> Arbitraries.integers()
                        .between(0, documents)
                        .map(interpreted -> new InterpretationRate(interpreted, documents)));
    }

    /** {@return readings of directories, and of grids that are none} */
    public static Arbitrary<DirectoryReading> readings() {
        Arbitrary<DirectoryReading> read = Directories.any()
                .map(directory -> DirectoryReader.of(directory.area(), directory.keeper())
                        .read(DirectoryRenderer.grid(directory)));
        Arbitrary<List<Notice>> problems = Grids.problems().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(read, problems.map(why -> new DirectoryReading(Optional.empty(), List.of(), why)));
    }

    private static <C, T> Arbitrary<T> some(Arbitrary<C> values, Function<C, Stream<T>> parts) {
        return values.list()
                .ofSize(LOOKED_THROUGH)
                .map(drawn -> drawn.stream().flatMap(parts).findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
