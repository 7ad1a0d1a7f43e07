package org.gongkai.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gongkai.form.CellMark;
import org.gongkai.form.CellMarks;
import org.gongkai.internal.json.NoJsonForm;

/**
 * Marks the cells that findings are about in a rendered form: by the heaviest finding of a cell, of several alike by the first.
 *
 * <p>The class of a marked cell is the {@linkplain FindingKind#token word} for the kind of the finding, its symbol that of the
 * kind, its note the message. What is waived is not marked.
 */
@NoJsonForm
public final class FindingMarks {

    private final List<Finding> findings;
    private final IntFunction<Optional<String>> targets;

    private FindingMarks(List<Finding> findings, IntFunction<Optional<String>> targets) {
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
        return new FindingMarks(List.copyOf(Objects.requireNonNull(findings, "findings")), index -> Optional.empty());
    }

    /**
     * The same marks, each of which leads to its finding in the same page.
     *
     * @param ids gives the id in HTML of the finding with an index in the list, from 0; never null; not null
     * @return the marks
     */
    public FindingMarks linking(IntFunction<String> ids) {
        Objects.requireNonNull(ids, "ids");
        return new FindingMarks(findings, index -> Optional.of(ids.apply(index)));
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
                            new CellMark(kind.token(), kind.symbol(), finding.message(locale), targets.apply(i)));
                }
            }
        }
        return new MarkedCells(marks);
    }

    private record MarkedCells(Map<String, CellMark> marks) implements CellMarks {

        @Override
        public Optional<CellMark> at(String pointer) {
            return Optional.ofNullable(marks.get(Objects.requireNonNull(pointer, "pointer")));
        }
    }
}
