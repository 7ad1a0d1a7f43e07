package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantIdentity;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2021;
import org.junit.jupiter.api.Test;

/** What a failing property prints is read by a person. */
class DisclosureSampleFormatTest {

    private final SampleReportingFormat format = new DisclosureSampleFormat();

    @Test
    void jqwikFindsTheFormat() {
        assertThat(ServiceLoader.load(SampleReportingFormat.class))
                .hasAtLeastOneElementOfType(DisclosureSampleFormat.class);
    }

    @Test
    void aTableIsItsRowsAndColumnsThatHoldMoreThanZero() {
        ApplicationTable table = ApplicationTables.ofOneColumn(FormEdition.FORM_2021, ApplicantKind.NATURAL_PERSON, 3);

        assertThat(format.label(table)).contains("ApplicationTable 2021 ");
        assertThat(format.report(table))
                .hasToString("{一、本年新收政府信息公开申请数量={自然人=3, 总计=3}, （一）予以公开={自然人=3, 总计=3}," + " （七）总计={自然人=3, 总计=3}}");
        assertThat(format.report(DisputeTable.builder().remainingZero().build()))
                .hasToString("0");
    }

    @Test
    void aBlankIsToldFromAZero() {
        DisputeTable zero = DisputeTable.builder().remainingZero().build();

        assertThat(format.report(zero.with(4, CountRow.NOT_STATED))).hasToString("{行政复议={总计=-}}");
        assertThat(format.report(DisputeTable.notStated())).hasToString("{行政复议=-, 行政诉讼 未经复议直接起诉=-, 行政诉讼 复议后起诉=-}");
        assertThat(format.report(ProactiveTable.notStated(FormEdition.FORM_2021))
                        .toString())
                .contains("行政许可=-", "行政事业性收费=-");
    }

    @Test
    void aReportIsItsPartsInTheOrderOfTheForm() {
        Object printed = format.report(Tancheng.report2020());

        assertThat(printed.toString())
                .startsWith("{agency=Agency{name=郯城县人民政府")
                .contains("year=2020, scope=SUMMARY, proactive=")
                .endsWith("narrative={其他需要报告的事项=本年度没有收取信息处理费。}}")
                .doesNotContain("published", "introduction");
        assertThat(format.report(Tancheng.report2020().agency())).hasToString("郯城县人民政府 371322 县级 人民政府");
        assertThat(format.report(Tancheng.report2020().proactive()).toString())
                .contains("采购总金额=1299000000元")
                .doesNotContain("规章");
        assertThat(format.report(ProactiveTable2021.builder()
                        .administrativeFeeAmount(Yuan.of(45))
                        .remainingZero()
                        .build()))
                .hasToString("{第二十条第（八）项 行政事业性收费={本年收费金额=45元}}");
    }

    @Property(tries = 100)
    void anApplicationIsPrintedWithoutTheDataOfItsApplicant(
            @ForAll Application application, @ForAll ApplicantIdentity identity) {
        Applicant applicant = application.applicant().withIdentity(identity);

        assertThat(format.report(application.withApplicant(applicant)).toString())
                .contains(application.registrationNumber())
                .doesNotContain(Stream.of(
                                identity.name(),
                                identity.proofOfIdentity(),
                                identity.address(),
                                identity.phone(),
                                identity.email())
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    @Test
    void aCatalogIsItsEntriesWithThePartsThatEachHas() {
        GazetteIssue issue =
                GazetteIssue.builder().title("政府公报").year(2024).issue(3).build();
        Catalog<GazetteIssue> catalog = Catalog.of(Agency.of("某县人民政府"), LocalDate.of(2024, 5, 1), List.of(issue));

        assertThat(format.report(catalog))
                .hasToString("{keeper=Agency{name=某县人民政府}, asOf=2024-05-01, entries=[" + issue + "]}");
        assertThat(format.label(issue)).contains("GazetteIssue ");
        assertThat(format.report(issue)).hasToString("{title=政府公报, year=2024, issue=3}");
    }

    @Test
    void partsThatAValueTellsAreToldApartByTheirBrackets() {
        assertThat(PrintedParts.toldBy("A{one=B{x=1, y=[2, 3]}, two=, three=[], four=4, 5}")
                        .byName())
                .hasToString("{one=B{x=1, y=[2, 3]}, four=4}");
        assertThat(PrintedParts.toldBy("nothing").byName()).isEmpty();
        assertThat(PrintedParts.toldBy("A{open=[1, ").byName()).hasToString("{open=[1, }");
    }

    @Test
    void partsOfARecordAreItsComponents() {
        YearPair pair = new YearPair(Tancheng.report2020(), Tancheng.report2020());

        assertThat(format.report(pair))
                .hasToString("{previous=" + pair.previous() + ", current=" + pair.current() + '}');
    }

    @Test
    void whatHasNoFormatIsRefused() {
        assertThat(format.appliesTo("text")).isFalse();
        assertThat(format.appliesTo(Tancheng.report2020())).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> format.report("text"));
    }
}
