package org.gongkai.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.jspecify.annotations.Nullable;

/** One row of a directory: the texts of its cells, made an item. */
final class DirectoryRow {

    private static final Set<String> TICKS = Set.of("√", "■", "☑", "✓", "✔", "●", "是", "t", "v", "V");
    private static final Set<String> EMPTY = Set.of("", "□", "☐", "口", "否", "-", "—", "——", "/", "无", "×");
    private static final Pattern BETWEEN_CONTENTS = Pattern.compile("[;；\\n]+");
    private static final Pattern BETWEEN_BASES = Pattern.compile("[;；\\n]+|(?<=[》条款项）])、(?=[《【])");

    private final Map<DirectoryColumn, Cell> cells;
    private final ParsedCells reader;
    private final NoticeCollector notices;
    private final DirectoryItem.Builder item = DirectoryItem.builder();

    /** What stands in a cell, and where the cell is. */
    record Cell(String text, Place place) {

        private static final Cell NONE = new Cell("", Place.PAGE);
    }

    DirectoryRow(Map<DirectoryColumn, Cell> cells, ParsedCells reader, NoticeCollector notices) {
        this.cells = cells;
        this.reader = reader;
        this.notices = notices;
    }

    /** The item, or nothing, noticed, if the row cannot be read. */
    Optional<DirectoryItem> item(@Nullable DirectoryItem before) {
        Optional<String> levelOne = levelOne(before);
        if (levelOne.isEmpty()) {
            return Optional.empty();
        }
        item.levelOneItem(levelOne.get());
        text(DirectoryColumn.NUMBER).ifPresent(item::number);
        text(DirectoryColumn.LEVEL_TWO)
                .filter(two -> !two.equals(levelOne.get()))
                .ifPresent(item::levelTwoItem);
        parts(DirectoryColumn.CONTENTS, BETWEEN_CONTENTS).forEach(item::addContents);
        parts(DirectoryColumn.BASES, BETWEEN_BASES).map(reader::basis).forEach(item::addBases);
        text(DirectoryColumn.TIME_LIMIT).ifPresent(this::timeLimit);
        text(DirectoryColumn.RESPONSIBLE_AGENCY).ifPresent(item::responsibleAgency);
        text(DirectoryColumn.CHANNELS).ifPresent(this::channels);
        audiences();
        choice(
                        DirectoryColumn.MODES,
                        Map.of(
                                DirectoryColumn.PROACTIVE, DisclosureMode.PROACTIVE,
                                DirectoryColumn.ON_REQUEST, DisclosureMode.ON_REQUEST),
                        EnumSet.noneOf(DisclosureMode.class))
                .forEach(item::addModes);
        choice(
                        DirectoryColumn.LEVELS,
                        Map.of(
                                DirectoryColumn.COUNTY, DisclosureLevel.COUNTY,
                                DirectoryColumn.TOWNSHIP, DisclosureLevel.TOWNSHIP,
                                DirectoryColumn.VILLAGE, DisclosureLevel.VILLAGE),
                        EnumSet.noneOf(DisclosureLevel.class))
                .forEach(item::addLevels);
        link(DirectoryColumn.GUIDE, item::guide);
        link(DirectoryColumn.SITE_COLUMN, item::siteColumn);
        link(DirectoryColumn.SITE, item::site);
        return Optional.of(item.build());
    }

    private Cell cell(DirectoryColumn column) {
        return cells.getOrDefault(column, Cell.NONE);
    }

    private Optional<String> text(DirectoryColumn column) {
        String text = cell(column).text();
        return reader.isBlank(text) ? Optional.empty() : Optional.of(text);
    }

    private Stream<String> parts(DirectoryColumn column, Pattern between) {
        return text(column).stream()
                .flatMap(between::splitAsStream)
                .map(String::strip)
                .filter(part -> !reader.isBlank(part));
    }

    /** The first level; where its cell is blank, that of the row above, since merged cells can lose their spans. */
    private Optional<String> levelOne(@Nullable DirectoryItem before) {
        Optional<String> own = text(DirectoryColumn.LEVEL_ONE);
        if (own.isPresent()) {
            return own;
        }
        if (before == null) {
            notice(NoticeKind.UNREADABLE_CELL, DirectoryColumn.LEVEL_ONE, "", "事项名称");
            return Optional.empty();
        }
        notice(NoticeKind.ASSUMED, DirectoryColumn.LEVEL_ONE, "", before.levelOneItem());
        return Optional.of(before.levelOneItem());
    }

