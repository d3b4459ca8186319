package vn.thiduaso.dashboard.simulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.ComputingTurn;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Rescaling;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-052: asks the kernel what one indicator of a unit earns on other scales. */
@Component
class ScalesDesk {

    private final RunChoice choice;
    private final UnitQueries units;
    private final IndexSetShelf shelf;
    private final ContestShelf contests;
    private final ComputingTurn turn;

    ScalesDesk(RunChoice choice, UnitQueries units, IndexSetShelf shelf, ContestShelf contests, ComputingTurn turn) {
        this.choice = choice;
        this.units = units;
        this.shelf = shelf;
        this.contests = contests;
        this.turn = turn;
    }

    /**
     * What was found.
     *
     * @param nodes indicators that can be put on other scales, in index-set order; none where the run is too large
     * @param node the one that is; -1: none
     * @param outcomes of it, the set's own scale first
     */
    record Scales(
            RunHead run, IndexSet set, UnitRow row, List<Integer> nodes, int node, List<Rescaling.Outcome> outcomes) {

        Scales {
            nodes = List.copyOf(nodes);
            outcomes = List.copyOf(outcomes);
        }
    }

    ScalesView view(String unit, RunChoice.Asked asked, String node, Words words) {
        return new ScalesDrawing(scales(unit, asked, node), shelf, words, Formats.in(words.language())).view();
    }

    /**
     * In its turn.
     *
     * @param code of an indicator; anything else: the first that can be put on other scales
     * @throws NotFoundException when there is no such run, or it does not have the unit
     */
    Scales scales(String unit, RunChoice.Asked asked, String code) {
        RunHead run = choice.of(unit, asked);
        UnitRow row = units.find(run.run(), unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        IndexSet set = shelf.of(run);
        if (!ContestShelf.holds(run)) {
            return new Scales(run, set, row, List.of(), -1, List.of());
        }
        return turn.take(() -> {
            Contest contest = contests.of(run, set).contest();
            List<Integer> nodes = IntStream.range(0, set.nodes().size())
                    .filter(one -> Rescaling.rescales(contest, one))
                    .boxed()
                    .toList();
            Optional<Integer> node = set.findNode(code)
                    .filter(nodes::contains)
                    .or(() -> nodes.stream().findFirst());
            return new Scales(
                    run,
                    set,
                    row,
                    nodes,
                    node.orElse(-1),
                    node.map(one -> Rescaling.of(contest, one, contest.unit(unit)))
                            .orElse(List.of()));
        });
    }
}
