package org.gongkai.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** What stands between names, but not within the brackets of one. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；\\s]++(?![^（(）)]*+[）)])");

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
        List<Channel> channels = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        int end = 0;
        while (matcher.find()) {
            addNames(marked.substring(end, matcher.start()), channels);
            boolean full = FULL.contains(matcher.group(1));
            String name = strip(matcher.group(2));
            if (!name.isEmpty() && (full || emptyBox == EmptyBox.OPTIONAL)) {
                add(channel(name).withMark(full ? ChannelMark.REQUIRED : ChannelMark.OPTIONAL), channels);
            }
            end = matcher.end();
        }
        addNames(marked.substring(end), channels);
        return List.copyOf(channels);
    }

    /** Names without marks: a list of what is used. */
    private static void addNames(String text, List<Channel> channels) {
        for (String name : BETWEEN_NAMES.split(text, -1)) {
            if (!strip(name).isEmpty()) {
                add(channel(strip(name)), channels);
            }
        }
    }

    private static void add(Channel channel, List<Channel> channels) {
        if (!channels.contains(channel)) {
            channels.add(channel);
        }
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
        String name = text.replaceAll("[" + FULL + EMPTY + "]", "").replaceAll("[\\s\\p{Z}\\p{C}]+", " ");
        return name.replaceAll("^[、，,;；。\\s\\u3000]+|[、，,;；。\\s\\u3000]+$", "");
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
