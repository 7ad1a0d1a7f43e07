package org.gongkai.application;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/** The JSON form of an {@link ApplicationEvent}: its kind, its day and the properties of that kind, all of them present. */
final class EventJson {

    private static final int KIND = 0;
    private static final int ON = 1;
    private static final int DUE_ON = 2;
    private static final int PARTY = 3;
    private static final int AGENCY = 4;
    private static final int ROLE = 5;
    private static final int ANSWER = 6;
    private static final int LETTER_RECEIVED_ON = 7;
    private static final int WORKING_DAYS = 8;
    private static final int MODE = 9;
    private static final int QUANTITY = 10;
    private static final int AMOUNT = 11;
    private static final int NOTICE_RECEIVED_ON = 12;
    private static final int OUTCOME = 13;
    private static final int REST_REASONS = 14;

    private static final PropertyNames NAMES = PropertyNames.of(
            "event",
            "on",
            "dueOn?",
            "party?",
            "agency?",
            "role?",
            "answer?",
            "letterReceivedOn?",
            "workingDays?",
            "mode?",
            "quantity?",
            "amount?",
            "noticeReceivedOn?",
            "outcome?",
            "restReasons?");

    private static final Tokens<EventKind> KINDS = new Tokens<>(EventKind.class, EventKind::token);
    private static final Tokens<ConsultedAgency> ROLES = new Tokens<>(ConsultedAgency.class, ConsultedAgency::token);
    private static final Tokens<ConsultationAnswer> ANSWERS =
            new Tokens<>(ConsultationAnswer.class, ConsultationAnswer::token);
    private static final Tokens<FeeMode> MODES = new Tokens<>(FeeMode.class, FeeMode::token);
    private static final Tokens<Outcome> OUTCOMES = new Tokens<>(Outcome.class, Outcome::token);

    private EventJson() {}

    /** The properties that an event of a kind has beside its kind and day; only the reasons for a rest may be left out. */
    private static int[] properties(EventKind kind) {
        return switch (kind) {
            case CORRECTION_ASKED -> new int[] {DUE_ON};
            case CORRECTION_MADE, CORRECTION_OVERDUE, FEE_PAID, FEE_OVERDUE, WITHDRAWAL -> new int[] {};
            case THIRD_PARTY_CONSULTED -> new int[] {PARTY, LETTER_RECEIVED_ON};
            case THIRD_PARTY_ANSWERED -> new int[] {PARTY, ANSWER};
            case AGENCY_CONSULTED -> new int[] {AGENCY, ROLE, LETTER_RECEIVED_ON};
            case AGENCY_ANSWERED -> new int[] {AGENCY, ANSWER};
            case EXTENSION -> new int[] {WORKING_DAYS};
            case FEE_NOTICE -> new int[] {MODE, QUANTITY, AMOUNT, NOTICE_RECEIVED_ON};
            case REPLY -> new int[] {OUTCOME, REST_REASONS};
        };
    }

    static final class Reader extends StrictDeserializer<ApplicationEvent> {

        Reader() {
            super(ApplicationEvent.class);
        }

        @Override
        protected ApplicationEvent read(JsonParser parser, DeserializationContext context) throws IOException {
            Parts parts = new Parts();
            long seen = NAMES.readObject(parser, property -> parts.read(property, parser, context));
            requireOwn(parser, parts.kind(), seen);
            try {
                return parts.event();
            } catch (IllegalArgumentException rejected) {
                throw StrictJson.rejected(parser, rejected);
            }
        }

        private static void requireOwn(JsonParser parser, EventKind kind, long seen) throws IOException {
            long others = seen & ~(1L << KIND | 1L << ON);
            for (int own : properties(kind)) {
                if ((seen >>> own & 1) == 0 && own != REST_REASONS) {
                    throw StrictJson.failure(
                            parser,
                            "missing property \"" + NAMES.name(own).getValue() + "\" of the event " + kind.token());
                }
                others &= ~(1L << own);
            }
            if (others != 0) {
                String other = NAMES.name(Long.numberOfTrailingZeros(others)).getValue();
                throw StrictJson.failure(parser, "the event " + kind.token() + " has no property \"" + other + '"');
            }
        }
    }

    /** What has been read of an event. */
    private static final class Parts {

        private @Nullable EventKind kind;
        private @Nullable LocalDate on;
        private @Nullable LocalDate otherDay;
        private @Nullable String party;
        private @Nullable Agency agency;
        private @Nullable ConsultedAgency role;
        private @Nullable ConsultationAnswer answer;
        private int number;
        private @Nullable FeeMode mode;
        private @Nullable Yuan amount;
        private @Nullable Outcome outcome;
        private final List<Outcome> restReasons = new ArrayList<>(0);

        void read(int property, JsonParser parser, DeserializationContext context) throws IOException {
            switch (property) {
                case KIND -> kind = KINDS.read(parser);
                case ON -> on = StrictJson.date(parser);
                case DUE_ON, LETTER_RECEIVED_ON, NOTICE_RECEIVED_ON -> otherDay = StrictJson.date(parser);
                case PARTY -> party = StrictJson.text(parser);
                case AGENCY -> {
                    StrictJson.startObject(parser);
                    agency = context.readValue(parser, Agency.class);
                }
                case ROLE -> role = ROLES.read(parser);
                case ANSWER -> answer = ANSWERS.read(parser);
                case WORKING_DAYS, QUANTITY -> number = StrictJson.integer(parser, 1, Integer.MAX_VALUE);
                case MODE -> mode = MODES.read(parser);
                case AMOUNT -> amount = FeeAmounts.read(parser);
                case OUTCOME -> outcome = OUTCOMES.read(parser);
                default -> {
                    StrictJson.startArray(parser);
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        restReasons.add(OUTCOMES.readCurrent(parser));
                    }
                }
            }
        }

