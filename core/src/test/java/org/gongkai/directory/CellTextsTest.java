package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Directories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of cells as they are published: time limits, channels, bases. */
class CellTextsTest {

    record Case(String text, String expected) {}

    static Stream<Case> timeLimits() {
        return cases("time-limits.tsv");
    }

    static Stream<Case> channels() {
        return cases("channels.tsv");
    }

    @ParameterizedTest
    @MethodSource
    void timeLimits(Case cell) {
        TimeLimit limit = TimeLimit.parse(cell.text());

        assertThat(limit.text()).isEqualTo(cell.text());
        if (cell.expected().equals("?")) {
            assertThat(limit.isUnderstood()).isFalse();
        } else {
            assertThat(limit.limits().stream().map(CellTextsTest::described))
                    .containsExactly(cell.expected().split("; "));
            assertThat(limit.isUnderstood()).isTrue();
            Limit[] more = limit.limits().stream().skip(1).toArray(Limit[]::new);
            assertThat(TimeLimit.of(limit.limits().get(0), more).limits()).isEqualTo(limit.limits());
        }
    }

    @ParameterizedTest
    @MethodSource
    void channels(Case cell) {
        List<Channel> channels = Channels.parse(cell.text(), EmptyBox.NOT_OFFERED);

        assertThat(channels.stream()
                        .map(channel -> channel.kind().token()
                                + channel.name().map(name -> '=' + name).orElse("")))
                .containsExactlyElementsOf(
                        cell.expected().isEmpty()
                                ? List.of()
                                : List.of(cell.expected().split(" ")));
        assertThat(channels).allMatch(channel -> channel.mark() == ChannelMark.REQUIRED);
        assertThat(Channels.parse(Channels.print(channels), EmptyBox.NOT_OFFERED))
                .containsExactlyInAnyOrderElementsOf(channels);
    }

    @Property
    void whatIsPrintedOfLimitsReadsBackAsTheSame(@ForAll("limitLists") List<Limit> limits) {
        TimeLimit printed = TimeLimit.of(limits.get(0), limits.stream().skip(1).toArray(Limit[]::new));

        assertThat(printed.limits()).isEqualTo(limits);
        assertThat(printed.isUnderstood()).isTrue();
        assertThat(TimeLimit.parse(printed.text())).isEqualTo(printed);
    }

    @Provide
    Arbitrary<List<Limit>> limitLists() {
        return Directories.limits().list().ofMinSize(1).ofMaxSize(3);
    }

    @Property
    void anyTextIsKeptAsItStands(@ForAll String text) {
        if (!text.isBlank()) {
            assertThat(TimeLimit.parse(text).text()).isEqualTo(text.strip());
            assertThat(Basis.parse(text).text()).isEqualTo(text.strip());
        }
    }

    @Property
    void whatIsPrintedOfChannelsReadsBackAsTheSame(@ForAll("lists") List<Channel> channels) {
        boolean legend = channels.stream().anyMatch(channel -> channel.mark() == ChannelMark.OPTIONAL);
        EmptyBox emptyBox = legend ? EmptyBox.OPTIONAL : EmptyBox.NOT_OFFERED;

        List<Channel> read = Channels.parse(Channels.print(channels), emptyBox);

        assertThat(read).containsExactlyInAnyOrderElementsOf(channels);
        assertThat(Channels.parse(Channels.print(read), emptyBox)).isEqualTo(read);
    }

    @Provide
    Arbitrary<List<Channel>> lists() {
        return Directories.channels().list().uniqueElements().ofMaxSize(8);
    }

    @Property
    void channelsOfAnyTextPrintAndReadBackAsTheSame(@ForAll String text) {
        List<Channel> channels = Channels.parse(text, EmptyBox.NOT_OFFERED);

        assertThat(Channels.parse(Channels.print(channels), EmptyBox.NOT_OFFERED))
                .containsExactlyInAnyOrderElementsOf(channels);
    }

    @Test
    void aBoxOfTheLegendIsOptional() {
        List<Channel> channels = Channels.parse("■政府网站 □两微一端", EmptyBox.OPTIONAL);

        assertThat(channels)
                .containsExactly(
                        Channel.of(ChannelKind.GOVERNMENT_SITE),
                        Channel.of(ChannelKind.WEIBO_WECHAT_APP).withMark(ChannelMark.OPTIONAL));
        assertThat(Channels.print(channels)).isEqualTo("■政府网站 □两微一端");
    }

    @Test
    void theDocumentsOfABasisAreRecognised() {
        Basis basis = Basis.parse("【行政法规】《中华人民共和国政府信息公开条例》第二十条第（一）项、《某办法》（国办发〔2016〕22号）");

        assertThat(basis.citesRegulation()).isTrue();
        assertThat(basis.citations()).hasSize(2);
        assertThat(basis.citations().get(0).article()).hasValue(20);
        assertThat(basis.citations().get(1).document().number()).contains("国办发〔2016〕22号");
        assertThat(Basis.parse("有关规定").citations()).isEmpty();
    }

    @Test
    void anAreaIsFoundUnderItsOtherNames() {
        assertThat(Area.pilotAreas()).hasSize(26).doesNotHaveDuplicates();
        assertThat(Area.of("城乡规划领域")).isSameAs(Area.TERRITORIAL_PLANNING);
        assertThat(Area.of("乡村振兴").isPilot()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Area.of(" "));
    }

    private static String described(Limit limit) {
        if (limit instanceof Limit.Within within) {
            return (within.count() + " " + within.unit().token() + " from " + within.trigger()).strip();
        } else if (limit instanceof Limit.PublicNotice notice) {
            return "notice " + notice.count() + ' ' + notice.unit().token();
        } else if (limit instanceof Limit.Every every) {
            return "every " + every.count() + ' ' + every.unit().token();
        } else if (limit instanceof Limit.Before before) {
            return "before " + before.month() + '-' + before.day();
        }
        return switch ((Limit.Standing) limit) {
            case PROMPT -> "prompt";
            case REAL_TIME -> "realTime";
            case PERMANENT -> "permanent";
        };
    }

    private static Stream<Case> cases(String resource) {
        try (InputStream in = Objects.requireNonNull(CellTextsTest.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .map(line -> new Case(
                            line.substring(0, line.indexOf('\t')),
                            line.substring(line.indexOf('\t') + 1).strip()))
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
