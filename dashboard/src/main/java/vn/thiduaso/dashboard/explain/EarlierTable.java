package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.explain.SourceCell.SourceFile;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.preparation.ImputationMethod;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

/**
 * What a unit sent for one node in the periods its run looks back to.
 *
 * @param inputs figures of the unit
 * @param place the node
 * @param files whose figures went into the run, by submission
 */
record EarlierTable(UnitInputs inputs, IndexSet set, int place, Map<String, SourceFile> files) {

    private static final Set<StepKind> FROM_OTHER_PERIODS =
            Set.of(StepKind.IMPUTED_EARLIER, StepKind.IMPUTED_CONSTANT, StepKind.IMPUTED_LINEAR);

    private static final Set<StepKind> IMPUTED = EnumSet.copyOf(
            Arrays.stream(ImputationMethod.values()).map(ImputationMethod::step).toList());

    /** Submissions that a unit's figures of other periods came from. */
    static Set<String> submissions(UnitInputs inputs) {
        return inputs.earlier().stream()
                .flatMap(one -> one.refs().stream())
                .map(ref -> ref.split("\\|", 2)[0])
                .filter(submission -> !submission.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Gives an input its name. */
    interface Labels {
        String of(String code);
    }

    /**
     * One row per figure and period, oldest first; official points and ranks stay out, for they fill no gap.
     *
     * @param steps of the node, which name the periods that gaps were filled from
     */
    List<ExplainView.EarlierFigure> rows(List<Step> steps, Formats f, Labels labels) {
        Map<String, Set<Double>> used = used(steps);
        List<ExplainView.EarlierFigure> rows = new ArrayList<>();
        for (EarlierFigures one : inputs.earlier()) {
            String period = f.period(inputs.closings().get(one.closing()).period());
            double[] values = one.values();
            byte[] states = one.states();
            for (Slot slot : set.slots()) {
                String ref = one.refs().get(slot.index());
                CellState state = CellState.of(states[slot.index()]);
                if (isInput(slot) && (state != CellState.MISSING || !ref.isEmpty())) {
                    boolean value = state == CellState.VALUE;
                    rows.add(new ExplainView.EarlierFigure(
                            period,
                            labels.of(slot.code()),
                            slot.part().word(),
                            value ? f.exact(values[slot.index()]) : "",
                            value ? "" : state.word(),
                            cell(ref),
                            value && used.getOrDefault(slot.code(), Set.of()).contains(inputs.time(one))));
                }
            }
        }
        return rows;
    }

    /**
     * The times of the figures that each input was filled from. Steps do not name their input: the kernel tells them input by input, one for each
     * that is filled. Where not every gap was filled the node has no measure, and no figure was of use.
     */
    private Map<String, Set<Double>> used(List<Step> steps) {
        List<Step> filling =
                steps.stream().filter(step -> IMPUTED.contains(step.kind())).toList();
        List<String> gaps =
                read().filter(code -> !isSent(code) && applies(code)).toList();
        if (gaps.size() != filling.size()) {
            return Map.of();
        }
        return IntStream.range(0, gaps.size())
                .boxed()
                .collect(Collectors.toMap(gaps::get, i -> times(filling.get(i)).collect(Collectors.toSet())));
    }

    /** Codes of the inputs the node reads, in the order of the kernel. */
    private Stream<String> read() {
        return set.nodes().get(place) instanceof Indicator indicator
                ? indicator
                        .formula()
                        .map(formula -> formula.names().stream())
                        .orElseGet(() -> indicator.inputs().stream().map(Input::code))
                : Stream.of();
    }

    private boolean applies(String code) {
        return inputs.cells().stream()
                .noneMatch(cell -> cell.code().equals(code) && cell.state() == CellState.NOT_APPLICABLE.code());
    }

    /** Whether an input has a figure of its own in the period scored, so that it took none from another. */
    private boolean isSent(String code) {
        Set<String> parts = inputs.cells().stream()
                .filter(cell -> cell.code().equals(code) && cell.state() == CellState.VALUE.code())
                .map(SourceCell::part)
                .collect(Collectors.toSet());
        return parts.contains(Part.VALUE.word())
                || parts.containsAll(Set.of(Part.NUMERATOR.word(), Part.DENOMINATOR.word()));
    }

    private boolean isInput(Slot slot) {
        return ExplainDesk.isOf(slot, set, place) && slot.part() != Part.OFFICIAL && slot.part() != Part.OFFICIAL_RANK;
    }

    /** The times of the figures a step filled a gap from: every other number from the third on. */
    private static Stream<Double> times(Step step) {
        if (!FROM_OTHER_PERIODS.contains(step.kind())) {
            return Stream.empty();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 2; i < step.numbers().size(); i += 2) {
            times.add(step.numbers().get(i));
        }
        return times.stream();
    }

    /** {@code submission|sheet|cell} as people read it. */
    private String cell(String ref) {
        if (ref.isEmpty()) {
            return Formats.NONE;
        }
        List<String> parts = new ArrayList<>(Arrays.asList(ref.split("\\|", 3)));
        parts.set(
                0,
                Optional.ofNullable(files.get(parts.get(0)))
                        .map(SourceFile::fileName)
                        .orElse(parts.get(0)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" › "));
    }
}
