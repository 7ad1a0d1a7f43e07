package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.catalog.Validity;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the policy documents in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class PolicyDocumentRules {

    private static final LegalDocument DOCUMENT_HANDLING = LegalDocument.of("党政机关公文处理工作条例", "中办发〔2012〕14号");

    /** No two documents have the same number. */
    public static final Rule<Catalog<CatalogEntry>> NUMBER_UNIQUE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.document-number-unique")
            .title("发文字号不重复", "no two documents have the same number")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.INFERRED, DOCUMENT_HANDLING.article(9)))
            .check(PolicyDocumentRules::checkUnique);

    /** The numbers of a prefix and year have no gaps. */
    public static final Rule<Catalog<CatalogEntry>> NUMBER_GAPS = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.document-number-gaps")
            .title("同一年度的发文字号连续", "the numbers of a year follow one another")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, DOCUMENT_HANDLING.article(9)))
            .check(PolicyDocumentRules::checkGaps);

    /** A document that was abolished is not said to be in force. */
    public static final Rule<Catalog<CatalogEntry>> ABOLISHED_NOT_IN_FORCE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.abolished-not-in-force")
            .title("已废止的文件不标为有效", "a document that was abolished is not said to be in force")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(20).item(1)))
            .check(PolicyDocumentRules::checkAbolished);

    private PolicyDocumentRules() {}

    private static void checkUnique(Catalog<CatalogEntry> catalog, Check check) {
        numbers(catalog).forEach((number, documents) -> {
            if (documents.size() == 1) {
                check.holds();
            } else {
                check.violated(
                        Text.of(number + "只用于一件文件", number + " is the number of one document"),
                        documents.stream()
                                .map(each -> each.cell("documentNumber", "发文字号", number))
                                .toList(),
                        Figure.of(1),
                        Figure.of(documents.size()));
            }
        });
        PlacedEntry.of(catalog, PolicyDocument.class, document -> !hasKnownNumber(document))
                .forEach(each -> check.notAssessable(
                        Text.of("发文字号不重复", "its number is that of no other document"),
                        List.of(each.title(), number(each))));
    }

    /** Whether a document has a number that is understood; another need not be one at all, such as 见附件. */
    static boolean hasKnownNumber(PolicyDocument document) {
        return document.documentNumber().filter(DocumentNumber::isUnderstood).isPresent();
    }

    /** The number of a document, as stated. */
    static Cell number(PlacedEntry<PolicyDocument> document) {
        return document.entry()
                .documentNumber()
                .map(number -> document.cell("documentNumber", "发文字号", number))
                .orElseGet(() -> document.blank("documentNumber", "发文字号"));
    }

    /** The documents by their numbers, as far as these are understood. */
    private static Map<DocumentNumber, List<PlacedEntry<PolicyDocument>>> numbers(Catalog<CatalogEntry> catalog) {
        Map<DocumentNumber, List<PlacedEntry<PolicyDocument>>> numbers = new TreeMap<>();
        PlacedEntry.of(catalog, PolicyDocument.class, PolicyDocumentRules::hasKnownNumber)
                .forEach(each -> numbers.computeIfAbsent(
                                each.entry().documentNumber().orElseThrow(), none -> new ArrayList<>())
                        .add(each));
        return numbers;
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
                ConsecutiveNumbers.check(sequence, sequence.first(), statement, cell, check);
            }
        });
    }

    private static void checkAbolished(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("已废止的文件不标为有效", "a document that was abolished is not said to be in force");
        for (PlacedEntry<PolicyDocument> each : PlacedEntry.of(catalog, PolicyDocument.class)) {
            PolicyDocument document = each.entry();
            Optional<LocalDate> abolished =
                    PolicyLibrary.abolishedOn(document).filter(day -> !day.isAfter(catalog.asOf()));
            if (document.validity().isEmpty()) {
                check.notAssessable(statement, List.of(each.title(), each.blank("validity", "有效性")));
            } else if (document.validity().get() == Validity.IN_FORCE && abolished.isPresent()) {
                check.violated(
                        statement,
                        List.of(each.title(), each.cell("abolishedOn", "废止日期", abolished.get())),
                        Figure.of(Validity.REPEALED.label()),
                        Figure.of(Validity.IN_FORCE.label()));
            } else {
                check.holds();
            }
        }
    }
}
