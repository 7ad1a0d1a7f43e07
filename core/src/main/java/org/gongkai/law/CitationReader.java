package org.gongkai.law;

import org.gongkai.wire.TextDeserializer;

final class CitationReader extends TextDeserializer<Citation> {

    CitationReader() {
        super(Citation.class, Citation::parse);
    }
}
