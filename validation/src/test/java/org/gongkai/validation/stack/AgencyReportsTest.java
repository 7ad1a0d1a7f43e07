package org.gongkai.validation.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which reports are of one agency. */
class AgencyReportsTest {

    private static final AnnualReport REPORT = CountyStack.report(CountyStack.bureau(1), 1, 2022);
    private static final List<CreditCode> CODES = List.of(
            CreditCode.of("113708280043326001"),
            CreditCode.of("11370829004333910Q"),
            CreditCode.of("113713220044342108"));

    /** A name is one of three, a code one of three or none. */
    private static ReadReport read(int number) {
        Agency.Builder agency = Agency.builder().name("某县第" + number % 3 + "局");
        if (number / 3 > 0) {
            agency.creditCode(CODES.get(number / 3 - 1));
        }
        return read(agency.build(), Integer.toString(number));
    }

    private static ReadReport read(Agency agency, String source) {
        return ReadReport.of(
                source, AnnualReport.builder().from(REPORT).agency(agency).build());
    }

    @Property
    void aReportIsOfTheFirstGroupWhoseEveryAgencyIsTheSame(
            @ForAll @Size(max = 12) List<@IntRange(max = 11) Integer> numbers) {
        List<ReadReport> reads = numbers.stream().map(AgencyReportsTest::read).toList();
        List<List<ReadReport>> expected = new ArrayList<>();
        for (ReadReport read : reads) {
            Agency agency = read.report().agency();
            expected.stream()
                    .filter(group -> group.stream()
                            .allMatch(each -> each.report().agency().isSameAs(agency)))
                    .findFirst()
                    .orElseGet(() -> {
                        expected.add(new ArrayList<>());
                        return expected.get(expected.size() - 1);
                    })
                    .add(read);
        }

        assertThat(AgencyReports.group(reads)).extracting(AgencyReports::reads).isEqualTo(expected);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void ofManyAgenciesAndOfManyYearsOfOneTheTimeIsInProportion() {
        List<ReadReport> reads = IntStream.range(0, 40_000)
                .mapToObj(number -> read(Agency.of("某县第" + number / 2 % 10_001 + "局"), "a"))
                .toList();

        assertThat(AgencyReports.group(reads)).hasSize(10_001);
        assertThat(AgencyReports.group(reads.stream()
                        .map(each -> read(REPORT.agency(), each.source()))
                        .toList()))
                .singleElement()
                .satisfies(agency -> assertThat(agency.repeatedYears()).containsExactly(2022));
    }
}
