package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.check.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that is handed to an applicant as a browser shows it. */
class DeadlinePageInBrowserTest {

    /** The width between the margins of a sheet of A4, in the pixels of style sheets (96 to the inch). */
    private static final String A4 = "--window-size=657,1000";

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        browser = Browser.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"zh, light", "en, light", "zh, dark"})
    void aCheckForAccessibilityFindsNothing(String language, String scheme) throws Exception {
        JsonNode results = browser.checkAccessibility(page(language), scheme.equals("dark"), folder.resolve("profile"));

        assertThat(results.at("/dark").booleanValue()).isEqualTo(scheme.equals("dark"));
        assertThat(results.at("/violated")).isEmpty();
        assertThat(results.at("/passed"))
                .extracting(JsonNode::textValue)
                .contains("definition-list", "color-contrast", "list");
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void onASheetOfA4EveryTableIsWholeAndLegible(String language) throws Exception {
        JsonNode tables = browser.look(page(language), """
                for (const style of document.querySelectorAll('style')) {
                  style.textContent = style.textContent.replaceAll('@media print', '@media all');
                }
                return [...document.querySelectorAll('.scroll')].map(box => ({
                  missing: box.scrollWidth - box.clientWidth,
                  type: Math.min(...[...box.querySelectorAll('th, td')].map(
                      cell => parseFloat(getComputedStyle(cell).fontSize)))
                }));
                """, folder.resolve("profile"), A4);

        assertThat(tables).hasSize(3).allSatisfy(table -> {
            assertThat(table.at("/missing").intValue()).isNotPositive();
            assertThat(table.at("/type").doubleValue() * 72 / 96).isGreaterThanOrEqualTo(8.99);
        });
    }

    private Path page(String language) {
        Path page = folder.resolve("page.html");
        Run.of(Stream.concat(DeadlinePageTest.ASKED.stream(), Stream.of("--lang=" + language, "--html=" + page))
                .toArray(String[]::new));
        return page;
    }
}
