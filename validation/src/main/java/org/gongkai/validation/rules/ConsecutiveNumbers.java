package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;

/** A run of numbers that follow one another: complete, or with gaps, which are named. */
final class ConsecutiveNumbers {

    private static final int MOST_GAPS = 10;

    private ConsecutiveNumbers() {}

    static void check(SortedSet<Integer> numbers, int first, Text statement, Cell cell, Check check) {
        int expected = numbers.last() - first + 1;
        if (numbers.size() == expected) {
            check.holds();
        } else {
            String gaps = gaps(numbers, first);
            check.violated(
                    Text.of(statement.zh() + "，缺" + gaps + '号', statement.en() + "; missing " + gaps),
                    List.of(cell),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    /** The numbers that are missing, such as 3, 7-9; of many gaps the first. */
    private static String gaps(SortedSet<Integer> numbers, int first) {
        List<String> gaps = new ArrayList<>();
        int next = first;
        for (int number : numbers) {
            if (number > next) {
                gaps.add(number == next + 1 ? Integer.toString(next) : next + "-" + (number - 1));
            }
            next = number + 1;
        }
        return gaps.size() <= MOST_GAPS
                ? String.join(", ", gaps)
                : String.join(", ", gaps.subList(0, MOST_GAPS)) + ", …";
    }
}
