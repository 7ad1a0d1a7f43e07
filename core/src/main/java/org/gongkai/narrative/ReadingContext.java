package org.gongkai.narrative;

import static org.gongkai.narrative.StatementSubject.NORMATIVE_DOCUMENTS_ISSUED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.CharacterSet;
import org.gongkai.internal.WordSearch;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * What has been read so far of a paragraph, as far as it bears on the numbers to come: the year, whose figures they are, and
 * what they are about. It goes forward through the text once.
 */
final class ReadingContext {

    private static final String OFFICES = "(?:局|委|委员会|厅|镇|乡|街道|办公室|管委会|开发区|法院|公司|医院|学校)";
    private static final CharacterSet ENDS_OF_OFFICES = CharacterSet.of("局委会厅镇乡道室区院司校");
    private static final CharacterSet STOPS = CharacterSet.of(",。;:(!?");

    /** A name with what stands before it in a clause takes no more. */
    private static final int FARTHEST_END_OF_NAME = 40;

    /** An agency that a clause begins with: 县公安局收到. */
    private static final Pattern NAMED = Pattern.compile("(?:其中|据统计|全年|" + Mark.YEAR_NUMBER + "度?)*+(?!各|全|我|本|县政府办公室)"
            + "(?<name>[\\u4e00-\\u9fff&&[^各]]{0,4}[县市区省州][\\u4e00-\\u9fff&&[^各]]{1,9}?" + OFFICES
            + "|[\\u4e00-\\u9fff&&[^各]]{1,12}?" + OFFICES
            + "(?=[,、和及与]|共|收|受|办|新|全年|本年|累计|作出|发布|主动|答复|依申请|年|\\d|$))");

    private static final List<String> DISCLOSURE = List.of("信息公开", "依申请公开", "公开政府信息");

    private static final String OF_DISCLOSURE = "[^,。;]{0,8}信息公开(?!(?:工作|申请|事项)?无关)";

    /** Words that give disclosure as the cause of the disputes that a sentence counts. */
    private static final Pattern CAUSE = Pattern.compile("[均都系因为由涉]" + OF_DISCLOSURE);

    private static final WordSearch CAUSES = WordSearch.of(CAUSE);

    /** Words that give another cause of them. */
    private static final Pattern OTHER_CAUSE =
            Pattern.compile("(?:均|都|皆)(?:为|系|属|因|与|由|涉及|不涉及)(?!" + OF_DISCLOSURE + ")");

    private static final WordSearch OTHER_CAUSES = WordSearch.of(OTHER_CAUSE);

    private static final Pattern NAMED_YEAR = Pattern.compile("(20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年");

    private final ReportSection section;
    private final int reportYear;
    private final OwnName ownName;
    private final Matcher marks;
    private final Matcher named;
    private final String chars;

    private boolean isOtherYear;
    private boolean isOtherPeriod;
    private boolean isTotal;
    private boolean isPresent;
    private boolean isNamed;
    private boolean isDisclosure;
    private boolean isCounting;
    private boolean isCausedByDisclosure;
    private boolean isCausedOtherwise;
    private Optional<ReportScope> scope = Optional.empty();
    private @Nullable Topic topic;
    private final Set<StatementSubject> counted = EnumSet.noneOf(StatementSubject.class);

    ReadingContext(ReportSection section, OwnName ownName, int year, SectionText text) {
        this.section = section;
        this.reportYear = year;
        this.ownName = ownName;
        this.chars = text.masked();
        this.marks = NAMED_YEAR.matcher(chars).useTransparentBounds(true).useAnchoringBounds(false);
        this.named = NAMED.matcher(chars);
    }

    void startParagraph() {
        isOtherYear = false;
        topic = section == ReportSection.APPLICATIONS ? Topic.APPLICATIONS : null;
        isCounting = section == ReportSection.APPLICATIONS;
        isDisclosure = section == ReportSection.APPLICATIONS || section == ReportSection.DISPUTES;
    }

    void startSentence(int start) {
        if (!chars.startsWith("其中", start)) {
            counted.clear();
        }
        isOtherPeriod = false;
        isTotal = false;
        isPresent = false;
        isNamed = false;
        scope = Optional.empty();
    }

    /** Notes what a sentence that counts something says of the cause of disputes. */
    void findCauses(int start, int end) {
        isCausedByDisclosure = CAUSES.find(CAUSE.matcher(chars), chars, start, end);
        isCausedOtherwise = OTHER_CAUSES.find(OTHER_CAUSE.matcher(chars), chars, start, end);
    }

    /** Takes in a stretch of the text, which goes on where the last one ended. */
    void advance(int from, int to) {
        for (int at = from; at < to; at = Mark.BEGINNINGS.next(chars, at, to)) {
            at = takeMark(at, to);
        }
        for (int i = from; i < to; i++) {
            if ((i == 0 || STOPS.has(chars.charAt(i - 1))) && isNamed(i)) {
                isNamed = true;
            }
        }
        for (int i = 0; i < DISCLOSURE.size() && !isDisclosure; i++) {
            isDisclosure = contains(DISCLOSURE.get(i), from, to);
        }
    }

