package org.gongkai.validation.stack;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.Validator;

/**
 * A kind of check, with the rules of it.
 *
 * @param name what it is called, not null
 * @param rules its rules in order, unmodifiable; not null
 */
@NoJsonForm
public record RuleGroup(Text name, List<RuleDescription> rules) implements Serializable {

    /**
     * Copies the rules.
     *
     * @param name what it is called
     * @param rules its rules in order
     */
    public RuleGroup {
        Objects.requireNonNull(name, "name");
        rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
    }

    static List<RuleDescription> rules(Validator<?> validator) {
        return validator.ruleSet().rules().stream().map(Rule::description).toList();
    }
}
