package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DecisionProcedure;
import org.gongkai.catalog.DraftConsultation;
import org.gongkai.catalog.DraftKind;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.internal.Days;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the public consultations in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class ConsultationRules {

    private static final int LEAST_DAYS = 30;
    private static final Period TIME_TO_ANSWER = Period.ofMonths(1);
    private static final LegalDocument DECISIONS = LegalDocument.of("重大行政决策程序暂行条例", "国务院令第713号");

    /**
     * What came of a public consultation is told within a month of its close.
     *
     * <p>No law sets a month; it is the practice that the annual report of Tancheng County for 2020 describes.
     */
    public static final Rule<Catalog<CatalogEntry>> FEEDBACK = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.consultation-feedback")
            .title("意见征集结束后一个月内反馈", "feedback on a consultation is given within a month")
            .severity(Severity.INFO)
            .basis(Basis.of(
                    BasisKind.HEURISTIC,
                    LegalDocument.of("郯城县2020年政府信息公开工作年度报告").at("公开决策内容")))
            .check(ConsultationRules::checkFeedback);

    /** A public consultation on a major decision takes 30 days, or says why it is shorter. */
    public static final Rule<Catalog<CatalogEntry>> LENGTH = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.consultation-length")
            .title("重大行政决策征求意见不少于30日或说明理由", "a consultation on a major decision takes 30 days or says why not")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, DECISIONS.article(15)))
            .check(ConsultationRules::checkLength);

    /** No more opinions are told by how they came in, or one by one, than came in. */
    public static final Rule<Catalog<CatalogEntry>> OPINIONS_COUNTED = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.consultation-opinions")
            .title("意见件数相符", "the numbers of opinions agree")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.STRUCTURAL, DECISIONS.article(15)))
            .check(ConsultationRules::checkOpinions);

    private ConsultationRules() {}

    private static void checkFeedback(Catalog<CatalogEntry> catalog, Check check) {
        for (PlacedEntry<CatalogEntry> each : PlacedEntry.of(catalog, CatalogEntry.class)) {
            Cell blank = each.blank("consultation/feedbackOn", "反馈日期");
            consultation(each.entry())
                    .ifPresent(consultation -> checkFeedback(consultation, catalog.asOf(), each.title(), blank, check));
        }
    }

    private static Optional<PublicConsultation> consultation(CatalogEntry entry) {
        if (entry instanceof MajorDecision decision) {
            return decision.consultation();
        }
        if (entry instanceof DraftConsultation draft) {
            return Optional.of(draft.consultation());
        }
        return entry instanceof PolicyDocument document ? document.consultation() : Optional.empty();
    }

    private static void checkFeedback(
            PublicConsultation consultation, LocalDate asOf, Cell title, Cell blank, Check check) {
        LocalDate due = Days.plus(consultation.closesOn(), TIME_TO_ANSWER);
        Text statement = Text.of("反馈一般不晚于意见征集结束后一个月", "feedback is given within a month of the close");
        LocalDate given = consultation.feedbackOn().orElse(asOf);
        if (given.isAfter(due)) {
            check.violated(
                    statement,
                    List.of(title),
                    Figure.of(due.toString()),
                    consultation
                            .feedbackOn()
                            .map(day -> Figure.of(day.toString()))
                            .orElse(Figure.notStated()),
                    OptionalLong.of(ChronoUnit.DAYS.between(due, given)));
        } else if (consultation.feedbackOn().isPresent()) {
            check.holds();
        } else {
            check.notAssessable(statement, List.of(title, blank));
        }
    }

    private static void checkLength(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("征求意见期限不少于30日，缩短的说明理由", "the consultation takes 30 days, or says why it is shorter");
        for (PlacedEntry<MajorDecision> each : PlacedEntry.of(catalog, MajorDecision.class)) {
            MajorDecision decision = each.entry();
            if (decision.consultation().isPresent()) {
                checkLength(decision.consultation().get(), statement, each.title(), check);
            } else if (decision.procedures().contains(DecisionProcedure.PUBLIC_PARTICIPATION)) {
                check.notAssessable(statement, List.of(each.title(), each.blank("consultation", "意见征集")));
            }
        }
        PlacedEntry.of(catalog, DraftConsultation.class, ConsultationRules::isOnDecision)
                .forEach(each -> checkLength(each.entry().consultation(), statement, each.title(), check));
    }

    private static boolean isOnDecision(DraftConsultation draft) {
        return draft.draftKind().filter(DraftKind.MAJOR_DECISION::equals).isPresent();
    }

    private static void checkLength(PublicConsultation consultation, Text statement, Cell title, Check check) {
        long days = ChronoUnit.DAYS.between(consultation.opensOn(), consultation.closesOn()) + 1;
        if (days >= LEAST_DAYS || consultation.shorterBecause().isPresent()) {
            check.holds();
        } else {
            check.violated(statement, List.of(title), Figure.of(LEAST_DAYS), Figure.of(days));
        }
    }

    private static void checkOpinions(Catalog<CatalogEntry> catalog, Check check) {
        Text statement = Text.of("分列的意见不多于收到的意见", "no more opinions are listed than came in");
        SilentEntries silent = new SilentEntries();
        for (PlacedEntry<CatalogEntry> each : PlacedEntry.of(catalog, CatalogEntry.class)) {
            Optional<PublicConsultation> consultation = consultation(each.entry());
            long listed = consultation.map(ConsultationRules::listed).orElse(0L);
            if (listed == 0) {
                continue;
            }
            OptionalInt received = consultation.orElseThrow().received();
            if (received.isEmpty()) {
                silent.add(each, "consultation/received", "收到意见数");
            } else if (listed > received.getAsInt()) {
                check.violated(
                        statement,
                        List.of(each.title(), each.cell("consultation/received", "收到意见数", received.getAsInt())),
                        Figure.of(received.getAsInt()),
                        Figure.of(listed));
            } else {
                check.holds();
            }
        }
        silent.report(statement, check);
    }

    /** How many opinions it tells of, by channel or one by one, whichever are more. */
    private static long listed(PublicConsultation consultation) {
        long byChannel = consultation.receivedBy().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return Math.max(byChannel, consultation.opinions().size());
    }
}
