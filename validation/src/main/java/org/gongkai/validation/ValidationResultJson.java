package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link ValidationResult}. */
final class ValidationResultJson {

    static final String SCHEMA = "gongkai/validation-result/1";

    private static final PropertyNames NAMES = PropertyNames.of(
            "schema",
            "ruleSet",
            "source?",
            "agency?",
            "year?",
            "edition?",
            "language",
            "blankPolicy",
            "counts",
            "rules",
            "findings",
            "heldWithBlanks",
            "lapsedWaivers?");
    private static final int AGENCY = 3;
    private static final PropertyNames COUNT_NAMES = PropertyNames.of("holds", "violated", "notAssessable");
    private static final PropertyNames TALLY_NAMES = PropertyNames.of("rule", "holds", "violated", "notAssessable");
    private static final Tokens<BlankPolicy> POLICIES = new Tokens<>(BlankPolicy.class, BlankPolicy::token);

    private ValidationResultJson() {}

    static final class Reader extends StrictDeserializer<ValidationResult> {

        Reader() {
            super(ValidationResult.class);
        }

        @Override
        protected ValidationResult read(JsonParser parser, DeserializationContext context) throws IOException {
            return new Parts().read(parser);
        }
    }

    /** What has been read of a result. */
    private static final class Parts {

        private final ImmutableSubject.Builder subject = ImmutableSubject.builder();
        private final List<RuleId> rules = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<HeldWithBlanks> heldWithBlanks = new ArrayList<>();
        private final List<LapsedWaiver> lapsedWaivers = new ArrayList<>();
        private final int[] totals = new int[COUNT_NAMES.size()];
        private BlankPolicy policy = BlankPolicy.AS_ZERO;
        private Locale language = Locale.CHINESE;
        private String ruleSet = "";
        private @Nullable String source;

        ValidationResult read(JsonParser parser) throws IOException {
            NAMES.readObject(parser, property -> {
                switch (property) {
                    case 0 -> readSchema(parser);
                    case 1 -> ruleSet = StrictJson.text(parser, RuleSet::checkedName);
                    case 2 -> source = StrictJson.text(parser);
                    case 6 -> language = StrictJson.text(parser, Parts::languageOf);
                    case 7 -> policy = POLICIES.read(parser);
                    case 8 -> readTotals(parser);
                    case 9 -> readTallies(parser);
                    case 10 -> readFindings(parser);
                    case 11 -> readHeldWithBlanks(parser);
                    case 12 -> readLapsedWaivers(parser);
                    default -> SubjectJson.read(parser, property - AGENCY, subject);
                }
            });
            ValidationResult result = ValidationResult.of(
                            ruleSet,
                            subject.build(),
                            policy,
                            List.copyOf(rules),
                            counts.stream().mapToInt(Integer::intValue).toArray(),
                            findings,
                            heldWithBlanks,
                            lapsedWaivers)
                    .in(language);
            for (RuleOutcome outcome : RuleOutcome.values()) {
                if (totals[outcome.ordinal()] != result.count(outcome)) {
                    throw StrictJson.failure(
                            parser,
                            "counts: " + outcome.token() + " is " + totals[outcome.ordinal()]
                                    + ", but the rules add up to " + result.count(outcome));
                }
            }
            return source == null ? result : result.withSource(source);
        }

        private static void readSchema(JsonParser parser) throws IOException {
            if (!StrictJson.text(parser).equals(SCHEMA)) {
                throw StrictJson.unexpected(parser, "the schema \"" + SCHEMA + '"');
            }
        }

        private static Locale languageOf(String token) {
            return switch (token) {
                case "zh" -> Locale.CHINESE;
                case "en" -> Locale.ENGLISH;
                default -> throw new IllegalArgumentException("expected zh or en, but was \"" + token + '"');
            };
        }

        private void readTotals(JsonParser parser) throws IOException {
            StrictJson.startObject(parser);
            COUNT_NAMES.readObject(parser, property -> {
                totals[property] = StrictJson.integer(parser, 0, Integer.MAX_VALUE);
            });
        }

