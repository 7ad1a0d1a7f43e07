package org.gongkai.validation.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The document of the rules; {@code -Drules.write} writes it anew. */
class RuleCatalogTest {

    private static final Path FILE = Path.of("RULES.md");
    private static final String COMMAND = "mvn -pl validation -am test -Dtest=RuleCatalogTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Drules.write";

    @Test
    void theDocumentIsCurrent() throws IOException {
        String current = RuleCatalog.write(RuleExamples.all(), COMMAND);
        if (System.getProperty("rules.write") != null) {
            Files.writeString(FILE, current, StandardCharsets.UTF_8);
        }

        assertThat(FILE).as("the document of the rules, written by: " + COMMAND).exists();
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8).lines())
                .as("%s is not what the rules say; write it anew: %s", FILE, COMMAND)
                .containsExactlyElementsOf(current.lines().toList());
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Shanghai", "ar-EG-u-nu-arab, America/St_Johns", "en-US, UTC", "zh-CN, Pacific/Apia"})
    void theDocumentIsTheSameEverywhere(String locale, String zone) {
        String here = RuleCatalog.write(RuleExamples.all(), COMMAND);
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(RuleCatalog.write(RuleExamples.all(), COMMAND)).isEqualTo(here);
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    @Test
    void everyRuleHasALinkToItsHeading() {
        List<String> lines =
                RuleCatalog.write(RuleExamples.all(), COMMAND).lines().toList();
        List<String> headings = lines.stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();

        assertThat(headings)
                .hasSizeGreaterThan(60)
                .containsExactlyElementsOf(
                        rules().map(rule -> rule.id().toString()).toList());
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("| ["))
                        .map(line -> line.substring(line.indexOf("(#") + 2, line.indexOf(')'))))
                .doesNotHaveDuplicates()
                .zipSatisfy(headings, (link, heading) -> assertThat(link).matches(heading.replace(".", "") + "(-1)?"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsCitedOrSaysThatItIsACustomaryCheck(Rule<?> rule) {
        assertThat(rule.title().zh()).isNotBlank();
        assertThat(rule.title().en()).isNotBlank();
        if (rule.basis().citations().isEmpty()) {
            assertThat(rule.basis().kind()).isEqualTo(BasisKind.HEURISTIC);
        }
        if (List.of(BasisKind.LEGAL, BasisKind.PRINTED).contains(rule.basis().kind())) {
            assertThat(rule.basis().citations()).isNotEmpty();
        }
        assertThat(RuleCatalog.basis(rule.basis())).matches(".*《.+》.*|.*" + RuleCatalog.CUSTOMARY + ".*");
    }

    static Stream<Rule<?>> rules() {
        return RuleExamples.all().stream()
                .<Rule<?>>flatMap(set -> set.rules().stream())
                .distinct();
    }
}
