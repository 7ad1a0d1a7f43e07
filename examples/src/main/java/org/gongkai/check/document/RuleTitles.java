package org.gongkai.check.document;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.text.Text;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleSet;

/** What must hold by the rules of several sets. */
final class RuleTitles {

    private final Map<RuleId, Text> titles;

    private RuleTitles(Map<RuleId, Text> titles) {
        this.titles = titles;
    }

    static RuleTitles of(RuleSet<?>... sets) {
        return new RuleTitles(Arrays.stream(sets)
                .<Rule<?>>flatMap(set -> set.rules().stream())
                .collect(Collectors.toMap(Rule::id, Rule::title)));
    }

    Text of(RuleId rule) {
        Text title = titles.get(rule);
        if (title == null) {
            throw new IllegalArgumentException("no rule " + rule + " in these sets");
        }
        return title;
    }
}
