package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CleanupResult;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.catalog.Validity;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/**
 * What must hold between the validity that the library states of a document and what ends it; a set of rules has these with
 * those of {@link CatalogRules}.
 */
public final class ValidityRules {

    private static final Set<Validity> IN_FORCE =
            EnumSet.of(Validity.IN_FORCE, Validity.PARTLY_IN_FORCE, Validity.AMENDED);
    private static final Set<Validity> OUT_OF_FORCE = EnumSet.of(Validity.EXPIRED, Validity.REPEALED);

    /**
     * A document that the last clean-up puts out of force is not said to be in force.
     *
     * <p>One that a clean-up lets stay can go out of force after it; where no day says so, nothing can be said.
     */
    public static final Rule<Catalog<CatalogEntry>> AS_CLEANED_UP = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.validity-as-cleaned-up")
            .title("有效性与清理结果一致", "the validity is that of the last clean-up")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.INFERRED,
                    REGULATION.article(6),
                    REGULATION.article(20).item(1)))
            .check(ValidityRules::checkCleanedUp);

    /** A document whose time has run out is not said to be in force; one that a clean-up names is passed over. */
    public static final Rule<Catalog<CatalogEntry>> NOT_PAST_ITS_TIME = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.expired-not-in-force")
            .title("有效期已过的文件不标为有效", "a document whose time has run out is not said to be in force")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.INFERRED,
                    REGULATION.article(6),
                    REGULATION.article(20).item(1)))
            .check(ValidityRules::checkExpired);

    /**
     * A rule or a normative document is published by the day from which it is in force.
     *
     * <p>It can have been published elsewhere before it was on the site, so a violation is to be looked at, and may be right.
     */
    public static final Rule<Catalog<CatalogEntry>> PUBLISHED_WHEN_IN_FORCE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.published-when-in-force")
            .title("规章和规范性文件不晚于施行之日公布", "a rule or normative document is published by the day it is in force")
            .severity(Severity.INFO)
            .basis(Basis.of(
                    BasisKind.INFERRED,
                    LegalDocument.of("关于加强行政规范性文件制定和监督管理工作的通知", "国办发〔2018〕37号").at("及时公开发布")))
            .check(ValidityRules::checkPublished);

    private ValidityRules() {}

    private static void checkCleanedUp(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("有效性与清理结果一致", "the validity is that of the last clean-up");
        PolicyLibrary library = PolicyLibrary.of(catalog);
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<PolicyDocument> each : PlacedEntry.of(catalog, PolicyDocument.class)) {
            Optional<CleanupResult> result = library.cleanupResultOf(each.entry(), catalog.asOf());
            if (result.isEmpty()) {
                continue;
            }
            Optional<Validity> validity = each.entry().validity();
            boolean inForce = validity.filter(IN_FORCE::contains).isPresent();
            if (validity.isEmpty()) {
                silent.add(each, "validity", "有效性");
            } else if (result.get().isOutOfForce() && inForce) {
                violated(statement, each, result.get().label(), check);
            } else if (!result.get().isOutOfForce()
                    && validity.filter(OUT_OF_FORCE::contains).isPresent()
                    && hasNoDayOfItsEnd(each.entry())) {
                silent.add(each, "abolishedOn", "废止日期");
            } else {
                check.holds();
            }
        }
        silent.report(statement, check);
    }

    /** Whether it cannot be told that a document went out of force after the clean-up that let it stay. */
    private static boolean hasNoDayOfItsEnd(PolicyDocument document) {
        return PolicyLibrary.abolishedOn(document).isEmpty()
                && document.expiresOn().isEmpty();
    }

    private static void checkExpired(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("有效期已过的文件不标为有效", "a document whose time has run out is not said to be in force");
        PolicyLibrary library = PolicyLibrary.of(catalog);
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<PolicyDocument> each : PlacedEntry.of(
                catalog, PolicyDocument.class, document -> document.expiresOn().isPresent())) {
            PolicyDocument document = each.entry();
            boolean expired = document.expiresOn().orElseThrow().isBefore(catalog.asOf());
            boolean cleanedUp =
                    library.cleanupResultOf(document, catalog.asOf()).isPresent();
            if (document.validity().isEmpty()) {
                silent.add(each, "validity", "有效性");
            } else if (!expired || !IN_FORCE.contains(document.validity().get())) {
                check.holds();
            } else if (!cleanedUp) {
                violated(statement, each, Validity.EXPIRED.label(), check);
            }
        }
        silent.report(statement, check);
    }

    private static void checkPublished(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("不晚于施行之日公布", "it is published by the day it is in force");
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<PolicyDocument> each : PlacedEntry.of(
                catalog,
                PolicyDocument.class,
                document -> document.policyKind() != PolicyKind.OTHER
                        && document.effectiveOn().isPresent())) {
            LocalDate effective = each.entry().effectiveOn().orElseThrow();
            Optional<LocalDate> published = each.entry().publishedOn();
            if (published.isEmpty()) {
                silent.add(each, "publishedOn", "发布日期");
            } else if (published.get().isAfter(effective)) {
                check.violated(
                        statement,
                        List.of(
                                each.title(),
                                each.cell("effectiveOn", "施行日期", effective),
                                each.cell("publishedOn", "发布日期", published.get())),
                        Figure.of(effective.toString()),
                        Figure.of(published.get().toString()),
                        OptionalLong.of(ChronoUnit.DAYS.between(effective, published.get())));
            } else {
                check.holds();
            }
        }
        silent.report(statement, check);
    }

    private static void violated(Text statement, PlacedEntry<PolicyDocument> document, String expected, Check check) {
        String stated = document.entry().validity().orElseThrow().label();
        check.violated(
                statement,
                List.of(document.title(), document.cell("validity", "有效性", stated)),
                Figure.of(expected),
                Figure.of(stated));
    }
}
