package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.Run;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a checked report as a browser shows it. */
class ResultPageInBrowserTest {

    private static final AnnualReport GOOD = Tancheng.report2020();
    private static final AnnualReport BAD = GOOD.withApplications(GOOD.applications()
            .with(GOOD.applications().layout().row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON), 59));

    /** The width between the margins of a sheet of A4, in the pixels of style sheets (96 to the inch). */
    private static final String A4 = "--window-size=703,1100";

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        browser = Browser.orSkip();
    }

    @Test
    void theMarkedCellIsSeenAndItsMarkLeadsToTheFinding() throws Exception {
        JsonNode seen = look("""
                const cell = document.querySelector('[data-pointer="/applications/received/naturalPerson"]');
                const other = document.querySelector('[data-pointer="/applications/carriedIn/total"]');
                const mark = cell.querySelector('a.mark');
                const box = mark.getBoundingClientRect();
                mark.click();
                return {
                  text: mark.firstChild.textContent, width: box.width, height: box.height,
                  paper: getComputedStyle(cell).backgroundColor, plain: getComputedStyle(other).backgroundColor,
                  target: document.querySelector(':target').textContent
                };
                """, "zh");

        assertThat(seen.at("/text").textValue()).isEqualTo("✗✗");
        assertThat(seen.at("/width").doubleValue()).isPositive();
        assertThat(seen.at("/height").doubleValue()).isPositive();
        assertThat(seen.at("/paper")).isNotEqualTo(seen.at("/plain"));
        assertThat(seen.at("/target").textValue()).contains("59 -> 95");
    }

    @ParameterizedTest
    @CsvSource({"zh, light", "en, light", "zh, dark"})
    void aCheckForAccessibilityFindsNothing(String language, String scheme) throws Exception {
        JsonNode results = browser.checkAccessibility(page(language), scheme.equals("dark"), folder.resolve("profile"));

        assertThat(results.at("/dark").booleanValue()).isEqualTo(scheme.equals("dark"));
        assertThat(results.at("/violated")).isEmpty();
        assertThat(results.at("/passed"))
                .extracting(JsonNode::textValue)
                .contains("td-headers-attr", "th-has-data-cells", "color-contrast");
    }

    @Test
    void onASheetOfA4EveryTableIsWholeAndLegible() throws Exception {
        JsonNode tables = look("""
                for (const style of document.querySelectorAll('style')) {
                  style.textContent = style.textContent.replaceAll('@media print', '@media all');
                }
                return [...document.querySelectorAll('.scroll')].map(box => ({
                  missing: box.scrollWidth - box.clientWidth,
                  type: Math.min(...[...box.querySelectorAll('th, td')].map(
                      cell => parseFloat(getComputedStyle(cell).fontSize)))
                }));
                """, "zh", A4);

        assertThat(tables).hasSize(3).allSatisfy(table -> {
            assertThat(table.at("/missing").intValue()).isNotPositive();
            assertThat(table.at("/type").doubleValue() * 72 / 96).isGreaterThanOrEqualTo(7.99);
        });
    }

    private JsonNode look(String script, String language, String... options) throws IOException, InterruptedException {
        return browser.look(page(language), script, folder.resolve("profile"), options);
    }

    /** Writes the page of the wrong report. */
    private Path page(String language) throws IOException {
        Path input = Files.writeString(folder.resolve("report.json"), DisclosureJson.write(BAD));
        Path page = folder.resolve("page.html");
        Run.of("--lang", language, "--html", page.toString(), input.toString());
        return page;
    }
}
