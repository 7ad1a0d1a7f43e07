package org.gongkai.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.AgencyAnswered;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.ReasonsAsked;
import org.gongkai.application.ApplicationEvent.ReasonsGiven;
import org.gongkai.application.ApplicationEvent.ReplyPostponed;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.FeeMode;

/** Single events of applications, each by itself. */
public final class Events {

    private static final int LONGEST_EXTENSION = 250;
    private static final int MOST_PAGES = 1_000_000;

    private Events() {}

    /** {@return events of every kind} */
    public static Arbitrary<ApplicationEvent> any() {
        return Arbitraries.oneOf(List.of(
                correctionsAsked(),
                Days.any().map(CorrectionMade::new),
                Days.any().map(CorrectionOverdue::new),
                thirdPartiesConsulted(),
                thirdPartiesAnswered(),
                thirdPartiesNotified(),
                agenciesConsulted(),
                agenciesAnswered(),
                extensions(),
                Days.any().map(ReasonsAsked::new),
                Days.any().map(ReasonsGiven::new),
                postponements(),
                feeNotices(),
                Days.any().map(FeePaid::new),
                Days.any().map(FeeOverdue::new),
                Days.any().map(Withdrawal::new),
                Replies.any()));
    }

    /** {@return notices of what to correct} */
    public static Arbitrary<CorrectionAsked> correctionsAsked() {
        return Combinators.combine(Days.any(), daysLater())
                .as((on, later) -> new CorrectionAsked(on, on.plusDays(later)));
    }

    /** {@return letters to third parties} */
    public static Arbitrary<ThirdPartyConsulted> thirdPartiesConsulted() {
        return Combinators.combine(Days.any(), parties(), daysLater())
                .as((on, party, later) -> new ThirdPartyConsulted(on, party, on.plusDays(later)));
    }

    /** {@return answers of third parties} */
    public static Arbitrary<ThirdPartyAnswered> thirdPartiesAnswered() {
        return Combinators.combine(Days.any(), parties(), Arbitraries.of(ConsultationAnswer.class))
                .as(ThirdPartyAnswered::new);
    }

    /** {@return notices to third parties} */
    public static Arbitrary<ThirdPartyNotified> thirdPartiesNotified() {
        return Combinators.combine(Days.any(), parties()).as(ThirdPartyNotified::new);
    }

    /** {@return later days for replies} */
    public static Arbitrary<ReplyPostponed> postponements() {
        return Combinators.combine(Days.any(), daysLater())
                .as((on, later) -> new ReplyPostponed(on, on.plusDays(later)));
    }

    /** {@return letters to other agencies} */
    public static Arbitrary<AgencyConsulted> agenciesConsulted() {
        return Combinators.combine(Days.any(), Agencies.any(), Arbitraries.of(ConsultedAgency.class), daysLater())
                .as((on, agency, role, later) -> new AgencyConsulted(on, agency, role, on.plusDays(later)));
    }

    /** {@return answers of other agencies} */
    public static Arbitrary<AgencyAnswered> agenciesAnswered() {
        return Combinators.combine(Days.any(), Agencies.any(), Arbitraries.of(ConsultationAnswer.class))
                .as(AgencyAnswered::new);
    }

    /** {@return extensions, those that are longer than the law allows among them} */
    public static Arbitrary<Extension> extensions() {
        return Combinators.combine(Days.any(), Arbitraries.integers().between(1, LONGEST_EXTENSION))
                .as(Extension::new);
    }

    /** {@return notices to pay, of any amount} */
    public static Arbitrary<FeeNotice> feeNotices() {
        return Combinators.combine(
                        Days.any(),
                        Arbitraries.of(FeeMode.class),
                        Arbitraries.integers().between(1, MOST_PAGES),
                        Amounts.any(),
                        daysLater())
                .as((on, mode, quantity, amount, later) ->
                        new FeeNotice(on, mode, quantity, amount, on.plusDays(later)));
    }

    private static Arbitrary<String> parties() {
        return Arbitraries.integers().between(1, 9).map(number -> "T-" + number);
    }

    private static Arbitrary<Integer> daysLater() {
        return Arbitraries.integers().between(0, 40);
    }
}
