package org.gongkai.check;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.text.Text;

/** The lines of a file that cannot be used, each of which is told; of a file that is quite another the first of them. */
final class FailedLines {

    private static final int MOST = 20;

    private final String file;
    private final Consumer<UnreadableInputException> told;
    private int count;

    FailedLines(String file, Consumer<UnreadableInputException> told) {
        this.file = file;
        this.told = told;
    }

    void add(UnreadableInputException failure) {
        count++;
        if (count <= MOST) {
            told.accept(failure);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Tells how many more there were. */
    void end() {
        int rest = count - MOST;
        if (rest > 0) {
            told.accept(new UnreadableInputException(
                    file, List.of(Text.of("另有" + rest + "行无法使用", rest + " more lines that cannot be used"))));
        }
    }
}
