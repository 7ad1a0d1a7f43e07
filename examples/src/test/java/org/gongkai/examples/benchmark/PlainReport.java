package org.gongkai.examples.benchmark;

import java.math.BigDecimal;

/** The JSON form of a report on the form of 2019 as plain records: what a user would write without this library. */
public final class PlainReport {

    private PlainReport() {}

    public record Report(
            String schema,
            Agency agency,
            int year,
            String scope,
            Proactive proactive,
            Applications applications,
            Disputes disputes,
            Narrative narrative) {}

    public record Agency(String name, String regionCode, String level, String kind) {}

    public record Proactive(
            String edition,
            Disclosures governmentRule,
            Disclosures normativeDocument,
            Items license,
            Items otherExternalMatter,
            Items penalty,
            Items administrativeCompulsion,
            FeeItems administrativeFee,
            Procurement centralizedProcurement) {}

    public record Disclosures(long newlyMade, long newlyDisclosed, long totalDisclosed) {}

    public record Items(long lastYearItems, long change, long decisions) {}

    public record FeeItems(long lastYearItems, long change) {}

    public record Procurement(long projects, BigDecimal amount) {}

    public record Applications(
            String edition,
            Counts received,
            Counts carriedIn,
            Outcomes outcomes,
            Counts processed,
            Counts carriedForward) {}

    public record Counts(
            long naturalPerson,
            long commercialEnterprise,
            long researchInstitution,
            long publicWelfareOrganization,
            long legalServiceOrganization,
            long otherOrganization,
            long total) {}

    public record Outcomes(
            Counts disclosed,
            Counts partlyDisclosed,
            Counts stateSecret,
            Counts prohibitedByLaw,
            Counts securityOrStability,
            Counts thirdPartyRights,
            Counts internalAffairs,
            Counts processInformation,
            Counts enforcementFile,
            Counts administrativeInquiry,
            Counts notHeld,
            Counts requiresCreation,
            Counts unclearAfterCorrection,
            Counts petitionOrComplaint,
            Counts repeatedApplication,
            Counts publicPublication,
            Counts excessiveApplications,
            Counts confirmationOfKnown,
            Counts otherOutcome) {}

    public record Disputes(Results reconsideration, Results directLitigation, Results litigationAfterReconsideration) {}

    public record Results(long upheld, long corrected, long otherResult, long pending, long total) {}

    public record Narrative(
            String overview,
            String proactiveDisclosure,
            String applications,
            String disputes,
            String problemsAndImprovement,
            String otherMatters) {}
}
