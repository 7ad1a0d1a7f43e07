package org.gongkai.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

    @Test
    void anAttributeComesBeforeWhatIsInItsElement() {
        Html html = new Html().open("p").text("a");

        assertThatIllegalStateException().isThrownBy(() -> html.attribute("lang", "zh"));
        assertThatIllegalStateException().isThrownBy(() -> new Html().attribute("lang", "zh"));
    }
}
