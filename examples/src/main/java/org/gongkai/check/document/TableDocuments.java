package org.gongkai.check.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.check.input.FileKind;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.documents.DocumentPart;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;

/** Documents that are tables: those of a file, and of a workbook or an archive one for each part that has such a table. */
final class TableDocuments {

    /** The kinds of files with tables, or with what such tables say as JSON. */
    static final Set<FileKind> OR_JSON = Set.of(FileKind.values());

    private TableDocuments() {}

    /** What came of reading the tables of a page; the value is empty if there is none of those looked for. */
    record Reading<T>(Optional<T> value, List<Notice> notices, List<Notice> problems) {

        private boolean isNone() {
            return value.isEmpty() && problems.stream().anyMatch(problem -> problem.kind() == NoticeKind.NOTHING_FOUND);
        }
    }

    static <T> List<Document<T>> read(InputSource source, Function<Page, Reading<T>> reader)
            throws UnreadableInputException {
        List<DocumentPart> parts = source.parts();
        List<Document<T>> found = new ArrayList<>();
        List<Document<T>> none = new ArrayList<>();
        for (DocumentPart part : parts) {
            String name = parts.size() > 1 ? source.name() + '#' + part.title() : source.name();
            if (Document.isUnread(part)) {
                found.add(Document.unreadable(name, part));
            } else {
                Reading<T> reading = reader.apply(part.page());
                Problems problems = new Problems();
                Document.problems(part).forEach(problems::add);
                reading.problems().forEach(notice -> problems.add(Problem.of(notice)));
                (reading.isNone() ? none : found)
                        .add(new Document<>(name, reading.value(), problems.list(), reading.notices()));
            }
        }
        return found.isEmpty()
                ? none.stream()
                        .max(Comparator.comparingInt(
                                document -> document.problems().size()))
                        .stream()
                        .toList()
                : found;
    }
}
