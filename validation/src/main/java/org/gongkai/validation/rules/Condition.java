package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.function.Predicate;

/** What some rules ask of a part of their subject; it is serialized with the rule. */
@FunctionalInterface
interface Condition<T> extends Predicate<T>, Serializable {}
