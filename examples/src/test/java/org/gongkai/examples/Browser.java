package org.gongkai.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser of this machine that runs without a window: Chromium or Chrome, found on the path. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int PATIENCE_IN_MINUTES = 2;

    private final Path executable;

    private Browser(Path executable) {
        this.executable = executable;
    }

    /** {@return the browser; where there is none, the test that asks is skipped and says so} */
    static Browser orSkip() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no browser on the path, so the page is not looked at: install one of " + NAMES);
        return new Browser(found.orElseThrow());
    }

    /** Opens a page, lets its scripts run, and returns the document as it is then. */
    String open(Path page, Path profile, String... options) throws IOException, InterruptedException {
        Path out = Files.createTempFile(profile, "page", ".html");
        List<String> command = new ArrayList<>(List.of(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=20000",
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(executable + " did not end within " + PATIENCE_IN_MINUTES + " minutes");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
