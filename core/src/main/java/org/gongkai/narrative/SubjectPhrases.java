package org.gongkai.narrative;

import static org.gongkai.narrative.StatementSubject.ADMINISTRATIVE_FEE;
import static org.gongkai.narrative.StatementSubject.ADMINISTRATIVE_INQUIRY;
import static org.gongkai.narrative.StatementSubject.APPLICATIONS;
import static org.gongkai.narrative.StatementSubject.CARRIED_FORWARD;
import static org.gongkai.narrative.StatementSubject.CARRIED_IN;
import static org.gongkai.narrative.StatementSubject.COMMERCIAL_ENTERPRISE;
import static org.gongkai.narrative.StatementSubject.COMPULSION_DECISIONS;
import static org.gongkai.narrative.StatementSubject.CONFIRMATION_OF_KNOWN;
import static org.gongkai.narrative.StatementSubject.DIRECT_LITIGATION;
import static org.gongkai.narrative.StatementSubject.DISCLOSED;
import static org.gongkai.narrative.StatementSubject.DISPUTES;
import static org.gongkai.narrative.StatementSubject.ENFORCEMENT_FILE;
import static org.gongkai.narrative.StatementSubject.EXCESSIVE_APPLICATIONS;
import static org.gongkai.narrative.StatementSubject.INTERNAL_AFFAIRS;
import static org.gongkai.narrative.StatementSubject.INTERPRETATIONS;
import static org.gongkai.narrative.StatementSubject.INTERPRETATION_RATE;
import static org.gongkai.narrative.StatementSubject.LEGAL_SERVICE_ORGANIZATION;
import static org.gongkai.narrative.StatementSubject.LETTERS;
import static org.gongkai.narrative.StatementSubject.LICENSE_DECISIONS;
import static org.gongkai.narrative.StatementSubject.LITIGATION;
import static org.gongkai.narrative.StatementSubject.LITIGATION_AFTER_RECONSIDERATION;
import static org.gongkai.narrative.StatementSubject.LITIGATION_CORRECTED;
import static org.gongkai.narrative.StatementSubject.LITIGATION_OTHER_RESULT;
import static org.gongkai.narrative.StatementSubject.LITIGATION_PENDING;
import static org.gongkai.narrative.StatementSubject.LITIGATION_UPHELD;
import static org.gongkai.narrative.StatementSubject.NATURAL_PERSON;
import static org.gongkai.narrative.StatementSubject.NORMATIVE_DOCUMENTS_IN_FORCE;
import static org.gongkai.narrative.StatementSubject.NORMATIVE_DOCUMENTS_ISSUED;
import static org.gongkai.narrative.StatementSubject.NORMATIVE_DOCUMENTS_REPEALED;
import static org.gongkai.narrative.StatementSubject.NOT_HANDLED;
import static org.gongkai.narrative.StatementSubject.NOT_HELD;
import static org.gongkai.narrative.StatementSubject.ORGANIZATION;
import static org.gongkai.narrative.StatementSubject.OTHER_HANDLING;
import static org.gongkai.narrative.StatementSubject.PARTLY_DISCLOSED;
import static org.gongkai.narrative.StatementSubject.PENALTY_DECISIONS;
import static org.gongkai.narrative.StatementSubject.PETITION_OR_COMPLAINT;
import static org.gongkai.narrative.StatementSubject.POLICY_DOCUMENTS;
import static org.gongkai.narrative.StatementSubject.PROACTIVE_ITEMS;
import static org.gongkai.narrative.StatementSubject.PROCESSED;
import static org.gongkai.narrative.StatementSubject.PROCESSING_FEE;
import static org.gongkai.narrative.StatementSubject.PROCESS_INFORMATION;
import static org.gongkai.narrative.StatementSubject.PROCUREMENT_AMOUNT;
import static org.gongkai.narrative.StatementSubject.PROCUREMENT_PROJECTS;
import static org.gongkai.narrative.StatementSubject.PROHIBITED_BY_LAW;
import static org.gongkai.narrative.StatementSubject.PUBLIC_PUBLICATION;
import static org.gongkai.narrative.StatementSubject.PUBLIC_WELFARE_ORGANIZATION;
import static org.gongkai.narrative.StatementSubject.RECEIVED;
import static org.gongkai.narrative.StatementSubject.RECEIVED_AND_CARRIED_IN;
import static org.gongkai.narrative.StatementSubject.RECONSIDERATION;
import static org.gongkai.narrative.StatementSubject.RECONSIDERATION_CORRECTED;
import static org.gongkai.narrative.StatementSubject.RECONSIDERATION_OTHER_RESULT;
import static org.gongkai.narrative.StatementSubject.RECONSIDERATION_PENDING;
import static org.gongkai.narrative.StatementSubject.RECONSIDERATION_UPHELD;
import static org.gongkai.narrative.StatementSubject.REFUSED;
import static org.gongkai.narrative.StatementSubject.REPEATED_APPLICATION;
import static org.gongkai.narrative.StatementSubject.REPLIED;
import static org.gongkai.narrative.StatementSubject.REQUIRES_CREATION;
import static org.gongkai.narrative.StatementSubject.RESEARCH_INSTITUTION;
import static org.gongkai.narrative.StatementSubject.SECURITY_OR_STABILITY;
import static org.gongkai.narrative.StatementSubject.STATE_SECRET;
import static org.gongkai.narrative.StatementSubject.THIRD_PARTY_RIGHTS;
import static org.gongkai.narrative.StatementSubject.UNAVAILABLE;
import static org.gongkai.narrative.StatementSubject.UNCLEAR_AFTER_CORRECTION;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.Beginnings;
import org.gongkai.internal.Recent;
import org.gongkai.text.ChineseNumerals;

