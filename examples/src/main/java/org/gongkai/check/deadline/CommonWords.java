package org.gongkai.check.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.EventKind;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.ReceiptChannel;

/** What people say for an official label, where it can mean nothing else. */
final class CommonWords {

    static final Map<String, ReceiptChannel> CHANNELS = byWord(Map.of(
            ReceiptChannel.IN_PERSON, List.of("counter", "当面", "当面申请", "当面递交", "现场", "现场申请", "现场提交", "窗口"),
            ReceiptChannel.SIGNED_POST, List.of("EMS", "快递", "邮政快递", "特快专递", "挂号信", "邮寄申请"),
            ReceiptChannel.ORDINARY_POST, List.of("平信", "普通信函"),
            ReceiptChannel.INTERNET, List.of("online", "互联网", "网络", "网上", "网上申请", "在线", "在线申请", "电子邮件", "电子邮箱"),
            ReceiptChannel.FAX, List.of("传真申请")));

    static final Map<String, EventKind> EVENTS = byWord(Map.of(
            EventKind.CORRECTION_ASKED, List.of("要求补正", "通知补正", "补正告知", "补正通知"),
            EventKind.CORRECTION_MADE, List.of("收到补正", "已补正"),
            EventKind.CORRECTION_OVERDUE, List.of("逾期未补正"),
            EventKind.THIRD_PARTY_CONSULTED, List.of("征求第三方"),
            EventKind.THIRD_PARTY_ANSWERED, List.of("第三方意见", "第三方回复"),
            EventKind.EXTENSION, List.of("延期", "延期答复", "延期告知", "告知延期", "延长期限"),
            EventKind.FEE_NOTICE, List.of("收费告知", "告知收费"),
            EventKind.FEE_PAID, List.of("缴纳费用", "已缴费"),
            EventKind.FEE_OVERDUE, List.of("逾期不缴费"),
            EventKind.WITHDRAWAL, List.of("撤回申请")));

    static final Map<String, FeeMode> FEE_MODES =
            byWord(Map.of(FeeMode.PER_ITEM, List.of("按件"), FeeMode.PER_PAGE, List.of("按量", "按页")));

    static final Map<String, ConsultationAnswer> ANSWERS =
            byWord(Map.of(ConsultationAnswer.AGREES, List.of("同意"), ConsultationAnswer.OBJECTS, List.of("不同意")));

    static final Map<String, Outcome> OUTCOMES = byWord(Map.of(
            Outcome.DISCLOSED, List.of("公开", "全部公开", "已公开"),
            Outcome.NOT_HELD, List.of("信息不存在", "政府信息不存在", "不存在")));

    private CommonWords() {}

    private static <T> Map<String, T> byWord(Map<T, List<String>> words) {
        Map<String, T> byWord = new HashMap<>();
        words.forEach((value, each) -> each.forEach(word -> byWord.put(WordForm.key(word), value)));
        return Map.copyOf(byWord);
    }
}
