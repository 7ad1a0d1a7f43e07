package org.gongkai.check.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.EntryKind;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;

/** Names the entries of a catalog that findings are about. */
final class NamedEntries {

    private static final String ENTRIES = "/entries/";
    private static final int MOST = 3;
    private static final int LONGEST = 60;

    /** An index has no more digits than a whole number can have. */
    private static final int MOST_DIGITS = 9;

    private NamedEntries() {}

    /** The first entries that the cells of a finding are of, and how many there are; empty for one about none by itself. */
    static Optional<Text> of(Catalog<CatalogEntry> catalog, Finding finding) {
        List<Integer> indices = finding.cells().stream()
                .flatMap(cell -> index(cell).stream().boxed())
                .filter(index -> index < catalog.entries().size())
                .distinct()
                .toList();
        if (indices.isEmpty()) {
            return Optional.empty();
        }
        String names = indices.stream()
                .limit(MOST)
                .map(index -> name(index, catalog.entries().get(index)))
                .collect(Collectors.joining("；"));
        boolean isCut = indices.size() > MOST;
        return Optional.of(Text.of(
                "条目：" + names + (isCut ? "等" + indices.size() + "条" : ""),
                "entry " + names + (isCut ? " and " + (indices.size() - MOST) + " more" : "")));
    }

    private static OptionalInt index(Cell cell) {
        if (!cell.pointer().startsWith(ENTRIES)) {
            return OptionalInt.empty();
        }
        String rest = cell.pointer().substring(ENTRIES.length());
        int end = rest.indexOf('/');
        String index = end < 0 ? rest : rest.substring(0, end);
        boolean isNumber = !index.isEmpty()
                && index.length() <= MOST_DIGITS
                && index.chars().allMatch(Character::isDigit);
        return isNumber ? OptionalInt.of(Integer.parseInt(index)) : OptionalInt.empty();
    }

    /** The number in order, the title and the index number; titles of letters are their writers' words and are not told. */
    private static String name(int index, CatalogEntry entry) {
        Stream<String> title = entry.kind() == EntryKind.PUBLIC_LETTER ? Stream.empty() : Stream.of(shortened(entry));
        Stream<String> number = entry.indexNumber().stream().map(String::valueOf);
        return Stream.of(Stream.of(String.valueOf(index + 1)), title, number)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static String shortened(CatalogEntry entry) {
        String title = entry.title();
        boolean isLong = title.codePointCount(0, title.length()) > LONGEST;
        return isLong ? title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…" : title;
    }
}
