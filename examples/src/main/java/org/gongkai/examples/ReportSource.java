package org.gongkai.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;

/** Where a report is read from: a file, or the report that comes with the examples. */
final class ReportSource {

    private static final String BUNDLED = "tancheng-2020.json";

    private final String name;
    private final Opening opening;

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private ReportSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    static ReportSource file(String name) {
        return new ReportSource(name, () -> open(Path.of(name)));
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a directory, not a file");
        }
        return Files.newInputStream(file);
    }

    static ReportSource bundled() {
        return new ReportSource(
                BUNDLED, () -> Objects.requireNonNull(ReportSource.class.getResourceAsStream(BUNDLED), BUNDLED));
    }

    String name() {
        return name;
    }

    AnnualReport read() throws UnreadableReportException {
        try (InputStream json = opening.open()) {
            return DisclosureJson.read(json, AnnualReport.class);
        } catch (DisclosureJsonException notAReport) {
            throw new UnreadableReportException(name, String.valueOf(notAReport.getMessage()), notAReport);
        } catch (NoSuchFileException missing) {
            throw new UnreadableReportException(name, "no such file", missing);
        } catch (AccessDeniedException denied) {
            throw new UnreadableReportException(name, "access denied", denied);
        } catch (InvalidPathException noName) {
            throw new UnreadableReportException(name, "not a file name here: " + noName.getReason(), noName);
        } catch (IOException unreadable) {
            throw new UnreadableReportException(name, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
