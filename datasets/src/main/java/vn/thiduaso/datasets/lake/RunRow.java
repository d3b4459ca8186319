package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import vn.thiduaso.scoring.Period;

/**
 * A scored run. Its scores count from the moment this row is in the lake.
 *
 * @param id 12 hex digits over everything that determines the result (contract of reproducibility: same inputs, same id)
 * @param closing the closed period it read
 * @param units rows scored; ranked of them have a rank
 * @param created UTC, microseconds
 * @param engine version of the scoring engine
 * @param indexSetYaml the index set in full, as used
 * @param manifest JSON: inputs, hashes, counts
 * @param manifestSha256 of the manifest text, 64 hex digits
 */
public record RunRow(
        String id,
        String indexSet,
        String version,
        Period period,
        String closing,
        int units,
        int ranked,
        Instant created,
        String engine,
        String indexSetYaml,
        String manifest,
        String manifestSha256) {

    public RunRow {
        created = created.truncatedTo(ChronoUnit.MICROS);
    }
}
