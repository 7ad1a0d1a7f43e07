package org.gongkai.examples;

import java.util.Optional;
import org.gongkai.validation.ValidationResult;

/** A summary, the units that it was checked with, and what came of it; no result where no units could be told. */
record CheckedSummary(SummaryPairing pairing, Optional<ValidationResult> result) {}
