package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.DevTools;
import org.gongkai.check.DevTools.Key;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.validation.live.LiveForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The form as a clerk fills it in who has no mouse: by the keys of the keyboard and by the clipboard of the browser. */
class LiveFormByKeyboardTest {

    private static final AnnualReport TANCHENG = Tancheng.report2020().withPublishedOn(LocalDate.of(2021, 1, 26));
    private static final String SWAPPED = "/applications/received/naturalPerson";

    private static final String LAST = "narrative/otherMatters";
    private static final int MOST_STEPS = 1000;

    /** Where the focus is: the pointer of a cell, the path of a field of the head or a text, or what a button does. */
    private static final String AT = """
            (() => {
              const at = document.activeElement;
              const cell = at.closest('td[data-pointer]');
              return cell ? cell.dataset.pointer : at.dataset.path || at.dataset.do || '';
            })()
            """;

    /** How long each key is answered, until the page is laid out again; from the first on, in their order. */
    private static final String TIMES = """
            window.keys = [];
            let pressed;
            addEventListener('keydown', event => {
              const cell = event.target.closest('td[data-pointer]');
              keys.push({ key: event.key, at: cell ? cell.dataset.pointer : event.target.dataset.path || '', writes: false, ms: 0 });
              pressed = performance.now();
            }, true);
            addEventListener('keyup', () => { pressed = 0; }, true);
            for (const kind of ['keydown', 'input']) {
              addEventListener(kind, () => {
                if (!pressed) return;
                document.body.getBoundingClientRect();
                const key = keys[keys.length - 1];
                key.ms = performance.now() - pressed;
                key.writes = kind === 'input';
              });
            }
            """;

    /** The parts of a day in the order in which the browser asks for them; from two digits it goes on to the next by itself. */
    private static final String PARTS_OF_DATE = """
            new Intl.DateTimeFormat(undefined, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' })
              .formatToParts(new Date(%s)).filter(part => part.type !== 'literal').map(part => part.value)
            """;

    @TempDir
    private Path folder;

    private JsonNode report;
    private DevTools browser;
    private DevTools.Tab form;

    @BeforeEach
    void openForm() throws Exception {
        report = new ObjectMapper().readTree(DisclosureJson.write(TANCHENG));
        browser = Browser.orSkip().devTools(folder);
        browser.call(
                "Browser.setDownloadBehavior",
                DevTools.parameters()
                        .put("behavior", "allowAndName")
                        .put("downloadPath", folder.toString())
                        .put("eventsEnabled", true));
        form = browser.tab();
        form.open(Files.writeString(
                folder.resolve("form.html"),
                LiveForm.of(TANCHENG.agency(), 2020).page(Locale.CHINESE)));
    }

    @AfterEach
    void endBrowser() {
        browser.close();
    }

    @Test
    void aReportIsTypedTheSwappedDigitNamedTheRightOneTakenAndTheReportSaved(TestReporter reporter) throws Exception {
        form.evaluate(TIMES);
        Set<String> typed = new HashSet<>();
        form.press(Key.TAB);
        int steps = 0;
        for (String at = at(); !at.equals(LAST); at = at()) {
            if (typed.add(at)) {
                type(at);
            }
            assertThat(++steps).as(at).isLessThan(MOST_STEPS);
            form.press(at.startsWith("/applications") && !at.contains("carriedForward/total") ? Key.RIGHT : Key.TAB);
        }
        type(LAST);
        JsonNode seen = form.evaluate("""
                (() => {
                  const input = document.querySelector('td[data-pointer="%s"] input');
                  return {
                    style: input.closest('td').className, invalid: input.getAttribute('aria-invalid'),
                    by: input.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent),
                    diagnosis: document.querySelector('[data-part="diagnosis"]').textContent
                  };
                })()
                """.formatted(SWAPPED));

        assertThat(seen.at("/style").textValue()).isEqualTo("suspect");
        assertThat(seen.at("/invalid").textValue()).isEqualTo("true");
        assertThat(seen.at("/by")).hasSize(2);
        assertThat(seen.at("/diagnosis").textValue()).contains("59 -> 95");
        assertIsAccessible();

        go(SWAPPED);
        form.type("=");
        go("save");
        form.press(Key.ENTER);

        Path file = saved();
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(DisclosureJson.write(TANCHENG));
        assertThat(file).hasBinaryContent(DisclosureJson.writeBytes(TANCHENG));
        reporter.publishEntry(told(form.evaluate("keys")));
    }

