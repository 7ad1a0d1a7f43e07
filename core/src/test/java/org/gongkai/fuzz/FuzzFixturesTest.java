package org.gongkai.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;

/** The targets of the fuzzer on whole documents, on any bytes, and on the inputs with which the fuzzer once broke something. */
class FuzzFixturesTest {

    @Test
    void wholeDocumentsPass() {
        byte[] json = DisclosureJson.writeBytes(Tancheng.report2020());
        byte[] input = new byte[json.length + 1];
        System.arraycopy(json, 0, input, 1, json.length);
        String text = FormRenderer.official().text(Tancheng.report2020());

        assertThatCode(() -> JsonTarget.fuzzerTestOneInput(input)).doesNotThrowAnyException();
        assertThatCode(() -> FormTarget.fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Property
    void anyBytesPass(@ForAll byte[] input) {
        JsonTarget.fuzzerTestOneInput(input);
        FormTarget.fuzzerTestOneInput(input);
    }
}
