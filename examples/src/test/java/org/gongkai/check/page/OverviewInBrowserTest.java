package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.check.ReportFiles;
import org.gongkai.check.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    @Test
    void itsScriptIsTheOneThatItsPolicyLetsRunAndWithoutItNothingIsMissing() throws Exception {
        Path page = overview("zh");
        Document without = Jsoup.parse(page.toFile());
        Element with = browser.opened(page, folder.resolve("profile"));

        assertThat(without.select("form.filters").hasAttr("hidden")).isTrue();
        assertThat(with.select("form.filters").hasAttr("hidden")).isFalse();
        assertThat(with.select("output").text()).isEqualTo("3 / 3");
        assertThat(without.select("tr, li, section, svg")).hasSameSizeAs(with.select("tr, li, section, svg"));
        assertThat(without.select("tbody [hidden], section[hidden]")).isEmpty();
    }

    @Test
    void agenciesArePickedByNameKindRuleAndRegion() throws Exception {
        JsonNode seen = browser.look(overview("zh"), """
                const form = document.querySelector('form.filters');
                const shown = () => [...document.querySelectorAll('.agencies tbody tr')].filter(row => !row.hidden)
                    .map(row => row.dataset.name);
                const set = (name, value) => {
                  form.reset();
                  form.elements[name].value = value;
                  form.dispatchEvent(new Event('input'));
                  return shown();
                };
                return {
                  all: shown(), words: set('words', '第1'), kinds: set('kinds', 'hint'),
                  problem: set('kinds', 'problem'), rules: set('rules', 'summary.sum'),
                  region: set('region', '371322').length, elsewhere: set('words', '乙县'),
                  maps: [...document.querySelectorAll('.map tbody')].filter(part => !part.hidden).length,
                  told: form.querySelector('output').textContent
                };
                """, folder.resolve("profile"));

        assertThat(seen.at("/all")).hasSize(3);
        assertThat(texts(seen.at("/words"))).containsExactly("某县第1局");
        assertThat(texts(seen.at("/kinds"))).isEmpty();
        assertThat(texts(seen.at("/problem"))).containsExactlyInAnyOrder("某县人民政府", "某县第2局");
        assertThat(texts(seen.at("/rules"))).containsExactly("某县人民政府");
        assertThat(seen.at("/region").intValue()).isEqualTo(3);
        assertThat(seen.at("/elsewhere")).isEmpty();
        assertThat(seen.at("/maps").intValue()).isZero();
        assertThat(seen.at("/told").textValue()).isEqualTo("0 / 3");
    }

    @Test
    void aHeadSortsItsTableBothWays() throws Exception {
        JsonNode seen = browser.look(overview("zh"), """
                const heads = [...document.querySelectorAll('.agencies thead th')];
                const errors = heads.find(head => head.textContent.includes('错误'));
                const click = head => {
                  head.querySelector('button').click();
                  return {
                    sort: head.getAttribute('aria-sort'),
                    values: [...document.querySelectorAll('.agencies tbody tr')].map(
                        row => row.cells[head.cellIndex].textContent)
                  };
                };
                return { down: click(errors), up: click(errors), names: click(heads[0]),
                  sorted: heads.filter(head => head.hasAttribute('aria-sort')).length };
                """, folder.resolve("profile"));

        assertThat(seen.at("/down/sort").textValue()).isEqualTo("descending");
        assertThat(texts(seen.at("/down/values")))
                .isSortedAccordingTo(byNumber().reversed());
        assertThat(seen.at("/up/sort").textValue()).isEqualTo("ascending");
        assertThat(texts(seen.at("/up/values"))).isSortedAccordingTo(byNumber());
        assertThat(texts(seen.at("/names/values"))).containsExactlyInAnyOrder("某县人民政府", "某县第1局", "某县第2局");
        assertThat(seen.at("/names/sort").textValue()).isEqualTo("ascending");
        assertThat(seen.at("/sorted").intValue()).isEqualTo(1);
    }

    private static Comparator<String> byNumber() {
        return Comparator.comparingInt(Integer::parseInt);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    @Test
    void onAPhoneOnlyTablesAreScrolledAndTheAgencyStaysInSight() throws Exception {
        JsonNode seen = browser.look(overview("zh"), """
                const box = document.querySelector('.agencies').parentNode;
                box.scrollLeft = 200;
                const head = box.querySelector('tbody th').getBoundingClientRect();
                return {
                  missing: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                  left: head.left - box.getBoundingClientRect().left, scrolled: box.scrollLeft
                };
                """, folder.resolve("profile"), "--window-size=390,844");

        assertThat(seen.at("/missing").intValue()).isZero();
        assertThat(seen.at("/scrolled").intValue()).isPositive();
        assertThat(seen.at("/left").doubleValue()).isBetween(-1.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"zh, light, 1280", "en, light, 1280", "zh, dark, 1280", "en, dark, 390", "zh, light, 390"})
    void aCheckForAccessibilityFindsNothing(String language, String scheme, int width) throws Exception {
        JsonNode results = browser.checkAccessibility(
                overview(language),
                scheme.equals("dark"),
                folder.resolve("profile"),
                "--window-size=" + width + ",900");

        assertThat(results.at("/dark").booleanValue()).isEqualTo(scheme.equals("dark"));
        assertThat(results.at("/violated")).isEmpty();
        assertThat(results.at("/passed"))
                .extracting(JsonNode::textValue)
                .contains("th-has-data-cells", "scope-attr-valid", "color-contrast", "link-name");
    }

    @Test
    void aCheckForAccessibilityFindsNothingOnPaper() throws Exception {
        Path page = overview("zh");
        Files.writeString(page, Files.readString(page).replace("@media print", "@media all"));

        assertThat(browser.checkAccessibility(page, false, folder.resolve("profile"))
                        .at("/violated"))
                .isEmpty();
    }

    private Path overview(String language) throws IOException {
        Path in = folder.resolve("in");
        ReportFiles.write(in, OverviewPageTest.stack());
        Path out = folder.resolve("out");
        Run.of("--lang", language, "--html", out.toString(), in.toString());
        return out.resolve("index.html");
    }
}
