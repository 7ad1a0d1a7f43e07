package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** What a report says in words: its introduction and its parts, in the plain form of their characters. */
final class ReportText {

    /** With fewer parts the text was not kept by part, or is not all there. */
    static final int FEWEST_PARTS = 3;

    private static final Set<ReportSection> OF_WORDS =
            EnumSet.of(ReportSection.OVERVIEW, ReportSection.PROBLEMS_AND_IMPROVEMENT);

    /** With fewer characters in all parts together, no more than a beginning or a summary of the text was kept. */
    private static final int FEWEST_CHARACTERS = 100;

    private static final String INTRODUCTION = "引言";
    private static final String SENTENCE_END = "。；;！？!?\n";
    private static final int LONGEST_QUOTE = 120;
    private static final int FARTHEST = 300;

    private final boolean isWhole;
    private final Optional<Passage> introduction;
    private final List<Passage> parts = new ArrayList<>();

    private ReportText(AnnualReport report) {
        this.introduction = report.introduction().map(text -> new Passage("/introduction", INTRODUCTION, plain(text)));
        report.narrative().forEach((section, text) -> parts.add(Passage.of(section, plain(text))));
        this.isWhole = parts.size() >= FEWEST_PARTS
                && report.narrative().keySet().containsAll(OF_WORDS)
                && parts.stream().mapToInt(part -> part.text().length()).sum() >= FEWEST_CHARACTERS;
    }

    static ReportText of(AnnualReport report) {
        return new ReportText(report);
    }

    /** The text of a part in plain form, empty where there is none. */
    static String plain(AnnualReport report, ReportSection section) {
        return plain(report.narrative().getOrDefault(section, ""));
    }

    private static String plain(String printed) {
        String text = printed.indexOf('\r') < 0 ? printed : printed.replace('\r', '\n');
        StringBuilder plain = new StringBuilder(text.length());
        for (int from = 0, end; from < text.length(); from = end + 1) {
            int feed = text.indexOf('\n', from);
            end = feed < 0 ? text.length() : feed;
            String line = CellText.plain(text.substring(from, end));
            if (!line.isEmpty()) {
                plain.append(plain.length() == 0 ? "" : "\n").append(line);
            }
        }
        return plain.toString();
    }

    /** Whether so much of the report is there that what is not said in it is missing. */
    boolean isWhole() {
        return isWhole;
    }

    Optional<Passage> introduction() {
        return introduction;
    }

    /** The introduction, where there is one, and the parts. */
    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        introduction.ifPresent(all::add);
        all.addAll(parts);
        return all;
    }

    /** A part of which something is said. */
    Optional<Passage> part(ReportSection section) {
        for (Passage part : parts) {
            if (part.label().equals(section.heading()) && !part.text().isEmpty()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /**
     * A text of a report.
     *
     * @param pointer its JSON Pointer
     * @param label what it is called on the form
     * @param text the text in plain form, a line for each paragraph
     */
    record Passage(String pointer, String label, String text) {

        static Passage of(ReportSection section, String text) {
            return new Passage("/narrative/" + section.token(), section.heading(), text);
        }

        /** The text as one line, so that a word that was broken is found. */
        String words() {
            return text.replace("\n", "");
        }

        /** The text itself, or how it begins. */
        Cell cell() {
            return quote(text);
        }

        Cell missing() {
            return Cell.of(pointer, label, Figure.notStated());
        }

        /** The sentence that something stands in, of a long one what is around it. */
        String sentence(int start, int end) {
            int first = Math.max(0, start - FARTHEST);
            int last = Math.min(text.length(), end + FARTHEST);
            int from = start;
            while (from > first && SENTENCE_END.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            int to = end;
            while (to < last && SENTENCE_END.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            return text.substring(from, to);
        }

        Cell quote(String quoted) {
            String words = quoted.replace('\n', ' ');
            return Cell.of(
                    pointer,
                    label,
                    Figure.of(words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…"));
        }
    }
}
