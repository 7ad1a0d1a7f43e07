/**
 * Disclosure on request (依申请公开): who asks, what happens to an application, what is due when, and what it may cost.
 *
 * <p>Start with {@link org.gongkai.application.Application} and its events; {@link
 * org.gongkai.deadline.DeadlineClock} tells where it stands, {@link org.gongkai.fee.FeeSchedule} what a processing
 * fee is.
 */
@NullMarked
package org.gongkai.application;

import org.jspecify.annotations.NullMarked;
