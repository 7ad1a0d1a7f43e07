package org.gongkai.check.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.file.RefusedException;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.decision.Correction;
import org.gongkai.validation.decision.Verdict;

/**
 * A verdict in words of either language, such as 豁免, {@code repair accepted 2} or {@code 更正 /applications/received/total=95}.
 *
 * @param verdict the verdict
 * @param repair the number of the repair that is accepted, from 1; 1 where none is
 * @param corrected what is to stand in cells, by their pointers
 */
record VerdictWords(Verdict verdict, int repair, Map<String, String> corrected) {

    private static final String ENDS = "；;\n";
    private static final String BLANK = "未填";

    private static final Map<String, Verdict> VERDICTS = Stream.of(Verdict.values())
            .flatMap(verdict -> Stream.of(
                            verdict.token().toLowerCase(Locale.ROOT),
                            verdict.label(),
                            verdict.text().en())
                    .distinct()
                    .map(word -> Map.entry(word, verdict)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static VerdictWords of(String text) throws RefusedException {
        String words = text.strip();
        String lower = words.toLowerCase(Locale.ROOT);
        String word =
                VERDICTS.keySet().stream().filter(lower::startsWith).findFirst().orElseThrow(() -> refused(words));
        Verdict verdict = VERDICTS.getOrDefault(word, Verdict.UPHELD);
        String rest = words.substring(word.length()).strip();
        if (verdict == Verdict.CORRECTED) {
            return new VerdictWords(verdict, 1, corrected(rest));
        }
        int number = rest.length() == 1 ? Character.digit(rest.charAt(0), 10) : 0;
        boolean isNumbered = verdict == Verdict.REPAIR_ACCEPTED && number > 0;
        if (!isNumbered && !rest.isEmpty()) {
            throw refused(words);
        }
        return new VerdictWords(verdict, isNumbered ? number : 1, Map.of());
    }

    private static RefusedException refused(String words) {
        String zh = Stream.of(Verdict.values()).map(Verdict::label).collect(Collectors.joining("、"));
        String en =
                Stream.of(Verdict.values()).map(verdict -> verdict.text().en()).collect(Collectors.joining(", "));
        return new RefusedException(
                Text.of("决定“" + words + "”不是其中之一：" + zh, "the decision \"" + words + "\" is none of: " + en));
    }

    /** What is to stand where, as {@code /pointer=value} several times; a value ends before the next pointer. */
    private static Map<String, String> corrected(String text) throws RefusedException {
        Map<String, String> corrected = new LinkedHashMap<>();
        for (String each : parts(text)) {
            int equals = each.indexOf('=');
            if (!each.startsWith("/") || equals < 0) {
                throw new RefusedException(Text.of(
                        "更正应写作“/路径=值”，不是“" + each + "”", "a correction is /pointer=value, not \"" + each + '"'));
            }
            corrected.put(
                    each.substring(0, equals).strip(),
                    each.substring(equals + 1).strip());
        }
        return corrected;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                int next = i + 1;
                while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                if (next == text.length() || text.charAt(next) == '/') {
                    parts.add(text.substring(from, i).strip());
                    from = next;
                    i = next - 1;
                }
            }
        }
        if (from < text.length() || parts.isEmpty()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }

    /** The corrections of what a report prints. */
    List<Correction> corrections(AnnualReport report) throws RefusedException {
        List<Correction> corrections = new ArrayList<>();
        for (Map.Entry<String, String> each : corrected.entrySet()) {
            Cell cell = cell(report, each.getKey());
            boolean isText = cell.value().isStated() && cell.value().number().isEmpty();
            corrections.add(new Correction(cell, figure(each.getValue(), isText)));
        }
        return corrections;
    }

    private static Cell cell(AnnualReport report, String pointer) throws RefusedException {
        try {
            return Correction.of(report, pointer, Figure.notStated()).cell();
        } catch (IllegalArgumentException noCell) {
            throw new RefusedException(
                    Text.of("报告里没有路径为“" + pointer + "”的格", "no cell of a report is at " + pointer), noCell);
        }
    }

    private static Figure figure(String value, boolean isText) {
        if (value.isEmpty() || value.equals(BLANK)) {
            return Figure.notStated();
        }
        try {
            return isText ? Figure.of(value) : Figure.of(Long.parseLong(value));
        } catch (NumberFormatException text) {
            return Figure.of(value);
        }
    }
}
