package org.gongkai.agency;

import org.gongkai.internal.json.TextDeserializer;

final class CreditCodeReader extends TextDeserializer<CreditCode> {

    CreditCodeReader() {
        super(CreditCode.class, CreditCode::of);
    }
}