    @Test
    void tablesAreCopiedFromAPageAndASpreadsheetAndPasted() throws Exception {
        DevTools.Tab other = browser.tab();
        other.open(Files.writeString(
                folder.resolve("published.html"),
                "<meta charset=\"utf-8\">" + FormRenderer.official().html(TANCHENG.applications())));
        other.edit('a', "selectAll");
        other.edit('c', "copy");
        paste("/applications/received/naturalPerson");
        other.open(Files.writeString(folder.resolve("spreadsheet.html"), spreadsheet(TANCHENG.disputes())));
        other.call("Page.bringToFront", DevTools.parameters());
        other.edit('c', "copy");
        paste("/disputes/reconsideration/upheld");
        other.open(Files.writeString(folder.resolve("spreadsheet.html"), spreadsheet(TANCHENG.proactive())));
        other.call("Page.bringToFront", DevTools.parameters());
        other.edit('c', "copy");
        paste("/proactive/governmentRule/newlyMade");
        go("save");
        form.press(Key.ENTER);
        AnnualReport pasted = DisclosureJson.read(saved(), AnnualReport.class);

        assertThat(form.evaluate("document.querySelector('[data-part=lost]').textContent")
                        .textValue())
                .isEmpty();
        assertThat(pasted.applications()).isEqualTo(TANCHENG.applications());
        assertThat(pasted.disputes()).isEqualTo(TANCHENG.disputes());
        assertThat(pasted.proactive()).isEqualTo(TANCHENG.proactive());
    }

    /** Pastes into a cell, to which the key Tab leads. */
    private void paste(String pointer) throws Exception {
        form.call("Page.bringToFront", DevTools.parameters());
        for (int steps = 0; !at().equals(pointer); steps++) {
            form.press(Key.TAB);
            assertThat(steps).as("steps to %s", pointer).isLessThan(MOST_STEPS);
        }
        form.edit('v', "paste");
    }

    /** A page that puts a table on the clipboard as a spreadsheet does: as HTML, and as lines with tabs. */
    private static String spreadsheet(CountTable table) {
        StringBuilder html = new StringBuilder("""
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
                <head><meta name=Generator content="Microsoft Excel 15"><style><!--table
                \t{mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"\\#\\,\\#\\#0";}--></style></head>
                <body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=576>
                <!--StartFragment--><col width=72 span=8 style='width:54pt'>
                """);
        for (Element row : Jsoup.parse(FormRenderer.official().html(table)).select("tr")) {
            html.append("<tr height=19 style='height:14.25pt'>\n");
            for (Element cell : row.select("th, td")) {
                html.append("<td class=xl65 align=right rowspan=" + cell.attr("rowspan") + " colspan="
                        + cell.attr("colspan") + " style='width:54pt'>" + cell.text() + "</td>\n");
            }
            html.append("</tr>\n");
        }
        html.append("<!--EndFragment--></table></body></html>");
        return "<meta charset=\"utf-8\"><script>document.addEventListener('copy', event => {"
                + " event.clipboardData.setData('text/html', " + quoted(html) + ");"
                + " event.clipboardData.setData('text/plain', " + quoted(LiveFormInBrowserTest.spreadsheet(table))
                + "); event.preventDefault(); });</script>";
    }

    private static String quoted(CharSequence text) {
        return TextNode.valueOf(text.toString())
                .toString()
                .replace("</", "<\\/")
                .replace("<!--", "<\\!--");
    }

