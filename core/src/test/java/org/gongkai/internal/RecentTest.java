package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> asked = new ArrayList<>();
    private final Recent<String> recent = Recent.of(text -> {
        asked.add(text);
        return "<" + text + ">";
    });

    @Property
    void answersAsTheFunctionDoes(@ForAll @Size(max = 200) List<String> texts) {
        assertThat(texts).allSatisfy(text -> assertThat(recent.to(text)).isEqualTo("<" + text + ">"));
        assertThat(texts).allSatisfy(text -> assertThat(recent.to(text)).isEqualTo("<" + text + ">"));
    }

    @Test
    void theSameTextIsAskedOfOnce() {
        for (int i = 0; i < 3; i++) {
            recent.to("申请");
            recent.to("复议");
        }

        assertThat(asked).containsExactly("申请", "复议");
    }

    @Test
    void textsOfOneHashAreToldApart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(recent.to("Aa")).isEqualTo("<Aa>");
        assertThat(recent.to("BB")).isEqualTo("<BB>");
        assertThat(recent.to("Aa")).isEqualTo("<Aa>");
    }

    @Test
    void aLongTextIsAskedOfEachTime() {
        String text = "申".repeat(65);

        assertThat(recent.to(text)).isEqualTo(recent.to(text)).startsWith("<申");
        assertThat(asked).hasSize(2);
    }
}
