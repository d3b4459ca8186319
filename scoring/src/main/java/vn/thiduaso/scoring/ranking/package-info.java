/**
 * From scores to ranks inside peer groups. Start with {@link vn.thiduaso.scoring.ranking.Ranking}.
 */
@NullMarked
package vn.thiduaso.scoring.ranking;

import org.jspecify.annotations.NullMarked;
