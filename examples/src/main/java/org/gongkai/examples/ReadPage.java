package org.gongkai.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongkai.documents.Document;
import org.gongkai.documents.Documents;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;

/** A published report in a file of any kind: what stands in its way, what was noticed, and its tables in the official form. */
public final class ReadPage {

    private ReadPage() {}

    /**
     * Reads a file.
     *
     * @param args the file, a report as it is published; not null
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]), new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(Path file, PrintStream out) throws IOException {
        Document document = Documents.read(file);
        FormReading reading = FormReader.create().read(document.page());
        reading.problems().forEach(out::println);
        reading.notices().forEach(out::println);
        reading.report().map(FormRenderer.official()::text).ifPresent(out::print);
    }
}
