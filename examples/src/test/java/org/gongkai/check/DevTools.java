package org.gongkai.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Chromium or Chrome without a window, spoken to as its developer tools do: pages, keys, the clipboard, files that are saved. */
public final class DevTools implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 60;
    private static final int CONTROL = 2;
    private static final int SHIFT = 8;
    private static final int DEL = 0x7f;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final Messages messages = new Messages();
    private final WebSocket socket;
    private final Queue<JsonNode> events = new ArrayDeque<>();
    private int lastId;

    /**
     * Starts the browser.
     *
     * @param program where it is
     * @param folder where it keeps what it needs
     * @param options what it is started with beside what every test needs
     */
    public DevTools(Path program, Path folder, String... options) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "chromium");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0"));
        command.addAll(List.of(options));
        command.add("about:blank");
        ProcessBuilder started = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Without a locale a browser gives no file a name with Chinese characters.
        started.environment().put("LC_ALL", "C.UTF-8");
        process = started.start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(profile.resolve("DevToolsActivePort")), messages)
                .join();
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
        throw new IOException("the browser did not start within " + PATIENCE_IN_SECONDS + " seconds");
    }

    /** {@return parameters of a call, to be filled in} */
    public static ObjectNode parameters() {
        return MAPPER.createObjectNode();
    }

    /** Calls a method of the browser itself. */
    public JsonNode call(String method, ObjectNode parameters) throws IOException, InterruptedException {
        return call("", method, parameters);
    }

    private JsonNode call(String session, String method, ObjectNode parameters)
            throws IOException, InterruptedException {
        lastId++;
        ObjectNode message = MAPPER.createObjectNode();
        message.put("id", lastId).put("method", method).set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode answer = messages.next();
        while (answer.path("id").asInt() != lastId) {
            events.add(answer);
            answer = messages.next();
        }
        if (!answer.has("result")) {
            throw new IOException(method + ": " + answer);
        }
        return answer.get("result");
    }

    /** Waits for something to happen, if it did not since the last page was opened, and returns what is told of it. */
    public JsonNode await(String event) throws IOException, InterruptedException {
        JsonNode message = told();
        while (!message.path("method").asText().equals(event)) {
            message = told();
        }
        return message.get("params");
    }

    private JsonNode told() throws IOException, InterruptedException {
        JsonNode earlier = events.poll();
        return earlier == null ? messages.next() : earlier;
    }

    /** Opens an empty page. */
    public Tab tab() throws IOException, InterruptedException {
        return new Tab();
    }

    @Override
    public void close() {
        try {
            call("Browser.close", parameters());
            process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | CompletionException gone) {
            // It ended by itself.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            socket.abort();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** A page of the browser. */
    public final class Tab {

        private final String session;

        private Tab() throws IOException, InterruptedException {
            String target = DevTools.this
                    .call("Target.createTarget", parameters().put("url", "about:blank"))
                    .get("targetId")
                    .textValue();
            session = DevTools.this
                    .call(
                            "Target.attachToTarget",
                            parameters().put("targetId", target).put("flatten", true))
                    .get("sessionId")
                    .textValue();
            call("Page.enable", parameters());
        }

        /** Calls a method for this page. */
        public JsonNode call(String method, ObjectNode parameters) throws IOException, InterruptedException {
            return DevTools.this.call(session, method, parameters);
        }

        /** Opens a file, and waits for it to be loaded. */
        public void open(Path page) throws IOException, InterruptedException {
            events.clear();
            call("Page.navigate", parameters().put("url", page.toUri().toString()));
            await("Page.loadEventFired");
        }

        /** Presses a key and lets it go, with {@code Shift} where it is to be held. */
        public void press(Key key, boolean isShifted) throws IOException, InterruptedException {
            ObjectNode down = key.event().put("type", key.text().isEmpty() ? "rawKeyDown" : "keyDown");
            if (!key.text().isEmpty()) {
                down.put("text", key.text());
            }
            call("Input.dispatchKeyEvent", down.put("modifiers", isShifted ? SHIFT : 0));
            call("Input.dispatchKeyEvent", key.event().put("type", "keyUp").put("modifiers", isShifted ? SHIFT : 0));
        }

        /** Presses a key. */
        public void press(Key key) throws IOException, InterruptedException {
            press(key, false);
        }

        /** Types a text: what stands on keys by keys, what does not as an input method gives it. */
        public void type(String text) throws IOException, InterruptedException {
            if (text.chars().allMatch(letter -> letter < DEL)) {
                for (char letter : text.toCharArray()) {
                    press(Key.of(letter));
                }
            } else {
                call("Input.insertText", parameters().put("text", text));
            }
        }

        /** Presses a key with {@code Ctrl}, which does what an editor does by it: {@code selectAll}, {@code copy}, {@code paste}. */
        public void edit(char letter, String command) throws IOException, InterruptedException {
            ObjectNode down = Key.of(letter).event().put("type", "rawKeyDown").put("modifiers", CONTROL);
            down.putArray("commands").add(command);
            call("Input.dispatchKeyEvent", down);
            call(
                    "Input.dispatchKeyEvent",
                    Key.of(letter).event().put("type", "keyUp").put("modifiers", CONTROL));
        }

        /** Evaluates an expression in the page, and returns its value, or that of the promise that it is. */
        public JsonNode evaluate(String expression) throws IOException, InterruptedException {
            JsonNode answer = call(
                    "Runtime.evaluate",
                    parameters()
                            .put("expression", expression)
                            .put("returnByValue", true)
                            .put("awaitPromise", true));
            if (answer.has("exceptionDetails")) {
                throw new IOException(answer.get("exceptionDetails").toString());
            }
            return answer.at("/result/value");
        }
    }

    /**
     * A key of the keyboard.
     *
     * @param name what it is called, such as {@code Enter}
     * @param code its number
     * @param text what it writes; empty if nothing
     */
    public record Key(String name, int code, String text) {

        /** The keys that do not write. */
        public static final Key TAB = new Key("Tab", 9, "");

        public static final Key ENTER = new Key("Enter", 13, "\r");
        public static final Key ESCAPE = new Key("Escape", 27, "");
        public static final Key LEFT = new Key("ArrowLeft", 37, "");
        public static final Key UP = new Key("ArrowUp", 38, "");
        public static final Key RIGHT = new Key("ArrowRight", 39, "");
        public static final Key DOWN = new Key("ArrowDown", 40, "");

        static Key of(char letter) {
            return new Key(String.valueOf(letter), Character.toUpperCase(letter), String.valueOf(letter));
        }

        private ObjectNode event() {
            return parameters().put("key", name).put("windowsVirtualKeyCode", code);
        }
    }

    /** What the browser says, in order. */
    private static final class Messages implements WebSocket.Listener {

        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
        private final StringBuilder current = new StringBuilder();

        JsonNode next() throws IOException, InterruptedException {
            String message = received.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IOException("the browser said nothing for " + PATIENCE_IN_SECONDS + " seconds");
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
