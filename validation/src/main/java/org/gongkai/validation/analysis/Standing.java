package org.gongkai.validation.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;

/**
 * How a reconciliation stands to others, and which of them that rests on.
 *
 * @param reconciliation the reconciliation, not null
 * @param kind how it stands to the others, not null
 * @param from those that it follows from, or such of those that it contradicts as force a cell to be 0, in their order; empty
 *     for a new one and for one that always holds; unmodifiable
 * @param zeros the numbers of the cells that can only be 0, in the order of the form; empty where nothing is contradicted;
 *     unmodifiable
 */
@NoJsonForm
public record Standing(Reconciliation reconciliation, StandingKind kind, List<Reconciliation> from, List<Integer> zeros)
        implements Serializable {

    private static final int MOST_LISTED = 4;

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
     * The standing in words, with the first of what it rests on.
     *
     * @param locale the language, not null
     * @return such as {@code 可由其他各项推出：…；依据：…}
     */
    public String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String statement = reconciliation.statement().in(locale);
        return switch (kind) {
            case NEW -> Text.of("新的要求：", "says something new: ").in(locale) + statement;
            case IMPLIED ->
                from.isEmpty()
                        ? Text.of("总是成立：", "always holds: ").in(locale) + statement
                        : Text.of("可由其他各项推出：", "follows from others: ").in(locale) + statement + basis(locale);
            case CONTRADICTS ->
                Text.of("与其他各项矛盾：", "contradicts others: ").in(locale)
                        + statement
                        + basis(locale)
                        + Text.of("；都成立时只能为0：", "; where all hold, these can only be 0: ")
                                .in(locale)
                        + listed(
                                zeros.stream()
                                        .map(cell -> reconciliation
                                                .layout()
                                                .text(cell)
                                                .in(locale))
                                        .toList(),
                                locale);
        };
    }

    private String basis(Locale locale) {
        List<String> statements =
                from.stream().map(other -> other.statement().in(locale)).toList();
        return Text.of("；依据：", "; these are: ").in(locale) + listed(statements, locale);
    }

    private static String listed(List<String> all, Locale locale) {
        String first = String.join("; ", all.subList(0, Math.min(all.size(), MOST_LISTED)));
        return all.size() <= MOST_LISTED
                ? first
                : first
                        + Text.of(" 等" + all.size() + "项", " and " + (all.size() - MOST_LISTED) + " more")
                                .in(locale);
    }

    /** {@return the description in Chinese} */
    @Override
    public String toString() {
        return describe(Locale.CHINESE);
    }
}
