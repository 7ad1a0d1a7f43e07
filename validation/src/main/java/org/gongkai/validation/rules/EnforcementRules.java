package org.gongkai.validation.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.EnforcementNotice;
import org.gongkai.catalog.EnforcementStage;
import org.gongkai.catalog.PowerKind;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of notices of enforcement in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class EnforcementRules {

    private static final LegalDocument THREE_SYSTEMS =
            LegalDocument.of("关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", "国办发〔2018〕118号");

    /** The opinions were made public in January 2019. */
    private static final int FIRST_YEAR = 2019;

    private static final Set<PowerKind> SOONER = Set.of(PowerKind.LICENSE, PowerKind.PENALTY);

    private EnforcementRules() {}

    /**
     * The rule that decisions on licences and penalties are published within 7 working days, and other results of enforcement
     * within 20. Decisions of the years before 2019 are passed over. A law or an administrative regulation can set another limit.
     *
     * @param calendar counts the working days, not null
     * @return the rule
     */
    public static Rule<Catalog<CatalogEntry>> resultsInTime(WorkingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        PublicationLimit<EnforcementNotice> sooner = limit(
                Text.of("行政许可、行政处罚的公开不晚于决定作出之日起7个工作日", "a licence or penalty is published within 7 working days"),
                7,
                calendar);
        PublicationLimit<EnforcementNotice> later =
                limit(Text.of("执法结果的公开不晚于决定作出之日起20个工作日", "a result is published within 20 working days"), 20, calendar);
        return Rule.<Catalog<CatalogEntry>>builder("catalog.enforcement-results-in-time")
                .title(
                        "行政许可、行政处罚决定在7个工作日内公开，其他执法结果在20个工作日内公开",
                        "licences and penalties are published within 7 working days, other results of enforcement within 20")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, THREE_SYSTEMS.at("加强事后公开")))
                .check((catalog, check) -> {
                    sooner.check(results(catalog, SOONER::contains), check);
                    later.check(results(catalog, Predicate.not(SOONER::contains)), check);
                });
    }

    private static PublicationLimit<EnforcementNotice> limit(
            Text statement, int workingDays, WorkingCalendar calendar) {
        return new PublicationLimit<>(
                statement, workingDays, calendar, "decidedOn", "决定日期", EnforcementNotice::decidedOn);
    }

    private static List<PlacedEntry<EnforcementNotice>> results(
            Catalog<CatalogEntry> catalog, Predicate<PowerKind> wanted) {
        return PlacedEntry.of(
                catalog,
                EnforcementNotice.class,
                notice -> notice.stage() == EnforcementStage.AFTER
                        && wanted.test(notice.powerKind())
                        && notice.decidedOn()
                                .filter(day -> day.getYear() < FIRST_YEAR)
                                .isEmpty());
    }

    /** Whether the rule tells when a notice is to be published. */
    static boolean isDatedResult(EnforcementNotice notice) {
        return notice.stage() == EnforcementStage.AFTER
                && notice.decidedOn().filter(day -> day.getYear() >= FIRST_YEAR).isPresent();
    }
}
