package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.preparation.CellMark;
import vn.thiduaso.scoring.preparation.UnitFigures;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * The inputs of one unit as preparation left them, in the period scored.
 *
 * @param figures the prepared figures, one column per input; the last period is the one scored
 * @param sent what each input amounted to as it was sent
 * @param excluded why the unit is not scored: screened out, or a figure that a step cannot take
 */
record PreparedInputs(UnitFigures figures, Measures.Outcome[] sent, Optional<UnrankedReason> excluded) {

    double value(int column) {
        return figures.value(last(), column);
    }

    /** Whether a period counts in the statistics of the sample. */
    boolean scored(int period) {
        return excluded.filter(UnrankedReason.NOT_PREPARABLE::equals).isEmpty() && figures.included(period);
    }

    /** What became of an input: an estimate completes a missing one, a lost denominator makes a complete one missing. */
    Measures.Outcome outcome(int column) {
        boolean asSent =
                sent[column] == Measures.Outcome.NOT_APPLICABLE || sent[column] == Measures.Outcome.ZERO_DENOMINATOR;
        if (asSent) {
            return sent[column];
        }
        return Double.isNaN(value(column)) ? Measures.Outcome.MISSING : Measures.Outcome.COMPLETE;
    }

    /** Whether any of these is an estimate, or rests on one. */
    boolean estimated(int[] columns) {
        for (int column : columns) {
            if (figures.is(CellMark.IMPUTED, last(), column)) {
                return true;
            }
        }
        return false;
    }

    List<Step> steps(int column) {
        return figures.steps(last(), column);
    }

    /** Says of the root why the unit was screened out in the period scored: before what follows from it. */
    void tell(Trace trace) {
        if (trace.on()) {
            trace.at(0);
            double time = figures.time(last());
            figures.availabilities().stream()
                    .filter(one -> one.time() == time && !one.included())
                    .findFirst()
                    .ifPresent(one -> trace.step(
                            StepKind.SCREENED_OUT,
                            one.applicable() - one.missing(),
                            one.applicable(),
                            one.share(),
                            one.nonZero()));
        }
    }

    private int last() {
        return figures.periods() - 1;
    }
}
