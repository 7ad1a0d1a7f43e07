package org.gongkai.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.text.Term;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.acceptance.Consequence;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What findings of each kind do to the acceptance of a report. */
final class AcceptanceOptions {

    @Option(
            names = "--accept",
            paramLabel = "KIND=WHAT",
            split = ",",
            converter = {KindWord.class, ConsequenceWord.class},
            description = {
                "what findings do to the acceptance of a report, by default"
                        + " error=blocks,warning=needsReason,hint=said,notAssessable=said; a reason is that of a waiver",
                "(验收规则：blocks 退回修改，needsReason 说明理由，said 仅作提示)"
            })
    private Map<FindingKind, Consequence> consequences = new EnumMap<>(FindingKind.class);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    AcceptancePolicy policy() {
        Map<FindingKind, Consequence> all =
                new EnumMap<>(AcceptancePolicy.standard().consequences());
        all.putAll(consequences);
        try {
            return new AcceptancePolicy(all);
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(command.commandLine(), "--accept: " + impossible.getMessage());
        }
    }

    static final class KindWord implements ITypeConverter<FindingKind> {

        @Override
        public FindingKind convert(String word) {
            return term(FindingKind.values(), word);
        }
    }

    static final class ConsequenceWord implements ITypeConverter<Consequence> {

        @Override
        public Consequence convert(String word) {
            return term(Consequence.values(), word);
        }
    }

    private static <T extends Term> T term(T[] terms, String word) {
        return Stream.of(terms)
                .filter(term ->
                        term.token().equalsIgnoreCase(word) || term.label().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + Stream.of(terms).map(Term::token).toList() + " but was '" + word + "'"));
    }
}
