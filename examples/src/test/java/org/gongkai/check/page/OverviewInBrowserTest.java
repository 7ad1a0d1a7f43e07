package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.check.ReportFiles;
import org.gongkai.check.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overview of several reports as a browser shows it. */
class OverviewInBrowserTest {

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        browser = Browser.orSkip();
    }

    @Test
    void aCellOfTheHeatMapIsSeenInItsColourAndLeadsToThePageOfTheReport() throws Exception {
        JsonNode seen = browser.look(overview("zh"), """
                const link = document.querySelector('.map td.error.more a');
                const cell = link.closest('td');
                const other = document.querySelector('.map td.holds');
                const box = link.getBoundingClientRect();
                const heads = [...document.querySelectorAll('.map .rule')].map(head => head.getBoundingClientRect());
                return {
                  text: link.textContent, href: new URL(link.href).pathname.split('/').pop(),
                  width: box.width, height: box.height,
                  paper: getComputedStyle(cell).backgroundColor, plain: getComputedStyle(other).backgroundColor,
                  upright: heads.every(head => head.height > head.width),
                  missing: document.documentElement.scrollWidth - document.documentElement.clientWidth
                };
                """, folder.resolve("profile"), "--window-size=1280,900");

        assertThat(seen.at("/text").textValue()).isEqualTo("✗2");
        assertThat(folder.resolve("out").resolve(seen.at("/href").textValue())).exists();
        assertThat(seen.at("/width").doubleValue()).isPositive();
        assertThat(seen.at("/height").doubleValue()).isPositive();
        assertThat(seen.at("/paper")).isNotEqualTo(seen.at("/plain"));
        assertThat(seen.at("/upright").booleanValue()).isTrue();
        assertThat(seen.at("/missing").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"zh, light", "en, light", "zh, dark"})
    void aCheckForAccessibilityFindsNothing(String language, String scheme) throws Exception {
        JsonNode results =
                browser.checkAccessibility(overview(language), scheme.equals("dark"), folder.resolve("profile"));

        assertThat(results.at("/dark").booleanValue()).isEqualTo(scheme.equals("dark"));
        assertThat(results.at("/violated")).isEmpty();
        assertThat(results.at("/passed"))
                .extracting(JsonNode::textValue)
                .contains("th-has-data-cells", "scope-attr-valid", "color-contrast", "link-name");
    }

    private Path overview(String language) throws IOException {
        Path in = folder.resolve("in");
        ReportFiles.write(in, OverviewPageTest.stack());
        Path out = folder.resolve("out");
        Run.of("--lang", language, "--html", out.toString(), in.toString());
        return out.resolve("index.html");
    }
}
