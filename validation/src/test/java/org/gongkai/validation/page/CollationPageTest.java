package org.gongkai.validation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.diagnosis.Decoder;
import org.gongkai.validation.diagnosis.Readings;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class CollationPageTest {

    private static final AnnualReport REPORT = Tancheng.report2020();
    private static final int NATURAL =
            REPORT.applications().layout().row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON);
    private static final AnnualReport FIRST =
            REPORT.withApplications(REPORT.applications().with(NATURAL, 35));
    private static final AnnualReport SECOND =
            REPORT.withProactive(REPORT.proactive().with(1, 4));
    private static final List<String> NAMES = List.of("a.html", "<b>.pdf");

    private static String html(Locale locale, List<String> names, AnnualReport first, AnnualReport... others) {
        Readings readings = Readings.of(first);
        for (AnnualReport other : others) {
            readings = readings.and(other);
        }
        Collation collation = Collation.of(readings, Decoder.of(AnnualReportRules.ruleSet()));
        return CollationPage.of(collation, names).html(locale);
    }

    @Test
    void aDecidedCellHasItsLikeliestReadingWithWhatEachHasAndALine() {
        assertThat(html(Locale.CHINESE, NAMES, FIRST, SECOND))
                .contains("id=\"applications-received-naturalPerson\" class=\"decided\"")
                .contains("95 <a class=\"mark\" href=\"#reading-2\" title=\"已推断：最可能的读法 95（把握 99%）；识读为"
                        + " 35、95\">◆ 35 | 95")
                .contains("<tr id=\"reading-2\"><th scope=\"row\"><a href=\"#applications-received-naturalPerson\">"
                        + "一、本年新收政府信息公开申请数量 / 自然人</a></th><td class=\"number\">35</td>"
                        + "<td class=\"number\">95</td><td class=\"words\">最可能的读法 95（把握 99%）</td></tr>");
    }

    @Test
    void anUndecidedCellHasWhatWasReadFirstAndOthersAreMarkedAsAlike() {
        assertThat(html(Locale.ENGLISH, NAMES, FIRST, SECOND))
                .contains("<html lang=\"en\">", "<li class=\"holds\">all readings agree 196</li>")
                .contains("class=\"undecided\"", ">? 0 | 4<")
                .contains("not decided: no equation")
                .contains("111 <span class=\"mark\" title=\"all readings agree\">=")
                .contains("need not be the correct value");
    }

    @Test
    void ofOneReadingNothingIsMarkedAsAlike() {
        assertThat(html(Locale.CHINESE, List.of("a.html"), FIRST))
                .contains("照读 197", "class=\"decided\"")
                .doesNotContain("class=\"agreed\"", "各份一致");
    }

    @Test
    void whatComesFromAFileIsEscaped() {
        AnnualReport odd = REPORT.withAgency(Agency.of("<i>某县</i>"));

        assertThat(html(Locale.CHINESE, NAMES, odd, odd))
                .contains("&lt;b&gt;.pdf", "&lt;i&gt;某县&lt;/i&gt; 2020 识读比对")
                .doesNotContain("<b>.pdf", "<i>");
    }

    @Test
    void thereAreAsManyNamesAsReaders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> html(Locale.CHINESE, NAMES, FIRST))
                .withMessage("there are 1 readers, but 2 names");
    }
}
