package org.gongkai.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A sentence in Chinese and in English.
 *
 * <p>Whatever the library says to people it says in both, by one rule: {@linkplain #isChinese Chinese} to readers of Chinese,
 * whatever their region or script, and English to all others. Official labels stay Chinese in both.
 */
@Value.Immutable
@JsonForm(Text.Json.class)
public abstract class Text extends BuiltValue {

    Text() {}

    /**
     * A sentence in both languages.
     *
     * @param zh the Chinese, not null
     * @param en the English, not null
     * @return the sentence
     */
    public static Text of(String zh, String en) {
        return ImmutableText.builder()
                .zh(Objects.requireNonNull(zh, "zh"))
                .en(Objects.requireNonNull(en, "en"))
                .build();
    }

    /**
     * A day with its day of the week.
     *
     * @param day the day, not null
     * @return the day, such as 2026-12-05 星期六 and {@code 2026-12-05 Saturday}
     */
    public static Text ofDay(LocalDate day) {
        DayOfWeek weekday = Objects.requireNonNull(day, "day").getDayOfWeek();
        return of(
                day + " 星期" + "一二三四五六日".charAt(weekday.ordinal()),
                day + " " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** {@return the sentence in Chinese} */
    public abstract String zh();

    /** {@return the sentence in English} */
    public abstract String en();

    /**
     * The sentence in a language.
     *
     * @param locale the language, not null
     * @return the Chinese for {@linkplain #isChinese Chinese}, the English for every other language
     */
    public String in(Locale locale) {
        return isChinese(locale) ? zh() : en();
    }

    /**
     * Tells in which of the two languages the library speaks to a reader: the one rule for everything that people read.
     *
     * @param locale the language, not null
     * @return whether it is Chinese ({@code zh}, with any region or script); all others are spoken to in English
     */
    public static boolean isChinese(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /**
     * This sentence with more behind it.
     *
     * @param more what follows, not null
     * @return the two together, without anything between them
     */
    public Text concat(Text more) {
        return of(zh() + Objects.requireNonNull(more, "more").zh(), en() + more.en());
    }

    /** {@return the sentence in Chinese} */
    @Override
    public String toString() {
        return zh();
    }

    static final class Json implements Supplier<JsonCodec<Text>> {

        @Override
        public JsonCodec<Text> get() {
            return JsonShape.<Text, ImmutableText.Builder>of(ImmutableText::builder, ImmutableText.Builder::build)
                    .required("zh", JsonCodec.TEXT, Text::zh, ImmutableText.Builder::zh)
                    .required("en", JsonCodec.TEXT, Text::en, ImmutableText.Builder::en)
                    .oneLine()
                    .end();
        }
    }
}
