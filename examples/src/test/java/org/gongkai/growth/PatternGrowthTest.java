package org.gongkai.growth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.internal.Beginnings;
import org.gongkai.internal.WordSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search takes steps in proportion to the text, whoever wrote it. Steps are counted, and no time is measured. */
@Execution(ExecutionMode.CONCURRENT)
class PatternGrowthTest {

    private static final int SHORT = 512;
    private static final int LONG = 4 * SHORT;
    private static final int GIVEN_UP = 1_000_000;

    /** Twice what the growth of the text allows for. */
    private static final int MOST_GROWTH = 8;

    private static final int DEEP = 20_000;
    private static final int SMALL_STACK = 256 * 1024;

    static List<MainPatterns.Use> patterns() {
        return MainPatterns.all();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void stepsGrowWithTheText(MainPatterns.Use use) throws InterruptedException {
        for (MaliciousTexts.Shape shape : MaliciousTexts.against(use.pattern())) {
            for (Search search : use.searches()) {
                long few = search.steps(use.pattern(), shape.text(SHORT), GIVEN_UP);
                long many = search.steps(use.pattern(), shape.text(LONG), MOST_GROWTH * (few + SHORT));

                assertThat(many).as("steps of %s in %s", search, shape).isLessThan(Search.ENDLESS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noTextFillsTheStack(MainPatterns.Use use) throws InterruptedException {
        SmallStack.run(
                SMALL_STACK,
                () -> MaliciousTexts.against(use.pattern()).stream()
                        .filter(shape -> shape.start().isEmpty())
                        .forEach(shape -> use.searches()
                                .forEach(search -> search.steps(use.pattern(), shape.text(DEEP), GIVEN_UP))));
    }

    @Test
    void aCarelessPatternIsCaught() {
        assertThat(grows("\\s+$", Search.FIND)).isTrue();
        assertThat(grows("(?:.*[>:])?(.*?)\\d{4}(.*?)公开.*", Search.MATCHES)).isTrue();
        assertThat(grows("\\s++", Search.FIND)).isFalse();
    }

    private static boolean grows(String regex, Search search) {
        Pattern pattern = Pattern.compile(regex);
        return MaliciousTexts.against(pattern).stream().anyMatch(shape -> {
            long few = search.steps(pattern, shape.text(SHORT), GIVEN_UP);
            return search.steps(pattern, shape.text(LONG), MOST_GROWTH * (few + SHORT)) == Search.ENDLESS;
        });
    }

    /** So that all are among those that are found in the fields of classes. */
    @Test
    void patternsAreCompiledWhenTheirClassIsLoadedAndHeldByIt() {
        Set<String> owners = new HashSet<>();
        MainPatterns.all().forEach(use -> owners.add(use.owner()));
        MainPatterns.CLASSES.stream()
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Pattern.class)
                        && call.getName().equals("compile"))
                .forEach(call -> assertThat(owners).containsAll(loading(call.getOrigin(), new HashSet<>())));
    }

    /** The classes on whose loading code runs, directly or through what that calls; it must not run otherwise. */
    private static Set<String> loading(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        Set<String> classes = new HashSet<>();
        if (code.getName().equals("<clinit>")) {
            classes.add(MainPatterns.outermost(code.getOwner().getName()));
        } else if (seen.add(code)) {
            assertThat(code.getCallsOfSelf()).as(code.getFullName()).isNotEmpty();
            code.getCallsOfSelf().forEach(call -> classes.addAll(loading(call.getOrigin(), seen)));
        }
        return classes;
    }

    /** So that a search that tries its pattern only there finds what the pattern finds. */
    @Test
    void wordsAreSearchedWhereverTheyCanBegin() {
        assertThat(MainPatterns.wordSearches())
                .hasSizeGreaterThan(10)
                .extracting(WordSearch::words)
                .allSatisfy(words -> {
                    Beginnings<Pattern> beginnings = Beginnings.of(List.of(words), Function.identity());
                    assertThat(IntStream.range(0, Character.MIN_SURROGATE).filter(c -> begins(words, c)))
                            .as(words.pattern())
                            .allMatch(c ->
                                    !beginnings.at(Character.toString(c), 0).isEmpty());
                });
    }

    /** So that no word is hidden by two characters at which its pattern is not tried. */
    @Test
    void wordsAreFoundWhereTheirPatternFindsThem() {
        Random random = new Random(7);
        assertThat(MainPatterns.wordSearches()).allSatisfy(search -> {
            String words = search.words().pattern();
            for (int i = 0; i < 300; i++) {
                String text = slices(words, random);
                List<MatchResult> found = new ArrayList<>();
                Matcher quick = search.matcher(text);
                for (int at = 0; search.find(quick, text, at, text.length()); at = quick.end()) {
                    found.add(quick.toMatchResult());
                }
                assertThat(found)
                        .extracting(MatchResult::start, MatchResult::end)
                        .as("%s in %s", words, text)
                        .containsExactlyElementsOf(search.matcher(text)
                                .results()
                                .map(each -> tuple(each.start(), each.end()))
                                .toList());
            }
        });
    }

    /** Pieces of an expression without what is none of a word, one behind the other, with digits among them. */
    private static String slices(String expression, Random random) {
        String characters = expression.replaceAll("[\\\\\\[\\](){}?|:^$*+!<=.&]+", "") + "2021年12月31日3件";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(characters.length());
            text.append(characters, start, Math.min(characters.length(), start + 1 + random.nextInt(4)));
        }
        return text.toString();
    }

    private static boolean begins(Pattern words, int c) {
        Matcher begun = words.matcher(Character.toString(c));
        return (begun.lookingAt() && begun.end() > 0) || begun.hitEnd();
    }

    @Test
    void noTextIsSearchedWithAPatternThatHasNoName() {
        noClasses()
                .should()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .orShould()
                .callMethod(String.class, "split", String.class)
                .orShould()
                .callMethod(String.class, "split", String.class, int.class)
                .orShould()
                .callMethod(Pattern.class, "matches", String.class, CharSequence.class)
                .orShould()
                .callMethod(Pattern.class, "asPredicate")
                .orShould()
                .callMethod(Pattern.class, "asMatchPredicate")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Scanner.class)
                .check(MainPatterns.CLASSES);
    }
}
