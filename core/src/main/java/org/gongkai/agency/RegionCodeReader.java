package org.gongkai.agency;

import org.gongkai.internal.json.TextDeserializer;

final class RegionCodeReader extends TextDeserializer<RegionCode> {

    RegionCodeReader() {
        super(RegionCode.class, RegionCode::of);
    }
}
