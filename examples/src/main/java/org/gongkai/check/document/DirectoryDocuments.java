package org.gongkai.check.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.check.file.FileName;
import org.gongkai.check.input.FileKind;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.directory.Area;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.documents.DocumentPart;
import org.gongkai.page.Block;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/**
 * Standard directories as they are published: a page or several of them on one, a Word document, a workbook with a sheet for
 * each area.
 */
public final class DirectoryDocuments implements DocumentReader<StandardDirectory> {

    /** A directory has so many columns at least; covers, forewords and indexes have fewer. */
    private static final int COLUMNS = 4;

    /** Far more than there are areas. */
    private static final int MOST = 100;

    private final DirectoryFacts told;

    /**
     * Reads directories of which something is told.
     *
     * @param told what is told, not null
     */
    public DirectoryDocuments(DirectoryFacts told) {
        this.told = told;
    }

    @Override
    public Set<FileKind> kinds() {
        return FileKind.DOCUMENTS;
    }

    @Override
    public List<Document<StandardDirectory>> read(InputSource source) throws UnreadableInputException {
        List<DocumentPart> all = source.parts();
        List<DocumentPart> parts = all.stream().anyMatch(DirectoryDocuments::isWide)
                ? all.stream()
                        .filter(part -> isWide(part) || Document.isUnread(part))
                        .toList()
                : all;
        List<Document<StandardDirectory>> documents = new ArrayList<>();
        for (DocumentPart part : parts) {
            String ofPart = parts.size() > 1 ? source.name() + '#' + part.title() : source.name();
            if (Document.isUnread(part)) {
                documents.add(Document.unreadable(ofPart, part));
                continue;
            }
            List<DirectorySection> sections = DirectorySection.of(part.page());
            if (sections.size() > MOST) {
                throw new UnreadableInputException(
                        source.name(),
                        List.of(Text.of("一页的目录多于 " + MOST + " 个", "a page of more than " + MOST + " directories")));
            }
            for (DirectorySection section : sections) {
                String name = sections.size() > 1
                        ? ofPart
                                + '#'
                                + section.title().map(DirectoryDocuments::name).orElse("")
                        : ofPart;
                documents.add(read(name, section, part, source));
            }
        }
        return documents;
    }

    private static String name(DirectoryTitle title) {
        return title.area().map(Area::name).orElse(title.text());
    }

    private static boolean isWide(DocumentPart part) {
        return part.page().tables().stream().map(Block.Table::grid).anyMatch(grid -> grid.columnCount() >= COLUMNS);
    }

    private Document<StandardDirectory> read(
            String name, DirectorySection section, DocumentPart part, InputSource source) {
        Optional<DirectoryTitle> printed = printed(section, part);
        Optional<DirectoryTitle> title = printed.or(() -> ofFile(source));
        List<Notice> notices = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Optional<Area> area = known("领域", told.area(), title.flatMap(DirectoryTitle::area), Area::name, notices);
        Optional<Agency> keeper =
                known("编制机关", told.keeper(), title.flatMap(DirectoryTitle::keeper), Agency::name, notices);
        if (area.isEmpty()) {
            problems.add(Problem.ofWhole(Text.of("未找到领域，请用 --area 给出", "the area is not found; give it with --area")));
        } else if (told.area().isEmpty() && printed.isEmpty()) {
            notices.add(new Notice(
                    NoticeKind.ASSUMED, Place.PAGE, "领域", "", area.get().name()));
        }
        if (keeper.isEmpty()) {
            problems.add(Problem.ofWhole(
                    Text.of("未找到编制机关，请用 --keeper 给出", "the keeper is not found; give it with --keeper")));
        }
        if (!problems.isEmpty()) {
            return new Document<>(name, Optional.empty(), problems, notices);
        }
        DirectoryReading reading =
                told.reader(area.orElseThrow(), keeper.orElseThrow()).read(section.page());
        notices.addAll(reading.notices());
        return new Document<>(
                name,
                reading.directory(),
                Stream.concat(
                                Document.problems(part).stream(),
                                reading.problems().stream().map(Problem::of))
                        .toList(),
                notices);
    }

    /** The title above the table, or that of the sheet or of the document; without an area if they do not agree. */
    private static Optional<DirectoryTitle> printed(DirectorySection section, DocumentPart part) {
        Optional<DirectoryTitle> above = section.title();
        Optional<DirectoryTitle> ofPart = Optional.of(DirectoryTitle.named(part.title()))
                .filter(title -> section.isWhole() && title.area().isPresent());
        if (above.isEmpty() || ofPart.isEmpty()) {
            return above.or(() -> ofPart);
        }
        return above.get().area().equals(ofPart.get().area())
                ? above
                : above.map(title -> new DirectoryTitle(title.text(), Optional.empty()));
    }

    private static Optional<DirectoryTitle> ofFile(InputSource source) {
        return source.file()
                .map(Path::getFileName)
                .map(FileName::of)
                .map(DirectoryTitle::named)
                .filter(title -> title.area().isPresent());
    }

    /** What is told, else what is printed; noticed where they differ. */
    private static <T> Optional<T> known(
            String label, Optional<T> told, Optional<T> printed, Function<T, String> name, List<Notice> notices) {
        if (told.isPresent() && printed.isPresent() && !told.equals(printed)) {
            notices.add(new Notice(
                    NoticeKind.OVERRULED, Place.PAGE, label, name.apply(printed.get()), name.apply(told.get())));
        }
        return told.or(() -> printed);
    }
}
