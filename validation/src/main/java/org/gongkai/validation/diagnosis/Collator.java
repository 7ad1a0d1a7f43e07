package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** Finds the cells on which readings differ or that are likely to be something else, and decides what can be decided. */
final class Collator {

    /** What is less sure than this is not decided. */
    private static final double SURE = 0.99;

    private static final Figure ZERO = Figure.of(0);

    private final List<Map<String, Cell>> readers;
    private final TableLayout applications;
    private final TableLayout disputes;
    private final Decoding decoding;
    private final Map<String, DecodedCell> decoded;
    private final Set<String> unexplained = new HashSet<>();
    private final DisputeSums sums;

    Collator(Readings readings, Decoding decoding, List<Equation> equations) {
        this.readers = readings.reports().stream().map(ReadCells::of).toList();
        this.applications = readings.reports().get(0).applications().layout();
        this.disputes = readings.reports().get(0).disputes().layout();
        this.decoding = decoding;
        this.decoded = decoding.cells().stream()
                .collect(Collectors.toMap(each -> each.cell().pointer(), each -> each));
        if (decoding.probability() == 0) {
            decoding.lookAt().forEach(cell -> unexplained.add(cell.pointer()));
        }
        this.sums = new DisputeSums(readings, equations, applications.cellCount());
    }

    List<CollatedCell> cells() {
        List<CollatedCell> cells = new ArrayList<>();
        readers.get(0).values().forEach(cell -> collated(cell).ifPresent(cells::add));
        return cells;
    }

    /** A cell with what each reader has; nothing if all have the same and nothing else is likely. */
    private Optional<CollatedCell> collated(Cell cell) {
        String pointer = cell.pointer();
        List<Figure> read = readers.stream()
                .map(each -> each.containsKey(pointer) ? each.get(pointer).value() : Figure.notStated())
                .toList();
        boolean isAlike = read.stream().allMatch(cell.value()::equals);
        DecodedCell likely = decoded.get(pointer);
        OptionalInt ofDisputes = disputes.cellAt(pointer);
        boolean isUnexplained =
                unexplained.contains(pointer) || ofDisputes.stream().anyMatch(sums::isUnexplained);
        if (isAlike && !isUnexplained && (likely == null || isAsRead(likely))) {
            return Optional.empty();
        }
        boolean isNothing = !isAlike && read.stream().allMatch(each -> !each.isStated() || each.equals(ZERO));
        if (isNothing && (likely == null || likely.likeliest() == 0)) {
            return Optional.of(open(cell, read, CollationStatus.BLANK_OR_ZERO));
        } else if (likely != null) {
            CollationStatus status = isSure(likely) ? CollationStatus.DECIDED : CollationStatus.UNDECIDED;
            return Optional.of(
                    new CollatedCell(cell, read, status, Figure.of(likely.likeliest()), likely.probability()));
        }
        if (ofDisputes.isPresent()) {
            return Optional.of(sums.decided(ofDisputes.getAsInt())
                    .map(number -> new CollatedCell(cell, read, CollationStatus.DECIDED, Figure.of(number), 0))
                    .orElseGet(() -> open(cell, read, CollationStatus.UNDECIDED)));
        }
        boolean isOfApplications = applications.cellAt(pointer).isPresent();
        return Optional.of(
                open(cell, read, isOfApplications ? CollationStatus.UNDECIDED : CollationStatus.NO_EQUATION));
    }

    private boolean isAsRead(DecodedCell likely) {
        long read = likely.cell().value().number().orElse(0);
        return isSure(likely) && likely.likeliest() == read;
    }

    /** A search that gave up may have missed what is likelier. */
    private boolean isSure(DecodedCell likely) {
        return decoding.status() != DecodingStatus.GAVE_UP && likely.probability() >= SURE;
    }

    private static CollatedCell open(Cell cell, List<Figure> read, CollationStatus status) {
        return new CollatedCell(cell, read, status, Figure.notStated(), 0);
    }
}
