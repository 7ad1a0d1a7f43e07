package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Speech;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Severity;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.gongkai.validation.decision.Verdict;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever speaks to people speaks Chinese to readers of Chinese and English to all others. */
class LanguageLawsTest {

    @ParameterizedTest
    @MethodSource
    void whatTakesALanguageSpeaksChineseToReadersOfChineseAndEnglishToAllOthers(Speech speech) {
        assertThat(speech.to(Speech.CHINESE))
                .allSatisfy(said -> assertThat(said).hasSize(1));
        assertThat(speech.to(Speech.OTHERS)).allSatisfy(said -> assertThat(said).hasSize(1));
        assertThat(speech.to(Speech.CHINESE)).isNotEqualTo(speech.to(Speech.OTHERS));
    }

    static List<Speech> whatTakesALanguageSpeaksChineseToReadersOfChineseAndEnglishToAllOthers() {
        return Speech.of(PublicApi.of(Validator.class), ValidationArbitraryProvider.types());
    }

    @Test
    void labelsAreTermsOfBothLanguages() {
        Stream.of(BasisKind.values(), FindingKind.values(), RuleOutcome.values(), Severity.values(), Verdict.values())
                .flatMap(Stream::of)
                .forEach(constant -> {
                    Term term = constant;
                    assertThat(term.text().zh()).isEqualTo(term.label());
                    assertThat(term.text().en()).matches("[a-z]+( [a-z]+)*");
                });
        assertThat(RuleOutcome.NOT_ASSESSABLE.text()).isEqualTo(Text.of("无法判断", "not assessable"));
    }

    @Test
    void aReportIsCheckedAndDiagnosedInOneLanguage() {
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
        List<AnnualReport> broken = Samples.of(Faults.in(Tancheng.report2020()).any(), 1, 12).stream()
                .map(Fault::broken)
                .toList();

        assertThat(broken).allSatisfy(report -> {
            ValidationResult result = validator.validate(report);
            Diagnosis diagnosis = Diagnoser.of(AnnualReportRules.ruleSet()).diagnose(report);
            for (Locale locale : Speech.CHINESE) {
                assertThat(DisclosureJson.write(result.in(locale))).isEqualTo(DisclosureJson.write(result));
                assertThat(diagnosis.describe(locale)).isEqualTo(diagnosis.describe(Locale.CHINESE));
            }
            for (Locale locale : Speech.OTHERS) {
                assertThat(result.in(locale)).isEqualTo(result.in(Locale.ENGLISH));
                assertThat(diagnosis.describe(locale)).isEqualTo(diagnosis.describe(Locale.ENGLISH));
            }
            assertThat(result.findings())
                    .extracting(finding -> finding.message(Locale.CHINESE))
                    .noneMatch(message -> message.matches(".*[a-z]{3}.*"));
            assertThat(diagnosis.describe(Locale.CHINESE)).doesNotContainPattern("[a-z]{3}");
        });
    }
}
