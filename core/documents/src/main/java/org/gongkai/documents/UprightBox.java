package org.gongkai.documents;

import java.awt.geom.Point2D;
import java.util.List;

/** A rectangle whose sides are level and upright, in points. */
final class UprightBox {

    private static final double LEVEL = 0.5;

    private UprightBox() {}

    /** Whether corners, in the order in which they are drawn, are those of one. */
    static boolean isOne(List<? extends Point2D> corners) {
        int count = corners.size();
        if (count < 4 || count > 6) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            Point2D from = corners.get(i - 1);
            Point2D to = corners.get(i);
            if (Math.min(Math.abs(from.getX() - to.getX()), Math.abs(from.getY() - to.getY())) > LEVEL) {
                return false;
            }
        }
        return true;
    }
}
