package vn.thiduaso.datasets.lake.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Least and greatest of some texts, by their bytes in UTF-8, as Parquet and Iceberg compare texts. */
final class TextRange {

    private byte[] least = {};
    private byte[] greatest = {};
    private boolean any;
    private boolean unknown;

    void add(byte[] bytes, int from, int to) {
        if (!any || Arrays.compareUnsigned(bytes, from, to, least, 0, least.length) < 0) {
            least = Arrays.copyOfRange(bytes, from, to);
        }
        if (!any || Arrays.compareUnsigned(bytes, from, to, greatest, 0, greatest.length) > 0) {
            greatest = Arrays.copyOfRange(bytes, from, to);
        }
        any = true;
    }

    /** Adds the range of further texts; an empty one is unknown, and makes this one unknown too. */
    void addAll(List<String> range) {
        unknown |= range.isEmpty();
        for (String text : range) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            add(utf8, 0, utf8.length);
        }
    }

    /** Least and greatest; empty when there are none, or they are unknown. */
    List<String> toList() {
        return any && !unknown
                ? List.of(new String(least, StandardCharsets.UTF_8), new String(greatest, StandardCharsets.UTF_8))
                : List.of();
    }
}
