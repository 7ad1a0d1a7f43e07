package org.gongkai.examples.benchmark;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.law.FormEdition;

/** A large register: applications of 2021 and the end of 2020, of every kind and outcome, made as they are taken. */
public final class GeneratedApplications {

    private static final Agency AGENCY = Agency.of("某省人民政府");
    private static final ApplicantKind[] KINDS = ApplicantKind.values();
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);

    private GeneratedApplications() {}

    public static Stream<Application> stream(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedApplications::application);
    }

    private static Application application(int number) {
        LocalDate received = FIRST_DAY.plusDays(number % 390);
        Application.Builder application = Application.builder()
                .registrationNumber("R" + number)
                .agency(AGENCY)
                .applicant(Applicant.of(KINDS[number % 11 % KINDS.length]))
                .receipt(Receipt.inPerson(received))
                .informationWanted("申请事项");
        if (number % 17 != 0) {
            application.addEvents(new Reply(
                    received.plusDays(number % 28),
                    Outcome.of(FormEdition.FORM_2021).get(number % 21)));
        }
        return application.build();
    }
}
