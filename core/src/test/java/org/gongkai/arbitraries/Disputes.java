package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.agency.Agency;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;

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
                        results)
                .as((number, application, kind, filed, lasted, result) -> {
                    Dispute.Builder dispute = Dispute.builder()
                            .caseNumber("C-" + number)
                            .agency(AGENCY)
                            .kind(kind)
                            .filedOn(FIRST_DAY.plusDays(filed));
                    if (application != null) {
                        dispute.registrationNumber(application);
                    }
                    Dispute open = dispute.build();
                    return result == null ? open : open.closed(open.filedOn().plusDays(lasted), result);
                });
    }

    /** {@return the cases of an agency} */
    public static Arbitrary<List<Dispute>> cases() {
        return disputes().list().ofMaxSize(MAX_CASES);
    }
}
