package org.gongkai.directory;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Html;
import org.gongkai.text.ChineseNumerals;

/**
 * Renders a standard directory in its official columns: as HTML and as a grid of cells.
 *
 * <p>Items that share the first level share its cell, except one that has neither number nor second level. The columns of the
 * third and lower levels, 市级 and 村级, those of links and those that are the directory's own stand there only if an item has
 * something for them. Where a channel of any item is optional, an empty box means that throughout, and the head of the channels
 * has the legend. What is rendered is read back by {@link DirectoryReader} as the same directory, if no content element or basis
 * has a semicolon or line break in it or begins with a number or bullet, and no name is that of the level above it.
 */
@NoJsonForm
public final class DirectoryRenderer {

    private static final String TICK = "√";
    private static final String BETWEEN = "；";
    private static final String LEGEND = "（“■”表示必选项，“□”表示可选项）";

    private final StandardDirectory directory;
    private final List<Column> columns;

    /** The levels at which every directory can disclose. */
    private static final Set<DisclosureLevel> USUAL_LEVELS =
            EnumSet.of(DisclosureLevel.COUNTY, DisclosureLevel.TOWNSHIP);

    private record Column(String group, String head, Function<DirectoryItem, String> cell) {

        /** The column whose cells span the items that share them. */
        private static final Column LEVEL_ONE = new Column(
                DirectoryColumn.ITEM.label(), DirectoryColumn.LEVEL_ONE.label(), DirectoryItem::levelOneItem);
    }

    private DirectoryRenderer(StandardDirectory directory) {
        this.directory = directory;
        this.columns = columns(directory.items(), emptyBox(directory.items()));
    }

    /**
     * The directory as an HTML {@code table} element, with caption and heads; all text is escaped.
     *
     * @param directory the directory, not null
     * @return the element
     */
    public static String html(StandardDirectory directory) {
        return new DirectoryRenderer(Objects.requireNonNull(directory, "directory")).html();
    }

    /**
     * The directory as a grid of cells with the official spans.
     *
     * @param directory the directory, not null
     * @return the grid
     */
    public static Grid grid(StandardDirectory directory) {
        return new DirectoryRenderer(Objects.requireNonNull(directory, "directory")).grid();
    }

    private static EmptyBox emptyBox(List<DirectoryItem> items) {
        return Channels.emptyBox(
                items.stream().flatMap(item -> item.channels().stream()).toList());
    }

