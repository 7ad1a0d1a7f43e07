package org.gongkai.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.Parts;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/** The JSON form of a {@link ValidationResult}, which also says what follows from its findings and counts. */
final class ValidationResultJson implements Supplier<JsonCodec<ValidationResult>> {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Override
    public JsonCodec<ValidationResult> get() {
        PartsDeclaration<ValidationResult> result = JsonShape.ofParts();
        result.constant("schema", "gongkai/validation-result/1");
        Part<String> ruleSet = result.required(
                "ruleSet", JsonCodec.text(RuleSet::checkedName, Function.identity()), ValidationResult::ruleSet);
        Part<Optional<String>> source = result.optional("source", JsonCodec.TEXT, ValidationResult::source);
        Function<Parts, Subject> subject = Subject.declare(result, ValidationResult::subject);
        Part<Locale> language = result.required(
                "language", JsonCodec.tokens(LANGUAGES, Locale::getLanguage), ValidationResult::language);
        Part<BlankPolicy> blankPolicy = result.required(
                "blankPolicy", JsonCodec.tokens(BlankPolicy.class, BlankPolicy::token), ValidationResult::blankPolicy);
        result.derived("valid", JsonCodec.BOOLEAN, ValidationResult::isValid);
        result.derived("complete", JsonCodec.BOOLEAN, ValidationResult::isComplete);
        result.derived("counts", OutcomeCounts.json(Integer.MAX_VALUE), each -> OutcomeCounts.of(each::count));
        Part<List<RuleTally>> rules =
                result.required("rules", JsonCodec.list(JsonCodec.of(RuleTally.class)), ValidationResult::tallies);
        Part<List<Finding.Told>> findings =
                result.required("findings", JsonCodec.list(Finding.Told.json()), ValidationResultJson::told);
        Part<List<RuleDescription>> descriptions =
                result.list("descriptions", JsonCodec.of(RuleDescription.class), ValidationResult::descriptions);
        Part<List<HeldWithBlanks>> heldWithBlanks = result.required(
                "heldWithBlanks", JsonCodec.list(JsonCodec.of(HeldWithBlanks.class)), ValidationResult::heldWithBlanks);
        Part<List<LapsedWaiver>> lapsedWaivers =
                result.list("lapsedWaivers", JsonCodec.of(LapsedWaiver.class), ValidationResult::lapsedWaivers);
        return result.end(parts -> {
            ValidationResult read = ValidationResult.ofWritten(
                            parts.get(ruleSet),
                            subject.apply(parts),
                            parts.get(blankPolicy),
                            parts.get(rules),
                            parts.get(findings).stream()
                                    .map(Finding.Told::finding)
                                    .toList(),
                            parts.get(descriptions),
                            parts.get(heldWithBlanks),
                            parts.get(lapsedWaivers))
                    .in(parts.get(language));
            return parts.get(source).map(read::withSource).orElse(read);
        });
    }

    private static List<Finding.Told> told(ValidationResult result) {
        return result.findings().stream()
                .map(finding -> new Finding.Told(finding, result.language()))
                .toList();
    }
}