/**
 * The phrases that say what a number is about.
 *
 * <p>A phrase must be known from end to end: one more word, such as the name of an office, and it is not understood.
 */
final class SubjectPhrases {

    /** A phrase longer than this is not looked at. */
    static final int LONGEST = 60;

    private static final Pattern VOLUME =
            Pattern.compile("(?:收到|受理)?(?:的)?(?:政府信息公开|依申请公开|信息公开)的?申请(?:总?数|总?量|数量|件数)?");

    private static final Pattern NAMED_YEAR = Pattern.compile("(" + Words.YEAR.replace("年度?", "") + ")年");
    private static final Pattern RESULT =
            Pattern.compile("(?:行政复议|行政诉讼)?(?:结果)?(?:被)?(?:(维持)|(纠正)|(其他结果)|(?:尚?未(审结)))(?:的)?");

    static final SubjectPhrases ALL = new SubjectPhrases();

    final List<Entry> entries = new ArrayList<>();

    final Beginnings<Entry> beginnings;

    /** The phrases that a text is, whatever must be known besides. */
    private final Recent<List<Entry>> matching = Recent.of(this::matching);

    static final List<StatementSubject> RECONSIDERATION_RESULTS = List.of(
            RECONSIDERATION_UPHELD, RECONSIDERATION_CORRECTED, RECONSIDERATION_OTHER_RESULT, RECONSIDERATION_PENDING);
    static final List<StatementSubject> LITIGATION_RESULTS =
            List.of(LITIGATION_UPHELD, LITIGATION_CORRECTED, LITIGATION_OTHER_RESULT, LITIGATION_PENDING);

    /** A phrase, with what must be known besides. */
    record Entry(Pattern phrase, Need need, StatementSubject subject) {}

    private SubjectPhrases() {
        addApplications();
        addOutcomes();
        addApplicants();
        addDisputes();
        addProactive();
        beginnings = Beginnings.of(entries, Entry::phrase);
    }

    private List<Entry> matching(String core) {
        return beginnings.at(core, 0).stream()
                .filter(entry -> entry.phrase.matcher(core).matches())
                .toList();
    }

