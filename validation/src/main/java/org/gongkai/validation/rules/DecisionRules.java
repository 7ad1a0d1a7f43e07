package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the major decisions in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class DecisionRules {

    private static final LegalDocument DECISIONS = LegalDocument.of("重大行政决策程序暂行条例", "国务院令第713号");

    /**
     * A decision is done by the day that its list plans.
     *
     * <p>Lists are adjusted in the year, so a violation is to be looked at, and may be right.
     */
    public static final Rule<Catalog<CatalogEntry>> DONE_AS_PLANNED = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.decision-done-as-planned")
            .title("重大行政决策事项按计划完成", "a major decision is done as planned")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, DECISIONS.article(3)))
            .check(DecisionRules::checkDone);

    /**
     * A decision is evaluated by the end of the year after that of its list.
     *
     * <p>Decree 713 lets an agency evaluate; that it does so in the next year is the practice that the annual report of Tancheng
     * County for 2020 describes.
     */
    public static final Rule<Catalog<CatalogEntry>> EVALUATED = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.decision-evaluated")
            .title("重大行政决策于次年评估执行效果", "a major decision is evaluated in the next year")
            .severity(Severity.INFO)
            .basis(Basis.of(
                    BasisKind.HEURISTIC,
                    DECISIONS.article(36),
                    LegalDocument.of("郯城县2020年政府信息公开工作年度报告").at("公开落实结果")))
            .check(DecisionRules::checkEvaluated);

    private DecisionRules() {}

    private static void checkDone(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("重大行政决策事项按计划完成", "the decision is done as planned");
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<MajorDecision> each : PlacedEntry.of(catalog, MajorDecision.class)) {
            Optional<LocalDate> planned = each.entry().plannedCompletion();
            Optional<LocalDate> done = each.entry().doneOn();
            if (planned.isEmpty()) {
                silent.add(each, "plannedCompletion", "计划完成时间");
            } else if (done.isPresent()) {
                checkDone(each, planned.get(), done.get(), statement, check);
            } else if (planned.get().isBefore(catalog.asOf())) {
                silent.add(each, "doneOn", "完成时间");
            }
        }
        silent.report(statement, check);
    }

    private static void checkDone(
            PlacedEntry<MajorDecision> each, LocalDate planned, LocalDate done, Text statement, Check check) {
        if (done.isAfter(planned)) {
            check.violated(
                    statement,
                    List.of(
                            each.title(),
                            each.cell("plannedCompletion", "计划完成时间", planned),
                            each.cell("doneOn", "完成时间", done)),
                    Figure.of(planned.toString()),
                    Figure.of(done.toString()),
                    OptionalLong.of(ChronoUnit.DAYS.between(planned, done)));
        } else {
            check.holds();
        }
    }

    private static void checkEvaluated(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("不晚于次年年底评估执行效果", "it is evaluated by the end of the next year");
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<MajorDecision> each : PlacedEntry.of(catalog, MajorDecision.class)) {
            LocalDate due = LocalDate.of(each.entry().year() + 1, 12, 31);
            Optional<LocalDate> evaluated = each.entry().evaluatedOn();
            boolean withoutDay = each.entry().evaluation().isPresent() && evaluated.isEmpty();
            boolean late = evaluated.orElse(catalog.asOf()).isAfter(due);
            if (withoutDay) {
                silent.add(each, "evaluatedOn", "评估日期");
            } else if (late) {
                check.violated(
                        statement,
                        List.of(
                                each.title(),
                                each.cell("year", "目录年度", each.entry().year())),
                        Figure.of(due.toString()),
                        evaluated.map(day -> Figure.of(day.toString())).orElse(Figure.notStated()));
            } else if (evaluated.isPresent()) {
                check.holds();
            }
        }
        silent.report(statement, check);
    }
}
