package vn.thiduaso.dashboard.runs;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;

/**
 * What making a run took, all texts in the reader's language.
 *
 * @param chart steps beside those of the runs before; null where the run does not say
 * @param keys steps with their patterns, as the chart has them
 * @param lead the whole in a sentence; empty without a chart
 * @param facts memory, time of processors and the like, as far as the system said
 * @param rows rows of the files that came in; null where the manifest does not count them
 */
record RunWorkView(
        @Nullable Chart chart,
        List<Key> keys,
        String lead,
        List<Fact> facts,
        @Nullable Rows rows) {

    RunWorkView {
        keys = List.copyOf(keys);
        facts = List.copyOf(facts);
    }

    /** @param mark number of the pattern */
    record Key(int mark, String text) {}

    record Fact(String name, String value) {}

    /**
     * Rows in and out.
     *
     * @param files the first of them
     * @param left how many more there are; empty when none
     * @param sum of all files
     * @param isEven whether every file has as many rows out as in
     */
    record Rows(List<File> files, String left, File sum, boolean isEven) {

        Rows {
            files = List.copyOf(files);
        }
    }

    record File(String name, String read, String accepted, String quarantined) {}
}
