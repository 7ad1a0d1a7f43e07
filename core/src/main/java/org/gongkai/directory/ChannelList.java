package org.gongkai.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.CellText;

/** The names of channels in a text without boxes: what stands between two boxes, or a whole cell that has none. */
final class ChannelList {

    private static final String SEPARATORS = "、，,;；";
    private static final String BETWEEN_NAMES = SEPARATORS + "。.:：/／\\|·•・*?？-–—_)）";
    private static final String AFTER_NUMBER = ".．、)）";
    private static final int MOST_DIGITS = 2;
    private static final int SHORTEST_NAME = 4;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern NOTE = Pattern.compile("备?注[:：]");

    private final String text;
    private final boolean behindBox;
    private final int lastClosing;
    private final List<Entry> entries = new ArrayList<>();

    /** A channel, and whether its name is of the tick list; without a name if what is printed can be none. */
    record Entry(Channel channel, boolean listed) {

        boolean isReadable() {
            return listed || channel.name().isPresent();
        }
    }

    private ChannelList(String text, boolean behindBox) {
        Matcher note = NOTE.matcher(text);
        this.text = note.find() ? text.substring(0, note.start()) : text;
        this.behindBox = behindBox;
        this.lastClosing = Math.max(this.text.lastIndexOf(')'), this.text.lastIndexOf('）'));
    }

    /** The names of a text that no box divides; separators, blanks and numbers do. */
    static List<Entry> of(String text) {
        return new ChannelList(text, false).read();
    }

    /** The names of what stands with one box, mostly one; only a known name begins another. */
    static List<Entry> ofBox(String text) {
        return new ChannelList(text, true).read();
    }

