package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Registration numbers that evidently follow one another leave none out, from the first that there is. */
final class NumberSeriesRules {

    /** Fewer numbers are no series. */
    private static final int FEWEST = 3;

    private static final int MOST_DIGITS = 9;

    static final Rule<List<Application>> CONSECUTIVE = Rule.<List<Application>>builder("register.consecutive-numbers")
            .title("登记编号连续，没有缺号", "registration numbers follow one another and none is left out")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, REGULATION.article(45)))
            .check(NumberSeriesRules::check);

    private NumberSeriesRules() {}

    /** What the numbers of an agency have in common, such as 2025- of 2025-017. */
    private record Series(Agency agency, String prefix) {}

    private static void check(List<Application> register, Check check) {
        Map<Series, TreeMap<Integer, Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < register.size(); i++) {
            Application application = register.get(i);
            String number = application.registrationNumber();
            String counted = number.endsWith("号") ? number.substring(0, number.length() - 1) : number;
            int digits = digitsAtEnd(counted);
            if (digits > 0) {
                int start = counted.length() - digits;
                places.computeIfAbsent(
                                new Series(application.agency(), counted.substring(0, start)), none -> new TreeMap<>())
                        .putIfAbsent(Integer.parseInt(counted.substring(start)), i);
            }
        }
        places.forEach((series, numbers) -> {
            if (isSeries(numbers)) {
                check(register, series, numbers, check);
            }
        });
    }

    private static int digitsAtEnd(String number) {
        int digits = 0;
        while (digits < number.length() && isDigit(number.charAt(number.length() - 1 - digits))) {
            digits++;
        }
        return digits <= MOST_DIGITS ? digits : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether more of the numbers between the first and the last are there than not. */
    private static boolean isSeries(NavigableMap<Integer, Integer> numbers) {
        return numbers.size() >= FEWEST && numbers.lastKey() - numbers.firstKey() < 2 * numbers.size() - 1;
    }

    private static void check(
            List<Application> register, Series series, NavigableMap<Integer, Integer> numbers, Check check) {
        Optional<String> prefix = Optional.of(series.prefix()).filter(text -> !text.isEmpty());
        Text statement = Text.of(
                prefix.map(text -> "“" + text + "”").orElse("") + "登记编号应当连续",
                "the registration numbers" + prefix.map(text -> " of " + text).orElse("") + " follow one another");
        int first = numbers.firstEntry().getValue();
        Cell cell = Cell.of(
                "/" + first + "/registrationNumber",
                "登记编号",
                Figure.of(register.get(first).registrationNumber()));
        ConsecutiveNumbers.check(numbers.navigableKeySet(), numbers.firstKey(), statement, cell, check);
    }
}
