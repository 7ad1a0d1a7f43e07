package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;

class ItemKeyTest {

    @Test
    void blanksAndLineBreaksInANameDoNotPartAnItemFromItself() {
        ItemKey key = ItemKey.of(
                Area.HEALTH,
                DirectoryItem.builder()
                        .levelOneItem("供水\n服务")
                        .levelTwoItem("停水 通知（试行）")
                        .build());

        assertThat(key).isEqualTo(new ItemKey(Area.HEALTH, List.of("供水服务", "停水通知(试行)")));
        assertThat(key).hasToString("医疗卫生 / 供水服务 / 停水通知(试行)");
    }

    @Test
    void theNamesOfAllLevelsAreInIt() {
        DirectoryItem item = DirectoryItem.builder()
                .levelOneItem("一")
                .levelTwoItem("二")
                .addAllLowerLevelItems(List.of("三", "四", "五", "六"))
                .build();

        assertThat(ItemKey.of(Area.HEALTH, item).names()).containsExactly("一", "二", "三", "四", "五", "六");
        assertThat(item.name()).isEqualTo("一 / 二 / 三 / 四 / 五 / 六");
    }

    @Test
    void keysOfPilotAreasComeFirstAndShorterNamesBeforeThoseTheyBeginWith() {
        ItemKey local = new ItemKey(Area.of("供水"), List.of("甲"));
        ItemKey health = new ItemKey(Area.HEALTH, List.of("甲"));
        ItemKey below = new ItemKey(Area.HEALTH, List.of("甲", "一"));
        ItemKey projects = new ItemKey(Area.MAJOR_PROJECTS, List.of("乙"));

        assertThat(Stream.of(local, below, health, projects).sorted()).containsExactly(projects, health, below, local);
    }

    @Test
    void aKeyWithoutNamesOrWithOneThatPrintsNothingIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemKey(Area.HEALTH, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemKey(Area.HEALTH, List.of("甲", "\u200B")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectoryItem.builder().levelOneItem("\u200B").build());
    }

    @Property
    void theOrderIsThatOfEquality(@ForAll ItemKey one, @ForAll ItemKey other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Test
    void itsJsonIsTheAreaAndTheNames() {
        ItemKey key = new ItemKey(Area.HEALTH, List.of("机构信息", "名称"));

        assertThat(DisclosureJson.write(key)).isEqualTo("{\"area\":\"医疗卫生\",\"names\":[\"机构信息\",\"名称\"]}");
        assertThat(DisclosureJson.read("{\"area\":\"医疗卫生\",\"names\":[\"机构 信息\",\"名称\"]}", ItemKey.class))
                .isEqualTo(key);
    }
}
