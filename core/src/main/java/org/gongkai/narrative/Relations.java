package org.gongkai.narrative;

import static org.gongkai.narrative.StatementSubject.APPLICATIONS;
import static org.gongkai.narrative.StatementSubject.CARRIED_FORWARD;
import static org.gongkai.narrative.StatementSubject.CARRIED_IN;
import static org.gongkai.narrative.StatementSubject.DIRECT_LITIGATION;
import static org.gongkai.narrative.StatementSubject.DISPUTES;
import static org.gongkai.narrative.StatementSubject.INTERPRETATIONS;
import static org.gongkai.narrative.StatementSubject.INTERPRETATION_RATE;
import static org.gongkai.narrative.StatementSubject.LETTERS;
import static org.gongkai.narrative.StatementSubject.LITIGATION;
import static org.gongkai.narrative.StatementSubject.LITIGATION_AFTER_RECONSIDERATION;
import static org.gongkai.narrative.StatementSubject.NATURAL_PERSON;
import static org.gongkai.narrative.StatementSubject.ORGANIZATION;
import static org.gongkai.narrative.StatementSubject.OTHER;
import static org.gongkai.narrative.StatementSubject.POLICY_DOCUMENTS;
import static org.gongkai.narrative.StatementSubject.PROACTIVE_ITEMS;
import static org.gongkai.narrative.StatementSubject.PROCESSED;
import static org.gongkai.narrative.StatementSubject.RECEIVED;
import static org.gongkai.narrative.StatementSubject.RECEIVED_AND_CARRIED_IN;
import static org.gongkai.narrative.StatementSubject.RECONSIDERATION;
import static org.gongkai.narrative.StatementSubject.REPLIED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the statements of a sentence say of one another, as they come in. */
final class Relations {

    private static final int NONE = -1;

    /** A sentence with more counts than these is looked at no further back, so that time stays in proportion. */
    private static final int RECENT = 20;

    /** Subjects that begin something new and are no part of what stands before, unless the text says so. */
    private static final Set<StatementSubject> HEADS = EnumSet.of(
            APPLICATIONS,
            RECEIVED,
            CARRIED_IN,
            RECEIVED_AND_CARRIED_IN,
            PROCESSED,
            REPLIED,
            CARRIED_FORWARD,
            DISPUTES,
            RECONSIDERATION,
            LITIGATION,
            PROACTIVE_ITEMS,
            POLICY_DOCUMENTS,
            INTERPRETATIONS,
            LETTERS);

    private static final Set<StatementSubject> INTAKE = EnumSet.of(RECEIVED, CARRIED_IN);
    private static final List<Set<StatementSubject>> ALL_PARTS = List.of(
            INTAKE,
            EnumSet.of(NATURAL_PERSON, ORGANIZATION),
            EnumSet.copyOf(SubjectPhrases.RECONSIDERATION_RESULTS),
            EnumSet.copyOf(SubjectPhrases.LITIGATION_RESULTS),
            EnumSet.of(DIRECT_LITIGATION, LITIGATION_AFTER_RECONSIDERATION));

    private static final Pattern REST = Pattern.compile("(?:其余|其他|其它|剩余).*");

    private final List<Statement> statements;
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<Quotient> quotients = new ArrayList<>();

    /** The counts of the sentence that can be wholes, and whether the last stands in a list with the one before. */
    private final List<Integer> counts = new ArrayList<>();

    private final List<Integer> parts = new ArrayList<>();
    private final List<int[]> shares = new ArrayList<>();
    private int whole = NONE;
    private boolean isWholeNearest;
    private int last = NONE;
    private boolean isLastListed;
    private int onlyOfLastSentence = NONE;
    private boolean isAnyPassedOver;
    private boolean isCutOff;

    Relations(List<Statement> statements) {
        this.statements = statements;
    }

    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    List<Quotient> quotients() {
        return quotients;
    }

    void startParagraph() {
        close();
        counts.clear();
    }

    void startSentence() {
        close();
        onlyOfLastSentence = counts.size() == 1 && !isAnyPassedOver ? counts.get(0) : NONE;
        counts.clear();
        last = NONE;
        isLastListed = false;
        isAnyPassedOver = false;
        isCutOff = false;
    }

    void finish() {
        close();
    }

    /** A number that was not understood: nothing behind it is part of what stood before it. */
    void passOver() {
        close();
        last = NONE;
        isAnyPassedOver = true;
        isCutOff = false;
    }

    boolean isAfterChange(Clause.Link link) {
        return link == Clause.Link.COMMA && last != NONE && statements.get(last).kind() == StatementKind.CHANGE;
    }

    boolean isAfterOther() {
        return last != NONE && statements.get(last).subject() == OTHER;
    }

    boolean isAfterPart() {
        return !parts.isEmpty() && parts.get(parts.size() - 1) == last;
    }

    /** What a change is of that follows a count, unless that is a part of something or stands in a list. */
    Optional<StatementSubject> changed(Clause.Link link) {
        boolean isSure = link == Clause.Link.COMMA && last != NONE && parts.isEmpty() && !isLastListed;
        return isSure ? Optional.of(statements.get(last).subject()) : Optional.empty();
    }

    /** Tells whether a number is a part of something that was not understood. */
    boolean isCutOff(Clause.Link link, Quantity quantity) {
        boolean isPartOfNothing = link == Clause.Link.PART && isAnyPassedOver && wholeFor(quantity) == NONE;
        if (isPartOfNothing || (link == Clause.Link.LIST && isCutOff)) {
            passOver();
            isCutOff = true;
            return true;
        }
        return false;
    }

