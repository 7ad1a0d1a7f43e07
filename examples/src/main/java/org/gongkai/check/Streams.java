package org.gongkai.check;

import java.io.PrintStream;
import org.gongkai.check.console.Progress;

/**
 * Where a run writes.
 *
 * @param out results
 * @param err what cannot be read
 * @param progress how far it has come
 */
record Streams(PrintStream out, PrintStream err, Progress progress) {}
