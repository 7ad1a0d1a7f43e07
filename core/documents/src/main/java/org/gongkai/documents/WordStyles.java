package org.gongkai.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** The styles of a Word document, as far as they hide, strike out or raise text; each can be based on another. */
final class WordStyles extends WordXml {

    /** As many styles based on each other as Word can name. */
    private static final int MOST_BASES = 11;

    private final Map<String, Style> styles = new HashMap<>();
    private Style style = new Style();

    private static final class Style {

        private String basedOn = "";
        private final Map<String, String> properties = new LinkedHashMap<>();
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "style" -> {
                style = new Style();
                styles.put(value(attributes, "styleId"), style);
            }
            case "basedOn" -> style.basedOn = value(attributes);
            default -> {
                if (isIn("rPr") && WordLook.matters(name)) {
                    style.properties.put(name, value(attributes));
                }
            }
        }
    }

    /** A look with what a style adds to it. */
    WordLook look(WordLook from, String styleId) {
        Deque<Style> bases = new ArrayDeque<>();
        Style each = styles.get(styleId);
        while (each != null && bases.size() < MOST_BASES) {
            bases.push(each);
            each = styles.get(each.basedOn);
        }
        WordLook look = from;
        for (Style base : bases) {
            for (Map.Entry<String, String> property : base.properties.entrySet()) {
                look = look.with(property.getKey(), property.getValue());
            }
        }
        return look;
    }
}
