package vn.thiduaso.datasets.lake;

import java.util.SortedSet;
import java.util.TreeSet;

import vn.thiduaso.scoring.Period;

/**
 * What a closing is called by and says of itself, gathered while its rows go by in order of unit: none is kept.
 *
 * <p>Hashed are the index set, the period, then of each unit its names, values, states and cell references ({@link Digests}).
 */
public final class ClosingContent {

    private final Digests.Lines lines;
    private final SortedSet<String> submissions = new TreeSet<>();
    private String last = "";
    private int units;

    /** @param indexSetSha256 of the YAML the slots of the rows follow */
    public ClosingContent(String indexSetSha256, Period period) {
        lines = new Digests.Lines(indexSetSha256, period);
    }

    /** @throws IllegalArgumentException when the unit does not come after the one before */
    public void add(ClosedUnit row) {
        if (units > 0 && row.unit().compareTo(last) < 0) {
            throw new IllegalArgumentException("unit %s after unit %s: not in order".formatted(row.unit(), last));
        }
        last = row.unit();
        units++;
        row.figures().submissions().forEach(submissions::add);
        lines.add(row);
    }

    /** 12 hex digits. Nothing may be added afterwards. */
    public String id() {
        return lines.hex().substring(0, 12);
    }

    int units() {
        return units;
    }

    SortedSet<String> submissions() {
        return submissions;
    }
}
