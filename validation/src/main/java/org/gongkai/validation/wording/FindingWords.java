package org.gongkai.validation.wording;

import java.util.List;
import java.util.Objects;
import org.gongkai.text.Text;

/** What stands between a statement and its figures in the message of a finding. */
public final class FindingWords {

    /** After a statement that cannot be assessed. */
    public static final Text NOT_ASSESSABLE = Text.of("；无法判断", "; not assessable");

    /** Before the names of blank cells of a table. */
    public static final Text NOT_STATED = Text.of("，未填：", ", not stated: ");

    /** Before the names of what else is not there. */
    public static final Text MISSING = Text.of("，缺少：", ", not stated: ");

    /** Before the figure that should be there. */
    public static final Text EXPECTED = Text.of("；应为 ", "; expected ");

    /** Before the most or the least that can be there. */
    public static final Text BOUND = Text.of("；界限为 ", "; bound ");

    /** Before the figure that is there. */
    public static final Text ACTUAL = Text.of("，实为 ", ", was ");

    /** Before the difference of the two. */
    public static final Text DIFFERENCE = Text.of("，相差 ", ", difference ");

    /** Before the names of blanks that were read as 0. */
    public static final Text READ_AS_ZERO = Text.of("；未填按 0 计：", "; blanks read as 0: ");

    private static final List<String> BOUND_WORDS = List.of("不大于", "不小于", "不晚于", "不超过", "不早于", "不少于");

    private FindingWords() {}

    /**
     * Before the names of the blanks on which several things hold.
     *
     * @param count how many hold only because blanks are read as 0, not null
     * @return the words
     */
    public static Text heldWithBlanks(String count) {
        Objects.requireNonNull(count, "count");
        return Text.of(count + "项把未填的格按 0 计才成立：", count + " hold with these blanks read as 0: ");
    }

    /**
     * Whether what a statement expects is the most or the least that can be there.
     *
     * @param statement the statement, not null
     * @return whether its figure is a bound
     */
    public static boolean isOfBound(Text statement) {
        String zh = Objects.requireNonNull(statement, "statement").zh();
        return BOUND_WORDS.stream().anyMatch(zh::contains);
    }
}
