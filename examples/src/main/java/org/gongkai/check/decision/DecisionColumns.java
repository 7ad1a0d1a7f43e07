package org.gongkai.check.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.text.Text;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.Repair;

/** The columns of the table of findings by which a reviewer decides: what is filled in, and what it is about. */
public final class DecisionColumns {

    static final Text KEY = Text.of("编号", "key");
    static final Text SUGGESTIONS = Text.of("修改建议", "suggested repairs");
    static final Text VERDICT = Text.of("决定", "verdict");
    static final Text REASON = Text.of("理由", "reason");
    static final Text ROLE = Text.of("角色", "role");
    static final Text DAY = Text.of("日期", "day");

    private static final int MOST_SUGGESTIONS = 9;

    private DecisionColumns() {}

    /** {@return the heads, of which the last are of columns to fill in} */
    public static List<Text> heads() {
        return List.of(KEY, SUGGESTIONS, VERDICT, REASON, ROLE, DAY);
    }

    /**
     * {@return the cells of a row under the heads, those to fill in empty}
     *
     * @param key the key of the finding, not null
     * @param suggestions the repairs that are suggested, not null
     */
    public static List<Object> cells(String key, String suggestions) {
        return List.of(key, suggestions, "", "", "", "");
    }

    /**
     * {@return the repairs of a report, the likeliest first, each a line with its number}
     *
     * @param diagnosis where the report can be wrong, not null
     * @param locale the language, not null
     */
    public static String suggestions(Diagnosis diagnosis, Locale locale) {
        List<Repair> repairs = diagnosis.repairs();
        return IntStream.range(0, Math.min(repairs.size(), MOST_SUGGESTIONS))
                .mapToObj(i -> (i + 1) + ". " + repairs.get(i).describe(locale))
                .collect(Collectors.joining("\n"));
    }
}
