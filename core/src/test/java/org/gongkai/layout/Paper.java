package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Block;
import org.gongkai.page.Page;

/** A sheet that tests write on by hand, in 10 points. */
final class Paper {

    static final double SIZE = 10;

    private final List<PrintedWord> words = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    Paper text(String text, double x, double y) {
        return text(text, x, y, SIZE);
    }

    Paper text(String text, double x, double y, double size) {
        double width = text.chars().mapToDouble(c -> c < 256 ? size / 2 : size).sum();
        words.add(PrintedWord.of(text, x, y, width, size));
        return this;
    }

    Paper word(PrintedWord word) {
        words.add(word);
        return this;
    }

    /** Rulings across at heights and down at places, all of the same extent. */
    Paper grid(double[] xs, double[] ys) {
        for (double y : ys) {
            rulings.add(new Ruling(xs[0], y, xs[xs.length - 1], y));
        }
        for (double x : xs) {
            rulings.add(new Ruling(x, ys[0], x, ys[ys.length - 1]));
        }
        return this;
    }

    Paper ruling(double x1, double y1, double x2, double y2) {
        rulings.add(new Ruling(x1, y1, x2, y2));
        return this;
    }

    PrintedSheet sheet() {
        return new PrintedSheet(595, 842, words, rulings);
    }

    PageLayout read() {
        return PageLayout.of(List.of(sheet()));
    }

    List<List<String>> table() {
        return tables(read().page()).get(0);
    }

    List<String> paragraphs() {
        return paragraphs(read().page());
    }

    static List<String> paragraphs(Page page) {
        return page.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    static List<List<List<String>>> tables(Page page) {
        return page.tables().stream().map(table -> table.grid().rows()).toList();
    }
}
