package org.gongkai.agency;

import org.gongkai.wire.TextDeserializer;

final class CreditCodeReader extends TextDeserializer<CreditCode> {

    CreditCodeReader() {
        super(CreditCode.class, CreditCode::of);
    }
}