    private void addApplications() {
        String newly = "(?:本年度?|当年|今年|年内)?新(?:收到|接收|受理|收|增)件?";
        add(
                RECEIVED,
                Need.NOTHING,
                newly + "(?:的)?" + Words.APPLICATION,
                Words.APPLICATION + newly,
                "(?:本年|当年)新收" + Words.APPLICATION);
        add(RECEIVED, Need.APPLICATIONS_AND_COUNTED, newly);
        String carried = Words.LAST_YEAR + "(?:度)?" + Words.CARRY + "(?:至?(?:本年度?|今年))?(?:继续)?(?:办理|处理|答复)?(?:的|件)*+";
        add(
                CARRIED_IN,
                Need.NOTHING,
                carried + Words.APPLICATION,
                carried + "(?:政府)?信息公开办理(?:数量|件数)?",
                "结转" + Words.PREVIOUS + Words.APPLICATION);
        add(CARRIED_IN, Need.NOTHING_ELSE, carried, "结转" + Words.PREVIOUS);
        add(
                RECEIVED_AND_CARRIED_IN,
                Need.NOTHING,
                "收办" + Words.APPLICATION,
                "受理" + Words.APPLICATION + "合计",
                Words.APPLICATION + "收办");
        add(RECEIVED_AND_CARRIED_IN, Need.APPLICATIONS, "收办", "受理合计");
        String got = Words.RECEIVE + "(?:(?:并|和|及|、|妥善|依法|及时|按时|全部|均|已)*+(?:收到|接收|受理|登记|办理|处理|办结|答复|回复))*+" + "(?:"
                + Words.CHANNELS + ")?(?:了|的)?";
        add(
                APPLICATIONS,
                Need.NOTHING,
                got + Words.APPLICATION_FOR_INFORMATION,
                Words.APPLICATION_FOR_INFORMATION + got + "(?:" + Words.APPLICATION + ")?");
        add(APPLICATIONS, Need.APPLICATIONS, got + Words.APPLICATION);
        add(
                PROCESSED,
                Need.NOTHING,
                Words.CONCLUDE + Words.APPLICATION_FOR_INFORMATION,
                Words.APPLICATION_FOR_INFORMATION + Words.CONCLUDE);
        add(PROCESSED, Need.APPLICATIONS, Words.CONCLUDE + Words.APPLICATION);
        add(PROCESSED, Need.APPLICATIONS_AND_COUNTED, Words.CONCLUDE, "办理结果总计");
        add(
                REPLIED,
                Need.NOTHING,
                Words.REPLY + Words.APPLICATION_FOR_INFORMATION,
                Words.APPLICATION_FOR_INFORMATION + Words.REPLY);
        add(REPLIED, Need.APPLICATIONS_AND_COUNTED, Words.REPLY);
        add(APPLICATIONS, Need.NOTHING, Words.HANDLE + "(?:了)?" + Words.APPLICATION_FOR_INFORMATION);
        add(APPLICATIONS, Need.COUNTED_APPLICATIONS, Words.HANDLE + "(?:" + Words.APPLICATION + ")?");
        String onward = "(?:结转|转结|转入|顺延|转)(?:至|到|入)?" + Words.NEXT_YEAR + "(?:继续|再)?(?:办理|处理|答复)?(?:的|件|事项)*+";
        String next = "|" + Words.NEXT_YEAR + "结转|跨年度?(?:办理|处理|结转)(?:的|件)?";
        add(CARRIED_FORWARD, Need.NOTHING, "(?:" + onward + next + ")" + Words.APPLICATION, Words.APPLICATION + onward);
        add(CARRIED_FORWARD, Need.NOTHING_ELSE, onward + next);
    }

