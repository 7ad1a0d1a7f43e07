package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.check.document.Document;
import org.gongkai.check.document.DocumentChecks;
import org.gongkai.check.document.DocumentReader;
import org.gongkai.check.input.InputFiles;
import org.gongkai.check.input.InputSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.print.DocumentPrinter;
import org.gongkai.check.print.TotalsPrinter;
import org.gongkai.check.print.WaiverPrinter;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Waiver;

/**
 * Reads documents that are no reports one after the other and tells of each as soon as it is read or checked, and then of
 * what several show together. What cannot be read is told of, and costs nothing else.
 *
 * @param <T> what a document says
 */
final class DocumentRun<T> {

    private static final Text NOTHING = Text.of("文件夹里没有可读入的文件", "no file in this directory that is read");

    private final DocumentName name;
    private final List<String> files;
    private final DocumentReader<T> reader;
    private final RunOutput output;

    private DocumentRun(DocumentName name, List<String> files, DocumentReader<T> reader, RunOutput output) {
        this.name = name;
        this.files = files;
        this.reader = reader;
        this.output = output;
    }

    /**
     * {@return the exit status of a command over documents}
     *
     * @param checks the checks with what is excused
     */
    static <T> int of(
            DocumentName name,
            List<String> files,
            DocumentReader<T> reader,
            Function<List<Waiver>, DocumentChecks<T>> checks,
            CheckOptions options) {
        RunOutput output = options.output(
                name, (unread, locale) -> DocumentLine.of(name.property(), Document.unreadable(unread), locale));
        DocumentRun<T> run = new DocumentRun<>(name, files, reader, output);
        if (options.read()) {
            run.read();
        } else {
            List<Waiver> excused = options.waivers(output);
            DocumentChecks<T> excusing = checks.apply(excused);
            if (options.json()) {
                run.checkToJson(excusing);
            } else {
                run.checkToText(excusing, excused);
            }
        }
        return output.summary().status();
    }

    /** Prints what documents say, a line of JSON each. */
    private void read() {
        for (InputSource source : sources()) {
            for (Document<T> document : documents(source)) {
                output.line(DocumentLine.of(name.property(), document, output.locale()));
                if (!document.problems().isEmpty()) {
                    output.summary().addUnreadable();
                }
            }
        }
    }

    /** Checks documents and prints each result as a line of JSON. */
    private void checkToJson(DocumentChecks<T> checks) {
        List<T> values = new ArrayList<>();
        eachAlone(checks, (document, value, results) -> {
            values.add(value);
            output.line(ResultLine.of(results.get(0), document.notices(), output.locale()));
            results.stream().skip(1).forEach(this::line);
        });
        together(values, checks).forEach(this::line);
    }

    private void line(ValidationResult result) {
        output.line(ResultLine.of(result, output.locale()));
    }

    /**
     * Checks documents and prints what comes of it for people.
     *
     * @param excused what is excused, of which is told what excuses nothing
     */
    private void checkToText(DocumentChecks<T> checks, List<Waiver> excused) {
        DocumentPrinter printer = new DocumentPrinter(checks::title, output.language(), output.out());
        List<T> values = new ArrayList<>();
        List<ValidationResult> all = new ArrayList<>();
        eachAlone(checks, (document, value, results) -> {
            if (!values.isEmpty()) {
                output.out().println();
            }
            values.add(value);
            all.addAll(results);
            printer.print(
                    document.source(),
                    checks.heading(value),
                    ValidationResults.of(results),
                    finding -> checks.subject(value, finding),
                    document.notices());
        });
        for (ValidationResult result : together(values, checks)) {
            output.out().println();
            all.add(result);
            printer.print(name.together(), ValidationResults.of(List.of(result)));
        }
        ValidationResults results = ValidationResults.of(all);
        if (values.size() > 1) {
            new TotalsPrinter(checks::title, output.language(), output.out()).print(results);
        }
        new WaiverPrinter(output.language(), output.out()).print(excused, results);
        if (output.summary().isOfSeveral()) {
            output.out().println();
            output.out().println(output.summary().text().in(output.locale()));
        }
    }

    @FunctionalInterface
    private interface Checked<T> {
        void take(Document<T> document, T value, List<ValidationResult> results);
    }

    private void eachAlone(DocumentChecks<T> checks, Checked<T> checked) {
        for (InputSource source : sources()) {
            for (Document<T> document : documents(source)) {
                try {
                    check(document, checks, checked);
                } catch (Exception | Error failure) {
                    output.addUnreadable(UnreadableInputException.of(document.source(), failure));
                }
            }
        }
    }

    private void check(Document<T> document, DocumentChecks<T> checks, Checked<T> checked) {
        UnreadableInputException unread = UnreadableInputException.ofPart(document.source(), document.problems());
        if (document.value().isEmpty()) {
            output.addUnreadable(unread);
            return;
        }
        T value = document.value().get();
        List<ValidationResult> results = document.problems().isEmpty()
                ? checks.check(document.source(), value)
                : checks.checkPart(document.source(), value);
        checked.take(document, value, results);
        output.summary().add(results);
        if (!document.problems().isEmpty()) {
            output.fail(unread);
        }
    }

    private List<ValidationResult> together(List<T> values, DocumentChecks<T> checks) {
        List<ValidationResult> results = checks.together(values);
        results.forEach(output.summary()::addTogether);
        return results;
    }

    private Iterable<InputSource> sources() {
        InputFiles inputs = InputFiles.of(files, reader.kinds(), NOTHING);
        output.addNotInput(inputs);
        return output.withProgress(inputs.sources());
    }

    private List<Document<T>> documents(InputSource source) {
        try {
            return reader.read(source);
        } catch (Exception | Error failure) {
            return List.of(Document.unreadable(UnreadableInputException.of(source.name(), failure)));
        }
    }
}
