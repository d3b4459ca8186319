package vn.thiduaso.dashboard.runs.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.ValueChange;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/** Names of causes, units and figures of a pair. */
record RunPairTexts(RunPair pair, Words words, Formats f) {

    /** Those that moved a score. */
    List<Cause> causes() {
        return Arrays.stream(Cause.values())
                .filter(cause -> pair.moved(cause).signum() > 0)
                .toList();
    }

    String name(Cause cause) {
        return words.text(key(cause));
    }

    /** What belongs to a cause. */
    String what(Cause cause) {
        return words.text(key(cause) + ".what");
    }

    /** Figures that are otherwise in one period were corrected. */
    private String key(Cause cause) {
        return "runpair.cause." + cause + (cause == Cause.DATA && pair.isCorrection() ? ".corrected" : "");
    }

    /** Why the difference of a unit of both runs is not split; empty where it is, or there is none. */
    String why(UnitPair unit) {
        if (unit.causes().isPresent()) {
            return "";
        }
        boolean before = Objects.requireNonNull(unit.before()).score() == null;
        boolean after = Objects.requireNonNull(unit.after()).score() == null;
        return words.text("runpair.why." + (before ? after ? "neither" : "left" : after ? "right" : "kernel"));
    }

    /** {@code A → B}, or the one level of both; the dash without levels. */
    String level(UnitPair unit) {
        String before = level(pair.left(), Objects.requireNonNull(unit.before()));
        String after = level(pair.right(), Objects.requireNonNull(unit.after()));
        return before.equals(after) ? after : before + " → " + after;
    }

    private String level(ComparedRun run, UnitRow row) {
        return run.set()
                .definition()
                .levels()
                .map(scale -> new LevelTexts(scale, words, f).name(row.level()))
                .orElse(Formats.NONE);
    }

    String rank(@Nullable UnitRow row) {
        return row == null || row.rank() == null ? Formats.NONE : f.whole(row.rank());
    }

    /** Page of a unit in a run; empty where nobody has published it. */
    static String profile(ComparedRun run, String unit) {
        return run.found().isDraft() ? "" : Address.ofRun(run.head().run(), "/units/{unit}", unit);
    }

    /** Page that explains a node of a unit in a run; likewise. */
    static String explained(ComparedRun run, String unit, int node) {
        return run.found().isDraft()
                ? ""
                : Address.ofRun(
                        run.head().run(),
                        "/explain/{unit}/{node}",
                        unit,
                        run.set().nodes().get(node).code());
    }

    /** Name of a figure, as the later set has it. */
    String label(ValueChange change) {
        IndexSet set = pair.right().set();
        ValueChange.Cell first = change.cells().get(0);
        String node = set.nodes().get(first.after().node()).label().in(words.language());
        if (first.after().part() == Part.OFFICIAL) {
            return words.text("runpair.official", node);
        }
        return set.nodes().stream()
                .filter(Indicator.class::isInstance)
                .flatMap(indicator -> ((Indicator) indicator).inputs().stream())
                .filter(input -> input.code().equals(change.code()))
                .findFirst()
                .map(Input::label)
                .map(label -> label.in(words.language()))
                .orElse(node);
    }

    String before(ValueChange change) {
        return figure(change.cells().stream()
                .map(cell -> Filled.of(cell.stateBefore(), cell.valueBefore()))
                .toList());
    }

    String after(ValueChange change) {
        return figure(change.cells().stream()
                .map(cell -> Filled.of(cell.stateAfter(), cell.valueAfter()))
                .toList());
    }

    /** {@code 2.541 / 2.618}; a gap is told where nothing else is there. */
    private String figure(List<Filled> parts) {
        List<String> values = parts.stream()
                .filter(part -> part.state == CellState.VALUE)
                .map(part -> f.exact(part.value))
                .toList();
        return values.isEmpty() ? words.text("state." + parts.get(0).state.word()) : String.join(" / ", values);
    }

    private record Filled(CellState state, double value) {

        static Filled of(byte state, double value) {
            return new Filled(CellState.of(state), value);
        }
    }
}
