package org.gongkai.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;

/** The JSON form of an {@link AnnualReport}. */
final class AnnualReportJson implements Supplier<JsonCodec<AnnualReport>> {

    @Override
    public JsonCodec<AnnualReport> get() {
        return JsonShape.of(AnnualReport::builder, AnnualReport.Builder::build)
                .constant("schema", "gongkai/annual-report/1")
                .required("agency", JsonCodec.of(Agency.class), AnnualReport::agency, AnnualReport.Builder::agency)
                .required(
                        "year",
                        JsonCodec.integer(AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR),
                        AnnualReport::year,
                        AnnualReport.Builder::year)
                .required(
                        "scope",
                        JsonCodec.tokens(ReportScope.class, ReportScope::token),
                        AnnualReport::scope,
                        AnnualReport.Builder::scope)
                .optional("publishedOn", JsonCodec.DATE, AnnualReport::publishedOn, AnnualReport.Builder::publishedOn)
                .optional("publishedIn", JsonCodec.MONTH, AnnualReport::publishedIn, AnnualReport.Builder::publishedIn)
                .required(
                        "proactive",
                        JsonCodec.of(ProactiveTable.class),
                        AnnualReport::proactive,
                        AnnualReport.Builder::proactive)
                .required(
                        "applications",
                        JsonCodec.of(ApplicationTable.class),
                        AnnualReport::applications,
                        AnnualReport.Builder::applications)
                .required(
                        "disputes",
                        JsonCodec.of(DisputeTable.class),
                        AnnualReport::disputes,
                        AnnualReport.Builder::disputes)
                .optional(
                        "introduction", JsonCodec.TEXT, AnnualReport::introduction, AnnualReport.Builder::introduction)
                .optional(
                        "narrative",
                        JsonCodec.map(ReportSection.class, ReportSection::token, JsonCodec.TEXT),
                        AnnualReportJson::narrative,
                        (report, narrative) -> narrative.forEach(report::putNarrative))
                .end();
    }

    private static Optional<Map<ReportSection, String>> narrative(AnnualReport report) {
        return Optional.of(report.narrative()).filter(narrative -> !narrative.isEmpty());
    }
}
