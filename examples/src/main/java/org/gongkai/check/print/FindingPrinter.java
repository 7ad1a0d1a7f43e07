package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.stack.FindingGroup;
import org.gongkai.validation.stack.Wording;

/** Prints findings: the rules and how much they weigh, what is wrong, and why it is waived if it is. */
final class FindingPrinter implements FindingForm {

    private final Function<Finding, Optional<Text>> subject;
    private final Language language;
    private final PrintStream out;

    FindingPrinter(Language language, PrintStream out) {
        this(finding -> Optional.empty(), language, out);
    }

    /** Prints before what is wrong what it is about, where the sentence does not name it. */
    FindingPrinter(Function<Finding, Optional<Text>> subject, Language language, PrintStream out) {
        this.subject = subject;
        this.language = language;
        this.out = out;
    }

    private void print(FindingGroup group) {
        Finding first = group.findings().get(0);
        printRules(in(Wording.weight(first)) + ' ', group);
        first.waivedBecause()
                .ifPresent(reason -> out.println("      " + in(Wording.WAIVED) + PrintableText.of(reason)));
    }

    /** Prints the rules with what stands before them, and what is said. */
    void printRules(String weight, FindingGroup group) {
        String rules = group.rules().stream().map(String::valueOf).collect(Collectors.joining(in(Text.of("、", ", "))));
        out.println("  " + weight + rules);
        group.findings().stream()
                .flatMap(finding -> subject.apply(finding).stream())
                .forEach(named -> out.println("      " + PrintableText.of(in(named))));
        out.println("      " + PrintableText.of(in(group.text())));
    }

    /** Prints findings, what is one sentence once. */
    void print(List<Finding> findings) {
        FindingGroup.of(findings).forEach(this::print);
    }

    @Override
    public void printFirst(List<Finding> findings, int most) {
        List<FindingGroup> groups = FindingGroup.of(findings);
        groups.stream().limit(most).forEach(this::print);
        printMore(groups.size() - most);
    }

    @Override
    public void printMore(int rest) {
        if (rest > 0) {
            out.println("  " + in(Wording.more(rest)));
        }
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
