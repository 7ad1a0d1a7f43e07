package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.gongkai.law.FormEdition;

/** The properties that say what a result or a waiver is about, as part of a larger object. */
final class SubjectJson {

    private static final Tokens<FormEdition> EDITIONS = new Tokens<>(FormEdition.class, FormEdition::token);

    private SubjectJson() {}

    /** Reads the agency, the year or the edition, whichever stands {@code offset} after the agency. */
    static void read(JsonParser parser, int offset, ImmutableSubject.Builder subject) throws IOException {
        switch (offset) {
            case 0 -> subject.agency(StrictJson.text(parser));
            case 1 -> subject.year(StrictJson.integer(parser, 0, Integer.MAX_VALUE));
            default -> subject.edition(EDITIONS.read(parser));
        }
    }

    /** Writes what is known of the subject under three names of which the first is that of the agency. */
    static void write(Subject subject, PropertyNames names, int first, JsonGenerator generator) throws IOException {
        if (subject.agency().isPresent()) {
            generator.writeFieldName(names.name(first));
            generator.writeString(subject.agency().get());
        }
        if (subject.year().isPresent()) {
            generator.writeFieldName(names.name(first + 1));
            generator.writeNumber(subject.year().getAsInt());
        }
        if (subject.edition().isPresent()) {
            generator.writeFieldName(names.name(first + 2));
            generator.writeString(subject.edition().get().token());
        }
    }
}
