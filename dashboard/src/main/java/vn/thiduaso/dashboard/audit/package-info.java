/**
 * Who did what: a chain of entries that shows every later change of itself.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.audit.AuditEntry}. Whoever changes something appends an {@link vn.thiduaso.dashboard.audit.Act}
 * in the same transaction.
 */
@NullMarked
package vn.thiduaso.dashboard.audit;

import org.jspecify.annotations.NullMarked;
