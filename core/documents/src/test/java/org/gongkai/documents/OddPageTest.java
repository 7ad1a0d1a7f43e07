package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.money.Yuan;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;
import org.gongkai.text.CellText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is odd in published pages, in each medium, alone and together: what is read, and what is noticed. */
class OddPageTest {

    private static final String NARRATIVE = "有关情况如下。";
    private static final AnnualReport REPORT = withNarrative(Tancheng.report2020());

    static Stream<Arguments> eachInEachMedium() {
        return Oddity.ALL.stream()
                .flatMap(oddity -> Stream.of(Medium.values()).map(medium -> Arguments.of(oddity, medium)));
    }

    @ParameterizedTest
    @MethodSource("eachInEachMedium")
    void oneIsReadAsExpectedAndNoticed(Oddity oddity, Medium medium) throws IOException {
        assertRead(List.of(oddity), medium);
    }

    @Property(tries = 150)
    void anyOfThemTogetherAreReadAsExpectedAndNoticed(@ForAll("oddities") Set<Oddity> oddities, @ForAll Medium medium)
            throws IOException {
        assertRead(Oddity.ALL.stream().filter(oddities::contains).toList(), medium);
    }

    @Provide
    Arbitrary<Set<Oddity>> oddities() {
        return Arbitraries.of(Oddity.ALL).set().ofMinSize(2).ofMaxSize(Oddity.ALL.size());
    }

    private static void assertRead(List<Oddity> oddities, Medium medium) throws IOException {
        Document document = Jsoup.parse(FormRenderer.official().html(REPORT));
        document.outputSettings().prettyPrint(false);
        Map<String, String> expected = values(REPORT);
        List<String> notices = new ArrayList<>();
        for (Oddity oddity : oddities) {
            oddity.changes().accept(document);
            expected.putAll(oddity.values());
            notices.addAll(oddity.notices());
        }

        FormReading reading = FormReader.create()
                .read(Documents.read(medium.write(document), "").page());

        assertThat(reading.problems()).isEmpty();
        AnnualReport read = reading.report().orElseThrow();
        assertThat(values(read)).isEqualTo(expected);
        assertThat(reading.notices().stream()
                        .filter(notice -> notice.kind() != NoticeKind.ASSUMED)
                        .map(notice -> notice.kind().token() + ' ' + notice.printed())
                        .map(CellText::plain))
                .containsExactlyInAnyOrderElementsOf(
                        notices.stream().map(CellText::plain).toList());
        assertThat(read.narrative())
                .hasSize(ReportSection.values().length)
                .allSatisfy((section, text) -> assertThat(text).startsWith(NARRATIVE));
    }

    private static AnnualReport withNarrative(AnnualReport report) {
        AnnualReport.Builder builder = AnnualReport.builder()
                .agency(report.agency())
                .year(report.year())
                .scope(report.scope())
                .proactive(report.proactive())
                .applications(report.applications())
                .disputes(report.disputes());
        for (ReportSection section : ReportSection.values()) {
            builder.putNarrative(section, NARRATIVE);
        }
        return builder.build();
    }

    private static Map<String, String> values(AnnualReport report) {
        Map<String, String> values = new LinkedHashMap<>();
        for (CountTable table : List.of(report.proactive(), report.applications(), report.disputes())) {
            for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                values.put(table.layout().pointer(cell), table.isStated(cell) ? Long.toString(table.orZero(cell)) : "");
            }
        }
        String amount = report.proactive().layout().amountPointer().orElseThrow();
        values.put(amount, report.proactive().amount().map(Yuan::toString).orElse(""));
        return values;
    }
}
