package org.gongkai.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.text.CellText;

/** The cells of one item of a directory, which can stand in several rows. */
final class ItemCells {

    private static final Pattern BETWEEN_CONTENTS = Pattern.compile("[;；]+|(?<![、，,])\\n");
    private static final Pattern BETWEEN_BASES = Pattern.compile("[;；\\n]+|(?<=[》条款项）)])[、，,\\s]{0,4}(?=[《【])");
    private static final String BETWEEN_LIMITS = "；";
    private static final String BETWEEN_AGENCIES = "、";
    private static final String AROUND_LIMITS = ";；";

    private final Map<DirectoryColumn, List<Cell>> cells = new EnumMap<>(DirectoryColumn.class);
    private final Map<String, List<Cell>> others = new LinkedHashMap<>();
    private final ParsedCells reader;
    private final NoticeCollector notices;
    private final DirectoryItem.Builder item = DirectoryItem.builder();

    /** What stands in a cell, and where the cell is. */
    record Cell(String text, Place place) {}

    ItemCells(ParsedCells reader, NoticeCollector notices) {
        this.reader = reader;
        this.notices = notices;
    }

    /** Adds a cell of the item; what a merged cell says for several rows is there once. */
    void add(DirectoryColumn column, Cell cell) {
        add(cells.computeIfAbsent(column, none -> new ArrayList<>()), cell);
    }

    /** Adds a cell of a column that is none of a directory. */
    void addOther(String head, Cell cell) {
        add(others.computeIfAbsent(head, none -> new ArrayList<>()), cell);
    }

    private void add(List<Cell> to, Cell cell) {
        if (!reader.saysNothing(cell.text())
                && to.stream().noneMatch(each -> each.text().equals(cell.text()))) {
            to.add(cell);
        }
    }

