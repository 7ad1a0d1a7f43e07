/** The JSON form of every type: one entry point, strict in reading and deterministic in writing. */
@NullMarked
package org.gongkai.json;

import org.jspecify.annotations.NullMarked;
