package org.gongkai.validation;

import java.io.Serializable;
import java.util.function.Function;
import org.gongkai.internal.json.NoJsonForm;

/**
 * How something is found in a subject or worked out of it. It is serialized, as a rule that has it is, if what it captures can
 * be.
 *
 * @param <S> the type of subject
 * @param <T> the type of what is found
 */
@FunctionalInterface
@NoJsonForm
public interface Derivation<S, T> extends Function<S, T>, Serializable {}
