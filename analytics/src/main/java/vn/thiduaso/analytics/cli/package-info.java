/**
 * Commands of the analytics process: {@code score}, {@code score-closed}, {@code verify}, {@code statistics}.
 *
 * <p>Start with {@link vn.thiduaso.analytics.cli.AnalyticsCli}. Results go to standard output, progress and messages (Vietnamese) to standard
 * error. No scoring here.
 */
@NullMarked
package vn.thiduaso.analytics.cli;

import org.jspecify.annotations.NullMarked;
