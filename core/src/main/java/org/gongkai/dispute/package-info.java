/** Disputes over disclosure (行政复议、行政诉讼): reconsiderations and lawsuits, and how they end. */
@NullMarked
package org.gongkai.dispute;

import org.jspecify.annotations.NullMarked;
