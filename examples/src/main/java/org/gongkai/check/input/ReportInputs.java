package org.gongkai.check.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The reports that a command line names: files, and every report in a directory and the directories within. */
public final class ReportInputs {

    private static final String JSON = ".json";

    private ReportInputs() {}

    /**
     * {@return the sources that an argument names, those of a directory in the order of their names}
     *
     * @param name a file or a directory, not null
     * @throws UnreadableReportException if a directory cannot be listed, or has no report
     */
    public static List<ReportSource> of(String name) throws UnreadableReportException {
        if (!isDirectory(name)) {
            return List.of(ReportSource.file(name));
        }
        List<ReportSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(name))) {
            files.filter(file -> isReport(file.toString()) && Files.isRegularFile(file))
                    .map(Path::toString)
                    .sorted()
                    .map(ReportSource::file)
                    .forEach(sources::add);
        } catch (IOException unlistable) {
            throw new UnreadableReportException(name, String.valueOf(unlistable.getMessage()), unlistable);
        }
        if (sources.isEmpty()) {
            throw new UnreadableReportException(name, List.of("no report in this directory"));
        }
        return sources;
    }

    /**
     * {@return whether an argument names a directory}
     *
     * @param name the argument, not null
     */
    public static boolean isDirectory(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private static boolean isReport(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(JSON)
                || Arrays.stream(ReportFile.values()).anyMatch(kind -> kind.isNamed(name));
    }
}
