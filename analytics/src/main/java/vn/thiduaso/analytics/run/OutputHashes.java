package vn.thiduaso.analytics.run;

import java.util.List;

import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.ScoreRow;

/** SHA-256 over the content of a run's results, 64 hex digits each; the order of rows changes nothing. */
public record OutputHashes(String scores, String ranks, String contributions) {

    public static OutputHashes of(List<ScoreRow> rows) {
        return new OutputHashes(Digests.scores(rows), Digests.ranks(rows), Digests.contributions(rows));
    }
}