    private boolean contains(String word, int from, int to) {
        int start = Math.max(0, from - word.length());
        int at = chars.substring(start, to).indexOf(word);
        return at >= 0;
    }

    private boolean isNamed(int clause) {
        int end = Math.min(chars.length(), clause + FARTHEST_END_OF_NAME);
        return hasOffice(clause, end) && named.region(clause, end).lookingAt() && !ownName.matches(named.group("name"));
    }

    /** Whether a name can end in a clause. */
    private boolean hasOffice(int clause, int end) {
        for (int i = clause; i < end && !STOPS.has(chars.charAt(i)); i++) {
            if (ENDS_OF_OFFICES.has(chars.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the mark that stands at a place, if one does; where to go on. */
    private int takeMark(int at, int to) {
        for (Mark mark : Mark.BEGINNINGS.at(chars, at)) {
            if (marks.usePattern(mark.pattern()).region(at, to).lookingAt()) {
                take(mark);
                return marks.end();
            }
        }
        return at + 1;
    }

    private void take(Mark mark) {
        switch (mark) {
            case COMPARISON, CARRIED, NEUTRAL -> {
                // Says nothing of the numbers to come.
            }
            case YEAR -> takeYear(marks.group());
            case WHOLE_YEAR, PRESENT -> {
                isPresent = true;
                isOtherPeriod = false;
            }
            case YEAR_SO_FAR -> takeYearSoFar(marks.group());
            case UNTIL, OTHER_YEAR, FUTURE -> isOtherPeriod = true;
            case TOTAL -> isTotal = true;
            case SUMMARY -> {
                scope = isOwnTown(marks.group()) ? Optional.empty() : Optional.of(ReportScope.SUMMARY);
                isNamed = false;
            }
            case OWN -> scope = Optional.of(ReportScope.OWN);
            case APPLICATIONS -> {
                topic = Topic.APPLICATIONS;
                isDisclosure = true;
            }
            case DIRECT_LITIGATION -> topic = Topic.DIRECT_LITIGATION;
            case LITIGATION_AFTER_RECONSIDERATION -> topic = Topic.LITIGATION_AFTER_RECONSIDERATION;
            case DISPUTES -> topic = Topic.DISPUTES;
            case RECONSIDERATION -> topic = Topic.RECONSIDERATION;
            case LITIGATION -> topic = Topic.LITIGATION;
            case ELSEWHERE -> topic = Topic.ELSE;
        }
    }

    /** Whether what is said of a whole town or street is said by its government, whose figures are no others. */
    private boolean isOwnTown(String whole) {
        return "镇乡街".indexOf(whole.charAt(1)) >= 0 && ownName.has(whole.charAt(1));
    }

    private void takeYear(String text) {
        boolean isEnd = "至到-—–~".indexOf(text.charAt(0)) >= 0;
        if (isEnd) {
            isOtherPeriod = true;
            return;
        }
        isOtherYear = ChineseNumerals.readDigits(text.substring(0, 4)) != reportYear;
        isPresent = !isOtherYear;
    }

    /** A year up to its end says that it is the year, but not that the numbers are of it alone: 截至2022年底，累计. */
    private void takeYearSoFar(String text) {
        Matcher year = NAMED_YEAR.matcher(text);
        boolean isThisYear = !year.find() || ChineseNumerals.readDigits(year.group(1)) == reportYear;
        isOtherPeriod = !isThisYear;
        isPresent = isThisYear && text.endsWith("以来");
    }

    /** Notes what the sentence has counted. */
    void count(StatementSubject subject, String noun) {
        if (subject.topic().isPresent()) {
            topic = subject.topic().get();
        }
        isCounting = isCounting || subject.isOf(ReportSection.APPLICATIONS);
        // 新制定 is of the form of 2019, which does not count what is repealed: 废止 behind it may be of anything.
        if (!noun.startsWith("新") || subject != NORMATIVE_DOCUMENTS_ISSUED) {
            counted.add(subject);
        }
    }

    /** Notes that the sentence counts something else. */
    void turnAway() {
        counted.clear();
    }

    /** Whether the text is about applications and has counted some in this paragraph. */
    boolean isCountingApplications() {
        return isCounting && topic == Topic.APPLICATIONS;
    }

    boolean hasCounted(Set<StatementSubject> any) {
        return !Collections.disjoint(counted, any);
    }

    OwnName ownName() {
        return ownName;
    }

    /** Whether it has been said that the text is about something here. */
    boolean isAbout(Topic what) {
        return topic == what;
    }

    /** What the text is about here, where that has been said. */
    Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** Whether the numbers here are of the year of the report, whole and only. */
    boolean isOfTheYear() {
        return !isOtherYear && !isOtherPeriod && (!isTotal || isPresent);
    }

    /** Whether the figures are of one agency among others. */
    boolean isOfNamedAgency() {
        return isNamed;
    }

    /** Whether disputes here are over disclosure, and not any. */
    boolean isOnDisclosure() {
        return (isDisclosure || isCausedByDisclosure) && !isCausedOtherwise;
    }

    Optional<ReportScope> scope() {
        return scope;
    }

    int year() {
        return reportYear;
    }
}
