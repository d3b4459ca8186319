/**
 * What would be otherwise if a call were taken, as values that every report of a call shows.
 *
 * <p>Start with {@link vn.thiduaso.ingest.outlook.Outlook}. Who works it out is {@code preview}; who writes it for people is {@code report}.
 */
@NullMarked
package vn.thiduaso.ingest.outlook;

import org.jspecify.annotations.NullMarked;
