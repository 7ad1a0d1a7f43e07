package org.gongkai.arbitraries;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CatalogReader;
import org.gongkai.catalog.CatalogReading;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.Validity;
import org.gongkai.directory.Area;
import org.gongkai.directory.ItemKey;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;

/** Catalogs as the tables that are published, and of such entries as a table can tell. */
public final class CatalogTables {

    private static final Agency KEEPER = Agency.of("某县人民政府");
    private static final LocalDate AS_OF = LocalDate.of(2021, 1, 1);
    private static final List<String> HEADS = List.of(
            "索引号", "标题", "发文字号", "发文机关", "公文种类", "主题分类", "成文日期", "发布日期", "有效性", "施行日期", "有效期至", "废止日期", "内容概述", "链接",
            "领域", "一级事项", "二级事项");

    private CatalogTables() {}

    /** {@return catalogs of policy documents that a table can tell whole} */
    public static Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return Catalogs.policyDocuments()
                .map(CatalogTables::plain)
                .list()
                .ofMaxSize(8)
                .map(entries -> Catalog.of(KEEPER, AS_OF, entries));
    }

    private static PolicyDocument plain(PolicyDocument document) {
        PolicyDocument.Builder plain = PolicyDocument.builder()
                .title(document.title())
                .policyKind(document.policyKind())
                .issuer(Agency.of(document.issuer().name()))
                .addAllSubjects(document.subjects());
        document.indexNumber().ifPresent(plain::indexNumber);
        document.contentSummary().ifPresent(plain::contentSummary);
        document.createdOn().ifPresent(plain::createdOn);
        document.publishedOn().ifPresent(plain::publishedOn);
        document.link().ifPresent(plain::link);
        document.documentNumber().ifPresent(plain::documentNumber);
        document.effectiveOn().ifPresent(plain::effectiveOn);
        document.expiresOn().ifPresent(plain::expiresOn);
        document.directoryItem()
                .filter(item -> item.names().size() <= 2)
                .map(item -> new ItemKey(Area.of(item.area().name()), item.names()))
                .ifPresent(plain::directoryItem);
        document.validity().ifPresent(plain::validity);
        document.abolishedOn().ifPresent(plain::abolishedOn);
        return plain.build();
    }

    /**
     * The heads of a catalog.
     *
     * @return the heads in the order of {@link #row}
     */
    public static List<String> heads() {
        return HEADS;
    }

    /**
     * The row of a document.
     *
     * @param document the document, not null
     * @return the texts of its cells
     */
    public static List<String> row(PolicyDocument document) {
        return List.of(
                text(document.indexNumber().map(IndexNumber::toString)),
                document.title(),
                text(document.documentNumber().map(DocumentNumber::toString)),
                document.issuer().name(),
                document.policyKind().label(),
                String.join("；", document.subjects()),
                text(document.createdOn().map(LocalDate::toString)),
                text(document.publishedOn().map(LocalDate::toString)),
                text(document.validity().map(Validity::label)),
                text(document.effectiveOn().map(LocalDate::toString)),
                text(document.expiresOn().map(LocalDate::toString)),
                text(document.abolishedOn().map(LocalDate::toString)),
                text(document.contentSummary()),
                text(document.link().map(URI::toString)),
                text(document.directoryItem().map(item -> item.area().name())),
                text(document.directoryItem().map(item -> item.names().get(0))),
                text(document.directoryItem()
                        .filter(item -> item.names().size() > 1)
                        .map(item -> item.names().get(1))));
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    /**
     * A catalog as a table.
     *
     * @param catalog the catalog, of which the documents are taken; not null
     * @return its heads and its rows
     */
    public static Grid grid(Catalog<CatalogEntry> catalog) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        catalog.only(PolicyDocument.class).entries().forEach(document -> rows.add(row(document)));
        return Grid.of(rows);
    }

    /** {@return readings of catalogs, and of tables that are none} */
    public static Arbitrary<CatalogReading> readings() {
        Arbitrary<CatalogReading> read =
                catalogs().map(catalog -> CatalogReader.of(KEEPER, AS_OF).read(grid(catalog)));
        Arbitrary<List<Notice>> problems = Grids.problems().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(read, problems.map(why -> new CatalogReading(Optional.empty(), List.of(), why)));
    }
}
