package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.page.Grid;
import org.gongkai.page.NoticeKind;

/** A directory as converters and editors leave it still reads as the same items. */
class DisturbedDirectoriesTest {

    private static final DirectoryReader READER = DirectoryReader.of(Area.MAJOR_PROJECTS, Agency.of("某县人民政府"));
    private static final int HEADS = 2;
    private static final String OWN_HEAD = "自编号码";
    private static final String OWN_TEXT = "自编";

    enum Disturbance {
        HEADS_REPEATED,
        SPANS_BLANK,
        BLANKS_IN_NAMES,
        COLUMN_INSERTED,
        CELL_BROKEN,
        COLUMNS_NUMBERED,
        LAST_CELLS_MISSING
    }

    @Property(tries = 300)
    void aDisturbedDirectoryReadsAsTheSameItems(
            @ForAll StandardDirectory directory, @ForAll Set<Disturbance> disturbances, @ForAll Random random) {
        Assume.that(areToldApart(directory.items()));
        Grid rendered = DirectoryRenderer.grid(directory);
        boolean repeated = disturbances.contains(Disturbance.HEADS_REPEATED);
        boolean broken = disturbances.contains(Disturbance.CELL_BROKEN);
        int before = HEADS + random.nextInt(directory.items().size());
        int brokenRow = HEADS + random.nextInt(directory.items().size());
        int inserted =
                disturbances.contains(Disturbance.COLUMN_INSERTED) ? random.nextInt(rendered.columnCount() + 1) : -1;
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < rendered.rowCount(); row++) {
            if (row == HEADS && disturbances.contains(Disturbance.COLUMNS_NUMBERED)) {
                rows.add(IntStream.rangeClosed(1, rendered.columnCount() + (inserted < 0 ? 0 : 1))
                        .mapToObj(Integer::toString)
                        .toList());
            }
            if (row == before && repeated) {
                rows.addAll(List.copyOf(rows.subList(0, HEADS)));
            }
            rows.add(disturbed(rendered, row, row == brokenRow && broken, inserted, disturbances));
        }

        DirectoryReading reading = READER.read(Grid.of(rows));

        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.label()).isEqualTo("主动"))
                .hasSize(broken ? 1 : 0);
        List<DirectoryItem> items = reading.directory().orElseThrow().items();
        assertThat(items).hasSameSizeAs(directory.items());
        for (int i = 0; i < items.size(); i++) {
            assertThat(ItemKey.of(Area.HEALTH, items.get(i)))
                    .isEqualTo(ItemKey.of(Area.HEALTH, directory.items().get(i)));
            assertThat(parts(items.get(i), broken && i + HEADS == brokenRow))
                    .isEqualTo(parts(directory.items().get(i), broken && i + HEADS == brokenRow));
        }
        assertThat(reading.notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.COLUMN_KEPT
                                && notice.printed().equals(OWN_HEAD)))
                .hasSize(inserted < 0 ? 0 : 1);
    }

    /** An item that is printed below itself, number and all, is one item. */
    private static boolean areToldApart(List<DirectoryItem> items) {
        return items.stream()
                        .map(item -> List.of(item.number(), item.names()))
                        .distinct()
                        .count()
                == items.size();
    }

    private static List<String> disturbed(
            Grid grid, int row, boolean broken, int inserted, Set<Disturbance> disturbances) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < grid.columnCount(row); column++) {
            String text = grid.text(row, column);
            boolean name = row >= HEADS && column == 1;
            boolean toldBySecond = name && !grid.text(row, column + 1).isEmpty();
            if (toldBySecond && grid.isCovered(row, column) && disturbances.contains(Disturbance.SPANS_BLANK)) {
                text = "";
            } else if (name && disturbances.contains(Disturbance.BLANKS_IN_NAMES)) {
                text = text.charAt(0) + " \u3000" + text.substring(1);
            } else if (broken && grid.text(1, column).equals("主动")) {
                text = "视情况";
            }
            cells.add(text);
        }
        if (inserted >= 0) {
            cells.add(inserted, row < HEADS ? OWN_HEAD : OWN_TEXT);
        } else if (row >= HEADS && disturbances.contains(Disturbance.LAST_CELLS_MISSING)) {
            while (cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
        }
        return cells;
    }

    /** What an item has besides its names, without the mode whose cell is broken, and without the inserted column. */
    private static Object parts(DirectoryItem item, boolean broken) {
        Set<DisclosureMode> modes = EnumSet.noneOf(DisclosureMode.class);
        modes.addAll(item.modes());
        if (broken) {
            modes.remove(DisclosureMode.PROACTIVE);
        }
        return List.of(
                item.number(),
                item.contents(),
                item.bases(),
                item.timeLimit(),
                item.responsibleAgency(),
                item.channels(),
                item.audiences(),
                modes,
                item.levels(),
                item.guide(),
                item.otherCells().stream()
                        .filter(cell -> !cell.head().equals(OWN_HEAD))
                        .toList());
    }
}
