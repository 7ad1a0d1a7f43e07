package org.gongkai.check.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.EventKind;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.text.Text;

/** An event in the words of a command line, such as {@code 2026-12-08 告知补正 2026-12-31}. */
public final class EventWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern EQUALS = Pattern.compile("[=＝]");
    private static final WordForm<EventKind> KIND = WordForm.ofTerms(EventKind.values(), CommonWords.EVENTS);
    private static final int AFTER_KIND = 2;

    private final String text;
    private final List<String> words;

    private EventWords(String text) {
        this.text = text;
        this.words = BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * {@return the event that words tell}
     *
     * @param text the words, not null
     * @throws UnreadableInputException if they tell none, with the word that is wrong and what is expected
     */
    public static ApplicationEvent read(String text) throws UnreadableInputException {
        return new EventWords(text).event();
    }

    /** {@return how events of each kind are told, with examples, and the words of their parts; lines in both languages} */
    public static List<String> help() {
        List<String> lines = new ArrayList<>();
        Set<EventPart<?>> parts = new LinkedHashSet<>();
        for (EventSyntax syntax : EventSyntax.all()) {
            Text usage = syntax.usage();
            Text example = syntax.exampleEvent();
            lines.add("  " + usage.zh());
            lines.add("  " + usage.en());
            lines.add("      --event '" + example.zh() + "'");
            lines.add("      --event '" + example.en() + "'");
            parts.addAll(syntax.parts());
        }
        lines.add("");
        lines.add("Parts, each in its place or as name=value (各项内容，可按次序写，也可写成“名称=内容”):");
        parts.forEach(part ->
                lines.add("  " + part.label().zh() + " " + part.expected().en()));
        return lines;
    }

    private ApplicationEvent event() throws UnreadableInputException {
        LocalDate on = word(0, WordForm.DAY);
        EventSyntax syntax = EventSyntax.of(word(1, KIND));
        GivenParts given = new GivenParts();
        for (String word : words.subList(AFTER_KIND, words.size())) {
            if (!take(word, syntax, given)) {
                throw wrong(noPart(word, syntax, given), syntax);
            }
        }
        for (EventPart<?> part : syntax.parts()) {
            if (part.isRequired() && !given.has(part)) {
                throw wrong(Text.of("缺少", "missing: ").concat(part.expected()), syntax);
            }
            Optional<String> early = given.dayBefore(on, part);
            if (early.isPresent()) {
                throw wrong(
                        Text.of(
                                part.label().zh() + early.get() + "早于这一事项的日期" + on,
                                part.name() + ' ' + early.get() + " is before the event on " + on),
                        syntax);
            }
        }
        try {
            return syntax.maker().event(on, given);
        } catch (IllegalArgumentException impossible) {
            String why = String.valueOf(impossible.getMessage());
            throw wrong(Text.of("不成立：" + why, why), syntax);
        }
    }

    private <T> T word(int index, WordForm<T> form) throws UnreadableInputException {
        Optional<T> read = index < words.size() ? form.read(words.get(index)) : Optional.empty();
        if (read.isPresent()) {
            return read.get();
        }
        Text what = index < words.size() ? notUnderstood(words.get(index)) : Text.of("内容不全", "incomplete");
        Text place = index == 0
                ? Text.of("；先写日期：", "; first the day: ")
                : Text.of("；日期后写事项：", "; behind the day what happened: ");
        throw wrong(what.concat(place).concat(form.expected()));
    }

    private static boolean take(String word, EventSyntax syntax, GivenParts given) {
        String[] named = EQUALS.split(word, 2);
        return syntax.parts().stream()
                .anyMatch(part -> named.length == 1
                        ? given.take(part, word)
                        : part.isNamed(named[0]) && given.take(part, named[1]));
    }

    /** Why a word tells no part: what can still be told, or that nothing can. */
    private static Text noPart(String word, EventSyntax syntax, GivenParts given) {
        List<Text> left = syntax.parts().stream()
                .filter(part -> !given.has(part))
                .map(EventPart::expected)
                .toList();
        return left.isEmpty()
                ? notUnderstood(word).concat(Text.of("；此外不需要其他内容", "; nothing more is told of it"))
                : notUnderstood(word)
                        .concat(Text.of("；还可以写：", "; what can still be told: "))
                        .concat(Text.of(
                                left.stream().map(Text::zh).collect(Collectors.joining("；")),
                                left.stream().map(Text::en).collect(Collectors.joining("; "))));
    }

    private static Text notUnderstood(String word) {
        return Text.of("“" + word + "”无法识别", '"' + word + "\" is not understood");
    }

    private UnreadableInputException wrong(Text why, EventSyntax syntax) {
        return wrong(why.concat(Text.of("。写法：", ". It is told as: "))
                .concat(syntax.usage())
                .concat(Text.of("，如 --event '", ", such as --event '"))
                .concat(syntax.exampleEvent())
                .concat(Text.of("'", "'")));
    }

    private UnreadableInputException wrong(Text why) {
        return new UnreadableInputException("--event '" + text + "'", List.of(why));
    }
}
