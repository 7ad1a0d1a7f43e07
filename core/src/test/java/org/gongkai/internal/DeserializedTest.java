package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InvalidObjectException;
import org.gongkai.agency.RegionCode;
import org.junit.jupiter.api.Test;

class DeserializedTest {

    @Test
    void whatConstructionTakesIsTaken() throws InvalidObjectException {
        assertThat(Deserialized.checked(() -> RegionCode.of("371322"))).isEqualTo(RegionCode.of("371322"));
    }

    @Test
    void whatConstructionRejectsIsAnInvalidObjectForItsReason() {
        InvalidObjectException invalid = catchThrowableOfType(
                InvalidObjectException.class, () -> Deserialized.checked(() -> RegionCode.of("071322")));

        assertThat(invalid).hasMessageContaining("071322").hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAReflectiveCallRejectsIsAnInvalidObjectForTheSameReason() {
        InvalidObjectException invalid = catchThrowableOfType(
                InvalidObjectException.class,
                () -> Deserialized.checked(
                        () -> RegionCode.class.getMethod("of", String.class).invoke(null, "071322")));

        assertThat(invalid).hasMessageContaining("071322").hasCauseInstanceOf(IllegalArgumentException.class);
    }
}
