package org.gongkai.validation.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Country;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.arbitraries.CountyStack;
import org.gongkai.validation.rules.WholeAndOwnRules;

/** What is found in a stack as a whole is what is found in its parts together. */
class StackPartsTest {

    private static final ReportChecks CHECKS = ReportChecks.standard();
    private static final List<AnnualReport> COUNTRY = country();

    /** Provinces, their prefectures and counties, all with summaries, some of them of what is below them. */
    private static List<AnnualReport> country() {
        List<AnnualReport> reports = new ArrayList<>(
                Country.ofSeed(5).withAgencies(120).withYears(2020, 2022).reports());
        reports.addAll(Country.summaries(reports));
        for (int year = 2020; year <= 2022; year++) {
            for (String region : List.of("100000", "110000", "110100", "120000")) {
                reports.add(summary(CountyStack.agency("某" + region + "人民政府", region), year));
            }
        }
        return List.copyOf(reports);
    }

    private static AnnualReport summary(Agency agency, int year) {
        return Consolidation.of(List.of(CountyStack.report(CountyStack.bureau(1), 1, year)))
                .report(agency);
    }

    @Property(tries = 40)
    void thePartsOfAStackFindWhatTheStackFinds(@ForAll Random random) throws Exception {
        List<AnnualReport> reports = new ArrayList<>(COUNTRY);
        Collections.shuffle(reports, random);
        int lastYear = random.nextBoolean() ? 2022 : 2020;
        List<ReadReport> reads = IntStream.range(0, 150)
                .mapToObj(i -> ReadReport.of("line " + i, changed(reports.get(i), random)))
                .filter(read -> read.report().year() <= lastYear)
                .toList();

        assertThat(ofParts(reads)).isEqualTo(ofStack(reads));
    }

    /** Agencies without a code or a region, of another name, that are offices, that state their text; summaries without a region. */
    private static AnnualReport changed(AnnualReport report, Random random) {
        Agency agency = report.agency();
        String name = agency.name();
        boolean isSummary = report.scope() == ReportScope.SUMMARY;
        Agency other = switch (random.nextInt(40)) {
            case 0 -> Agency.of(name);
            case 1 -> Agency.builder().from(agency).name("更名" + name).build();
            case 2 -> Agency.builder().from(agency).name(name + "办公室").build();
            case 3 -> Agency.builder().from(agency).name("财政局").build();
            case 4 -> isSummary ? agency : CountyStack.agency(name, "110101");
            default -> agency;
        };
        return AnnualReport.builder()
                .from(report)
                .agency(other)
                .scope(random.nextInt(40) == 0 ? ReportScope.SUMMARY : report.scope())
                .putNarrative(ReportSection.OVERVIEW, "本年收到依申请公开申请3件，上年12件。")
                .build();
    }

    private static List<String> ofStack(List<ReadReport> reads) {
        ReportStack stack = ReportStack.of(reads.stream().map(CHECKS::check).toList(), CHECKS);
        String whole = WholeAndOwnRules.ruleSet().name();
        return texts(Stream.of(
                        stack.series().stream().map(CheckedSeries::result),
                        stack.summaries().stream().flatMap(summary -> summary.result().stream()),
                        stack.alone().stream()
                                .map(stack::beside)
                                .flatMap(each -> Stream.concat(
                                        each.change().stream(),
                                        each.beside().others().stream()
                                                .filter(result ->
                                                        result.ruleSet().equals(whole)))))
                .flatMap(Function.identity()));
    }

    private static List<String> ofParts(List<ReadReport> reads) throws Exception {
        StackParts.Accumulator one = StackParts.accumulator();
        StackParts.Accumulator other = StackParts.accumulator();
        for (int i = 0; i < reads.size(); i++) {
            (i % 3 == 0 ? one : other).add(reads.get(i).report());
        }
        StackParts parts = sent(sent(one).merge(sent(other)).result());
        Map<String, List<ReadReport>> agencies = new TreeMap<>();
        Map<String, List<AnnualReport>> summaries = new TreeMap<>();
        for (ReadReport read : reads) {
            agencies.computeIfAbsent(parts.agency(read.report()), key -> new ArrayList<>())
                    .add(read);
            parts.summary(read.report())
                    .forEach(key -> summaries
                            .computeIfAbsent(key, each -> new ArrayList<>())
                            .add(read.report()));
        }
        return texts(Stream.of(
                        agencies.values().stream().map(CHECKS::checkAgencies),
                        summaries.values().stream().map(CHECKS::checkSummaries))
                .flatMap(Function.identity())
                .flatMap(Collection::stream));
    }

    private static List<String> texts(Stream<ValidationResult> results) {
        return results.map(DisclosureJson::write).sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Example
    void aSummaryIsInThePartOfItsUnitsAndInThatOfTheSummaryAround() {
        AnnualReport county = summary(CountyStack.COUNTY, 2023);
        AnnualReport city = summary(CountyStack.agency("某市人民政府", "371300"), 2023);
        AnnualReport bureau = CountyStack.report(CountyStack.bureau(1), 1, 2023);
        StackParts.Accumulator looked = StackParts.accumulator();
        List.of(county, city, bureau).forEach(looked::add);
        StackParts parts = looked.result();

        assertThat(parts.summary(county)).containsExactly("2023 371300", "2023 371322");
        assertThat(parts.summary(bureau)).containsExactly("2023 371322");
        assertThat(parts.agency(bureau)).isEqualTo(bureau.agency().name());
    }
}