    private void addOutcomes() {
        outcome(DISCLOSED, "(?:予以|同意|准予)公开");
        outcome(PARTLY_DISCLOSED, "(?:予以|同意)?部分公开|部分予以公开");
        outcome(REFUSED, "不予公开|不同意公开");
        outcome(STATE_SECRET, "(?:属于|涉及)国家秘密(?:不予公开)?");
        outcome(PROHIBITED_BY_LAW, "其他法律行政法规禁止公开");
        outcome(SECURITY_OR_STABILITY, "危及□*三?安?全?一?稳?定?□*");
        outcome(THIRD_PARTY_RIGHTS, "保护第三方合法权益");
        outcome(INTERNAL_AFFAIRS, "属于三类内部事务信息");
        outcome(PROCESS_INFORMATION, "属于四类过程性信息");
        outcome(ENFORCEMENT_FILE, "属于行政执法案卷");
        outcome(ADMINISTRATIVE_INQUIRY, "属于行政查询事项");
        outcome(UNAVAILABLE, "(?:本(?:机关|单位)|(?:政府)?信息|本?(?:机关|单位)?不掌握(?:相关)?(?:政府)?(?:信息)?(?:等)?(?:原因)?而?)?无法提供");
        outcome(NOT_HELD, "(?:(?:我|本)(?:机关|单位|局|办|委))?不掌握(?:相关)?政府信息|(?:政府|申请)?信息不存在");
        outcome(REQUIRES_CREATION, "没有现成信息(?:需要?另行制作)?");
        outcome(UNCLEAR_AFTER_CORRECTION, "补正后(?:申请内容)?仍不明确");
        outcome(NOT_HANDLED, "不予处理");
        outcome(PETITION_OR_COMPLAINT, "信访、?举报、?投诉类申请");
        outcome(REPEATED_APPLICATION, "重复申请");
        outcome(PUBLIC_PUBLICATION, "要求提供公开出版物");
        outcome(EXCESSIVE_APPLICATIONS, "无正当理由大量反复申请");
        outcome(CONFIRMATION_OF_KNOWN, "要求行政机关确认或重新出具已获取信息");
        outcome(OTHER_HANDLING, "(?:作)?其[他它]处理");
        add(DISCLOSED, Need.COUNTED_APPLICATIONS, "公开");
        add(REFUSED, Need.COUNTED_APPLICATIONS, "不公开");
        add(NOT_HELD, Need.APPLICATIONS_AND_COUNTED, "不存在");
    }

    private void outcome(StatementSubject subject, String label) {
        add(
                subject,
                Need.APPLICATIONS,
                "(?:决定|答复|属于|因|由于)?(?:" + label + ")(?:决定|答复|处理)?(?:的)?(?:" + Words.APPLICATION + ")?(?:情形)?(?:的)?");
    }

    private void addApplicants() {
        applicant(NATURAL_PERSON, Need.APPLICATIONS, "自然人|公民个人|个人");
        applicant(ORGANIZATION, Need.APPLICATIONS, "法人(?:或|和|及|或者|与|、)?其[他它]组织");
        applicant(ORGANIZATION, Need.COUNTED_APPLICATIONS, "法人");
        applicant(COMMERCIAL_ENTERPRISE, Need.APPLICATIONS, "商业企业");
        applicant(RESEARCH_INSTITUTION, Need.APPLICATIONS, "科研机构");
        applicant(PUBLIC_WELFARE_ORGANIZATION, Need.APPLICATIONS, "社会公益组织");
        applicant(LEGAL_SERVICE_ORGANIZATION, Need.APPLICATIONS, "法律服务机构");
    }

    private void applicant(StatementSubject subject, Need need, String label) {
        add(subject, need, "(?:申请人[为是]|来自|收到)?(?:" + label + ")(?:提出|提交)?(?:的)?(?:" + Words.APPLICATION + ")?");
    }

