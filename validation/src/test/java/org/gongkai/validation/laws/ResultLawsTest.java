package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.FindingMarks;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.analysis.ReconciliationAnalysis;
import org.gongkai.validation.arbitraries.SerialCopies;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.gongkai.validation.live.LiveForm;
import org.gongkai.validation.page.AgencyLetter;
import org.gongkai.validation.page.CollationPage;
import org.gongkai.validation.page.OverviewPage;
import org.gongkai.validation.page.ReportChangesPage;
import org.gongkai.validation.page.ResultPage;
import org.gongkai.validation.plausibility.Plausibility;
import org.gongkai.validation.rules.ReportAmongPeers;
import org.gongkai.validation.stack.ReportChecks;
import org.gongkai.validation.stack.ReportStack;
import org.gongkai.validation.stack.StackParts;
import org.junit.jupiter.api.Test;

/** What holds of the values of every public type: equality, hash, text form, serialisation, JSON. */
class ResultLawsTest {

    /** A rule whose finding has all texts of a report in it. */
    private static final Validator<AnnualReport> ODD_RULES = Validator.of(RuleSet.of(
            "odd",
            report -> Subject.of(report.agency().name(), report.year()),
            List.of(Rule.<AnnualReport>builder("odd.texts")
                    .title("无", "none")
                    .severity(Severity.ERROR)
                    .basis(Basis.of(BasisKind.HEURISTIC))
                    .check((report, check) -> {
                        String name = report.agency().name();
                        check.violated(
                                Text.of(name, name),
                                List.of(Cell.of("/agency/name", name, Figure.of(name))),
                                Figure.notStated(),
                                Figure.of(String.valueOf(report.narrative().values())));
                    }))));

    /** What is asked or worked on, and is the same only as itself. */
    private static final Set<Class<?>> COMPARED_BY_IDENTITY = Set.of(
            FindingMarks.class,
            Plausibility.class,
            ReconciliationAnalysis.class,
            ReportAmongPeers.class,
            ReportChecks.class,
            ReportStack.class,
            Rule.class,
            RuleSet.class,
            StackParts.class,
            Validator.class);

    /** What writes a page of values that are serialized, with functions of its caller. */
    private static final Set<Class<?>> NOT_SERIALISED = Set.of(
            AgencyLetter.class,
            CollationPage.class,
            LiveForm.class,
            OverviewPage.class,
            ReportChangesPage.class,
            ResultPage.class);

    private record Typed(Class<?> type, Object value) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSerializedValueComesBackEqualWithTheSameHashAndText(@ForAll("serializable") Typed one) throws Exception {
        Object copy = SerialCopies.of(one.value());

        assertThat(copy).hasSameClassAs(one.value());
        if (COMPARED_BY_IDENTITY.contains(one.type())) {
            return;
        }
        assertThat(copy)
                .isEqualTo(one.value())
                .hasSameHashCodeAs(one.value())
                .hasToString(one.value().toString());
        assertThat(one.value()).isEqualTo(copy).isNotEqualTo(null).isNotEqualTo("x");
    }

    @Test
    void everyTypeIsSerializedAndComparedByValueButThoseListed() {
        Set<Class<?>> types = ValidationArbitraryProvider.types().types();

        assertThat(types.stream().filter(type -> !Serializable.class.isAssignableFrom(type)))
                .containsExactlyInAnyOrderElementsOf(NOT_SERIALISED);
        assertThat(types.stream()
                        .filter(Serializable.class::isAssignableFrom)
                        .filter(type -> Samples.of(
                                        ValidationArbitraryProvider.types().arbitrary(type), 1, 1)
                                .stream()
                                .noneMatch(ResultLawsTest::isComparedByValue)))
                .containsExactlyInAnyOrderElementsOf(COMPARED_BY_IDENTITY);
    }

    private static boolean isComparedByValue(Object value) {
        try {
            return value.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenAsJsonReadsBackEqualWithTheSameHashAndText(@ForAll("withJson") Typed one) {
        String json = DisclosureJson.write(one.value());
        Object read = DisclosureJson.read(json, one.type());

        assertThat(read)
                .isEqualTo(one.value())
                .hasSameHashCodeAs(one.value())
                .hasToString(one.value().toString());
        assertThat(DisclosureJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 200)
    void whatIsFoundInOddTextsIsToldAndReadsBack(@ForAll("odd") AnnualReport report) {
        ValidationResult result = ODD_RULES.validate(report);

        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).message(Locale.ENGLISH))
                .contains(
                        report.agency().name(),
                        String.valueOf(report.narrative().values()));
        assertThat(DisclosureJson.read(DisclosureJson.write(result), ValidationResult.class))
                .isEqualTo(result);
    }

    @Provide
    Arbitrary<AnnualReport> odd() {
        return Reports.annual().withOddTexts();
    }

    @Provide
    Arbitrary<Typed> serializable() {
        return of(Serializable.class::isAssignableFrom);
    }

    @Provide
    Arbitrary<Typed> withJson() {
        // A figure that is not stated is null, which is no document.
        return of(type -> type.isAnnotationPresent(JsonForm.class))
                .filter(one -> !one.value().equals(Figure.notStated()));
    }

    private static Arbitrary<Typed> of(Predicate<Class<?>> wanted) {
        List<Arbitrary<Typed>> each = ValidationArbitraryProvider.types().types().stream()
                .filter(wanted)
                .map(ResultLawsTest::of)
                .toList();
        return Arbitraries.of(each).flatMap(values -> values);
    }

    private static Arbitrary<Typed> of(Class<?> type) {
        return ValidationArbitraryProvider.types().arbitrary(type).map(value -> new Typed(type, value));
    }
}
