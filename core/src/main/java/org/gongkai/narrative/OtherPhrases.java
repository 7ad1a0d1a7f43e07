package org.gongkai.narrative;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases of changes, rates and of what no table has. */
final class OtherPhrases {

    private static final Set<String> APPLICATION_UNITS = Set.of("件", "宗", "起", "份", "个", "次", "条", "项", "例", "封");
    private static final Set<String> ITEM_UNITS = Set.of("条", "项", "件", "篇", "个", "份", "次", "部");

    private static final String UP = "增长|增加|上升|提高|提升|增|多";
    private static final String DOWN = "下降|减少|降低|回落|下滑|降|减|少";
    private static final String LAST_YEAR = "(?:上年度?|上一年度?|去年|前一年|(20\\d\\d)年度?)(?:同期)?";
    private static final Pattern CHANGE = Pattern.compile("(.{0,24}?)(?:(?:较|比|与|同)" + LAST_YEAR
            + "(?:相比)?|同比)(?:总体|数量|申请量|总量|大幅|略有|有所)?(?:(" + UP + ")|(" + DOWN + "))了?");
    private static final Pattern DIRECTION = Pattern.compile("(?:(" + UP + ")|(" + DOWN + "))了?");
    private static final Pattern VOLUME =
            Pattern.compile("(?:收到|受理)?(?:的)?(?:政府信息公开|依申请公开|信息公开)的?申请(?:总?数|总?量|数量|件数)?");

    private static final Pattern SHARE =
            Pattern.compile("占(?:比|总数|总量|总件数|(?:来信|信件|申请)总[数量]|全部(?:申请|信件|来信))?的?(?:比例|比重)?(?:为|达|达到|是)?");
    private static final Pattern RATE = Pattern.compile("[\\u4e00-\\u9fff□]{1,20}(?:率|比例)");
    private static final Pattern RATE_ENDING = Pattern.compile("(?:为|达到?|均为|均达到?|提升至|保持|是)*$");

    /** What an agency does that is counted. */
    private static final Pattern DONE =
            Pattern.compile(".{0,14}?(?:收到|接收|受理|发布|公开|公布|组织|开展|举办|召开|形成|编制|制发|制定|印发|出台|办理|办结"
                    + "|答复|回复|回应|征集|采纳|解读|培训|发放|推送|刊登|编发|更新|新建|建成|设立|开设|整改|检查|通报|评估|审查|修订|废止|清理|接受|接待|作出|报送|采集|拍摄|制作|规范提升|完成)"
                    + "了?[^,]{2,30}");

    private static final Pattern VERB_ALONE = Pattern.compile("收到|接收|受理|发布|公开|组织|开展|召开|形成|办结|办理|答复|新增|共收到");
    private static final Pattern BENIGN = Pattern.compile("(?:较|比|与|同|并|均|且|已|全部|都|无|占|以上均|,).*|办结.*|");
    private static final Pattern REST = Pattern.compile("(?:其余|其他|其它|剩余).*");

    private OtherPhrases() {}

    /**
     * A change from the year before.
     *
     * @param noun the words of what has changed, possibly none
     * @param isFall whether it went down
     */
    record Change(String noun, boolean isFall) {}

    /** The change that the words before a number say; {@code goesOn} where it follows another one, as in 增加12件，增长10%. */
    static Optional<Change> change(String before, int year, boolean goesOn) {
        Matcher change = CHANGE.matcher(before);
        if (change.matches()) {
            boolean isLastYear = change.group(2) == null || Years.read(change.group(2)) == year - 1;
            return isLastYear ? Optional.of(new Change(change.group(1), change.group(4) != null)) : Optional.empty();
        }
        Matcher direction = DIRECTION.matcher(before);
        return goesOn && direction.matches()
                ? Optional.of(new Change("", direction.group(2) != null))
                : Optional.empty();
    }

    static boolean isVolumeOfApplications(String noun) {
        return VOLUME.matcher(noun).matches();
    }

    static boolean isShare(String before) {
        return SHARE.matcher(before).matches();
    }

    /** The rate that is named before a number. */
    static Optional<String> rate(String core) {
        Matcher ending = RATE_ENDING.matcher(core);
        String name = ending.find() ? core.substring(0, ending.start()) : core;
        return Optional.of(name).filter(each -> RATE.matcher(each).matches());
    }

    static boolean isDone(String core) {
        return DONE.matcher(core).matches();
    }

    static boolean isVerb(String core) {
        return VERB_ALONE.matcher(core).matches();
    }

    static boolean isBenign(String after) {
        return BENIGN.matcher(after).matches();
    }

    static boolean isRest(String core) {
        return REST.matcher(core).matches();
    }

    /** Whether things of a subject are counted or measured in a unit. */
    static boolean fits(StatementSubject subject, StatementKind kind, String unit) {
        String base = Units.base(unit);
        return switch (subject) {
            case OTHER -> true;
            case ADMINISTRATIVE_FEE, PROCUREMENT_AMOUNT, PROCESSING_FEE -> kind == StatementKind.AMOUNT;
            case INTERPRETATION_RATE -> kind == StatementKind.RATE;
            case PROACTIVE_ITEMS,
                    POLICY_DOCUMENTS,
                    INTERPRETATIONS,
                    NORMATIVE_DOCUMENTS_ISSUED,
                    NORMATIVE_DOCUMENTS_REPEALED,
                    NORMATIVE_DOCUMENTS_IN_FORCE,
                    PROCUREMENT_PROJECTS -> kind == StatementKind.COUNT && ITEM_UNITS.contains(base);
            default -> kind == StatementKind.COUNT && APPLICATION_UNITS.contains(base);
        };
    }

    /** What the text turns to when it states a number of a subject. */
    static Optional<Topic> topic(StatementSubject subject) {
        return switch (subject) {
            case APPLICATIONS, RECEIVED, CARRIED_IN, RECEIVED_AND_CARRIED_IN, PROCESSED, REPLIED, CARRIED_FORWARD ->
                Optional.of(Topic.APPLICATIONS);
            case RECONSIDERATION -> Optional.of(Topic.RECONSIDERATION);
            case LITIGATION -> Optional.of(Topic.LITIGATION);
            case DIRECT_LITIGATION -> Optional.of(Topic.DIRECT_LITIGATION);
            case LITIGATION_AFTER_RECONSIDERATION -> Optional.of(Topic.LITIGATION_AFTER_RECONSIDERATION);
            case DISPUTES -> Optional.of(Topic.DISPUTES);
            case NORMATIVE_DOCUMENTS_ISSUED,
                    NORMATIVE_DOCUMENTS_REPEALED,
                    NORMATIVE_DOCUMENTS_IN_FORCE,
                    PROACTIVE_ITEMS,
                    POLICY_DOCUMENTS,
                    INTERPRETATIONS,
                    LETTERS -> Optional.of(Topic.ELSE);
            default -> Optional.empty();
        };
    }
}
