package org.gongkai.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Text;

/** Which events can come next while those of an application are gone through, and the state after each. */
final class EventOrder implements EventVisitor<ApplicationState> {

    private ApplicationState state = ApplicationState.HANDLING;
    private LocalDate lastDay;
    private int number;
    private boolean extended;
    private boolean feeAsked;

    /** Whom a question is out to; third parties and agencies do not share names, for both are told apart by their type. */
    private final List<Object> consulted = new ArrayList<>(0);

    private EventOrder(LocalDate submittedOn) {
        this.lastDay = submittedOn;
    }

    static void check(Application application) {
        EventOrder order = new EventOrder(application.receipt().submittedOn());
        for (ApplicationEvent event : application.events()) {
            order.next(event);
        }
    }

    private void next(ApplicationEvent event) {
        number++;
        require(
                !event.on().isBefore(lastDay),
                event,
                Text.of(
                        "各项应按日期先后排列，此项早于" + lastDay,
                        "events stand in order of their days, and this is before " + lastDay));
        lastDay = event.on();
        require(
                !state.isEnded(),
                event,
                Text.of("申请只能因答复或者撤回而终结一次", "an application ends once, by its reply or its withdrawal"));
        state = event.accept(this);
    }

    @Override
    public ApplicationState correctionAsked(ApplicationEvent.CorrectionAsked event) {
        requireHandled(event);
        require(
                state != ApplicationState.AWAITING_CORRECTION,
                event,
                Text.of("先前告知的补正尚未完成", "the correction asked for before is still awaited"));
        require(
                state != ApplicationState.AWAITING_PAYMENT,
                event,
                Text.of("通知的费用尚未缴纳", "the fee asked for is still awaited"));
        return ApplicationState.AWAITING_CORRECTION;
    }

    @Override
    public ApplicationState correctionMade(ApplicationEvent.CorrectionMade event) {
        requireCorrectionAwaited(event);
        return ApplicationState.HANDLING;
    }

    @Override
    public ApplicationState correctionOverdue(ApplicationEvent.CorrectionOverdue event) {
        requireCorrectionAwaited(event);
        return ApplicationState.CORRECTION_OVERDUE;
    }

    @Override
    public ApplicationState thirdPartyConsulted(ApplicationEvent.ThirdPartyConsulted event) {
        return ask(event, event.party());
    }

    @Override
    public ApplicationState thirdPartyAnswered(ApplicationEvent.ThirdPartyAnswered event) {
        return answer(event, event.party());
    }

    @Override
    public ApplicationState agencyConsulted(ApplicationEvent.AgencyConsulted event) {
        return ask(event, event.agency());
    }

    @Override
    public ApplicationState agencyAnswered(ApplicationEvent.AgencyAnswered event) {
        return answer(event, event.agency());
    }

    @Override
    public ApplicationState extension(ApplicationEvent.Extension event) {
        requireHandled(event);
        require(!extended, event, Text.of("答复期限只能延长一次（第三十三条）", "the reply period is extended once (Article 33)"));
        extended = true;
        return state;
    }

    @Override
    public ApplicationState feeNotice(ApplicationEvent.FeeNotice event) {
        requireHandled(event);
        require(!feeAsked, event, Text.of("一件申请只收费一次（信息处理费管理办法）", "an application is charged once (fee measures)"));
        require(
                state != ApplicationState.AWAITING_CORRECTION,
                event,
                Text.of("告知的补正尚未完成", "the correction asked for is still awaited"));
        feeAsked = true;
        return ApplicationState.AWAITING_PAYMENT;
    }

    @Override
    public ApplicationState feePaid(ApplicationEvent.FeePaid event) {
        requireFeeAwaited(event);
        return ApplicationState.HANDLING;
    }

    @Override
    public ApplicationState feeOverdue(ApplicationEvent.FeeOverdue event) {
        requireFeeAwaited(event);
        return ApplicationState.FEE_OVERDUE;
    }

    @Override
    public ApplicationState withdrawal(ApplicationEvent.Withdrawal event) {
        return ApplicationState.WITHDRAWN;
    }

    @Override
    public ApplicationState reply(ApplicationEvent.Reply event) {
        return ApplicationState.REPLIED;
    }

    private ApplicationState ask(ApplicationEvent event, Object whom) {
        requireHandled(event);
        require(
                !consulted.contains(whom),
                event,
                Text.of("已向同一对象征求意见，尚未答复", "the same question is out already and not answered"));
        consulted.add(whom);
        return state;
    }

    private ApplicationState answer(ApplicationEvent event, Object who) {
        requireHandled(event);
        require(
                consulted.remove(who),
                event,
                Text.of("没有向该对象征求意见，或者已经答复", "nobody of that name is asked and has not answered"));
        return state;
    }

    private void requireHandled(ApplicationEvent event) {
        boolean givenUp = state == ApplicationState.CORRECTION_OVERDUE || state == ApplicationState.FEE_OVERDUE;
        require(
                !givenUp,
                event,
                Text.of("视为放弃的申请只能结案或者撤回", "an application that is given up can only be closed or withdrawn"));
    }

    private void requireCorrectionAwaited(ApplicationEvent event) {
        requireHandled(event);
        require(
                state == ApplicationState.AWAITING_CORRECTION,
                event,
                Text.of("没有待补正的事项（第三十条）", "no correction is awaited (Article 30)"));
    }

    private void requireFeeAwaited(ApplicationEvent event) {
        requireHandled(event);
        require(
                state == ApplicationState.AWAITING_PAYMENT,
                event,
                Text.of("没有待缴纳的费用（信息处理费管理办法）", "no fee is awaited (fee measures)"));
    }

    private void require(boolean possible, ApplicationEvent event, Text rule) {
        if (!possible) {
            boolean consulting = state == ApplicationState.HANDLING && !consulted.isEmpty();
            throw new ImpossibleEventException(number, event, consulting ? ApplicationState.CONSULTING : state, rule);
        }
    }
}
