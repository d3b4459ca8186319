/**
 * The command line of the dashboard: publish a run, keep accounts, serve the pages.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.DashboardCli}. Every page and use case has a package of its own below.
 */
@NullMarked
package vn.thiduaso.dashboard;

import org.jspecify.annotations.NullMarked;
