package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.agency.Agency;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeGround;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.jspecify.annotations.Nullable;

/** Cases of every kind, filed in 2019 to 2021, some of them not closed. */
public final class Disputes {

    private static final Agency AGENCY = Agency.of("某县人民政府");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 6, 1);
    private static final int DAYS = 900;
    private static final int MAX_CASES = 30;

    private Disputes() {}

    /** {@return single cases} */
    public static Arbitrary<Dispute> disputes() {
        Arbitrary<String> applications = Arbitraries.integers()
                .between(1, 500)
                .map(number -> "R-" + number)
                .injectNull(0.1);
        Arbitrary<DisputeResult> results = Arbitraries.of(DisputeResult.class).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99_999),
                        applications,
                        Arbitraries.of(DisputeKind.class),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 500),
                        results,
                        Arbitraries.of(DisputeGround.class).injectNull(0.3),
                        days())
                .as((number, application, kind, filed, lasted, result, ground, days) -> {
                    Dispute.Builder dispute = Dispute.builder()
                            .caseNumber("C-" + number)
                            .agency(AGENCY)
                            .kind(kind)
                            .filedOn(FIRST_DAY.plusDays(filed));
                    if (application != null) {
                        dispute.registrationNumber(application);
                    }
                    if (ground != null) {
                        dispute.ground(ground);
                    }
                    LocalDate filedOn = FIRST_DAY.plusDays(filed);
                    if (days.known() != null) {
                        dispute.knownOn(filedOn.minusDays(days.known()));
                    }
                    if (days.accepted() != null) {
                        dispute.acceptedOn(filedOn.plusDays(Math.min(days.accepted(), lasted)));
                    }
                    if (days.reconsideration() != null) {
                        dispute.reconsiderationNumber("C-" + days.reconsideration());
                    }
                    Dispute open = dispute.build();
                    return result == null ? open : open.closed(open.filedOn().plusDays(lasted), result);
                });
    }

    /** What can be left out: days before and after the filing, and the number of the reconsideration. */
    private record Days(
            @Nullable Integer known,
            @Nullable Integer accepted,
            @Nullable Integer reconsideration) {}

    private static Arbitrary<Days> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400).injectNull(0.3),
                        Arbitraries.integers().between(0, 10).injectNull(0.3),
                        Arbitraries.integers().between(1, 99_999).injectNull(0.7))
                .as(Days::new);
    }

    /** {@return the cases of an agency} */
    public static Arbitrary<List<Dispute>> cases() {
        return disputes().list().ofMaxSize(MAX_CASES);
    }
}
