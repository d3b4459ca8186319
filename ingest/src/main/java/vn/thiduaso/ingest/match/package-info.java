/**
 * Names as people write them, found among the names that are known: {@link vn.thiduaso.ingest.match.NameIndex}. What may be taken without asking
 * and what is only a suggestion is decided here, for units today and for whatever else has a name.
 */
@NullMarked
package vn.thiduaso.ingest.match;

import org.jspecify.annotations.NullMarked;
