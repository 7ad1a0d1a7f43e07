package org.gongkai.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/** Sentences with the statements that they contain. */
final class Corpus {

    static final int YEAR = 2022;

    private Corpus() {}

    record Sentence(String text, ReportSection section, ReportScope scope, List<String> expected) {

        Narrative read() {
            return Narrative.of(report(text, section, scope));
        }

        /** What is found, in the form of the expected lines. */
        List<String> found() {
            return read().statements().stream()
                    .map(each -> String.join(
                            " ",
                            each.subject().token(),
                            each.number().toPlainString(),
                            each.unit().isEmpty() ? "-" : each.unit(),
                            text.substring(each.start(), each.end())))
                    .toList();
        }
    }

    static AnnualReport report(String text, ReportSection section, ReportScope scope) {
        return AnnualReport.builder()
                .agency(Agency.builder().name("某县人民政府").build())
                .year(YEAR)
                .scope(scope)
                .proactive(ProactiveTable.notStated(FormEdition.FORM_2021))
                .applications(ApplicationTable.notStated(FormEdition.FORM_2021))
                .disputes(DisputeTable.notStated())
                .putNarrative(section, text)
                .build();
    }

    static List<Sentence> read(String file) {
        List<Sentence> sentences = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("> ")) {
                    sentences.add(sentence(line.substring(2)));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    sentences.get(sentences.size() - 1).expected().add(line.replace('⏎', '\n'));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }

    private static Sentence sentence(String line) {
        String text = line;
        ReportSection section = ReportSection.OVERVIEW;
        ReportScope scope = ReportScope.SUMMARY;
        while (text.startsWith("@")) {
            String mark = text.substring(1, text.indexOf(' '));
            text = text.substring(text.indexOf(' ') + 1);
            if (mark.equals("own")) {
                scope = ReportScope.OWN;
            } else {
                section = Arrays.stream(ReportSection.values())
                        .filter(each -> each.token().equals(mark))
                        .findFirst()
                        .orElseThrow();
            }
        }
        return new Sentence(text.replace('⏎', '\n'), section, scope, new ArrayList<>());
    }
}
