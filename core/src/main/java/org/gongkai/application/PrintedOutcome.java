package org.gongkai.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.law.FormEdition;
import org.gongkai.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * How an application ended, as registers say it: in the words of the form, with or without its numbers and the group before, or
 * shorter. What does not say which row of the form it is, such as 不予公开 alone, is not understood.
 */
record PrintedOutcome(
        Ending ending, Optional<Outcome> outcome, List<Outcome> restReasons, Optional<ReplyGround> ground) {

    /** What an outcome does to an application. */
    enum Ending {
        REPLIED,
        WITHDRAWN,
        NONE
    }

    private PrintedOutcome(Ending ending) {
        this(ending, Optional.empty(), List.of(), Optional.empty());
    }

    /** Numbers of the form behind a group. */
    private static final Pattern NUMBERS = Pattern.compile("[(（][一二三四五六七八九十\\d]{1,2}[)）]|\\d{1,2}[.．、]");

    private static final Pattern BETWEEN = Pattern.compile("[-—–－:：>→/\\\\|;；,，。()（）\\[\\]【】\\s]+");

    private static final Set<String> WITHDRAWALS = Set.of(
            "撤回", "主动撤回", "自行撤回", "申请人撤回", "申请人主动撤回", "申请人自行撤回", "撤回申请", "申请人撤回申请", "撤销申请", "主动撤销", "申请人撤销", "申请人主动撤销",
            "申请人撤销申请");

    private static final Set<String> PENDING =
            Set.of("办理中", "正在办理", "在办", "处理中", "未办结", "未答复", "待答复", "待办", "待办理", "结转", "结转下年度", "结转下年度继续办理", "办理期限内");

    /** What says which of the grounds it is that the form counts in one row. */
    private static final Map<ReplyGround, Set<String>> GROUNDS = Map.of(
            ReplyGround.ALREADY_PUBLIC, Set.of("已主动公开", "属于主动公开"),
            ReplyGround.NONEXISTENT, Set.of("信息不存在", "政府信息不存在", "不存在"),
            ReplyGround.OTHER_AGENCY, Set.of("不属于本机关公开", "不属于本机关负责公开", "不属于本行政机关负责公开", "非本机关政府信息"));

    private static final Map<OutcomeGroup, List<String>> GROUPS = Map.of(
            OutcomeGroup.REFUSED, List.of("不予公开", "不公开"),
            OutcomeGroup.UNAVAILABLE, List.of("无法提供", "无法提供政府信息"),
            OutcomeGroup.NOT_HANDLED, List.of("不予处理", "不处理"));

    private static final Map<Outcome, List<String>> ALSO = Map.ofEntries(
            Map.entry(Outcome.DISCLOSED, List.of("公开", "全部公开", "同意公开", "已公开", "主动公开", "已主动公开", "属于主动公开")),
            Map.entry(Outcome.PARTLY_DISCLOSED, List.of("部分公开", "部分予以公开", "同意部分公开", "区分处理", "部分公开区分处理")),
            Map.entry(Outcome.STATE_SECRET, List.of("国家秘密", "涉及国家秘密")),
            Map.entry(Outcome.PROHIBITED_BY_LAW, List.of("法律行政法规禁止公开")),
            Map.entry(Outcome.SECURITY_OR_STABILITY, List.of("三安全一稳定", "危及国家安全公共安全经济安全社会稳定")),
            Map.entry(
                    Outcome.THIRD_PARTY_RIGHTS,
                    List.of("第三方合法权益", "第三方权益", "损害第三方合法权益", "涉及第三方合法权益", "商业秘密", "涉及商业秘密", "个人隐私", "涉及个人隐私")),
            Map.entry(Outcome.INTERNAL_AFFAIRS, List.of("三类内部事务信息", "内部事务信息", "属于内部事务信息", "内部事务")),
            Map.entry(Outcome.PROCESS_INFORMATION, List.of("四类过程性信息", "过程性信息", "属于过程性信息")),
            Map.entry(Outcome.ENFORCEMENT_FILE, List.of("行政执法案卷", "行政执法案卷信息", "属于行政执法案卷信息", "执法案卷")),
            Map.entry(Outcome.ADMINISTRATIVE_INQUIRY, List.of("行政查询事项", "行政查询")),
            Map.entry(
                    Outcome.NOT_HELD,
                    List.of(
                            "本机关不掌握",
                            "不掌握相关政府信息",
                            "不掌握",
                            "信息不存在",
                            "政府信息不存在",
                            "不存在",
                            "不属于本机关公开",
                            "不属于本机关负责公开",
                            "不属于本行政机关负责公开",
                            "非本机关政府信息")),
            Map.entry(Outcome.REQUIRES_CREATION, List.of("没有现成信息", "需要另行制作", "需另行制作", "另行制作")),
            Map.entry(Outcome.UNCLEAR_AFTER_CORRECTION, List.of("补正后仍不明确", "补正后内容仍不明确")),
            Map.entry(Outcome.PETITION_OR_COMPLAINT, List.of("信访举报投诉类", "信访举报投诉", "信访投诉举报", "信访投诉举报类申请")),
            Map.entry(Outcome.PUBLIC_PUBLICATION, List.of("公开出版物")),
            Map.entry(Outcome.EXCESSIVE_APPLICATIONS, List.of("大量反复申请")),
            Map.entry(
                    Outcome.CONFIRMATION_OF_KNOWN,
                    List.of("要求确认或重新出具已获取信息", "确认或重新出具已获取信息", "重新出具已获取信息", "要求行政机关确认或者重新出具已获取信息")),
            Map.entry(Outcome.CORRECTION_OVERDUE, List.of("申请人无正当理由逾期不补正", "无正当理由逾期不补正", "申请人逾期不补正", "逾期不补正", "逾期未补正")),
            Map.entry(Outcome.FEE_UNPAID, List.of("申请人逾期未按收费通知要求缴纳费用", "逾期未按收费通知要求缴纳费用", "逾期未缴纳费用", "逾期未缴费", "逾期不缴费")),
            Map.entry(Outcome.OTHER_OUTCOME, List.of("其他", "其它", "其它处理", "其他情形")));

    private static final Map<String, Outcome> OUTCOMES = outcomes();

    PrintedOutcome {
        restReasons = List.copyOf(restReasons);
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.token(), outcome);
            for (FormEdition edition : outcome.editions()) {
                outcomes.put(CellText.key(outcome.label(edition)), outcome);
            }
            ALSO.getOrDefault(outcome, List.of()).forEach(text -> outcomes.put(text, outcome));
        }
        for (Map.Entry<String, Outcome> each : Map.copyOf(outcomes).entrySet()) {
            GROUPS.getOrDefault(each.getValue().group(), List.of())
                    .forEach(group -> outcomes.put(group + each.getKey(), each.getValue()));
        }
        return Map.copyOf(outcomes);
    }

    /** {@return what a text says, if that is one thing} */
    static Optional<PrintedOutcome> read(String text) {
        String whole = CellText.key(text);
        Optional<PrintedOutcome> alone = of(whole);
        return alone.isPresent()
                ? alone
                : ofParts(BETWEEN.splitAsStream(NUMBERS.matcher(text).replaceAll("-"))
                        .map(CellText::key)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static Optional<PrintedOutcome> of(String key) {
        if (WITHDRAWALS.contains(key)) {
            return Optional.of(new PrintedOutcome(Ending.WITHDRAWN));
        }
        if (PENDING.contains(key)) {
            return Optional.of(new PrintedOutcome(Ending.NONE));
        }
        return Optional.ofNullable(OUTCOMES.get(key))
                .map(outcome -> new PrintedOutcome(Ending.REPLIED, Optional.of(outcome), List.of(), ground(key)));
    }

    /** The ground that a text names which says how an application ended, perhaps behind its group. */
    private static Optional<ReplyGround> ground(String key) {
        return GROUNDS.entrySet().stream()
                .filter(ground -> ground.getValue().stream().anyMatch(key::endsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A group and what is in it; behind 部分公开 the reasons for the rest. */
    private static Optional<PrintedOutcome> ofParts(List<String> parts) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<PrintedOutcome> rest = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            Optional<PrintedOutcome> each = of(part);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            rest.add(each.get());
        }
        String first = parts.get(0);
        Optional<Outcome> begin = Optional.ofNullable(OUTCOMES.get(first));
        if (begin.filter(Outcome.PARTLY_DISCLOSED::equals).isPresent()) {
            return partly(rest);
        }
        if (rest.size() > 1) {
            return Optional.empty();
        }
        PrintedOutcome only = rest.get(0);
        OutcomeGroup group = begin.map(Outcome::group).orElseGet(() -> group(first));
        boolean isOfGroup = only.ending == Ending.WITHDRAWN
                ? group == OutcomeGroup.OTHER
                : only.outcome.filter(outcome -> outcome.group() == group).isPresent();
        boolean beginsWithGroup =
                begin.isEmpty() || begin.get() == Outcome.DISCLOSED || begin.get() == Outcome.OTHER_OUTCOME;
        return isOfGroup && beginsWithGroup ? Optional.of(only) : Optional.empty();
    }

    private static @Nullable OutcomeGroup group(String text) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Optional<PrintedOutcome> partly(List<PrintedOutcome> rest) {
        List<Outcome> reasons =
                rest.stream().flatMap(each -> each.outcome.stream()).distinct().toList();
        boolean allWithhold = reasons.size() == rest.size()
                && reasons.stream().allMatch(reason -> GROUPS.containsKey(reason.group()));
        return allWithhold
                ? Optional.of(new PrintedOutcome(
                        Ending.REPLIED, Optional.of(Outcome.PARTLY_DISCLOSED), reasons, Optional.empty()))
                : Optional.empty();
    }
}