    private static List<Column> columns(List<DirectoryItem> items, EmptyBox emptyBox) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("", "序号", item -> item.number().orElse("")),
                Column.LEVEL_ONE,
                new Column("公开事项", "二级事项", item -> item.levelTwoItem().orElse(""))));
        int lowerLevels = items.stream()
                .mapToInt(item -> item.lowerLevelItems().size())
                .max()
                .orElse(0);
        for (int i = 0; i < lowerLevels; i++) {
            int lower = i;
            columns.add(new Column(
                    "公开事项",
                    ChineseNumerals.print(i + 3) + "级事项",
                    item -> item.lowerLevelItems().stream()
                            .skip(lower)
                            .findFirst()
                            .orElse("")));
        }
        columns.addAll(List.of(
                new Column("", "公开内容（要素）", item -> String.join(BETWEEN, item.contents())),
                new Column(
                        "",
                        "公开依据",
                        item -> item.bases().stream().map(DisclosureBasis::text).collect(Collectors.joining(BETWEEN))),
                new Column(
                        "",
                        "公开时限",
                        item -> item.timeLimit().map(TimeLimit::text).orElse("")),
                new Column("", "公开主体", item -> item.responsibleAgency().orElse("")),
                new Column(
                        "",
                        "公开渠道和载体" + (emptyBox == EmptyBox.OPTIONAL ? LEGEND : ""),
                        item -> channels(item, emptyBox)),
                new Column(
                        "公开对象",
                        AudienceKind.PUBLIC.label(),
                        item -> tick(item.audiences().contains(AudienceKind.PUBLIC))),
                new Column("公开对象", AudienceKind.SPECIFIC_GROUP.label(), DirectoryRenderer::group)));
        for (DisclosureMode mode : DisclosureMode.values()) {
            columns.add(
                    new Column("公开方式", mode.label(), item -> tick(item.modes().contains(mode))));
        }
        for (DisclosureLevel level : DisclosureLevel.values()) {
            if (USUAL_LEVELS.contains(level)
                    || items.stream().anyMatch(item -> item.levels().contains(level))) {
                columns.add(new Column(
                        "公开层级", level.label(), item -> tick(item.levels().contains(level))));
            }
        }
        Stream<Column> links = Stream.of(
                new Column("", "办事指南", item -> link(item.guide())),
                new Column("", "对应栏目", item -> link(item.siteColumn())),
                new Column("", "指定网站", item -> link(item.site())));
        Stream<Column> own = items.stream()
                .flatMap(item -> item.otherCells().stream())
                .map(OtherCell::head)
                .distinct()
                .map(head -> new Column("", head, item -> otherCell(item, head)));
        Stream.concat(links, own)
                .filter(column -> items.stream()
                        .anyMatch(item -> !column.cell().apply(item).isEmpty()))
                .forEach(columns::add);
        return columns;
    }

    private static String link(Optional<URI> link) {
        return link.map(URI::toString).orElse("");
    }

    private static String otherCell(DirectoryItem item, String head) {
        return item.otherCells().stream()
                .filter(cell -> cell.head().equals(head))
                .map(OtherCell::text)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String channels(DirectoryItem item, EmptyBox emptyBox) {
        return item.channels().isEmpty() ? "" : Channels.print(item.channels(), emptyBox);
    }

    private static String group(DirectoryItem item) {
        return item.audienceGroup().orElse(tick(item.audiences().contains(AudienceKind.SPECIFIC_GROUP)));
    }

    private static String tick(boolean chosen) {
        return chosen ? TICK : "";
    }

    private boolean isGrouped(int column) {
        return !columns.get(column).group().isEmpty();
    }

    /** How many columns from one on stand under the same head, 0 for a column that an earlier one began with. */
    private int groupSpan(int column) {
        String group = columns.get(column).group();
        if (column > 0 && columns.get(column - 1).group().equals(group)) {
            return 0;
        }
        int end = column;
        while (end < columns.size() && columns.get(end).group().equals(group)) {
            end++;
        }
        return end - column;
    }

    /** How many items from one on share its first level, 0 for an item that an earlier one began with. */
    private int levelOneSpan(int index) {
        if (isBelowTheSame(index)) {
            return 0;
        }
        int end = index + 1;
        while (end < directory.items().size() && isBelowTheSame(end)) {
            end++;
        }
        return end - index;
    }

    /** Whether an item shares the cell of the first level with the one before it, and is told from it by something else. */
    private boolean isBelowTheSame(int index) {
        DirectoryItem item = directory.items().get(index);
        return index > 0
                && directory.items().get(index - 1).levelOneItem().equals(item.levelOneItem())
                && (item.number().isPresent() || item.names().size() > 1);
    }

    private Grid grid() {
        GridBuilder grid = Grid.builder().row();
        for (int column = 0; column < columns.size(); column++) {
            if (!isGrouped(column)) {
                grid.cell(columns.get(column).head(), 2, 1);
            } else if (groupSpan(column) > 0) {
                grid.cell(columns.get(column).group(), 1, groupSpan(column));
            }
        }
        grid.row();
        for (int column = 0; column < columns.size(); column++) {
            if (isGrouped(column)) {
                grid.cell(columns.get(column).head());
            }
        }
        for (int index = 0; index < directory.items().size(); index++) {
            grid.row();
            for (int column = 0; column < columns.size(); column++) {
                int rows = columns.get(column).equals(Column.LEVEL_ONE) ? levelOneSpan(index) : 1;
                if (rows > 0) {
                    grid.cell(columns.get(column).cell().apply(directory.items().get(index)), rows, 1);
                }
            }
        }
        return grid.build();
    }

    private String html() {
        Html html = new Html();
        html.open("table", "class", "form directory").line();
        html.open("caption")
                .text(directory.area().name() + "领域基层政务公开标准目录")
                .close()
                .line();
        html.open("thead").line().open("tr").line();
        for (int column = 0; column < columns.size(); column++) {
            if (!isGrouped(column)) {
                html.open("th", "scope", "col", "rowspan", "2");
                html.text(columns.get(column).head()).close().line();
            } else if (groupSpan(column) > 0) {
                html.open("th", "scope", "colgroup", "colspan", Integer.toString(groupSpan(column)));
                html.text(columns.get(column).group()).close().line();
            }
        }
        html.close().line().open("tr").line();
        for (int column = 0; column < columns.size(); column++) {
            if (isGrouped(column)) {
                html.open("th", "scope", "col").text(columns.get(column).head());
                html.close().line();
            }
        }
        html.close().line().close().line().open("tbody").line();
        for (int index = 0; index < directory.items().size(); index++) {
            row(html, index);
        }
        return html.close().line().close().line().toString();
    }

    private void row(Html html, int index) {
        DirectoryItem item = directory.items().get(index);
        html.open("tr").line();
        for (Column column : columns) {
            String text = column.cell().apply(item);
            if (!column.equals(Column.LEVEL_ONE)) {
                html.open("td").text(text).close().line();
            } else if (levelOneSpan(index) > 0) {
                html.open("th", "scope", "rowgroup", "rowspan", Integer.toString(levelOneSpan(index)));
                html.text(text).close().line();
            }
        }
        html.close().line();
    }
}
