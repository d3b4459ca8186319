package vn.thiduaso.dashboard.publish;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.PeerQueries.Standing;
import vn.thiduaso.dashboard.published.PeerSummary;

/**
 * Gathers what is true of the peer groups of a run while its units go by: numbers, medians and mean losses of the ranked units.
 *
 * <p>Keeps the different points of each node, for all units and for each group.
 */
final class PeerRows {

    private static final String ALL = "";

    private final String run;
    private final int nodes;
    private final Map<String, Peers> byGroup = new TreeMap<>();
    private final Map<String, Map<String, PeerSummary.Gatherer>> summaries = new TreeMap<>();

    PeerRows(String run, int nodes) {
        this.run = run;
        this.nodes = nodes;
    }

    void add(PublishableRun.Unit unit) {
        Standing standing = new Standing(
                unit.name(),
                unit.rank().isPresent(),
                RunRows.boxed(unit.score()),
                unit.coverage(),
                RunRows.boxed(unit.official()),
                RunRows.boxed(unit.officialRank()));
        Stream.of(ALL, unit.group().orElse(ALL)).distinct().forEach(group -> {
            byGroup.computeIfAbsent(group, name -> new Peers(nodes)).add(unit);
            summary(group, ALL).add(standing);
            summary(group, unit.kind()).add(standing);
        });
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
                    Double lost = points.size() == 0 ? null : peers.lost[place] / points.size();
                    return new @Nullable Object[] {run, entry.getKey(), place, lost, points.median()};
                }));
    }

    private static final class Peers {

        private final Tally scores = new Tally();
        private final Tally[] points;
        private final double[] lost;
        private int units;
        private int ranked;

        Peers(int nodes) {
            points = Stream.generate(Tally::new).limit(nodes).toArray(Tally[]::new);
            lost = new double[nodes];
        }

        void add(PublishableRun.Unit unit) {
            units++;
            if (unit.rank().isPresent()) {
                ranked++;
                unit.score().ifPresent(scores::add);
                for (int place = 0; place < points.length; place++) {
                    PublishableRun.NodeScore node = unit.nodes().get(place);
                    if (node.points().isPresent()) {
                        points[place].add(node.points().getAsDouble());
                        lost[place] += node.max() - node.points().getAsDouble();
                    }
                }
            }
        }
    }
}
