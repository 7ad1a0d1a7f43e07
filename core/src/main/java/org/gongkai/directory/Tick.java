package org.gongkai.directory;

import java.util.Optional;
import java.util.Set;
import org.gongkai.text.CellText;

/** Whether a cell that is ticked or left empty is ticked. */
enum Tick {
    TICKED,
    EMPTY;

    private static final Set<String> TICKS =
            Set.of("√", "✓", "✔", "■", "☑", "●", "▲", "★", "是", "有", "t", "v", "V", "R", "P", "ü", "þ");
    private static final Set<String> EMPTIES =
            Set.of("", "□", "☐", "○", "口", "£", "o", "否", "无", "-", "—", "——", "/", "\\", "×");

    /** What a cell says, by its plain text; nothing if it is neither ticked nor empty. */
    static Optional<Tick> of(DirectoryColumn column, String plain) {
        if (TICKS.contains(plain) || plain.equals(CellText.plain(column.label()))) {
            return Optional.of(TICKED);
        }
        return EMPTIES.contains(plain) ? Optional.of(EMPTY) : Optional.empty();
    }
}
