package org.gongkai.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.law.LegalDocument;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which day a document is in force, the first and the last included; a form of the annual report for the days
 * that are reported on. Documents of which the days are not known are not here.
 */
record InForce(LocalDate since, @Nullable LocalDate until) {

    private static final Map<LegalDocument, InForce> KNOWN = Map.of(
            LegalDocument.REGULATION_2007,
            new InForce(LocalDate.of(2008, 5, 1), LocalDate.of(2019, 5, 14)),
            LegalDocument.REGULATION,
            new InForce(LocalDate.of(2019, 5, 15), null),
            LegalDocument.FORM_2019_NOTICE,
            new InForce(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)),
            LegalDocument.FORM_2021_NOTICE,
            new InForce(LocalDate.of(2021, 1, 1), null),
            LegalDocument.FEE_MEASURES,
            new InForce(LocalDate.of(2021, 1, 1), null),
            LegalDocument.RECONSIDERATION_LAW,
            new InForce(LocalDate.of(2024, 1, 1), null),
            LegalDocument.LITIGATION_INTERPRETATION,
            new InForce(LocalDate.of(2025, 6, 1), null),
            LegalDocument.of("重大行政决策程序暂行条例", "国务院令第713号"),
            new InForce(LocalDate.of(2019, 9, 1), null));

    /** The first day on which a document of those that a rule rests on is in force, where that of each is known. */
    static Optional<LocalDate> since(Basis basis) {
        return bound(basis, InForce::since, Comparator.reverseOrder());
    }

    /** The last such day. */
    static Optional<LocalDate> until(Basis basis) {
        return bound(basis, InForce::until, Comparator.naturalOrder());
    }

    private static Optional<LocalDate> bound(
            Basis basis, Function<InForce, @Nullable LocalDate> end, Comparator<LocalDate> order) {
        List<Optional<LocalDate>> ends = basis.kind() == BasisKind.HEURISTIC
                ? List.of()
                : basis.citations().stream()
                        .map(citation -> Optional.ofNullable(KNOWN.get(citation.document()))
                                .map(end))
                        .toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(order)
                : Optional.empty();
    }
}
