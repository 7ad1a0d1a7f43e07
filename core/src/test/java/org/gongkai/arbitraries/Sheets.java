package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.layout.PageLayout;
import org.gongkai.layout.PrintedSheet;
import org.gongkai.layout.PrintedWord;
import org.gongkai.layout.Ruling;

/** What is printed on paper: words and rulings anywhere on it, and the pages that they are read as. */
public final class Sheets {

    private static final int LONGEST = 900;

    private Sheets() {}

    private static Arbitrary<Double> lengths() {
        return Arbitraries.integers().between(0, LONGEST).map(Integer::doubleValue);
    }

    /** {@return words in every direction} */
    public static Arbitrary<PrintedWord> words() {
        Arbitrary<Double> sizes = Arbitraries.of(0.5, 6.0, 9.0, 10.5, 22.0, 60.0);
        Arbitrary<Double> angles = Arbitraries.of(0.0, 0.0, 0.0, 90.0, 180.0, -90.0, 45.0);
        return Combinators.combine(Grids.texts(), lengths(), lengths(), Arbitraries.of(0.0, 5.0, 40.0), sizes, angles)
                .as(PrintedWord::new);
    }

    /** {@return rulings, most of them level or upright} */
    public static Arbitrary<Ruling> rulings() {
        return Combinators.combine(lengths(), lengths(), lengths(), lengths(), Arbitraries.of(0, 0, 1, 1, 2))
                .as((x1, y1, x2, y2, kind) -> new Ruling(x1, y1, kind == 0 ? x1 : x2, kind == 1 ? y1 : y2));
    }

    /** {@return sheets with a few words and rulings} */
    public static Arbitrary<PrintedSheet> any() {
        return Combinators.combine(
                        Arbitraries.of(420.0, 595.0, 842.0),
                        Arbitraries.of(595.0, 842.0),
                        words().list().ofMaxSize(12),
                        rulings().list().ofMaxSize(12))
                .as(PrintedSheet::new);
    }

    /** {@return sheets read as pages} */
    public static Arbitrary<PageLayout> pages() {
        return any().list().ofMaxSize(3).map(PageLayout::of);
    }
}
