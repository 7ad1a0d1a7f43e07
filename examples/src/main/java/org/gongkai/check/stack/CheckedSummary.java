package org.gongkai.check.stack;

import java.util.Optional;
import org.gongkai.validation.ValidationResult;

/**
 * A summary, the units that it was checked with, and what came of it.
 *
 * @param pairing the summary with its units, not null
 * @param result what came of it, empty where no units could be told; not null
 */
public record CheckedSummary(SummaryPairing pairing, Optional<ValidationResult> result) {}