    boolean isPart(Clause.Link link, Quantity quantity, Optional<StatementSubject> subject, String core) {
        if (link == Clause.Link.PART) {
            return wholeFor(quantity) != NONE;
        }
        if (whole == NONE || !isSameUnit(statements.get(whole), quantity)) {
            return false;
        }
        if (link == Clause.Link.LIST) {
            return true;
        }
        boolean isIntake = subject.filter(INTAKE::contains).isPresent()
                && INTAKE.contains(statements.get(parts.get(0)).subject());
        boolean isNew = subject.filter(HEADS::contains).isPresent() || Wording.isDone(core);
        return link == Clause.Link.COMMA && (isIntake || !isNew);
    }

    /** The whole of a part that 其中 or 含 stands before: the largest count before it in the sentence. */
    private int wholeFor(Quantity quantity) {
        int nearest = nearestCount();
        boolean isNext = nearest != NONE && !isLastListed;
        if (last == NONE && counts.isEmpty() && !isAnyPassedOver && onlyOfLastSentence != NONE) {
            return isSameUnit(statements.get(onlyOfLastSentence), quantity) ? onlyOfLastSentence : NONE;
        }
        if (!isNext || !isSameUnit(statements.get(nearest), quantity)) {
            return NONE;
        }
        int largest = nearest;
        for (int each : recentCounts()) {
            boolean isLarger = statements
                            .get(each)
                            .value()
                            .compareTo(statements.get(largest).value())
                    > 0;
            largest = isSameUnit(statements.get(each), quantity) && isLarger ? each : largest;
        }
        return largest;
    }

    private List<Integer> recentCounts() {
        return counts.subList(Math.max(0, counts.size() - RECENT), counts.size());
    }

    /** The count that was stated last, or that the changes stated last are of. */
    private int nearestCount() {
        if (last == NONE || counts.isEmpty()) {
            return NONE;
        }
        int count = counts.get(counts.size() - 1);
        return last == count || statements.get(last).kind() == StatementKind.CHANGE ? count : NONE;
    }

    private static boolean isSameUnit(Statement statement, Quantity quantity) {
        return statement.kind() == quantity.kind()
                && Units.base(statement.unit()).equals(Units.base(quantity.unit()));
    }

    void add(Statement statement, Clause.Link link, boolean isPart) {
        int index = statements.size();
        if (isPart && link == Clause.Link.PART) {
            int found = wholeFor(new Quantity(0, 0, statement.kind(), statement.number(), statement.unit(), true));
            int nearest = nearestCount();
            close();
            whole = found;
            isWholeNearest = nearest == NONE || nearest == found;
        } else if (!isPart) {
            close();
        }
        statements.add(statement);
        if (isPart) {
            parts.add(index);
        } else {
            counts.add(index);
        }
        isLastListed = link == Clause.Link.LIST;
        last = index;
    }

    /** Adds that there was none of something: no whole and no part. */
    void addDenial(Statement statement) {
        close();
        last = NONE;
        statements.add(statement);
    }

    void addChange(Statement statement) {
        close();
        last = statements.size();
        statements.add(statement);
    }

    /** Adds the share of the part before it. */
    void addShare(Statement statement) {
        shares.add(new int[] {statements.size(), last});
        statements.add(statement);
    }

    /** Adds a rate with a name; that of interpretation is of the counts in the same sentence. */
    void addRate(Statement statement) {
        close();
        last = NONE;
        statements.add(statement);
        if (statement.subject() == INTERPRETATION_RATE) {
            Optional<Statement> documents = onlyOne(POLICY_DOCUMENTS);
            Optional<Statement> interpretations = onlyOne(INTERPRETATIONS);
            if (documents.isPresent()
                    && interpretations.isPresent()
                    && documents.get().unit().equals(interpretations.get().unit())) {
                quotients.add(new Quotient(statement, interpretations.get(), documents.get()));
            }
        }
    }

    private Optional<Statement> onlyOne(StatementSubject subject) {
        List<Statement> found = recentCounts().stream()
                .map(statements::get)
                .filter(each -> each.subject() == subject)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void close() {
        if (whole != NONE && !parts.isEmpty()) {
            EnumSet<StatementSubject> subjects = EnumSet.noneOf(StatementSubject.class);
            parts.forEach(each -> subjects.add(statements.get(each).subject()));
            if (statements.get(whole).subject() == APPLICATIONS && subjects.contains(CARRIED_IN)) {
                statements.set(
                        whole,
                        ImmutableStatement.builder()
                                .from(statements.get(whole))
                                .subject(RECEIVED_AND_CARRIED_IN)
                                .build());
            }
            boolean isRest = REST.matcher(
                            statements.get(parts.get(parts.size() - 1)).noun())
                    .matches();
            boolean isAll = ALL_PARTS.stream().anyMatch(all -> subjects.equals(all) && all.size() == parts.size());
            breakdowns.add(new Breakdown(
                    statements.get(whole),
                    parts.stream().map(statements::get).toList(),
                    isWholeNearest && (isRest || isAll)));
            shares.forEach(share -> quotients.add(
                    new Quotient(statements.get(share[0]), statements.get(share[1]), statements.get(whole))));
        }
        whole = NONE;
        parts.clear();
        shares.clear();
    }
}
