package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.arbitraries.Applicants;
import org.gongkai.arbitraries.Applications;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.fee.MonthlyItems;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.tabulation.Tabulation;

/** Nothing but the view of the office tells who an applicant is. */
class PersonalDataTest {

    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());

    @Property
    void noTextFormAndNoPublicJsonTellsWhoAsked(
            @ForAll("applications") Application drawn, @ForAll("identities") ApplicantIdentity identity)
            throws Exception {
        Application application = drawn.withApplicant(drawn.applicant().withIdentity(identity));
        ClockReading reading = CLOCK.readLast(application);
        Tabulation tabulation = Tabulation.of(
                List.of(application), List.of(), application.receivedOn().getYear(), FormEdition.FORM_2021);
        List<String> texts = new ArrayList<>(List.of(
                application.toString(),
                application.applicant().toString(),
                application.receipt().toString(),
                application.events().toString(),
                identity.toString(),
                application.applicant().identity().toString(),
                OfficeView.of(application).toString(),
                Application.builder().applicant(application.applicant()).toString(),
                reading.toString(),
                tabulation.toString(),
                MonthlyItems.of(List.of(application)).toString(),
                DisclosureJson.write(application),
                DisclosureJson.writePretty(application),
                DisclosureJson.write(application.applicant()),
                new ObjectMapper().writeValueAsString(application),
                new ObjectMapper().writeValueAsString(application.applicant())));
        reading.deadlines().forEach(deadline -> texts.add(deadline.steps() + " " + deadline.uncountedDays()));
        assertThat(texts).noneMatch(text -> tells(text, identity));
        assertThat(tells(DisclosureJson.write(OfficeView.of(application)), identity))
                .isTrue();
    }

    @Property
    void noRejectionTellsWhoAsked(
            @ForAll("applications") Application drawn, @ForAll("identities") ApplicantIdentity identity) {
        Application application = drawn.withApplicant(drawn.applicant().withIdentity(identity));
        LocalDate late = application.receivedOn().plusYears(2);
        String office = DisclosureJson.write(OfficeView.of(application));
        assertThat(Stream.of(
                                catchThrowable(() -> application
                                        .with(new ApplicationEvent.FeePaid(late))
                                        .with(new ApplicationEvent.FeePaid(late.minusDays(1)))),
                                catchThrowable(() -> new FeeNotice(late, FeeMode.PER_ITEM, 0, Yuan.ZERO)),
                                catchThrowable(() -> DisclosureJson.read(office, Application.class)),
                                catchThrowable(() -> DisclosureJson.write(identity)),
                                read(office.replace("\"events\"", "\"event\"")),
                                read(office.replace(
                                        "\"phone\":\"" + identity.phone().orElseThrow() + '"',
                                        "\"phone\":" + identity.phone().orElseThrow())),
                                read(office.replace("\"kind\":\"", "\"kind\":\"x")),
                                read(office.replace('"' + identity.name() + '"', identity.name())),
                                read(office.replace(
                                        '"' + identity.email().orElseThrow() + '"',
                                        identity.email().orElseThrow())),
                                read(office.replace("\"phone\":\"", "\"phone\":x\"")),
                                read(office.replace(
                                        "\"name\":\"" + identity.name() + '"',
                                        "\"name\":[\"" + identity.name() + "\"]")))
                        .filter(Objects::nonNull)
                        .map(PersonalDataTest::trace))
                .hasSizeGreaterThanOrEqualTo(10)
                .noneMatch(trace -> tells(trace, identity));
    }

    @Example
    void personalDataInADescriptionAreMaskedWhereItIsPublished() {
        ApplicantIdentity identity =
                ApplicantIdentity.builder().name("王小明").phone("13000000001").build();
        Application application = Application.builder()
                .registrationNumber("2022-001")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON).withIdentity(identity))
                .receipt(Receipt.inPerson(LocalDate.of(2022, 3, 1)))
                .informationWanted("王小明承包地的登记信息，电话13000000001")
                .addEvents(new ThirdPartyConsulted(LocalDate.of(2022, 3, 2), "王小明之兄"))
                .build();
        assertThat(DisclosureJson.write(application))
                .contains("＊＊承包地的登记信息，电话＊＊")
                .contains("＊＊之兄")
                .doesNotContain("王小明")
                .doesNotContain("13000000001");
        assertThat(DisclosureJson.write(OfficeView.of(application))).contains("王小明承包地");
    }

    @Example
    void personalDataThatAreNoObjectAreNotQuoted() {
        ApplicantIdentity identity = ApplicantIdentity.builder().name("王小明").build();
        Application application = Application.builder()
                .registrationNumber("2022-001")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON).withIdentity(identity))
                .receipt(Receipt.inPerson(LocalDate.of(2022, 3, 1)))
                .informationWanted("某项政府信息")
                .build();
        String office = DisclosureJson.write(OfficeView.of(application));
        assertThat(read(office.replace("{\"name\":\"王小明\"}", "\"王小明\"")))
                .hasMessageContaining("expected an object")
                .matches(refused -> !trace(refused).contains("王小明"));
    }

    @Example
    void noMapperWritesPersonalDataWhateverItIsSetTo() {
        ApplicantIdentity identity =
                ApplicantIdentity.builder().name("王小明").phone("13000000001").build();
        ObjectMapper fields = new ObjectMapper().setVisibility(PropertyAccessor.ALL, Visibility.ANY);
        ObjectMapper naming = fields.copy()
                .activateDefaultTyping(LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL);
        ObjectMapper blunt = JsonMapper.builder()
                .disable(MapperFeature.USE_ANNOTATIONS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .visibility(PropertyAccessor.ALL, Visibility.ANY)
                .build();
        for (ObjectMapper mapper : List.of(new ObjectMapper(), fields, naming, blunt)) {
            for (Object holder : List.of(
                    identity, List.of(identity), Map.of("who", identity), new Object[] {identity}, holding(identity))) {
                assertThatThrownBy(() -> mapper.writeValueAsString(holder))
                        .isInstanceOf(JsonProcessingException.class)
                        .matches(refused -> !trace(refused).contains("王小明")
                                && !trace(refused).contains("1300000"));
                assertThatThrownBy(() -> mapper.writerWithView(OfficeView.class).writeValueAsBytes(holder))
                        .isInstanceOf(JsonProcessingException.class);
            }
            assertThatThrownBy(() -> mapper.valueToTree(identity)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Object holding(ApplicantIdentity identity) {
        return new Object() {
            public final ApplicantIdentity who = identity;
        };
    }

    private static Throwable read(String office) {
        return catchThrowable(() -> DisclosureJson.read(office, OfficeView.class));
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static boolean tells(String text, ApplicantIdentity identity) {
        return Stream.of(
                        identity.name(),
                        identity.proofOfIdentity().orElseThrow(),
                        identity.address().orElseThrow(),
                        identity.phone().orElseThrow(),
                        identity.email().orElseThrow())
                .anyMatch(text::contains);
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.applications();
    }

    @Provide
    Arbitrary<ApplicantIdentity> identities() {
        return Applicants.identities();
    }
}
