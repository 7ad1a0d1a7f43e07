package org.gongkai.law;

import org.gongkai.internal.json.TextDeserializer;

final class CitationReader extends TextDeserializer<Citation> {

    CitationReader() {
        super(Citation.class, Citation::parse);
    }
}
