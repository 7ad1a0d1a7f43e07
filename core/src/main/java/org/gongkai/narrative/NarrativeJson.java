package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;

/** The JSON form of a {@link Narrative} and its parts, with what each number comes to; it is worked out and never read. */
final class NarrativeJson implements Supplier<JsonCodec<Narrative>> {

    @Override
    public JsonCodec<Narrative> get() {
        PartsDeclaration<Narrative> narrative = JsonShape.ofParts();
        narrative.constant("schema", "gongkai/narrative/1");
        narrative.required("statements", JsonCodec.list(JsonCodec.of(Statement.class)), Narrative::statements);
        narrative.required("breakdowns", JsonCodec.list(JsonCodec.of(Breakdown.class)), Narrative::breakdowns);
        narrative.required("quotients", JsonCodec.list(JsonCodec.of(Quotient.class)), Narrative::quotients);
        return narrative.writtenOnly();
    }

    static final class OfStatement implements Supplier<JsonCodec<Statement>> {

        private static final JsonCodec<Integer> PLACE = JsonCodec.integer(0, Integer.MAX_VALUE);
        private static final JsonCodec<BigDecimal> NUMBER =
                JsonCodec.decimal("a number", Function.identity(), OfStatement::plain);

        @Override
        public JsonCodec<Statement> get() {
            PartsDeclaration<Statement> statement = JsonShape.ofParts();
            statement.required(
                    "section", JsonCodec.tokens(ReportSection.class, ReportSection::token), Statement::section);
            statement.required("start", PLACE, Statement::start);
            statement.required("end", PLACE, Statement::end);
            statement.required("kind", JsonCodec.tokens(StatementKind.class, StatementKind::token), Statement::kind);
            statement.required(
                    "subject", JsonCodec.tokens(StatementSubject.class, StatementSubject::token), Statement::subject);
            statement.required("noun", JsonCodec.TEXT, Statement::noun);
            statement.required("number", NUMBER, Statement::number);
            statement.required("unit", JsonCodec.TEXT, Statement::unit);
            statement.required("value", NUMBER, Statement::value);
            statement.optional("scope", JsonCodec.tokens(ReportScope.class, ReportScope::token), Statement::scope);
            statement.required("text", JsonCodec.TEXT, Statement::text);
            statement.required("sentence", JsonCodec.TEXT, Statement::sentence);
            return statement.oneLine().writtenOnly();
        }

        /** The same number without an exponent. */
        private static BigDecimal plain(BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    static final class OfBreakdown implements Supplier<JsonCodec<Breakdown>> {

        @Override
        public JsonCodec<Breakdown> get() {
            PartsDeclaration<Breakdown> breakdown = JsonShape.ofParts();
            breakdown.required("whole", JsonCodec.of(Statement.class), Breakdown::whole);
            breakdown.required("parts", JsonCodec.list(JsonCodec.of(Statement.class)), Breakdown::parts);
            breakdown.required("complete", JsonCodec.BOOLEAN, Breakdown::complete);
            return breakdown.writtenOnly();
        }
    }

    static final class OfQuotient implements Supplier<JsonCodec<Quotient>> {

        @Override
        public JsonCodec<Quotient> get() {
            PartsDeclaration<Quotient> quotient = JsonShape.ofParts();
            quotient.required("rate", JsonCodec.of(Statement.class), Quotient::rate);
            quotient.required("part", JsonCodec.of(Statement.class), Quotient::part);
            quotient.required("whole", JsonCodec.of(Statement.class), Quotient::whole);
            return quotient.writtenOnly();
        }
    }
}
