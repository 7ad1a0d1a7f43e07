package org.gongkai.validation.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;

/**
 * What changed between two versions of one report: what it says of itself, cell by cell, and part by part of its text.
 *
 * <p>Cells are compared by the names of row and column, so those of tables on two forms of the year are compared where they mean
 * the same; what only one of the forms has is listed apart, where it is stated. A text is compared paragraph by paragraph, and
 * {@linkplain ChangedPassage#pieces sentence by sentence} where paragraphs differ. What became of findings is told by a {@link
 * org.gongkai.validation.ResultsComparison}.
 *
 * <pre>{@code
 * ReportChanges changes = ReportChanges.between(published, corrected);
 * changes.lines().forEach(line -> System.out.println(line.zh()));
 * }</pre>
 *
 * @param before what the earlier version says of itself, not null
 * @param after what the later version says of itself, not null
 * @param cells the cells in which another figure stands, in the order of the form; unmodifiable
 * @param onlyBefore the stated cells of the earlier version that have no counterpart in the form of the later one; unmodifiable
 * @param onlyAfter the stated cells of the later version that have no counterpart in the form of the earlier one; unmodifiable
 * @param texts the introduction and the parts whose text changed, in the order of the form; unmodifiable
 */
@JsonForm(
        value = ReportChanges.Json.class,
        schema = "report-changes-1",
        title = "What changed between two versions of an annual report")
