package org.gongkai.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.form.FormReading;
import org.gongkai.narrative.Narrative;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.StatementSubject;
import org.gongkai.page.Notice;
import org.gongkai.validation.stack.ReadReport;

/** One line of JSON for each document: the report, or why there is none and what could be read all the same. */
final class ReadLine {

    static final String REPORT = "report";

    private final ObjectNode line = OutputLine.object();
    private final Locale locale;

    private ReadLine(String source, Locale locale) {
        this.locale = locale;
        line.put("source", source).putNull(REPORT).putNull("partial").putArray("problems");
    }

    static byte[] of(ReadReport read, Locale locale) {
        ReadLine line = new ReadLine(read.source(), locale);
        line.line.putPOJO(REPORT, read.report());
        OutputLine.addUnread(read.unread(), line.line.withArray("problems"), locale);
        return line.end(read.notices(), Narrative.of(read.report()).statements());
    }

    static byte[] of(UnreadableInputException unreadable, Locale locale) {
        ReadLine line = new ReadLine(unreadable.source(), locale);
        OutputLine.addProblems(unreadable.problems(), line.line.withArray("problems"), locale);
        unreadable.reading().ifPresent(line::addPartial);
        return line.end(
                unreadable.reading().map(FormReading::notices).orElse(List.of()),
                unreadable.reading().map(ReadLine::statements).orElse(List.of()));
    }

    /** What could be read, under the names that it has in a report. */
    private void addPartial(FormReading reading) {
        ObjectNode partial = line.putObject("partial");
        reading.agency().ifPresent(agency -> partial.putPOJO("agency", agency));
        reading.year().ifPresent(year -> partial.put("year", year));
        reading.publishedOn().ifPresent(day -> partial.put("publishedOn", day.toString()));
        reading.publishedIn().ifPresent(month -> partial.put("publishedIn", month.toString()));
        reading.proactive().ifPresent(table -> partial.putPOJO("proactive", table));
        reading.applications().ifPresent(table -> partial.putPOJO("applications", table));
        reading.disputes().ifPresent(table -> partial.putPOJO("disputes", table));
        if (!reading.narrative().isEmpty()) {
            ObjectNode narrative = partial.putObject("narrative");
            reading.narrative().forEach((section, text) -> narrative.put(section.token(), text));
        }
    }

    /** Whose numbers they are and of which year is told by the words, which only an agency and a year make plain. */
    private static List<Statement> statements(FormReading reading) {
        return reading.agency().isPresent() && reading.year().isPresent()
                ? Narrative.of(reading.agency().get(), reading.year().getAsInt(), reading.narrative())
                        .statements()
                : List.of();
    }

    private byte[] end(List<Notice> notices, List<Statement> statements) {
        OutputLine.add(notices, line.putArray("notices"), locale);
        ArrayNode array = line.putArray("statements");
        statements.stream()
                .filter(statement -> statement.subject() != StatementSubject.OTHER)
                .forEach(statement -> array.addObject()
                        .put("section", statement.section().token())
                        .put("sentence", statement.sentence())
                        .put("subject", statement.subject().token())
                        .put("kind", statement.kind().token())
                        .put("number", statement.number())
                        .put("unit", statement.unit()));
        return OutputLine.bytes(line);
    }
}
