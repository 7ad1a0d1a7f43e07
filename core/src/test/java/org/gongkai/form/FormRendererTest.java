package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;
import org.gongkai.report.TableLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormRendererTest {

    private static final AnnualReport REPORT = Tancheng.report2020();
    private static final String POINTER = "/applications/received/naturalPerson";

    @Test
    void aCellCarriesItsPointerItsHeadingsAndItsNumber() {
        String html = FormRenderer.official().html(REPORT.applications());

        assertThat(html)
                .contains("<td id=\"applications-received-naturalPerson\" headers=\"")
                .contains("data-pointer=\"" + POINTER + "\">95</td>");
    }

    /** Whole pages and texts, each with a mark that has a target and one that has none. */
    @ParameterizedTest
    @EnumSource
    void whatIsRenderedIsAsWrittenDown(FormEdition edition) throws IOException {
        AnnualReport report = edition == FormEdition.FORM_2019 ? REPORT : OddTablesTest.report2021();
        CellMark linked = new CellMark("violated", "✗", "1 < 2 & \"3\"", Optional.of("finding-1"));
        CellMark plain = new CellMark("unknown", "?", "无法判断", Optional.empty());
        FormRenderer renderer = FormRenderer.official()
                .withIdPrefix("p-")
                .withTitleLevel(3)
                .withMarks(pointer -> pointer.equals(POINTER)
                        ? Optional.of(linked)
                        : pointer.equals("/disputes/reconsideration/total") ? Optional.of(plain) : Optional.empty());

        OddTablesTest.assertWritten("rendered/" + edition.token() + ".html", renderer.html(report));
        OddTablesTest.assertWritten("rendered/" + edition.token() + ".txt", renderer.text(report));
    }

    @Property(tries = 100)
    void everyHeadingThatACellNamesIsInItsTable(@ForAll AnnualReport report) {
        for (CountTable table : new CountTable[] {report.proactive(), report.applications(), report.disputes()}) {
            String html = FormRenderer.official().html(table);
            var ids = all("<th id=\"([^\"]+)\"", html).collect(Collectors.toSet());

            assertThat(all("headers=\"([^\"]+)\"", html).flatMap(list -> Stream.of(list.split(" "))))
                    .isNotEmpty()
                    .allMatch(ids::contains);
            assertThat(all(" id=\"([^\"]+)\"", html)).doesNotHaveDuplicates();
            assertThat(all("data-pointer=\"([^\"]+)\"", html).toList())
                    .containsExactlyElementsOf(FormLayout.of(table).entries().stream()
                            .map(FormEntry::pointer)
                            .toList());
        }
    }

    @Test
    void aMarkIsASymbolANoteAndALinkBesideTheNumber() {
        CellMark mark = new CellMark("violated", "✗", "expected 96 & \"not\" 95", Optional.of("finding-1"));
        String html = FormRenderer.official()
                .withMarks(pointer -> pointer.equals(POINTER) ? Optional.of(mark) : Optional.empty())
                .html(REPORT.applications());

        assertThat(html)
                .contains("class=\"violated\"")
                .contains(">95 <a class=\"mark\" href=\"#finding-1\" title=\"expected 96 &amp; &quot;not&quot; 95\">✗"
                        + "<span class=\"mark-note\">expected 96 &amp; &quot;not&quot; 95</span></a></td>")
                .containsOnlyOnce("class=\"mark\"");
    }

    @Test
    void aMarkThatLeadsNowhereIsNoLink() {
        CellMark mark = new CellMark("open", "?", "blank", Optional.empty());
        String html =
                FormRenderer.official().withMarks(pointer -> Optional.of(mark)).html(REPORT.disputes());

        assertThat(html)
                .doesNotContain("<a ")
                .contains("<span class=\"mark\" title=\"blank\">?<span class=\"mark-note\">blank</span></span>");
    }

    @Test
    void whatAReportSaysIsEscaped() {
        AnnualReport hostile = AnnualReport.builder()
                .from(REPORT)
                .agency(Agency.of("<b>'\"&\u0007</b>"))
                .build();

        assertThat(FormRenderer.official().html(hostile))
                .contains("&lt;b&gt;&#39;&quot;&amp;\uFFFD&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void idsOfSeveralReportsDoNotMeet() {
        FormRenderer renderer = FormRenderer.official().withIdPrefix("r2-");

        assertThat(all(" id=\"([^\"]+)\"", renderer.html(REPORT))).isNotEmpty().allMatch(id -> id.startsWith("r2-"));
        assertThat(renderer.html(REPORT)).contains("id=\"" + renderer.cellId(POINTER) + '"');
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormRenderer.official().withIdPrefix("a b"));
    }

    @Test
    void theTitleStandsAtTheLevelThatThePageHasForIt() {
        String html = FormRenderer.official().withTitleLevel(3).html(REPORT);

        assertThat(all("<(h\\d)>", html))
                .startsWith("h3")
                .hasSize(7)
                .filteredOn("h4"::equals)
                .hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormRenderer.official().withTitleLevel(6))
                .withMessageContaining("not 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormRenderer.official().withTitleLevel(0))
                .withMessageContaining("not 0");
        assertThat(FormRenderer.official().withTitleLevel(1).html(REPORT))
                .isEqualTo(FormRenderer.official().html(REPORT));
        assertThat(FormRenderer.official().withTitleLevel(5).html(REPORT)).contains("<h5>", "<h6>");
    }

    @Test
    void aTableCanBeScrolledInABoxThatHasItsName() {
        String html = FormRenderer.official().html(REPORT.disputes());

        assertThat(FormRenderer.official().withScrollableTables().html(REPORT.disputes()))
                .isEqualTo("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
                        + FormLayout.of(REPORT.disputes()).caption() + "\">" + html.strip() + "</div>\n");
        assertThat(FormRenderer.official().withEnglish().withScrollableTables().html(REPORT.disputes()))
                .startsWith("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"disputes\">");
    }

    @Test
    void aLongTextIsFoldedUpUnderTheNumberOfItsParagraphs() {
        ReportSection section = ReportSection.OVERVIEW;
        AnnualReport report = AnnualReport.builder()
                .from(REPORT)
                .putNarrative(section, "a\nb\nc")
                .build();
        String text = "<p>a</p>\n<p>b</p>\n<p>c</p>\n";

        assertThat(folding(2).html(report))
                .contains("</h2>\n<details class=\"narrative\"><summary lang=\"en\">3 paragraphs</summary>\n" + text
                        + "</details>\n</section>");
        assertThat(folding(3).html(report)).contains("</h2>\n" + text + "</section>");
        assertThatIllegalArgumentException().isThrownBy(() -> folding(-1)).withMessageContaining("not -1");
    }

    private static FormRenderer folding(int most) {
        return FormRenderer.official().withTextFolded(most, "en", count -> count + " paragraphs");
    }

    @Test
    void everyHeadingHasEnglishWithTheOfficialChineseBeside() {
        for (FormEdition edition : FormEdition.values()) {
            for (TableLayout table : List.of(
                    TableLayout.applications(edition), TableLayout.proactive(edition), TableLayout.disputes())) {
                assertThat(FormLayout.of(table).headings())
                        .extracting(heading -> HeadingText.english(heading.text()))
                        .allMatch(english -> english.chars().allMatch(c -> c < 128));
            }
        }
        assertThat(FormRenderer.official().withEnglish().html(REPORT))
                .contains(
                        "<span lang=\"en\">received</span> <span class=\"official\" lang=\"zh\">一、本年新收政府信息公开申请数量</span>")
                .contains(
                        "<span lang=\"en\">applications</span> <span class=\"official\" lang=\"zh\">三、收到和处理政府信息公开申请情况</span>");
    }

    @Test
    void theStyleSheetHasAClassForEachThatTheRendererSets() {
        CellMark mark = new CellMark("wrong", "✗", "差 1", Optional.empty());
        String html = FormRenderer.official()
                .withScrollableTables()
                .withTextFolded(0, "zh", count -> "正文")
                .withMarks(pointer -> Optional.of(mark))
                .html(REPORT);

        assertThat(List.of("form", "scroll", "narrative", "mark", "mark-note")).allSatisfy(style -> {
            assertThat(html).containsPattern("class=\"" + style + "[ \"]");
            assertThat(FormRenderer.style()).contains("." + style);
        });
    }

    @Test
    void theLinesOfATextAreAlignedInATerminal() {
        String text = FormRenderer.official().text(REPORT.applications());

        assertThat(text.lines().map(DisplayWidth::of).distinct()).hasSize(1);
        assertThat(text.lines()).hasSizeGreaterThanOrEqualTo(24).allMatch(line -> line.matches("\\| .* \\|"));
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1));
    }
}
