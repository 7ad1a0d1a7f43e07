package org.gongkai.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.text.CellText;
import org.gongkai.text.Term;

/** The ways of applying and of getting information, as registers say them. */
final class PrintedChannel {

    private static final Map<ReceiptChannel, List<String>> CHANNELS = Map.of(
            ReceiptChannel.IN_PERSON,
                    List.of(
                            "当面", "当面申请", "当面递交", "现场", "现场申请", "现场提交", "现场登记", "窗口", "窗口申请", "窗口提交", "口头", "口头申请",
                            "直接递交"),
            ReceiptChannel.SIGNED_POST,
                    List.of(
                            "邮寄申请", "信函", "信函申请", "书信", "信件", "邮件快递", "快递", "特快专递", "挂号信", "EMS", "ems", "邮政", "邮政快递",
                            "邮寄信函", "信函邮寄"),
            ReceiptChannel.ORDINARY_POST, List.of("平信", "普通信函", "平常信件"),
            ReceiptChannel.INTERNET,
                    List.of(
                            "互联网",
                            "网络",
                            "网络申请",
                            "网上",
                            "网上申请",
                            "在线",
                            "在线申请",
                            "在线提交",
                            "网站",
                            "网站申请",
                            "政府网站",
                            "门户网站",
                            "网络平台",
                            "网上平台",
                            "网页",
                            "依申请公开平台",
                            "电子邮件",
                            "电子邮箱",
                            "电子邮件申请",
                            "E-mail",
                            "E-mail申请",
                            "email",
                            "邮箱"),
            ReceiptChannel.FAX, List.of("传真申请"));

    private static final Map<ProvisionForm, List<String>> FORMS = Map.of(
            ProvisionForm.PAPER, List.of("纸面", "纸质件", "纸质版", "书面"),
            ProvisionForm.EMAIL, List.of("E-mail", "email", "电子邮箱"),
            ProvisionForm.ELECTRONIC_COPY, List.of("光盘", "磁盘", "U盘"),
            ProvisionForm.INSPECTION, List.of("查阅", "抄录", "当场查阅", "当场阅读抄录", "现场查阅"));

    private static final Map<String, ReceiptChannel> CHANNEL_BY_TEXT = byText(CHANNELS);
    private static final Map<String, ProvisionForm> FORM_BY_TEXT = byText(FORMS);

    private PrintedChannel() {}

    private static <T extends Term> Map<String, T> byText(Map<T, List<String>> texts) {
        Map<String, T> all = new HashMap<>();
        texts.forEach((value, also) -> {
            all.put(CellText.key(value.label()), value);
            also.forEach(text -> all.put(CellText.key(text), value));
        });
        return Map.copyOf(all);
    }

    static Optional<ReceiptChannel> channel(String text) {
        return ReceiptChannel.find(text).or(() -> Optional.ofNullable(CHANNEL_BY_TEXT.get(CellText.key(text))));
    }

    static Optional<ProvisionForm> form(String text) {
        return Optional.ofNullable(FORM_BY_TEXT.get(CellText.key(text)));
    }
}
