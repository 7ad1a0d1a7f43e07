package org.gongkai.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.text.Text;

/** The drawings of an OFD that stand among its resources (CompositeGraphicUnit), each of which can be drawn many times. */
final class OfdUnits {

    /** Far more than all pages of a document have. */
    private static final int MOST_OBJECTS = 500_000;

    private final Map<String, List<OfdElement>> units = new HashMap<>();
    private int drawn;

    void add(OfdElement unit) {
        units.put(unit.attribute("ID"), unit.descendants(OfdSheet.OBJECTS).toList());
    }

    /**
     * The objects that a drawing is made of, which are drawn once more; empty if there is no such drawing.
     *
     * @throws TooLargeException if more are drawn than are read
     */
    Optional<List<OfdElement>> objects(String id) {
        List<OfdElement> objects = units.get(id);
        drawn += 1 + (objects == null ? 0 : objects.size());
        TooLargeException.limit(drawn, MOST_OBJECTS, Text.of("复合图元中的图元", "objects in drawings"));
        return Optional.ofNullable(objects);
    }
}
