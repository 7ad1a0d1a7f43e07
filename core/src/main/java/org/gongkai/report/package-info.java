/** The annual report (年度报告): its three tables in either edition of the form, and its text. */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
