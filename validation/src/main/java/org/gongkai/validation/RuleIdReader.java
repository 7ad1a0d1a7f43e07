package org.gongkai.validation;

import org.gongkai.wire.TextDeserializer;

final class RuleIdReader extends TextDeserializer<RuleId> {

    RuleIdReader() {
        super(RuleId.class, RuleId::of);
    }
}
