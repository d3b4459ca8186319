package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.statistics.SampleStatistics;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Reads what one unit adds to the statistics of a sample: the prepared measures of the indicators whose rules look at other units. Safe to share
 * between threads.
 */
public final class SampleReader {

    private final IndexSet indexSet;
    private final InputColumns columns;
    private final Preparer preparer;
    private final boolean prepares;
    private final int[] nodes;
    private final double[] blank;

    private SampleReader(IndexSet indexSet, BoundPreparation preparation) {
        this.indexSet = indexSet;
        columns = new InputColumns(indexSet);
        preparer = new Preparer(indexSet, preparation);
        prepares = !preparation.isNone();
        nodes = IntStream.range(0, indexSet.nodes().size())
                .filter(node -> indexSet.nodes().get(node) instanceof Indicator && indexSet.looksAtOthers(node))
                .toArray();
        blank = new double[columns.first.length];
        Arrays.fill(blank, Double.NaN);
    }

    public static SampleReader of(IndexSet indexSet, BoundPreparation preparation) {
        return new SampleReader(indexSet, preparation);
    }

    /**
     * Adds a unit: the period scored, or every period of a set whose statistics are pooled. A period that preparation excludes adds nothing.
     *
     * @return the gatherer, as Spark's aggregation wants it
     */
    public SampleStatistics.Gatherer add(SampleStatistics.Gatherer gatherer, UnitHistory unit) {
        int first = indexSet.definition().history().pooled() ? 0 : unit.periods() - 1;
        Optional<PreparedInputs> prepared = prepares ? Optional.of(preparer.prepare(unit, false)) : Optional.empty();
        // the period scored comes last, so that it is the reference unit's
        for (int period = first; period < unit.periods(); period++) {
            gatherer.add(unit.unit(), prepared.isEmpty() ? sent(unit, period) : prepared(prepared.get(), period));
        }
        return gatherer;
    }

    private double[] prepared(PreparedInputs inputs, int period) {
        double[] byNode = blank.clone();
        if (inputs.scored(period)) {
            for (int node : nodes) {
                byNode[node] = prepared(inputs, period, node);
            }
        }
        return byNode;
    }

    private double prepared(PreparedInputs inputs, int period, int node) {
        int[] reads = columns.reads[node];
        Optional<Formula> formula = ((Indicator) indexSet.nodes().get(node)).formula();
        if (formula.isEmpty()) {
            return inputs.figures().value(period, reads[0]);
        }
        double[] figures = new double[reads.length];
        for (int input = 0; input < figures.length; input++) {
            figures[input] = inputs.figures().value(period, reads[input]);
            if (Double.isNaN(figures[input])) {
                return Double.NaN;
            }
        }
        return Rounding.withoutNoise(formula.get().value(figures, Trace.OFF));
    }

    private double[] sent(UnitHistory unit, int period) {
        double[] byNode = blank.clone();
        Measures measures = new Measures(columns.mostReads());
        for (int node : nodes) {
            int plain = columns.plainSlot[node];
            if (plain >= 0) {
                // what the gatherer does not count need not be told apart
                boolean isValue = unit.states()[period][plain] == CellState.VALUE.code();
                byNode[node] = isValue ? unit.values()[period][plain] : Double.NaN;
                continue;
            }
            Measures.Outcome outcome = measures.read(
                    columns.readSlots[node],
                    columns.readDivisor[node],
                    unit.values()[period],
                    unit.states()[period],
                    Trace.OFF);
            Optional<Formula> formula = ((Indicator) indexSet.nodes().get(node)).formula();
            if (outcome == Measures.Outcome.COMPLETE && formula.isPresent()) {
                outcome = measures.calculate(formula.get(), Trace.OFF);
            }
            if (outcome == Measures.Outcome.COMPLETE) {
                byNode[node] = measures.last()[0];
            }
        }
        return byNode;
    }
}
