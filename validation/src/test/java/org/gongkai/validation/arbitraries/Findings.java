package org.gongkai.validation.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.arbitraries.Citations;
import org.gongkai.arbitraries.Counts;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.report.CountRow;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.HeldWithBlanks;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;

/** Findings and what they are made of. */
public final class Findings {

    /** So many results are looked through for one that has the wanted part. */
    private static final int LOOKED_THROUGH = 6;

    private Findings() {}

    /** {@return findings of every outcome but holds, waived ones among them} */
    public static Arbitrary<Finding> any() {
        return some(result -> result.findings().stream());
    }

    /** {@return what held because blanks were read as 0} */
    public static Arbitrary<HeldWithBlanks> heldWithBlanks() {
        return some(result -> result.heldWithBlanks().stream());
    }

    /** {@return the outcomes of single rules, counted} */
    public static Arbitrary<RuleTally> tallies() {
        return some(result -> result.tallies().stream());
    }

    private static <T> Arbitrary<T> some(Function<ValidationResult, Stream<T>> parts) {
        return Results.any()
                .list()
                .ofSize(LOOKED_THROUGH)
                .map(drawn -> drawn.stream().flatMap(parts).findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** {@return ids of rules, of two words and more} */
    public static Arbitrary<RuleId> ruleIds() {
        Arbitrary<String> words = Arbitraries.of("applications", "row-total", "carry-over", "mine", "x9", "camelCase");
        return words.list().ofMinSize(2).ofMaxSize(3).map(parts -> RuleId.of(String.join(".", parts)));
    }

    /** {@return numbers, texts and what is not stated} */
    public static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                Arbitraries.just(Figure.notStated()),
                numbers().map(Figure::of),
                Arbitraries.of("2021", "2024-01-31", "", "第三部分").map(Figure::of));
    }

    /** {@return differences, and none} */
    static Arbitrary<OptionalLong> differences() {
        return numbers().optional().map(number -> number.map(OptionalLong::of).orElseGet(OptionalLong::empty));
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Counts.realistic(), Arbitraries.longs().between(-CountRow.MAX_COUNT, CountRow.MAX_COUNT));
    }

    /** {@return cells of reports and of others, stated or not} */
    public static Arbitrary<Cell> cells() {
        return Combinators.combine(
                        Arbitraries.of("/applications/received/naturalPerson", "/year", "/events/0/on", "/a~1b/~0"),
                        Arbitraries.of("一、本年新收政府信息公开申请数量 / 自然人", "年度", "答复"),
                        figures())
                .as(Cell::of);
    }

    /** {@return what rules rest on, with a citation or several} */
    public static Arbitrary<Basis> bases() {
        return Combinators.combine(
                        Arbitraries.of(BasisKind.class),
                        Citations.any().list().ofMinSize(1).ofMaxSize(2))
                .as((kind, citations) -> Basis.of(kind, citations.toArray(Citation[]::new)));
    }

    /** {@return what is checked: unnamed, an agency in a year, and on a form} */
    public static Arbitrary<Subject> subjects() {
        Arbitrary<String> names = Arbitraries.of("某县人民政府", "某镇人民政府");
        Arbitrary<Integer> years = Arbitraries.integers().between(2008, 2030);
        return Arbitraries.oneOf(
                Arbitraries.just(Subject.unnamed()),
                Combinators.combine(names, years).as(Subject::of),
                Combinators.combine(names, years, Arbitraries.of(FormEdition.class))
                        .as(Subject::of));
    }

    static Arbitrary<List<Cell>> cellLists() {
        return cells().list().ofMaxSize(3);
    }
}
