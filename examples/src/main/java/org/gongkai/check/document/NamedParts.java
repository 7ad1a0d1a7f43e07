package org.gongkai.check.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;

/**
 * The parts of a document, of which those that a finding is about are named.
 *
 * @param <T> what a part is
 * @param noun what a part is called
 * @param pointer the JSON Pointer of the parts, ending with a stroke
 * @param parts the parts in order
 * @param name what names a part beside its number in order, nothing personal
 */
record NamedParts<T>(Text noun, String pointer, List<T> parts, Function<T, Stream<String>> name) {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    /** An index has no more digits than a whole number can have. */
    private static final int MOST_DIGITS = 9;

    /** The first parts that the cells of a finding are of, and how many there are; empty for one about none by itself. */
    Optional<Text> of(Finding finding) {
        List<Integer> indices = finding.cells().stream()
                .flatMap(cell -> index(cell).stream().boxed())
                .filter(index -> index < parts.size())
                .distinct()
                .toList();
        if (indices.isEmpty()) {
            return Optional.empty();
        }
        String names = indices.stream().limit(MOST).map(this::named).collect(Collectors.joining("；"));
        boolean isCut = indices.size() > MOST;
        return Optional.of(Text.of(
                noun.zh() + "：" + names + (isCut ? "等" + indices.size() + "条" : ""),
                noun.en() + " " + names + (isCut ? " and " + (indices.size() - MOST) + " more" : "")));
    }

    private OptionalInt index(Cell cell) {
        if (!cell.pointer().startsWith(pointer)) {
            return OptionalInt.empty();
        }
        String rest = cell.pointer().substring(pointer.length());
        int end = rest.indexOf('/');
        String index = end < 0 ? rest : rest.substring(0, end);
        boolean isNumber = !index.isEmpty()
                && index.length() <= MOST_DIGITS
                && index.chars().allMatch(Character::isDigit);
        return isNumber ? OptionalInt.of(Integer.parseInt(index)) : OptionalInt.empty();
    }

    private String named(int index) {
        return Stream.concat(
                        Stream.of(String.valueOf(index + 1)),
                        name.apply(parts.get(index)).map(NamedParts::shortened))
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        return isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    }
}
