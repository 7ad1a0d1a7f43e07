package org.gongkai.narrative;

import static org.gongkai.narrative.StatementSubject.COMPULSION_DECISIONS;
import static org.gongkai.narrative.StatementSubject.LICENSE_DECISIONS;
import static org.gongkai.narrative.StatementSubject.NORMATIVE_DOCUMENTS_IN_FORCE;
import static org.gongkai.narrative.StatementSubject.NORMATIVE_DOCUMENTS_ISSUED;
import static org.gongkai.narrative.StatementSubject.NORMATIVE_DOCUMENTS_REPEALED;
import static org.gongkai.narrative.StatementSubject.PENALTY_DECISIONS;
import static org.gongkai.narrative.StatementSubject.PROCUREMENT_PROJECTS;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.report.ReportSection;

/** What must be known besides a phrase for it to be understood. */
enum Need {
    NOTHING(around -> true),
    /** The text is about applications. */
    APPLICATIONS(around -> around.isAbout(Topic.APPLICATIONS)),
    /** The text is about applications and has counted them. */
    APPLICATIONS_AND_COUNTED(around -> around.isCountingApplications()),
    /** The text is about nothing but applications, which are what is carried from year to year. */
    NOTHING_ELSE(around -> around.isAbout(Topic.APPLICATIONS) || around.topic().isEmpty()),
    /** Disputes here are over disclosure. */
    DISPUTES(ReadingContext::isOnDisclosure),
    COUNTED_APPLICATIONS(StatementSubject.of(ReportSection.APPLICATIONS)),
    COUNTED_DOCUMENTS(
            EnumSet.of(NORMATIVE_DOCUMENTS_ISSUED, NORMATIVE_DOCUMENTS_REPEALED, NORMATIVE_DOCUMENTS_IN_FORCE)),
    COUNTED_DECISIONS(EnumSet.of(LICENSE_DECISIONS, PENALTY_DECISIONS, COMPULSION_DECISIONS)),
    COUNTED_PROCUREMENT(EnumSet.of(PROCUREMENT_PROJECTS));

    private final Predicate<ReadingContext> condition;

    Need(Predicate<ReadingContext> condition) {
        this.condition = condition;
    }

    /** That the sentence has counted one of some things. */
    Need(Set<StatementSubject> counted) {
        this(around -> around.hasCounted(counted));
    }

    boolean isMet(ReadingContext around) {
        return condition.test(around);
    }
}
