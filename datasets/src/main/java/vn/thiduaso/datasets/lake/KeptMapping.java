package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One version of a mapping as it is kept: how tables of a sender are read. What the text means is known to whoever reads files.
 *
 * @param name the versions of one name follow each other
 * @param version from 1; 0 before it is kept
 * @param sender whose files it reads first; empty: anybody's
 * @param indexSet code of the set its codes belong to
 * @param fingerprint of the heads it reads
 * @param yaml its text
 * @param savedBy who kept it
 */
public record KeptMapping(
        String name,
        int version,
        String sender,
        String indexSet,
        String fingerprint,
        String yaml,
        String savedBy,
        Instant savedAt) {

    public KeptMapping {
        savedAt = savedAt.truncatedTo(ChronoUnit.MICROS);
    }

    KeptMapping withVersion(int newVersion) {
        return new KeptMapping(name, newVersion, sender, indexSet, fingerprint, yaml, savedBy, savedAt);
    }

    /** The same as the version behind another one. */
    public KeptMapping after(KeptMapping last) {
        return withVersion(last.version + 1);
    }

    /** Whether it says the same, whoever kept it and when. */
    public boolean saysAs(KeptMapping other) {
        return sender.equals(other.sender) && indexSet.equals(other.indexSet) && yaml.equals(other.yaml);
    }

    /** {@code Biểu 01@2}. */
    @Override
    public String toString() {
        return name + "@" + version;
    }
}
