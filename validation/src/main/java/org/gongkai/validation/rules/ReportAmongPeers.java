package org.gongkai.validation.rules;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.jspecify.annotations.Nullable;

/**
 * A report beside those of other agencies for its year. A summary (汇总) has other summaries beside it, whatever else has not: what
 * units have in common with a summary of theirs is as it should be.
 *
 * <p>Of two reports that are alike the later in the list is said to have the text or the figures of the earlier; which of the
 * two was first is not known. Reports of one agency, and of a government and its office, are not compared.
 */
@NoJsonForm
public final class ReportAmongPeers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final AnnualReport report;
    private final boolean hasPeers;

    /** For each part that is long enough to be compared the report before with the likest, null if none is like it. */
    private final Map<ReportSection, @Nullable AnnualReport> likest = new EnumMap<>(ReportSection.class);

    private @Nullable AnnualReport sameFigures;

    private ReportAmongPeers(AnnualReport report, boolean hasPeers) {
        this.report = report;
        this.hasPeers = hasPeers;
    }

    /** The year and whether it is of summaries: what the reports that are compared have in common. */
    private record Kind(int year, boolean isSummary) {}

    /**
     * Puts reports beside one another. The time is about in proportion to the length of all of them.
     *
     * @param reports the reports of any years and scopes, not null
     * @return each of them among its peers, in the same order
     */
    public static List<ReportAmongPeers> of(List<AnnualReport> reports) {
        Map<Kind, List<AnnualReport>> kinds = new LinkedHashMap<>();
        for (AnnualReport report : Objects.requireNonNull(reports, "reports")) {
            kinds.computeIfAbsent(
                            new Kind(report.year(), report.scope() == ReportScope.SUMMARY), kind -> new ArrayList<>())
                    .add(report);
        }
        IdentityHashMap<AnnualReport, ReportAmongPeers> among = new IdentityHashMap<>();
        for (List<AnnualReport> ofKind : kinds.values()) {
            Agency first = ofKind.get(0).agency();
            boolean areSeveral = ofKind.stream().anyMatch(report -> !areOne(first, report.agency()));
            List<ReportAmongPeers> peers = ofKind.stream()
                    .map(report -> new ReportAmongPeers(report, areSeveral))
                    .toList();
            findLikest(peers);
            findSameFigures(peers);
            peers.forEach(each -> among.put(each.report, each));
        }
        return reports.stream()
                .map(report -> Objects.requireNonNull(among.get(report)))
                .toList();
    }

    private static void findLikest(List<ReportAmongPeers> peers) {
        for (ReportSection section : ReportSection.values()) {
            List<ReportAmongPeers> compared = new ArrayList<>();
            LikestTexts all = new LikestTexts();
            for (ReportAmongPeers each : peers) {
                Shingles part = Shingles.of(ReportText.plain(each.report, section));
                if (part.size() >= Shingles.FEWEST_CHARACTERS) {
                    compared.add(each);
                    all.add(part);
                }
            }
            all.compare();
            for (int i = 0; i < compared.size(); i++) {
                OptionalInt other = all.likestTo(i);
                ReportAmongPeers each = compared.get(i);
                each.likest.put(
                        section, other.isEmpty() ? null : each.unlessOne(compared.get(other.getAsInt()).report));
            }
        }
    }

    private static void findSameFigures(List<ReportAmongPeers> peers) {
        Map<Figures, AnnualReport> alike = new HashMap<>();
        for (ReportAmongPeers each : peers) {
            if (Activity.isRemarkable(each.report)) {
                AnnualReport before = alike.putIfAbsent(Figures.of(each.report), each.report);
                each.sameFigures = before == null ? null : each.unlessOne(before);
            }
        }
    }

    private @Nullable AnnualReport unlessOne(AnnualReport other) {
        return areOne(report.agency(), other.agency()) ? null : other;
    }

    /** Whether two agencies are one, or a government and its office, which report the same. */
    private static boolean areOne(Agency one, Agency other) {
        return one.isSameAs(other)
                || one.name().startsWith(other.name())
                || other.name().startsWith(one.name());
    }

    /** {@return the report} */
    public AnnualReport report() {
        return report;
    }

    /** {@return whether there is a report of another agency for its year and of its kind} */
    public boolean hasPeers() {
        return hasPeers;
    }

    /** The parts that are compared, each with the report before whose part has most in common with it, half of it or more. */
    Map<ReportSection, Optional<AnnualReport>> likest() {
        Map<ReportSection, Optional<AnnualReport>> all = new EnumMap<>(ReportSection.class);
        likest.forEach((section, other) -> all.put(section, Optional.ofNullable(other)));
        return all;
    }

    /** The report before that has the same figures; of those that say enough. */
    Optional<AnnualReport> sameFigures() {
        return Optional.ofNullable(sameFigures);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            ReportAmongPeers read = new ReportAmongPeers(Objects.requireNonNull(report, "report"), hasPeers);
            likest.forEach((section, other) ->
                    read.likest.put(ReportSection.class.cast(section), AnnualReport.class.cast(other)));
            read.sameFigures = sameFigures;
            return read;
        });
    }
}
