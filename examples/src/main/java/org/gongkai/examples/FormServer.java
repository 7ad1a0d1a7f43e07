package org.gongkai.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Console;
import org.gongkai.check.console.Language;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.live.LiveForm;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.NarrativeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Serves the form of a year on this machine alone, checks what is handed in by every rule of a report, and keeps it in a folder;
 * or writes the form as a page that works from a folder.
 *
 * <p>It is the JDK's own server, for one clerk at a time and without a login: an example of a page around a form, no portal.
 */
@Command(
        name = "FormServer",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Serves the form of an annual report (年度报告填报页面) on this machine, or writes it as a page.")
public final class FormServer implements Callable<Integer> {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NO_REPORT = 422;
    private static final int PORT = 8080;

    /** The script of the page around the form: what is saved goes to the server, and its answer to the reader. */
    private static final String HAND_IN = """
            addEventListener('gongkai-save', event => {
              event.preventDefault();
              fetch('reports', { method: 'POST', body: event.detail.json() })
                .then(answer => answer.text()).then(text => { document.getElementById('answer').textContent = text; });
            });
            """;

    @Parameters(index = "0", paramLabel = "YEAR", description = "the year reported on, such as 2024")
    private int year;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            defaultValue = "reports",
            description = "the folder for what is handed in (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("reports");

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "the report of the year before as JSON, from which carried figures are suggested")
    private @Nullable Path previous;

    @Option(names = "--port", paramLabel = "PORT", description = "the port (default: 8080; 0 for any that is free)")
    private int port = PORT;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "write the form as a page to this file and serve nothing")
    private @Nullable Path page;

    @Option(names = "--lang", paramLabel = "zh|en", description = "the language of the form (default: zh)")
    private Language language = Language.ZH;

    private final PrintStream out;

    private FormServer(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs until it is stopped.
     *
     * @param args the year and the options
     */
    public static void main(String[] args) {
        int status = run(args, Console.utf8(FileDescriptor.out), Console.utf8(FileDescriptor.err));
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return Console.run(new FormServer(out), args, out, err);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        LiveForm form = LiveForm.of(year);
        if (previous != null) {
            form = form.withPrevious(DisclosureJson.read(previous, AnnualReport.class));
        }
        if (page != null) {
            Files.writeString(page, form.page(language.locale()));
            out.println(page);
            return 0;
        }
        HttpServer server = serve(form, language.locale(), folder, port);
        out.println("http://localhost:" + server.getAddress().getPort() + "/");
        new CountDownLatch(1).await();
        return 0;
    }

    /** Begins to serve a form; what is handed in goes to the folder, one file for each year, of which the last counts. */
    static HttpServer serve(LiveForm form, Locale language, Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            boolean isForm = exchange.getRequestURI().getPath().equals("/");
            answer(exchange, isForm ? OK : NOT_FOUND, "text/html", isForm ? page(form, language) : "");
        });
        server.createContext("/reports", exchange -> {
            try {
                AnnualReport report = DisclosureJson.read(exchange.getRequestBody(), AnnualReport.class);
                Files.write(folder.resolve(report.year() + ".json"), DisclosureJson.writeBytes(report));
                answer(exchange, OK, "text/plain", verdict(report, language));
            } catch (DisclosureJsonException noReport) {
                answer(exchange, NO_REPORT, "text/plain", noReport.toString());
            }
        });
        server.start();
        return server;
    }

    /** The page around the form. */
    private static String page(LiveForm form, Locale language) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><meta charset=\"utf-8\"><title>年度报告</title>"
                + "<style>" + LiveForm.style() + "</style>"
                + "<pre id=\"answer\" role=\"status\"></pre>" + form.fragment(language)
                + "<script>" + HAND_IN + LiveForm.script() + "</script></html>";
    }

    /** What every rule of a report says, those included that a form cannot check. */
    private static String verdict(AnnualReport report, Locale language) {
        List<ValidationResult> results = List.of(
                Validator.of(AnnualReportRules.ruleSet(report.expectedEdition()))
                        .validate(report),
                Validator.of(NarrativeRules.ruleSet()).validate(report));
        Acceptance acceptance = AcceptancePolicy.standard().decide(results);
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .map(finding -> finding.message(language))
                .collect(Collectors.joining(
                        "\n",
                        Text.of("已收到：", "received: ")
                                        .concat(acceptance.summary())
                                        .in(language)
                                + '\n',
                        "\n"));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
