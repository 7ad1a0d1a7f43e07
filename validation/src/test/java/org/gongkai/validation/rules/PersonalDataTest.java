package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.ApplicantIdentity;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.arbitraries.Applicants;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.tabulation.Tabulation;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;

/** No finding, message or result tells who an applicant is. */
class PersonalDataTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Validator<Application> HANDLING =
            Validator.of(ApplicationRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), AS_OF));
    private static final Validator<List<Application>> REGISTER = Validator.of(RegisterRules.ruleSet());
    private static final Validator<RegisterAndReport> PUBLISHED = Validator.of(RegisterAndReportRules.ruleSet());

    private static final int FRAGMENT = 3;

    /** What is told of the same application from someone else tells nothing of the one who asked. */
    private static final ApplicantIdentity ANOTHER =
            ApplicantIdentity.builder().name("某").build();

    @Provide
    Arbitrary<Application> applications() {
        return Applications.applications();
    }

    @Provide
    Arbitrary<ApplicantIdentity> identities() {
        return Arbitraries.oneOf(Applicants.identities(), Applicants.nestedIdentities());
    }

    @Property(tries = 500)
    void noFragmentOfADatumIsInAResultAMessageOrAWaiver(
            @ForAll("applications") Application drawn, @ForAll("identities") ApplicantIdentity identity) {
        Application ofAnother = drawn.withApplicant(drawn.applicant().withIdentity(ANOTHER));
        Application told = quoting(drawn, String.join("、", data(identity)))
                .withApplicant(drawn.applicant().withIdentity(identity));
        String elsewhere = String.join("", texts(ofAnother));
        List<String> fragments = data(identity).stream()
                .flatMap(PersonalDataTest::fragments)
                .filter(fragment -> !elsewhere.contains(fragment))
                .toList();

        assertThat(fragments).isNotEmpty();
        assertThat(texts(told)).noneMatch(text -> fragments.stream().anyMatch(text::contains));
        assertThat(REGISTER.validate(List.of(told, told)).findings())
                .as("there is something to tell of")
                .isNotEmpty();
    }

    /** What the office wrote down of an application, with the data wherever there is room for them. */
    private static Application quoting(Application drawn, String data) {
        return Application.builder()
                .registrationNumber(drawn.registrationNumber())
                .agency(drawn.agency())
                .applicant(drawn.applicant())
                .receipt(drawn.receipt())
                .informationWanted(data + drawn.informationWanted())
                .addAllEvents(drawn.events().stream()
                        .map(event -> quoting(event, data))
                        .toList())
                .build();
    }

    private static ApplicationEvent quoting(ApplicationEvent event, String data) {
        if (event instanceof ThirdPartyConsulted asked) {
            return new ThirdPartyConsulted(asked.on(), data + asked.party(), asked.letterReceivedOn());
        }
        return event instanceof ThirdPartyAnswered answered
                ? new ThirdPartyAnswered(answered.on(), data + answered.party(), answered.answer())
                : event;
    }

    private static List<String> texts(Application application) {
        List<Application> twice = List.of(application, application);
        Tabulation tabulation = Tabulation.of(twice, List.of(), 2020, FormEdition.FORM_2019);
        return Stream.of(
                        texts(HANDLING, application, application),
                        texts(REGISTER, twice, List.of(application)),
                        texts(
                                PUBLISHED,
                                new RegisterAndReport(tabulation, Tancheng.report2020()),
                                new RegisterAndReport(tabulation, Tancheng.report2020())))
                .flatMap(each -> each)
                .toList();
    }

    /** What is told of a subject, of the waivers of its violations, and of those that another one makes lapse. */
    private static <S> Stream<String> texts(Validator<S> validator, S subject, S other) {
        ValidationResult result = validator.validate(subject);
        List<Waiver> waivers = result.findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .map(finding -> result.waive(finding, "已核实"))
                .toList();
        Validator<S> waiving = validator;
        for (Waiver waiver : waivers) {
            waiving = waiving.withWaiver(waiver);
        }
        return Stream.of(
                        waivers.stream().flatMap(waiver -> Stream.of(waiver.toString(), DisclosureJson.write(waiver))),
                        texts(result),
                        texts(waiving.validate(subject)),
                        texts(waiving.validate(other)))
                .flatMap(each -> each);
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

    private static List<String> data(ApplicantIdentity identity) {
        return List.of(
                identity.name(),
                identity.proofOfIdentity().orElseThrow(),
                identity.address().orElseThrow(),
                identity.phone().orElseThrow(),
                identity.email().orElseThrow());
    }

    private static Stream<String> fragments(String datum) {
        return IntStream.rangeClosed(0, datum.length() - FRAGMENT)
                .mapToObj(start -> datum.substring(start, start + FRAGMENT));
    }
}
