package org.gongkai.validation;

import org.gongkai.internal.json.TextDeserializer;

final class RuleIdReader extends TextDeserializer<RuleId> {

    RuleIdReader() {
        super(RuleId.class, RuleId::of);
    }
}
