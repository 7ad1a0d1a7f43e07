package org.gongkai.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.gongkai.check.document.Document;

/** One line of JSON for each document that is no report: what it says as far as it could be read, and why not all of it. */
final class DocumentLine {

    private DocumentLine() {}

    /**
     * {@return the line}
     *
     * @param property what the document is
     */
    static byte[] of(String property, Document<?> document, Locale locale) {
        ObjectNode line = OutputLine.object();
        line.put("source", document.source());
        line.putPOJO(property, document.value().orElse(null));
        OutputLine.addProblems(document.problems(), line.putArray("problems"), locale);
        OutputLine.add(document.notices(), line.putArray("notices"), locale);
        return OutputLine.bytes(line);
    }
}
