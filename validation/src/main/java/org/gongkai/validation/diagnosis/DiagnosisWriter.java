package org.gongkai.validation.diagnosis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Locale;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.text.Text;

/** Writes a diagnosis; it is computed and never read. */
final class DiagnosisWriter extends StreamSerializer<Diagnosis> {

    DiagnosisWriter() {
        super(Diagnosis.class);
    }

    @Override
    protected void write(Diagnosis diagnosis, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", diagnosis.status().token());
        json.writeArrayFieldStart("violated");
        for (Text violated : diagnosis.violated()) {
            json.writeString(violated.in(Locale.CHINESE));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        int rank = 1;
        for (Repair repair : diagnosis.repairs()) {
            json.writeStartObject();
            json.writeNumberField("rank", rank);
            json.writeStringField("kind", repair.kind().token());
            changes(repair.changes(), "changes", json);
            json.writeEndObject();
            rank++;
        }
        json.writeEndArray();
        json.writeBooleanField("exhaustive", diagnosis.exhaustive());
        if (!diagnosis.deduced().isEmpty()) {
            changes(diagnosis.deduced(), "deduced", json);
        }
        json.writeEndObject();
    }

    private static void changes(Iterable<CellChange> changes, String name, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (CellChange change : changes) {
            json.writeStartObject();
            json.writeStringField("pointer", change.cell().pointer());
            json.writeStringField("label", change.cell().label());
            json.writeObjectField("printed", change.cell().value());
            json.writeNumberField("suggested", change.suggested());
            json.writeStringField("error", change.error().token());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
