package org.gongkai.narrative;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.immutables.value.Value;

/**
 * What the text of an annual report says in numbers.
 *
 * <p>Only what is understood is here: a number is left alone where it is of another year, another unit or a plan, where it
 * is no more than about right (近, 余), or where the words around it are not known. Reading takes time in proportion to the
 * length of the text.
 *
 * <p>A narrative is written as JSON and not read: it follows from the report. So are its parts.
 */
@Value.Immutable
@JsonForm(value = NarrativeJson.class, schema = "narrative-1")
public abstract class Narrative extends BuiltValue {

    Narrative() {}

    /**
     * Reads the text of a report.
     *
     * @param report the report, not null
     * @return the statements in its text and what they say of one another
     */
    public static Narrative of(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        return of(report.agency(), report.year(), report.narrative());
    }

    /**
     * Reads the text of a report that need not be whole.
     *
     * @param agency the agency that reports, not null
     * @param year the year reported on
     * @param text the text of the parts that are there, in the order in which they are read; not null
     * @return the statements in the text and what they say of one another
     */
    public static Narrative of(Agency agency, int year, Map<ReportSection, String> text) {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(text, "text");
        OwnName ownName = new OwnName(agency.name());
        ImmutableNarrative.Builder narrative = ImmutableNarrative.builder();
        for (Map.Entry<ReportSection, String> part : text.entrySet()) {
            SectionReader reader = new SectionReader(part.getKey(), part.getValue(), ownName, year);
            reader.read();
            narrative
                    .addAllStatements(reader.statements())
                    .addAllBreakdowns(reader.breakdowns())
                    .addAllQuotients(reader.quotients());
        }
        return narrative.build();
    }

    /** {@return the statements, part by part, in the order of the text} */
    public abstract List<Statement> statements();

    /** {@return the wholes with their parts} */
    public abstract List<Breakdown> breakdowns();

    /** {@return the rates whose counts are stated as well} */
    public abstract List<Quotient> quotients();

    /**
     * The statements about one subject.
     *
     * @param subject the subject, not null
     * @return the statements, in order
     */
    public List<Statement> statements(StatementSubject subject) {
        Objects.requireNonNull(subject, "subject");
        return statements().stream()
                .filter(statement -> statement.subject() == subject)
                .toList();
    }
}
