package org.gongkai.examples.benchmark;

import am.ik.yavi.builder.ValidatorBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.examples.benchmark.HandValidator.Cells;
import org.gongkai.examples.benchmark.NamedReconciliations.Named;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same reconciliations by validators and engines of others, each as its users write it; each says how many are violated. */
final class PeerValidators {

    private final jakarta.validation.Validator hibernate = hibernate();
    private final am.ik.yavi.core.Validator<Cells> yavi = yavi();
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules easyRules = easyRules();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DisclosureJson.schema(AnnualReport.class));

    private static jakarta.validation.Validator hibernate() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static am.ik.yavi.core.Validator<Cells> yavi() {
        ValidatorBuilder<Cells> builder = ValidatorBuilder.of();
        for (Named each : NamedReconciliations.all()) {
            builder.constraintOnTarget(each.holds(), each.name(), "reconciled", "does not add up");
        }
        return builder.build();
    }

    private static Rules easyRules() {
        Rules rules = new Rules();
        for (Named each : NamedReconciliations.all()) {
            rules.register(new RuleBuilder()
                    .name(each.name())
                    .when(facts -> !each.holds().test(facts.get("cells")))
                    .then(facts -> facts.<List<String>>get("violated").add(each.name()))
                    .build());
        }
        return rules;
    }

    /** All of them are one constraint of the class, so that it is at most one. */
    int hibernateValidator(Cells cells) {
        return hibernate.validate(cells).size();
    }

    int yavi(Cells cells) {
        return yavi.validate(cells).size();
    }

    int easyRules(Cells cells) {
        List<String> violated = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("cells", cells);
        facts.put("violated", violated);
        engine.fire(easyRules, facts);
        return violated.size();
    }

    /** A schema cannot say a sum: how often the form of the JSON is not that of a report. */
    int jsonSchema(JsonNode report) {
        return schema.validate(report).size();
    }
}
