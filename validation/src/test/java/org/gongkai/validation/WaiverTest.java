package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final AnnualReport report = Tancheng.report2020();
    private final AnnualReport broken =
            report.withApplications(report.applications().with(0, 59));
    private final ValidationResult result = validator.validate(broken);
    private final Finding balance = result.findings().get(0);
    private final Waiver waiver = result.waive(balance, "与登记簿核对无误").by("复核人").until(LAST_DAY);

    @Test
    void aWaiverExcusesUpToItsLastDayAndNoLonger() {
        ValidationResult onLastDay =
                validator.withWaivers(List.of(waiver), LAST_DAY).validate(broken);
        ValidationResult dayAfter =
                validator.withWaivers(List.of(waiver), LAST_DAY.plusDays(1)).validate(broken);

        assertThat(onLastDay.findings().get(0).waivedBecause()).contains("与登记簿核对无误");
        assertThat(onLastDay.lapsedWaivers()).isEmpty();
        assertThat(dayAfter.findings().get(0).waivedBecause()).isEmpty();
        assertThat(dayAfter.lapsedWaivers()).containsExactly(new LapsedWaiver(waiver, Lapse.EXPIRED));
    }

    @Test
    void aWaiverThatMatchesNothingAnyMoreIsReported() {
        AnnualReport otherSlip = report.withApplications(report.applications().with(0, 58));

        for (AnnualReport changed : List.of(report, otherSlip)) {
            ValidationResult now =
                    validator.withWaivers(List.of(waiver), LAST_DAY).validate(changed);
            assertThat(now.lapsedWaivers()).containsExactly(new LapsedWaiver(waiver, Lapse.UNMATCHED));
            assertThat(now.findings())
                    .noneMatch(finding -> finding.waivedBecause().isPresent());
        }
    }

    @Test
    void aWaiverAboutAnotherReportOrARuleThatIsNotCheckedIsPassedOver() {
        AnnualReport nextYear = AnnualReport.builder().from(broken).year(2021).build();

        assertThat(validator
                        .withWaivers(List.of(waiver), LAST_DAY)
                        .validate(nextYear)
                        .lapsedWaivers())
                .isEmpty();
        assertThat(validator
                        .withWaivers(List.of(waiver), LAST_DAY)
                        .without(balance.rule().toString())
                        .validate(broken)
                        .lapsedWaivers())
                .isEmpty();
    }

    @Test
    void aWaiverWithAnEndIsHeldAgainstADay() {
        Waiver endless = result.waive(balance, "已核实");

        assertThat(validator.withWaiver(endless).validate(broken).lapsedWaivers())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.withWaiver(waiver))
                .withMessageContaining("2021-12-31");
        assertThat(validator
                        .withWaivers(List.of(), LAST_DAY)
                        .withWaiver(waiver)
                        .validate(broken)
                        .findings())
                .anyMatch(finding -> finding.waivedBecause().isPresent());
    }

    @Test
    void aWaiverIsKeptInJsonWithRoleAndEnd() {
        String json = DisclosureJson.write(waiver);

        assertThat(json).endsWith("\"reason\":\"与登记簿核对无误\",\"role\":\"复核人\",\"expiresOn\":\"2021-12-31\"}");
        assertThat(DisclosureJson.read(json, Waiver.class)).isEqualTo(waiver);
        for (String bad : List.of(
                json.replace("复核人", " "), json.replace("2021-12-31", "2021-13-31"), json.replace("role", "author"))) {
            assertThatExceptionOfType(DisclosureJsonException.class)
                    .isThrownBy(() -> DisclosureJson.read(bad, Waiver.class));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> waiver.by(" ")).withMessageContaining("role");
    }

    @Test
    void lapsedWaiversReadBackFromJsonAloneAndInAResult() {
        ValidationResult lapsed =
                validator.withWaivers(List.of(waiver), LAST_DAY.plusDays(1)).validate(broken);
        LapsedWaiver one = lapsed.lapsedWaivers().get(0);

        assertThat(DisclosureJson.read(DisclosureJson.write(one), LapsedWaiver.class))
                .isEqualTo(one);
        assertThat(DisclosureJson.read(DisclosureJson.write(lapsed), ValidationResult.class))
                .isEqualTo(lapsed);
        assertThat(DisclosureJson.write(lapsed)).contains("\"lapsedWaivers\":[{\"lapse\":\"expired\",\"waiver\":{");
    }
}
