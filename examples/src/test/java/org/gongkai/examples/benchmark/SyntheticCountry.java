package org.gongkai.examples.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Country;
import org.gongkai.arbitraries.PlantedFault;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a {@link Country} as JSON lines, as pages or as both, and the mistakes that it has as JSON lines of their own: the agency and
 * year, the kind, the rules that find it, and each wrong cell with what is there and what should be.
 */
@Command(name = "synthetic-country", mixinStandardHelpOptions = true, sortOptions = false)
public final class SyntheticCountry implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BUFFER = 1 << 16;

    @Option(names = "--seed", required = true, description = "the seed")
    private long seed;

    @Option(names = "--agencies", required = true, description = "how many agencies")
    private int agencies;

    @Option(names = "--years", defaultValue = "2021-2024", description = "the first and the last year")
    private String years = "2021-2024";

    @Option(names = "--faults", defaultValue = "0", description = "how many mistakes, at most one an agency")
    private int faults;

    @Option(names = "--summaries", description = "with a summary of each county for each year, after its units")
    private boolean hasSummaries;

    @Option(names = "--lines", paramLabel = "FILE", description = "where to write the reports as JSON lines")
    private @Nullable Path lines;

    @Option(names = "--texts", description = "with the texts of the reports in the JSON lines as well")
    private boolean hasTexts;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "where to write the reports with their texts as pages, a directory a region")
    private @Nullable Path pages;

    @Option(names = "--truth", paramLabel = "FILE", description = "where to write the mistakes as JSON lines")
    private @Nullable Path truth;

    private SyntheticCountry() {}

    public static void main(String[] args) {
        int status = new CommandLine(new SyntheticCountry()).execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String... args) {
        return new CommandLine(new SyntheticCountry()).execute(args);
    }

    @Override
    public Integer call() throws IOException {
        int between = years.indexOf('-');
        Country country = Country.ofSeed(seed)
                .withAgencies(agencies)
                .withYears(
                        Integer.parseInt(years.substring(0, Math.max(between, 0))),
                        Integer.parseInt(years.substring(between + 1)))
                .withFaults(faults);
        if (truth != null) {
            write(truth, country.faults().map(SyntheticCountry::told));
        }
        if (lines != null) {
            try (OutputStream file = open(lines);
                    Stream<AnnualReport> reports = hasTexts ? told(country) : reports(country)) {
                Iterable<AnnualReport> each = reports::iterator;
                DisclosureJson.writeLines(each, file);
            }
        }
        if (pages != null) {
            for (Iterator<AnnualReport> reports = told(country).iterator(); reports.hasNext(); ) {
                writePage(pages, reports.next());
            }
        }
        return 0;
    }

    private Stream<AnnualReport> told(Country country) {
        return reports(country).map(country::told);
    }

    private Stream<AnnualReport> reports(Country country) {
        return country.regions()
                .flatMap(region -> hasSummaries
                        ? Stream.concat(region.stream(), Country.summaries(region).stream())
                        : region.stream());
    }

    private static void writePage(Path directory, AnnualReport report) throws IOException {
        Path region = Files.createDirectories(
                directory.resolve(report.agency().regionCode().orElseThrow().toString()));
        Path page = region.resolve(report.agency().name() + "-" + report.year() + ".html");
        Files.writeString(page, FormRenderer.official().html(report));
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    private static void write(Path file, Stream<ObjectNode> documents) throws IOException {
        try (OutputStream out = open(file)) {
            for (Iterator<ObjectNode> each = documents.iterator(); each.hasNext(); ) {
                out.write(JSON.writeValueAsBytes(each.next()));
                out.write('\n');
            }
        }
    }

    private static ObjectNode told(PlantedFault planted) {
        AnnualReport broken = planted.fault().broken();
        AnnualReport right = planted.fault().truth();
        ObjectNode told = JSON.createObjectNode()
                .put("agency", broken.agency().name())
                .put("creditCode", broken.agency().creditCode().orElseThrow().toString())
                .put("year", broken.year())
                .put("kind", planted.fault().kind().name());
        ArrayNode rules = told.putArray("rules");
        planted.rules().forEach(rules::add);
        ArrayNode cells = told.putArray("cells");
        for (String pointer : planted.fault().pointers()) {
            ObjectNode cell = cells.addObject().put("pointer", pointer);
            cell.putPOJO("right", value(right, pointer).orElse(null));
            cell.putPOJO("wrong", value(broken, pointer).orElse(null));
        }
        return told;
    }

    private static Optional<Object> value(AnnualReport report, String pointer) {
        for (CountTable table : List.of(report.proactive(), report.applications(), report.disputes())) {
            OptionalInt cell = table.layout().cellAt(pointer);
            if (cell.isPresent()) {
                return table.isStated(cell.getAsInt()) ? Optional.of(table.orZero(cell.getAsInt())) : Optional.empty();
            }
        }
        return report.publishedOn().map(String::valueOf);
    }
}
