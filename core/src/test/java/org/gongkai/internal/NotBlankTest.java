package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotBlankTest {

    @Test
    void aTextIsKeptWithoutTheWhiteSpaceAroundIt() {
        assertThat(NotBlank.stripped("a name", "\u3000某 县\n")).isEqualTo("某 县");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\t"})
    void aBlankTextIsRefusedByItsNameWhereverItStands(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotBlank.stripped("a name", blank))
                .withMessage("a name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotBlank.in("a task").part("title", blank))
                .withMessage("title of a task must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotBlank.in("a task").part("title", Optional.of(blank)))
                .withMessage("title of a task must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotBlank.in("a task").part("bases", List.of("甲", blank)))
                .withMessage("bases of a task must not be blank");
    }

    @Test
    void everyPartIsLookedAt() {
        NotBlank task = NotBlank.in("a task")
                .part("title", "甲")
                .part("summary", Optional.empty())
                .part("basis", Optional.of("乙"))
                .part("bases", List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> task.part("result", " "));
    }
}
