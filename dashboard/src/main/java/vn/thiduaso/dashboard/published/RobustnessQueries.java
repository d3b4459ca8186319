package vn.thiduaso.dashboard.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.scoring.rounding.Rounding;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.ROBUSTNESS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ROBUSTNESS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads how sure the ranks of a run are. */
@Component
public class RobustnessQueries {

    /** Decimals of a quantile that count. */
    private static final int KEPT_DIGITS = 6;

    private static final Field<List<Double>> NO_SHARES = DSL.val("").convertFrom(none -> List.of());

    private static final JsonMapper JSON = new JsonMapper();

    /** Answers of at most two thousand codes each. */
    private static final int KEPT = 50;

    private final DSLContext sql;
    private final KeptAnswers kept = new KeptAnswers(KEPT);

    public RobustnessQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * One analysis of a run.
     *
     * @param draws how often the units were ranked again
     * @param top places above the cut line in each peer group
     */
    public record Analysis(String id, String designSha256, long seed, int draws, int top) {}

    /**
     * Where the rank of a unit lies in the draws; null where it has a rank in none. A quantile may lie between two ranks, and nobody has a rank
     * between two: the ends are put outwards to whole ranks here, once, so that pages, charts, files and programs say the same, and no less lies within
     * them than is said. The lake keeps them as computed.
     *
     * @param ranked share of draws with a rank, 0–1
     * @param median to one decimal: of an even number of draws it may lie between two ranks
     * @param low 5 % quantile, or the rank before it
     * @param high 95 % quantile, or the rank after it
     * @param top share of draws at the cut line or above, 0–1
     * @param first best rank in any draw
     * @param shares share of draws with rank {@code first}, {@code first} + 1, …; empty where they were not asked for
     */
    public record Standing(
            String unit,
            double ranked,
            @Nullable Double median,
            @Nullable Double low,
            @Nullable Double high,
            double top,
            @Nullable Integer first,
            List<Double> shares) {

        private static final Rounding TENTHS = Rounding.halfUp(1);

        /** Takes off what a binary number has too much or too little, as the order of lists does. */
        private static final Rounding KEPT = Rounding.halfUp(KEPT_DIGITS);

        public Standing {
            median = median == null ? null : TENTHS.round(median);
            low = low == null ? null : Math.floor(KEPT.round(low));
            high = high == null ? null : Math.ceil(KEPT.round(high));
            shares = List.copyOf(shares);
        }

        /** How many places the interval reaches over. */
        public @Nullable Double width() {
            return low == null || high == null ? null : high - low;
        }

        /** Share of draws with a rank, 0–1. */
        public double share(int rank) {
            int place = first == null ? -1 : rank - first;
            return place < 0 || place >= shares.size() ? 0 : shares.get(place);
        }
    }

    /** How sure the rank of one unit is, and by which analysis. */
    public record Sureness(Analysis analysis, Standing standing) {}

    /** Analyses of a run: the one of most draws first, of these by the cut line. */
    public List<Analysis> of(String run) {
        return sql.select(
                        ROBUSTNESS.ANALYSIS,
                        ROBUSTNESS.DESIGN_SHA256,
                        ROBUSTNESS.SEED,
                        ROBUSTNESS.DRAWS,
                        ROBUSTNESS.TOP)
                .from(ROBUSTNESS)
                .where(ROBUSTNESS.RUN.eq(run))
                .orderBy(ROBUSTNESS.DRAWS.desc(), ROBUSTNESS.TOP, ROBUSTNESS.ANALYSIS)
                .fetch(mapping(Analysis::new));
    }

    /** What the analysis shown first, as {@link #of} orders them, says of one unit, without the shares of single ranks. */
    public Optional<Sureness> find(String run, String unit) {
        return first(run)
                .flatMap(analysis -> standings(run, analysis.id(), List.of(unit)).values().stream()
                        .map(standing -> new Sureness(analysis, standing))
                        .findFirst());
    }

    /** What that one says of several units, without the shares of single ranks; empty where nobody analysed the run. */
    public Map<String, Standing> standings(String run, List<String> units) {
        return first(run).map(analysis -> standings(run, analysis.id(), units)).orElse(Map.of());
    }

    /** The analysis shown first, as {@link #of} orders them; empty where nobody analysed the run. */
    public Optional<Analysis> first(String run) {
        return first(of(run));
    }

    /** The same of all analyses of a run, in the order of {@link #of}. */
    public static Optional<Analysis> first(List<Analysis> all) {
        return all.stream().findFirst();
    }

    /** The manifest of an analysis that is here, JSON. */
    public String manifest(String run, String analysis) {
        return sql.select(ROBUSTNESS.MANIFEST)
                .from(ROBUSTNESS)
                .where(ROBUSTNESS.RUN.eq(run).and(ROBUSTNESS.ANALYSIS.eq(analysis)))
                .fetchSingle(ROBUSTNESS.MANIFEST);
    }

