package org.gongkai.validation.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.arbitraries.Reports;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.change.ChangedCell;
import org.gongkai.validation.change.ChangedFact;
import org.gongkai.validation.change.ChangedPassage;
import org.gongkai.validation.change.ChangedText;
import org.gongkai.validation.change.MovedPassage;
import org.gongkai.validation.change.PassagePlace;
import org.gongkai.validation.change.ReportChanges;
import org.gongkai.validation.change.ReportVersion;
import org.gongkai.validation.change.TextPiece;
import org.gongkai.validation.page.ReportChangesPage;

/** Versions of reports and what changed between them. */
public final class Changes {

    private static final int MOST_CELLS = 4;
    private static final int WORDS = 6;
    private static final int MOST_PARAGRAPHS = 8;

    private Changes() {}

    /** {@return two versions of one report, or two reports of any agencies, years and forms} */
    public static Arbitrary<Tuple2<AnnualReport, AnnualReport>> pairs() {
        return Arbitraries.oneOf(
                versions(), Combinators.combine(reports(), reports()).as(Tuple::of));
    }

    private static Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual(),
                Reports.annual().ofAnyCells().withOddTexts(),
                Reports.annual().withBlanks());
    }

    /** {@return two versions of one report: some cells have other figures, and some parts another text} */
    public static Arbitrary<Tuple2<AnnualReport, AnnualReport>> versions() {
        return Combinators.combine(reports(), texts(), texts(), Arbitraries.randomValue(Random::nextLong))
                .as((report, before, after, seed) -> Tuple.of(
                        withTexts(report, before), withOtherCells(withTexts(report, after), new Random(seed))));
    }

    /** {@return texts of few different paragraphs, one for each part, of which some are left out} */
    private static Arbitrary<List<Optional<String>>> texts() {
        Arbitrary<String> paragraphs = Arbitraries.integers()
                .between(0, WORDS)
                .map(word -> word == 0 ? "" : "第" + word + "句。第" + (word + 1) + "句。");
        return paragraphs
                .list()
                .ofMaxSize(MOST_PARAGRAPHS)
                .map(lines -> String.join("\n", lines))
                .optional(0.8)
                .list()
                .ofSize(ReportSection.values().length);
    }

    private static AnnualReport withTexts(AnnualReport report, List<Optional<String>> texts) {
        AnnualReport.Builder builder = AnnualReport.builder()
                .agency(report.agency())
                .year(report.year())
                .scope(report.scope())
                .proactive(report.proactive())
                .applications(report.applications())
                .disputes(report.disputes());
        report.publishedOn().ifPresent(builder::publishedOn);
        texts.get(0).ifPresent(builder::introduction);
        for (ReportSection part : ReportSection.values()) {
            texts.get(part.ordinal()).ifPresent(text -> builder.putNarrative(part, text));
        }
        return builder.build();
    }

    private static AnnualReport withOtherCells(AnnualReport report, Random random) {
        AnnualReport other = report;
        for (int i = random.nextInt(MOST_CELLS); i > 0; i--) {
            long count = random.nextBoolean() ? CountRow.NOT_STATED : random.nextInt(100);
            other = random.nextBoolean()
                    ? other.withApplications(other.applications()
                            .with(random.nextInt(other.applications().layout().cellCount()), count))
                    : other.withDisputes(other.disputes()
                            .with(random.nextInt(other.disputes().layout().cellCount()), count));
        }
        return other;
    }

    /** {@return what changed} */
    public static Arbitrary<ReportChanges> any() {
        return pairs().map(pair -> ReportChanges.between(pair.get1(), pair.get2()));
    }

    /** {@return pages of what changed} */
    public static Arbitrary<ReportChangesPage> pages() {
        return pairs().map(pair -> ReportChangesPage.of(pair.get1(), pair.get2()));
    }

    /** {@return what versions say of themselves} */
    public static Arbitrary<ReportVersion> ofThemselves() {
        return reports().map(ReportVersion::of);
    }

    /** {@return what versions say differently of themselves} */
    public static Arbitrary<ChangedFact> facts() {
        return some(ReportChanges::facts);
    }

    /** {@return cells with another figure} */
    public static Arbitrary<ChangedCell> cells() {
        return some(ReportChanges::cells);
    }

    /** {@return parts with another text} */
    public static Arbitrary<ChangedText> changedTexts() {
        return some(ReportChanges::texts);
    }

    /** {@return paragraphs in the place of others} */
    public static Arbitrary<ChangedPassage> passages() {
        return changedTexts().map(text -> text.passages().get(0));
    }

    /** {@return pieces of a text that changed} */
    public static Arbitrary<TextPiece> pieces() {
        return some(changes -> changes.texts().stream()
                .flatMap(text -> text.passages().stream())
                .flatMap(passage -> passage.pieces().stream())
                .toList());
    }

    /** {@return paragraphs that stand elsewhere} */
    public static Arbitrary<MovedPassage> moved() {
        return some(ReportChanges::moved);
    }

    /** {@return where such paragraphs stood} */
    public static Arbitrary<PassagePlace> places() {
        return moved().map(MovedPassage::from);
    }

    private static <T> Arbitrary<T> some(Function<ReportChanges, List<T>> parts) {
        return any().map(changes -> new ArrayList<>(parts.apply(changes)))
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(found.size() / 2));
    }
}
