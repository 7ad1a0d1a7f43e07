package org.gongkai.check.decision;

import java.io.PrintStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.file.RefusedException;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.decision.Correction;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.decision.DecisionLog;
import org.gongkai.validation.decision.LapsedDecision;
import org.gongkai.validation.decision.Verdict;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.Repair;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReportStack;

/** The findings of a run, by their keys, and what is decided of them in words. */
public final class Deciding {

    private final List<Reviewed> reports = new ArrayList<>();
    private final List<Found> all = new ArrayList<>();

    /** A report as it was read, with where it can be wrong beside the others. */
    private record Reviewed(String source, AnnualReport report, Diagnosis diagnosis) {}

    private record Found(SubjectFinding found, String key, Optional<Reviewed> report) {

        Finding finding() {
            return found.finding();
        }
    }

    private Deciding() {}

    /**
     * {@return the findings of all reports, of each by itself and of several together}
     *
     * @param stack the reports, not null
     */
    public static Deciding of(ReportStack stack) {
        Deciding deciding = new Deciding();
        Overview overview = stack.overview();
        for (int i = 0; i < overview.reports().size(); i++) {
            CheckedReport checked = overview.reports().get(i);
            Reviewed report =
                    new Reviewed(checked.read().source(), stack.alone().get(i).report(), checked.diagnosis());
            deciding.reports.add(report);
            checked.results().forEach(result -> deciding.add(result, Optional.of(report)));
        }
        overview.together().forEach(result -> deciding.add(result, Optional.empty()));
        return deciding;
    }

    private void add(ValidationResult result, Optional<Reviewed> report) {
        for (Finding finding : result.findings()) {
            SubjectFinding found = new SubjectFinding(result.subject(), finding);
            all.add(new Found(found, found.key(), report));
        }
    }

    /**
     * Prints the violations that are open, each with the key by which it is decided, and the repairs that are suggested.
     *
     * @param out where to, not null
     * @param locale the language, not null
     */
    public void print(PrintStream out, Locale locale) {
        for (Reviewed report : reports) {
            List<Found> open = all.stream()
                    .filter(each -> each.report().stream().anyMatch(report::equals))
                    .filter(each -> each.finding().isOpenViolation())
                    .toList();
            if (!open.isEmpty()) {
                out.println(PrintableText.of(report.source()));
                open.forEach(each -> out.println(PrintableText.of(line(each, locale))));
                DecisionColumns.suggestions(report.diagnosis(), locale)
                        .lines()
                        .forEach(line -> out.println("    " + line));
            }
        }
        all.stream()
                .filter(each -> each.report().isEmpty())
                .filter(each -> each.finding().isOpenViolation())
                .forEach(each -> {
                    out.println(PrintableText.of(each.found().subject().agency().orElse("")));
                    out.println(PrintableText.of(line(each, locale)));
                });
    }

    private static String line(Found found, Locale locale) {
        return "  " + found.key() + ' ' + found.finding().message(locale);
    }

    /**
     * {@return a decision, as it stands in the log}
     *
     * @param asked the decision in words, not null
     * @param log what was decided before, not null
     * @throws RefusedException if it is about nothing that was found, or the report cannot be corrected so
     */
    public Decision decide(Asked asked, DecisionLog log) throws RefusedException {
        VerdictWords words = VerdictWords.of(asked.verdict());
        requireStated(asked.reason(), Text.of("没有写理由", "no reason"));
        requireStated(asked.role(), Text.of("没有写角色", "no role"));
        Optional<Found> found =
                asked.key().isPresent() ? Optional.of(find(asked.key().get())) : Optional.empty();
        try {
            return switch (words.verdict()) {
                case CORRECTED -> corrected(asked, words, found, log);
                case REPAIR_ACCEPTED -> repaired(asked, words, of(found), log);
                default -> plain(asked, words.verdict(), of(found));
            };
        } catch (IllegalArgumentException impossible) {
            String why = String.valueOf(impossible.getMessage());
            throw new RefusedException(Text.of("不能这样决定：" + why, "cannot be decided so: " + why), impossible);
        }
    }

    private static void requireStated(String text, Text missing) throws RefusedException {
        if (text.isBlank()) {
            throw new RefusedException(missing);
        }
    }

