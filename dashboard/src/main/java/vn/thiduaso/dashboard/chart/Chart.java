package vn.thiduaso.dashboard.chart;

import java.util.List;

/**
 * A chart as a page carries it: the option for ECharts, a summary for those who do not see it, and the same figures as a table.
 *
 * @param id unique on its page
 * @param size class that sets its height: {@code s}, {@code m}, {@code l} or {@code r4}…{@code r20} (rows)
 * @param summary what it shows in a sentence or two, read in place of the picture
 * @param json ECharts option; safe to stand inside a script element
 * @param twin its figures; row i belongs to point i, which the arrow keys visit
 */
public record Chart(String id, String size, String summary, String json, Twin twin) {

    /** A table of texts, formatted for people. */
    public record Twin(List<String> heads, List<List<String>> rows) {

        public Twin {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Size class for a chart with one line per row. */
    static String rows(int count) {
        int[] sizes = {4, 6, 8, 10, 12, 16, 20};
        for (int size : sizes) {
            if (count <= size) {
                return "r" + size;
            }
        }
        return "r20";
    }
}
