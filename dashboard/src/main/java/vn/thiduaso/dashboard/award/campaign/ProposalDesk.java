package vn.thiduaso.dashboard.award.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.movement.AimTally;
import vn.thiduaso.dashboard.movement.UnitAimsDesk;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.NearTies;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.award.Candidates;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Reads candidates from a published run, with what it says of how sure their places are. Reads at most {@value #MOST} units of each kind of units. */
@Component
class ProposalDesk {

    /** Units of one kind of units that are looked at, the first by rank. */
    static final int MOST = 100;

    private static final JsonMapper JSON = new JsonMapper();

    private static final Comparator<UnitRow> ORDER = Comparator.comparing((UnitRow row) -> !row.ranked())
            .thenComparing(row -> row.ranked() && row.group() != null ? row.group() : "")
            .thenComparing(row -> row.rank() == null ? 0 : row.rank())
            .thenComparing(UnitRow::sortKey);

    private final RunQueries runs;
    private final UnitListQueries lists;
    private final UnitQueries units;
    private final RobustnessQueries robustness;
    private final IndexSetShelf shelf;
    private final UnitAimsDesk aims;

    ProposalDesk(
            RunQueries runs,
            UnitListQueries lists,
            UnitQueries units,
            RobustnessQueries robustness,
            IndexSetShelf shelf,
            UnitAimsDesk aims) {
        this.runs = runs;
        this.lists = lists;
        this.units = units;
        this.robustness = robustness;
        this.shelf = shelf;
        this.aims = aims;
    }

    /** Runs of a set that the pages show, the newest period first. */
    List<RunHead> published(String indexSet) {
        return runs.published().stream()
                .filter(run -> run.indexSet().equals(indexSet))
                .toList();
    }

    /** @param line places above the line in each peer group; empty where no number is stated */
    Proposal of(Candidates kind, RunHead run, OptionalInt line) {
        Definition set = shelf.of(run).definition();
        RankingRule rule = set.ranking();
        List<UnitRow> all = new ArrayList<>();
        int more = 0;
        for (UnitKind unitKind : kind.unitKinds()) {
            UnitFilter filter = new UnitFilter("", unitKind.code(), "");
            List<UnitRow> some = lists.page(run.run(), filter, UnitOrder.byRank(rule), 0, MOST);
            more += some.size() < MOST ? 0 : lists.count(run.run(), filter).all() - MOST;
            all.addAll(some);
        }
        all.sort(ORDER);
        return of(kind, new Run(run, set), line, all, more);
    }

    /** A run with the set it was scored with. */
    private record Run(RunHead head, Definition set) {}

    private Proposal of(Candidates kind, Run run, OptionalInt line, List<UnitRow> all, int more) {
        String id = run.head().run();
        List<String> codes = all.stream().map(UnitRow::unit).toList();
        Optional<RobustnessQueries.Analysis> analysis = analysis(run.head(), line);
        Map<String, RobustnessQueries.Standing> standings =
                analysis.map(one -> robustness.standings(id, one.id(), codes)).orElse(Map.of());
        List<NearTies.Pair> ties = ties(run.head(), analysis, line, Set.copyOf(codes));
        Optional<RunHead> former = former(run.head());
        Map<String, UnitRow> before =
                former.map(one -> units.byUnit(one.run(), codes)).orElse(Map.of());
        Map<String, AimTally> tallies = aims.tallies(run.head(), codes);
        Set<String> tied = tied(ties);
        List<Proposal.Row> rows = all.stream()
                .map(row -> new Proposal.Row(
                        row,
                        standings.get(row.unit()),
                        change(row, before.get(row.unit())),
                        tallies.get(row.unit()),
                        row.rank() != null && line.isPresent() && row.rank() <= line.getAsInt(),
                        tied.contains(row.unit())))
                .toList();
        Proposal.Source source = new Proposal.Source(
                run.head(),
                run.set(),
                former,
                analysis,
                ties,
                run.set().ranking().lowestFirst(),
                !tallies.isEmpty());
        return new Proposal(kind, Optional.of(source), line, rows, more);
    }

    private static @Nullable Double change(UnitRow row, @Nullable UnitRow before) {
        return before == null || before.score() == null || row.score() == null ? null : row.score() - before.score();
    }

    /** The one made for the line, else the one shown first. */
    private Optional<RobustnessQueries.Analysis> analysis(RunHead run, OptionalInt line) {
        List<RobustnessQueries.Analysis> all = robustness.of(run.run());
        return all.stream()
                .filter(one -> line.isPresent() && one.top() == line.getAsInt())
                .findFirst()
                .or(() -> RobustnessQueries.first(all));
    }

    private List<NearTies.Pair> ties(
            RunHead run, Optional<RobustnessQueries.Analysis> analysis, OptionalInt line, Set<String> candidates) {
        return analysis
                .filter(one -> line.isPresent() && one.top() == line.getAsInt())
                .map(one -> NearTies.of(JSON.readTree(robustness.manifest(run.run(), one.id()))))
                .map(NearTies::pairs)
                .orElse(List.of())
                .stream()
                .filter(pair -> candidates.contains(pair.inside()) && candidates.contains(pair.outside()))
                .toList();
    }

    private static Set<String> tied(List<NearTies.Pair> ties) {
        Set<String> tied =
                new HashSet<>(ties.stream().map(NearTies.Pair::inside).collect(Collectors.toSet()));
        ties.forEach(pair -> tied.add(pair.outside()));
        return tied;
    }

    /** The newest shown run of an earlier period of the same length, where it was scored with the same text of the set: else points are not alike. */
    private Optional<RunHead> former(RunHead run) {
        return published(run.indexSet()).stream()
                .filter(one -> one.period().kind() == run.period().kind()
                        && one.period().firstDay().isBefore(run.period().firstDay()))
                .findFirst()
                .filter(one -> one.indexSetSha256().equals(run.indexSetSha256()));
    }
}
