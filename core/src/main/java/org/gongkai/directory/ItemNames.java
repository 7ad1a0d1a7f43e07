package org.gongkai.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.text.CellText;

/**
 * The names of an item as they stand in the columns of its levels.
 *
 * @param byLevel a name for each level from the first down, empty where there is none
 */
record ItemNames(List<String> byLevel) {

    static final ItemNames NONE = new ItemNames(Collections.nCopies(DirectoryColumn.ITEM_LEVELS.size(), ""));

    static ItemNames of(PrintedRow row) {
        return new ItemNames(DirectoryColumn.ITEM_LEVELS.stream()
                .map(row::textOf)
                .map(name -> name.replace('\n', ' '))
                .toList());
    }

    /** The first level that has a name, the number of levels if none has one. */
    private int first() {
        int level = 0;
        while (level < byLevel.size() && byLevel.get(level).isEmpty()) {
            level++;
        }
        return level;
    }

    boolean isWhole() {
        return first() == 0;
    }

    /** These names below those of the item above, whose cells lost their spans. */
    ItemNames below(ItemNames above) {
        List<String> names = new ArrayList<>(above.byLevel.subList(0, first()));
        names.addAll(byLevel.subList(first(), byLevel.size()));
        return new ItemNames(names);
    }

    boolean areThoseOf(ItemNames other) {
        return plain().equals(other.plain());
    }

    private List<String> plain() {
        return byLevel.stream().map(CellText::plain).toList();
    }

    /** The names one after the other. */
    String joined() {
        return String.join(
                " / ", byLevel.stream().filter(name -> !name.isEmpty()).toList());
    }

    /** Names an item; a name that is that of the level above it, over which a cell can span, is left out. */
    void name(DirectoryItem.Builder item) {
        item.levelOneItem(byLevel.get(0));
        String before = CellText.plain(byLevel.get(0));
        for (int level = 1; level < byLevel.size(); level++) {
            String name = byLevel.get(level);
            String plain = CellText.plain(name);
            if (plain.isEmpty() || plain.equals(before)) {
                continue;
            }
            if (level == 1) {
                item.levelTwoItem(name);
            } else {
                item.addLowerLevelItems(name);
            }
            before = plain;
        }
    }
}
