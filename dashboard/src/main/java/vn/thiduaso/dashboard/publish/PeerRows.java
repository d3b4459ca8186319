package vn.thiduaso.dashboard.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.PeerQueries.Standing;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Losses;
import vn.thiduaso.scoring.kernel.NodeState;

/**
 * Gathers what is true of the peer groups of a run while its units go by: numbers, medians and mean losses of the ranked units.
 *
 * <p>Keeps the different points of each node, for all units and for each group.
 */
final class PeerRows {

    private static final String ALL = "";

    private final String run;
    private final int nodes;
    private final Losses losses;
    private final Map<String, Peers> byGroup = new TreeMap<>();
    private final Map<String, Map<String, PeerSummary.Gatherer>> summaries = new TreeMap<>();

    PeerRows(String run, IndexSet set) {
        this.run = run;
        nodes = set.nodes().size();
        losses = Losses.of(set);
    }

    void add(PublishableRun.Unit unit) {
        double[] lost = lost(unit);
        Standing standing = new Standing(
                unit.name(),
                unit.rank().isPresent(),
                RunRows.boxed(unit.score()),
                unit.coverage(),
                RunRows.boxed(unit.official()),
                RunRows.boxed(unit.officialRank()));
        Stream.of(ALL, unit.group().orElse(ALL)).distinct().forEach(group -> {
            byGroup.computeIfAbsent(group, name -> new Peers(nodes)).add(unit, lost);
            summary(group, ALL).add(standing);
            summary(group, unit.kind()).add(standing);
        });
    }

    /** Points of the whole that each node lost; NaN where that cannot be said. */
    private double[] lost(PublishableRun.Unit unit) {
        List<PublishableRun.NodeScore> of = unit.nodes();
        double[] points = of.stream()
                .mapToDouble(node -> node.points().orElse(Double.NaN))
                .toArray();
        double[] worth = losses.worth(points, place -> of.get(place).state().equals(NodeState.GIVEN.word()));
        double[] lost = losses.inTotal(worth);
        for (int place = 0; place < nodes; place++) {
            lost[place] *= of.get(place).max() - points[place];
        }
        return lost;
    }

    private PeerSummary.Gatherer summary(String group, String kind) {
        return summaries
                .computeIfAbsent(group, name -> new TreeMap<>())
                .computeIfAbsent(kind, name -> new PeerSummary.Gatherer());
    }

    /** Rows of {@code peer_figures}. */
    Stream<@Nullable Object[]> figures() {
        return byGroup.entrySet().stream().map(entry -> {
            Peers peers = entry.getValue();
            return new @Nullable Object[] {run, entry.getKey(), peers.units, peers.ranked, peers.scores.median()};
        });
    }

    /** Rows of {@code peer_summary}. */
    Stream<@Nullable Object[]> summaries() {
        return summaries.entrySet().stream()
                .flatMap(group -> group.getValue().entrySet().stream()
                        .map(kind -> row(
                                group.getKey(), kind.getKey(), kind.getValue().summary())));
    }

    private @Nullable Object[] row(String group, String kind, PeerSummary summary) {
        return new @Nullable Object[] {
            run,
            group,
            kind,
            summary.units(),
            summary.count().ranked(),
            summary.scored(),
            summary.median(),
            summary.highest().score(),
            summary.highest().units(),
            summary.highest().name(),
            summary.lowest().score(),
            summary.lowest().units(),
            summary.lowest().name(),
            summary.bands().width(),
            summary.bands().first(),
            summary.bands().counts().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            summary.officials(),
            summary.officialRanks(),
            summary.compared(),
            summary.differing(),
            summary.coverage()
        };
    }

    /** Rows of {@code peer_node}. */
    Stream<@Nullable Object[]> nodes() {
        return byGroup.entrySet().stream()
                .flatMap(entry -> IntStream.range(0, nodes).mapToObj(place -> {
                    Peers peers = entry.getValue();
                    Tally points = peers.points[place];
                    Double lost = peers.losing[place] == 0 ? null : peers.lost[place] / peers.losing[place];
                    return new @Nullable Object[] {run, entry.getKey(), place, lost, points.median()};
                }));
    }

    private static final class Peers {

        private final Tally scores = new Tally();
        private final Tally[] points;
        private final double[] lost;
        private final int[] losing;
        private int units;
        private int ranked;

        Peers(int nodes) {
            points = Stream.generate(Tally::new).limit(nodes).toArray(Tally[]::new);
            lost = new double[nodes];
            losing = new int[nodes];
        }

        void add(PublishableRun.Unit unit, double[] unitLost) {
            units++;
            if (unit.rank().isPresent()) {
                ranked++;
                unit.score().ifPresent(scores::add);
                for (int place = 0; place < points.length; place++) {
                    PublishableRun.NodeScore node = unit.nodes().get(place);
                    if (node.points().isPresent()) {
                        points[place].add(node.points().getAsDouble());
                    }
                    if (!Double.isNaN(unitLost[place])) {
                        lost[place] += unitLost[place];
                        losing[place]++;
                    }
                }
            }
        }
    }
}
