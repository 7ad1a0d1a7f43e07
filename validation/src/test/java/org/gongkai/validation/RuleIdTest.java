package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"applications", "Applications.balance", "applications.", ".balance", "a..b", "a.b c", "a.1", ""})
    void anIdIsWordsJoinedByDots(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(name)).withMessageContaining(name);
    }

    @Test
    void namesOfRulesAndSetsHaveAtMostTwoHundredCharacters() {
        String longest = "a.".repeat(99) + "bc";

        assertThat(RuleId.of(longest)).hasToString(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(longest + "d"))
                .withMessageContaining("201 characters");
        assertThat(RuleSet.of("a".repeat(200), checked -> null, List.of()).id()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("a".repeat(201), checked -> null, List.of()))
                .withMessageContaining("201 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.checkedName("a/".repeat(50_000) + "a@1"));
    }

    @Test
    void aWaiverOfARuleWithAnEndlessNameIsRefused() {
        String json = "{\"agency\":\"x\",\"year\":2020,\"rule\":\"%s\",\"cells\":[],\"reason\":\"x\"}";

        assertThat(DisclosureJson.read(json.formatted("a.b"), Waiver.class).rule())
                .isEqualTo(RuleId.of("a.b"));
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(json.formatted("a" + ".a".repeat(20_000)), Waiver.class));
    }
}
