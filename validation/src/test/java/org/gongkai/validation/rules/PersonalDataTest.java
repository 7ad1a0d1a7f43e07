package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.ApplicantIdentity;
import org.gongkai.application.Application;
import org.gongkai.arbitraries.Applicants;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.tabulation.Tabulation;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

/** No finding, message or result tells who an applicant is. */
class PersonalDataTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Validator<Application> HANDLING =
            Validator.of(ApplicationRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), AS_OF));
    private static final Validator<List<Application>> REGISTER = Validator.of(RegisterRules.ruleSet());
    private static final Validator<RegisterAndReport> PUBLISHED = Validator.of(RegisterAndReportRules.ruleSet());

    @Provide
    Arbitrary<Application> applications() {
        return Applications.applications();
    }

    @Provide
    Arbitrary<ApplicantIdentity> identities() {
        return Applicants.identities();
    }

    @Property(tries = 500)
    void noResultTellsWhoAsked(
            @ForAll("applications") Application drawn, @ForAll("identities") ApplicantIdentity identity) {
        Application application = drawn.withApplicant(drawn.applicant().withIdentity(identity));
        List<Application> twice = List.of(application, application);
        Tabulation tabulation = Tabulation.of(twice, List.of(), 2020, FormEdition.FORM_2019);

        for (ValidationResult result : List.of(
                HANDLING.validate(application),
                REGISTER.validate(twice),
                PUBLISHED.validate(new RegisterAndReport(tabulation, Tancheng.report2020())))) {
            assertThat(texts(result)).noneMatch(text -> tells(text, identity));
        }
        assertThat(REGISTER.validate(twice).findings())
                .as("there is something to tell of")
                .isNotEmpty();
    }

    private static Stream<String> texts(ValidationResult result) {
        return Stream.concat(
                Stream.of(
                        result.toString(),
                        DisclosureJson.write(result),
                        DisclosureJson.write(result.in(Locale.ENGLISH))),
                result.findings().stream()
                        .flatMap(finding -> Stream.of(
                                finding.toString(), finding.message(Locale.ENGLISH), finding.message(Locale.CHINESE))));
    }

    private static boolean tells(String text, ApplicantIdentity identity) {
        return Stream.of(
                        identity.name(),
                        identity.proofOfIdentity().orElse(null),
                        identity.address().orElse(null),
                        identity.phone().orElse(null),
                        identity.email().orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(text::contains);
    }
}
