package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.text.Term;

/** The kinds of entries that a catalog has. */
public enum EntryKind implements Term {
    /** {@link PolicyDocument}. */
    POLICY_DOCUMENT("policyDocument", "政策文件", PolicyDocument.class, () -> PolicyDocument.SHAPE),
    /** {@link DocumentFiling}. */
    DOCUMENT_FILING("documentFiling", "规范性文件备案目录", DocumentFiling.class, () -> DocumentFiling.SHAPE),
    /** {@link DocumentCleanup}. */
    DOCUMENT_CLEANUP("documentCleanup", "规范性文件清理结果", DocumentCleanup.class, () -> DocumentCleanup.SHAPE),
    /** {@link DraftConsultation}. */
    DRAFT_CONSULTATION("draftConsultation", "意见征集", DraftConsultation.class, () -> DraftConsultation.SHAPE),
    /** {@link Interpretation}. */
    INTERPRETATION("interpretation", "政策解读", Interpretation.class, () -> Interpretation.SHAPE),
    /** {@link MajorDecision}. */
    MAJOR_DECISION("majorDecision", "重大行政决策事项", MajorDecision.class, () -> MajorDecision.SHAPE),
    /** {@link ExecutionTask}. */
    EXECUTION_TASK("executionTask", "重点工作执行情况", ExecutionTask.class, () -> ExecutionTask.SHAPE),
    /** {@link PowerItem}. */
    POWER_ITEM("powerItem", "权责清单事项", PowerItem.class, () -> PowerItem.SHAPE),
    /** {@link ServiceItem}. */
    SERVICE_ITEM("serviceItem", "政务服务事项", ServiceItem.class, () -> ServiceItem.SHAPE),
    /** {@link EnforcementNotice}. */
    ENFORCEMENT_NOTICE("enforcementNotice", "行政执法公示", EnforcementNotice.class, () -> EnforcementNotice.SHAPE),
    /** {@link RandomInspection}. */
    RANDOM_INSPECTION("randomInspection", "双随机、一公开", RandomInspection.class, () -> RandomInspection.SHAPE),
    /** {@link ProposalReply}. */
    PROPOSAL_REPLY("proposalReply", "建议提案办理结果", ProposalReply.class, () -> ProposalReply.SHAPE),
    /** {@link ProposalHandling}. */
    PROPOSAL_HANDLING("proposalHandling", "建议提案办理总体情况", ProposalHandling.class, () -> ProposalHandling.SHAPE),
    /** {@link GazetteIssue}. */
    GAZETTE_ISSUE("gazetteIssue", "政府公报", GazetteIssue.class, () -> GazetteIssue.SHAPE),
    /** {@link Meeting}. */
    MEETING("meeting", "政府常务会议", Meeting.class, () -> Meeting.SHAPE),
    /** {@link OpenDay}. */
    OPEN_DAY("openDay", "政府开放日", OpenDay.class, () -> OpenDay.SHAPE),
    /** {@link LetterStatistics}. */
    LETTER_STATISTICS("letterStatistics", "县长信箱办理情况", LetterStatistics.class, () -> LetterStatistics.SHAPE),
    /** {@link PublicLetter}. */
    PUBLIC_LETTER("publicLetter", "县长信箱来信", PublicLetter.class, () -> PublicLetter.SHAPE),
    /** {@link MediaCheck}. */
    MEDIA_CHECK("mediaCheck", "政务新媒体检查", MediaCheck.class, () -> MediaCheck.SHAPE),
    /** {@link FeeItem}. */
    FEE_ITEM("feeItem", "行政事业性收费", FeeItem.class, () -> FeeItem.SHAPE),
    /** {@link Interview}. */
    INTERVIEW("interview", "政务访谈", Interview.class, () -> Interview.SHAPE),
    /** {@link AuditNotice}. */
    AUDIT_NOTICE("auditNotice", "审计公开", AuditNotice.class, () -> AuditNotice.SHAPE),
    /** {@link InformationItem}. */
    INFORMATION_ITEM("informationItem", "政府信息", InformationItem.class, () -> InformationItem.SHAPE),
    /** {@link AgencyProfile}. */
    AGENCY_PROFILE("agencyProfile", "机关职能", AgencyProfile.class, () -> AgencyProfile.SHAPE),
    /** {@link DisclosureGuide}. */
    DISCLOSURE_GUIDE("disclosureGuide", "政府信息公开指南", DisclosureGuide.class, () -> DisclosureGuide.SHAPE),
    /** {@link SiteColumn}. */
    SITE_COLUMN("siteColumn", "网站栏目", SiteColumn.class, () -> SiteColumn.SHAPE),
    /** {@link MediaAccount}. */
    MEDIA_ACCOUNT("mediaAccount", "政务新媒体账号", MediaAccount.class, () -> MediaAccount.SHAPE),
    /** {@link ReadingPlace}. */
    READING_PLACE("readingPlace", "政府信息查阅场所", ReadingPlace.class, () -> ReadingPlace.SHAPE),
    /** {@link Supervision}. */
    SUPERVISION("supervision", "监督保障", Supervision.class, () -> Supervision.SHAPE);

    private final String token;
    private final String label;
    private final Class<? extends CatalogEntry> type;
    private final Supplier<? extends JsonShape<? extends CatalogEntry, ?>> shape;

    // The form is taken when it is asked for, since the form of a kind begins with its token.
    <E extends CatalogEntry> EntryKind(String token, String label, Class<E> type, Supplier<JsonShape<E, ?>> shape) {
        this.token = token;
        this.label = label;
        this.type = type;
        this.shape = shape;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    @Override
    public String label() {
        return label;
    }

    Class<? extends CatalogEntry> type() {
        return type;
    }

    // An entry has the form of its kind; so a form writes entries of its kind only, and reads entries.
    @SuppressWarnings("unchecked")
    JsonShape<CatalogEntry, ?> shape() {
        return (JsonShape<CatalogEntry, ?>) shape.get();
    }
}
