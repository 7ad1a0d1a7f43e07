package org.gongkai.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void elementsCloseInTheOrderInWhichTheyNest() {
        Html html = new Html();
        html.open("ul", "class", "a", "id", "b").line();
        html.open("li").attribute("lang", "zh").text("一").close().line();
        html.close();

        assertThat(html).hasToString("<ul class=\"a\" id=\"b\">\n<li lang=\"zh\">一</li>\n</ul>");
    }

    @Test
    void nothingInATextOrAnAttributeIsMarkup() {
        Html html =
                new Html().open("p", "title", "<\"'&>").text("<\"'&>\u0007\n").close();

        assertThat(html).hasToString("<p title=\"&lt;&quot;&#39;&amp;&gt;\">&lt;&quot;&#39;&amp;&gt;\uFFFD\n</p>");
    }

    @Test
    void aLineGoesOnWithTextWhoseSpacesStay() {
        assertThat(new Html().open("p").line().text("甲 乙\t\u001f\u007f").close())
                .hasToString("<p>\n甲 乙\t\uFFFD\uFFFD</p>");
    }

    @Property
    void whatIsNoTextIsReplacedAndTheRestStaysAsItIs(@ForAll("texts") String text) {
        String expected = text.codePoints()
                .mapToObj(each -> switch (Character.getType(each)) {
                    case Character.CONTROL -> each == '\t' || each == '\n' ? Character.toString(each) : "\uFFFD";
                    case Character.SURROGATE -> "\uFFFD";
                    default -> Character.toString(each).replace("<", "&lt;").replace("'", "&#39;");
                })
                .collect(Collectors.joining());

        assertThat(new Html().text(text)).hasToString(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a年<'\t\n\r\0\u007f\uD83D\uDE00").ofMaxLength(12);
    }

    @Test
    void anAttributeComesBeforeWhatIsInItsElement() {
        Html html = new Html().open("p").text("a");

        assertThatIllegalStateException().isThrownBy(() -> html.attribute("lang", "zh"));
        assertThatIllegalStateException().isThrownBy(() -> new Html().attribute("lang", "zh"));
    }
}
