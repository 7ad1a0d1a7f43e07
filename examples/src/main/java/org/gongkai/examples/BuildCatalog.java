package org.gongkai.examples;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.agency.Agency;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Console;
import org.gongkai.check.file.OutputFile;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicCatalogDiff;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.directory.DirectoryRenderer;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.page.Grid;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.BasicCatalogRules;
import org.gongkai.validation.rules.DirectoryRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Folds the standard directories of a county and a township into the county's basic catalog, checks them, tells what changed
 * since last year, and writes the directories in their official form.
 */
@Command(
        name = "BuildCatalog",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Folds standard directories (基层政务公开标准目录) into a basic catalog and checks them.")
public final class BuildCatalog implements Callable<Integer> {

    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final Agency TOWNSHIP = Agency.of("某镇人民政府");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int YEAR = 2020;

    /** How many findings of one rule are printed. */
    private static final int SHOWN = 3;

    private final PrintStream out;

    @Option(names = "--html", paramLabel = "OUT", description = "also write the directories as one page")
    private @Nullable Path html;

    @Option(names = "--overwrite", description = "write the page over a file that is there already")
    private boolean overwrite;

    private BuildCatalog(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the command line and ends the machine if the exit status is not 0.
     *
     * @param args the command line, not null
     */
    public static void main(String[] args) {
        int status = run(args, Console.utf8(FileDescriptor.out), Console.utf8(FileDescriptor.err));
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return Console.run(new BuildCatalog(out), args, out, err);
    }

    /** {@return 0 if no rule is violated, 1 if one is} */
    @Override
    public Integer call() throws IOException {
        List<StandardDirectory> directories = directories(YEAR);
        BasicCatalog catalog = BasicCatalog.fold(COUNTY, LocalDate.of(YEAR, 12, 31), directories);
        BasicCatalog before = BasicCatalog.fold(COUNTY, LocalDate.of(YEAR - 1, 12, 31), directories(YEAR - 1));

        printAreas(catalog, directories);
        printDifference(before.diffTo(catalog));
        int violated = 0;
        Validator<StandardDirectory> validator = Validator.of(DirectoryRules.ruleSet(YEAR));
        for (StandardDirectory directory : directories) {
            violated += print(directory.area() + " (" + directory.keeper().name() + ')', validator.validate(directory));
        }
        violated +=
                print("basic catalog", Validator.of(BasicCatalogRules.ruleSet()).validate(catalog));
        if (html != null) {
            OutputFile output = overwrite ? OutputFile.replacing(html) : OutputFile.of(html);
            output.write(page(catalog));
        }
        return violated > 0 ? 1 : 0;
    }

    private void printAreas(BasicCatalog catalog, List<StandardDirectory> directories) {
        out.println("主动公开基本目录, " + catalog.keeper().name() + ", " + catalog.asOf() + ": "
                + catalog.items().size() + " items from " + directories.size() + " directories, "
                + catalog.conflicts().size() + " in conflict");
        for (Area area : catalog.areas()) {
            out.println("  " + area + ": " + catalog.directory(area).items().size() + " items ("
                    + directories.stream()
                            .filter(directory -> directory.area().equals(area))
                            .map(directory -> directory.keeper().name()
                                    + ' '
                                    + directory.items().size())
                            .collect(Collectors.joining(", "))
                    + ')');
        }
    }

    private void printDifference(BasicCatalogDiff difference) {
        out.println("since last year: " + difference.added().size() + " added, "
                + difference.removed().size() + " removed, "
                + difference.changed().size() + " changed");
        difference.added().forEach(item -> out.println("  + " + name(item)));
        difference.removed().forEach(item -> out.println("  - " + name(item)));
        difference
                .changed()
                .forEach(change -> change.parts()
                        .forEach(part -> out.println("  ~ " + name(change.after()) + ", " + part.name() + ": "
                                + part.before().orElse("-") + " -> "
                                + part.after().orElse("-"))));
    }

    private static String name(BasicItem item) {
        return item.area() + " / " + item.item().name();
    }

    private int print(String title, ValidationResult result) {
        out.println(title + ": " + result.count(RuleOutcome.HOLDS) + " hold, " + result.count(RuleOutcome.VIOLATED)
                + " violated, " + result.count(RuleOutcome.NOT_ASSESSABLE) + " not assessable");
        Map<RuleId, List<Finding>> byRule = result.findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.values().forEach(findings -> {
            findings.stream().limit(SHOWN).map(BuildCatalog::line).forEach(out::println);
            if (findings.size() > SHOWN) {
                out.println("  " + findings.get(0).rule() + ": and " + (findings.size() - SHOWN) + " more");
            }
        });
        return result.count(RuleOutcome.VIOLATED);
    }

    private static String line(Finding finding) {
        return "  " + finding.rule() + ": " + finding.message(Locale.ENGLISH);
    }

    private static String page(BasicCatalog catalog) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<meta charset=\"utf-8\">\n<title>")
                .append(catalog.keeper().name())
                .append("主动公开基本目录</title>\n<style>table { border-collapse: collapse; }")
                .append(" th, td { border: 1px solid; padding: .2em .4em; }</style>\n");
        catalog.areas().forEach(area -> page.append(DirectoryRenderer.html(catalog.directory(area))));
        return page.append("</html>\n").toString();
    }

    static List<StandardDirectory> directories(int year) throws IOException {
        List<StandardDirectory> directories = new ArrayList<>();
        directories.add(read("employment-county-" + year, Area.EMPLOYMENT, COUNTY, DisclosureLevel.COUNTY));
        directories.add(read("assistance-county-" + year, Area.SOCIAL_ASSISTANCE, COUNTY, DisclosureLevel.COUNTY));
        directories.add(read("projects-county-" + year, Area.MAJOR_PROJECTS, COUNTY, DisclosureLevel.COUNTY));
        directories.add(read("employment-township-" + year, Area.EMPLOYMENT, TOWNSHIP, DisclosureLevel.TOWNSHIP));
        directories.add(
                read("assistance-township-" + year, Area.SOCIAL_ASSISTANCE, TOWNSHIP, DisclosureLevel.TOWNSHIP));
        return directories;
    }

    private static StandardDirectory read(String name, Area area, Agency keeper, DisclosureLevel level)
            throws IOException {
        String resource = "directories/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(BuildCatalog.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Grid grid = Grid.of(
                    text.lines().map(line -> List.of(TAB.split(line, -1))).toList());
            DirectoryReading reading =
                    DirectoryReader.of(area, keeper).withLevel(level).read(grid);
            return reading.directory().orElseThrow(() -> new IOException(resource + ": " + reading.problems()));
        }
    }
}
