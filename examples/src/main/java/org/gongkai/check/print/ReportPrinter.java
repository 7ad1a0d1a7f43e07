package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;

/** Prints a report and what came of checking it, for people. */
public final class ReportPrinter {

    private final RuleSet<AnnualReport> ruleSet;
    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param ruleSet the rules, not null
     * @param language the language, not null
     * @param out where to, not null
     */
    public ReportPrinter(RuleSet<AnnualReport> ruleSet, Language language, PrintStream out) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.out = out;
    }

    /**
     * Prints a report.
     *
     * @param source the name of where it is from, not null
     * @param report the report, not null
     * @param result what came of its check by the rules, not null
     */
    public void print(String source, AnnualReport report, ValidationResult result) {
        out.println(in(Text.of("来源：", "source: ")) + PrintableText.of(source));
        out.println(PrintableText.of(report.agency().name())
                + ' '
                + in(Text.of(report.year() + "年度政府信息公开工作年度报告", "annual report of " + report.year())));
        out.println(String.join(in(Text.of("；", "; ")), facts(report)));
        out.println();
        ApplicationTablePrinter.print(report.applications(), language, out);
        out.println();
        new VerdictPrinter(rule -> ruleSet.rule(rule).title(), finding -> Optional.empty(), language, out)
                .print(ValidationResults.of(List.of(result)));
    }

    private List<String> facts(AnnualReport report) {
        List<String> facts = new ArrayList<>();
        report.agency().creditCode().ifPresent(code -> facts.add(in(Text.of("统一社会信用代码 ", "credit code ")) + code));
        report.agency().regionCode().ifPresent(code -> facts.add(in(Text.of("行政区划代码 ", "region code ")) + code));
        facts.add(in(Text.of(
                "范围：" + report.scope().label(),
                "scope: " + report.scope().token() + " (" + report.scope().label() + ')')));
        FormEdition edition = report.applications().edition();
        String notice = edition.notice().number().orElse(edition.notice().title());
        facts.add(in(
                Text.of(edition.token() + "年格式（" + notice + "）", "form of " + edition.token() + " (" + notice + ')')));
        report.publishedOn().ifPresent(day -> facts.add(in(Text.of("公布日期 ", "published on ")) + day));
        report.publishedIn().ifPresent(month -> facts.add(in(Text.of("公布月份 ", "published in ")) + month));
        return facts;
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
