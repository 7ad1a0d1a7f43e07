package org.gongkai.check.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CatalogReader;
import org.gongkai.catalog.CatalogReading;
import org.gongkai.check.input.FileKind;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.json.DisclosureJson;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/** Catalogs of information: as JSON, or their entries as lines of JSON or as rows of a table. */
public final class CatalogDocuments implements DocumentReader<Catalog<CatalogEntry>> {

    private static final Problem NO_KEEPER =
            Problem.ofWhole(Text.of("未找到编制机关，请用 --keeper 给出", "the keeper is not found; give it with --keeper"));

    private final Optional<Agency> keeper;
    private final LocalDate asOf;

    /**
     * Reads catalogs of an agency.
     *
     * @param keeper the agency that keeps them, where it is told; it wins over that of a file; not null
     * @param asOf the day as of which entries stand whose file does not tell, not null
     */
    public CatalogDocuments(Optional<Agency> keeper, LocalDate asOf) {
        this.keeper = keeper;
        this.asOf = asOf;
    }

    @Override
    public Set<FileKind> kinds() {
        return TableDocuments.OR_JSON;
    }

    @Override
    public List<Document<Catalog<CatalogEntry>>> read(InputSource source) throws UnreadableInputException {
        if (FileKind.JSON.isNamed(source.name())) {
            return List.of(catalog(source));
        }
        return FileKind.JSON_LINES.isNamed(source.name()) ? List.of(entries(source)) : table(source);
    }

    @SuppressWarnings("unchecked") // a catalog that is read from JSON has entries of any kind
    private Document<Catalog<CatalogEntry>> catalog(InputSource source) throws UnreadableInputException {
        Catalog<CatalogEntry> read = source.json(Catalog.class);
        Agency told = keeper.orElse(read.keeper());
        List<Notice> notices = told.equals(read.keeper())
                ? List.of()
                : List.of(new Notice(
                        NoticeKind.OVERRULED, Place.PAGE, "编制机关", read.keeper().name(), told.name()));
        Catalog<CatalogEntry> catalog = Catalog.of(told, read.asOf(), read.entries());
        return new Document<>(source.name(), Optional.of(catalog), List.of(), notices);
    }

    private List<Document<Catalog<CatalogEntry>>> table(InputSource source) throws UnreadableInputException {
        if (keeper.isEmpty()) {
            return List.of(new Document<>(source.name(), Optional.empty(), List.of(NO_KEEPER), List.of()));
        }
        CatalogReader reader = CatalogReader.of(keeper.get(), asOf);
        return TableDocuments.read(source, page -> {
            CatalogReading reading = reader.read(page);
            return new TableDocuments.Reading<>(reading.catalog(), reading.notices(), reading.problems());
        });
    }

    private Document<Catalog<CatalogEntry>> entries(InputSource source) throws UnreadableInputException {
        List<CatalogEntry> entries = new ArrayList<>();
        Problems problems = new Problems();
        if (keeper.isEmpty()) {
            problems.add(NO_KEEPER);
        }
        source.jsonLines(line -> DisclosureJson.read(line, CatalogEntry.class), entries::add, problems::add);
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.ofWhole(Text.of("文件里没有条目", "there is no entry in the file")));
        }
        return new Document<>(
                source.name(),
                keeper.filter(known -> !entries.isEmpty()).map(known -> Catalog.of(known, asOf, entries)),
                problems.list(),
                List.of());
    }
}
