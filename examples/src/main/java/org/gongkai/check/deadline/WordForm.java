package org.gongkai.check.deadline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.application.Outcome;
import org.gongkai.application.ReceiptChannel;
import org.gongkai.money.Yuan;
import org.gongkai.text.CellText;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/**
 * What one word of a command line can say.
 *
 * @param <T> what is said
 * @param expected what such a word looks like, not null
 * @param reader what a word says, empty where it is no such word; not null
 */
public record WordForm<T>(Text expected, Function<String, Optional<T>> reader) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})(?:个工作日|件|页)?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(\\.\\d{1,2})?元?");
    private static final Pattern BETWEEN = Pattern.compile("[、,，]");
    private static final Pattern NUMBERED = Pattern.compile("（[^（）]*）|\\d\\.");

    /** A day. */
    public static final WordForm<LocalDate> DAY =
            new WordForm<>(Text.of("日期，如 2026-12-31", "a day such as 2026-12-31"), WordForm::day);

    /** Anything but a day: a name, or the sign under which something is known. */
    static final WordForm<String> NAME = new WordForm<>(
            Text.of("名称", "a name"), word -> day(word).isPresent() ? Optional.empty() : Optional.of(word));

    static final WordForm<Yuan> YUAN =
            new WordForm<>(Text.of("金额，如 200元", "an amount in yuan, such as 200"), WordForm::yuan);

    /** The way by which an application came. */
    public static final WordForm<ReceiptChannel> CHANNEL = ofNames(
            ReceiptChannel.values(),
            WordForm::word,
            ReceiptChannel::label,
            name -> ReceiptChannel.find(name).or(() -> common(CommonWords.CHANNELS, name)));

    static final WordForm<Outcome> OUTCOME = ofNames(
            Outcome.values(),
            outcome -> word(outcome.token()),
            WordForm::label,
            name -> Outcome.find(name).or(() -> common(CommonWords.OUTCOMES, name)));

    static final WordForm<List<Outcome>> OUTCOMES = new WordForm<>(
            Text.of("一项或者几项办理结果，以“、”分开", "one or several outcomes, with commas between"), WordForm::outcomes);

    /**
     * {@return the form of a whole number}
     *
     * @param least the least that it can be, from 0
     * @param most the most that it can be
     */
    public static WordForm<Integer> number(int least, int most) {
        return new WordForm<>(
                Text.of(least + "至" + most + "的整数", "a whole number from " + least + " to " + most), word -> {
                    Matcher number = NUMBER.matcher(CellText.plain(word));
                    return number.matches()
                            ? Optional.of(Integer.valueOf(number.group(1)))
                                    .filter(value -> value >= least && value <= most)
                            : Optional.empty();
                });
    }

    static <T extends Term> WordForm<T> ofTerms(T[] terms, Map<String, T> common) {
        return ofNames(terms, WordForm::word, Term::label, name -> common(common, name));
    }

    private static <T> Optional<T> common(Map<String, T> words, String name) {
        return Optional.ofNullable(words.get(key(name)));
    }

    /** Names of values: their words, their labels, and what else is found. */
    private static <T> WordForm<T> ofNames(
            T[] values, Function<T, String> word, Function<T, String> label, Function<String, Optional<T>> find) {
        Map<String, T> byName = new HashMap<>();
        for (T value : values) {
            byName.put(key(word.apply(value)), value);
            byName.put(key(label.apply(value)), value);
        }
        return new WordForm<>(
                Text.of(
                        Arrays.stream(values).map(label).collect(Collectors.joining("、")),
                        Arrays.stream(values)
                                .map(value -> word.apply(value) + " (" + label.apply(value) + ')')
                                .collect(Collectors.joining(", "))),
                name -> Optional.ofNullable(byName.get(key(name))).or(() -> find.apply(name)));
    }

    Optional<T> read(String word) {
        return reader.apply(word);
    }

    /** The word for a term on the command line, such as {@code correction-asked}. */
    static String word(Term term) {
        return word(term.token());
    }

    private static String word(String token) {
        return token.chars()
                .mapToObj(c -> Character.isUpperCase(c) ? "-" + (char) Character.toLowerCase(c) : "" + (char) c)
                .collect(Collectors.joining());
    }

    /** The label of an outcome without its number and what is in brackets. */
    private static String label(Outcome outcome) {
        List<String> labels = outcome.editions().stream()
                .map(edition -> NUMBERED.matcher(outcome.label(edition)).replaceAll(""))
                .toList();
        return labels.get(labels.size() - 1);
    }

    static String key(String name) {
        return CellText.key(name).replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(String word) {
        Matcher date = DATE.matcher(CellText.plain(word));
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Yuan> yuan(String word) {
        Matcher amount = AMOUNT.matcher(CellText.plain(word));
        return amount.matches()
                ? Optional.of(Yuan.of(new BigDecimal(
                        amount.group(1).replace(",", "") + Objects.requireNonNullElse(amount.group(2), ""))))
                : Optional.empty();
    }

    private static Optional<List<Outcome>> outcomes(String word) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String each : BETWEEN.split(word, -1)) {
            Optional<Outcome> outcome = OUTCOME.read(each);
            if (outcome.isEmpty()) {
                return Optional.empty();
            }
            outcomes.add(outcome.get());
        }
        return Optional.of(List.copyOf(outcomes));
    }
}
