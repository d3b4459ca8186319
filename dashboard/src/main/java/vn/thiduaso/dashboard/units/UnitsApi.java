package vn.thiduaso.dashboard.units;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-039: one unit of a run with all its nodes, for programs. */
@RestController
class UnitsApi {

    private final RunQueries runs;
    private final UnitQueries units;
    private final IndexSetShelf shelf;

    UnitsApi(RunQueries runs, UnitQueries units, IndexSetShelf shelf) {
        this.runs = runs;
        this.units = units;
        this.shelf = shelf;
    }

    /** @param nodes in the order of the index set */
    record Unit(
            String run,
            String unit,
            String name,
            String kind,
            @Nullable String group,
            @Nullable Double score,
            @Nullable Integer rank,
            @Nullable String reason,
            @Nullable Integer level,
            double coverage,
            List<NodePoints> nodes) {}

    /**
     * @param points null where the node has none
     * @param coverage reported share of the weight, 0–1; null where nothing applies
     * @param state word of a {@code NodeState}, as in exports
     */
    record NodePoints(
            String node,
            @Nullable Double points,
            double max,
            @Nullable Double official,
            @Nullable Double coverage,
            String state,
            @Nullable Integer level) {}

    @GetMapping(ApiPath.V1 + "/runs/{run}/units/{unit}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    Unit unit(@PathVariable String run, @PathVariable String unit) {
        RunHead head = runs.find(run).orElseThrow(() -> new NotFoundException("error.no-run", run));
        UnitRow row = units.find(run, unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        IndexSet set = shelf.of(head);
        return new Unit(
                run,
                row.unit(),
                row.name(),
                row.kind(),
                row.group(),
                row.score(),
                row.rank(),
                row.reason(),
                row.level(),
                row.coverage(),
                units.nodes(run, unit).stream().map(node -> points(set, node)).toList());
    }

    private static NodePoints points(IndexSet set, NodeRow node) {
        return new NodePoints(
                set.nodes().get(node.place()).code(),
                node.points(),
                node.max(),
                node.official(),
                node.coverage(),
                node.state().word(),
                node.level());
    }
}
