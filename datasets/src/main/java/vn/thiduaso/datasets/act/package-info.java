/**
 * What people do with submissions and periods: who, when, what and why, and in which order it is allowed.
 *
 * <p>Start with {@link vn.thiduaso.datasets.act.ActRules}, the one table of what is allowed; {@link vn.thiduaso.datasets.act.ActLog} computes
 * every state from the acts. No storage here: acts in, states and refusals out. Never import the lake.
 */
@NullMarked
package vn.thiduaso.datasets.act;

import org.jspecify.annotations.NullMarked;
