package org.gongkai.narrative;

import static org.gongkai.narrative.StatementSubject.ADMINISTRATIVE_FEE;
import static org.gongkai.narrative.StatementSubject.APPLICATIONS;
import static org.gongkai.narrative.StatementSubject.INTERPRETATION_RATE;
import static org.gongkai.narrative.StatementSubject.OTHER;
import static org.gongkai.narrative.StatementSubject.PROCESSED;
import static org.gongkai.narrative.StatementSubject.PROCESSING_FEE;
import static org.gongkai.narrative.StatementSubject.RECEIVED;
import static org.gongkai.narrative.StatementSubject.RECEIVED_AND_CARRIED_IN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.CharacterSet;
import org.gongkai.report.ReportSection;
import org.jspecify.annotations.Nullable;

/** Reads the text of one part of a report once from its beginning to its end. */
final class SectionReader {

    private static final CharacterSet FULL_STOPS = CharacterSet.of("。!?");
    private static final CharacterSet POINTS = CharacterSet.of("一二三四五六七八九十");
    private static final Pattern POINT = Pattern.compile("(?<=[,。;:)!?])[一二三四五六七八九十]{1,2}是");
    private static final Set<StatementSubject> FEES = EnumSet.of(PROCESSING_FEE, ADMINISTRATIVE_FEE);

    /** What is carried from year to year is so of all, whatever it is said to be part of. */
    private static final Set<StatementSubject> CARRIED =
            EnumSet.of(StatementSubject.CARRIED_IN, StatementSubject.CARRIED_FORWARD);

    private static final String WORDS_ON_CARRIED_IN = ".{0,4}(?:上年|上一年|去年|20\\d\\d年).{0,4}(?:结转|转结|转入).*";
    private static final Pattern WITHOUT_CARRIED_IN = Pattern.compile("(?:不含|不包括|不包含|未含)" + WORDS_ON_CARRIED_IN);
    private static final Pattern WITH_CARRIED_IN = Pattern.compile("(?:含|包括|包含)" + WORDS_ON_CARRIED_IN);
    private static final Pattern ASIDE =
            Pattern.compile("(?:较|比|同比|其中|含|包括|占|详见|见|均|申请人|已|全部|[^仅只除约另外]{0,20}\\d+[件宗起份条个]).*|");
    private static final Pattern IS = Pattern.compile("[为系是属由]于?");
    private static final Endings EACH = new Endings("均", "都");
    private static final Pattern ALL_REPLIED = Pattern.compile(",已全部[^,。;]{0,12}答复");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_ASIDE = 60;

    private final ReportSection section;
    private final SectionText text;
    private final String chars;
    private final ReadingContext around;
    private final Matcher point;
    private final List<Statement> statements = new ArrayList<>();
    private final Relations relations = new Relations(statements);

    private int sentence;
    private @Nullable String sentenceText;

    SectionReader(ReportSection section, String printed, OwnName ownName, int year) {
        this.section = section;
        this.text = new SectionText(printed);
        this.chars = text.masked();
        this.point = POINT.matcher(chars).useTransparentBounds(true);
        this.around = new ReadingContext(section, ownName, year, text);
    }

    List<Statement> statements() {
        return statements;
    }

    List<Breakdown> breakdowns() {
        return relations.breakdowns();
    }

    List<Quotient> quotients() {
        return relations.quotients();
    }

    void read() {
        List<Quantity> quantities = Denials.among(text, QuantityScanner.scan(text));
        int next = 0;
        int start = 0;
        int paragraphEnd = 0;
        while (start < text.length()) {
            int end = sentenceEnd(start);
            int first = next;
            while (next < quantities.size() && quantities.get(next).start() < end) {
                next++;
            }
            if (text.gap(start) == SectionText.PARAGRAPH) {
                paragraphEnd = paragraphEnd(start);
            }
            boolean goesOn = next < quantities.size() && quantities.get(next).start() < paragraphEnd;
            readSentence(start, end, quantities.subList(first, next), goesOn);
            start = end;
        }
        relations.finish();
    }

    private int sentenceEnd(int start) {
        int end = start + 1;
        while (end < text.length()
                && !FULL_STOPS.has(chars.charAt(end - 1))
                && text.gap(end) != SectionText.PARAGRAPH
                && !(POINTS.has(chars.charAt(end))
                        && point.region(end, text.length()).lookingAt())) {
            end++;
        }
        return end;
    }

    private int paragraphEnd(int start) {
        int end = start + 1;
        while (end < text.length() && text.gap(end) != SectionText.PARAGRAPH) {
            end++;
        }
        return end;
    }

