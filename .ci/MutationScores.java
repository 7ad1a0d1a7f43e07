import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Prints how many of the mutants of each package are killed, and fails where fewer are than a percentage. */
final class MutationScores {

    private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    private int mutants;
    private int killed;

    /** Takes the least percentage and the file of mutants: file, class, mutator, method, line, status, test. */
    public static void main(String[] args) throws IOException {
        int least = Integer.parseInt(args[0]);
        Map<String, MutationScores> packages = new TreeMap<>();
        for (String mutant : Files.readAllLines(Path.of(args[1]))) {
            String[] cells = mutant.split(",");
            String inPackage = cells[1].substring(0, cells[1].lastIndexOf('.'));
            packages.computeIfAbsent(inPackage, none -> new MutationScores()).add(cells[5]);
        }
        packages.forEach((name, scores) -> System.out.println(name + ": " + scores));
        if (packages.values().stream().anyMatch(scores -> scores.percent() < least)) {
            System.err.println("fewer than " + least + " % of the mutants of a package are killed");
            System.exit(1);
        }
    }

    private void add(String status) {
        mutants++;
        killed += KILLED.contains(status) ? 1 : 0;
    }

    private double percent() {
        return 100.0 * killed / mutants;
    }

    @Override
    public String toString() {
        return killed + " of " + mutants + " killed, " + (int) percent() + " %";
    }
}
