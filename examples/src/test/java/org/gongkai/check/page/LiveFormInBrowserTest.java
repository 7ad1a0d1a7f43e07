package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.page.Grid;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.validation.Validator;
import org.gongkai.validation.live.LiveForm;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.stack.FindingGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form as a clerk fills it in: by keys and by pasting, in a browser. */
class LiveFormInBrowserTest {

    private static final AnnualReport TANCHENG = Tancheng.report2020();

    /** What the scripts of these tests do as a clerk does: press a key, type into the field that has the focus, paste. */
    private static final String CLERK = """
            const form = document.querySelector('.gongkai-form');
            const field = pointer => form.querySelector(`td[data-pointer="${pointer}"] input`);
            const saved = () => new Promise(resolve => {
              form.addEventListener('gongkai-save', event => { event.preventDefault(); resolve(event.detail.json()); }, { once: true });
              form.querySelector('[data-do="save"]').click();
            });
            const press = key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            const times = [];
            const type = text => {
              document.activeElement.value = '';
              for (const letter of text) {
                const input = document.activeElement;
                const before = performance.now();
                if (press(letter)) {
                  input.value += letter;
                  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
                }
                input.getBoundingClientRect();
                times.push(performance.now() - before);
              }
            };
            const fill = (path, text) => {
              const input = form.querySelector(`[data-path="${path}"]`);
              input.focus();
              input.value = text;
              input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            };
            const paste = (pointer, kind, text) => {
              field(pointer).focus();
              const clipboardData = new DataTransfer();
              clipboardData.setData(kind, text);
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            };
            """;

