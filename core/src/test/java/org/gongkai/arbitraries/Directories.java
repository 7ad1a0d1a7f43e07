package org.gongkai.arbitraries;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.Channel;
import org.gongkai.directory.ChannelKind;
import org.gongkai.directory.ChannelMark;
import org.gongkai.directory.DayUnit;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.ItemKey;
import org.gongkai.directory.OtherCell;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.directory.TimeLimit.Clause;

/** Standard directories and their items, with the wordings of published ones. */
public final class Directories {

    private static final int MOST_ITEMS = 12;

    private Directories() {}

    /** {@return directories of pilot and local areas, in which items share first levels and leave parts out} */
    public static Arbitrary<StandardDirectory> any() {
        return headings()
                .use(items().list().ofMinSize(1).ofMaxSize(MOST_ITEMS))
                .in(StandardDirectory.Builder::addAllItems)
                .build(StandardDirectory.Builder::build);
    }

    /** {@return directories whose contents and own columns have the names of {@link Oddities} for texts} */
    public static Arbitrary<StandardDirectory> withOddTexts() {
        return OddPhrases.in(any(), StandardDirectory.class);
    }

    /** {@return items whose contents and own columns have the names of {@link Oddities} for texts} */
    public static Arbitrary<DirectoryItem> itemsWithOddTexts() {
        return OddPhrases.in(items(), DirectoryItem.class);
    }

    /** {@return directories that have no items} */
    public static Arbitrary<StandardDirectory> withoutItems() {
        return headings().build(StandardDirectory.Builder::build);
    }

