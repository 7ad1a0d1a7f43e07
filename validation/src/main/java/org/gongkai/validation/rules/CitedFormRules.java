package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.WordSearch;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;
import org.gongkai.validation.rules.ReportText.Passage;

/** The Regulation and the form that a report names as its own. */
final class CitedFormRules {

    /**
     * The Regulation and the notice of the form that the text cites are those in force for its year. One that is cited beside the
     * one in force is no more than history.
     */
    static final Rule<AnnualReport> IN_FORCE = Rule.<AnnualReport>builder("narrative.form-in-force")
            .title("文字引用的条例、年度报告格式是当年适用的", "the Regulation and the form that the text cites are those of the year")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.FORM_2019_NOTICE.at("适用年度"),
                    LegalDocument.FORM_2021_NOTICE.at("适用年度"),
                    LegalDocument.REGULATION.article(56)))
            .check(CitedFormRules::check);

    private static final String BRACKETS = "[〔\\[(﹝【]?";
    private static final String CLOSED = "[〕\\])﹞】]?";
    private static final WordSearch FORM_2019 =
            WordSearch.of(Pattern.compile("国办公开办函" + BRACKETS + "2019" + CLOSED + "60号|年度报告格式\\(试行\\)"));
    private static final WordSearch FORM_2021 =
            WordSearch.of(Pattern.compile("国办公开办函" + BRACKETS + "2021" + CLOSED + "30号"));
    private static final WordSearch REGULATION = WordSearch.of(Pattern.compile("第?711号"));
    private static final WordSearch REGULATION_2007 = WordSearch.of(Pattern.compile("(?:国务院令|国令)(?:\\()?第?492号"));

    /** The first year on which the Regulation of 2019 and a form were to be followed. */
    private static final int FIRST_YEAR = 2019;

    private CitedFormRules() {}

    private static void check(AnnualReport report, Check check) {
        if (report.year() < FIRST_YEAR) {
            return;
        }
        List<Passage> passages = check.derived(report, NarrativeRules.TEXT).passages();
        boolean is2021 = report.expectedEdition() == FormEdition.FORM_2021;
        checkCited(
                passages,
                is2021 ? FORM_2021 : FORM_2019,
                is2021 ? FORM_2019 : FORM_2021,
                report.expectedEdition().notice(),
                check);
        checkCited(passages, REGULATION, REGULATION_2007, LegalDocument.REGULATION, check);
    }

    private static void checkCited(
            List<Passage> passages, WordSearch inForce, WordSearch other, LegalDocument document, Check check) {
        if (find(passages, inForce).isPresent()) {
            check.holds();
            return;
        }
        find(passages, other).ifPresent(cited -> {
            String number = document.number().orElseThrow();
            check.violated(
                    Text.of(
                            "应引用" + number + "，引用了" + cited.words(),
                            "cites " + cited.words() + " in place of " + number),
                    List.of(cited.passage().quote(cited.sentence())),
                    Figure.of(number),
                    Figure.of(cited.words()));
        });
    }

    /** Words in a text, with their sentence. */
    private record Cited(Passage passage, String words, String sentence) {}

    private static Optional<Cited> find(List<Passage> passages, WordSearch words) {
        for (Passage passage : passages) {
            String text = passage.text();
            Matcher found = words.matcher(text);
            if (words.find(found, text, 0, text.length())) {
                return Optional.of(new Cited(passage, found.group(), passage.sentence(found.start(), found.end())));
            }
        }
        return Optional.empty();
    }
}