    private void addDisputes() {
        String disclosure = "(?:因|由|对|针对|涉及|有关|关于|与)?(?:本单位|本机关|有关|涉及|申请)*+"
                + "(?:政府信息公开|政务信息公开|政务公开|依申请公开|信息公开|依申请|政府信息)++"
                + "(?:工作|申请|事项|事务|问题|答复|有关|相关|类|方面)*+(?:而|所)?(?:引发|引起|产生|导致|发生|涉及)?(?:的)?";
        String cause = "(?:因此?)?(?:不服|对)?(?:答复)?(?:不服|不当)?(?:工作)?(?:而|所)?(?:引发|引起|产生|导致)?(?:的)?";
        String suffered = "(?:被申请|被提起|被提|提起|申请|提请|提出|发生|引发|产生|涉及|新增|应对|被|有)?";
        String handled = "(?:发生|办理|处理|应对|收到|受理|新收|参加|审结)?";
        String cases = "(?:案件|案|申请|数量|事项|情况)?";
        String reconsideration = "(?:行政)?复议" + cases;
        String litigation = "(?:行政诉讼|行政应诉|诉讼|应诉)" + cases;
        String and = "(?:和|、|及|与|以及|或者|或|,)?(?:被)?(?:申请|提起)?";
        String both = "(?:" + reconsideration + and + litigation + "|" + litigation + and + reconsideration + ")";
        String direct = "未经复议(?:直接)?(?:提?起诉|提起行政诉讼)的?(?:行政诉讼)?" + cases;
        String after = "(?:经)?复议后(?:提?起诉|提起行政诉讼)的?(?:行政诉讼)?" + cases;
        Map<StatementSubject, String> all = new EnumMap<>(StatementSubject.class);
        all.put(RECONSIDERATION, reconsideration);
        all.put(DISPUTES, both);
        all.put(LITIGATION, litigation);
        all.put(DIRECT_LITIGATION, direct);
        all.put(LITIGATION_AFTER_RECONSIDERATION, after);
        all.forEach((subject, what) -> {
            add(subject, Need.NOTHING, suffered + handled + disclosure + suffered + "(?:的)?" + what);
            add(subject, Need.DISPUTES, suffered + cause + what);
        });
    }

    private void addProactive() {
        String made = "(?:本年|本年度)?(?:新)?(?:制发|制定|印发|出台|制作|发布)(?:并|和|、)?(?:公开|发布|公布|印发|出台)?(?:的)?";
        add(NORMATIVE_DOCUMENTS_ISSUED, Need.NOTHING, made + Words.DOCUMENTS, Words.DOCUMENTS + made);
        add(NORMATIVE_DOCUMENTS_ISSUED, Need.COUNTED_DOCUMENTS, made + "(?:文件)?");
        String repealed = "(?:本年|本年度)?(?:清理)?废止(?:失效)?";
        String inForce = "(?:确定|保留)?(?:现行|继续|持续)有效的?";
        add(NORMATIVE_DOCUMENTS_REPEALED, Need.NOTHING, repealed + Words.DOCUMENTS);
        add(NORMATIVE_DOCUMENTS_REPEALED, Need.COUNTED_DOCUMENTS, repealed + "(?:文件)?");
        add(NORMATIVE_DOCUMENTS_IN_FORCE, Need.NOTHING, inForce + Words.DOCUMENTS, Words.DOCUMENTS + inForce);
        add(NORMATIVE_DOCUMENTS_IN_FORCE, Need.COUNTED_DOCUMENTS, inForce + "(?:文件)?");
        String decided = "(?:作出|办理|做出)?(?:各类)?";
        String decision = "(?:处理)?决定";
        String decisionOrNone = "(?:(?:处理)?决定)?";
        add(LICENSE_DECISIONS, Need.NOTHING, decided + "行政许可" + decision, "[作做]出行政许可");
        add(PENALTY_DECISIONS, Need.NOTHING, decided + "行政处罚" + decision, "[作做]出行政处罚");
        add(COMPULSION_DECISIONS, Need.NOTHING, decided + "行政强制" + decision, "[作做]出行政强制");
        add(LICENSE_DECISIONS, Need.COUNTED_DECISIONS, decided + "行政许可" + decisionOrNone);
        add(PENALTY_DECISIONS, Need.COUNTED_DECISIONS, decided + "行政处罚" + decisionOrNone);
        add(COMPULSION_DECISIONS, Need.COUNTED_DECISIONS, decided + "行政强制" + decisionOrNone);
        add(ADMINISTRATIVE_FEE, Need.NOTHING, "(?:收取|征收)?行政事业性收费(?:总?金额|总额)?");
        add(PROCUREMENT_PROJECTS, Need.NOTHING, "(?:完成|实施|公开)?政府集中采购(?:采购)?项目");
        add(PROCUREMENT_AMOUNT, Need.NOTHING, "政府集中采购(?:采购)?(?:总?金额|总额)");
        add(PROCUREMENT_AMOUNT, Need.COUNTED_PROCUREMENT, "(?:采购)?总金额");
        add(PROCESSING_FEE, Need.NOTHING, "(?:共)?收取(?:政府信息公开|依申请公开)?信息处理费(?:用)?", "信息处理费");
        String published = "(?:主动公开|公开|发布|主动发布)";
        add(PROACTIVE_ITEMS, Need.NOTHING, "(?:通过.{2,20})?主动公开(?:各类)?(?:政府|政务)?信息");
        add(POLICY_DOCUMENTS, Need.NOTHING, published + "(?:各类|重要)?政策(?:性)?文件", "(?:制发|出台|印发)政策(?:性)?文件");
        add(INTERPRETATIONS, Need.NOTHING, "(?:开展|进行|配套)?(?:政策)?解读", "(?:配套)?(?:开展|发布)政策(?:文件)?解读");
        add(INTERPRETATION_RATE, Need.NOTHING, "(?:政策)?(?:文件)?解读(?:率|比例)");
        add(LETTERS, Need.NOTHING, "(?:通过[^,]{2,20}|□*|[县市区省州镇]长信箱)?(?:收到|受理|接收)(?:各类|群众|网民|有效)*+(?:信件|来信|留言)");
    }