    private static BuilderCombinator<StandardDirectory.Builder> headings() {
        return Builders.withBuilder(StandardDirectory::builder)
                .use(areas())
                .in(StandardDirectory.Builder::area)
                .use(Arbitraries.of("某县人民政府", "某镇人民政府").map(Agency::of))
                .in(StandardDirectory.Builder::keeper)
                .use(Arbitraries.of(DisclosureLevel.class).injectNull(0.5))
                .in(OptionalPart.set(StandardDirectory.Builder::level))
                .use(Arbitraries.of(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 6, 1))
                        .injectNull(0.5))
                .in(OptionalPart.set(StandardDirectory.Builder::asOf));
    }

    /** {@return the 26 pilot areas, and some of one place only} */
    public static Arbitrary<Area> areas() {
        return Arbitraries.oneOf(
                Arbitraries.of(Area.pilotAreas()),
                Arbitraries.of("乡村振兴", "涉农资金", "旅游", "统计").map(Area::of));
    }

    /** {@return items, of which any part but the first level can be left out} */
    public static Arbitrary<DirectoryItem> items() {
        return Builders.withBuilder(DirectoryItem::builder)
                .use(Arbitraries.integers()
                        .between(1, 400)
                        .map(number -> Integer.toString(number))
                        .injectNull(0.2))
                .in(OptionalPart.set(DirectoryItem.Builder::number))
                .use(Arbitraries.of("政策文件", "批准服务信息", "征收土地信息", "监督检查"))
                .in(DirectoryItem.Builder::levelOneItem)
                .use(namesBelow().injectNull(0.3))
                .in(OptionalPart.set(Directories::addNamesBelow))
                .use(Phrases.CONTENTS.any().list().uniqueElements().ofMaxSize(3))
                .in(DirectoryItem.Builder::addAllContents)
                .use(bases().list().uniqueElements().ofMaxSize(2))
                .in(DirectoryItem.Builder::addAllBases)
                .use(timeLimits().injectNull(0.2))
                .in(OptionalPart.set(DirectoryItem.Builder::timeLimit))
                .use(Arbitraries.of("县自然资源和规划局", "相关审批部门", "镇人民政府").injectNull(0.2))
                .in(OptionalPart.set(DirectoryItem.Builder::responsibleAgency))
                .use(channelLists())
                .in(DirectoryItem.Builder::addAllChannels)
                .use(Arbitraries.of(AudienceKind.class).set())
                .in(DirectoryItem.Builder::addAllAudiences)
                .use(Arbitraries.of(DisclosureMode.class).set())
                .in(DirectoryItem.Builder::addAllModes)
                .use(Arbitraries.of(DisclosureLevel.class).set())
                .in(DirectoryItem.Builder::addAllLevels)
                .use(Arbitraries.of("http://www.example.gov.cn/guide?id=1&x=2", "guide/2020.html")
                        .map(URI::create)
                        .injectNull(0.8))
                .in(OptionalPart.set(DirectoryItem.Builder::guide))
                .use(Arbitraries.of(
                                List.of(new OtherCell("过程", "决策")),
                                List.of(new OtherCell("过程", "管理"), new OtherCell("责任科室", "综合组")))
                        .injectNull(0.8))
                .in(OptionalPart.set(DirectoryItem.Builder::addAllOtherCells))
                .build(DirectoryItem.Builder::build);
    }

    /** The names below the first level, mostly one. */
    private static Arbitrary<List<String>> namesBelow() {
        Arbitrary<String> second = Arbitraries.of("办事指南", "办理结果", "工作流程", "中央政策文件");
        Arbitrary<List<String>> lower = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(
                        1,
                        Arbitraries.of("其一", "其二", "其三").list().uniqueElements().ofMaxSize(3)));
        return Combinators.combine(second, lower)
                .as((name, below) ->
                        Stream.concat(Stream.of(name), below.stream()).toList());
    }

    private static DirectoryItem.Builder addNamesBelow(DirectoryItem.Builder item, List<String> names) {
        return item.levelTwoItem(names.get(0)).addAllLowerLevelItems(names.subList(1, names.size()));
    }

    /** {@return cells of columns that are a directory's own} */
    public static Arbitrary<OtherCell> otherCells() {
        return Combinators.combine(Arbitraries.of("过程", "责任科室"), Phrases.CELLS.any())
                .as(OtherCell::new);
    }

    /** {@return what items are known by, of pilot and local areas} */
    public static Arbitrary<ItemKey> keys() {
        return Combinators.combine(areas(), items()).as(ItemKey::of);
    }

    /** {@return what items rest on, recognised or not} */
    public static Arbitrary<DisclosureBasis> bases() {
        return Arbitraries.of(
                        "《中华人民共和国政府信息公开条例》",
                        "【法律】《中华人民共和国土地管理法》第四十七条",
                        "《中华人民共和国政府信息公开条例》第二十条第（一）项",
                        "《关于推进社会公益事业建设领域政府信息公开的意见》（国办发〔2018〕10号）",
                        "有关规定")
                .map(DisclosureBasis::parse);
    }

    /** {@return limits that are understood and texts that are not} */
    public static Arbitrary<TimeLimit> timeLimits() {
        return Arbitraries.oneOf(
                clauses().map(TimeLimit::of),
                Combinators.combine(clauses(), clauses()).as((first, second) -> TimeLimit.of(first, second)),
                Arbitraries.of("按有关规定执行", "工程完工后视情况", "同级财政批复后").map(TimeLimit::parse));
    }

    /** {@return clauses with what they are for} */
    public static Arbitrary<TimeLimit.Part> parts() {
        return Combinators.combine(Arbitraries.of("", "处罚决定", "其他"), clauses()).as(TimeLimit.Part::new);
    }

    /** {@return single clauses of time limits, of every kind} */
    public static Arbitrary<Clause> clauses() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 60);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(
                                counts, Arbitraries.of(DayUnit.class), Arbitraries.of("信息形成或者变更", "行政决定作出", "收到申请", ""))
                        .as(Clause.Within::new),
                Combinators.combine(counts, Arbitraries.of(DayUnit.class)).as(Clause.PublicNotice::new),
                Combinators.combine(
                                counts,
                                Arbitraries.of(DayUnit.CALENDAR_DAYS, DayUnit.WEEKS, DayUnit.MONTHS, DayUnit.YEARS),
                                Arbitraries.of("", "10日前", "首月10日前", "底前"))
                        .as(Clause.Every::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(0, 28))
                        .as(Clause.Before::new),
                Arbitraries.of(Clause.Standing.class)));
    }

    /** {@return single channels, of the tick list and besides} */
    public static Arbitrary<Channel> channels() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of(ChannelKind.class).map(Channel::of),
                                Arbitraries.of("政务新媒体", "公共资源交易平台", "12345政务服务热线")
                                        .map(Channel::named)),
                        Arbitraries.of(ChannelMark.class))
                .as(Channel::withMark);
    }

    /** {@return lists of channels that are used, each once and in the order of the tick list} */
    public static Arbitrary<List<Channel>> channelLists() {
        return channels()
                .map(channel -> channel.withMark(ChannelMark.REQUIRED))
                .set()
                .ofMaxSize(6)
                .map(channels -> channels.stream()
                        .sorted((one, other) -> one.kind() != other.kind()
                                ? one.kind().compareTo(other.kind())
                                : one.label().compareTo(other.label()))
                        .toList());
    }
}