        private void readTallies(JsonParser parser) throws IOException {
            StrictJson.startArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int[] tally = new int[TALLY_NAMES.size()];
                TALLY_NAMES.readObject(parser, property -> {
                    if (property == 0) {
                        rules.add(StrictJson.text(parser, RuleId::of));
                    } else {
                        tally[property] = StrictJson.integer(parser, 0, Integer.MAX_VALUE);
                    }
                });
                for (int i = 1; i < tally.length; i++) {
                    counts.add(tally[i]);
                }
            }
        }

        private void readFindings(JsonParser parser) throws IOException {
            StrictJson.startArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                findings.add(FindingJson.readCurrent(parser));
            }
        }

        private void readHeldWithBlanks(JsonParser parser) throws IOException {
            StrictJson.startArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                heldWithBlanks.add(HeldWithBlanksJson.readCurrent(parser));
            }
        }

        private void readLapsedWaivers(JsonParser parser) throws IOException {
            StrictJson.startArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                lapsedWaivers.add(LapsedWaiverJson.readCurrent(parser));
            }
        }
    }

    static final class Writer extends StreamSerializer<ValidationResult> {

        Writer() {
            super(ValidationResult.class);
        }

        @Override
        protected void write(ValidationResult result, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeStartObject();
            generator.writeFieldName(NAMES.name(0));
            generator.writeString(SCHEMA);
            generator.writeFieldName(NAMES.name(1));
            generator.writeString(result.ruleSet());
            if (result.source().isPresent()) {
                generator.writeFieldName(NAMES.name(2));
                generator.writeString(result.source().get());
            }
            SubjectJson.write(result.subject(), NAMES, AGENCY, generator);
            generator.writeFieldName(NAMES.name(6));
            generator.writeString(result.language().getLanguage());
            generator.writeFieldName(NAMES.name(7));
            generator.writeString(result.blankPolicy().token());
            generator.writeFieldName(NAMES.name(8));
            generator.writeStartObject(OneLine.ROW);
            for (RuleOutcome outcome : RuleOutcome.values()) {
                generator.writeFieldName(COUNT_NAMES.name(outcome.ordinal()));
                generator.writeNumber(result.count(outcome));
            }
            generator.writeEndObject();
            generator.writeFieldName(NAMES.name(9));
            generator.writeStartArray();
            for (RuleTally tally : result.tallies()) {
                write(tally, generator);
            }
            generator.writeEndArray();
            generator.writeFieldName(NAMES.name(10));
            generator.writeStartArray();
            for (Finding finding : result.findings()) {
                FindingJson.write(finding, result.language(), generator);
            }
            generator.writeEndArray();
            generator.writeFieldName(NAMES.name(11));
            generator.writeStartArray();
            for (HeldWithBlanks held : result.heldWithBlanks()) {
                HeldWithBlanksJson.write(held, generator);
            }
            generator.writeEndArray();
            if (!result.lapsedWaivers().isEmpty()) {
                generator.writeFieldName(NAMES.name(12));
                generator.writeStartArray();
                for (LapsedWaiver lapsed : result.lapsedWaivers()) {
                    LapsedWaiverJson.write(lapsed, generator);
                }
                generator.writeEndArray();
            }
            generator.writeEndObject();
        }

        private static void write(RuleTally tally, JsonGenerator generator) throws IOException {
            generator.writeStartObject(OneLine.ROW);
            generator.writeFieldName(TALLY_NAMES.name(0));
            generator.writeString(tally.rule().toString());
            generator.writeFieldName(TALLY_NAMES.name(1));
            generator.writeNumber(tally.holds());
            generator.writeFieldName(TALLY_NAMES.name(2));
            generator.writeNumber(tally.violated());
            generator.writeFieldName(TALLY_NAMES.name(3));
            generator.writeNumber(tally.notAssessable());
            generator.writeEndObject();
        }
    }
}
