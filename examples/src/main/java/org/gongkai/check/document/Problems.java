package org.gongkai.check.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.text.Text;

/** What of a document could not be read: the first of it, and of a document that is quite another how much more there is. */
final class Problems {

    private static final int MOST = 1_000;

    private final List<Problem> first = new ArrayList<>();
    private int count;

    void add(Problem problem) {
        if (count < MOST) {
            first.add(problem);
        }
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<Problem> list() {
        int rest = count - MOST;
        if (rest <= 0) {
            return List.copyOf(first);
        }
        List<Problem> all = new ArrayList<>(first);
        all.add(Problem.ofWhole(Text.of("另有" + rest + "处无法读入", rest + " more that cannot be read")));
        return all;
    }
}
