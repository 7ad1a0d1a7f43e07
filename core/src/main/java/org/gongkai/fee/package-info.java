/**
 * What an agency may ask for processing many applications: the schedule, and the fee by it.
 *
 * <p>Source: 国办函〔2020〕109号.
 */
@NullMarked
package org.gongkai.fee;

import org.jspecify.annotations.NullMarked;
