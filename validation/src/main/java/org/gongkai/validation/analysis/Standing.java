package org.gongkai.validation.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;

/**
 * How a reconciliation stands to others, and which of them that rests on.
 *
 * @param reconciliation the reconciliation, not null
 * @param kind how it stands to the others, not null
 * @param from those that it follows from or contradicts, in their order; empty for a new one and for one that always holds;
 *     unmodifiable
 * @param zeros the numbers of the cells that can only be 0, in the order of the form; empty where nothing is contradicted;
 *     unmodifiable
 */
@NoJsonForm
public record Standing(
        Reconciliation reconciliation, StandingKind kind, List<Reconciliation> from, List<Integer> zeros) {

    /**
     * Copies the lists.
     *
     * @param reconciliation the reconciliation
     * @param kind how it stands to the others
     * @param from those that this rests on
     * @param zeros the cells that can only be 0
     */
    public Standing {
        Objects.requireNonNull(reconciliation, "reconciliation");
        Objects.requireNonNull(kind, "kind");
        from = List.copyOf(Objects.requireNonNull(from, "from"));
        zeros = List.copyOf(Objects.requireNonNull(zeros, "zeros"));
    }

    /**
     * The standing in words.
     *
     * @param locale the language, not null
     * @return such as {@code “…”可由以下勾稽关系推出：…}
     */
    public String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Text statement = reconciliation.statement();
        String others = from.stream().map(other -> other.statement().in(locale)).collect(Collectors.joining("; "));
        String cells = zeros.stream()
                .map(cell -> Text.of(
                                reconciliation.layout().label(cell),
                                reconciliation.layout().pointer(cell))
                        .in(locale))
                .collect(Collectors.joining("; "));
        return switch (kind) {
            case NEW ->
                Text.of("“" + statement.zh() + "”是新的要求", '"' + statement.en() + "\" says something new")
                        .in(locale);
            case IMPLIED ->
                Text.of(
                                "“" + statement.zh() + "”" + (from.isEmpty() ? "总是成立" : "可由以下各项推出：" + others),
                                '"' + statement.en() + "\" "
                                        + (from.isEmpty() ? "always holds" : "follows from: " + others))
                        .in(locale);
            case CONTRADICTS ->
                Text.of(
                                "“" + statement.zh() + "”与以下各项矛盾：" + others + "；同时成立时这些单元格只能为0：" + cells,
                                '"' + statement.en() + "\" contradicts: " + others
                                        + "; all hold only where these cells are 0: " + cells)
                        .in(locale);
        };
    }

    /** {@return the description in Chinese} */
    @Override
    public String toString() {
        return describe(Locale.CHINESE);
    }
}
