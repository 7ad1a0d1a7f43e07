/** Indicators (指标): the ratios by which reviewers compare agencies, as values with their definitions and sources. */
@NullMarked
package org.gongkai.indicator;

import org.jspecify.annotations.NullMarked;
