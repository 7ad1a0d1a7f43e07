/**
 * The rules, one class per subject, each a list to be read from top to bottom.
 *
 * <p>Reports alone are judged by {@link org.gongkai.validation.rules.AnnualReportRules} and {@link
 * org.gongkai.validation.rules.NarrativeRules}; the classes of rule sets for registers, catalogs, directories and what
 * stands beside something else are shown below. RULES.md lists every rule with its basis.
 *
 * <pre>{@code
 * ValidationResult tables = Validator.of(AnnualReportRules.ruleSet()).validate(report);
 * ValidationResult text = Validator.of(NarrativeRules.ruleSet()).validate(report);
 * ValidationResult years = Validator.of(SeriesRules.ruleSet()).validate(ReportSeries.of(reports));
 * ValidationResult changes =
 *         Validator.of(NarrativeRules.changeRuleSet()).validate(new ReportAndPrevious(report, previous));
 * for (ReportAmongPeers peer : ReportAmongPeers.of(reports)) {
 *     System.out.println(Validator.of(PeerRules.ruleSet()).validate(peer).isValid());
 * }
 * }</pre>
 *
 * <p>Reports of one year are held against one another, and against what they are made of:
 *
 * <pre>{@code
 * SummaryAndUnits units = SummaryAndUnits.of(report, reportsOfUnits);
 * ValidationResult summary = Validator.of(SummaryRules.ruleSet()).validate(units);
 * WholeAndOwn own = new WholeAndOwn(report, report.withScope(ReportScope.OWN));
 * ValidationResult whole = Validator.of(WholeAndOwnRules.ruleSet()).validate(own);
 * Tabulation tabulation = Tabulation.of(register, disputes, 2020, FormEdition.FORM_2019);
 * ValidationResult counted = Validator.of(RegisterAndReportRules.ruleSet())
 *         .validate(new RegisterAndReport(tabulation, report));
 * ValidationResult listed = Validator.of(CatalogAndReportRules.ruleSet())
 *         .validate(new CatalogAndReport(
 *                 report.agency().name(),
 *                 2020,
 *                 ProactiveTally.of(catalog, 2020, FormEdition.FORM_2019),
 *                 report.proactive()));
 * }</pre>
 *
 * <p>Registers, one application at a time or as a whole, and the disputes over them:
 *
 * <pre>{@code
 * ValidationResult handled = Validator.of(ApplicationRules.ruleSet(clock, today)).validate(application);
 * ValidationResult registered = Validator.of(RegisterRules.ruleSet()).validate(register);
 * ValidationResult disputed = Validator.of(DisputeRules.ruleSet(clock, today))
 *         .validate(new DisputeRegister(disputes, register));
 * }</pre>
 *
 * <p>Catalogs and directories:
 *
 * <pre>{@code
 * BasicCatalog directories = BasicCatalog.fold(catalog.keeper(), catalog.asOf(), List.of());
 * ValidationResult entries = Validator.of(CatalogRules.ruleSet(calendar)).validate(catalog);
 * ValidationResult covered = Validator.of(BasicCatalogRules.ruleSet(Coverage.ofCounty())).validate(directories);
 * ValidationResult served = Validator.of(CatalogAndDirectoryRules.ruleSet())
 *         .validate(new CatalogAndDirectories(catalog, directories));
 * StandardDirectory directory = StandardDirectory.builder()
 *         .area(Area.EMPLOYMENT)
 *         .keeper(catalog.keeper())
 *         .build();
 * ValidationResult stated = Validator.of(DirectoryRules.ruleSet(2023)).validate(directory);
 * }</pre>
 *
 * <p>A rule of these sets by itself, from the class of its subject:
 *
 * <pre>{@code
 * List<Rule<AnnualReport>> ofReports = List.of(
 *         ProactiveTableRules.DISCLOSED_LE_TOTAL,
 *         ApplicationTableRules.BALANCE,
 *         DisputeTableRules.SUM,
 *         ApplicationAndDisputeRules.ZERO_WITH_DISPUTE,
 *         ReportRules.deadline(MonthDay.of(1, 31), MonthDay.of(3, 31)),
 *         SectionRules.SECTIONS);
 * List<Rule<Catalog<CatalogEntry>>> ofCatalogs = List.of(
 *         AgencyDescriptionRules.GUIDE_COMPLETE,
 *         ConsultationRules.FEEDBACK,
 *         DecisionRules.DONE_AS_PLANNED,
 *         EnforcementRules.resultsInTime(calendar),
 *         GazetteRules.CONSECUTIVE,
 *         InterpretationRules.PRESENT,
 *         LetterRules.ALL_ANSWERED,
 *         PolicyDocumentRules.NUMBER_UNIQUE,
 *         ProposalRules.COUNTS,
 *         PublicationRules.AFTER_MADE,
 *         ReadingPlaceRules.PRESENT,
 *         RenewalRules.COLUMNS_RENEWED,
 *         SiteRules.PASSES,
 *         ValidityRules.AS_CLEANED_UP);
 * System.out.println(ResemblanceRules.SAME_AS_LAST_YEAR.title().in(Locale.CHINESE));
 * System.out.println(UnitRules.MISSING.severity());
 * }</pre>
 */
@NullMarked
package org.gongkai.validation.rules;

import org.jspecify.annotations.NullMarked;
