package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.wording.DiagnosisWords;

/**
 * Where a report that does not balance can be wrong.
 *
 * @param status what came of it, not null
 * @param violated what does not hold, and holds after each of the repairs; unmodifiable
 * @param repairs the smallest changes and the single operations that make everything balance, the likeliest first;
 *     unmodifiable
 * @param certain the cells that every smallest change has, in the order of the form; unmodifiable
 * @param suspects the cells that some smallest change has, in the order of the form; unmodifiable
 * @param exhaustive whether every smallest change is among the repairs
 * @param lowerBound the number of cells that are wrong at least
 * @param deduced cells that are not stated and the numbers that they must have, if what is stated, or the one smallest change,
 *     is right; unmodifiable
 */
@JsonForm(value = Diagnosis.Json.class, schema = "diagnosis-1")
public record Diagnosis(
        DiagnosisStatus status,
        List<Text> violated,
        List<Repair> repairs,
        List<Cell> certain,
        List<Cell> suspects,
        boolean exhaustive,
        int lowerBound,
        List<CellChange> deduced)
        implements Serializable {

    private static final Text ONLY_CANDIDATES = Text.of(
            "第四部分每组数据只有一个等式，仅凭该表只能列出可疑的单元格，不能确定是哪一个。",
            "Each group of part four has one equation: that table alone names its candidates and cannot tell which it is.");

    /**
     * Copies the lists.
     *
     * @param status what came of it
     * @param violated what does not hold
     * @param repairs the changes
     * @param certain the cells that every smallest change has
     * @param suspects the cells that some smallest change has
     * @param exhaustive whether every smallest change is there
     * @param lowerBound the number of cells that are wrong at least
     * @param deduced the numbers that blanks must have
     */
    public Diagnosis {
        Objects.requireNonNull(status, "status");
        violated = List.copyOf(Objects.requireNonNull(violated, "violated"));
        repairs = List.copyOf(Objects.requireNonNull(repairs, "repairs"));
        certain = List.copyOf(Objects.requireNonNull(certain, "certain"));
        suspects = List.copyOf(Objects.requireNonNull(suspects, "suspects"));
        deduced = List.copyOf(Objects.requireNonNull(deduced, "deduced"));
    }

    /**
     * The diagnosis in two or three sentences.
     *
     * @param locale the language, not null
     * @return the sentences, without a line break
     */
    public String describe(Locale locale) {
        Text first = switch (status) {
            case CONSISTENT, NOT_ASSESSABLE -> status.text();
            case UNIQUE, AMBIGUOUS ->
                Text.of(
                        DiagnosisWords.SMALLEST.zh() + repairs.get(0).describe(Locale.CHINESE),
                        DiagnosisWords.SMALLEST.en() + repairs.get(0).describe(Locale.ENGLISH));
            default ->
                repairs.isEmpty()
                        ? Text.of(
                                status.text().zh() + "，至少有" + lowerBound + "个单元格有误",
                                status.text().en() + "; at least " + lowerBound + " cells are wrong")
                        : Text.of(
                                "一处操作就能解释全部不符（未必是正确数值）：" + repairs.get(0).describe(Locale.CHINESE),
                                "one operation explains everything (not necessarily the correct value): "
                                        + repairs.get(0).describe(Locale.ENGLISH));
        };
        StringBuilder text = new StringBuilder(first.in(locale));
        if (repairs.size() > 1) {
            text.append(DiagnosisWords.otherChanges(Integer.toString(repairs.size() - 1))
                    .in(locale));
        }
        boolean isOpen =
                status == DiagnosisStatus.AMBIGUOUS && suspects.stream().anyMatch(this::isMereCandidate);
        Text end = isOpen ? Text.of("。" + ONLY_CANDIDATES.zh(), ". " + ONLY_CANDIDATES.en()) : Text.of("。", ".");
        return text.append(end.in(locale)).toString();
    }

    private boolean isMereCandidate(Cell suspect) {
        return TableLayout.disputes().cellAt(suspect.pointer()).isPresent() && !certain.contains(suspect);
    }

    static final class Json implements Supplier<JsonCodec<Diagnosis>> {

        @Override
        public JsonCodec<Diagnosis> get() {
            JsonCodec<List<Cell>> cells = JsonCodec.list(JsonCodec.of(Cell.class));
            PartsDeclaration<Diagnosis> diagnosis = JsonShape.ofParts();
            diagnosis.constant("schema", "gongkai/diagnosis/1");
            Part<DiagnosisStatus> status = diagnosis.required(
                    "status", JsonCodec.tokens(DiagnosisStatus.class, DiagnosisStatus::token), Diagnosis::status);
            Part<List<Text>> violated =
                    diagnosis.required("violated", JsonCodec.list(JsonCodec.of(Text.class)), Diagnosis::violated);
            Part<List<Repair>> repairs =
                    diagnosis.required("repairs", JsonCodec.list(JsonCodec.of(Repair.class)), Diagnosis::repairs);
            Part<List<Cell>> certain = diagnosis.required("certain", cells, Diagnosis::certain);
            Part<List<Cell>> suspects = diagnosis.required("suspects", cells, Diagnosis::suspects);
            Part<Boolean> exhaustive = diagnosis.required("exhaustive", JsonCodec.BOOLEAN, Diagnosis::exhaustive);
            Part<Integer> lowerBound =
                    diagnosis.required("lowerBound", JsonCodec.integer(0, Integer.MAX_VALUE), Diagnosis::lowerBound);
            Part<List<CellChange>> deduced =
                    diagnosis.list("deduced", JsonCodec.of(CellChange.class), Diagnosis::deduced);
            return diagnosis.end(parts -> new Diagnosis(
                    parts.get(status),
                    parts.get(violated),
                    parts.get(repairs),
                    parts.get(certain),
                    parts.get(suspects),
                    parts.get(exhaustive),
                    parts.get(lowerBound),
                    parts.get(deduced)));
        }
    }
}
