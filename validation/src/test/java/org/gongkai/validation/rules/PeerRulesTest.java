package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Validator;

/** Texts and figures of one agency in the report of another. */
class PeerRulesTest {

    private static final int SENTENCES = 12;
    private static final int FIRST_CHARACTER = 0x5000;
    private static final int CHARACTERS = 2000;

    private static List<Finding> findings(List<AnnualReport> reports) {
        Validator<ReportAmongPeers> validator = Validator.of(PeerRules.ruleSet());
        return ReportAmongPeers.of(reports).stream()
                .flatMap(among -> validator.validate(among).findings().stream())
                .toList();
    }

    /** A text of its own: sentences of characters at random, with a number in each. */
    private static List<String> sentences(Random random) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(each -> random.ints(20, FIRST_CHARACTER, FIRST_CHARACTER + CHARACTERS)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())
                        + random.nextInt(1000) + "条。")
                .toList();
    }

    private static AnnualReport report(int number, List<String> sentences) {
        return AnnualReport.builder()
                .from(ToldReports.with(ReportSection.OVERVIEW, String.join("\n", sentences)))
                .agency(Agency.of("第" + number + "局"))
                .build();
    }

    /** Reports of which only part one says anything. */
    private static AnnualReport alone(AnnualReport report) {
        return AnnualReport.builder()
                .agency(report.agency())
                .year(report.year())
                .scope(report.scope())
                .proactive(report.proactive())
                .applications(report.applications())
                .disputes(report.disputes())
                .putNarrative(ReportSection.OVERVIEW, report.narrative().getOrDefault(ReportSection.OVERVIEW, ""))
                .build();
    }

    @Property(tries = 40)
    void aCopyAmongManyIsFoundAndNothingElse(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 60) int units, @ForAll @IntRange(max = 2) int own) {
        List<AnnualReport> reports = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            texts.add(sentences(random));
            reports.add(alone(report(i, texts.get(i))));
        }
        int copied = random.nextInt(units);
        List<String> copy = new ArrayList<>(texts.get(copied));
        List<String> others = sentences(random);
        for (int i = 0; i < own; i++) {
            copy.set(i, others.get(i));
        }
        copy.replaceAll(sentence -> sentence.replace("1条", "2条"));
        assertThat(findings(reports)).isEmpty();
        reports.add(alone(report(units, copy)));

        assertThat(findings(reports)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PeerRules.SAME_TEXT.id());
            assertThat(finding.message(Locale.CHINESE)).contains("相同").contains("第" + copied + "局");
            assertThat(finding.cells())
                    .extracting(Cell::pointer)
                    .containsOnly("/narrative/overview", "/2023/第" + copied + "局/narrative/overview");
        });
    }

    @Example
    void aTextThatIsHalfOnesOwnIsNoCopy() {
        Random random = new Random(1);
        List<String> one = sentences(random);
        List<String> other = new ArrayList<>(sentences(random));
        for (int i = 0; i < SENTENCES / 2; i++) {
            other.set(i, one.get(i));
        }

        assertThat(findings(List.of(alone(report(1, one)), alone(report(2, other)))))
                .isEmpty();
    }

    @Example
    void whatManyHaveComesFromOnePattern() {
        List<String> pattern = sentences(new Random(1));

        assertThat(findings(IntStream.range(0, 11)
                        .mapToObj(number -> alone(report(number, pattern)))
                        .toList()))
                .isEmpty();
        assertThat(findings(IntStream.range(0, 3)
                        .mapToObj(number -> alone(report(number, pattern)))
                        .toList()))
                .hasSize(2);
    }

    @Example
    void whatEveryReportSaysIsNoCopy() {
        List<String> same = IntStream.range(0, SENTENCES)
                .mapToObj(each -> "根据《中华人民共和国政府信息公开条例》第" + each + "条的要求编制本报告，没有收取信息处理费。")
                .toList();

        assertThat(findings(List.of(alone(report(1, same)), alone(report(2, same)))))
                .isEmpty();
    }

    @Example
    void aGovernmentAndItsOfficeReportTheSame() {
        AnnualReport government = ToldReports.whole();
        AnnualReport office = AnnualReport.builder()
                .from(government)
                .agency(Agency.of("某县人民政府办公室"))
                .build();

        assertThat(findings(List.of(government, office)))
                .as("there is nobody else to compare with")
                .extracting(Finding::outcome)
                .containsOnly(RuleOutcome.NOT_ASSESSABLE);
        assertThat(findings(List.of(government, office, alone(report(1, sentences(new Random(1)))))))
                .isEmpty();
    }

    @Example
    void reportsOfDifferentYearsAreNotCompared() {
        AnnualReport one = ToldReports.of(Agency.of("某县水务局"));
        AnnualReport other = AnnualReport.builder()
                .from(one)
                .agency(Agency.of("某县民政局"))
                .year(2024)
                .build();

        assertThat(findings(List.of(one, other))).extracting(Finding::outcome).containsOnly(RuleOutcome.NOT_ASSESSABLE);
    }
}
