package org.gongkai.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.input.InputFiles;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.text.Text;
import org.gongkai.validation.stack.UnreadFile;

/** What a run has told so far: on standard output, on standard error, and in the counts that its exit status is made of. */
final class RunOutput {

    private static final Text OTHER = Text.of("不是可读入的文件种类", "of no kind that is read");

    private final Streams streams;
    private final Language language;
    private final CheckSummary summary;
    private final Optional<UnreadLine> lines;
    private final List<UnreadFile> unread = new ArrayList<>();

    /** What is printed, in place of what is for people, of an input of which nothing could be read. */
    @FunctionalInterface
    interface UnreadLine {
        byte[] of(UnreadableInputException unread, Locale locale);
    }

    /**
     * A run that has told nothing.
     *
     * @param lines how it tells of what is unread where it prints lines of JSON; empty where it prints for people
     */
    RunOutput(Streams streams, Language language, DocumentName name, Optional<UnreadLine> lines) {
        this.streams = streams;
        this.language = language;
        this.summary = new CheckSummary(name);
        this.lines = lines;
    }

    PrintStream out() {
        return streams.out();
    }

    Language language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    CheckSummary summary() {
        return summary;
    }

    /** Why inputs could not be read or checked, in the order in which that was found. */
    List<UnreadFile> unread() {
        return List.copyOf(unread);
    }

    <T> Iterable<T> withProgress(List<T> items) {
        return streams.progress().over(items);
    }

    void line(byte[] line) {
        out().writeBytes(line);
        out().println();
    }

    /** Tells of directories without any input, and of the files in directories that are of no kind that is read. */
    void addNotInput(InputFiles inputs) {
        inputs.failures().forEach(this::fail);
        summary.addOthers(inputs.others().size());
        inputs.others().forEach(other -> line(new UnreadableInputException(other, List.of(OTHER))));
    }

    void addUnreadable(UnreadableInputException notRead) {
        say(notRead);
        unread.add(new UnreadFile(notRead.source(), notRead.lines()));
        summary.addUnreadable();
        line(notRead);
    }

    private void line(UnreadableInputException notRead) {
        lines.ifPresent(form -> line(form.of(notRead, locale())));
    }

    /** Something fails that is no report. */
    void fail(UnreadableInputException failure) {
        say(failure);
        summary.addFailure();
    }

    private void say(UnreadableInputException failure) {
        streams.progress().makeRoom();
        failure.lines().stream()
                .flatMap(line -> line.in(locale()).lines())
                .forEach(line -> streams.err().println(PrintableText.of(line)));
    }
}
