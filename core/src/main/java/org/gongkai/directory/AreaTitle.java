package org.gongkai.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the area that a title names among what stands around it. */
final class AreaTitle {

    /** What joins two areas, of which then neither is the one of the title. */
    private static final String JOINTS = "、/和与及暨&+";

    /** How the name of a place or of an agency ends. */
    private static final String ENDS_OF_AGENCIES = "县区市省旗州盟乡镇村道办处局委厅部所级会府心站院";

    private static final List<String> BEFORE = List.of("目录", "附件", "附表", "清单", "公开", "推进", "印发", "年");
    private static final List<String> AFTER = List.of("领域", "基层", "政务公开", "政府信息", "信息公开", "公开", "标准", "事项", "目录", "清单");

    private AreaTitle() {}

    /** The one area of a title in its plain form. */
    static Optional<Area> area(String title, Map<String, Area> known) {
        int longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
        Set<Area> found = new HashSet<>();
        int at = 0;
        while (at < title.length()) {
            int end = end(title, at, longest, known);
            if (end > at && (isJoint(title, at - 1) || isJoint(title, end))) {
                return Optional.empty();
            }
            if (end > at && beginsHere(title, at) && endsHere(title, end)) {
                found.add(known.get(title.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Where the longest name ends that begins here; where it begins if none does. */
    private static int end(String title, int at, int longest, Map<String, Area> known) {
        for (int end = Math.min(title.length(), at + longest); end > at; end--) {
            if (known.containsKey(title.substring(at, end))) {
                return end;
            }
        }
        return at;
    }

    private static boolean isJoint(String title, int at) {
        return at >= 0 && at < title.length() && JOINTS.indexOf(title.charAt(at)) >= 0;
    }

    private static boolean beginsHere(String title, int at) {
        if (at == 0) {
            return true;
        }
        char before = title.charAt(at - 1);
        return !Character.isLetter(before)
                || ENDS_OF_AGENCIES.indexOf(before) >= 0
                || BEFORE.stream().anyMatch(word -> title.startsWith(word, at - word.length()));
    }

    private static boolean endsHere(String title, int end) {
        return end == title.length()
                || !Character.isLetter(title.charAt(end))
                || AFTER.stream().anyMatch(word -> title.startsWith(word, end));
    }
}
