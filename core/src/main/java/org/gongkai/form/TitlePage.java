package org.gongkai.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.internal.WordSearch;
import org.gongkai.report.AnnualReport;

/** What the lines before the first part say of the report: the agency, the year, the day of publication. */
final class TitlePage {

    private static final WordSearch READING =
            WordSearch.of(Pattern.compile("[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]"));
    private static final String BEHIND_SENTENCE = "。；;";
    private static final String OF_SENTENCES = ",，。；;";

    /** How the names of agencies end that can be a line of their own. */
    private static final List<String> BODIES = List.of(
            "政府", "局", "委员会", "委", "办公室", "办事处", "办", "厅", "部", "院", "署", "中心", "管委会", "公司", "学校", "大学", "医院", "银行",
            "支队", "总队");

    /** How the names of agencies can end besides in a title or beside one. */
    private static final List<String> OTHER_BODIES = List.of(
            "委員會", "辦公室", "辦事處", "辦", "廳", "鎮", "鄉", "街道", "街", "镇", "乡", "机关", "大队", "处", "所", "站", "社", "会", "团",
            "开发区", "园区", "新区", "管理区", "学院", "法院", "检察院");

    private static final String NOT_IN_NAMES = ">＞»›|/:：,，。;；、《》";

    /** What else no name of an agency has, and how none begins. */
    private static final WordSearch NO_NAME = WordSearch.of(
            Pattern.compile(
                    "^(?:我|本|该|各|全[县市区省镇乡]|有关|上级|其他|街道办事处$|人民政府$|乡镇|镇街|[省市县区]直)|根据|依据|按照|要求|信息公|年报|首页|专栏|栏目|网站|位置|联系|地址|要闻|来源|索引|通知|报告"));

    /** A name without its place: 区政府国资局. */
    private static final Pattern RELATIVE = Pattern.compile("^[省市州县區区旗镇乡]");

    private static final Pattern PUBLISHER = Pattern.compile("(?:发布|编制|公开)(?:机构|单位|机关|主体)[:：]([^:：,，。;；]{2,40})$");

    /** The year for which figures are given, from its first day to its last. */
    private static final String FIRST_DAY = "1月1日";

    private static final Pattern PERIOD =
            Pattern.compile("(20\\d\\d)年1月1日(?:起|开始)?[至到\\-—–－~～]{1,2}(?:(20\\d\\d)年)?(?:12月31日|12月底)");

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 200;

    /** A title goes over so many lines at most. */
    private static final int MOST_LINES = 3;

    private final List<String> lines;
    private final List<Found> titles = new ArrayList<>();
    private final OptionalInt period;
    private final List<Integer> years;
    private final PublicationDate published;

    /** A title and the lines it stands on, none of them its own if it is in a sentence. */
    private record Found(ReportTitle title, int first, int end, boolean inSentence) {

        boolean isBare() {
            return !inSentence && title.year().isPresent() && title.name().isEmpty();
        }
    }

    /**
     * Reads the lines before the first part, and those with which the text begins, in which sentences are looked at only if they
     * are needed.
     */
    TitlePage(List<String> front, List<String> overview) {
        this.lines = bare(front);
        for (int i = 0; i < lines.size(); i++) {
            addTitles(front.get(i).length(), i);
        }
        List<String> text = bare(overview);
        text.forEach(this::addSentences);
        OptionalInt ofLines = period(lines);
        this.period = ofLines.isPresent() ? ofLines : period(text);
        this.years = years();
        this.published = PublicationDate.in(front);
    }

    private static List<String> bare(List<String> lines) {
        List<String> bare = new ArrayList<>(lines.size());
        for (String line : lines) {
            bare.add(READING.removedFrom(Blanks.replaced(line, "")));
        }
        return bare;
    }

    private static OptionalInt period(List<String> lines) {
        for (String line : lines) {
            if (line.contains(FIRST_DAY)) {
                Matcher period = PERIOD.matcher(line);
                if (period.find() && (period.group(2) == null || period.group(2).equals(period.group(1)))) {
                    return OptionalInt.of(Integer.parseInt(period.group(1)));
                }
            }
        }
        return OptionalInt.empty();
    }

    private void addTitles(int printedLength, int i) {
        String line = lines.get(i);
        if (Pieces.hasAny(line, OF_SENTENCES)) {
            addSentences(line);
            return;
        }
        if (printedLength > LONGEST_LINE) {
            return;
        }
        List<ReportTitle> own = ReportTitle.in(line);
        if (own.isEmpty() && addBroken(i)) {
            return;
        }
        own.forEach(title -> titles.add(new Found(title, i, i + 1, false)));
    }

