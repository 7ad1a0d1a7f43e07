package org.gongkai.application;

import static org.gongkai.law.FormEdition.FORM_2019;
import static org.gongkai.law.FormEdition.FORM_2021;
import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.text.Term;

/**
 * How an application ended (本年度办理结果): every row of outcomes in either edition of the form, in the order of the form.
 *
 * <p>One application has one outcome. An application that is disclosed in part is {@link #PARTLY_DISCLOSED} and not also
 * the refusal of the rest, as the form notes (区分处理的，只计这一情形，不计其他情形).
 *
 * <p>The articles named as basis are those of the Regulation that call for the outcome. They are not printed on the form;
 * the link follows from the wording of both.
 */
public enum Outcome implements Term {
    /** Disclosed: already public, or provided now. */
    DISCLOSED(
            OutcomeGroup.DISCLOSED,
            "disclosed",
            "（一）予以公开",
            REGULATION.article(36).item(1),
            REGULATION.article(36).item(2)),
    /** Partly disclosed: what can be given is given, the rest withheld. */
    PARTLY_DISCLOSED(
            OutcomeGroup.PARTLY_DISCLOSED, "partlyDisclosed", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", REGULATION.article(37)),
    /** Refused: a state secret. */
    STATE_SECRET(OutcomeGroup.REFUSED, "stateSecret", "1.属于国家秘密", REGULATION.article(14)),
    /** Refused: disclosure is forbidden by another law or administrative regulation. */
    PROHIBITED_BY_LAW(OutcomeGroup.REFUSED, "prohibitedByLaw", "2.其他法律行政法规禁止公开", REGULATION.article(14)),
    /** Refused: disclosure would endanger state, public or economic security or social stability. */
    SECURITY_OR_STABILITY(OutcomeGroup.REFUSED, "securityOrStability", "3.危及“三安全一稳定”", REGULATION.article(14)),
    /** Refused: disclosure would harm the rights of a third party. */
    THIRD_PARTY_RIGHTS(OutcomeGroup.REFUSED, "thirdPartyRights", "4.保护第三方合法权益", REGULATION.article(15)),
    /** Refused: internal affairs, that is personnel, logistics or internal workflow. */
    INTERNAL_AFFAIRS(
            OutcomeGroup.REFUSED,
            "internalAffairs",
            "5.属于三类内部事务信息",
            REGULATION.article(16).paragraph(1)),
    /** Refused: process information, that is discussion records, drafts, consultation letters or requests and reports. */
    PROCESS_INFORMATION(
            OutcomeGroup.REFUSED,
            "processInformation",
            "6.属于四类过程性信息",
            REGULATION.article(16).paragraph(2)),
    /** Refused: part of an enforcement file. */
    ENFORCEMENT_FILE(
            OutcomeGroup.REFUSED,
            "enforcementFile",
            "7.属于行政执法案卷",
            REGULATION.article(16).paragraph(2)),
    /** Refused: to be looked up in a register with its own rules of access. */
    ADMINISTRATIVE_INQUIRY(
            OutcomeGroup.REFUSED,
            "administrativeInquiry",
            "8.属于行政查询事项",
            REGULATION.article(36).item(7)),
    /** Impossible to provide: the agency does not hold the information, because there is none or it is another's. */
    NOT_HELD(
            OutcomeGroup.UNAVAILABLE,
            "notHeld",
            "1.本机关不掌握相关政府信息",
            REGULATION.article(36).item(4),
            REGULATION.article(36).item(5)),
    /** Impossible to provide: it would have to be made first. */
    REQUIRES_CREATION(OutcomeGroup.UNAVAILABLE, "requiresCreation", "2.没有现成信息需要另行制作", REGULATION.article(38)),
    /** Impossible to provide: still unclear after correction. */
    UNCLEAR_AFTER_CORRECTION(
            OutcomeGroup.UNAVAILABLE, "unclearAfterCorrection", "3.补正后申请内容仍不明确", REGULATION.article(30)),
    /** Not handled: a petition, complaint or report in the shape of an application. */
    PETITION_OR_COMPLAINT(
            OutcomeGroup.NOT_HANDLED,
            "petitionOrComplaint",
            "1.信访举报投诉类申请",
            REGULATION.article(39).paragraph(1)),
    /** Not handled: the same applicant asks again for what was answered. */
    REPEATED_APPLICATION(
            OutcomeGroup.NOT_HANDLED,
            "repeatedApplication",
            "2.重复申请",
            REGULATION.article(36).item(6)),
    /** Not handled: asks for gazettes, newspapers or books. */
    PUBLIC_PUBLICATION(
            OutcomeGroup.NOT_HANDLED,
            "publicPublication",
            "3.要求提供公开出版物",
            REGULATION.article(39).paragraph(2)),
    /** Not handled: number or frequency beyond reason and no good reason given. */
    EXCESSIVE_APPLICATIONS(OutcomeGroup.NOT_HANDLED, "excessiveApplications", "4.无正当理由大量反复申请", REGULATION.article(35)),
    /** Not handled: asks to confirm or issue again what the applicant has. No article says this in so many words. */
    CONFIRMATION_OF_KNOWN(
            OutcomeGroup.NOT_HANDLED, "confirmationOfKnown", "5.要求行政机关确认或重新出具已获取信息", REGULATION.article(36)),
    /** Given up: not corrected in time and without good reason. A row of the edition of 2021 only. */
    CORRECTION_OVERDUE(
            OutcomeGroup.OTHER,
            List.of(FORM_2021),
            "correctionOverdue",
            Map.of(FORM_2021, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            REGULATION.article(30)),
    /** Given up: the processing fee was not paid in time. A row of the edition of 2021 only. */
    FEE_UNPAID(
            OutcomeGroup.OTHER,
            List.of(FORM_2021),
            "feeUnpaid",
            Map.of(FORM_2021, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            FEE_MEASURES.at("收费通知与缴费期限")),
    /** Anything else, such as a withdrawal: the single row （六） of the edition of 2019, its third part in 2021. */
    OTHER_OUTCOME(
            OutcomeGroup.OTHER,
            List.of(FORM_2019, FORM_2021),
            "otherOutcome",
            Map.of(FORM_2019, "（六）其他处理", FORM_2021, "3.其他"));

    private static final Map<FormEdition, List<Outcome>> BY_EDITION = byEdition();

    private final OutcomeGroup group;
    private final List<FormEdition> editions;
    private final String token;
    private final Map<FormEdition, String> labels;
    private final List<Citation> basis;

    Outcome(OutcomeGroup group, String token, String label, Citation... basis) {
        this(group, List.of(FORM_2019, FORM_2021), token, Map.of(FORM_2019, label, FORM_2021, label), basis);
    }

    Outcome(
            OutcomeGroup group,
            List<FormEdition> editions,
            String token,
            Map<FormEdition, String> labels,
            Citation... basis) {
        this.group = group;
        this.editions = editions;
        this.token = token;
        this.labels = labels;
        this.basis = List.of(basis);
    }

    private static Map<FormEdition, List<Outcome>> byEdition() {
        Map<FormEdition, List<Outcome>> outcomes = new EnumMap<>(FormEdition.class);
        for (FormEdition edition : FormEdition.values()) {
            outcomes.put(
                    edition,
                    Arrays.stream(values())
                            .filter(outcome -> outcome.isIn(edition))
                            .toList());
        }
        return outcomes;
    }

    /**
     * The outcome of a label or a word for it.
     *
     * @param text the label of the row in either edition of the form, with or without its number, those of its group and part
     *     before it, and the note behind it, or the {@linkplain #token() word in JSON}, with white space, brackets and full-width
     *     characters as they come; not null
     * @return the outcome, empty where the text is neither
     */
    public static Optional<Outcome> find(String text) {
        return Term.find(Outcome.class, text);
    }

    /**
     * The outcomes of one edition.
     *
     * @param edition the edition, not null
     * @return its outcomes in the order of the form: 19 in that of 2019, 21 in that of 2021
     */
    public static List<Outcome> of(FormEdition edition) {
        return Objects.requireNonNull(BY_EDITION.get(Objects.requireNonNull(edition, "edition")));
    }

    /** {@return the word for this outcome in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the group that the outcome stands in} */
    public OutcomeGroup group() {
        return group;
    }

    /** {@return the editions of the form that have a row for this outcome, one or both} */
    public List<FormEdition> editions() {
        return editions;
    }

    /**
     * Tells whether an edition has a row for this outcome.
     *
     * @param edition the edition, not null
     * @return true if it has
     */
    public boolean isIn(FormEdition edition) {
        return editions.contains(Objects.requireNonNull(edition, "edition"));
    }

    /**
     * The label of the row on the form, with its number in the group.
     *
     * @param edition the edition, not null
     * @return the label as printed, without that of the group
     * @throws IllegalArgumentException if the edition has no such row
     */
    public String label(FormEdition edition) {
        String label = labels.get(Objects.requireNonNull(edition, "edition"));
        if (label == null) {
            throw new IllegalArgumentException("the form of " + edition.token() + " has no outcome " + token);
        }
        return label;
    }

    /** {@return the label of the row in the newest edition, without number and note; the other outcomes are 其他} */
    @Override
    public String label() {
        String label = withoutNote(label(FORM_2021));
        return label.substring(Math.max(label.indexOf('.'), label.indexOf('）')) + 1);
    }

    /** {@return the labels of the row in both editions, with their numbers, and those without their notes} */
    @Override
    public List<String> labels() {
        return labels.values().stream()
                .flatMap(label -> Stream.of(label, withoutNote(label)))
                .distinct()
                .toList();
    }

    private static String withoutNote(String label) {
        int note = label.lastIndexOf('（');
        return note > 0 ? label.substring(0, note) : label;
    }

    /** {@return the articles that call for this outcome, in order; empty for {@link #OTHER_OUTCOME}} */
    public List<Citation> basis() {
        return basis;
    }
}