    /** Types a report, cell by cell with the key Enter or Tab's order, head first. */
    private static final String TYPE_ALL = """
            const report = %s;
            fill('agency/name', report.agency.name);
            fill('year', String(report.year));
            fill('scope', report.scope);
            if (report.publishedOn) fill('publishedOn', report.publishedOn);
            for (const part of Object.keys(report.narrative || {})) fill('narrative/' + part, report.narrative[part]);
            const cells = [...form.querySelectorAll('td[data-pointer]')];
            cells[0].querySelector('input').focus();
            for (const cell of cells) {
              const value = cell.dataset.pointer.split('/').slice(1).reduce((at, name) => at[name], report);
              const typed = cell.dataset.pointer === '/applications/received/naturalPerson' ? '59'
                : cell.dataset.pointer.endsWith('/amount') ? value / 10000 + '万元' : String(value);
              if (document.activeElement !== cell.querySelector('input')) return 'focus is not in ' + cell.dataset.pointer;
              type(typed);
              document.activeElement.setSelectionRange(0, document.activeElement.value.length);
              press('ArrowRight');
            }
            """;

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        browser = Browser.orSkip();
    }

    @Test
    void aReportIsTypedByKeysTheSwappedDigitNamedAndTheRightOneTaken() throws Exception {
        JsonNode seen =
                look(LiveForm.of(TANCHENG.agency(), 2020), TYPE_ALL.formatted(DisclosureJson.write(TANCHENG)) + """
                const wrong = field('/applications/received/naturalPerson');
                const cell = wrong.closest('td');
                const told = {
                  style: cell.className, invalid: wrong.getAttribute('aria-invalid'),
                  by: wrong.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent),
                  diagnosis: form.querySelector('[data-part="diagnosis"]').textContent,
                  hint: cell.querySelector('.suggestion').textContent,
                  decision: form.querySelector('[data-part="decision"]').className
                };
                wrong.focus();
                press('=');
                told.taken = wrong.value;
                told.left = form.querySelectorAll('.findings li.error').length;
                told.json = await saved();
                times.sort((one, other) => one - other);
                told.keys = times.length;
                told.median = times[times.length >> 1];
                told.slowest = times[times.length - 1];
                return told;
                """);

        assertThat(seen.at("/style").textValue()).as(seen.toString()).isEqualTo("suspect");
        assertThat(seen.at("/invalid").textValue()).isEqualTo("true");
        assertThat(seen.at("/by")).hasSize(2);
        assertThat(seen.at("/diagnosis").textValue()).contains("59 -> 95");
        assertThat(seen.at("/hint").textValue()).contains("95");
        assertThat(seen.at("/decision").textValue()).contains("error");
        assertThat(seen.at("/taken").textValue()).isEqualTo("95");
        assertThat(seen.at("/left").intValue()).isZero();
        assertThat(seen.at("/json").textValue()).isEqualTo(DisclosureJson.write(TANCHENG));
        System.out.printf(
                Locale.ROOT,
                "%d keys: %.1f ms each in the median, %.1f ms the slowest%n",
                seen.at("/keys").intValue(),
                seen.at("/median").doubleValue(),
                seen.at("/slowest").doubleValue());
    }

    @Test
    void tablesArePastedFromAPageAndFromASpreadsheet() throws Exception {
        FormRenderer renderer = FormRenderer.official();
        String disputes = spreadsheet(TANCHENG.disputes());
        JsonNode seen = look(LiveForm.of(TANCHENG.agency(), 2020), """
                fill('scope', 'summary');
                paste('/proactive/governmentRule/newlyMade', 'text/html', %s);
                paste('/applications/received/naturalPerson', 'text/html', %s);
                paste('/disputes/reconsideration/upheld', 'text/plain', %s);
                const report = JSON.parse(await saved());
                form.querySelector('[data-do="undo"]').click();
                return {
                  report, told: form.querySelector('[data-part="lost"]').textContent,
                  undone: field('/disputes/reconsideration/upheld').value
                };
                """.formatted(
                quoted(renderer.html(TANCHENG.proactive())),
                quoted("<html><body><!--StartFragment-->" + renderer.html(TANCHENG.applications()) + "</body></html>"),
                quoted(disputes)));
        AnnualReport pasted = DisclosureJson.read(seen.at("/report").toString(), AnnualReport.class);

        assertThat(pasted.proactive()).isEqualTo(TANCHENG.proactive());
        assertThat(pasted.applications()).isEqualTo(TANCHENG.applications());
        assertThat(pasted.disputes()).isEqualTo(TANCHENG.disputes());
        assertThat(seen.at("/told").textValue()).isEmpty();
        assertThat(seen.at("/undone").textValue()).isEmpty();
    }

    @Test
    void keysMoveAsInASpreadsheet() throws Exception {
        JsonNode seen = look(LiveForm.of(2020), """
                const at = () => document.activeElement.closest('td').dataset.pointer;
                const path = [];
                field('/applications/received/commercialEnterprise').focus();
                for (const key of ['ArrowDown', 'Enter', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
                  press(key);
                  path.push(at());
                }
                type('12');
                press('Escape');
                path.push(document.activeElement.value);
                field('/applications/carriedForward/total').focus();
                press('Enter');
                path.push(at());
                return path;
                """);

        assertThat(seen)
                .extracting(JsonNode::textValue)
                .containsExactly(
                        "/applications/carriedIn/commercialEnterprise",
                        "/applications/outcomes/disclosed/commercialEnterprise",
                        "/applications/outcomes/disclosed/researchInstitution",
                        "/applications/carriedIn/researchInstitution",
                        "/applications/carriedIn/commercialEnterprise",
                        "",
                        "/disputes/reconsideration/upheld");
    }

    @Test
    void whatIsNoNumberStaysAndIsSaid() throws Exception {
        JsonNode seen = look(LiveForm.of(TANCHENG), """
                const input = field('/applications/received/total');
                input.focus();
                type('十一');
                return { text: input.value, findings: form.querySelector('.findings').textContent,
                  decision: form.querySelector('[data-part="decision"]').textContent, json: JSON.parse(await saved()) };
                """);

        assertThat(seen.at("/text").textValue()).isEqualTo("十一");
        assertThat(seen.at("/findings").textValue()).contains("没有读懂“十一”");
        assertThat(seen.at("/decision").textValue()).contains("退回");
        assertThat(seen.at("/json/applications/received/total").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatHoldsOnlyOnBlanksIsSaidAsTheLibrarySaysIt(String language) throws Exception {
        ApplicationTable blank = TANCHENG.applications();
        for (int cell = 0; cell < blank.layout().cellCount(); cell++) {
            blank = blank.orZero(cell) == 0 ? blank.with(cell, CountRow.NOT_STATED) : blank;
        }
        AnnualReport report = TANCHENG.withApplications(blank);
        JsonNode seen = browser.look(page(LiveForm.of(report), language), CLERK + """
                const held = () => [...form.querySelectorAll('[data-part="held"] li')].map(line => line.textContent);
                const told = { before: held() };
                form.querySelector('[data-do="zeros"]').click();
                told.after = held();
                return told;
                """, folder.resolve("profile"));
        List<FindingGroup> held = FindingGroup.ofHeld(Validator.of(AnnualReportRules.ruleSet(blank.edition()))
                .validate(report)
                .heldWithBlanks());

        assertThat(seen.at("/before"))
                .extracting(JsonNode::textValue)
                .isNotEmpty()
                .containsExactlyElementsOf(held.stream()
                        .map(group -> group.text().in(Locale.forLanguageTag(language)))
                        .toList());
        assertThat(seen.at("/after")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 第1行第9列“8”在表中没有位置，未填入 | 第2行第3列“2 1”没有读懂，未填入二、上年结转政府信息公开申请数量 / 商业企业",
                "en | row 1, column 9: “8” has no place in the table and was not put in"
                        + " | row 2, column 3: “2 1” was not understood and not put into carried in / commercial enterprise"
            })
    void whatIsInQuotesIsOneCellAndWhatIsLostIsSaid(String language, String noPlace, String notUnderstood)
            throws Exception {
        JsonNode seen = browser.look(
                page(LiveForm.of(2021), language),
                CLERK
                        + """
                paste('/applications/received/naturalPerson', 'text/plain', %s);
                return {
                  cells: [...form.querySelectorAll('td[data-pointer^="/applications/received/"] input')].map(each => each.value),
                  lost: [...form.querySelectorAll('[data-part="lost"] li')].map(each => each.textContent)
                };
                """.formatted(quoted("\"一、本年新收\n政府信息公开\t申请数量\"\t1\t2\t3\t4\t5\t6\t21\t8\r\n"
                                + "二、上年结转政府信息公开申请数量\t1\t\"2\n1\"\r\n")),
                folder.resolve("profile"));

        assertThat(seen.at("/cells"))
                .extracting(JsonNode::textValue)
                .containsExactly("1", "2", "3", "4", "5", "6", "21");
        assertThat(seen.at("/lost")).extracting(JsonNode::textValue).containsExactly(noPlace, notUnderstood);
    }

    @Test
    void twoLinesOfACellAreNotOneNumber() throws Exception {
        JsonNode seen = look(LiveForm.of(2021), """
                paste('/applications/received/naturalPerson', 'text/html',
                  '<table><tr><td><p>1</p><p>2</p></td><td>3<br>4</td><td><p>5</p></td></tr></table>');
                return [...form.querySelectorAll('td[data-pointer^="/applications/received/"] input')].map(each => each.value);
                """);

        assertThat(seen).extracting(JsonNode::textValue).containsExactly("", "", "5", "", "", "", "");
    }

    @Test
    void whatIsTakenBackCanBeHadAgainAndNothingTypedIsLost() throws Exception {
        JsonNode seen = look(LiveForm.of(2021), """
                const upheld = '/disputes/reconsideration/upheld';
                const state = () => [field(upheld).value, field('/applications/received/total').value,
                  form.querySelector('[data-path="agency/name"]').value];
                const undo = () => { form.querySelector('[data-do="undo"]').click(); return state(); };
                field('/applications/received/total').focus();
                type('十一');
                paste(upheld, 'text/plain', '1\\t2');
                fill('agency/name', '某局');
                const told = [undo(), undo(), undo()];
                const decision = form.querySelector('[data-part="decision"]').textContent.split('（')[0];
                const other = new DataTransfer();
                other.items.add(new File([%s], 'report.json'));
                const files = form.querySelector('[data-open="report"]');
                files.files = other.files;
                files.dispatchEvent(new Event('change'));
                while (!field(upheld).value) await new Promise(resolve => setTimeout(resolve));
                return told.concat([[decision]], [state()], [undo()]);
                """.formatted(quoted(
                DisclosureJson.write(TANCHENG.withProactive(ProactiveTable.notStated(FormEdition.FORM_2021))
                        .withApplications(ApplicationTable.notStated(FormEdition.FORM_2021))))));

        assertThat(seen.toString())
                .isEqualTo("[[\"\",\"十一\",\"\"],[\"1\",\"十一\",\"某局\"],[\"\",\"十一\",\"\"],"
                        + "[\"按现在填写的内容：退回；机关名称、年度等应填项目没有填好\"],"
                        + "[\"8\",\"\",\"郯城县人民政府\"],[\"\",\"十一\",\"\"]]");
    }

    @Test
    void aFormIsFilledInOnceAndTellsThePageAroundItsShadow() throws Exception {
        JsonNode seen = look(LiveForm.of(TANCHENG), """
                const host = document.body.appendChild(document.createElement('div'));
                const inside = form.cloneNode(true);
                host.attachShadow({ mode: 'open' }).append(inside);
                const told = [];
                for (const kind of ['save', 'change']) {
                  addEventListener('gongkai-' + kind, event => { event.preventDefault(); told.push(kind + ' ' + event.target.nodeName); });
                }
                const same = gongkaiForm.mount(form) === gongkaiForm.mount(form);
                form.querySelector('[data-do="save"]').click();
                gongkaiForm.mount(inside);
                inside.querySelector('[data-do="save"]').click();
                return [same, told];
                """);

        assertThat(seen.toString()).isEqualTo("[true,[\"save DIV\",\"change DIV\",\"save DIV\"]]");
    }

    @Test
    void whatIsPrintedIsTheOfficialFormAlone() throws Exception {
        AnnualReport wrong = TANCHENG.withApplications(TANCHENG.applications().with(0, 59));
        JsonNode seen = look(LiveForm.of(wrong), """
                field('/applications/received/naturalPerson').focus();
                for (const style of document.querySelectorAll('style')) {
                  style.textContent = style.textContent.replaceAll('@media print', '@media all');
                }
                const isShown = element => element.offsetHeight > 0;
                const ink = getComputedStyle(form).color;
                return {
                  extra: [...form.querySelectorAll('button, select, textarea, .mark, .findings, input:not(td input)')]
                    .filter(isShown).map(each => each.outerHTML),
                  coloured: [...form.querySelectorAll('td[data-pointer], td[data-pointer] input')].filter(each => {
                    const style = getComputedStyle(each);
                    return style.color !== ink || style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.boxShadow !== 'none'
                      || (each.nodeName === 'INPUT' && (style.borderTopWidth !== '0px' || style.outlineStyle !== 'none'));
                  }).map(each => each.outerHTML),
                  beforeTables: [...form.querySelectorAll('.scroll')].map(table => {
                    let before = table.previousElementSibling;
                    while (getComputedStyle(before).display === 'none') before = before.previousElementSibling;
                    return before.nodeName + ' ' + getComputedStyle(before).breakAfter;
                  })
                };
                """);

        assertThat(seen.at("/extra")).isEmpty();
        assertThat(seen.at("/coloured")).isEmpty();
        assertThat(seen.at("/beforeTables"))
                .extracting(JsonNode::textValue)
                .containsExactly("H2 avoid", "H2 avoid", "H2 avoid");
    }

    @Test
    void theStyleOfThePageAroundDoesNotChangeTheFields() throws Exception {
        JsonNode seen = look(LiveForm.of(TANCHENG), """
                const sizes = () => JSON.stringify([...form.querySelectorAll('button, input, select, textarea, label, section, td')]
                  .map(each => [each.offsetWidth, each.offsetHeight, getComputedStyle(each).backgroundColor]));
                const before = sizes();
                const other = document.createElement('style');
                other.textContent = `input, button, select, textarea, label { display: block; float: left; width: 300px; height: 9px;
                  margin: 9px; text-transform: uppercase } td, section { background: #ff0 } section { padding: 50px }
                  [hidden] { display: block }`;
                document.head.prepend(other);
                return [before === sizes(), getComputedStyle(form.querySelector('button')).textTransform];
                """);

        assertThat(seen.toString()).isEqualTo("[true,\"none\"]");
    }

    @ParameterizedTest
    @CsvSource({"zh, light", "en, light", "zh, dark"})
    void aCheckForAccessibilityFindsNothing(String language, String scheme) throws Exception {
        AnnualReport wrong = TANCHENG.withApplications(TANCHENG.applications().with(0, 59));
        Path page = page(LiveForm.of(wrong), language);
        JsonNode results = browser.checkAccessibility(page, scheme.equals("dark"), folder.resolve("profile"));

        assertThat(results.at("/violated")).isEmpty();
    }

    private JsonNode look(LiveForm form, String script) throws Exception {
        return browser.look(page(form, "zh"), CLERK + script, folder.resolve("profile"));
    }

    private Path page(LiveForm form, String language) throws Exception {
        return Files.writeString(folder.resolve("form.html"), form.page(Locale.forLanguageTag(language)));
    }

    /** As a spreadsheet puts a range on the clipboard: merged cells are empty but for the first. */
    static String spreadsheet(CountTable table) {
        Grid grid = FormRenderer.official().grid(table);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(row); column++) {
                text.append(column == 0 ? "" : "\t").append(grid.isCovered(row, column) ? "" : grid.text(row, column));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString().replace("</", "<\\/");
    }
}
