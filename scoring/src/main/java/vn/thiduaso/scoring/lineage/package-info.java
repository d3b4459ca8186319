/**
 * Units that were merged or split, and what score a new unit is compared with. Start with {@link vn.thiduaso.scoring.lineage.Lineage}.
 */
@NullMarked
package vn.thiduaso.scoring.lineage;

import org.jspecify.annotations.NullMarked;
