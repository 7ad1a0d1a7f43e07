/** The check of all reports of a country on Apache Spark, as {@link org.gongkai.spark.NationalCheck} has it. */
@NullMarked
package org.gongkai.spark;

import org.jspecify.annotations.NullMarked;
