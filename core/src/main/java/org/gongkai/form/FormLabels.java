package org.gongkai.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.Recent;
import org.gongkai.law.FormEdition;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.CellText;

/**
 * The labels of one table in all editions of the form, found by the {@link #key} of what is printed.
 *
 * <p>A label is found whatever its numbering, brackets, quotation marks and spaces. Wordings that are known from published
 * reports are found too; so is a row label that lost or changed a few characters, if only one label of the table is that
 * close. Rows have their name in JSON.
 */
final class FormLabels {

    /** A label of this length loses its meaning with one character. */
    private static final int SHORTEST_DAMAGED = 6;

    /** A text longer than this is no label, however many spaces are in it. */
    static final int LONGEST = 400;

    /** A head of a column is known among few others. */
    private static final int SHORTEST_DAMAGED_HEAD = 4;

    private static final String OTHER = "其他";

    /** What makes of a label that of another row. */
    private static final List<String> ELSE = List.of(OTHER, "其它", "其中");

    /** What published reports have in a head beside its words: 本年（2023）制发件数, 现行有效件数（历史累计）. */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*+\\)");

    /** What published reports have behind a label to say what it means: 规范性文件（指有正式文号的文件）. */
    private static final String MEANING = "(指";

    /** One character in four can be wrong in a damaged label. */
    private static final int DAMAGE = 4;

    /** Wordings of published reports, each with that of the form. */
    private static final Map<String, String> VARIANTS = Map.ofEntries(
            Map.entry("其他法律法规禁止公开", "其他法律行政法规禁止公开"),
            Map.entry("其他法律、行政法规禁止公开", "其他法律行政法规禁止公开"),
            Map.entry("本机关不掌握相关信息", "本机关不掌握相关政府信息"),
            Map.entry("没有现成信息", "没有现成信息需要另行制作"),
            Map.entry("新收政府信息公开申请数量", "本年新收政府信息公开申请数量"),
            Map.entry("本年新收政府信息公开申请数", "本年新收政府信息公开申请数量"),
            Map.entry("上年结转政府信息公开申请数", "上年结转政府信息公开申请数量"),
            Map.entry("结转下年继续办理", "结转下年度继续办理"),
            Map.entry("部分公开", "部分公开（区分处理的，只计这一情形，不计其他情形）"),
            Map.entry("（六）其他", "（六）其他处理"),
            Map.entry("其它处理", "（六）其他处理"),
            Map.entry("合计", "总计"),
            Map.entry("政府规章", "规章"),
            Map.entry("科研单位", "科研机构"),
            Map.entry("社会公益机构", "社会公益组织"),
            Map.entry("法律服务组织", "法律服务机构"),
            Map.entry("维持结果", "结果维持"),
            Map.entry("纠正结果", "结果纠正"),
            Map.entry("未审结", "尚未审结"),
            Map.entry("直接起诉", "未经复议直接起诉"),
            Map.entry("本年增减", "本年增/减"),
            Map.entry("上年项目数量", "上一年项目数量"),
            Map.entry("规范文件", "规范性文件"),
            Map.entry("收费金额", "本年收费金额"),
            Map.entry("制发件数", "本年制发件数"),
            Map.entry("废止件数", "本年废止件数"),
            Map.entry("有效件数", "现行有效件数"),
            Map.entry("本年增（减）", "本年增/减"),
            Map.entry("增/减", "本年增/减"),
            Map.entry("本年制作数量", "本年新制作数量"),
            Map.entry("新制作数量", "本年新制作数量"),
            Map.entry("本年公开数量", "本年新公开数量"),
            Map.entry("新公开数量", "本年新公开数量"),
            Map.entry("本年制发数量", "本年制发件数"),
            Map.entry("本年废止数量", "本年废止件数"),
            Map.entry("现行有效数量", "现行有效件数"));

    /** What published reports have after the head of an amount. */
    private static final List<String> UNITS = List.of("", "（万元）", "（单位：万元）", "（元）", "（单位：元）");

    static final FormLabels APPLICATIONS = new FormLabels(
            TableLayout.applications(FormEdition.FORM_2019), TableLayout.applications(FormEdition.FORM_2021));
    static final FormLabels PROACTIVE =
            new FormLabels(TableLayout.proactive(FormEdition.FORM_2019), TableLayout.proactive(FormEdition.FORM_2021));
    static final FormLabels DISPUTES = new FormLabels(TableLayout.disputes());

    private final Map<String, Label> rows = new HashMap<>();
    private final Map<String, Label> heads = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    /** The characters that the labels of rows end with. */
    private final Set<Integer> ends;

    private final Recent<Optional<Label>> damagedHeads = Recent.of(this::headOfDamaged);

    private static final Map<TableLayout, Map<String, TableRow>> ROWS = Stream.concat(
                    Stream.of(FormEdition.values())
                            .flatMap(each -> Stream.of(TableLayout.applications(each), TableLayout.proactive(each))),
                    Stream.of(TableLayout.disputes()))
            .collect(Collectors.toMap(
                    table -> table,
                    table -> table.rows().stream().collect(Collectors.toMap(TableRow::name, row -> row))));

    /** A label that was found: what it names, and its wording on the form. */
    record Label(String name, String official) {

        /** The row of a table that has this name. */
        Optional<TableRow> in(TableLayout table) {
            return Optional.ofNullable(ROWS.getOrDefault(table, Map.of()).get(name));
        }
    }

    private FormLabels(TableLayout... editions) {
        for (TableLayout table : editions) {
            for (TableRow row : table.rows()) {
                Label label = new Label(row.name(), row.ownLabel());
                rows.put(CellText.key(row.ownLabel()), label);
                rows.put(CellText.key(row.label()), label);
                row.groupLabel().ifPresent(group -> groups.put(CellText.key(group), group));
                row.columnLabels().forEach(this::putHead);
                row.amountLabel().ifPresent(this::putAmountHead);
            }
        }
        VARIANTS.forEach((variant, official) -> {
            Label row = rows.get(CellText.key(official));
            if (row != null) {
                rows.putIfAbsent(CellText.key(variant), row);
            }
            Label head = heads.get(CellText.key(official));
            if (head != null) {
                heads.putIfAbsent(CellText.key(variant), head);
            }
        });
        putOther(rows);
        putOther(heads);
        ends = rows.keySet().stream().map(FormLabels::last).collect(Collectors.toSet());
    }

    private static int last(String key) {
        return key.codePointBefore(key.length());
    }

    /** 其它 is the common misspelling of 其他. */
    private static void putOther(Map<String, Label> labels) {
        List.copyOf(labels.keySet()).stream()
                .filter(key -> key.contains(OTHER))
                .forEach(key -> labels.putIfAbsent(key.replace(OTHER, "其它"), labels.get(key)));
    }

    private void putHead(String head) {
        heads.put(CellText.key(head), new Label(head, head));
    }

    /** The head of an amount, with the unit that it has on the form, another, or none. */
    private void putAmountHead(String head) {
        int unitOfForm = head.indexOf('（');
        String amount = unitOfForm < 0 ? head : head.substring(0, unitOfForm);
        for (String unit : UNITS) {
            heads.put(CellText.key(amount + unit), new Label(head, head));
        }
    }

    /** What labels are found by: the key of a text, empty for one that is too long for a label. */
    static String key(String printed) {
        return printed.length() > LONGEST ? "" : CellText.key(printed);
    }

    /** What the label in a cell is found by. */
    static String key(SheetRow row, int column) {
        return row.text(column).length() > LONGEST ? "" : row.printedKey(column);
    }

    Optional<Label> row(String key) {
        int meaning = key.indexOf(')') == key.length() - 1 ? key.indexOf(MEANING) : -1;
        return Optional.ofNullable(rows.get(meaning > 0 ? key.substring(0, meaning) : key));
    }

    /** Whether the label of a row can end as a key does, whatever stands before it. */
    boolean canEndRow(String key) {
        return key.isEmpty() || !Character.isIdeographic(last(key)) || ends.contains(last(key));
    }

    /** The row whose label the key of a damaged text is closest to, if it is close and no other is as close. */
    Optional<Label> damagedRow(String key) {
        return closest(key, rows, SHORTEST_DAMAGED);
    }

    /** The head that the key of a damaged text is closest to, or that has a remark in it. */
    Optional<Label> damagedHead(String key) {
        return damagedHeads.to(key);
    }

    private Optional<Label> headOfDamaged(String key) {
        String head = key.indexOf('(') < 0 ? key : REMARK.matcher(key).replaceAll("");
        return head(head).or(() -> closest(head, heads, SHORTEST_DAMAGED_HEAD));
    }

    private static Optional<Label> closest(String key, Map<String, Label> labels, int shortest) {
        int best = Integer.MAX_VALUE;
        Set<Label> closest = new HashSet<>();
        for (Map.Entry<String, Label> each : labels.entrySet()) {
            int longest = Math.max(key.length(), each.getKey().length());
            if (isElse(key, each.getKey())
                    || Math.min(key.length(), each.getKey().length()) < shortest) {
                continue;
            }
            int distance = EditDistance.between(key, each.getKey(), longest / DAMAGE);
            if (distance > longest / DAMAGE || distance > best) {
                continue;
            }
            if (distance < best) {
                closest.clear();
            }
            closest.add(each.getValue());
            best = distance;
        }
        return closest.size() == 1 ? closest.stream().findFirst() : Optional.empty();
    }

    private static boolean isElse(String key, String label) {
        for (String other : ELSE) {
            if (key.startsWith(other) && !label.startsWith(other)) {
                return true;
            }
        }
        return false;
    }

    /** The head of a column; its name is its wording on the form. */
    Optional<Label> head(String key) {
        return Optional.ofNullable(heads.get(key));
    }

    Optional<String> group(String key) {
        return Optional.ofNullable(groups.get(key));
    }

    List<String> heads() {
        return heads.values().stream().map(Label::official).distinct().toList();
    }

    /** The wording on the form of the row with a name in JSON. */
    String official(String name) {
        return rows.values().stream()
                .filter(label -> label.name().equals(name))
                .findFirst()
                .orElseThrow()
                .official();
    }
}
