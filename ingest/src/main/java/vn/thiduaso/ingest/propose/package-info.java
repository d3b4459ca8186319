/**
 * A mapping for a file that nobody has confirmed one for: what is certain is filled in, the rest is asked.
 *
 * <p>Start with {@link vn.thiduaso.ingest.propose.Proposal}: a value that takes answers and gives the next value. Certain are codes, exact names and what
 * {@code match} takes without asking; whatever is only alike is a suggestion that a person must choose. Plain Java: the same in the browser and in
 * the batch.
 */
@NullMarked
package vn.thiduaso.ingest.propose;

import org.jspecify.annotations.NullMarked;
