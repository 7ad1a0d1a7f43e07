package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent.AgencyAnswered;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

    private static final Application RECEIVED = Application.builder()
            .registrationNumber("2020-017")
            .agency(Agency.of("郯城县人民政府"))
            .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
            .receipt(Receipt.inPerson(day(1)))
            .informationWanted("2019年征地补偿安置方案")
            .formWanted(ProvisionForm.PAPER)
            .build();

    @Test
    void anApplicationEndsWithItsReply() {
        Application replied = RECEIVED.with(new Reply(day(10), Outcome.DISCLOSED));
        assertThat(replied.isEnded()).isTrue();
        assertThat(replied.endedOn()).contains(day(10));
        assertThat(replied.outcome()).contains(Outcome.DISCLOSED);
        assertThat(RECEIVED.isEnded()).isFalse();
        assertThat(RECEIVED.outcome()).isEmpty();
        assertThat(RECEIVED.endedOn()).isEmpty();
    }

    @Test
    void anApplicationIsPrintedWithItsEventsAndWithoutWhatIsWanted() {
        assertThat(RECEIVED.with(new Extension(day(2), 20)).with(new Withdrawal(day(3))))
                .hasToString("Application{2020-017, 郯城县人民政府, naturalPerson A-1, received 2020-03-01,"
                        + " events [2020-03-02 extension, 2020-03-03 withdrawal]}");
    }

    @Test
    void aWithdrawalIsCountedAsAnotherOutcome() {
        Application withdrawn = RECEIVED.with(new Withdrawal(day(3)));
        assertThat(withdrawn.outcome()).contains(Outcome.OTHER_OUTCOME);
        assertThat(withdrawn.reply()).isEmpty();
    }

    @Test
    void aWholeHistoryIsReadByTheTypesOfItsEvents() {
        Agency bureau = Agency.of("郯城县自然资源局");
        Application application = RECEIVED.with(new CorrectionAsked(day(2), day(12)))
                .with(new CorrectionMade(day(5)))
                .with(new ThirdPartyConsulted(day(6), "T-1"))
                .with(new AgencyConsulted(day(6), bureau, ConsultedAgency.JOINT_MAKER))
                .with(new ThirdPartyAnswered(day(9), "T-1", ConsultationAnswer.OBJECTS))
                .with(new AgencyAnswered(day(9), bureau, ConsultationAnswer.AGREES))
                .with(new Extension(day(20), 10))
                .with(new FeeNotice(day(21), FeeMode.PER_PAGE, 68, Yuan.of(380)))
                .with(new FeePaid(day(22)))
                .with(new Reply(day(28), Outcome.PARTLY_DISCLOSED, List.of(Outcome.THIRD_PARTY_RIGHTS)));
        assertThat(application.events(Extension.class))
                .singleElement()
                .extracting(Extension::workingDays)
                .isEqualTo(10);
        assertThat(application.reply().orElseThrow().restReasons()).containsExactly(Outcome.THIRD_PARTY_RIGHTS);
    }

    @Test
    void theFirstReplyIsTheOneThatCounts() {
        Application twice = RECEIVED.with(new Reply(day(10), Outcome.DISCLOSED))
                .with(new Reply(day(20), Outcome.STATE_SECRET))
                .with(new Withdrawal(day(21)));

        assertThat(twice.reply()).contains(new Reply(day(10), Outcome.DISCLOSED));
        assertThat(twice.endedOn()).contains(day(10));
        assertThat(twice.outcome()).contains(Outcome.DISCLOSED);
        assertThat(twice.eventsAfterEnd()).extracting(ApplicationEvent::on).containsExactly(day(20), day(21));
        assertThat(RECEIVED.with(new Extension(day(5), 5)).eventsAfterEnd()).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsCountedAsThatWhateverIsRepliedAfterwards() {
        Application withdrawn = RECEIVED.with(new Withdrawal(day(5))).with(new Reply(day(6), Outcome.DISCLOSED));

        assertThat(withdrawn.reply()).isEmpty();
        assertThat(withdrawn.endedOn()).contains(day(5));
        assertThat(withdrawn.outcome()).contains(Outcome.OTHER_OUTCOME);
    }

    @Test
    void anImpossibleEventNamesItselfAndTheRule() {
        Application replied = RECEIVED.with(new Reply(day(10), Outcome.DISCLOSED));
        assertThatExceptionOfType(ImpossibleEventException.class)
                .isThrownBy(() -> replied.with(new Extension(day(9), 20)))
                .withMessage("event 2, extension on 2020-03-09, is impossible: events stand in order of their days,"
                        + " and this is before that of the one before it, 2020-03-10")
                .satisfies(rejected -> {
                    assertThat(rejected.event()).isEqualTo(new Extension(day(9), 20));
                    assertThat(rejected.number()).isEqualTo(2);
                    assertThat(rejected.rule().en()).startsWith("events stand in order");
                    assertThat(rejected.text().zh())
                            .isEqualTo("第2项（2020-03-09，延长答复期限）不能发生：各项应按日期先后排列，此项早于前一项的2020-03-10");
                });
    }

    @Test
    void whatHappenedIsKeptWhetherOrNotItWasLawful() {
        Agency bureau = Agency.of("郯城县自然资源局");
        kept(new Reply(day(5), Outcome.DISCLOSED), new Reply(day(6), Outcome.DISCLOSED));
        kept(new Withdrawal(day(5)), new Reply(day(6), Outcome.DISCLOSED));
        kept(new Reply(day(5), Outcome.DISCLOSED), new Extension(day(6), 20));
        kept(new Reply(day(5), Outcome.DISCLOSED), new ThirdPartyConsulted(day(6), "T-1"));
        kept(new Extension(day(5), 5), new Extension(day(6), 5));
        kept(fee(5), new FeePaid(day(6)), new Extension(day(7), 5), new Extension(day(8), 5));
        kept(new CorrectionMade(day(5)));
        kept(new CorrectionOverdue(day(5)));
        kept(new CorrectionAsked(day(5), day(9)), new CorrectionAsked(day(6), day(9)));
        kept(asked(), new CorrectionOverdue(day(12)), new Extension(day(13), 5));
        kept(asked(), new CorrectionOverdue(day(12)), new CorrectionMade(day(13)));
        kept(new FeePaid(day(5)));
        kept(new FeeOverdue(day(5)));
        kept(fee(5), new FeePaid(day(6)), fee(7));
        kept(fee(5), fee(6));
        kept(fee(5), asked());
        kept(asked(), fee(12));
        kept(new ThirdPartyAnswered(day(5), "T-1", ConsultationAnswer.AGREES));
        kept(new AgencyAnswered(day(5), bureau, ConsultationAnswer.AGREES));
        kept(new ThirdPartyConsulted(day(5), "T-1"), new ThirdPartyConsulted(day(6), "T-1"));
        kept(new Reply(LocalDate.of(2020, 2, 29), Outcome.DISCLOSED));
    }

    @Test
    void eventsOfOneDayFollowOneAnother() {
        Application application = RECEIVED.with(new CorrectionAsked(day(1), day(1)))
                .with(new CorrectionMade(day(1)))
                .with(new FeeNotice(day(1), FeeMode.PER_ITEM, 1_000_000, Yuan.ZERO, day(1)))
                .with(new FeePaid(day(1)))
                .with(new Extension(day(1), 250))
                .with(new Withdrawal(day(1)));
        assertThat(application.endedOn()).contains(day(1));
    }

    @Test
    void aLetterIsReceivedOnTheDayItIsSentUnlessAnotherIsGiven() {
        Agency bureau = Agency.of("郯城县自然资源局");
        assertThat(new ThirdPartyConsulted(day(5), "T-1").letterReceivedOn()).isEqualTo(day(5));
        assertThat(new AgencyConsulted(day(5), bureau, ConsultedAgency.OTHER).letterReceivedOn())
                .isEqualTo(day(5));
        assertThat(fee(5).noticeReceivedOn()).isEqualTo(day(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThirdPartyConsulted(day(5), "T-1", day(4)))
                .withMessageContaining("letterReceivedOn 2020-03-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgencyConsulted(day(5), bureau, ConsultedAgency.OTHER, day(4)))
                .withMessageContaining("letterReceivedOn 2020-03-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeNotice(day(5), FeeMode.PER_ITEM, 1, Yuan.ZERO, day(4)))
                .withMessageContaining("noticeReceivedOn 2020-03-04");
    }

    @Test
    void anEventWithPartsThatCannotBeIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CorrectionAsked(day(5), day(4)))
                .withMessage("dueOn 2020-03-04 is before the event on 2020-03-05");
        assertThatIllegalArgumentException().isThrownBy(() -> new Extension(day(5), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extension(day(5), 251));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeNotice(day(5), FeeMode.PER_PAGE, 0, Yuan.ZERO))
                .withMessage("quantity 0 is not from 1 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeNotice(day(5), FeeMode.PER_PAGE, 1_000_001, Yuan.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThirdPartyConsulted(day(5), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThirdPartyAnswered(day(5), " ", ConsultationAnswer.AGREES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reply(day(5), Outcome.DISCLOSED, List.of(Outcome.STATE_SECRET)))
                .withMessageContaining("Article 37");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reply(day(5), Outcome.PARTLY_DISCLOSED, List.of(Outcome.DISCLOSED)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reply(
                        day(5), Outcome.PARTLY_DISCLOSED, List.of(Outcome.STATE_SECRET, Outcome.STATE_SECRET)));
        assertThatNullPointerException().isThrownBy(() -> new FeePaid(null)).withMessage("on");
    }

    @Test
    void theDayOfReceiptFollowsTheChannel() {
        assertThat(Receipt.inPerson(day(1)).receivedOn()).isEqualTo(day(1));
        assertThat(Receipt.signedPost(day(2)).receivedOn()).isEqualTo(day(2));
        assertThat(Receipt.ordinaryPost(day(2), day(3)).receivedOn()).isEqualTo(day(3));
        assertThat(Receipt.internet(day(2), day(4)).receivedOn()).isEqualTo(day(4));
        assertThat(Receipt.fax(day(2), day(5)).receivedOn()).isEqualTo(day(5));
        assertThat(Receipt.fax(day(2), day(5)).submittedOn()).isEqualTo(day(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Receipt.internet(day(2), day(1)))
                .withMessageContaining("is before submittedOn");
    }

    @Test
    void anApplicationAndItsApplicantHaveNoBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.builder()
                        .registrationNumber(" ")
                        .agency(RECEIVED.agency())
                        .applicant(RECEIVED.applicant())
                        .receipt(RECEIVED.receipt())
                        .informationWanted("2019年征地补偿安置方案")
                        .build())
                .withMessageContaining("registrationNumber");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.builder()
                        .registrationNumber("2020-017")
                        .agency(RECEIVED.agency())
                        .applicant(RECEIVED.applicant())
                        .receipt(RECEIVED.receipt())
                        .informationWanted("\u3000")
                        .build())
                .withMessageContaining("informationWanted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Applicant.of(ApplicantKind.NATURAL_PERSON, " "))
                .withMessageContaining("reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "proofOfIdentity", "address", "phone", "email"})
    void noDatumOfAnApplicantIsBlank(String kind) {
        ApplicantIdentity.Builder identity = ApplicantIdentity.builder().name("王小明");
        switch (kind) {
            case "name" -> identity.name(" ");
            case "proofOfIdentity" -> identity.proofOfIdentity(" ");
            case "address" -> identity.address(" ");
            case "phone" -> identity.phone(" ");
            default -> identity.email(" ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(identity::build)
                .withMessage(kind + " of an applicant must not be blank");
    }

    @Test
    void onlyTheChannelsOfArticle31ThatNeedItAreConfirmed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Receipt.of(ReceiptChannel.IN_PERSON, day(1), Optional.of(day(1))))
                .withMessageContaining("must be left out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Receipt.of(ReceiptChannel.FAX, day(1), Optional.empty()))
                .withMessageContaining("must be given");
        assertThat(Receipt.internet(day(1), day(1)).receivedOn()).isEqualTo(day(1));
        assertThat(ReceiptChannel.FAX.basis())
                .isEqualTo(LegalDocument.REGULATION.article(31).item(3));
        assertThat(FeeMode.PER_ITEM.unit()).isEqualTo("件");
        assertThat(FeeMode.PER_PAGE.basis()).isEqualTo(LegalDocument.FEE_MEASURES.article(5));
        assertThat(ConsultedAgency.JOINT_MAKER.basis()).isEqualTo(LegalDocument.REGULATION.article(34));
    }

    @Test
    void applicantsAreTheSameByReferenceOrElseByTheirData() {
        ApplicantIdentity identity =
                ApplicantIdentity.builder().name("王小明").phone("13900000001").build();
        Applicant named = Applicant.of(ApplicantKind.NATURAL_PERSON).withIdentity(identity);
        Applicant referred = Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1");
        assertThat(referred.isSameAs(Applicant.of(ApplicantKind.OTHER_ORGANIZATION, "A-1")))
                .isTrue();
        assertThat(referred.isSameAs(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-2")))
                .isFalse();
        assertThat(named.isSameAs(referred.withIdentity(identity))).isTrue();
        assertThat(named.isSameAs(named.withoutIdentity())).isFalse();
        assertThat(named.withoutIdentity().isSameAs(named.withoutIdentity())).isFalse();
    }

    @Test
    void anApplicationSurvivesSerialization() throws Exception {
        Application application = RECEIVED.withApplicant(RECEIVED.applicant()
                        .withIdentity(ApplicantIdentity.builder().name("王小明").build()))
                .with(new ThirdPartyConsulted(day(6), "T-1"))
                .with(fee(7))
                .with(new Reply(day(28), Outcome.PARTLY_DISCLOSED, List.of(Outcome.THIRD_PARTY_RIGHTS)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(application);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(application);
        }
    }

    private static void kept(ApplicationEvent... events) {
        Application application = RECEIVED;
        for (ApplicationEvent event : events) {
            application = application.with(event);
        }
        assertThat(application.events()).containsExactly(events);
    }

    private static CorrectionAsked asked() {
        return new CorrectionAsked(day(11), day(20));
    }

    private static FeeNotice fee(int day) {
        return new FeeNotice(day(day), FeeMode.PER_ITEM, 11, Yuan.of(100));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2020, 3, day);
    }
}