    /** The item of these names. */
    DirectoryItem item(ItemNames names) {
        names.name(item);
        cells(DirectoryColumn.NUMBER).map(Cell::text).findFirst().ifPresent(item::number);
        parts(DirectoryColumn.CONTENTS, BETWEEN_CONTENTS)
                .map(content -> content.replace('\n', ' '))
                .forEach(item::addContents);
        bases().map(reader::basis).forEach(item::addBases);
        timeLimit();
        joined(DirectoryColumn.RESPONSIBLE_AGENCY, BETWEEN_AGENCIES).ifPresent(item::responsibleAgency);
        channels();
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
                                DirectoryColumn.PREFECTURE, DisclosureLevel.PREFECTURE,
                                DirectoryColumn.COUNTY, DisclosureLevel.COUNTY,
                                DirectoryColumn.TOWNSHIP, DisclosureLevel.TOWNSHIP,
                                DirectoryColumn.VILLAGE, DisclosureLevel.VILLAGE),
                        EnumSet.noneOf(DisclosureLevel.class))
                .forEach(item::addLevels);
        link(DirectoryColumn.GUIDE, item::guide);
        link(DirectoryColumn.SITE_COLUMN, item::siteColumn);
        link(DirectoryColumn.SITE, item::site);
        others.forEach((head, texts) -> item.addOtherCells(
                new OtherCell(head, texts.stream().map(Cell::text).collect(Collectors.joining(BETWEEN_LIMITS)))));
        return item.build();
    }

    private Stream<Cell> cells(DirectoryColumn column) {
        return cells.getOrDefault(column, List.of()).stream();
    }

    private Optional<String> joined(DirectoryColumn column, String between) {
        return cells(column).map(Cell::text).reduce((one, other) -> one + between + other);
    }

    private Stream<String> parts(DirectoryColumn column, Pattern between) {
        return cells(column)
                .flatMap(cell -> Points.of(cell.text()))
                .flatMap(between::splitAsStream)
                .map(String::strip)
                .filter(part -> !reader.isBlank(part));
    }

    /** The bases; a title that is broken over lines is one. */
    private Stream<String> bases() {
        List<String> bases = new ArrayList<>();
        boolean open = false;
        for (String part : parts(DirectoryColumn.BASES, BETWEEN_BASES).toList()) {
            String whole = open ? bases.remove(bases.size() - 1) + ' ' + part : part;
            bases.add(whole);
            open = whole.lastIndexOf('《') > whole.lastIndexOf('》');
        }
        return bases.stream();
    }

    /** The limits of all rows, as one text that has the clauses of each. */
    private void timeLimit() {
        List<Cell> limits = cells(DirectoryColumn.TIME_LIMIT).toList();
        if (limits.isEmpty()) {
            return;
        }
        String text = limits.size() == 1
                ? limits.get(0).text()
                : limits.stream()
                        .map(cell -> CellText.strip(cell.text(), AROUND_LIMITS))
                        .collect(Collectors.joining(BETWEEN_LIMITS));
        TimeLimit limit = reader.timeLimit(text);
        item.timeLimit(limit);
        if (!limit.isUnderstood()) {
            notice(
                    NoticeKind.KEPT_VERBATIM,
                    DirectoryColumn.TIME_LIMIT,
                    new Cell(text, limits.get(0).place()),
                    "");
        }
    }

    /** The channels of all rows; one that is required in any row is required. */
    private void channels() {
        Map<Channel, Channel> channels = new LinkedHashMap<>();
        cells(DirectoryColumn.CHANNELS)
                .flatMap(cell -> channels(cell).stream())
                .forEach(channel -> channels.merge(
                        channel.withMark(ChannelMark.REQUIRED),
                        channel,
                        (before, after) -> before.mark() == ChannelMark.REQUIRED ? before : after));
        item.addAllChannels(channels.values());
    }

    private List<Channel> channels(Cell printed) {
        ChannelCell cell = reader.channels(printed.text());
        if (cell.guessed()) {
            notice(NoticeKind.BOXES_GUESSED, DirectoryColumn.CHANNELS, printed, listed(cell.chosen()));
        }
        if (!cell.unclear().isEmpty()) {
            notice(NoticeKind.BOXES_UNCLEAR, DirectoryColumn.CHANNELS, printed, listed(cell.unclear()));
        }
        cell.unlisted()
                .forEach(name -> notices.add(
                        NoticeKind.NAME_UNLISTED,
                        printed.place(),
                        DirectoryColumn.CHANNELS.label(),
                        name,
                        ChannelKind.OTHER.label()));
        return cell.channels();
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
        cells(DirectoryColumn.SPECIFIC_GROUP)
                .map(Cell::text)
                .filter(this::isGroup)
                .reduce((one, other) -> one + BETWEEN_AGENCIES + other)
                .ifPresent(item::audienceGroup);
        kinds.forEach(item::addAudiences);
    }

    /** What is chosen: by a tick in its own column, or by its label in the one column for all. */
    private <E extends Enum<E>> Set<E> choice(DirectoryColumn all, Map<DirectoryColumn, E> values, Set<E> chosen) {
        values.forEach((column, value) -> {
            if (cells(column).filter(cell -> isTicked(column, cell)).count() > 0) {
                chosen.add(value);
            }
        });
        cells(all).forEach(cell -> {
            Set<DirectoryColumn> named = named(all, cell.text(), values.keySet());
            if (named.isEmpty()) {
                notice(NoticeKind.KEPT_VERBATIM, all, cell, "");
                addOther(all.label(), cell);
            }
            named.forEach(column -> chosen.add(values.get(column)));
        });
        return chosen;
    }

    /** The columns that the words of a cell stand for, nothing if one of them stands for none. */
    private Set<DirectoryColumn> named(DirectoryColumn all, String text, Set<DirectoryColumn> values) {
        Set<DirectoryColumn> named = EnumSet.noneOf(DirectoryColumn.class);
        for (Channel each : reader.choices(text)) {
            String label = reader.plain(each.label());
            Set<DirectoryColumn> of = DirectoryColumn.of(all == DirectoryColumn.LEVELS ? all.label() : label, label);
            of.retainAll(values);
            if (of.isEmpty()) {
                return of;
            }
            named.addAll(of);
        }
        return named;
    }

    private boolean isTicked(DirectoryColumn column, Cell cell) {
        Optional<Tick> tick = Tick.of(column, reader.plain(cell.text()));
        if (tick.isEmpty() && column == DirectoryColumn.SPECIFIC_GROUP) {
            return true;
        }
        if (tick.isEmpty()) {
            notice(NoticeKind.UNREADABLE_CELL, column, cell, "√");
        }
        return tick.equals(Optional.of(Tick.TICKED));
    }

    /** Whether a cell of the specific group names it, beyond ticking it. */
    private boolean isGroup(String text) {
        return Tick.of(DirectoryColumn.SPECIFIC_GROUP, reader.plain(text)).isEmpty();
    }

    /** A link; what is none, such as the path of a column in words, is kept under its head. */
    private void link(DirectoryColumn column, Consumer<URI> set) {
        cells(column)
                .filter(cell -> Tick.of(column, reader.plain(cell.text())).isEmpty())
                .limit(1)
                .forEach(cell -> {
                    try {
                        set.accept(new URI(cell.text()));
                    } catch (URISyntaxException notALink) {
                        notice(NoticeKind.KEPT_VERBATIM, column, cell, "");
                        addOther(column.label(), cell);
                    }
                });
    }

    private void notice(NoticeKind kind, DirectoryColumn column, Cell cell, String detail) {
        notices.add(kind, cell.place(), column.label(), cell.text(), detail);
    }
}