    private void add(StatementSubject subject, Need need, String... phrases) {
        for (String phrase : phrases) {
            entries.add(new Entry(Pattern.compile(phrase), need, subject));
        }
    }

    /** What a change is of. */
    static Optional<StatementSubject> findChanged(String core, ReadingContext around) {
        return VOLUME.matcher(core).matches() ? Optional.of(APPLICATIONS) : find(core, around);
    }

    /** The subject of a phrase that is known from end to end. */
    static Optional<StatementSubject> find(String core, ReadingContext around) {
        if (core.isEmpty() || core.length() > LONGEST) {
            return Optional.empty();
        }
        for (Entry entry : ALL.matching.to(core)) {
            if (entry.need.isMet(around)) {
                return isOfItsYear(entry.subject(), core, around.year())
                        ? Optional.of(entry.subject())
                        : Optional.empty();
            }
        }
        return result(core, around);
    }

    /** A year in 2019年结转 or 结转2021年 must be the one before or after. */
    private static boolean isOfItsYear(StatementSubject subject, String core, int year) {
        Matcher named = NAMED_YEAR.matcher(core);
        if (core.indexOf('年') < 0 || !named.find()) {
            return true;
        }
        int said = ChineseNumerals.readDigits(named.group(1));
        return (subject == CARRIED_IN && said == year - 1) || (subject == CARRIED_FORWARD && said == year + 1);
    }

    /** How reconsiderations or lawsuits ended, where the text is about one of the two. */
    private static Optional<StatementSubject> result(String core, ReadingContext around) {
        Matcher result = RESULT.matcher(core);
        Optional<Topic> topic = around.topic();
        if (!result.matches() || topic.isEmpty() || !around.isOnDisclosure()) {
            return Optional.empty();
        }
        int which = 1;
        while (result.group(which) == null) {
            which++;
        }
        return switch (topic.get()) {
            case RECONSIDERATION -> Optional.of(RECONSIDERATION_RESULTS.get(which - 1));
            case LITIGATION -> Optional.of(LITIGATION_RESULTS.get(which - 1));
            default -> Optional.empty();
        };
    }
}