    private Found find(String key) throws RefusedException {
        String halfWidth = Normalizer.normalize(key, Normalizer.Form.NFKC);
        List<Found> found = all.stream()
                .filter(each -> each.key().equalsIgnoreCase(halfWidth))
                .toList();
        if (found.isEmpty()) {
            throw new RefusedException(Text.of(
                    "这些报告里没有编号为“" + key + "”的发现", "nothing with the key \"" + key + "\" is found in these reports"));
        }
        if (found.size() > 1) {
            String sources = found.stream()
                    .flatMap(each -> each.report().stream())
                    .map(Reviewed::source)
                    .collect(Collectors.joining(", "));
            throw new RefusedException(Text.of(
                    "编号“" + key + "”有" + found.size() + "项，请分别给出报告：" + sources,
                    found.size() + " findings have the key \"" + key + "\"; give one of these reports: " + sources));
        }
        return found.get(0);
    }

    private static Found of(Optional<Found> found) throws RefusedException {
        return found.orElseThrow(() -> new RefusedException(Text.of("没有编号", "no key")));
    }

    private static Decision plain(Asked asked, Verdict verdict, Found found) throws RefusedException {
        if (verdict == Verdict.EXCUSED && found.finding().outcome() != RuleOutcome.VIOLATED) {
            throw new RefusedException(Text.of("无法判断的不能豁免", "what cannot be assessed cannot be excused"));
        }
        Decision decision = Decision.of(
                found.found().subject(), found.finding(), verdict, asked.reason(), asked.role(), asked.day());
        Decision ofReport = found.report()
                .map(report -> decision.inScope(report.report().scope()))
                .orElse(decision);
        return verdict == Verdict.EXCUSED ? asked.until().map(ofReport::until).orElse(ofReport) : ofReport;
    }

    private static Decision repaired(Asked asked, VerdictWords words, Found found, DecisionLog log)
            throws RefusedException {
        Reviewed report = report(found);
        List<Repair> repairs = report.diagnosis().repairs();
        if (words.repair() > repairs.size()) {
            throw new RefusedException(Text.of(
                    "没有第" + words.repair() + "条修改建议，共" + repairs.size() + "条",
                    "no suggested repair " + words.repair() + ", there are " + repairs.size()));
        }
        boolean isShown = asked.suggestions().isEmpty()
                || List.of(Locale.CHINESE, Locale.ENGLISH).stream()
                        .map(locale -> DecisionColumns.suggestions(report.diagnosis(), locale))
                        .anyMatch(now -> withoutSpace(now).equals(withoutSpace(asked.suggestions())));
        if (!isShown) {
            throw new RefusedException(
                    Text.of("修改建议与表中所列的不同", "the suggested repairs are not those of the table any more"));
        }
        List<Correction> corrections = repairs.get(words.repair() - 1).changes().stream()
                .map(change -> new Correction(change.cell(), Figure.of(change.suggested())))
                .toList();
        Decision decision = Decision.correcting(report.report(), corrections, asked.reason(), asked.role(), asked.day())
                .acceptingRepairOf(found.finding());
        Optional<LapsedDecision> lapsed = lapsed(decision, report, log);
        if (lapsed.isPresent()) {
            throw new RefusedException(lapsed.get().why());
        }
        return decision;
    }

    private static String withoutSpace(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A correction of what the report prints, or else of what was decided to stand there. */
    private Decision corrected(Asked asked, VerdictWords words, Optional<Found> found, DecisionLog log)
            throws RefusedException {
        Reviewed report = found.isPresent() ? report(found.get()) : only();
        Optional<LapsedDecision> first = Optional.empty();
        for (AnnualReport base :
                List.of(report.report(), log.replay(report.report()).corrected())) {
            Decision correcting =
                    Decision.correcting(base, words.corrections(base), asked.reason(), asked.role(), asked.day());
            Decision decision =
                    found.map(each -> correcting.answering(each.finding())).orElse(correcting);
            Optional<LapsedDecision> lapsed = lapsed(decision, report, log);
            if (lapsed.isEmpty()) {
                return decision;
            }
            first = first.isPresent() ? first : lapsed;
        }
        throw new RefusedException(first.orElseThrow().why());
    }

    private static Optional<LapsedDecision> lapsed(Decision decision, Reviewed report, DecisionLog log) {
        return new DecisionLog(log.about(report.report()))
                .with(decision).replay(report.report()).lapsed().stream()
                        .filter(lapsed -> lapsed.decision().equals(decision))
                        .findFirst();
    }

    private static Reviewed report(Found found) throws RefusedException {
        return found.report()
                .orElseThrow(() -> new RefusedException(Text.of(
                        "是几份报告之间的发现，请就其中一份的发现更正",
                        "found between several reports: correct it by a finding of one of them")));
    }

    private Reviewed only() throws RefusedException {
        if (reports.size() != 1) {
            throw new RefusedException(Text.of(
                    "没有编号时只能更正一份报告，给出了" + reports.size() + "份",
                    "without a key one report is corrected, not " + reports.size()));
        }
        return reports.get(0);
    }
}
