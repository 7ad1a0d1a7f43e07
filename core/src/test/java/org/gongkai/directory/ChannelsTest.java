package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Directories;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of channels as they are published: tick lists in every font, and plain lists. */
class ChannelsTest {

    private static final String NO_BOX_OF_ANY_FONT = "※";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:n|u([0-9A-F]{4}))");

    /** What a cell says: its channels, and what of it is doubtful. */
    record Case(String text, List<String> channels, List<String> doubts) {}

    static Stream<Case> channels() {
        try (InputStream in = Objects.requireNonNull(ChannelsTest.class.getResourceAsStream("channels.tsv"))) {
            String facts = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return facts.lines().map(ChannelsTest::fact).collect(Collectors.toList()).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case fact(String line) {
        String[] parts = (line + "\t\t").split("\t", 3);
        String text = ESCAPE.matcher(parts[0])
                .replaceAll(escape ->
                        escape.group(1) == null ? "\n" : Character.toString(Integer.parseInt(escape.group(1), 16)));
        return new Case(text, words(parts[1]), words(parts[2]));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }

    @ParameterizedTest
    @MethodSource
    void channels(Case cell) {
        ChannelCell read = Channels.cell(cell.text(), EmptyBox.NOT_OFFERED);
        List<Channel> channels = read.channels();

        assertThat(channels.stream()
                        .map(channel -> channel.kind().token()
                                + channel.name().map(name -> '=' + name).orElse("")))
                .containsExactlyElementsOf(cell.channels());
        Map<String, Boolean> doubts = Map.of(
                "guessed", read.guessed(),
                "unclear", !read.unclear().isEmpty(),
                "unlisted", !read.unlisted().isEmpty());
        assertThat(doubts.keySet().stream().filter(doubts::get)).containsExactlyInAnyOrderElementsOf(cell.doubts());
        assertThat(channels).allMatch(channel -> channel.mark() == ChannelMark.REQUIRED);
        assertThat(Channels.parse(Channels.print(channels, EmptyBox.NOT_OFFERED), EmptyBox.NOT_OFFERED))
                .containsExactlyInAnyOrderElementsOf(channels);
    }

    @Test
    void aNameInBracketsIsOneName() {
        assertThat(Channels.parse("政府网站、其他（公示栏、显示屏）", EmptyBox.NOT_OFFERED))
                .containsExactly(Channel.of(ChannelKind.GOVERNMENT_SITE), Channel.named("公示栏、显示屏"));
    }

    @Test
    void aNameWhoseBoxIsLostIsChosenOnlyWhereNoBoxIsEmpty() {
        assertThat(Channels.parse("、政府网站 ■两微一端", EmptyBox.NOT_OFFERED))
                .containsExactly(Channel.of(ChannelKind.GOVERNMENT_SITE), Channel.of(ChannelKind.WEIBO_WECHAT_APP));

        ChannelCell cell = Channels.cell("政府网站 ■两微一端 □政府公报", EmptyBox.NOT_OFFERED);

        assertThat(cell.channels()).containsExactly(Channel.of(ChannelKind.WEIBO_WECHAT_APP));
        assertThat(cell.unclear()).containsExactly("政府网站");
    }

    @Test
    void aTickListIsPrintedWithABoxForEveryChannelOfTheForm() {
        assertThat(Channels.print(
                        List.of(Channel.of(ChannelKind.GOVERNMENT_SITE), Channel.named("县报")), EmptyBox.NOT_OFFERED))
                .startsWith("■政府网站 □政府公报 □两微一端 ")
                .endsWith(" □精准推送 ■其他：县报");
    }

    @Test
    void onlyAChannelBesideTheTickListHasAName() {
        assertThat(Channel.named("县报").label()).isEqualTo("县报");
        assertThat(Channel.of(ChannelKind.GAZETTE).withMark(ChannelMark.OPTIONAL))
                .hasToString("政府公报（可选）");
        assertThat(Channel.of(ChannelKind.GAZETTE)).hasToString("政府公报");
        for (String name : List.of("", "■县报", "县报、", "口政府网站", "县报 R政府网站", "[x]县报")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Channel.named(name));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(Channel.builder()
                        .kind(ChannelKind.GAZETTE)
                        .mark(ChannelMark.REQUIRED)
                        .name("县报")::build)
                .withMessageContaining("beside the tick list");
    }

    @Property
    void whatIsPrintedOfChannelsReadsBackAsTheSame(@ForAll("lists") List<Channel> channels) {
        EmptyBox emptyBox = Channels.emptyBox(channels);

        List<Channel> read = Channels.parse(Channels.print(channels, emptyBox), emptyBox);

        assertThat(read).containsExactlyInAnyOrderElementsOf(channels);
        assertThat(Channels.parse(Channels.print(read, emptyBox), emptyBox)).isEqualTo(read);
    }

    @Provide
    Arbitrary<List<Channel>> lists() {
        return Directories.channels().list().uniqueElements().ofMaxSize(8);
    }

    @Property
    void channelsOfAnyTextPrintAndReadBackAsTheSame(@ForAll("nastyTexts") String text, @ForAll EmptyBox emptyBox) {
        List<Channel> channels = Channels.parse(text, emptyBox);

        assertThat(Channels.parse(Channels.print(channels, emptyBox), emptyBox))
                .containsExactlyInAnyOrderElementsOf(channels);
    }

    /** Pieces of cells in any order, and any characters. */
    @Provide
    Arbitrary<String> nastyTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "■",
                "□",
                "√",
                "☒",
                "✗",
                "t",
                "o",
                "R",
                "£",
                "þ",
                "\uF0FE",
                "口",
                "※",
                "?",
                "[√]",
                "( )",
                "政府网站",
                "政府公报",
                "两微一端",
                "公示栏",
                "某县",
                "其他",
                "：",
                "（",
                "）",
                "、",
                "/",
                " ",
                "\n",
                "\u3000",
                "\u200b",
                "网(wǎng)站",
                "1.",
                "注：",
                "和",
                "；",
                "《",
                "&");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(14).map(list -> String.join("", list)), Arbitraries.strings());
    }

    /** A full and an empty box of one font. */
    record Font(String full, String empty) {}

    @Property
    void aListInAnyFontRequiresWhatIsChosenOrSaysThatItCannotTell(
            @ForAll("chosen") Set<ChannelKind> chosen,
            @ForAll("fonts") Font font,
            @ForAll("blanks") String afterName,
            @ForAll("blanks") String afterBox) {
        List<String> boxes = new ArrayList<>();
        for (ChannelKind kind : ChannelKind.values()) {
            boxes.add((chosen.contains(kind) ? font.full() : font.empty()) + afterBox + kind.label());
        }

        ChannelCell cell = Channels.cell(String.join(afterName, boxes), EmptyBox.NOT_OFFERED);

        List<ChannelKind> read = cell.channels().stream().map(Channel::kind).toList();
        assertThat(chosen).containsAll(read);
        if (cell.unclear().isEmpty()) {
            assertThat(read).containsAll(chosen);
        } else {
            assertThat(font.empty()).isEqualTo(NO_BOX_OF_ANY_FONT);
        }
    }

    @Provide
    Arbitrary<Set<ChannelKind>> chosen() {
        return Arbitraries.of(ChannelKind.class).set();
    }

    @Provide
    Arbitrary<Font> fonts() {
        List<String> full = List.of(
                "■", "√", "☑", "◼", "▣", "☒", "R", "þ", "P", "ü", "t", "n", "l", "[√]", "□√", "\uF052", "\uF0FE");
        List<String> empty =
                List.of("□", "☐", "£", "o", "¨", "q", "口", "[ ]", "\uF0A3", "\uF06F", "\uF0A8", NO_BOX_OF_ANY_FONT);
        return Combinators.combine(Arbitraries.of(full), Arbitraries.of(empty)).as(Font::new);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\n", "\u3000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"※政府网站 §政府公报 §两微一端 ※广播电视", "※政府网站 ※政府公报 ※两微一端", "✗政府网站 ✗政府公报", "政府网站■政府公报□两微一端", "■□政府网站 □政府公报"})
    void whereItCannotBeToldWhichBoxIsFullNoChannelIsRequired(String text) {
        ChannelCell cell = Channels.cell(text, EmptyBox.NOT_OFFERED);

        assertThat(cell.channels()).isEmpty();
        assertThat(cell.unclear()).contains("政府网站");
        assertThat(Channels.parse(text, EmptyBox.OPTIONAL)).noneMatch(each -> each.mark() == ChannelMark.REQUIRED);
    }

    @Test
    void aLongRunOfEmptyBracketsIsReadInTime() {
        String brackets = "( )".repeat(100_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Channels.parse(brackets, EmptyBox.NOT_OFFERED)).isEmpty());
    }

    @Test
    void aBoxOfTheLegendIsOptional() {
        List<Channel> channels = Channels.parse("■政府网站 □两微一端", EmptyBox.OPTIONAL);

        assertThat(channels)
                .containsExactly(
                        Channel.of(ChannelKind.GOVERNMENT_SITE),
                        Channel.of(ChannelKind.WEIBO_WECHAT_APP).withMark(ChannelMark.OPTIONAL));
        assertThat(Channels.print(channels, EmptyBox.OPTIONAL)).isEqualTo("■政府网站 □两微一端");
        assertThat(Channels.print(channels.subList(0, 1), EmptyBox.OPTIONAL)).isEqualTo("■政府网站");
        assertThatIllegalArgumentException().isThrownBy(() -> Channels.print(channels, EmptyBox.NOT_OFFERED));
    }

    @Test
    void aDirectorySaysWhichBoxesWereGuessedAndWhichNamesAreNotOfTheList() {
        String lost = "R政府网站 £政府公报\n£两微一端 £发布会听证会\n£广播电视 £纸质媒体\n£公开查阅点 R政务服务中心\n£精准推送 R水务热线平台";
        Grid grid = Grid.of(List.of(
                List.of("一级事项", "公开内容（要素）", "公开渠道和载体"),
                List.of("用水报装", "办理条件", lost),
                List.of("水价", "价格", "■政府网站 £政府公报 £两微一端 £广播电视 ■水务热线平台"),
                List.of("水质", "结果", "※政府网站 §政府公报 §两微一端 ※广播电视")));

        DirectoryReading reading =
                DirectoryReader.of(Area.of("供水"), Agency.of("某县人民政府")).read(grid);

        assertThat(reading.directory().orElseThrow().items())
                .extracting(item -> item.channels().stream().map(Channel::label).toList())
                .containsExactly(List.of("政府网站", "政务服务中心", "水务热线平台"), List.of("政府网站", "水务热线平台"), List.of());
        List<Notice> notices = reading.notices().stream()
                .filter(notice -> notice.label().equals("公开渠道和载体"))
                .toList();
        assertThat(notices)
                .extracting(Notice::kind)
                .containsExactly(
                        NoticeKind.BOXES_GUESSED,
                        NoticeKind.NAME_UNLISTED,
                        NoticeKind.BOXES_GUESSED,
                        NoticeKind.NAME_UNLISTED,
                        NoticeKind.BOXES_GUESSED,
                        NoticeKind.BOXES_UNCLEAR);
        assertThat(notices.get(0).message(Locale.CHINESE)).endsWith("推断选中的为：政府网站、政务服务中心、水务热线平台");
        assertThat(notices.get(1).message(Locale.CHINESE)).endsWith("“水务热线平台”不在清单所列名称之内，作为其他读入");
        assertThat(notices.get(4).detail()).isEqualTo("—");
        assertThat(notices.get(5).message(Locale.ENGLISH))
                .endsWith("whether these are chosen, so they are not: 政府网站、政府公报、两微一端、广播电视");
    }
}
