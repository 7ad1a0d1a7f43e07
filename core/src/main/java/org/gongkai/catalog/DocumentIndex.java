package org.gongkai.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.text.CellText;

/**
 * What other entries say of policy documents, to be found for a document. It speaks of the document that has its number; where
 * one of the two has none that is understood, of that with its index number; where one has none of these either, of that with its
 * title.
 *
 * @param <V> what is said
 */
final class DocumentIndex<V> {

    private static final String QUOTATION_MARKS = "《》〈〉“”‘’\"'";

    private final Map<DocumentNumber, List<Mention<V>>> byNumber = new HashMap<>();
    private final Map<IndexNumber, List<Mention<V>>> byIndexNumber = new HashMap<>();
    private final Map<String, List<Mention<V>>> byTitle = new HashMap<>();
    private int size;

    /** What is said of a document, and by what it calls it. */
    private record Mention<V>(int place, Optional<DocumentNumber> number, Optional<IndexNumber> indexNumber, V said) {}

    void add(Optional<DocumentNumber> number, Optional<IndexNumber> indexNumber, Optional<String> title, V said) {
        Mention<V> mention = new Mention<>(size, number, indexNumber, said);
        size++;
        number.ifPresent(key -> put(byNumber, key, mention));
        indexNumber.ifPresent(key -> put(byIndexNumber, key, mention));
        title.ifPresent(key -> put(byTitle, plain(key), mention));
    }

    private static <K, V> void put(Map<K, List<Mention<V>>> map, K key, Mention<V> mention) {
        map.computeIfAbsent(key, first -> new ArrayList<>()).add(mention);
    }

    /** What is said of a document with the number, in order. */
    List<V> of(DocumentNumber number) {
        return byNumber.getOrDefault(number, List.of()).stream()
                .map(Mention::said)
                .toList();
    }

    /** What is said of the document, in order. */
    List<V> of(PolicyDocument document) {
        SortedMap<Integer, V> said = new TreeMap<>();
        document.documentNumber().map(byNumber::get).ifPresent(mentions -> collect(mentions, mention -> true, said));
        Predicate<Mention<V>> withoutNumber =
                mention -> isUnknown(document.documentNumber()) || isUnknown(mention.number());
        document.indexNumber().map(byIndexNumber::get).ifPresent(mentions -> collect(mentions, withoutNumber, said));
        Predicate<Mention<V>> withoutIndexNumber = mention ->
                document.indexNumber().isEmpty() || mention.indexNumber().isEmpty();
        collect(byTitle.getOrDefault(plain(document.title()), List.of()), withoutNumber.and(withoutIndexNumber), said);
        return List.copyOf(said.values());
    }

    /** Whether a number does not tell that a document is another: one that is not understood can be the same in other words. */
    private static boolean isUnknown(Optional<DocumentNumber> number) {
        return number.filter(DocumentNumber::isUnderstood).isEmpty();
    }

    private static <V> void collect(
            List<Mention<V>> mentions, Predicate<Mention<V>> wanted, SortedMap<Integer, V> said) {
        mentions.stream().filter(wanted).forEach(mention -> said.put(mention.place(), mention.said()));
    }

    /** A title without its quotation marks, which stand within one another in other ways where it is quoted. */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder(CellText.plain(title));
        int kept = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (QUOTATION_MARKS.indexOf(plain.charAt(i)) < 0) {
                plain.setCharAt(kept, plain.charAt(i));
                kept++;
            }
        }
        plain.setLength(kept);
        return plain.toString();
    }
}
