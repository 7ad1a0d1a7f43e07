package org.gongkai.agency;

import org.gongkai.wire.TextDeserializer;

final class RegionCodeReader extends TextDeserializer<RegionCode> {

    RegionCodeReader() {
        super(RegionCode.class, RegionCode::of);
    }
}
