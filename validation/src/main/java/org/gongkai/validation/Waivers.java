package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.internal.Deserialized;
import org.jspecify.annotations.Nullable;

/** The waivers of a validator and the day as of which they are held. */
final class Waivers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static final Waivers NONE = new Waivers(List.of(), null);

    private final List<Waiver> all;
    private final @Nullable LocalDate asOf;

    private Waivers(List<Waiver> all, @Nullable LocalDate asOf) {
        this.all = all;
        this.asOf = asOf;
    }

    static Waivers of(List<Waiver> all, LocalDate asOf) {
        return new Waivers(List.copyOf(all), asOf);
    }

    Waivers with(Waiver waiver) {
        if (waiver.expiresOn().isPresent() && asOf == null) {
            throw new IllegalArgumentException(
                    "a waiver that ends on " + waiver.expiresOn().get() + " is held against a day: withWaivers");
        }
        return new Waivers(Stream.concat(all.stream(), Stream.of(waiver)).toList(), asOf);
    }

    private boolean isInForce(Waiver waiver) {
        return asOf == null || !waiver.isExpired(asOf);
    }

    List<Finding> excuse(Subject checked, List<Finding> findings) {
        if (all.isEmpty() || findings.isEmpty()) {
            return findings;
        }
        List<Finding> result = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Optional<Waiver> excuse = all.stream()
                    .filter(waiver -> isInForce(waiver) && waiver.excuses(checked, finding))
                    .findFirst();
            result.add(excuse.map(waiver -> finding.waived(waiver.reason())).orElse(finding));
        }
        return result;
    }

    /** Those about the subject and a rule that was checked or withdrawn that excuse nothing. */
    List<LapsedWaiver> lapsed(
            Subject checked, List<RuleId> rules, Collection<RuleId> withdrawn, List<Finding> findings) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<LapsedWaiver> lapsed = new ArrayList<>();
        for (Waiver waiver : all) {
            if (waiver.subject().equals(checked)) {
                lapse(waiver, checked, rules, withdrawn, findings)
                        .ifPresent(lapse -> lapsed.add(new LapsedWaiver(waiver, lapse)));
            }
        }
        return lapsed;
    }

    private Optional<Lapse> lapse(
            Waiver waiver, Subject checked, List<RuleId> rules, Collection<RuleId> withdrawn, List<Finding> findings) {
        if (withdrawn.contains(waiver.rule())) {
            return Optional.of(Lapse.WITHDRAWN);
        } else if (!rules.contains(waiver.rule())) {
            return Optional.empty();
        } else if (findings.stream().noneMatch(finding -> waiver.excuses(checked, finding))) {
            return Optional.of(Lapse.UNMATCHED);
        }
        return isInForce(waiver) ? Optional.empty() : Optional.of(Lapse.EXPIRED);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            Waivers read = new Waivers(List.of(), asOf);
            for (Waiver each : all) {
                read = read.with(each);
            }
            return read;
        });
    }
}
