package org.gongkai.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the cell of the channels: a tick list with boxes before or after the names, or a plain list of names. */
final class ChannelParser {

    private static final Pattern BOXES = Pattern.compile("[■√□◪](?:[\\s\\p{Z}\\p{C}]*+[■√□◪])*+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private final EmptyBox emptyBox;
    private final ChannelBoxes boxes;
    private final List<String> names = new ArrayList<>();
    private final List<String> between = new ArrayList<>();
    private final Set<Channel> channels = new LinkedHashSet<>();
    private final Set<String> unclear = new LinkedHashSet<>();
    private final Set<String> unlisted = new LinkedHashSet<>();

    /** On which side of its name a box stands. */
    private enum Side {
        BEFORE,
        AFTER,
        UNCLEAR
    }

    private enum State {
        CHOSEN,
        NOT_CHOSEN,
        UNCLEAR
    }

    private ChannelParser(ChannelBoxes boxes, EmptyBox emptyBox) {
        this.boxes = boxes;
        this.emptyBox = emptyBox;
        Matcher matcher = BOXES.matcher(boxes.text());
        int end = 0;
        while (matcher.find()) {
            names.add(boxes.text().substring(end, matcher.start()));
            between.add(matcher.group());
            end = matcher.end();
        }
        names.add(boxes.text().substring(end));
    }

    /** The channels of a cell, each once, in the order of the cell. */
    static ChannelCell parse(String text, EmptyBox emptyBox) {
        return new ChannelParser(ChannelBoxes.of(text), emptyBox).cell();
    }

    private ChannelCell cell() {
        if (between.isEmpty()) {
            ChannelList.of(boxes.text()).forEach(entry -> add(entry, State.CHOSEN));
        } else {
            readBoxes();
        }
        return new ChannelCell(List.copyOf(channels), boxes.guessed(), List.copyOf(unclear), List.copyOf(unlisted));
    }

    private void readBoxes() {
        Side side = side();
        boolean onlyFull =
                between.stream().allMatch(each -> marksOf(each).chars().allMatch(c -> c == ChannelBoxes.FULL));
        State withoutBox = onlyFull && side == Side.BEFORE ? State.CHOSEN : State.UNCLEAR;
        String before = "";
        for (int i = 0; i < names.size(); i++) {
            String ofName = i < between.size() ? ofNameBefore(i, side, before) : "";
            String marks = before + ofName;
            List<ChannelList.Entry> entries = ChannelList.ofBox(names.get(i));
            int withBox = side == Side.AFTER ? entries.size() - 1 : 0;
            for (int k = 0; k < entries.size(); k++) {
                State state = k == withBox && !marks.isEmpty() ? state(before, ofName) : withoutBox;
                add(entries.get(k), side == Side.UNCLEAR ? State.UNCLEAR : state);
            }
            if (i < between.size()) {
                before = marksOf(between.get(i)).substring(ofName.length());
            }
        }
    }

    /** Boxes stand before names, as on the form, unless the cell begins with a name and they stand close behind names. */
    private Side side() {
        if (!ChannelList.hasName(names.get(0))) {
            return Side.BEFORE;
        }
        boolean closeBefore = false;
        boolean closeAfter = false;
        for (int i = 0; i < between.size(); i++) {
            boolean toName = isCloseTo(names.get(i), names.get(i).length() - 1);
            boolean toNext = isCloseTo(names.get(i + 1), 0);
            closeAfter |= toName && !toNext;
            closeBefore |= toNext && !toName;
        }
        boolean endsWithBox = !ChannelList.hasName(names.get(names.size() - 1));
        if (closeBefore) {
            return closeAfter ? Side.UNCLEAR : Side.BEFORE;
        }
        return closeAfter || endsWithBox ? Side.AFTER : Side.UNCLEAR;
    }

    private static boolean isCloseTo(String name, int at) {
        return ChannelList.hasName(name) && !ChannelList.isBlank(name.charAt(at));
    }

    /** Of the boxes between two names, those that are of the first: all, the tick close behind it, or none. */
    private String ofNameBefore(int i, Side side, String before) {
        String marks = marksOf(between.get(i));
        boolean name = ChannelList.hasName(names.get(i));
        boolean next = ChannelList.hasName(names.get(i + 1));
        boolean tick = marks.charAt(0) == ChannelBoxes.TICK;
        if (!name) {
            return "";
        }
        if (side == Side.AFTER || (!next && tick)) {
            return marks;
        }
        boolean close = isCloseTo(names.get(i), names.get(i).length() - 1);
        boolean apart = marks.length() == 1
                ? before.equals(String.valueOf(ChannelBoxes.EMPTY))
                        && isCloseTo(names.get(1), 0)
                        && !isCloseTo(names.get(i + 1), 0)
                : BLANKS.matcher(between.get(i)).find();
        return tick && close && apart ? marks.substring(0, 1) : "";
    }

    private static String marksOf(String printed) {
        return BLANKS.matcher(printed).replaceAll("");
    }

    /** What the boxes of a name say: a tick in an empty box is one, a full and an empty box are two. */
    private static State state(String before, String after) {
        String marks = before + after;
        boolean full = marks.indexOf(ChannelBoxes.FULL) >= 0;
        boolean tick = marks.indexOf(ChannelBoxes.TICK) >= 0;
        boolean empty = marks.indexOf(ChannelBoxes.EMPTY) >= 0;
        boolean twoNames = !before.isEmpty() && after.indexOf(ChannelBoxes.EMPTY) >= 0;
        if (marks.indexOf(ChannelBoxes.UNCLEAR) >= 0 || (full && empty) || twoNames) {
            return State.UNCLEAR;
        }
        return full || tick ? State.CHOSEN : State.NOT_CHOSEN;
    }

    private void add(ChannelList.Entry entry, State state) {
        Channel channel = entry.channel();
        if (state == State.UNCLEAR || !entry.isReadable()) {
            unclear.add(channel.label());
        } else if (state == State.CHOSEN || emptyBox == EmptyBox.OPTIONAL) {
            channels.add(channel.withMark(state == State.CHOSEN ? ChannelMark.REQUIRED : ChannelMark.OPTIONAL));
            if (!entry.listed()) {
                unlisted.add(channel.label());
            }
        }
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