    /** Adds a title that is broken between lines, the second of which has none with its year. */
    private boolean addBroken(int from) {
        StringBuilder joined = new StringBuilder(lines.get(from));
        for (int i = from + 1; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            String line = lines.get(i);
            if (joined.length() > LONGEST_NAME || line.length() > LONGEST_NAME || !isPlain(line) || hasYear(line)) {
                return false;
            }
            joined.append(line);
            List<ReportTitle> broken = ReportTitle.in(joined.toString());
            if (broken.size() == 1 && broken.get(0).year().isPresent()) {
                titles.add(new Found(broken.get(0), from, i + 1, false));
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String line) {
        return !Pieces.hasAny(line, OF_SENTENCES) && line.indexOf(':') < 0 && line.indexOf('：') < 0;
    }

    private static boolean hasYear(String line) {
        return ReportTitle.in(line).stream().anyMatch(title -> title.year().isPresent());
    }

    private void addSentences(String line) {
        if (!ReportTitle.canBeIn(line)) {
            return;
        }
        for (String sentence : Pieces.of(line, BEHIND_SENTENCE)) {
            if (sentence.length() <= LONGEST_LINE) {
                ReportTitle.in(sentence).forEach(title -> titles.add(new Found(title, 0, 0, true)));
            }
        }
    }

    /** Whether anything says that the page is a report. */
    boolean hasTitle() {
        return titles.stream().anyMatch(each -> each.title.year().isPresent());
    }

    /**
     * The year of the first title, or of one that has the year of the figures; a list of the reports of other years can stand
     * before it.
     */
    OptionalInt year() {
        if (years.isEmpty() || (period.isPresent() && years.contains(period.getAsInt()))) {
            return period;
        }
        return OptionalInt.of(years.get(0));
    }

    /** Whether titles of reports of different years stand on the page. */
    boolean hasSeveralYears() {
        return years.stream().distinct().count() > 1;
    }

    /** The years of the titles with the name of an agency, else of those without, else of those in sentences. */
    private List<Integer> years() {
        List<Integer> named = years(each -> !each.inSentence && isName(each.title.name()));
        if (!named.isEmpty()) {
            return named;
        }
        List<Integer> ofLines = years(each -> !each.inSentence);
        return ofLines.isEmpty() ? years(each -> true) : ofLines;
    }

    private List<Integer> years(Predicate<Found> which) {
        List<Integer> years = new ArrayList<>();
        for (Found each : titles) {
            OptionalInt year = each.title.year();
            if (year.orElse(0) >= AnnualReport.FIRST_YEAR && which.test(each)) {
                years.add(year.getAsInt());
            }
        }
        return years;
    }

    /**
     * The name in a title if it is that of an agency, or that beside a title without a name, in a sentence that names the report, on
     * a line of its own; else what a title has.
     */
    Optional<String> agencyName() {
        return names(each -> !each.inSentence && each.title.year().isPresent())
                .or(this::besideTitle)
                .or(() -> names(each -> each.inSentence)
                        .filter(name -> !RELATIVE.matcher(name).find()))
                .or(() -> lines.stream()
                        .filter(line -> endsWithAny(line, BODIES) && isName(line))
                        .findFirst())
                .or(() -> names(each -> true))
                .or(this::publisher)
                .or(() -> titles.stream()
                        .filter(each -> !each.inSentence && each.title.year().isPresent())
                        .map(each -> each.title.name())
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                        .findFirst());
    }

    /** The first of these titles' names that is that of an agency. */
    private Optional<String> names(Predicate<Found> which) {
        return titles.stream()
                .filter(which)
                .map(each -> each.title.name())
                .filter(TitlePage::isName)
                .findFirst();
    }

    private Optional<String> besideTitle() {
        return titles.stream()
                .filter(Found::isBare)
                .flatMap(each -> Stream.of(each.first - 1, each.end))
                .filter(line -> line >= 0 && line < lines.size())
                .map(lines::get)
                .filter(TitlePage::isName)
                .findFirst();
    }

    private Optional<String> publisher() {
        return lines.stream()
                .map(PUBLISHER::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .filter(TitlePage::isName)
                .findFirst();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && (endsWithAny(text, BODIES) || endsWithAny(text, OTHER_BODIES))
                && !Pieces.hasAny(text, NOT_IN_NAMES)
                && !NO_NAME.isIn(text);
    }

    /** Whether a text has something before one of these endings. */
    private static boolean endsWithAny(String text, List<String> endings) {
        for (String ending : endings) {
            if (text.endsWith(ending) && text.length() > ending.length()) {
                return true;
            }
        }
        return false;
    }

    /** The day of publication; one that is not called so is after the year reported on. */
    Optional<LocalDate> publishedOn(OptionalInt reported) {
        return published.day(reported);
    }

    /** The month of publication, where no day is told. */
    Optional<YearMonth> publishedIn(OptionalInt reported) {
        return published.month(reported);
    }
}
