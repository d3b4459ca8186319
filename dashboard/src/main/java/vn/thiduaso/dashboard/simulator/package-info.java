/**
 * What would be if: figures, weights or the shortest way up of one unit, tried on a published run (UC-040); saved as scenarios, never as results.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.simulator.SimulatorDesk}. Everything is scored by {@link vn.thiduaso.scoring.improvement.Contest}; decision 096.
 */
@NullMarked
package vn.thiduaso.dashboard.simulator;

import org.jspecify.annotations.NullMarked;
