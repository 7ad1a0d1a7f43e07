package org.gongkai.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of the XML of an OFD, with what it stands in and what stands in it. */
final class OfdElement {

    private final String name;
    private final @Nullable OfdElement parent;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<OfdElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    OfdElement(String name, @Nullable OfdElement parent) {
        this.name = name;
        this.parent = parent;
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(OfdElement child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    @Nullable
    OfdElement parent() {
        return parent;
    }

    String text() {
        return text.toString();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The value of an attribute, without blanks around it; empty if it has none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").trim();
    }

    boolean isTrue(String attribute, boolean otherwise) {
        String value = attribute(attribute);
        return value.isEmpty() ? otherwise : value.equals("true") || value.equals("1");
    }

    double number(String attribute, double otherwise) {
        String value = attribute(attribute);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    /** The numbers of an attribute, with blanks between them; none if it has none. */
    double[] numbers(String attribute) {
        return numbers(new StringTokenizer(attribute(attribute)));
    }

    /** The numbers that are its text. */
    double[] numbers() {
        return numbers(new StringTokenizer(text()));
    }

    private static double[] numbers(StringTokenizer tokens) {
        double[] numbers = new double[tokens.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(tokens.nextToken());
        }
        return numbers;
    }

    Stream<OfdElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The elements in it of some names that stand in no other such one, in the order of the file. */
    Stream<OfdElement> descendants(Set<String> names) {
        List<OfdElement> found = new ArrayList<>();
        Deque<OfdElement> next = new ArrayDeque<>();
        next.push(this);
        while (!next.isEmpty()) {
            OfdElement each = next.pop();
            if (each != this && names.contains(each.name)) {
                found.add(each);
            } else {
                for (int i = each.children.size() - 1; i >= 0; i--) {
                    next.push(each.children.get(i));
                }
            }
        }
        return found.stream();
    }

    /** The element and all that it stands in, from within. */
    Stream<OfdElement> outwards() {
        return Stream.iterate(this, element -> element != null, OfdElement::parent);
    }
}
