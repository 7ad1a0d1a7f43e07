package org.gongkai.check.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes files of generated reports, of each kind and layout, reads them, and prints by kind and layout how many were read and
 * how many cells of those are wrong. The exit status is 1 where fewer than 99 % are read, fewer than 99.99 % of the cells are
 * right, or a wrong one is not told by an error, a notice or a violated reconciliation.
 *
 * <pre>{@code mvn -q test-compile exec:exec -Pcorpus}</pre>
 */
public final class Corpus {

    private Corpus() {}

    /**
     * Makes and reads the files.
     *
     * @param args how many reports of each layout, and then what the names of kinds hold; by default all are made
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int reports = Integer.parseInt(args[0]);
        Results results = new Results();
        for (int number = 0; number < reports; number++) {
            List<Print> prints = new ArrayList<>();
            for (Layout layout : Layout.values()) {
                prints.add(layout.print(number));
            }
            for (Container container : Container.NATIVE) {
                read(container, prints, results);
            }
        }
        results.failures().forEach(out::println);
        out.println(results.table());
        System.exit(results.isGood() ? 0 : 1);
    }

    /** Makes files of reports, as far as their layouts mean something to the kind, and reads them. */
    static void read(Container container, List<Print> prints, Results results)
            throws IOException, InterruptedException {
        List<Print> made = prints.stream()
                .filter(print -> !container.without().contains(print.layout()))
                .toList();
        List<byte[]> files = container.maker().make(made);
        for (int i = 0; i < made.size(); i++) {
            Print print = made.get(i);
            String name = print.fileName() + container.ending();
            results.add(container, print, Reading.of(files.get(i), name, print.report()));
        }
    }
}
