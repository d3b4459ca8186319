package vn.thiduaso.dashboard.published;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.Period;

/**
 * A run as the pages name it.
 *
 * @param indexSetSha256 which text of the set it was scored with
 * @param publishedAt when it became the one shown; null: it was published once and another took its place
 * @param publishedBy account that did that, or {@code terminal:} and the name of whoever typed a command; null likewise
 */
public record RunHead(
        String run,
        String indexSet,
        String version,
        String indexSetSha256,
        boolean illustrative,
        Period period,
        String closing,
        OffsetDateTime closedAt,
        String closedBy,
        int units,
        int ranked,
        OffsetDateTime created,
        String engine,
        String manifestSha256,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String publishedBy) {

    public boolean published() {
        return publishedAt != null;
    }
}
