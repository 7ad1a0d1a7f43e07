package org.gongkai.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.PartHeading.Wording;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;

/**
 * The paragraphs of a page, those before the first part of the report and those of each part.
 *
 * <p>Of the lines that can be the heading of a part those count whose words are nearest to the form: one in other words only
 * where the page has none in the words of the form. A numbered heading that names no part ends the part before it, unless
 * it goes on with a list within that part.
 */
final class Sections {

    private static final String NUMERALS = "一二三四五六";

    private static final char FULL_STOP = '。';

    private static final int MOST_ROWS = 30;
    private static final int LONGEST_ROW = 200;
    private static final int MOST_BEGINNING = 3;

    private final List<Line> lines = new ArrayList<>();
    private final Map<ReportSection, Wording> nearest = new EnumMap<>(ReportSection.class);
    private final List<String> preamble = new ArrayList<>();
    private final List<String> front = new ArrayList<>();
    private final Map<ReportSection, List<String>> paragraphs = new EnumMap<>(ReportSection.class);
    private final List<Line> unknown = new ArrayList<>();
    private final Map<ReportSection, String> narrative = new EnumMap<>(ReportSection.class);

    /** Whether a part has begun for certain, so that rows of tables are none of the lines before the first. */
    private boolean hasBegun;

    /** The number of the last heading, and of the last entry of a numbered list since. */
    private int ordinal;

    private int listed;

    private List<String> current = preamble;

    private record Line(String text, Place place, Optional<PartHeading> heading) {

        boolean isRow() {
            return place.table() > 0;
        }
    }

    Sections(Page page) {
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.text().lines().forEach(line -> split(line, paragraph.place()));
            } else if (block instanceof Block.Table table) {
                addRows(table);
            }
        }
        lines.forEach(line -> line.heading.ifPresent(this::compare));
        lines.forEach(this::add);
        paragraphs.forEach((section, texts) -> narrative.put(section, String.join("\n", texts)));
    }

    /** Whether a line can be the heading of a part, which is never in a table. */
    static boolean isHeading(String line) {
        return PartHeading.of(line).isPresent();
    }

    /** A line in which headings follow a text after a space is as many lines. */
    private void split(String line, Place place) {
        int from = 0;
        for (int i = 1; i < line.length() - 1; i++) {
            if (isNumberedAt(line, i)
                    && PartHeading.of(line.substring(i, Math.min(line.length(), i + PartHeading.LONGEST)))
                            .filter(Sections::isNumbered)
                            .isPresent()) {
                addLine(line.substring(from, i), place);
                from = i;
            }
        }
        addLine(line.substring(from), place);
    }

    /** Whether a numbered heading can begin within a line: behind a space. */
    private static boolean isNumberedAt(String line, int at) {
        return Blanks.isBlank(line.charAt(at - 1))
                && NUMERALS.indexOf(line.charAt(at)) >= 0
                && "、.．".indexOf(line.charAt(at + 1)) >= 0;
    }

    private void addLine(String text, Place place) {
        add(text, place, PartHeading.of(text));
    }

    private void add(String text, Place place, Optional<PartHeading> heading) {
        lines.add(new Line(text, place, heading));
        hasBegun |= heading.filter(Sections::isNumbered).isPresent();
    }

    private static boolean isNumbered(PartHeading heading) {
        return heading.wording() == Wording.NUMBERED;
    }

    /** The first rows of a table, which can say before the title what it is the title of, and headings that are rows of it. */
    private void addRows(Block.Table table) {
        Grid grid = table.grid();
        for (int row = 0; row < grid.rowCount(); row++) {
            String only = onlyText(grid, row);
            Optional<PartHeading> heading = PartHeading.of(only).filter(Sections::isNumbered);
            if (heading.isPresent()) {
                add(only, Place.ofTable(table.number()), heading);
            } else if (!hasBegun && row < MOST_ROWS) {
                Set<String> texts = new LinkedHashSet<>(grid.row(row));
                texts.removeIf(String::isBlank);
                String text = String.join(" ", texts);
                if (text.length() <= LONGEST_ROW) {
                    add(text, Place.ofTable(table.number()), heading);
                }
            }
        }
    }

    /** The text of a row that has no other, empty if there is none or there are several. */
    private static String onlyText(Grid grid, int row) {
        String only = "";
        for (int column = 0; column < grid.columnCount(row); column++) {
            String text = grid.text(row, column);
            if (!text.equals(only) && !text.isBlank()) {
                if (!only.isEmpty()) {
                    return "";
                }
                only = text;
            }
        }
        return only;
    }

    private void compare(PartHeading heading) {
        heading.section()
                .ifPresent(section -> nearest.merge(
                        section, heading.wording(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    private void add(Line line) {
        String text = CellText.strip(line.text, "");
        if (current == preamble && !text.isEmpty()) {
            front.add(text);
        }
        if (text.isEmpty() || (line.isRow() && line.heading.isEmpty())) {
            return;
        }
        if (line.heading.isEmpty() || !begins(line.heading.get())) {
            current.add(text);
            return;
        }
        if (current == preamble) {
            front.remove(front.size() - 1);
        }
        PartHeading heading = line.heading.get();
        ordinal = heading.ordinal() > 0
                ? heading.ordinal()
                : heading.section().orElseThrow().ordinal() + 1;
        listed = 0;
        if (counts(heading)) {
            current = paragraphs.computeIfAbsent(heading.section().orElseThrow(), key -> new ArrayList<>());
        } else {
            current = new ArrayList<>();
            unknown.add(line);
        }
        if (!heading.text().isEmpty()) {
            current.add(heading.text());
        }
    }

    private boolean begins(PartHeading heading) {
        return switch (heading.wording()) {
            case NUMBERED -> true;
            case OFFICIAL -> counts(heading);
            case SIMILAR, UNKNOWN -> !isListed(heading.ordinal());
        };
    }

    /** Whether a heading is that of its part. */
    private boolean counts(PartHeading heading) {
        return heading.section()
                .filter(section -> nearest.get(section) == heading.wording()
                        && (heading.wording() != Wording.SIMILAR || !paragraphs.containsKey(section)))
                .isPresent();
    }

    /** Whether a number goes on with, or begins, a list within a part. */
    private boolean isListed(int number) {
        boolean isListed = number <= ordinal || (listed > 0 && number == listed + 1);
        if (isListed) {
            listed = number;
        }
        return isListed;
    }

    /** The paragraphs before the first part: the title and what stands around it. */
    List<String> preamble() {
        return List.copyOf(preamble);
    }

    /** The same with the rows of tables among them, each a line. */
    List<String> front() {
        return List.copyOf(front);
    }

    /** Those of the preamble that are sentences: neither titles nor what leads to the page. */
    Optional<String> introduction() {
        List<String> sentences = preamble.stream()
                .filter(paragraph -> paragraph.indexOf(FULL_STOP) >= 0)
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", sentences));
    }

    /** The paragraphs with which the overview begins. */
    List<String> beginning() {
        List<String> overview = paragraphs.getOrDefault(ReportSection.OVERVIEW, List.of());
        return List.copyOf(overview.subList(0, Math.min(MOST_BEGINNING, overview.size())));
    }

    /** The text of each part whose heading is on the page, empty for a part that has only its table. */
    Map<ReportSection, String> narrative() {
        return Collections.unmodifiableMap(narrative);
    }

    /** Notices the parts that the form does not have. */
    void notice(NoticeCollector noticing) {
        unknown.forEach(
                line -> noticing.add(NoticeKind.SECTION_UNKNOWN, line.place, "", CellText.strip(line.text, ""), ""));
    }
}
