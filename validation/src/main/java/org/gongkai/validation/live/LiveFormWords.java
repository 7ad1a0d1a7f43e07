package org.gongkai.validation.live;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.money.MoneyUnit;
import org.gongkai.text.Text;
import org.gongkai.validation.acceptance.AcceptanceDecision;
import org.gongkai.validation.wording.BlankWords;
import org.gongkai.validation.wording.DiagnosisWords;
import org.gongkai.validation.wording.FindingWords;

/** The words of a form: those of findings, as the library has them, and those of the page around them. */
final class LiveFormWords {

    private static final Map<String, Text> OF_MESSAGES = Map.ofEntries(
            Map.entry("notAssessable", FindingWords.NOT_ASSESSABLE),
            Map.entry("notStated", FindingWords.NOT_STATED),
            Map.entry("expected", FindingWords.EXPECTED),
            Map.entry("bound", FindingWords.BOUND),
            Map.entry("actual", FindingWords.ACTUAL),
            Map.entry("difference", FindingWords.DIFFERENCE),
            Map.entry("readAsZero", FindingWords.READ_AS_ZERO),
            Map.entry("held", FindingWords.heldWithBlanks("{count}")),
            Map.entry("joint", BlankWords.JOINT),
            Map.entry("smallest", DiagnosisWords.SMALLEST),
            Map.entry("otherChanges", DiagnosisWords.otherChanges("{count}")));

    private static final Map<String, Text> OF_PAGE = Map.ofEntries(
            Map.entry("stop", Text.of("。", ".")),
            Map.entry("open", Text.of("（", " (")),
            Map.entry("close", Text.of("）", ")")),
            Map.entry("title", Text.of("{agency}{year}年政府信息公开工作年度报告", "{agency} {year}: annual report on disclosure")),
            Map.entry("suggestion", Text.of("建议 {value}", "suggested {value}")),
            Map.entry("howToTake", Text.of("，按 = 键采用", ", taken by the key =")),
            Map.entry("reason", Text.of("说明理由", "the reason")),
            Map.entry("decision", Text.of("按现在填写的内容：", "as it is now: ")),
            Map.entry("toCell", Text.of("转到该单元格", "to the cell")),
            Map.entry("besideYear", Text.of("已与上一年度报告核对，并据以建议结转数字。", "Checked beside the report of the year before.")),
            Map.entry(
                    "notYearBefore",
                    Text.of("所给的报告不是上一年度的，未作核对。", "That report is not of the year before; it is not compared.")),
            Map.entry(
                    "otherScope",
                    Text.of(
                            "上一年度报告的统计范围不同，未作核对。",
                            "The report of the year before is of another scope; it is not compared.")),
            Map.entry(
                    "otherAgency",
                    Text.of(
                            "上一年度报告是其他机关的，未作核对。",
                            "The report of the year before is of another agency; it is not compared.")),
            Map.entry(
                    "units",
                    Text.of(
                            "{all}份报告中有{count}份与本报告年度、格式相同，已核对合计。",
                            "{count} of {all} reports are of this year and form, and are summed up.")),
            Map.entry("contributions", Text.of("各单位", "by unit")),
            Map.entry(
                    "notUnderstood",
                    Text.of("没有读懂“{text}”，应填整数。", "“{text}” was not understood; a whole number is expected. ")),
            Map.entry(
                    "noAmount",
                    Text.of(
                            "没有读懂金额“{text}”，表上没有印单位的应写明单位，如 380元、12万元。",
                            "“{text}” was not understood; where the form prints no unit, the amount has one, such as 380元 or 12万元. ")),
            Map.entry(
                    "unfit",
                    Text.of(
                            "；机关名称、年度等应填项目没有填好",
                            "; the name of the agency or another required field is not filled in")),
            Map.entry("pasted", Text.of("已粘贴{count}格。", "{count} cells were pasted.")),
            Map.entry(
                    "lost",
                    Text.of(
                            "第{row}行第{column}列“{text}”没有读懂，未填入{label}",
                            "row {row}, column {column}: “{text}” was not understood and not put into {label}")),
            Map.entry(
                    "noPlace",
                    Text.of(
                            "第{row}行第{column}列“{text}”在表中没有位置，未填入",
                            "row {row}, column {column}: “{text}” has no place in the table and was not put in")),
            Map.entry("saved", Text.of("已保存为 {name}。", "Saved as {name}.")),
            Map.entry("refused", Text.of("文件没有打开：", "The file was not opened: ")),
            Map.entry("otherEdition", Text.of("报告的表格不是这个格式的", "the tables of the report are not on this form")),
            Map.entry("notJson", Text.of("不是 JSON 格式的年度报告", "it is no annual report in JSON")),
            Map.entry("unexpected", Text.of("这里不能有这个内容", "this cannot stand here")),
            Map.entry("unknown", Text.of("没有这一项", "there is no such part")),
            Map.entry("missing", Text.of("缺少这一项", "this part is missing")));

    private LiveFormWords() {}

    static ObjectNode in(Locale language, Consumer<ObjectNode> others) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        OF_MESSAGES.forEach((name, text) -> words.put(name, text.in(language)));
        OF_PAGE.forEach((name, text) -> words.put(name, text.in(language)));
        for (AcceptanceDecision decision : AcceptanceDecision.values()) {
            words.put(decision.token(), decision.text().in(language));
        }
        words.put("between", BlankWords.BETWEEN)
                .put("mostNamed", BlankWords.MOST_NAMED)
                .put("mostLines", BlankWords.MOST_LINES)
                .put("ofRow", format(BlankWords.OF_ROW.in(language)))
                .put("ofColumn", format(BlankWords.OF_COLUMN.in(language)))
                .put("rest", BlankWords.REST.in(language).replace("%1$d", "{count}"))
                .put("yuan", MoneyUnit.YUAN.label());
        words.putArray("nothing").add("无").add("N/A").add("n/a");
        others.accept(words);
        return words;
    }

    private static String format(String format) {
        return format.replace("%1$s", "{name}").replace("%2$d", "{count}");
    }
}
