package org.gongkai.indicator;

import static org.gongkai.dispute.DisputeKind.DIRECT_LITIGATION;
import static org.gongkai.dispute.DisputeKind.LITIGATION_AFTER_RECONSIDERATION;
import static org.gongkai.dispute.DisputeKind.RECONSIDERATION;
import static org.gongkai.law.LegalDocument.FORM_2021_NOTICE;
import static org.gongkai.law.LegalDocument.REGULATION;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.law.Citation;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/**
 * A ratio by which reviewers compare agencies: what it is called, how it is defined, and who defines it so.
 *
 * <p>An indicator says how things are, and is no rule: no value of it is wrong. To add one, add a constant.
 */
public enum Indicator implements Term {
    /** Of what was replied to, what was disclosed wholly or in part. */
    DISCLOSURE_RATE(
            "disclosureRate",
            "公开率",
            Text.of("予以公开与部分公开之和，占本年度办理结果总计的比例", "disclosed and partly disclosed, of all outcomes of the year"),
            List.of(Sources.SHANGHAI_2023.at("一、总体情况（二）依申请公开方面，“予以公开及部分公开10538件，占30.61%”")),
            figures -> figures.outcomes(OutcomeGroup.DISCLOSED, OutcomeGroup.PARTLY_DISCLOSED),
            figures -> figures.applications(RowName.PROCESSED)),
    /** Of what was replied to, what was disclosed in part. */
    PARTIAL_DISCLOSURE_RATE(OutcomeGroup.PARTLY_DISCLOSED, "partialDisclosureRate", "部分公开率", "partly disclosed"),
    /** Of what was replied to, what was refused. */
    REFUSAL_RATE(OutcomeGroup.REFUSED, "refusalRate", "不予公开率", "refused"),
    /** Of what was replied to, what was refused as a state secret. */
    STATE_SECRET_RATE(Outcome.STATE_SECRET),
    /** Of what was replied to, what was refused as other laws prohibit it. */
    PROHIBITED_BY_LAW_RATE(Outcome.PROHIBITED_BY_LAW),
    /** Of what was replied to, what was refused for security or stability. */
    SECURITY_OR_STABILITY_RATE(Outcome.SECURITY_OR_STABILITY),
    /** Of what was replied to, what was refused for the rights of third parties. */
    THIRD_PARTY_RIGHTS_RATE(Outcome.THIRD_PARTY_RIGHTS),
    /** Of what was replied to, what was refused as internal affairs. */
    INTERNAL_AFFAIRS_RATE(Outcome.INTERNAL_AFFAIRS),
    /** Of what was replied to, what was refused as information of a process. */
    PROCESS_INFORMATION_RATE(Outcome.PROCESS_INFORMATION),
    /** Of what was replied to, what was refused as files of enforcement. */
    ENFORCEMENT_FILE_RATE(Outcome.ENFORCEMENT_FILE),
    /** Of what was replied to, what was refused as an administrative inquiry. */
    ADMINISTRATIVE_INQUIRY_RATE(Outcome.ADMINISTRATIVE_INQUIRY),
    /** Of what was replied to, what could not be provided. */
    UNAVAILABLE_RATE(OutcomeGroup.UNAVAILABLE, "unavailableRate", "无法提供率", "that could not be provided"),
    /** Of what was replied to, what the agency does not hold. */
    NOT_HELD_RATE(Outcome.NOT_HELD),
    /** Of what was replied to, what would have to be made. */
    REQUIRES_CREATION_RATE(Outcome.REQUIRES_CREATION),
    /** Of what was replied to, what stayed unclear after a correction. */
    UNCLEAR_AFTER_CORRECTION_RATE(Outcome.UNCLEAR_AFTER_CORRECTION),
    /**
     * Of what there was to handle, what was handled. It stands at a report, which does not tell what was replied to in time.
     */
    COMPLETION_RATE(
            "completionRate",
            "办结率",
            Text.of("本年度办理结果总计，占本年新收与上年结转之和的比例", "all outcomes of the year, of those received and carried in"),
            List.of(FORM_2021_NOTICE.at("第三部分表格，第一项、第二项与第三项（七）总计")),
            figures -> figures.applications(RowName.PROCESSED),
            figures -> figures.applications(RowName.RECEIVED, RowName.CARRIED_IN)),
    /** Of the applications replied to, those replied to in time. A report does not tell it. */
    TIMELY_REPLY_RATE(
            "timelyReplyRate",
            "按期答复率",
            Text.of(
                    "本年内答复的申请中，答复不超过法定期限（含延长）的比例",
                    "of the applications replied to in the year, those replied to within the period and its extension"),
            List.of(REGULATION.article(33), Sources.SHANGHAI_2023.at("一、总体情况（二）依申请公开方面，“均在法定期限内予以答复”")),
            Figures::repliedInTime,
            Figures::replied),
    /**
     * Of the reconsiderations decided, those that corrected the agency. The form counts cases that were not accepted or were
     * withdrawn among the other results, which the Ministry of Justice leaves out of the whole: the rate of a table is at most
     * that of its statistics.
     */
    RECONSIDERATION_CORRECTION_RATE(
            "reconsiderationCorrectionRate",
            "行政复议纠错率",
            Text.of(
                    "结果纠正，占行政复议已审结案件（结果维持、结果纠正、其他结果之和）的比例",
                    "corrected, of the reconsiderations closed (upheld, corrected and other results)"),
            List.of(
                    Sources.JUSTICE_2018.at("“办结的受理案件中，作出撤销、变更、确认违法和责令履行等纠错决定的约3万件，纠错率达15.1%”"),
                    Sources.JUSTICE_2023.at("“纠错决定2.73万件，纠错率达12.83%”")),
            figures -> figures.disputes(List.of(ColumnName.CORRECTED), RECONSIDERATION),
            figures -> figures.disputes(Figures.CLOSED, RECONSIDERATION)),
    /** Of the lawsuits decided, direct or after reconsideration, those that corrected the agency. */
    LITIGATION_CORRECTION_RATE(
            "litigationCorrectionRate",
            "行政诉讼纠错率",
            Text.of(
                    "结果纠正，占行政诉讼（未经复议直接起诉与复议后起诉）已审结案件（结果维持、结果纠正、其他结果之和）的比例",
                    "corrected, of the lawsuits closed, direct and after reconsideration (upheld, corrected and other results)"),
            List.of(
                    Sources.JUSTICE_2018.at("“一审行政应诉案件23.5万件，败诉率约14.7%”"),
                    Sources.BEIJING_COURT.at("行政机关在政府信息公开诉讼中的败诉率")),
            figures -> figures.disputes(
                    List.of(ColumnName.CORRECTED), DIRECT_LITIGATION, LITIGATION_AFTER_RECONSIDERATION),
            figures -> figures.disputes(Figures.CLOSED, DIRECT_LITIGATION, LITIGATION_AFTER_RECONSIDERATION));

