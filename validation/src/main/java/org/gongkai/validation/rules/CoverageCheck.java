package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.BasicSource;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;

/** Looks for the directories of an area among those that were folded into a basic catalog. */
final class CoverageCheck {

    private final Area area;
    private final List<BasicItem> items;
    private final List<BasicSource> sources;
    private final List<Agency> keepers;
    private final List<StandardDirectory> empty;

    CoverageCheck(BasicCatalog catalog, Area area) {
        this.area = area;
        this.items = catalog.items().stream()
                .filter(item -> item.area().equals(area))
                .toList();
        this.sources = items.stream().flatMap(item -> item.sources().stream()).toList();
        this.keepers = sources.stream().map(BasicSource::keeper).distinct().toList();
        this.empty = catalog.emptyDirectories().stream()
                .filter(directory -> directory.area().equals(area))
                .toList();
    }

    void check(Coverage.Expected expected, Check check) {
        expected.level().ifPresent(level -> checkLevel(level, check));
        expected.keeper().ifPresent(keeper -> checkKeeper(keeper, check));
    }

    private void checkLevel(DisclosureLevel level, Check check) {
        Cell cell = Cell.of("/items", area.name(), Figure.of(items.size()));
        if (sources.stream().anyMatch(source -> isOf(level, source))) {
            check.holds();
        } else if (sources.stream().anyMatch(CoverageCheck::isOfUnknownLevel)
                || empty.stream().anyMatch(directory -> level(directory).isEmpty())) {
            check.notAssessable(
                    Text.of(
                            area + "领域有" + level.label() + "目录",
                            area + " has a directory at the level "
                                    + level.text().en()),
                    List.of(cell));
        } else if (empty.stream().anyMatch(directory -> level(directory).equals(Optional.of(level)))) {
            violated(
                    area + "领域的" + level.label() + "目录没有公开事项",
                    "the directory of " + area + " at the level " + level.text().en() + " has no items",
                    List.of(cell),
                    check);
        } else {
            violated(
                    area + "领域没有" + level.label() + "目录",
                    area + " has no directory at the level " + level.text().en(),
                    List.of(cell),
                    check);
        }
    }

    /** A directory speaks for its own level, and its items for levels below it; that of a township never for the county. */
    private static boolean isOf(DisclosureLevel level, BasicSource source) {
        Optional<DisclosureLevel> own = level(source.level(), source.keeper());
        return own.equals(Optional.of(level))
                || (source.item().levels().contains(level)
                        && own.filter(each -> each.compareTo(level) > 0).isEmpty());
    }

    private static boolean isOfUnknownLevel(BasicSource source) {
        return level(source.level(), source.keeper()).isEmpty()
                && source.item().levels().isEmpty();
    }

    private static Optional<DisclosureLevel> level(StandardDirectory directory) {
        return level(directory.level(), directory.keeper());
    }

    private static Optional<DisclosureLevel> level(Optional<DisclosureLevel> stated, Agency keeper) {
        return stated.or(() -> keeper.level()
                .or(() -> keeper.inferred().level())
                .filter(AdministrativeLevel.TOWNSHIP::equals)
                .map(township -> DisclosureLevel.TOWNSHIP));
    }

    private void checkKeeper(Agency keeper, Check check) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of("/items", "领域", Figure.of(area.name())), Cell.of("/items", "编制机关", Figure.of(keeper.name()))));
        if (keepers.stream().anyMatch(each -> KeeperName.isSame(each, keeper))) {
            check.holds();
        } else if (empty.stream().anyMatch(directory -> KeeperName.isSame(directory.keeper(), keeper))) {
            violated(
                    keeper.name() + "的" + area + "领域目录没有公开事项",
                    "the directory of " + area + " that " + keeper.name() + " keeps has no items",
                    cells,
                    check);
        } else {
            Optional<Agency> similar = keepers.stream()
                    .filter(each -> KeeperName.canBeSame(each, keeper))
                    .findFirst();
            if (similar.isPresent()) {
                cells.add(Cell.of("/items", "名称相近的编制机关", Figure.of(similar.get().name())));
                check.notAssessable(
                        Text.of(keeper.name() + "有" + area + "领域的目录", keeper.name() + " has a directory of " + area),
                        cells);
            } else {
                violated(
                        keeper.name() + "没有" + area + "领域的目录",
                        keeper.name() + " has no directory of " + area,
                        cells,
                        check);
            }
        }
    }

    private static void violated(String zh, String en, List<Cell> cells, Check check) {
        check.violated(Text.of(zh, en), cells, Figure.notStated(), Figure.notStated());
    }
}
