package org.gongkai.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.text.CellText;
import org.jspecify.annotations.Nullable;

/** The known names of channels, found in a text whatever blanks, line breaks, strokes and brackets they are printed with. */
final class ChannelNames {

    private static final String WITHIN = "、/／\\＼|()（）";
    private static final String AFTER = "和及与等";
    private static final String PLACES = "县区市旗州盟乡镇级";
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_GAP = 100;

    /** What stands behind boxes in other columns, so that a box of a lost font is found there too. */
    private static final Set<String> CHOICES = Set.of("主动", "依申请", "全社会", "特定群体", "县级", "乡级", "村级");

    private static final Map<String, ChannelKind> KINDS = kinds();
    private static final Set<String> BEGINNINGS = beginnings();

    private ChannelNames() {}

    /** A known name: the channel, and where the name ends. */
    record Found(ChannelKind kind, int end) {}

    private static Map<String, ChannelKind> kinds() {
        Map<String, ChannelKind> kinds = new HashMap<>();
        for (ChannelKind kind : ChannelKind.values()) {
            kinds.put(letters(kind.label()), kind);
            kind.otherLabels().forEach(label -> kinds.put(letters(label), kind));
        }
        return Map.copyOf(kinds);
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (Set<String> names : Set.of(KINDS.keySet(), CHOICES)) {
            for (String name : names) {
                for (int end = 1; end <= name.length(); end++) {
                    beginnings.add(name.substring(0, end));
                }
            }
        }
        return Set.copyOf(beginnings);
    }

    private static String letters(String label) {
        return label.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The longest known name that begins here and ends where a name can end; {@code null} if there is none. */
    static @Nullable Found at(String text, int from) {
        Found known = longest(text, from);
        return known == null ? siteOfPlace(text, from) : known;
    }

    /** Whether a name that stands behind boxes begins here. */
    static boolean beginsAt(String text, int from) {
        Walk walk = new Walk(text, from);
        while (walk.next()) {
            if (KINDS.containsKey(walk.letters()) || CHOICES.contains(walk.letters())) {
                return true;
            }
        }
        return false;
    }

    /** Where 其他 ends that begins here, whatever follows; -1 if it does not begin here. */
    static int endOfOther(String text, int from) {
        Walk walk = new Walk(text, from);
        while (walk.next()) {
            if (KINDS.get(walk.letters()) == ChannelKind.OTHER) {
                return walk.end();
            }
        }
        return -1;
    }

    /** Whether a known name can end here: not within a word. */
    private static boolean isEnd(String text, int at) {
        return at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || isAfterName(text, at)
                || ChannelList.endOfNumber(text, at) > 0
                || beginsAt(text, at);
    }

    /** Whether what stands here joins one name to the next. */
    static boolean isAfterName(String text, int at) {
        return at < text.length() && AFTER.indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable Found longest(String text, int from) {
        Found longest = null;
        Walk walk = new Walk(text, from);
        while (walk.next()) {
            ChannelKind kind = KINDS.get(walk.letters());
            if (kind != null && isEnd(text, walk.end())) {
                longest = new Found(kind, walk.end());
            }
        }
        return longest;
    }

    /** The website of a government that is named by its place, such as 某县人民政府门户网站. */
    private static @Nullable Found siteOfPlace(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST_PLACE);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (!Character.isIdeographic(c) && "()（）".indexOf(c) < 0) {
                return null;
            }
            if (isAfterName(text, i)) {
                return null;
            }
            if (PLACES.contains(CellText.plain(String.valueOf(c)))) {
                Found site = longest(text, i + 1);
                if (site != null && site.kind() == ChannelKind.GOVERNMENT_SITE) {
                    return site;
                }
            }
        }
        return null;
    }

    /** Goes on letter by letter while a known name can still come of them. */
    private static final class Walk {

        private final String text;
        private final StringBuilder letters = new StringBuilder();
        private int end;

        Walk(String text, int from) {
            this.text = text;
            this.end = from;
        }

        String letters() {
            return letters.toString();
        }

        int end() {
            return end;
        }

        boolean next() {
            int i = end;
            while (i < text.length() && i - end < LONGEST_GAP && isWithin(text.charAt(i))) {
                i++;
            }
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            letters.append(CellText.plain(text.substring(i, i + 1)));
            end = i + 1;
            return BEGINNINGS.contains(letters.toString());
        }

        private static boolean isWithin(char c) {
            return ChannelList.isBlank(c) || WITHIN.indexOf(c) >= 0;
        }
    }
}
