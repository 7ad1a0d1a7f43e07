package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.Run;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter to an agency as a browser shows it. */
class LetterInBrowserTest {

    /** The width between the margins of a sheet of A4, in the pixels of style sheets (96 to the inch). */
    private static final String A4 = "--window-size=657,1100";

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        browser = Browser.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"zh, light", "en, dark"})
    void aCheckForAccessibilityFindsNothing(String language, String scheme) throws Exception {
        JsonNode results =
                browser.checkAccessibility(letter(language), scheme.equals("dark"), folder.resolve("profile"));

        assertThat(results.at("/violated")).isEmpty();
        assertThat(results.at("/passed"))
                .extracting(JsonNode::textValue)
                .contains("td-headers-attr", "heading-order", "color-contrast");
    }

    @Test
    void onASheetOfA4EveryTableIsWhole() throws Exception {
        JsonNode missing = browser.look(letter("zh"), """
                for (const style of document.querySelectorAll('style')) {
                  style.textContent = style.textContent.replaceAll('@media print', '@media all');
                }
                return [...document.querySelectorAll('.scroll')].map(box => box.scrollWidth - box.clientWidth);
                """, folder.resolve("profile"), A4);

        assertThat(missing)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.intValue()).isNotPositive());
    }

    private Path letter(String language) throws IOException {
        AnnualReport report = Tancheng.report2020();
        AnnualReport wrong = report.withApplications(
                        report.applications().with(0, 59).with(1, CountRow.NOT_STATED))
                .withDisputes(report.disputes().with(0, 7));
        Path input = Files.writeString(folder.resolve("report.json"), DisclosureJson.write(wrong));
        Path letters = folder.resolve("letters");
        Run.of("--lang", language, "--letters", letters.toString(), input.toString());
        try (Stream<Path> files = Files.list(letters)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
