package org.gongkai.validation.rules;

import java.util.Arrays;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;

/** Bases that are places on the form. */
final class FormPlaces {

    private FormPlaces() {}

    static Basis inBothEditions(BasisKind kind, String place) {
        return Basis.of(
                kind,
                Arrays.stream(FormEdition.values())
                        .map(edition -> edition.notice().at(place))
                        .toArray(Citation[]::new));
    }

    static Basis in(FormEdition edition, BasisKind kind, String place) {
        return Basis.of(kind, edition.notice().at(place));
    }
}
