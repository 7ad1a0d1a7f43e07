package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.calendar.DayNotCoveredException;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.catalog.Validity;
import org.gongkai.law.DisclosureItem;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/** What must hold of a catalog and its entries. */
public final class CatalogRules {

    private static final int DAYS_TO_PUBLISH = 20;
    private static final int MOST_GAPS = 10;
    private static final LegalDocument DOCUMENT_HANDLING = LegalDocument.of("党政机关公文处理工作条例", "中办发〔2012〕14号");
    private static final LegalDocument OPENNESS_MEASURES = LegalDocument.of("《关于全面推进政务公开工作的意见》实施细则", "国办发〔2016〕80号");

    /** No two documents have the same number. */
    public static final Rule<Catalog<CatalogEntry>> DOCUMENT_NUMBER_UNIQUE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.document-number-unique")
            .title("发文字号不重复", "no two documents have the same number")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.INFERRED, DOCUMENT_HANDLING.article(9)))
            .check(CatalogRules::checkUnique);

    /** The numbers of a prefix and year have no gaps. */
    public static final Rule<Catalog<CatalogEntry>> DOCUMENT_NUMBER_GAPS = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.document-number-gaps")
            .title("同一年度的发文字号连续", "the numbers of a year follow one another")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, DOCUMENT_HANDLING.article(9)))
            .check(CatalogRules::checkGaps);

    /** A document that was abolished is not said to be in force. */
    public static final Rule<Catalog<CatalogEntry>> ABOLISHED_NOT_IN_FORCE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.abolished-not-in-force")
            .title("已废止的文件不标为有效", "a document that was abolished is not said to be in force")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(20).item(1)))
            .check(CatalogRules::checkAbolished);

    /** Rules and normative documents are interpreted. */
    public static final Rule<Catalog<CatalogEntry>> INTERPRETATION_PRESENT = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.interpretation-present")
            .title("规章和规范性文件有解读", "rules and normative documents are interpreted")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, OPENNESS_MEASURES.at("强化政策解读")))
            .check(CatalogRules::checkInterpretation);

    /** The issues of the gazette in a year follow one another. */
    public static final Rule<Catalog<CatalogEntry>> GAZETTE_CONSECUTIVE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.gazette-consecutive")
            .title("同一年度的公报期号连续", "the issues of the gazette in a year follow one another")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(23)))
            .check(CatalogRules::checkGazette);

    /** Each of the fifteen items of Article 20 is served by some entry. */
    public static final Rule<Catalog<CatalogEntry>> ARTICLE_20_COVERAGE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.article20-coverage")
            .title("第二十条十五项内容均有条目", "each of the fifteen items of Article 20 is served by an entry")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(20)))
            .check(CatalogRules::checkArticle20);

    private CatalogRules() {}

    /**
     * The rules of a catalog.
     *
     * @param calendar counts the working days, not null
     * @return the rules
     */
    public static RuleSet<Catalog<CatalogEntry>> ruleSet(WorkingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return RuleSet.of(
                "catalog",
                catalog -> Subject.of(catalog.keeper().name(), catalog.asOf().getYear()),
                List.of(
                        publishedInTime(calendar),
                        DOCUMENT_NUMBER_UNIQUE,
                        DOCUMENT_NUMBER_GAPS,
                        ABOLISHED_NOT_IN_FORCE,
                        INTERPRETATION_PRESENT,
                        ConsultationRules.FEEDBACK,
                        ConsultationRules.LENGTH,
                        GAZETTE_CONSECUTIVE,
                        ARTICLE_20_COVERAGE));
    }

    private static Rule<Catalog<CatalogEntry>> publishedInTime(WorkingCalendar calendar) {
        return Rule.<Catalog<CatalogEntry>>builder("catalog.published-in-time")
                .title("信息形成之日起20个工作日内公开", "information is published within 20 working days")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(26)))
                .check((catalog, check) -> {
                    for (int i = 0; i < catalog.entries().size(); i++) {
                        checkPublished(catalog.entries().get(i), i, calendar, check);
                    }
                });
    }

    private static Cell cell(int index, String part, String label, String value) {
        return Cell.of("/entries/" + index + '/' + part, label, Figure.of(value));
    }

    static Cell blank(int index, String part, String label) {
        return Cell.of("/entries/" + index + '/' + part, label, Figure.notStated());
    }

    static Cell title(int index, CatalogEntry entry) {
        return cell(index, "title", "名称", entry.title());
    }

    private static void checkPublished(CatalogEntry entry, int index, WorkingCalendar calendar, Check check) {
        Text statement = Text.of("公开不晚于形成之日起20个工作日（第二十六条）", "published within 20 working days (Article 26)");
        Optional<LocalDate> created = entry.createdOn();
        Optional<LocalDate> published = entry.publishedOn();
        if (created.isEmpty() || published.isEmpty()) {
            List<Cell> cells = new ArrayList<>(List.of(title(index, entry)));
            if (created.isEmpty()) {
                cells.add(blank(index, "createdOn", "生成日期"));
            }
            if (published.isEmpty()) {
                cells.add(blank(index, "publishedOn", "发布日期"));
            }
            check.notAssessable(statement, cells);
            return;
        }
        if (!published.get().isAfter(created.get().plusDays(DAYS_TO_PUBLISH))) {
            // Twenty working days are never fewer than twenty days, whatever the calendar covers.
            check.holds();
            return;
        }
        LocalDate due;
        try {
            due = calendar.plusWorkingDays(created.get(), DAYS_TO_PUBLISH);
        } catch (DayNotCoveredException notCovered) {
            check.notAssessable(
                    statement,
                    List.of(title(index, entry), Cell.of("/calendar", "工作日历 " + notCovered.day(), Figure.notStated())));
            return;
        }
        if (published.get().isAfter(due)) {
            check.violated(
                    statement,
                    List.of(
                            title(index, entry),
                            cell(index, "createdOn", "生成日期", created.get().toString()),
                            cell(index, "publishedOn", "发布日期", published.get().toString())),
                    Figure.of(due.toString()),
                    Figure.of(published.get().toString()),
                    OptionalLong.of(ChronoUnit.DAYS.between(due, published.get())));
        } else {
            check.holds();
        }
    }

    /** The places of the documents by their numbers. */
    private static Map<DocumentNumber, List<Integer>> numbers(Catalog<CatalogEntry> catalog) {
        Map<DocumentNumber, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < catalog.entries().size(); i++) {
            if (catalog.entries().get(i) instanceof PolicyDocument document
                    && document.documentNumber().isPresent()) {
                numbers.computeIfAbsent(document.documentNumber().get(), number -> new ArrayList<>())
                        .add(i);
            }
        }
        return numbers;
    }

    private static void checkUnique(Catalog<CatalogEntry> catalog, Check check) {
        Map<DocumentNumber, List<Integer>> numbers = numbers(catalog);
        for (Map.Entry<DocumentNumber, List<Integer>> number : numbers.entrySet()) {
            if (number.getValue().size() == 1) {
                check.holds();
            } else {
                check.violated(
                        Text.of(number.getKey() + "只用于一件文件", number.getKey() + " is the number of one document"),
                        number.getValue().stream()
                                .map(index -> cell(
                                        index,
                                        "documentNumber",
                                        "发文字号",
                                        number.getKey().toString()))
                                .toList(),
                        Figure.of(1),
                        Figure.of(number.getValue().size()));
            }
        }
        for (int i = 0; i < catalog.entries().size(); i++) {
            if (catalog.entries().get(i) instanceof PolicyDocument document
                    && document.documentNumber().isEmpty()) {
                check.notAssessable(
                        Text.of("发文字号不重复", "its number is that of no other document"),
                        List.of(title(i, document), blank(i, "documentNumber", "发文字号")));
            }
        }
    }

    private static void checkGaps(Catalog<CatalogEntry> catalog, Check check) {
        Map<String, TreeSet<Integer>> sequences = new TreeMap<>();
        for (DocumentNumber number : numbers(catalog).keySet()) {
            if (number.year().isPresent()) {
                sequences
                        .computeIfAbsent(
                                number.prefix() + '〔' + number.year().getAsInt() + '〕', series -> new TreeSet<>())
                        .add(number.sequence());
            }
        }
        sequences.forEach((series, sequence) -> {
            Text statement = Text.of(series + "的序号应当连续", "the numbers of " + series + " follow one another");
            Cell cell = Cell.of("/entries", series, Figure.of(sequence.size()));
            if (sequence.size() == 1) {
                check.notAssessable(statement, List.of(cell));
            } else {
                checkConsecutive(sequence, sequence.first(), statement, cell, check);
            }
        });
    }

    /** A run of numbers from one on: complete, or with gaps, which are named. */
    private static void checkConsecutive(
            SortedSet<Integer> numbers, int first, Text statement, Cell cell, Check check) {
        int expected = numbers.last() - first + 1;
        if (numbers.size() == expected) {
            check.holds();
        } else {
            String gaps = gaps(numbers, first);
            check.violated(
                    Text.of(statement.zh() + "，缺" + gaps + '号', statement.en() + "; missing " + gaps),
                    List.of(cell),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    /** The numbers that are missing, such as 3, 7-9; of many gaps the first. */
    private static String gaps(SortedSet<Integer> numbers, int first) {
        List<String> gaps = new ArrayList<>();
        int next = first;
        for (int number : numbers) {
            if (number > next) {
                gaps.add(number == next + 1 ? Integer.toString(next) : next + "-" + (number - 1));
            }
            next = number + 1;
        }
        return gaps.size() <= MOST_GAPS
                ? String.join(", ", gaps)
                : String.join(", ", gaps.subList(0, MOST_GAPS)) + ", …";
    }

    private static void checkAbolished(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("已废止的文件不标为有效", "a document that was abolished is not said to be in force");
        for (int i = 0; i < catalog.entries().size(); i++) {
            if (catalog.entries().get(i) instanceof PolicyDocument document) {
                Optional<LocalDate> abolished =
                        PolicyLibrary.abolishedOn(document).filter(day -> !day.isAfter(catalog.asOf()));
                if (document.validity().isEmpty()) {
                    check.notAssessable(statement, List.of(title(i, document), blank(i, "validity", "有效性")));
                } else if (document.validity().get() == Validity.IN_FORCE && abolished.isPresent()) {
                    check.violated(
                            statement,
                            List.of(
                                    title(i, document),
                                    cell(
                                            i,
                                            "abolishedOn",
                                            "废止日期",
                                            abolished.get().toString())),
                            Figure.of(Validity.REPEALED.label()),
                            Figure.of(Validity.IN_FORCE.label()));
                } else {
                    check.holds();
                }
            }
        }
    }

    private static void checkInterpretation(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("规章和规范性文件有解读", "the document is interpreted");
        PolicyLibrary library = PolicyLibrary.of(catalog);
        for (int i = 0; i < catalog.entries().size(); i++) {
            if (catalog.entries().get(i) instanceof PolicyDocument document
                    && document.policyKind() != PolicyKind.OTHER) {
                if (document.documentNumber().isEmpty()) {
                    check.notAssessable(statement, List.of(title(i, document), blank(i, "documentNumber", "发文字号")));
                } else if (library.interpretationsOf(document.documentNumber().get())
                        .isEmpty()) {
                    check.violated(
                            Text.of("“" + document.title() + "”没有解读", '"' + document.title() + "\" is not interpreted"),
                            List.of(title(i, document)),
                            Figure.notStated(),
                            Figure.notStated());
                } else {
                    check.holds();
                }
            }
        }
    }

    private static void checkGazette(Catalog<CatalogEntry> catalog, Check check) {
        Map<Integer, TreeSet<Integer>> years = new TreeMap<>();
        for (GazetteIssue issue : catalog.only(GazetteIssue.class).entries()) {
            years.computeIfAbsent(issue.year(), year -> new TreeSet<>()).add(issue.issue());
        }
        years.forEach((year, issues) -> {
            Text statement =
                    Text.of(year + "年公报期号应当连续", "the issues of the gazette of " + year + " follow one another");
            Cell cell = Cell.of("/entries", "政府公报", Figure.of(issues.size()));
            boolean begunBefore = issues.first() > 1 && issues.size() == 1;
            if (begunBefore) {
                check.notAssessable(statement, List.of(cell));
            } else {
                checkConsecutive(issues, 1, statement, cell, check);
            }
        });
    }

    private static void checkArticle20(Catalog<CatalogEntry> catalog, Check check) {
        Set<DisclosureItem> served = catalog.entries().stream()
                .flatMap(entry -> entry.disclosureItem().stream())
                .collect(Collectors.toSet());
        boolean allTold = catalog.entries().stream()
                .allMatch(entry -> entry.disclosureItem().isPresent());
        for (DisclosureItem item : DisclosureItem.values()) {
            Text statement = Text.of(
                    "第二十条第" + item.number() + "项有条目：" + item.label(),
                    "item " + item.number() + " of Article 20 is served by an entry");
            Text missing = Text.of(
                    "第二十条第" + item.number() + "项没有条目：" + item.label(),
                    "item " + item.number() + " of Article 20 is served by no entry");
            Cell cell = Cell.of(
                    "/entries", item.label(), Figure.of(catalog.entries().size()));
            if (served.contains(item)) {
                check.holds();
            } else if (allTold) {
                check.violated(missing, List.of(cell), Figure.notStated(), Figure.notStated());
            } else {
                check.notAssessable(statement, List.of(cell));
            }
        }
    }
}
