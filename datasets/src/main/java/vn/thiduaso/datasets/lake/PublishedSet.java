package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One version of an index set that people of a home wrote and published. Never changed afterwards: a change is a new version.
 *
 * @param seq place in the order of publishing, from 1; 0 before it is listed
 * @param code of the set
 * @param version unlike any other of the code
 * @param sha256 SHA-256 of the text, 64 hexadecimal digits
 * @param yaml its text, exactly as runs and closings keep it
 * @param basedOn {@code CODE@VERSION} it was made from; empty: from none
 * @param sentBy account of who sent it to be published
 * @param publishedBy account of who published it: somebody else
 * @param publishedAt UTC
 */
public record PublishedSet(
        int seq,
        String code,
        String version,
        String sha256,
        String yaml,
        String basedOn,
        String sentBy,
        String publishedBy,
        Instant publishedAt) {

    /** @throws IllegalArgumentException when one person is both */
    public PublishedSet {
        if (sentBy.equals(publishedBy)) {
            throw new IllegalArgumentException("an index set is published by somebody who did not send it");
        }
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MICROS);
    }

    PublishedSet at(int place) {
        return new PublishedSet(place, code, version, sha256, yaml, basedOn, sentBy, publishedBy, publishedAt);
    }

    boolean is(PublishedSet other) {
        return code.equals(other.code) && version.equals(other.version);
    }

    /** {@code CODE@VERSION}. */
    @Override
    public String toString() {
        return code + "@" + version;
    }
}
