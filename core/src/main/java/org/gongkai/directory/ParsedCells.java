package org.gongkai.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.text.CellText;

/**
 * Understands the cells of one directory, each text once: merged cells, ticks, tick lists, limits and bases come again in row
 * after row.
 */
final class ParsedCells {

    private static final Pattern STROKE = Pattern.compile("[-‐‑‒–—―_/\\\\]+");

    private final EmptyBox emptyBox;
    private final Map<String, String> plains = new HashMap<>();
    private final Map<String, TimeLimit> timeLimits = new HashMap<>();
    private final Map<String, DisclosureBasis> bases = new HashMap<>();
    private final Map<String, ChannelCell> channels = new HashMap<>();
    private final Map<String, List<Channel>> choices = new HashMap<>();

    ParsedCells(EmptyBox emptyBox) {
        this.emptyBox = emptyBox;
    }

    String plain(String text) {
        return once(plains, text, CellText::plain);
    }

    boolean isBlank(String text) {
        return text.isEmpty() || plain(text).isEmpty();
    }

    /** Whether a cell is blank, or has a stroke in the place of what is not there. */
    boolean saysNothing(String text) {
        return isBlank(text) || STROKE.matcher(plain(text)).matches();
    }

    TimeLimit timeLimit(String text) {
        return once(timeLimits, text, TimeLimit::parse);
    }

    DisclosureBasis basis(String text) {
        return once(bases, text, DisclosureBasis::parse);
    }

    ChannelCell channels(String text) {
        return once(channels, text, cell -> Channels.cell(cell, emptyBox));
    }

    /** What is chosen of a list with boxes that are no channels, such as ■主动 □依申请. */
    List<Channel> choices(String text) {
        return once(choices, text, cell -> Channels.parse(cell, EmptyBox.NOT_OFFERED));
    }

    private static <V> V once(Map<String, V> known, String text, Function<String, V> read) {
        V before = known.get(text);
        if (before != null) {
            return before;
        }
        V value = read.apply(text);
        known.put(text, value);
        return value;
    }
}
