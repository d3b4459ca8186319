package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.Pricer;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

/** The source's own mark of quality ({@code flag}), of the files the figures of a run came from; figures without one are not in it. */
public final class Flags {

    /**
     * One figure of one unit.
     *
     * @param ref cell it stands in
     */
    private record Cell(String unit, String ref) {}

    private final Map<Cell, String> marks;

    private Flags(Map<Cell, String> marks) {
        this.marks = marks;
    }

    public static Flags of(Lake lake, RunInputs inputs) {
        Map<Cell, String> marks = new HashMap<>();
        for (String submission : inputs.closing().submissions()) {
            for (Observation observation : lake.observations().of(submission)) {
                if (!observation.flag().isEmpty()) {
                    marks.put(new Cell(observation.unit(), observation.ref()), observation.flag());
                }
            }
        }
        return new Flags(marks);
    }

    /** Of the figure in a slot. */
    Optional<String> of(ClosedUnit row, int slot) {
        return Optional.ofNullable(
                marks.get(new Cell(row.unit(), row.figures().refs().get(slot))));
    }

    /** Of an input, as a value or by a part of a ratio. */
    Optional<String> of(ClosedUnit row, Lever lever) {
        Optional<String> mark = of(row, lever.value());
        return lever.ratio() ? mark.or(() -> of(row, lever.numerator())).or(() -> of(row, lever.denominator())) : mark;
    }

    /**
     * The marked figures of a run over the range that {@link Pricer} gives them, in the order of the units' rows and of the set; what cannot be doubted
     * is left out. Without any mark the units are not read.
     */
    public static List<DoubtfulValue> doubtful(Lake lake, RunRow run) {
        Flags flags = of(lake, RunSources.of(lake, run));
        return flags.marks.isEmpty() ? List.of() : flags.doubtful(RunContest.of(lake, run));
    }

    private List<DoubtfulValue> doubtful(RunContest run) {
        IndexSet indexSet = run.indexSet();
        Pricer pricer = Pricer.of(run.contest());
        List<DoubtfulValue> doubtful = new ArrayList<>();
        for (int unit = 0; unit < run.rows().size(); unit++) {
            ClosedUnit row = run.rows().get(unit);
            for (Lever lever : Lever.all(indexSet)) {
                if (of(row, lever).isPresent()) {
                    pricer.range(unit, lever).ifPresent(doubtful::add);
                }
            }
            for (int node = 0; node < indexSet.nodes().size(); node++) {
                String code = indexSet.nodes().get(node).code();
                if (of(row, indexSet.findSlot(code, Part.OFFICIAL).orElseThrow().index())
                        .isPresent()) {
                    pricer.officialRange(unit, node).ifPresent(doubtful::add);
                }
            }
        }
        return doubtful;
    }
}
