package org.gongkai.validation.rules.examples;

import java.time.LocalDate;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CleanedDocument;
import org.gongkai.catalog.CleanupResult;
import org.gongkai.catalog.DocumentCleanup;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.Interpretation;
import org.gongkai.catalog.InterpretationForm;
import org.gongkai.catalog.LetterStatistics;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.ProposalHandling;
import org.gongkai.catalog.ProposalKind;
import org.gongkai.catalog.ProposalReply;
import org.gongkai.catalog.PublicLetter;
import org.gongkai.catalog.Validity;

/** Entries about policies, and what the public says of them, for the examples of a catalog. */
final class PolicyExamples {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    private PolicyExamples() {}

    static Catalog<CatalogEntry> cleanedUp(Validity validity, CleanupResult result) {
        return CatalogExamples.catalog(
                CatalogExamples.document(1).validity(validity).build(),
                DocumentCleanup.builder()
                        .title("关于公布规范性文件清理结果的决定")
                        .agency(CountyReports.COUNTY)
                        .effectiveOn(DAY)
                        .addDocuments(CleanedDocument.builder()
                                .title("文件1")
                                .documentNumber(DocumentNumber.parse("某政发〔2020〕1号"))
                                .result(result)
                                .build())
                        .build());
    }

    static PolicyDocument.Builder expiring() {
        return CatalogExamples.document(1).expiresOn(LocalDate.of(2020, 12, 30));
    }

    static PolicyDocument.Builder effective() {
        return CatalogExamples.document(1).effectiveOn(DAY);
    }

    static Interpretation interpretationOfNothing() {
        return Interpretation.builder()
                .title("一图读懂")
                .interpretationForm(InterpretationForm.DIAGRAM)
                .build();
    }

    static Catalog<CatalogEntry> interpreted(LocalDate day) {
        return CatalogExamples.catalog(
                CatalogExamples.document(1).publishedOn(DAY).build(),
                Interpretation.builder()
                        .title("文件1解读")
                        .publishedOn(day)
                        .interpretsTitle("文件1")
                        .interpretationForm(InterpretationForm.TEXT)
                        .build());
    }

    static MajorDecision.Builder planned() {
        return MajorDecision.builder()
                .title("停车管理办法")
                .year(2020)
                .agency(CountyReports.COUNTY)
                .plannedCompletion(DAY);
    }

    static ProposalReply.Builder reply() {
        return ProposalReply.builder()
                .title("关于养老设施的建议")
                .proposalKind(ProposalKind.PEOPLES_CONGRESS)
                .session("十八届人大四次会议")
                .number("12")
                .agency(CountyReports.COUNTY)
                .repliedOn(DAY);
    }

    static ProposalHandling.Builder handling() {
        return ProposalHandling.builder().title("建议办理总体情况").agency(CountyReports.COUNTY);
    }

    static PublicLetter.Builder letter() {
        return PublicLetter.builder().title("关于路灯的建议").receivedOn(DAY);
    }

    static LetterStatistics.Builder letters() {
        return LetterStatistics.builder()
                .title("县长信箱")
                .opensOn(LocalDate.of(2020, 1, 1))
                .closesOn(LocalDate.of(2020, 12, 31))
                .received(153);
    }
}
