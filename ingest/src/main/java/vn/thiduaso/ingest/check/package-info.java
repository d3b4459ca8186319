/**
 * What must hold of an entry before it is believed: one file for each check, all faults at once.
 *
 * <p>Start with {@link vn.thiduaso.ingest.check.Checks}. To add a check: a member of {@link vn.thiduaso.ingest.check.Check}, a line in
 * {@code Checks}, a row in {@code ChecksTest}. A check only looks; it never changes a value, and it never stops another check. Nothing here
 * knows files or the lake's tables.
 */
@NullMarked
package vn.thiduaso.ingest.check;

import org.jspecify.annotations.NullMarked;
