package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.lake.WrittenRows;
import vn.thiduaso.ingest.commit.JudgedRows;

/**
 * What became of some parts of a call. Put together it holds no more faults than are listed of a file, however many parts there are.
 *
 * @param rows what was found, by submission
 * @param written files of the lake, not yet part of it
 * @param waiting what would be written if its file were taken: a part that accepts no row of a file cannot know
 */
record JudgedParts(Map<String, JudgedRows> rows, List<WrittenRows> written, List<Waiting> waiting)
        implements Serializable {

    /** Rows of a submission, all kept out, in one part. */
    record Waiting(String submission, int part) implements Serializable {}

    /** Of a call of which no row is read. */
    static final JudgedParts NONE = new JudgedParts(Map.of(), List.of(), List.of());

    JudgedParts {
        rows = Map.copyOf(rows);
        written = List.copyOf(written);
        waiting = List.copyOf(waiting);
    }

    /** Both together, in any order. */
    JudgedParts with(JudgedParts others) {
        Map<String, JudgedRows> all = new HashMap<>(rows);
        others.rows.forEach((submission, found) -> all.merge(submission, found, JudgedRows::with));
        return new JudgedParts(all, both(written, others.written), both(waiting, others.waiting));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
