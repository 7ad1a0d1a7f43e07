package org.gongkai.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.CellText;

/** Understands the cell of the channels: a tick list with boxes, or a plain list of names. */
final class ChannelParser {

    private static final String FULL = "■√☑✓✔●▇";
    private static final String EMPTY = "□☐○◻";
    private static final Map<String, ChannelKind> KINDS = kinds();

    /** A tick that lost its font is printed t, an empty box read by a machine 口. */
    private static final Pattern LOST_MARK = Pattern.compile("(?<![a-zA-Z一-龥])([t口])[\\s\\p{Z}\\p{C}]*(?="
            + Arrays.stream(ChannelKind.values())
                    .flatMap(kind -> Stream.concat(Stream.of(kind.label()), kind.otherLabels().stream()))
                    .map(label -> Pattern.quote(label.substring(0, 2)))
                    .collect(Collectors.joining("|"))
            + ")");

    private static final Pattern MARKED = Pattern.compile("([" + FULL + EMPTY + "])([^" + FULL + EMPTY + "]*)");
    private static final Pattern OTHER_NAMED = Pattern.compile("(?s)其他?它?(?:[：:]\\s*(.*)|[（(](.*)[)）])");
    private static final Pattern BOX = Pattern.compile("[" + FULL + EMPTY + "]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final String SEPARATORS = "、，,;；";

    private ChannelParser() {}

    private static Map<String, ChannelKind> kinds() {
        Map<String, ChannelKind> kinds = new HashMap<>();
        for (ChannelKind kind : ChannelKind.values()) {
            kinds.put(CellText.key(kind.label()), kind);
            kind.otherLabels().forEach(label -> kinds.put(CellText.key(label), kind));
        }
        return kinds;
    }

    /** The channels of a cell, each once, in the order of the cell; nothing of the text is dropped. */
    static List<Channel> parse(String text, EmptyBox emptyBox) {
        Matcher lost = LOST_MARK.matcher(text);
        String marked = lost.replaceAll(found -> found.group(1).equals("t") ? "■" : "□");
        Set<Channel> channels = new LinkedHashSet<>();
        Matcher matcher = MARKED.matcher(marked);
        int end = 0;
        while (matcher.find()) {
            addNames(marked.substring(end, matcher.start()), channels);
            boolean full = FULL.contains(matcher.group(1));
            String name = strip(matcher.group(2));
            if (!name.isEmpty() && (full || emptyBox == EmptyBox.OPTIONAL)) {
                channels.add(channel(name).withMark(full ? ChannelMark.REQUIRED : ChannelMark.OPTIONAL));
            }
            end = matcher.end();
        }
        addNames(marked.substring(end), channels);
        return List.copyOf(channels);
    }

    /** Names without marks: a list of what is used. */
    private static void addNames(String text, Set<Channel> channels) {
        for (String printed : names(text)) {
            String name = strip(printed);
            if (!name.isEmpty()) {
                channels.add(channel(name));
            }
        }
    }

    /** The names between separators; one that stands within brackets is part of a name. */
    private static List<String> names(String text) {
        Deque<String> names = new ArrayDeque<>();
        int end = text.length();
        boolean inBrackets = false;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                inBrackets = true;
            } else if (c == '(' || c == '（') {
                inBrackets = false;
            } else if (!inBrackets && (SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c))) {
                names.addFirst(text.substring(i + 1, end));
                end = i;
            }
        }
        names.addFirst(text.substring(0, end));
        return List.copyOf(names);
    }

    private static Channel channel(String name) {
        Matcher other = OTHER_NAMED.matcher(name);
        if (other.matches()) {
            String named = strip(other.group(1) == null ? other.group(2) : other.group(1));
            return named.isEmpty() ? Channel.of(ChannelKind.OTHER) : Channel.named(named);
        }
        ChannelKind kind = KINDS.get(CellText.key(name));
        if (kind != null) {
            return Channel.of(kind);
        }
        return Channel.named(name);
    }

    /** A name without marks and without the punctuation and white space around it. */
    static String strip(String text) {
        String name = BLANKS.matcher(BOX.matcher(text).replaceAll("")).replaceAll(" ");
        return CellText.strip(name, SEPARATORS + '。');
    }

    /** The tick list: every channel of it with its box, the offered ones full; where empty boxes are optional, those offered only. */
    static String print(List<Channel> channels, EmptyBox emptyBox) {
        List<String> boxes = new ArrayList<>();
        for (ChannelKind kind : ChannelKind.values()) {
            List<Channel> offered =
                    channels.stream().filter(channel -> channel.kind() == kind).toList();
            offered.forEach(channel -> boxes.add((channel.mark() == ChannelMark.REQUIRED ? "■" : "□")
                    + kind.label()
                    + channel.name().map(name -> '：' + name).orElse("")));
            if (offered.isEmpty() && emptyBox == EmptyBox.NOT_OFFERED) {
                boxes.add('□' + kind.label());
            }
        }
        return String.join(" ", boxes);
    }
}
