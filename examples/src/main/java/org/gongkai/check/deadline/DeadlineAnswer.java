package org.gongkai.check.deadline;

import java.util.Optional;

/**
 * The answer to a question about an application, about a fee or about both.
 *
 * @param counted the application with what is due, where it is asked for; not null
 * @param fees the fee, where it is asked for; not null
 */
public record DeadlineAnswer(Optional<CountedApplication> counted, Optional<FeeAnswer> fees) {}