    /** Reads a sentence; the words behind its last number bear only on numbers to come in its paragraph. */
    private void readSentence(int start, int end, List<Quantity> quantities, boolean goesOn) {
        if (text.gap(start) == SectionText.PARAGRAPH) {
            around.startParagraph();
            relations.startParagraph();
        }
        around.startSentence(start);
        if (!quantities.isEmpty()) {
            around.findCauses(start, end);
        }
        relations.startSentence();
        sentence = start;
        sentenceText = null;
        int read = start;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            around.advance(read, quantity.start());
            int previousEnd = i == 0 ? start : quantities.get(i - 1).end();
            int nextStart = i + 1 < quantities.size() ? quantities.get(i + 1).start() : end;
            take(quantity, Clause.of(chars, start, previousEnd, quantity, nextStart), end);
            read = quantity.end();
        }
        if (goesOn) {
            around.advance(read, end);
        }
    }

    private void take(Quantity quantity, Clause clause, int sentenceEnd) {
        if (Denials.isDenial(chars, quantity)) {
            takeDenial(quantity, clause, sentenceEnd);
            return;
        }
        boolean isReadable = quantity.exact() && clause.known() && around.isOfTheYear();
        Optional<Change> change = Change.of(clause.before(), around.year(), relations.isAfterChange(clause.link()));
        if (!isReadable || (change.isEmpty() && Wording.isDoubtful(clause.before()))) {
            relations.passOver();
        } else if (change.isPresent()) {
            takeChange(quantity, clause, change.get(), sentenceEnd);
        } else if (quantity.kind() == StatementKind.RATE) {
            takeRate(quantity, clause, sentenceEnd);
        } else {
            takeCount(quantity, clause, sentenceEnd);
        }
    }

    /** Takes a denial, of which the words behind say what there was none of. */
    private void takeDenial(Quantity quantity, Clause clause, int sentenceEnd) {
        String denied = Denials.denied(chars, quantity.end());
        if (!clause.known()
                || !around.isOfTheYear()
                || around.isOfNamedAgency()
                || !Wording.isHeading(core(clause.before()))) {
            return;
        }
        for (StatementSubject subject : Denials.subjects(denied, around)) {
            StatementKind kind = FEES.contains(subject) ? StatementKind.AMOUNT : StatementKind.COUNT;
            relations.addDenial(statement(quantity, kind, subject, denied, BigDecimal.ZERO, sentenceEnd));
        }
    }

    private void takeChange(Quantity quantity, Clause clause, Change change, int sentenceEnd) {
        Optional<StatementSubject> subject = change.noun().isEmpty()
                ? relations.changed(clause.link())
                : SubjectPhrases.findChanged(core(change.noun()), around);
        boolean isChange = quantity.kind() != StatementKind.AMOUNT
                || subject.filter(OTHER::equals).isPresent();
        if (subject.isEmpty() || !isChange || around.isOfNamedAgency()) {
            relations.passOver();
            return;
        }
        BigDecimal number = change.isFall() ? quantity.number().negate() : quantity.number();
        relations.addChange(
                statement(quantity, StatementKind.CHANGE, subject.get(), change.noun(), number, sentenceEnd));
    }

    private void takeRate(Quantity quantity, Clause clause, int sentenceEnd) {
        String core = core(clause.before());
        if (quantity.unit().equals(Units.PERCENT) && RatePhrases.isShare(clause.before()) && relations.isAfterPart()) {
            relations.addShare(
                    statement(quantity, StatementKind.RATE, OTHER, clause.before(), quantity.number(), sentenceEnd));
            return;
        }
        Optional<String> name = RatePhrases.name(core);
        if (name.isEmpty() || !quantity.unit().equals(Units.PERCENT)) {
            relations.passOver();
            return;
        }
        StatementSubject subject = SubjectPhrases.find(name.get(), around)
                .filter(INTERPRETATION_RATE::equals)
                .orElse(OTHER);
        relations.addRate(statement(quantity, StatementKind.RATE, subject, name.get(), quantity.number(), sentenceEnd));
    }

    private void takeCount(Quantity quantity, Clause clause, int sentenceEnd) {
        if (clause.apart()) {
            around.turnAway();
        }
        String core = core(clause.before());
        boolean isNone = quantity.number().signum() == 0;
        Optional<StatementSubject> subject = subject(quantity, clause, isNone ? EACH.strip(core) : core);
        if (subject.isEmpty() && isNone && takeNone(quantity, clause, core, sentenceEnd)) {
            return;
        }
        boolean isCarried = subject.isPresent() && CARRIED.contains(subject.get());
        if (!isCarried && relations.isCutOff(clause.link(), quantity)) {
            return;
        }
        boolean isPart = relations.isPart(clause.link(), quantity, subject, core);
        if (subject.isEmpty() && !quantity.unit().isEmpty() && isOther(clause, core, isPart)) {
            subject = Optional.of(OTHER);
        }
        if (subject.isEmpty()) {
            relations.passOver();
            around.turnAway();
            return;
        }
        Statement statement = statement(quantity, quantity.kind(), subject.get(), core, quantity.number(), sentenceEnd);
        relations.add(statement, clause.link(), isPart);
        if (subject.get() != OTHER || isPart) {
            around.count(subject.get(), core);
        } else {
            around.turnAway();
        }
    }

    private String core(String phrase) {
        return Wording.core(phrase, around.ownName());
    }

    private Optional<StatementSubject> subject(Quantity quantity, Clause clause, String core) {
        Optional<String> phrase = phrase(clause, core);
        if (around.isOfNamedAgency() || phrase.isEmpty() || isOfReplies(phrase.get(), quantity.end())) {
            return Optional.empty();
        }
        Optional<StatementSubject> subject = find(phrase.get(), clause);
        return subject.isPresent() && subject.get().fits(quantity.kind(), quantity.unit())
                ? withAside(subject.get(), quantity.end())
                : Optional.empty();
    }

    /** Takes a 0 for all that stands before it; whether it was understood. */
    private boolean takeNone(Quantity quantity, Clause clause, String core, int sentenceEnd) {
        // 依申请公开0条 can be what was disclosed on application.
        if (!clause.isAlone() || around.isOfNamedAgency() || core.equals("依申请公开")) {
            return false;
        }
        List<StatementSubject> subjects = Denials.subjects(EACH.strip(core), around).stream()
                .filter(subject -> subject.fits(quantity.kind(), quantity.unit()))
                .toList();
        for (StatementSubject subject : subjects) {
            relations.addDenial(statement(quantity, quantity.kind(), subject, core, quantity.number(), sentenceEnd));
            around.count(subject, core);
        }
        return !subjects.isEmpty();
    }

    /** What a phrase is about; applications, too, of which it says no more than how many there were. */
    private Optional<StatementSubject> find(String phrase, Clause clause) {
        Optional<StatementSubject> found = SubjectPhrases.find(phrase, around);
        return found.isPresent() || !isTotal(clause) || phrase.equals("依申请公开")
                ? found
                : SubjectPhrases.find("收到" + phrase, around).filter(APPLICATIONS::equals);
    }

    private static boolean isTotal(Clause clause) {
        return clause.link() == Clause.Link.NONE && clause.isAlone() && Wording.isTotal(clause.before());
    }

    /** Whether 办理 counts what was replied to, which is neither what came in nor what was concluded. */
    private boolean isOfReplies(String phrase, int end) {
        return Wording.isHandled(phrase)
                && ALL_REPLIED.matcher(chars).region(end, chars.length()).lookingAt();
    }

    /** The words that say what a number is of: those before it, those behind a verb and it, or those behind it alone. */
    private Optional<String> phrase(Clause clause, String core) {
        if (Wording.isRemainder(core) && !clause.after().isEmpty()) {
            Matcher is = IS.matcher(clause.after());
            return Optional.of(core(is.lookingAt() ? clause.after().substring(is.end()) : clause.after()));
        }
        if (clause.isAlone()) {
            return Optional.of(core);
        }
        return Wording.isVerb(core) ? Optional.of(core(clause.before() + clause.after())) : Optional.empty();
    }

    /** What a note in brackets behind the number makes of its subject; nothing if the note is not understood. */
    private Optional<StatementSubject> withAside(StatementSubject subject, int end) {
        if (end >= chars.length() || chars.charAt(end) != '(') {
            return Optional.of(subject);
        }
        int close = chars.substring(end, Math.min(chars.length(), end + LONGEST_ASIDE))
                .indexOf(')');
        String aside = close < 0 ? "" : chars.substring(end + 1, end + close);
        if (WITHOUT_CARRIED_IN.matcher(aside).matches()) {
            return Optional.of(subject == APPLICATIONS ? RECEIVED : subject).filter(each -> each == RECEIVED);
        }
        if (WITH_CARRIED_IN.matcher(aside).matches()) {
            return Optional.of(subject == APPLICATIONS ? RECEIVED_AND_CARRIED_IN : subject)
                    .filter(each -> each == RECEIVED_AND_CARRIED_IN || each == PROCESSED);
        }
        return ASIDE.matcher(aside).matches() ? Optional.of(subject) : Optional.empty();
    }

    private boolean isOther(Clause clause, String core, boolean isPart) {
        if (core.isEmpty() || Wording.isOfApplications(core)) {
            return false;
        }
        boolean isListed = clause.link() == Clause.Link.LIST && relations.isAfterOther() && core.length() > 1;
        return isPart || isListed || (clause.isAlone() && Wording.isDone(core));
    }

    /** The words before a number with what is quoted in them. */
    private String asPrinted(String noun, int numberStart) {
        if (noun.indexOf(SectionText.MASK) < 0) {
            return noun;
        }
        int start = chars.lastIndexOf(noun, numberStart);
        return text.plain().substring(start, start + noun.length());
    }

    private Statement statement(
            Quantity quantity,
            StatementKind kind,
            StatementSubject subject,
            String noun,
            BigDecimal number,
            int sentenceEnd) {
        if (sentenceText == null) {
            sentenceText = BLANKS.matcher(text.printed(sentence, sentenceEnd)).replaceAll("");
        }
        return ImmutableStatement.builder()
                .section(section)
                .start(text.printedStart(quantity.start()))
                .end(text.printedEnd(quantity.end()))
                .kind(kind)
                .subject(subject)
                .noun(asPrinted(noun, quantity.start()))
                .number(number)
                .unit(quantity.unit())
                .scope(around.scope())
                .text(text.printed(quantity.start(), quantity.end()))
                .sentence(sentenceText)
                .build();
    }
}