    private record TiesOf(String run, String analysis) {}

    /** Codes of the units in a near-tie, as the analysis shown first says: of the pairs that are least sure. None where nobody analysed the run. */
    public Set<String> tied(String run) {
        return first(run).map(analysis -> tied(run, analysis.id())).orElse(Set.of());
    }

    /** The same of one analysis. */
    public Set<String> tied(String run, String analysis) {
        return kept.once(
                new TiesOf(run, analysis),
                () -> NearTies.of(JSON.readTree(manifest(run, analysis))).units());
    }

    /** Those of the given units that the analysis has, with the shares of single ranks: as many numbers for each as there are units in a group. */
    public Map<String, Standing> standingsWithShares(String run, String analysis, List<String> units) {
        return standings(run, analysis, units, UNIT_ROBUSTNESS.RANK_SHARES.convertFrom(shares -> List.of(shares)));
    }

    /** The same without the shares of single ranks. */
    public Map<String, Standing> standings(String run, String analysis, List<String> units) {
        return standings(run, analysis, units, NO_SHARES);
    }

    /**
     * Codes of the ranked units of an analysis, by where their ranks lie: by {@code span}, {@code rank.width}, {@code median}, {@code top} and the like. Equal
     * ones stand by name; those with a rank in no draw last. All of the group are sorted.
     *
     * @param group empty: all
     */
    public List<String> sorted(String run, String analysis, String group, ListSort sort, int from, int most) {
        List<SortField<?>> order = new ArrayList<>();
        for (Field<?> field : fields(sort.key())) {
            order.add((sort.falling() ? field.desc() : field.asc()).nullsLast());
        }
        order.add(UNIT_SCORE.SORT_KEY.asc());
        order.add(UNIT_SCORE.UNIT.asc());
        return sql.select(UNIT_ROBUSTNESS.UNIT)
                .from(UNIT_ROBUSTNESS)
                .join(UNIT_SCORE)
                .on(UNIT_SCORE.RUN.eq(UNIT_ROBUSTNESS.RUN).and(UNIT_SCORE.UNIT.eq(UNIT_ROBUSTNESS.UNIT)))
                .where(UNIT_ROBUSTNESS.RUN.eq(run).and(UNIT_ROBUSTNESS.ANALYSIS.eq(analysis)))
                .and(UNIT_SCORE.RANKED.isTrue())
                .and(group.isEmpty() ? DSL.noCondition() : UNIT_SCORE.PEER_GROUP.eq(group))
                .orderBy(order)
                .offset(from)
                .limit(most)
                .fetch(UNIT_ROBUSTNESS.UNIT);
    }

    private static List<Field<?>> fields(String key) {
        Field<BigDecimal> low = DSL.floor(kept(UNIT_ROBUSTNESS.LOW_RANK));
        Field<BigDecimal> high = DSL.ceil(kept(UNIT_ROBUSTNESS.HIGH_RANK));
        return switch (key) {
            case "rank.high" -> List.of(high, low);
            case "rank.width" -> List.of(high.minus(low));
            case "median" -> List.of(DSL.round(kept(UNIT_ROBUSTNESS.MEDIAN_RANK), 1));
            case "top" -> List.of(UNIT_ROBUSTNESS.TOP_SHARE);
            default -> List.of(low, high);
        };
    }

    /** What ends and median are put to ranks from, as {@link Standing} does: a list stands in the order that is read. */
    private static Field<BigDecimal> kept(Field<Double> rank) {
        return rank.cast(SQLDataType.DECIMAL(14, KEPT_DIGITS));
    }

    private Map<String, Standing> standings(
            String run, String analysis, List<String> units, Field<List<Double>> shares) {
        return sql.select(
                        UNIT_ROBUSTNESS.UNIT,
                        UNIT_ROBUSTNESS.RANKED,
                        UNIT_ROBUSTNESS.MEDIAN_RANK,
                        UNIT_ROBUSTNESS.LOW_RANK,
                        UNIT_ROBUSTNESS.HIGH_RANK,
                        UNIT_ROBUSTNESS.TOP_SHARE,
                        UNIT_ROBUSTNESS.FIRST_RANK,
                        shares)
                .from(UNIT_ROBUSTNESS)
                .where(DSL.row(UNIT_ROBUSTNESS.RUN, UNIT_ROBUSTNESS.ANALYSIS, UNIT_ROBUSTNESS.UNIT)
                        .in(units.stream()
                                .map(unit -> DSL.row(run, analysis, unit))
                                .toList()))
                .fetchMap(UNIT_ROBUSTNESS.UNIT, mapping(Standing::new));
    }
}
