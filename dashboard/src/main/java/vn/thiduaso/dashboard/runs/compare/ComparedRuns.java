package vn.thiduaso.dashboard.runs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.publish.HomeRuns;
import vn.thiduaso.dashboard.published.FigureQueries;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PairQueries;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.RefusedException;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;

/** Finds and reads runs to be compared: from what was published, and for whoever may publish from the lake too. */
@Component
class ComparedRuns {

    /** Units read of runs that have too many, those that change most. */
    static final int MOST = 1_000;

    private final RunQueries runs;
    private final UnitQueries units;
    private final FigureQueries figures;
    private final PairQueries pairs;
    private final IndexSetShelf shelf;
    private final ObjectProvider<HomeRuns> home;
    private final Rights rights;

    ComparedRuns(
            RunQueries runs,
            UnitQueries units,
            FigureQueries figures,
            PairQueries pairs,
            IndexSetShelf shelf,
            ObjectProvider<HomeRuns> home,
            Rights rights) {
        this.runs = runs;
        this.units = units;
        this.figures = figures;
        this.pairs = pairs;
        this.shelf = shelf;
        this.home = home;
        this.rights = rights;
    }

    /** @throws RefusedException when somebody may not see every unit: a comparison is of all of them */
    void check(Actor who) {
        if (rights.reach(who, Action.SEE_RUNS) != Reach.EVERYWHERE
                || rights.reach(who, Action.SEE_UNIT) != Reach.EVERYWHERE) {
            throw new RefusedException(RefusedException.Reason.RIGHTS);
        }
    }

    /** Runs somebody may compare: those that wait for being published first, then the newest that ever were, by set, the newest period first. */
    List<ComparedRun.Found> all(Actor who) {
        List<ComparedRun.Found> all = new ArrayList<>();
        if (seesDrafts(who)) {
            HomeRuns lake = home.getObject();
            lake.unpublished().stream()
                    .flatMap(run -> lake.find(run.run()).stream())
                    .map(ComparedRun.Found::draft)
                    .forEach(all::add);
        }
        runs.newest().stream().map(ComparedRun.Found::published).forEach(all::add);
        return all;
    }

    /** Empty when there is no such run that somebody may see. */
    Optional<ComparedRun.Found> find(String run, Actor who) {
        Optional<ComparedRun.Found> published = runs.find(run).map(ComparedRun.Found::published);
        return published.isPresent() || !seesDrafts(who)
                ? published
                : home.getObject().find(run).map(ComparedRun.Found::draft);
    }

    private boolean seesDrafts(Actor who) {
        return rights.reach(who, Action.PUBLISH_RUNS) != Reach.NOWHERE;
    }

    /**
     * The run a run is to be compared with first: the one it corrects, else the one shown of the period before, of the same length.
     *
     * @param run published or not
     */
    Optional<RunHead> counterpart(RunHead run) {
        return runs.findCorrected(run)
                .or(() -> runs.published().stream()
                        .filter(other -> other.indexSet().equals(run.indexSet()))
                        .filter(other -> other.period().kind() == run.period().kind())
                        .filter(other -> other.period().compareTo(run.period()) < 0)
                        .max(Comparator.comparing(RunHead::period)));
    }

    IndexSet set(ComparedRun.Found found) {
        return found.draft().orElseGet(() -> shelf.of(found.head()));
    }

    /** Two published runs with more units than are held: those that change most, and counts of all. */
    RunPair most(ComparedRun.Found left, ComparedRun.Found right) {
        List<String> codes = pairs.mostChanged(left.run(), right.run(), 0, MOST);
        return RunPair.ofMany(
                published(left, rows(left, codes), false),
                published(right, rows(right, codes), false),
                pairs.tally(left.run(), right.run()));
    }

    /** Part of the units of such a pair, those that change most first; those of one run only are left out. */
    List<UnitPair> changed(RunPair pair, int from, int most) {
        ComparedRun.Found left = pair.left().found();
        ComparedRun.Found right = pair.right().found();
        List<String> codes = pairs.mostChanged(left.run(), right.run(), from, most);
        return RunPair.ofMany(
                        pair.left().withRows(rows(left, codes)),
                        pair.right().withRows(rows(right, codes)),
                        pair.tally())
                .units();
    }

    private List<UnitRow> rows(ComparedRun.Found found, List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : List.copyOf(units.byUnit(found.run(), codes).values());
    }

    /** All its units are in memory. */
    ComparedRun read(ComparedRun.Found found) {
        if (found.isDraft()) {
            HomeRuns lake = home.getObject();
            return new DraftRun(lake.find(found.run()).orElseThrow()).compared(lake::find);
        }
        return published(found, units.all(found.run()), true);
    }

    /** @param split whether its figures are read too, to split differences by */
    private ComparedRun published(ComparedRun.Found found, List<UnitRow> rows, boolean split) {
        RunHead head = found.head();
        IndexSet set = shelf.of(head);
        RunBasis basis = runs.basis(head.run());
        return new ComparedRun(
                found,
                set,
                runs.findYaml(head.indexSetSha256()).orElse(""),
                basis,
                rows,
                split ? side(head, set, basis) : Optional.empty(),
                wanted -> figures.places(head.run(), wanted));
    }

    /** Empty when the figures of the sample are not here, or are of more units than a page reads. */
    private Optional<Side> side(RunHead head, IndexSet set, RunBasis basis) {
        List<UnitHistory> scored = figures.units(head, set, basis.earlier());
        if (basis.sample().isEmpty()) {
            return Optional.of(Side.of(set, scored));
        }
        return runs.find(String.valueOf(basis.sample().get().ofRun()))
                .filter(sample -> sample.units() <= RunPair.MOST_UNITS)
                .map(sample -> new Side(
                        set,
                        scored,
                        figures.units(sample, set, runs.basis(sample.run()).earlier())));
    }
}
