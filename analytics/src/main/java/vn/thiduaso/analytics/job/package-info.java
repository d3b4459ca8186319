/**
 * Jobs: closed periods to scored runs on Spark, and their verification.
 *
 * <p>Start with {@link vn.thiduaso.analytics.job.ScoreJob}. Only {@code *Job} classes make a Spark session; scoring maths is never written as a
 * Spark expression.
 */
@NullMarked
package vn.thiduaso.analytics.job;

import org.jspecify.annotations.NullMarked;
