package vn.thiduaso.datasets.lake;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/** The figure of the row that goes by. */
final class StoredFigure implements SentFigure {

    /** What a walk must ask for. */
    static final String[] COLUMNS = {
        "index_set", "period", "submission", "unit", "code", "part", "state", "value", "sheet", "cell"
    };

    private final Map<String, Long> seqs;
    private @Nullable Row row;
    private long seq;

    /** @param seqs of the submissions that count */
    StoredFigure(Map<String, Long> seqs) {
        this.seqs = seqs;
    }

    /** Turns to a row; false when its submission does not count. */
    boolean isOf(Row next) {
        row = next;
        Long found = seqs.get(next.text("submission"));
        seq = found == null ? 0 : found;
        return found != null;
    }

    private Row row() {
        Row here = row;
        if (here == null) {
            throw new IllegalStateException("no row yet");
        }
        return here;
    }

    @Override
    public String unit() {
        return row().text("unit");
    }

    @Override
    public String code() {
        return row().text("code");
    }

    @Override
    public Part part() {
        return Part.find(row().text("part")).orElseThrow();
    }

    @Override
    public CellState state() {
        return CellState.find(row().text("state")).orElseThrow();
    }

    @Override
    public double value() {
        return row().number("value");
    }

    @Override
    public String ref() {
        return row().text("submission") + "|" + row().text("sheet") + "|" + row().text("cell");
    }

    @Override
    public long seq() {
        return seq;
    }
}
