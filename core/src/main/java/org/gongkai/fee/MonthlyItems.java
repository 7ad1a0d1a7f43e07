package org.gongkai.fee;

import java.io.Serial;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.FeeMode;
import org.gongkai.internal.json.NoJsonForm;

/**
 * The items of each applicant in each calendar month (自然月), which the fee by item cumulates.
 *
 * <p>The items of one applicant to one agency are cumulated by day of receipt and, on one day, by registration number. An
 * application counts as one item, or as many as its fee notice splits it into. Applicants are told apart by their reference
 * or, where they have none, by their personal data; an applicant with neither is not known to have asked before or not.
 *
 * <p>Java deserialization takes the counts as they are in the stream: read only streams that can be trusted.
 */
@NoJsonForm
public final class MonthlyItems implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HashMap<Key, Integer> before = new HashMap<>();

    private record Key(Agency agency, String registrationNumber) implements Serializable {}

    private record Month(Agency agency, Object applicant, YearMonth month) {}

    private MonthlyItems() {}

    /**
     * The items of a register.
     *
     * @param register the applications in any order, those that are not charged included; not null
     * @return the items
     * @throws ArithmeticException if those of one applicant in one month exceed an {@code int}
     */
    public static MonthlyItems of(Iterable<Application> register) {
        Map<Month, List<Application>> months = new HashMap<>();
        for (Application application : Objects.requireNonNull(register, "register")) {
            applicant(application)
                    .map(applicant ->
                            new Month(application.agency(), applicant, YearMonth.from(application.receivedOn())))
                    .ifPresent(month -> months.computeIfAbsent(month, key -> new ArrayList<>())
                            .add(application));
        }
        MonthlyItems items = new MonthlyItems();
        months.values().forEach(items::cumulate);
        return items;
    }

    private static Optional<? extends Serializable> applicant(Application application) {
        Applicant applicant = application.applicant();
        return applicant.reference().isPresent() ? applicant.reference() : applicant.identity();
    }

    private void cumulate(List<Application> month) {
        month.sort(Comparator.comparing(Application::receivedOn).thenComparing(Application::registrationNumber));
        int items = 0;
        for (Application application : month) {
            before.put(key(application), items);
            items = Math.addExact(items, items(application));
        }
    }

    private static Key key(Application application) {
        return new Key(application.agency(), application.registrationNumber());
    }

    private static int items(Application application) {
        return application.events(ApplicationEvent.FeeNotice.class).stream()
                .filter(notice -> notice.mode() == FeeMode.PER_ITEM)
                .mapToInt(ApplicationEvent.FeeNotice::quantity)
                .findFirst()
                .orElse(1);
    }

    /**
     * The items of the same applicant in the same month that come before an application.
     *
     * @param application an application of the register, not null
     * @return their number; none if the application is not of the register or its applicant is not known
     */
    public OptionalInt before(Application application) {
        Integer items = before.get(key(Objects.requireNonNull(application, "application")));
        return items == null ? OptionalInt.empty() : OptionalInt.of(items);
    }

    /**
     * The fee by item of an application, by the published rates on its day of receipt.
     *
     * @param application an application of the register, not null
     * @return the fee; none if the application is not of the register, its applicant is not known, or no fee existed
     * @throws IllegalArgumentException if the items of the applicant in the month, up to its own, are more than 1 000 000
     */
    public Optional<ProcessingFee> fee(Application application) {
        OptionalInt items = before(application);
        return items.isEmpty()
                ? Optional.empty()
                : FeeSchedule.on(application.receivedOn())
                        .map(schedule -> schedule.perItem(items.getAsInt(), items(application)));
    }
}