    private String at() throws Exception {
        return form.evaluate(AT).textValue();
    }

    /** Goes back to a cell or a button. */
    private void go(String target) throws Exception {
        int steps = 0;
        while (!at().equals(target)) {
            form.press(Key.TAB, true);
            assertThat(++steps).as("steps to %s", target).isLessThan(MOST_STEPS);
        }
    }

    private void type(String at) throws Exception {
        JsonNode stated = report.at(at.startsWith("/") ? at : "/" + at);
        switch (at) {
            case SWAPPED -> form.type("59");
            case "scope" -> form.press(Key.DOWN);
            case "publishedOn" -> {
                for (JsonNode part : form.evaluate(PARTS_OF_DATE.formatted(stated))) {
                    form.type(part.textValue());
                    if (part.textValue().length() > 2) {
                        form.press(Key.RIGHT);
                    }
                }
            }
            case "/proactive/centralizedProcurement/amount" -> form.type(stated.asText() + "元");
            default -> form.type(stated.asText(""));
        }
    }

    /** The file that was saved, once it is there. */
    private Path saved() throws Exception {
        JsonNode begun = browser.await("Browser.downloadWillBegin");
        while (!browser.await("Browser.downloadProgress")
                .get("state")
                .textValue()
                .equals("completed")) {
            // Some of it is there.
        }
        assertThat(begun.get("suggestedFilename").textValue())
                .isEqualTo(TANCHENG.agency().name() + "-2020.json");
        return folder.resolve(begun.get("guid").textValue());
    }

    /** Looks at the page with its marks, suggestions and messages as they are: wide and narrow, light and dark. */
    private void assertIsAccessible() throws Exception {
        for (int width : new int[] {1_440, 360}) {
            form.call(
                    "Emulation.setDeviceMetricsOverride",
                    DevTools.parameters()
                            .put("width", width)
                            .put("height", 900)
                            .put("deviceScaleFactor", 1)
                            .put("mobile", false));
            for (String scheme : List.of("light", "dark")) {
                ObjectNode media = DevTools.parameters();
                media.putArray("features")
                        .addObject()
                        .put("name", "prefers-color-scheme")
                        .put("value", scheme);
                form.call("Emulation.setEmulatedMedia", media);
                JsonNode checked = Browser.checkAccessibility(form);

                assertThat(checked.at("/dark").booleanValue()).isEqualTo(scheme.equals("dark"));
                assertThat(checked.at("/violated"))
                        .as("%d wide, %s", width, scheme)
                        .isEmpty();
            }
        }
        form.call("Emulation.clearDeviceMetricsOverride", DevTools.parameters());
        form.call("Emulation.setEmulatedMedia", DevTools.parameters());
    }

    /** What the keys took, none left out: those of a page just opened are slower, since its script is not compiled yet. */
    private static String told(JsonNode keys) {
        List<JsonNode> all = new ArrayList<>();
        keys.forEach(all::add);
        List<JsonNode> slowestLast = all.stream()
                .sorted(Comparator.comparingDouble(LiveFormByKeyboardTest::milliseconds))
                .toList();
        List<JsonNode> written = slowestLast.stream()
                .filter(key -> key.get("writes").booleanValue())
                .toList();
        JsonNode slowest = slowestLast.get(slowestLast.size() - 1);
        return String.format(
                Locale.ROOT,
                "%d keys, the first answered in %.1f ms; %d that write, in ms: median %.1f, 99th percentile %.1f;"
                        + " slowest of all %.1f, key %d, %s in %s",
                all.size(),
                milliseconds(all.get(0)),
                written.size(),
                milliseconds(written.get(written.size() / 2)),
                milliseconds(written.get(written.size() * 99 / 100)),
                milliseconds(slowest),
                all.indexOf(slowest) + 1,
                slowest.get("key").textValue(),
                slowest.get("at").textValue());
    }

    private static double milliseconds(JsonNode key) {
        return key.get("ms").doubleValue();
    }
}
