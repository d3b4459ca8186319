package vn.thiduaso.analytics.run;

import java.util.List;

import vn.thiduaso.datasets.lake.ScoreRow;

/** Digests of the content of a run's results, 64 hex digits each; the order of rows changes nothing ({@link OutputSums}). */
public record OutputHashes(String scores, String ranks, String contributions) {

    public static OutputHashes of(List<ScoreRow> rows) {
        OutputSums sums = new OutputSums();
        rows.forEach(sums::add);
        return sums.hashes();
    }
}
