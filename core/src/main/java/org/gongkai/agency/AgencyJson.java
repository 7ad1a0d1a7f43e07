package org.gongkai.agency;

import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;

/** The JSON form of an {@link Agency}: an object in which all but the name may be left out. */
final class AgencyJson implements Supplier<JsonCodec<Agency>> {

    @Override
    public JsonCodec<Agency> get() {
        return JsonShape.of(Agency::builder, Agency.Builder::build)
                .withoutBlankTexts()
                .required(
                        "name", JsonCodec.text(AgencyJson::notBlank, name -> name), Agency::name, Agency.Builder::name)
                .optional("creditCode", JsonCodec.of(CreditCode.class), Agency::creditCode, Agency.Builder::creditCode)
                .optional("regionCode", JsonCodec.of(RegionCode.class), Agency::regionCode, Agency.Builder::regionCode)
                .optional(
                        "level",
                        JsonCodec.tokens(AdministrativeLevel.class, AdministrativeLevel::token),
                        Agency::level,
                        Agency.Builder::level)
                .optional(
                        "kind",
                        JsonCodec.tokens(AgencyKind.class, AgencyKind::token),
                        Agency::kind,
                        Agency.Builder::kind)
                .end();
    }

    private static String notBlank(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of an agency must not be blank");
        }
        return name;
    }
}