    private void timeLimit(String text) {
        TimeLimit limit = reader.timeLimit(text);
        item.timeLimit(limit);
        if (!limit.isUnderstood()) {
            notice(NoticeKind.KEPT_VERBATIM, DirectoryColumn.TIME_LIMIT, text, "");
        }
    }

    private void channels(String text) {
        ChannelCell cell = reader.channels(text);
        item.addAllChannels(cell.channels());
        if (cell.guessed()) {
            notice(NoticeKind.BOXES_GUESSED, DirectoryColumn.CHANNELS, text, listed(cell.chosen()));
        }
        if (!cell.unclear().isEmpty()) {
            notice(NoticeKind.BOXES_UNCLEAR, DirectoryColumn.CHANNELS, text, listed(cell.unclear()));
        }
        cell.unlisted()
                .forEach(name ->
                        notice(NoticeKind.NAME_UNLISTED, DirectoryColumn.CHANNELS, name, ChannelKind.OTHER.label()));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "—" : String.join("、", names);
    }

    private void audiences() {
        Set<AudienceKind> kinds = choice(
                DirectoryColumn.AUDIENCES,
                Map.of(
                        DirectoryColumn.PUBLIC, AudienceKind.PUBLIC,
                        DirectoryColumn.SPECIFIC_GROUP, AudienceKind.SPECIFIC_GROUP),
                EnumSet.noneOf(AudienceKind.class));
        text(DirectoryColumn.SPECIFIC_GROUP).filter(this::isName).ifPresent(item::audienceGroup);
        kinds.forEach(item::addAudiences);
    }

    /** What is chosen: by a tick in its own column, or by its label in the one column for all. */
    private <E extends Enum<E>> Set<E> choice(DirectoryColumn all, Map<DirectoryColumn, E> values, Set<E> chosen) {
        values.forEach((column, value) -> {
            if (isTicked(column)) {
                chosen.add(value);
            }
        });
        text(all).ifPresent(cell -> {
            for (Channel each : reader.choices(cell)) {
                String label = reader.plain(each.label());
                String head = all == DirectoryColumn.LEVELS ? all.label() : label;
                Set<DirectoryColumn> named = DirectoryColumn.of(head, label);
                named.retainAll(values.keySet());
                if (named.isEmpty()) {
                    unreadable(all, cell, all.label());
                }
                named.forEach(column -> chosen.add(values.get(column)));
            }
        });
        return chosen;
    }

    private boolean isTicked(DirectoryColumn column) {
        String text = cell(column).text();
        String plain = reader.plain(text);
        boolean ticked = TICKS.contains(plain) || plain.equals(reader.plain(column.label()));
        if (column == DirectoryColumn.SPECIFIC_GROUP) {
            return ticked || isName(text);
        }
        if (!ticked && !EMPTY.contains(plain)) {
            unreadable(column, text, "√");
        }
        return ticked;
    }

    /** Whether a cell of the specific group names it, beyond ticking it. */
    private boolean isName(String text) {
        String plain = reader.plain(text);
        return !TICKS.contains(plain)
                && !EMPTY.contains(plain)
                && !plain.equals(reader.plain(DirectoryColumn.SPECIFIC_GROUP.label()));
    }

    private void link(DirectoryColumn column, Consumer<URI> set) {
        text(column).filter(link -> !EMPTY.contains(reader.plain(link))).ifPresent(link -> {
            try {
                set.accept(new URI(link));
            } catch (URISyntaxException notALink) {
                unreadable(column, link, "URI");
            }
        });
    }

    private void unreadable(DirectoryColumn column, String text, String expected) {
        notice(NoticeKind.UNREADABLE_CELL, column, text, expected);
    }

    private void notice(NoticeKind kind, DirectoryColumn column, String printed, String detail) {
        notices.add(kind, cell(column).place(), column.label(), printed, detail);
    }
}
