package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Areas as the titles of published directories name them. */
class AreaTest {

    /** A title, and the name of its area, empty where it has none or cannot tell. */
    record Title(String text, String area) {}

    static Stream<Title> titles() {
        try (InputStream in = Objects.requireNonNull(AreaTest.class.getResourceAsStream("area-titles.tsv"))) {
            String facts = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return facts
                    .lines()
                    .map(line -> (line + '\t').split("\t", 3))
                    .map(parts -> new Title(parts[0].replace("\\n", "\n"), parts[1]))
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleNamesItsAreaOrNone(Title title) {
        assertThat(Area.inTitle(title.text()).map(Area::name).orElse("")).isEqualTo(title.area());
    }

    @Property
    void everyPilotAreaIsFoundInTheTitleOfItsDirectory(
            @ForAll("areas") Area area, @ForAll("before") String before, @ForAll("after") String after) {
        assertThat(Area.inTitle(before + area + after)).containsSame(area);
    }

    @Property
    void aTitleOfTwoAreasNamesNone(
            @ForAll("areas") Area one, @ForAll("areas") Area other, @ForAll("joints") String joint) {
        assertThat(Area.inTitle("某县" + one + joint + other + "领域")).isEmpty();
    }

    @Test
    void anAreaThatIsNoPilotAreaIsNotGuessed() {
        assertThat(Area.inTitle("某县乡村振兴领域基层政务公开标准目录")).isEmpty();
        assertThat(Area.inTitle("")).isEmpty();
    }

    @Provide
    Arbitrary<Area> areas() {
        return Arbitraries.of(Area.pilotAreas());
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of("", "某县", "（十三）", "附件5 ", "3.", "某县民政局", "某街道2021年", "《");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", "领域", " 领 域", "领域基层政务公开标准目录", "（2020年版）", "标准目录.xls");
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of("、", "和", "与", "领域、", "领域和");
    }
}