public record ReportChanges(
        ReportVersion before,
        ReportVersion after,
        List<ChangedCell> cells,
        List<Cell> onlyBefore,
        List<Cell> onlyAfter,
        List<ChangedText> texts)
        implements Serializable {

    /** What is said of two reports that are no versions of one. */
    public static final Text OTHER_REPORT =
            Text.of("注意：两份报告不是同一单位同一年度的报告", "note: the two are not of one agency and year");

    /** What is said above cells that only the form of the earlier version has. */
    public static final Text ONLY_BEFORE =
            Text.of("仅前一版本的表格有的单元格，后一版本没有对应项：", "cells that only the form of the earlier version has:");

    /** What is said above cells that only the form of the later version has. */
    public static final Text ONLY_AFTER =
            Text.of("仅后一版本的表格有的单元格，前一版本没有对应项：", "cells that only the form of the later version has:");

    /** What is said of a text that was not compared paragraph by paragraph. */
    public static final Text NOT_LEAST = Text.of(
            "正文过长且改动过多，未能逐段比对，以下为从首处改动至末处改动的全文",
            "too much of too long a text changed; all from the first change to the last is shown");

    /**
     * Copies the lists.
     *
     * @param before what the earlier version says of itself
     * @param after what the later version says of itself
     * @param cells the cells that changed
     * @param onlyBefore the cells that only the form of the earlier version has
     * @param onlyAfter the cells that only the form of the later version has
     * @param texts the parts whose text changed
     */
    public ReportChanges {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        onlyBefore = List.copyOf(Objects.requireNonNull(onlyBefore, "onlyBefore"));
        onlyAfter = List.copyOf(Objects.requireNonNull(onlyAfter, "onlyAfter"));
        texts = List.copyOf(Objects.requireNonNull(texts, "texts"));
    }

    /**
     * Compares two versions of a report; two reports of other agencies or years are compared as well.
     *
     * @param before the earlier version, not null
     * @param after the later version, not null
     * @return what changed
     */
    public static ReportChanges between(AnnualReport before, AnnualReport after) {
        ReportVersion earlier = ReportVersion.of(Objects.requireNonNull(before, "before"));
        ReportVersion later = ReportVersion.of(Objects.requireNonNull(after, "after"));
        Map<String, Cell> earlierCells = ReportCells.of(before);
        Map<String, Cell> laterCells = ReportCells.of(after);
        List<ChangedCell> cells = new ArrayList<>();
        laterCells.forEach((pointer, cell) -> {
            Cell counterpart = earlierCells.get(pointer);
            if (counterpart != null
                    && !counterpart.value().equals(cell.value())
                    && ReportCells.isOneThing(pointer, earlier.applicationsForm(), later.applicationsForm())) {
                cells.add(new ChangedCell(counterpart, cell));
            }
        });
        return new ReportChanges(
                earlier,
                later,
                cells,
                without(laterCells, earlierCells, earlier, later),
                without(earlierCells, laterCells, earlier, later),
                Stream.concat(
                                Stream.of(ChangedText.between(
                                        Optional.empty(), before.introduction(), after.introduction())),
                                Stream.of(ReportSection.values())
                                        .map(part -> ChangedText.between(
                                                Optional.of(part), text(before, part), text(after, part))))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The stated cells that have no counterpart among others. */
    private static List<Cell> without(
            Map<String, Cell> others, Map<String, Cell> cells, ReportVersion earlier, ReportVersion later) {
        return cells.values().stream()
                .filter(cell -> cell.value().isStated())
                .filter(cell -> !others.containsKey(cell.pointer())
                        || !ReportCells.isOneThing(
                                cell.pointer(), earlier.applicationsForm(), later.applicationsForm()))
                .toList();
    }

    private static Optional<String> text(AnnualReport report, ReportSection part) {
        return Optional.ofNullable(report.narrative().get(part));
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return before.equals(after) && cells.isEmpty() && texts.isEmpty();
    }

    /** {@return whether both are of the same agency and year; if not, these are two reports and no versions of one} */
    public boolean isOfOneReport() {
        return before.agency().isSameAs(after.agency()) && before.year() == after.year();
    }

    /** {@return what the versions say differently of themselves; unmodifiable} */
    public List<ChangedFact> facts() {
        return before.changesTo(after);
    }

    /** {@return the paragraphs that were taken out and stand elsewhere, in the order of the later text; unmodifiable} */
    public List<MovedPassage> moved() {
        return MovedPassage.among(texts);
    }

    /** {@return the changes from the later version back to the earlier one} */
    public ReportChanges reversed() {
        return new ReportChanges(
                after,
                before,
                cells.stream().map(ChangedCell::reversed).toList(),
                onlyAfter,
                onlyBefore,
                texts.stream().map(ChangedText::reversed).toList());
    }

    /**
     * Makes the later version of the earlier one.
     *
     * @param earlier the version that the changes were taken from, not null
     * @return the later version
     * @throws IllegalArgumentException if {@code earlier} is not that version
     */
    public AnnualReport applyTo(AnnualReport earlier) {
        Map<String, Cell> kept = ReportCells.of(Objects.requireNonNull(earlier, "earlier"));
        if (!ReportVersion.of(earlier).equals(before)
                || cells.stream()
                        .anyMatch(cell ->
                                !cell.before().equals(kept.get(cell.before().pointer())))
                || onlyBefore.stream().anyMatch(cell -> !cell.equals(kept.get(cell.pointer())))) {
            throw otherVersion();
        }
        onlyBefore.forEach(cell -> kept.remove(cell.pointer()));
        cells.forEach(cell -> kept.put(cell.after().pointer(), cell.after()));
        onlyAfter.forEach(cell -> kept.put(cell.pointer(), cell));
        Map<Optional<ReportSection>, ChangedText> changed =
                texts.stream().collect(Collectors.toMap(ChangedText::section, text -> text, (one, other) -> other));
        AnnualReport.Builder later = after.report()
                .proactive(ReportCells.proactive(after.proactiveForm(), kept))
                .applications(ReportCells.applications(after.applicationsForm(), kept))
                .disputes(ReportCells.disputes(kept));
        text(changed, Optional.empty(), earlier.introduction()).ifPresent(later::introduction);
        for (ReportSection part : ReportSection.values()) {
            text(changed, Optional.of(part), text(earlier, part)).ifPresent(text -> later.putNarrative(part, text));
        }
        return later.build();
    }

    private static Optional<String> text(
            Map<Optional<ReportSection>, ChangedText> changed, Optional<ReportSection> part, Optional<String> before) {
        ChangedText text = changed.get(part);
        return text == null ? before : text.applyTo(before);
    }

    static IllegalArgumentException otherVersion() {
        return new IllegalArgumentException("not the version that the changes were taken from");
    }

    /** {@return how much changed, in one sentence} */
    public Text summary() {
        if (isEmpty()) {
            return Text.of("没有变动", "nothing changed");
        }
        int passages = texts.stream().mapToInt(text -> text.passages().size()).sum();
        return Text.of(
                "基本信息变动" + facts().size() + "项，单元格变动" + cells.size() + "处，正文变动" + passages + "处",
                "changed: " + facts().size() + " of what the report says of itself, " + cells.size() + " of the cells, "
                        + passages + " of the passages");
    }

    /** {@return the changes in words, one line for each, under the {@linkplain #summary sentence} that says how many; unmodifiable} */
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        lines.add(summary());
        if (!isOfOneReport()) {
            lines.add(OTHER_REPORT);
        }
        facts().forEach(fact -> lines.add(fact.text()));
        cells.forEach(cell -> lines.add(cell.text()));
        addApart(ONLY_BEFORE, onlyBefore, lines);
        addApart(ONLY_AFTER, onlyAfter, lines);
        for (ChangedText text : texts) {
            if (!text.isLeast()) {
                lines.add(text.name().concat(Text.of("：", ": ")).concat(NOT_LEAST));
            }
            for (ChangedPassage passage : text.passages()) {
                lines.add(text.name().concat(Text.of("：", ": ")).concat(passage.text()));
                passage.pieces().stream()
                        .filter(piece -> piece.kind() != PieceKind.KEPT)
                        .forEach(piece -> lines.add(line(piece)));
            }
        }
        moved().forEach(moved -> lines.add(moved.text()));
        return List.copyOf(lines);
    }

    private static void addApart(Text heading, List<Cell> cells, List<Text> lines) {
        if (!cells.isEmpty()) {
            lines.add(heading);
            cells.forEach(cell -> lines.add(Text.of("  ", "  ")
                    .concat(cell.text())
                    .concat(Text.of("：", ": "))
                    .concat(ChangedCell.figure(cell.value()))));
        }
    }

    private static Text line(TextPiece piece) {
        String line = (piece.kind() == PieceKind.ADDED ? "  + " : "  - ")
                + piece.text().strip();
        return Text.of(line, line);
    }

    /**
     * The changes in words.
     *
     * @param locale the language, not null
     * @return the {@linkplain #lines lines}
     */
    public String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return lines().stream().map(line -> line.in(locale)).collect(Collectors.joining("\n"));
    }

    /** {@return the description in Chinese} */
    @Override
    public String toString() {
        return describe(Locale.CHINESE);
    }

    static final class Json implements Supplier<JsonCodec<ReportChanges>> {

        @Override
        public JsonCodec<ReportChanges> get() {
            JsonCodec<ReportVersion> version = JsonCodec.of(ReportVersion.class);
            JsonCodec<Cell> cell = JsonCodec.of(Cell.class);
            PartsDeclaration<ReportChanges> changes = JsonShape.ofParts();
            changes.constant("schema", "gongkai/report-changes/1");
            Part<ReportVersion> before = changes.required("before", version, ReportChanges::before);
            Part<ReportVersion> after = changes.required("after", version, ReportChanges::after);
            changes.derived("empty", JsonCodec.BOOLEAN, ReportChanges::isEmpty);
            changes.derived("oneReport", JsonCodec.BOOLEAN, ReportChanges::isOfOneReport);
            Part<List<ChangedCell>> cells =
                    changes.list("cells", JsonCodec.of(ChangedCell.class), ReportChanges::cells);
            Part<List<Cell>> onlyBefore = changes.list("onlyBefore", cell, ReportChanges::onlyBefore);
            Part<List<Cell>> onlyAfter = changes.list("onlyAfter", cell, ReportChanges::onlyAfter);
            Part<List<ChangedText>> texts =
                    changes.list("texts", JsonCodec.of(ChangedText.class), ReportChanges::texts);
            changes.derived("moved", JsonCodec.list(JsonCodec.of(MovedPassage.class)), ReportChanges::moved);
            return changes.end(parts -> new ReportChanges(
                    parts.get(before),
                    parts.get(after),
                    parts.get(cells),
                    parts.get(onlyBefore),
                    parts.get(onlyAfter),
                    parts.get(texts)));
        }
    }
}