    private final String token;
    private final String label;
    private final Text definition;
    private final List<Citation> sources;
    private final Function<Figures, Figures.Sum> part;
    private final Function<Figures, Figures.Sum> whole;

    Indicator(
            String token,
            String label,
            Text definition,
            List<Citation> sources,
            Function<Figures, Figures.Sum> part,
            Function<Figures, Figures.Sum> whole) {
        this.token = token;
        this.label = label;
        this.definition = definition;
        this.sources = sources;
        this.part = part;
        this.whole = whole;
    }

    /** Of all outcomes, those of a group. */
    Indicator(OutcomeGroup group, String token, String label, String en) {
        this(
                token,
                label,
                Text.of(
                        "“" + group.label() + "”各行之和，占本年度办理结果总计的比例",
                        "the outcomes " + en + ", of all outcomes of the year"),
                List.of(Sources.SHARES),
                figures -> figures.outcomes(group),
                figures -> figures.applications(RowName.PROCESSED));
    }

    /** Of all outcomes, those on one ground. */
    Indicator(Outcome ground) {
        this(
                ground.token() + "Rate",
                ground.label() + "占比",
                Text.of(
                        ground.group().label() + "中“" + ground.label() + "”，占本年度办理结果总计的比例",
                        "the outcomes " + Term.words(ground.token()) + ", of all outcomes of the year"),
                List.of(Sources.ROWS, Sources.SHARES),
                figures -> figures.outcome(ground),
                figures -> figures.applications(RowName.PROCESSED));
    }

    /** {@return the word for this indicator in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this indicator} */
    @Override
    public String label() {
        return label;
    }

    /** {@return what is divided by what} */
    public Text definition() {
        return definition;
    }

    /** {@return who defines it so, or where its counts are printed; not empty} */
    public List<Citation> sources() {
        return sources;
    }

    Figures.Sum part(Figures figures) {
        return part.apply(figures);
    }

    Figures.Sum whole(Figures figures) {
        return whole.apply(figures);
    }
}
