package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.chart.Bands;
import vn.thiduaso.dashboard.published.PeerSummary.Edge;
import vn.thiduaso.dashboard.published.UnitListQueries.Count;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.kernel.UnrankedReason;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_FIGURES;
import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_NODE;
import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_SUMMARY;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads what is true of the units of a run, or of one of its groups, together. An empty group means the whole run. */
@Component
public class PeerQueries {

    /** Rows fetched at a time while a run goes by. */
    private static final int ROWS = 10_000;

    private final DSLContext sql;

    public PeerQueries(Database database) {
        this.sql = database.sql();
    }

    /** @param median of the scores of the ranked units; null when there is none */
    public record Peers(int units, int ranked, @Nullable Double median) {}

    /** A node over the ranked units with points: {@code lost} is the mean of what they lost of their total there, null also where
     * the total is no sum of it. */
    public record NodeMean(
            int place, @Nullable Double lost, @Nullable Double median) {}

    /** Number of units of a run that share a group and a kind. */
    public record Share(@Nullable String group, String kind, int units) {}

    /** What the tiles and the distribution of a ranking are made of. */
    public record Standing(
            String name,
            boolean ranked,
            @Nullable Double score,
            double coverage,
            @Nullable Double official,
            @Nullable Integer officialRank) {}

    /** Empty when the run has no such group. */
    public Optional<Peers> find(String run, String group) {
        return sql.select(PEER_FIGURES.UNITS, PEER_FIGURES.RANKED, PEER_FIGURES.MEDIAN)
                .from(PEER_FIGURES)
                .where(PEER_FIGURES.RUN.eq(run).and(PEER_FIGURES.PEER_GROUP.eq(group)))
                .fetchOptional(mapping(Peers::new));
    }

    /** In index-set order. */
    public List<NodeMean> means(String run, String group) {
        return sql.select(PEER_NODE.PLACE, PEER_NODE.LOST, PEER_NODE.MEDIAN)
                .from(PEER_NODE)
                .where(PEER_NODE.RUN.eq(run).and(PEER_NODE.PEER_GROUP.eq(group)))
                .orderBy(PEER_NODE.PLACE)
                .fetch(mapping(NodeMean::new));
    }

    /** As it was stored with the run; empty when there are no such units. */
    public Optional<PeerSummary> findSummary(String run, String group, String kind) {
        return sql.selectFrom(PEER_SUMMARY)
                .where(PEER_SUMMARY.RUN.eq(run))
                .and(PEER_SUMMARY.PEER_GROUP.eq(group))
                .and(PEER_SUMMARY.KIND.eq(kind))
                .fetchOptional(PeerQueries::summary);
    }

    /** Whether summaries were stored with the run: then a group or kind without one has no units. */
    static boolean hasSummaries(DSLContext sql, String run) {
        return sql.fetchExists(
                PEER_SUMMARY,
                PEER_SUMMARY.RUN.eq(run).and(PEER_SUMMARY.PEER_GROUP.eq("")).and(PEER_SUMMARY.KIND.eq("")));
    }

    private static PeerSummary summary(Record row) {
        List<Integer> counts = Arrays.stream(row.get(PEER_SUMMARY.BANDS).split(" "))
                .map(Integer::valueOf)
                .toList();
        int units = row.get(PEER_SUMMARY.UNITS);
        int ranked = row.get(PEER_SUMMARY.RANKED);
        return new PeerSummary(
                new Count(ranked, units - ranked),
                row.get(PEER_SUMMARY.SCORED),
                row.get(PEER_SUMMARY.MEDIAN),
                new Edge(
                        row.get(PEER_SUMMARY.HIGHEST),
                        row.get(PEER_SUMMARY.HIGHEST_UNITS),
                        row.get(PEER_SUMMARY.HIGHEST_NAME)),
                new Edge(
                        row.get(PEER_SUMMARY.LOWEST),
                        row.get(PEER_SUMMARY.LOWEST_UNITS),
                        row.get(PEER_SUMMARY.LOWEST_NAME)),
                new Bands(row.get(PEER_SUMMARY.BAND_WIDTH), row.get(PEER_SUMMARY.FIRST_BAND), counts),
                row.get(PEER_SUMMARY.OFFICIALS),
                row.get(PEER_SUMMARY.OFFICIAL_RANKS),
                row.get(PEER_SUMMARY.COMPARED),
                row.get(PEER_SUMMARY.DIFFERING),
                row.get(PEER_SUMMARY.COVERAGE));
    }

    /** The same as {@link #shares}, from what was stored with the run; empty when nothing was. */
    public List<Share> storedShares(String run) {
        List<Share> stored = sql.select(PEER_SUMMARY.PEER_GROUP, PEER_SUMMARY.KIND, PEER_SUMMARY.UNITS)
                .from(PEER_SUMMARY)
                .where(PEER_SUMMARY.RUN.eq(run).and(PEER_SUMMARY.KIND.ne("")))
                .orderBy(PEER_SUMMARY.PEER_GROUP, PEER_SUMMARY.KIND)
                .fetch(mapping(Share::new));
        List<Share> shares = new ArrayList<>();
        for (Share share : stored) {
            if (!"".equals(share.group())) {
                shares.add(share);
            }
        }
        for (Share all : stored) {
            int grouped = shares.stream()
                    .filter(share -> share.group() != null && share.kind().equals(all.kind()))
                    .mapToInt(Share::units)
                    .sum();
            if ("".equals(all.group()) && all.units() > grouped) {
                shares.add(new Share(null, all.kind(), all.units() - grouped));
            }
        }
        return shares;
    }

    /** Groups and kinds of a run with their numbers of units, by name. Reads every unit. */
    public List<Share> shares(String run) {
        return sql.select(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, DSL.count())
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run))
                .groupBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND)
                .orderBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND)
                .fetch(mapping(Share::new));
    }

    /** Codes of why units of a run have no rank: each is looked for by itself. */
    public List<String> reasons(String run) {
        return Arrays.stream(UnrankedReason.values())
                .map(UnrankedReason::code)
                .filter(reason ->
                        sql.fetchExists(UNIT_SCORE, UNIT_SCORE.RUN.eq(run).and(UNIT_SCORE.REASON.eq(reason))))
                .toList();
    }

    /** Lets the units go by in no particular order. Reads every one of them, keeps none. */
    public void standings(String run, UnitFilter filter, Consumer<Standing> each) {
        sql.transaction(transaction -> {
            try (var rows = DSL.using(transaction)
                    .select(
                            UNIT_SCORE.NAME,
                            UNIT_SCORE.RANKED,
                            UNIT_SCORE.SCORE,
                            UNIT_SCORE.COVERAGE,
                            UNIT_SCORE.OFFICIAL,
                            UNIT_SCORE.OFFICIAL_RANK)
                    .from(UNIT_SCORE)
                    .where(UnitQueries.condition(run, filter))
                    .fetchSize(ROWS)
                    .fetchLazy()) {
                rows.forEach(row -> each.accept(new Standing(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
            }
        });
    }
}
