package org.gongkai.check.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.DevTools;

/** Chromium or Chrome, which prints pages to PDF without a window, all in one process. */
final class Chromium {

    private final DevTools browser;
    private final DevTools.Tab tab;
    private final Path page;

    private Chromium(Path program, Path folder) throws IOException, InterruptedException {
        browser = new DevTools(program, folder);
        tab = browser.tab();
        page = folder.resolve("page.html");
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
        tab.open(page);
        JsonNode printed = tab.call(
                "Page.printToPDF",
                DevTools.parameters()
                        .put("preferCSSPageSize", true)
                        .put("displayHeaderFooter", print.number() % 2 == 1));
        return Base64.getDecoder().decode(printed.get("data").textValue());
    }

    void end() {
        browser.close();
    }
}
