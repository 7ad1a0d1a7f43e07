package org.gongkai.check.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes files of generated reports, of each kind and layout, reads them, and prints by kind and layout how many were read and
 * how many cells of those are wrong. The exit status is 1 where fewer than 99 % are read, fewer than 99.99 % of the cells are
 * right, or a wrong one is not told by an error, a notice or a violated reconciliation.
 *
 * <p>Where Chromium and LibreOffice are on the path, they make files as well; what is not there is said. By default there are
 * {@code 200} reports of each layout; {@code -Dcorpus.reports=20} makes fewer, {@code -Dcorpus.kind=PDF.*} only the kinds whose
 * names match this.
 *
 * <pre>{@code mvn -q test-compile exec:exec -Pcorpus}</pre>
 */
public final class Corpus {

    /** So many reports of each layout are made at once, since an office is slow to start. */
    private static final int AT_ONCE = 5;

    private Corpus() {}

    /**
     * Makes and reads the files.
     *
     * @param args how many reports of each layout, and what the names of the kinds of files match
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Results results = new Results();
        Path folder = Files.createTempDirectory("corpus");
        try {
            run(Integer.parseInt(args[0]), args[1], folder, results, out);
        } finally {
            delete(folder);
        }
        out.println(results.table());
        System.exit(results.isGood() ? 0 : 1);
    }

    private static void run(int reports, String kind, Path folder, Results results, PrintStream out)
            throws IOException, InterruptedException {
        List<Container> containers = new ArrayList<>(Container.NATIVE);
        Optional<LibreOffice> office = LibreOffice.find(folder);
        office.ifPresentOrElse(
                found -> containers.addAll(found.containers()), () -> out.println("no LibreOffice on the path"));
        Optional<Chromium> chromium = Chromium.start(folder);
        chromium.ifPresentOrElse(
                found -> containers.add(found.container()), () -> out.println("no Chromium on the path"));
        try {
            for (int first = 0; first < reports; first += AT_ONCE) {
                List<Print> prints = new ArrayList<>();
                for (int number = first; number < Math.min(reports, first + AT_ONCE); number++) {
                    for (Layout layout : Layout.values()) {
                        prints.add(layout.print(number));
                    }
                }
                int told = results.failures().size();
                for (Container container : containers) {
                    if (container.name().matches(kind)) {
                        read(container, prints, results);
                    }
                }
                results.failures().stream().skip(told).forEach(out::println);
            }
        } finally {
            if (chromium.isPresent()) {
                chromium.get().end();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        }
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