        EventKind kind() {
            return present(kind);
        }

        ApplicationEvent event() {
            LocalDate day = present(on);
            return switch (kind()) {
                case CORRECTION_ASKED -> new ApplicationEvent.CorrectionAsked(day, present(otherDay));
                case CORRECTION_MADE -> new ApplicationEvent.CorrectionMade(day);
                case CORRECTION_OVERDUE -> new ApplicationEvent.CorrectionOverdue(day);
                case THIRD_PARTY_CONSULTED ->
                    new ApplicationEvent.ThirdPartyConsulted(day, present(party), present(otherDay));
                case THIRD_PARTY_ANSWERED ->
                    new ApplicationEvent.ThirdPartyAnswered(day, present(party), present(answer));
                case AGENCY_CONSULTED ->
                    new ApplicationEvent.AgencyConsulted(day, present(agency), present(role), present(otherDay));
                case AGENCY_ANSWERED -> new ApplicationEvent.AgencyAnswered(day, present(agency), present(answer));
                case EXTENSION -> new ApplicationEvent.Extension(day, number);
                case FEE_NOTICE ->
                    new ApplicationEvent.FeeNotice(day, present(mode), number, present(amount), present(otherDay));
                case FEE_PAID -> new ApplicationEvent.FeePaid(day);
                case FEE_OVERDUE -> new ApplicationEvent.FeeOverdue(day);
                case WITHDRAWAL -> new ApplicationEvent.Withdrawal(day);
                case REPLY -> new ApplicationEvent.Reply(day, present(outcome), restReasons);
            };
        }

        private static <T> T present(@Nullable T part) {
            return Objects.requireNonNull(part);
        }
    }

    static final class Writer extends StreamSerializer<ApplicationEvent> {

        Writer() {
            super(ApplicationEvent.class);
        }

        @Override
        protected void write(ApplicationEvent event, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            EventJson.write(event, generator, provider, UnaryOperator.identity());
        }
    }

    static void write(
            ApplicationEvent event, JsonGenerator generator, SerializerProvider provider, UnaryOperator<String> shown)
            throws IOException {
        if (fitsOnOneLine(event)) {
            generator.writeStartObject(OneLine.ROW);
        } else {
            generator.writeStartObject();
        }
        text(generator, KIND, event.kind().token());
        day(generator, ON, event.on());
        if (event instanceof ApplicationEvent.CorrectionAsked asked) {
            day(generator, DUE_ON, asked.dueOn());
        } else if (event instanceof ApplicationEvent.ThirdPartyConsulted asked) {
            text(generator, PARTY, shown.apply(asked.party()));
            day(generator, LETTER_RECEIVED_ON, asked.letterReceivedOn());
        } else if (event instanceof ApplicationEvent.ThirdPartyAnswered answered) {
            text(generator, PARTY, shown.apply(answered.party()));
            text(generator, ANSWER, answered.answer().token());
        } else if (event instanceof ApplicationEvent.AgencyConsulted asked) {
            value(generator, provider, AGENCY, asked.agency());
            text(generator, ROLE, asked.role().token());
            day(generator, LETTER_RECEIVED_ON, asked.letterReceivedOn());
        } else if (event instanceof ApplicationEvent.AgencyAnswered answered) {
            value(generator, provider, AGENCY, answered.agency());
            text(generator, ANSWER, answered.answer().token());
        } else if (event instanceof ApplicationEvent.Extension extension) {
            number(generator, WORKING_DAYS, extension.workingDays());
        } else if (event instanceof ApplicationEvent.FeeNotice notice) {
            text(generator, MODE, notice.mode().token());
            number(generator, QUANTITY, notice.quantity());
            value(generator, provider, AMOUNT, notice.amount());
            day(generator, NOTICE_RECEIVED_ON, notice.noticeReceivedOn());
        } else if (event instanceof ApplicationEvent.Reply reply) {
            text(generator, OUTCOME, reply.outcome().token());
            restReasons(generator, reply);
        }
        generator.writeEndObject();
    }

    /** Whether an event has no object or array of its own, which would be broken over several lines. */
    private static boolean fitsOnOneLine(ApplicationEvent event) {
        return switch (event.kind()) {
            case AGENCY_CONSULTED, AGENCY_ANSWERED -> false;
            case REPLY ->
                event instanceof ApplicationEvent.Reply reply
                        && reply.restReasons().isEmpty();
            default -> true;
        };
    }

    private static void restReasons(JsonGenerator generator, ApplicationEvent.Reply reply) throws IOException {
        if (!reply.restReasons().isEmpty()) {
            generator.writeFieldName(NAMES.name(REST_REASONS));
            generator.writeStartArray();
            for (Outcome reason : reply.restReasons()) {
                generator.writeString(reason.token());
            }
            generator.writeEndArray();
        }
    }

    private static void text(JsonGenerator generator, int property, String text) throws IOException {
        generator.writeFieldName(NAMES.name(property));
        generator.writeString(text);
    }

    private static void day(JsonGenerator generator, int property, LocalDate day) throws IOException {
        text(generator, property, day.toString());
    }

    private static void number(JsonGenerator generator, int property, int number) throws IOException {
        generator.writeFieldName(NAMES.name(property));
        generator.writeNumber(number);
    }

    private static void value(JsonGenerator generator, SerializerProvider provider, int property, Object value)
            throws IOException {
        generator.writeFieldName(NAMES.name(property));
        provider.defaultSerializeValue(value, generator);
    }
}
