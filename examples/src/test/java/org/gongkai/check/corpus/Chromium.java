package org.gongkai.check.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Chromium or Chrome, which prints pages to PDF without a window, all in one process. */
final class Chromium {

    private static final int PATIENCE_IN_SECONDS = 60;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final Path page;
    private final Messages messages = new Messages();
    private final WebSocket socket;
    private int lastId;

    /** The page that is spoken to, once there is one. */
    private String session = "";

    private Chromium(Path program, Path folder) throws IOException, InterruptedException {
        page = folder.resolve("page.html");
        Path profile = Files.createTempDirectory(folder, "chromium");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(profile.resolve("DevToolsActivePort")), messages)
                .join();
        String target = call("Target.createTarget", parameters().put("url", "about:blank"))
                .get("targetId")
                .textValue();
        session = call(
                        "Target.attachToTarget",
                        parameters().put("targetId", target).put("flatten", true))
                .get("sessionId")
                .textValue();
        call("Page.enable", parameters());
    }

    /**
     * Starts it.
     *
     * @param folder where it keeps what it needs
     * @return nothing if it is not on the path
     */
    static Optional<Chromium> start(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = Program.find(List.of("chromium", "chromium-browser", "google-chrome", "chrome"));
        return program.isEmpty() ? Optional.empty() : Optional.of(new Chromium(program.get(), folder));
    }

    /** Where it is spoken to; it writes the port and the path into a file. */
    private static URI address(Path file) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 10 * PATIENCE_IN_SECONDS; tenths++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("Chromium did not start within " + PATIENCE_IN_SECONDS + " seconds");
    }

    /** The kind of files that it makes. */
    Container container() {
        return new Container("PDF by Chromium", ".pdf", Set.of(), this::print);
    }

    private List<byte[]> print(List<Print> prints) throws IOException, InterruptedException {
        List<byte[]> files = new ArrayList<>();
        for (Print print : prints) {
            files.add(print(print));
        }
        return files;
    }

    /** Every other one is printed with the address and the number above and below each page. */
    private byte[] print(Print print) throws IOException, InterruptedException {
        Files.write(page, Container.html(print));
        call("Page.navigate", parameters().put("url", page.toUri().toString()));
        while (!messages.next().path("method").asText().equals("Page.loadEventFired")) {
            // What else happens is of no interest.
        }
        JsonNode printed = call(
                "Page.printToPDF",
                parameters().put("preferCSSPageSize", true).put("displayHeaderFooter", print.number() % 2 == 1));
        return Base64.getDecoder().decode(printed.get("data").textValue());
    }

    private static ObjectNode parameters() {
        return MAPPER.createObjectNode();
    }

    private JsonNode call(String method, ObjectNode parameters) throws IOException, InterruptedException {
        lastId++;
        ObjectNode message = MAPPER.createObjectNode();
        message.put("id", lastId).put("method", method).set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode answer = messages.next();
        while (answer.path("id").asInt() != lastId) {
            answer = messages.next();
        }
        if (!answer.has("result")) {
            throw new IOException(method + ": " + answer);
        }
        return answer.get("result");
    }

    void end() throws InterruptedException {
        socket.abort();
        process.destroy();
        process.waitFor();
    }

    /** What it says, in order. */
    private static final class Messages implements WebSocket.Listener {

        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
        private final StringBuilder current = new StringBuilder();

        JsonNode next() throws IOException, InterruptedException {
            String message = received.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IOException("Chromium said nothing for " + PATIENCE_IN_SECONDS + " seconds");
            }
            return MAPPER.readTree(message);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            current.append(part);
            if (isLast) {
                received.add(current.toString());
                current.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
