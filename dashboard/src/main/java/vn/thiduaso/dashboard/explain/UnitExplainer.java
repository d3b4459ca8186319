package vn.thiduaso.dashboard.explain;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Explanation;

/** Asks the kernel why a unit has its points, from what was copied with the run: the same digits as the run's. */
@Component
public class UnitExplainer {

    private final SourceCellQueries sources;
    private final BasisQueries bases;
    private final RunQueries runs;
    private final ScorerShelf scorers;

    UnitExplainer(SourceCellQueries sources, BasisQueries bases, RunQueries runs, ScorerShelf scorers) {
        this.sources = sources;
        this.bases = bases;
        this.runs = runs;
        this.scorers = scorers;
    }

    /**
     * A unit explained, and what that rests on.
     *
     * @param inputs its figures
     * @param basis what its run rests on besides the closing it scored
     * @param explanation of all nodes
     */
    record Explained(UnitInputs inputs, RunBasis basis, Explanation explanation) {}

    /** @param group peer group of the unit; empty when none */
    Explained explain(RunHead head, IndexSet set, String unit, String group) {
        String run = head.run();
        RunBasis basis = runs.basis(run);
        UnitInputs inputs =
                new UnitInputs(head.period(), sources.cells(run, set, unit), basis.earlier(), bases.earlier(run, unit));
        return new Explained(inputs, basis, scorers.of(run, set).explain(inputs.history(set, unit, group)));
    }
}
