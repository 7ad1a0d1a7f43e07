package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.gongkai.text.TextJson;

/** The JSON form of a {@link Finding}. The message is written for readers; reading takes the statement instead. */
final class FindingJson {

    private static final PropertyNames NAMES = PropertyNames.of(
            "rule",
            "severity",
            "outcome",
            "cells",
            "expected",
            "actual",
            "difference",
            "message",
            "statement",
            "waivedBecause?");
    private static final Tokens<Severity> SEVERITIES = new Tokens<>(Severity.class, Severity::token);
    private static final Tokens<RuleOutcome> OUTCOMES = new Tokens<>(RuleOutcome.class, RuleOutcome::token);

    private FindingJson() {}

    static Finding readCurrent(JsonParser parser) throws IOException {
        ImmutableFinding.Builder finding = ImmutableFinding.builder();
        NAMES.readObject(parser, property -> {
            switch (property) {
                case 0 -> finding.rule(StrictJson.text(parser, RuleId::of));
                case 1 -> finding.severity(SEVERITIES.read(parser));
                case 2 -> finding.outcome(readOutcome(parser));
                case 3 -> finding.cells(CellJson.readList(parser));
                case 4 -> finding.expected(FigureJson.readNext(parser));
                case 5 -> finding.actual(FigureJson.readNext(parser));
                case 6 -> finding.difference(readDifference(parser));
                case 7 -> StrictJson.text(parser);
                case 8 -> finding.statement(TextJson.readNext(parser));
                default -> finding.waivedBecause(StrictJson.text(parser));
            }
        });
        return finding.build();
    }

    private static RuleOutcome readOutcome(JsonParser parser) throws IOException {
        RuleOutcome outcome = OUTCOMES.read(parser);
        if (outcome == RuleOutcome.HOLDS) {
            throw StrictJson.unexpected(parser, "violated or notAssessable");
        }
        return outcome;
    }

    private static OptionalLong readDifference(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.VALUE_NULL) {
            return OptionalLong.empty();
        }
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw StrictJson.unexpected(parser, "a whole number or null");
        }
        return OptionalLong.of(parser.getLongValue());
    }

    static void write(Finding finding, Locale language, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName(NAMES.name(0));
        generator.writeString(finding.rule().toString());
        generator.writeFieldName(NAMES.name(1));
        generator.writeString(finding.severity().token());
        generator.writeFieldName(NAMES.name(2));
        generator.writeString(finding.outcome().token());
        generator.writeFieldName(NAMES.name(3));
        CellJson.writeList(finding.cells(), generator);
        generator.writeFieldName(NAMES.name(4));
        FigureJson.write(finding.expected(), generator);
        generator.writeFieldName(NAMES.name(5));
        FigureJson.write(finding.actual(), generator);
        generator.writeFieldName(NAMES.name(6));
        FigureJson.write(Figure.of(finding.difference()), generator);
        generator.writeFieldName(NAMES.name(7));
        generator.writeString(finding.message(language));
        generator.writeFieldName(NAMES.name(8));
        TextJson.write(finding.statement(), generator);
        if (finding.waivedBecause().isPresent()) {
            generator.writeFieldName(NAMES.name(9));
            generator.writeString(finding.waivedBecause().get());
        }
        generator.writeEndObject();
    }

    static final class Reader extends StrictDeserializer<Finding> {

        Reader() {
            super(Finding.class);
        }

        @Override
        protected Finding read(JsonParser parser, DeserializationContext context) throws IOException {
            return readCurrent(parser);
        }
    }

    static final class Writer extends StreamSerializer<Finding> {

        Writer() {
            super(Finding.class);
        }

        @Override
        protected void write(Finding finding, JsonGenerator generator, SerializerProvider provider) throws IOException {
            FindingJson.write(finding, Locale.CHINESE, generator);
        }
    }
}
