package org.gongkai.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.text.Text;

/** What a run has told so far: on standard output, on standard error, and in the counts that its exit status is made of. */
final class RunOutput {

    private final Streams streams;
    private final Language language;
    private final CheckSummary summary;
    private final List<Text> unreadable = new ArrayList<>();

    RunOutput(Streams streams, Language language, DocumentName name) {
        this.streams = streams;
        this.language = language;
        this.summary = new CheckSummary(name);
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
    List<Text> unreadable() {
        return List.copyOf(unreadable);
    }

    <T> Iterable<T> withProgress(List<T> items) {
        return streams.progress().over(items);
    }

    void line(byte[] line) {
        out().writeBytes(line);
        out().println();
    }

    void addUnreadable(UnreadableInputException notRead) {
        say(notRead);
        unreadable.addAll(notRead.lines());
        summary.addUnreadable();
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
