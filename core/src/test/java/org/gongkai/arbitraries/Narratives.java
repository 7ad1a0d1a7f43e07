package org.gongkai.arbitraries;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.narrative.Breakdown;
import org.gongkai.narrative.Narrative;
import org.gongkai.narrative.Quotient;
import org.gongkai.narrative.Statement;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;

/** What texts of reports say in numbers; the numbers agree with one another, though not with the tables. */
public final class Narratives {

    private static final int MOST = 400;
    private static final long HUNDRED = 100;

    private Narratives() {}

    /** {@return what a text of a few sentences says} */
    public static Arbitrary<Narrative> any() {
        return Combinators.combine(
                        Reports.annual().withoutNarrative(),
                        sentences().list().ofMinSize(1).ofMaxSize(4))
                .as((report, sentences) -> Narrative.of(AnnualReport.builder()
                        .from(report)
                        .putNarrative(ReportSection.OVERVIEW, String.join("", sentences))
                        .build()));
    }

    private static Arbitrary<String> sentences() {
        return Arbitraries.integers()
                .between(1, MOST)
                .flatMap(whole -> Combinators.combine(
                                Arbitraries.integers().between(1, whole),
                                Arbitraries.integers().between(0, 2))
                        .as((part, form) -> sentence(whole, part, form)));
    }

    private static String sentence(int whole, int part, int form) {
        return switch (form) {
            case 0 -> "全年共收到信件" + whole + "件，其中建言献策类" + part + "件。";
            case 1 -> "全年新收政府信息公开申请" + whole + "件。";
            default ->
                "共发布政策文件" + whole + "个，开展解读" + part + "个，解读率达到" + Math.round((double) part * HUNDRED / whole) + "%。";
        };
    }

    /** {@return numbers that a text states} */
    public static Arbitrary<Statement> statements() {
        return some(narrative -> narrative.statements().stream());
    }

    /** {@return wholes with their parts} */
    public static Arbitrary<Breakdown> breakdowns() {
        return some(narrative -> narrative.breakdowns().stream());
    }

    /** {@return rates with their counts} */
    public static Arbitrary<Quotient> quotients() {
        return some(narrative -> narrative.quotients().stream());
    }

    private static <T> Arbitrary<T> some(Function<Narrative, Stream<T>> parts) {
        return any().map(narrative -> parts.apply(narrative).toList())
                .filter(found -> !found.isEmpty())
                .flatMap((List<T> found) -> Arbitraries.of(found));
    }
}