    /** White space of every kind, and characters without width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    /** Where the number of an item ends that begins here, such as 1., 2、 or ③; -1 if there is none. */
    static int endOfNumber(String text, int from) {
        if (from < text.length() && Character.getType(text.charAt(from)) == Character.OTHER_NUMBER) {
            return from + 1;
        }
        int i = from;
        while (i < text.length() && i - from <= MOST_DIGITS && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean number = i > from
                && i - from <= MOST_DIGITS
                && i < text.length()
                && AFTER_NUMBER.indexOf(text.charAt(i)) >= 0
                && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)));
        return number ? i + 1 : -1;
    }

    /** A name without marks and without the punctuation and white space around it. */
    static String strip(String printed) {
        StringBuilder unmarked = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            if (!ChannelBoxes.isBox(printed.charAt(i))) {
                unmarked.append(printed.charAt(i));
            }
        }
        return CellText.strip(BLANKS.matcher(unmarked).replaceAll(" "), SEPARATORS + '。');
    }

    /** Whether a text can be the name of another channel: printed behind 其他 it reads back as the same. */
    static boolean isName(String text) {
        String printed = "■其他：" + text;
        return !text.isBlank()
                && text.equals(strip(text))
                && ChannelBoxes.of(printed).text().equals(printed);
    }

    /** Whether there is a name in a text and not only punctuation. */
    static boolean hasName(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private List<Entry> read() {
        int at = nextStart(0);
        while (at < text.length()) {
            int other = ChannelNames.endOfOther(text, at);
            boolean word = other >= 0 && other < text.length() && Character.isLetterOrDigit(text.charAt(other));
            ChannelNames.Found known = ChannelNames.at(text, at);
            if (other >= 0 && (behindBox || !word)) {
                at = readOther(other);
            } else if (known != null) {
                entries.add(new Entry(Channel.of(known.kind()), true));
                at = afterName(known.end());
            } else {
                int end = endOfName(at);
                addNamed(text.substring(at, end), false);
                at = end;
            }
            at = nextStart(at);
        }
        return entries;
    }

    private int nextStart(int from) {
        int at = from;
        while (at < text.length()) {
            int number = endOfNumber(text, isOpening(text.charAt(at)) ? at + 1 : at);
            if (number > 0) {
                at = number;
            } else if (isBlank(text.charAt(at)) || BETWEEN_NAMES.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Past what explains a known name: words in brackets or behind a colon, and a word that joins it to the next. */
    private int afterName(int end) {
        if (ChannelNames.isAfterName(text, end)) {
            return end + 1;
        }
        if (end < lastClosing && isOpening(text.charAt(end))) {
            return closing(end) + 1;
        }
        if (end < text.length() && isColon(text.charAt(end))) {
            return endOfPart(end);
        }
        return end;
    }

    /** Another channel, named behind 其他 or not. */
    private int readOther(int end) {
        int at = end;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        int next = at;
        if (at < text.length() && isColon(text.charAt(at))) {
            next = behindBox ? text.length() : endOfPart(at);
            nameEnd = next;
            at++;
        } else if (at < text.length() && isOpening(text.charAt(at))) {
            nameEnd = nested(at);
            next = Math.min(text.length(), nameEnd + 1);
            at++;
        } else if (behindBox && (at == end || ChannelNames.at(text, at) == null)) {
            nameEnd = at < text.length() ? endOfName(at) : at;
            next = nameEnd;
        }
        String name = text.substring(at, Math.max(at, nameEnd));
        if (hasName(name)) {
            addNamed(name, true);
        } else {
            entries.add(new Entry(Channel.of(ChannelKind.OTHER), true));
        }
        return next;
    }

    private void addNamed(String printed, boolean listed) {
        String name = strip(joinedLines(printed));
        if (hasName(name)) {
            entries.add(
                    isName(name)
                            ? new Entry(Channel.named(name), listed)
                            : new Entry(Channel.of(ChannelKind.OTHER), false));
        }
    }

    /** A line break between two ideographs is none of the name. */
    private static String joinedLines(String printed) {
        return BLANKS.matcher(printed).replaceAll(blank -> {
            boolean within = blank.start() > 0
                    && blank.end() < printed.length()
                    && Character.isIdeographic(printed.charAt(blank.start() - 1))
                    && Character.isIdeographic(printed.charAt(blank.end()));
            return within && LINE_BREAK.matcher(blank.group()).find() ? "" : " ";
        });
    }

    /** Where a name that is not known ends. */
    private int endOfName(int from) {
        if (!behindBox) {
            return endOfPart(from);
        }
        boolean inBrackets = false;
        for (int i = from + 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            inBrackets = inBrackets(inBrackets, i - 1);
            if (!inBrackets) {
                boolean apart = isBlank(before) || SEPARATORS.indexOf(before) >= 0;
                if (apart && (ChannelNames.at(text, i) != null || ChannelNames.endOfOther(text, i) >= 0)) {
                    return i;
                }
            }
        }
        return text.length();
    }

    /** Where a part of a list ends: before a separator, a blank or a number that is not within brackets. */
    private int endOfPart(int from) {
        boolean inBrackets = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            inBrackets = inBrackets(inBrackets, i);
            if (!inBrackets && i > from) {
                boolean number = Character.isIdeographic(text.charAt(i - 1)) && endOfNumber(text, i) > 0;
                boolean stroke =
                        "/／".indexOf(c) >= 0 && i - from >= SHORTEST_NAME && ChannelNames.at(text, i + 1) != null;
                if (isBlank(c) || SEPARATORS.indexOf(c) >= 0 || number || stroke) {
                    return i;
                }
            }
        }
        return text.length();
    }

    /** Whether what follows a character is within brackets that are closed. */
    private boolean inBrackets(boolean before, int at) {
        char c = text.charAt(at);
        return isOpening(c) ? at < lastClosing : before && c != ')' && c != '）';
    }

    private int closing(int opening) {
        int end = opening + 1;
        while (end < lastClosing && text.charAt(end) != ')' && text.charAt(end) != '）') {
            end++;
        }
        return end;
    }

    /** Where brackets close again that open here, and with them those within; the end if they do not. */
    private int nested(int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                depth++;
            } else if (c == ')' || c == '）') {
                depth--;
            }
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }
}
