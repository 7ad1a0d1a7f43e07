package org.gongkai.check.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.check.DevTools;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A browser of this machine that runs without a window: Chromium or Chrome, found on the path. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int PATIENCE_IN_MINUTES = 2;

    /** What a function returns of the checks for accessibility. */
    private static final String CHECKED = """
            ;
            const found = await axe.run();
            return {
              dark: matchMedia('(prefers-color-scheme: dark)').matches,
              passed: found.passes.map(rule => rule.id),
              violated: found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html)
            };
            """;

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

    /** Starts it to be spoken to while a page is open. */
    DevTools devTools(Path folder, String... options) throws IOException, InterruptedException {
        return new DevTools(executable, folder, options);
    }

    /** Opens a page with a script in it, the body of an async function, and returns what the script returns. */
    JsonNode look(Path page, String script, Path profile, String... options) throws IOException, InterruptedException {
        String added = "<script>(async () => {" + script + "})().then("
                + "seen => document.body.setAttribute('data-seen', JSON.stringify(seen)),"
                + "failure => document.body.setAttribute('data-seen', JSON.stringify('' + failure)));</script>";
        String html = Files.readString(page).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        int end = html.lastIndexOf("</body>");
        Files.writeString(page, html.substring(0, end) + added + html.substring(end));
        Element body = Jsoup.parse(open(page, Files.createDirectories(profile), options))
                .body();
        return new ObjectMapper().readTree(body.attr("data-seen"));
    }

    /** The page as it is after its own script, under its own policy. */
    Element opened(Path page, Path profile) throws IOException, InterruptedException {
        return Jsoup.parse(open(page, Files.createDirectories(profile)));
    }

    /** Runs the checks for accessibility on a page: what passed, what is violated, and whether it is dark. */
    JsonNode checkAccessibility(Path page, boolean isDark, Path profile, String... options)
            throws IOException, InterruptedException {
        return look(
                page,
                axe() + CHECKED,
                profile,
                Stream.concat(
                                Stream.of("--blink-settings=preferredColorScheme=" + (isDark ? 0 : 1)),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    /** Runs the checks for accessibility on a page that is open, as it is then. */
    static JsonNode checkAccessibility(DevTools.Tab page) throws IOException, InterruptedException {
        return page.evaluate("(async () => {" + axe() + CHECKED + "})()");
    }

    private static String axe() throws IOException {
        try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Opens a page, lets its scripts run, and returns the document as it is then. */
    private String open(Path page, Path profile, String... options) throws IOException, InterruptedException {
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
