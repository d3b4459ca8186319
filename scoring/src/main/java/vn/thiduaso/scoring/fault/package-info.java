/**
 * What is wrong with an index set, said so that its writer can mend it.
 *
 * <p>Start with {@link vn.thiduaso.scoring.fault.InvalidIndexSetException}: it carries all faults at once.
 */
@NullMarked
package vn.thiduaso.scoring.fault;

import org.jspecify.annotations.NullMarked;
