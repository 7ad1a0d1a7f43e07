package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gongkai.form.CellMark;
import org.gongkai.form.CellMarks;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;

/**
 * Marks the cells that findings are about in a rendered form: by the heaviest finding of a cell, of several alike by the first.
 *
 * <p>The class of a marked cell is the {@linkplain FindingKind#token word} for the kind of the finding, its symbol that of the
 * kind, its note the message. What is waived is not marked.
 */
@NoJsonForm
public final class FindingMarks implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Finding> findings;

    /** What the mark of each finding leads to; empty where marks lead nowhere. */
    private final List<String> targets;

    private FindingMarks(List<Finding> findings, List<String> targets) {
        this.findings = findings;
        this.targets = targets;
    }

    /**
     * The marks of findings, which lead nowhere.
     *
     * @param findings the findings, not null
     * @return the marks
     */
    public static FindingMarks of(List<Finding> findings) {
        return new FindingMarks(List.copyOf(Objects.requireNonNull(findings, "findings")), List.of());
    }

    /**
     * The same marks, each of which leads to its finding in the same page.
     *
     * @param ids gives the id in HTML of the finding with an index in the list, from 0; never null; not null
     * @return the marks
     */
    public FindingMarks linking(IntFunction<String> ids) {
        Objects.requireNonNull(ids, "ids");
        return new FindingMarks(
                findings, IntStream.range(0, findings.size()).mapToObj(ids).toList());
    }

    /**
     * The marks with notes in a language.
     *
     * @param locale the language, not null
     * @return the marks, for a {@link org.gongkai.form.FormRenderer}
     */
    public CellMarks in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Map<String, FindingKind> heaviest = new HashMap<>();
        Map<String, CellMark> marks = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            FindingKind kind = FindingKind.of(finding);
            for (Cell cell : finding.cells()) {
                if (kind.compareTo(heaviest.getOrDefault(cell.pointer(), FindingKind.WAIVED)) < 0) {
                    heaviest.put(cell.pointer(), kind);
                    marks.put(
                            cell.pointer(),
                            new CellMark(kind.token(), kind.symbol(), finding.message(locale), target(i)));
                }
            }
        }
        return new MarkedCells(marks);
    }

    private Optional<String> target(int finding) {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(finding));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(
                () -> targets.isEmpty() ? of(findings) : of(findings).linking(targets::get));
    }

    private record MarkedCells(Map<String, CellMark> marks) implements CellMarks {

        @Override
        public Optional<CellMark> at(String pointer) {
            return Optional.ofNullable(marks.get(Objects.requireNonNull(pointer, "pointer")));
        }
    }
}
