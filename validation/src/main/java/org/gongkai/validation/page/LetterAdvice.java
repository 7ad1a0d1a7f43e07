package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.acceptance.Consequence;
import org.gongkai.validation.diagnosis.CellChange;
import org.gongkai.validation.diagnosis.Repair;
import org.gongkai.validation.diagnosis.RepairKind;
import org.gongkai.validation.diagnosis.TypingError;
import org.gongkai.validation.stack.CheckedReport;

/** What would mend what a letter says: the likeliest reading of the tables where there is one, and else what to look at. */
final class LetterAdvice {

    private static final int MOST_READINGS = 3;
    private static final int MOST_CELLS = 7;

    private static final Text BLANKS =
            Text.of("请补填未填的格，或补上缺少的内容。", "Please fill in what is blank or add what is missing.");
    private static final Text RECORDS = Text.of(
            "请对照原始登记核对上列各处，使其相符。", "Please hold the places above against the original records until they agree.");
    private static final Text WORDS = Text.of(
            "请核对报告文字的有关表述，与表格和格式要求一致。", "Please check what the text says there against the tables and the form.");
    private static final Text YEARS = Text.of(
            "请核对各年度报告的有关数字；上年数字确有更正的，请在报告中说明。",
            "Please check the figures of these years; if those of an earlier year were corrected, the report should say so.");
    private static final Text UNITS =
            Text.of("请将汇总数与各单位报送的数字逐一核对。", "Please check the summary against the figures that the units handed in.");
    private static final Text REASON = Text.of("确属无误的，请说明理由。", "If it is right as it is, please give the reason.");

    private final AcceptancePolicy policy;
    private final Map<Readings, Integer> said = new HashMap<>();

    /** What the tables of a report possibly are. */
    private record Readings(String source, List<Repair> repairs) {}

    LetterAdvice(AcceptancePolicy policy) {
        this.policy = policy;
    }

    /** What to do about an item, which has a number; of a waived one nothing. */
    List<Text> of(LetterFindings.Item item, int number) {
        if (item.kind() == FindingKind.WAIVED) {
            return List.of();
        }
        List<Text> advice = new ArrayList<>(readings(item, number));
        if (advice.isEmpty()) {
            advice.add(lookAt(item));
        }
        if (policy.consequences().get(item.kind()) == Consequence.NEEDS_REASON) {
            advice.add(REASON);
        }
        return advice;
    }

    /** Whether it said of anything what it possibly is. */
    boolean hasReadings() {
        return !said.isEmpty();
    }

    private static Text lookAt(LetterFindings.Item item) {
        if (item.kind() == FindingKind.NOT_ASSESSABLE) {
            return BLANKS;
        }
        if (item.places().stream().anyMatch(place -> place.prefix().equals("/summary"))) {
            return UNITS;
        }
        if (item.places().stream().anyMatch(place -> !place.prefix().isEmpty())) {
            return YEARS;
        }
        return item.group().findings().stream()
                        .flatMap(finding -> finding.cells().stream())
                        .allMatch(cell -> ResultHtml.isOfTable(cell.pointer()))
                ? RECORDS
                : WORDS;
    }

    private List<Text> readings(LetterFindings.Item item, int number) {
        if (item.kind() == FindingKind.NOT_ASSESSABLE) {
            return List.of();
        }
        for (LetterFindings.Place place : item.places()) {
            List<Repair> repairs = repairs(item, place.report());
            if (!repairs.isEmpty()) {
                return readings(new Readings(place.report().read().source(), repairs), number);
            }
        }
        return List.of();
    }

    /** Those that change a cell of the item, the likeliest first, with what they change in the tables of its cells. */
    private static List<Repair> repairs(LetterFindings.Item item, CheckedReport report) {
        Set<String> pointers = item.pointersIn(report).collect(Collectors.toSet());
        Set<String> tables = pointers.stream().map(LetterAdvice::table).collect(Collectors.toSet());
        return report.diagnosis().repairs().stream()
                .filter(repair -> repair.changes().stream()
                        .anyMatch(change -> pointers.contains(change.cell().pointer())))
                .map(repair -> new Repair(
                        repair.kind(),
                        repair.changes().stream()
                                .filter(change ->
                                        tables.contains(table(change.cell().pointer())))
                                .toList()))
                .distinct()
                .toList();
    }

    /** The equations of a table have no cells of another, so that what is changed in another mends nothing here. */
    private static String table(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private List<Text> readings(Readings found, int number) {
        Integer before = said.putIfAbsent(found, number);
        if (before != null) {
            return List.of(Text.of("可能的原因同第" + before + "项。", "Likely for the reason given in " + before + "."));
        }
        List<Repair> repairs = found.repairs;
        List<Text> readings = new ArrayList<>();
        for (Repair repair : repairs.subList(0, Math.min(MOST_READINGS, repairs.size()))) {
            Text first = readings.isEmpty() ? Text.of("可能是：", "Possibly: ") : Text.of("也可能是：", "Or possibly: ");
            readings.add(first.concat(reading(repair)).concat(Text.of("。请核对。", ". Please check.")));
        }
        int more = repairs.size() - MOST_READINGS;
        if (more > 0) {
            readings.add(Text.of(
                    "另有" + more + "种改法同样能使表格相符，以原始登记为准。",
                    more + " other changes would make the tables agree as well; the original records decide."));
        }
        return readings;
    }

    private static Text reading(Repair repair) {
        List<Text> cells = repair.changes().stream()
                .limit(MOST_CELLS)
                .map(LetterAdvice::change)
                .collect(Collectors.toCollection(ArrayList::new));
        if (repair.changes().size() > MOST_CELLS) {
            int count = repair.changes().size();
            cells.add(Text.of("等共" + count + "格", "and so on, " + count + " cells"));
        }
        Text changes = Text.of(
                cells.stream().map(Text::zh).collect(Collectors.joining("；")),
                cells.stream().map(Text::en).collect(Collectors.joining("; ")));
        return repair.kind() == RepairKind.CELLS
                ? changes
                : repair.kind().text().concat(Text.of("，即", ", which is ")).concat(changes);
    }

    private static Text change(CellChange change) {
        boolean isStated = change.cell().value().isStated();
        boolean isSlip = isStated && change.error() != TypingError.OTHER;
        Text slip = isSlip
                ? Text.of(
                        "（" + change.error().text().zh() + "）",
                        " (" + change.error().text().en() + ")")
                : Text.of("", "");
        return Text.of(
                        "“" + change.cell().label() + "”"
                                + (isStated ? "现为" + change.cell().value() : "未填") + "，如为" + change.suggested() + "则相符",
                        change.cell().text().en() + " is "
                                + (isStated ? change.cell().value().toString() : "not stated")
                                + "; with " + change.suggested() + " all would agree")
                .concat(slip);
    }
}
