package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.Interpretation;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the interpretations in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class InterpretationRules {

    private static final LegalDocument OPENNESS_MEASURES = LegalDocument.of("《关于全面推进政务公开工作的意见》实施细则", "国办发〔2016〕80号");

    private static final LegalDocument SITE_GUIDELINES = LegalDocument.of("政府网站发展指引", "国办发〔2017〕47号");

    /** Rules and normative documents are interpreted. */
    public static final Rule<Catalog<CatalogEntry>> PRESENT = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.interpretation-present")
            .title("规章和规范性文件有解读", "rules and normative documents are interpreted")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, OPENNESS_MEASURES.at("强化政策解读")))
            .check(InterpretationRules::checkPresent);

    /**
     * The document that is interpreted is in the library.
     *
     * <p>Numbers of which the library has no other of their agency and year, such as those of higher agencies, are passed over.
     */
    public static final Rule<Catalog<CatalogEntry>> OF_DOCUMENT = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.interpretation-of-document")
            .title("解读与文件相互关联", "an interpretation belongs to a document of the library")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, SITE_GUIDELINES.at("解读回应")))
            .check(InterpretationRules::checkOfDocument);

    private InterpretationRules() {}

    private static void checkPresent(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("规章和规范性文件有解读", "the document is interpreted");
        PolicyLibrary library = PolicyLibrary.of(catalog);
        for (PlacedEntry<PolicyDocument> each :
                PlacedEntry.of(catalog, PolicyDocument.class, document -> document.policyKind() != PolicyKind.OTHER)) {
            PolicyDocument document = each.entry();
            boolean interpreted = !library.interpretationsOf(document).isEmpty();
            if (!interpreted && !PolicyDocumentRules.hasKnownNumber(document)) {
                check.notAssessable(statement, List.of(each.title(), PolicyDocumentRules.number(each)));
            } else if (!interpreted) {
                check.violated(
                        Text.of("“" + document.title() + "”没有解读", '"' + document.title() + "\" is not interpreted"),
                        List.of(each.title()),
                        Figure.notStated(),
                        Figure.notStated());
            } else {
                check.holds();
            }
        }
    }

    /**
     * The rule that a document is interpreted within so many working days of its publication, by the first of its
     * interpretations.
     *
     * <p>The measures ask that both are published together and set no number; regions that do set three working days or five.
     *
     * @param calendar counts the working days, not null
     * @param workingDays the number of working days, 0 for the same day; not negative
     * @return the rule
     * @throws IllegalArgumentException if {@code workingDays} is negative
     */
    public static Rule<Catalog<CatalogEntry>> inTime(WorkingCalendar calendar, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days must not be negative, but are " + workingDays);
        }
        WorkingDayLimit limit = new WorkingDayLimit(
                Text.of(
                        "解读不晚于文件公布后" + workingDays + "个工作日",
                        "the interpretation follows the document within " + workingDays + " working days"),
                workingDays,
                Objects.requireNonNull(calendar, "calendar"));
        return Rule.<Catalog<CatalogEntry>>builder("catalog.interpretation-in-time")
                .title("解读与文件同步公布", "a document and its interpretation are published together")
                .severity(Severity.INFO)
                .basis(Basis.of(BasisKind.HEURISTIC, OPENNESS_MEASURES.at("强化政策解读")))
                .check((catalog, check) -> checkInTime(catalog, limit, check));
    }

    private static void checkInTime(Catalog<CatalogEntry> catalog, WorkingDayLimit limit, Check check) {
        PolicyLibrary library = PolicyLibrary.of(catalog);
        IdentityHashMap<Interpretation, PlacedEntry<Interpretation>> places = places(catalog);
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<PolicyDocument> document : PlacedEntry.of(catalog, PolicyDocument.class)) {
            List<Interpretation> interpretations = library.interpretationsOf(document.entry());
            Optional<Interpretation> first = interpretations.stream()
                    .filter(each -> each.publishedOn().isPresent())
                    .min(Comparator.comparing(each -> each.publishedOn().orElseThrow()));
            Optional<LocalDate> from = document.entry().publishedOn();
            if (!interpretations.isEmpty() && from.isEmpty()) {
                silent.add(document, "publishedOn", "发布日期");
            } else if (first.isPresent() && isDecided(first.get(), interpretations, from.orElseThrow(), limit)) {
                LocalDate came = first.get().publishedOn().orElseThrow();
                limit.check(
                        from.orElseThrow(),
                        came,
                        document.title(),
                        List.of(
                                document.title(),
                                document.cell("publishedOn", "发布日期", from.orElseThrow()),
                                Objects.requireNonNull(places.get(first.get())).cell("publishedOn", "发布日期", came)),
                        check);
            } else {
                interpretations.stream()
                        .filter(each -> each.publishedOn().isEmpty())
                        .forEach(each -> silent.add(Objects.requireNonNull(places.get(each)), "publishedOn", "发布日期"));
            }
        }
        silent.report(limit.statement(), check);
    }

    /** Whether none of those without a day can have come before the first, or it came soon enough anyway. */
    private static boolean isDecided(
            Interpretation first, List<Interpretation> all, LocalDate from, WorkingDayLimit limit) {
        return all.stream().allMatch(each -> each.publishedOn().isPresent())
                || limit.isSurelyKept(from, first.publishedOn().orElseThrow());
    }

    /** The places of interpretations, of which two can be equal. */
    private static IdentityHashMap<Interpretation, PlacedEntry<Interpretation>> places(Catalog<CatalogEntry> catalog) {
        IdentityHashMap<Interpretation, PlacedEntry<Interpretation>> places = new IdentityHashMap<>();
        PlacedEntry.of(catalog, Interpretation.class).forEach(each -> places.put(each.entry(), each));
        return places;
    }

    private static void checkOfDocument(Catalog<CatalogEntry> catalog, Check check) {
        PolicyLibrary library = PolicyLibrary.of(catalog);
        Set<Interpretation> found = Collections.newSetFromMap(new IdentityHashMap<>());
        library.documents().forEach(document -> found.addAll(library.interpretationsOf(document)));
        Set<String> series = GazetteRules.series(
                library.documents().stream().flatMap(document -> document.documentNumber().stream()));
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<Interpretation> each : PlacedEntry.of(catalog, Interpretation.class)) {
            Optional<DocumentNumber> number = each.entry().interprets();
            if (found.contains(each.entry())) {
                check.holds();
            } else if (number.filter(DocumentNumber::isUnderstood).isEmpty()) {
                silent.add(each, "interprets", "所解读文件的发文字号");
            } else if (series.contains(GazetteRules.series(number.get()))) {
                check.violated(
                        Text.of(
                                "政策文件库中没有所解读的" + number.get(),
                                "the library lacks " + number.get() + ", which is interpreted"),
                        List.of(each.title(), each.cell("interprets", "所解读文件的发文字号", number.get())),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
        silent.report(Text.of("所解读的文件在政策文件库中", "the document that is interpreted is in the library"), check);
    }
}
