package vn.thiduaso.scoring.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.GoldenCases;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.scoring.ExampleColumns.points;

/**
 * Golden cases of COINr 1.1.14, kinds "normalise" and "rank": each passes, or differs in the way stated in {@link GoldenCases#ON_PURPOSE}; the same
 * checks are counted with all others by GoldenCasesTest of analytics.
 */
public class GoldenNormaliseTest {

    private static final double TOLERANCE = 1e-12;
    private static final PointRange UNIT = new PointRange(0, 1);

    /** What we give where we differ on purpose. */
    private static final Map<String, double[]> OURS = Map.of("normalise-096", new double[] {50, 50, 50});

    @Test
    void shouldGiveTheDigitsOfCoinrOrDifferOnPurpose() {
        GoldenCases.need();
        List<JsonNode> cases = GoldenCases.ofKind("normalise", "rank");
        cases.forEach(GoldenNormaliseTest::check);
        GoldenCases.print("normalise and rank", cases);
        assertThat(cases).hasSize(110);
        assertThat(cases).filteredOn(GoldenCases::differs).hasSize(OURS.size());
    }

    /** One case of scaling or ranking. */
    public static void check(JsonNode one) {
        String id = one.path("id").asText();
        assertThat(OURS.containsKey(id)).as(id).isEqualTo(GoldenCases.differs(one));
        assertThat(matches(one)).as(id).isTrue();
    }

    private static boolean matches(JsonNode one) {
        double[] input = numbers(one.path("input"));
        if (one.path("expected").asText().startsWith("ERROR")) {
            return refuses(rule(one), input);
        }
        double[] expected = OURS.getOrDefault(one.path("id").asText(), numbers(one.path("expected")));
        double[] found = isByOrderOfRows(one) ? byOrderOfRows(input) : points(rule(one), 100, input);
        boolean same = found.length == expected.length;
        for (int i = 0; same && i < found.length; i++) {
            same = Double.isNaN(expected[i])
                    ? Double.isNaN(found[i])
                    : Math.abs(found[i] - expected[i]) <= TOLERANCE * Math.abs(expected[i]);
        }
        return same;
    }

    private static boolean isByOrderOfRows(JsonNode one) {
        return one.path("params").path("ties").asText().equals("first");
    }

    /** Here the order of rows decides nothing by itself: whoever wants it to, says so by a tie-breaker, the earlier row being the better one. */
    private static double[] byOrderOfRows(double[] input) {
        double[] earlier =
                IntStream.range(0, input.length).mapToDouble(row -> -row).toArray();
        int[] ranks =
                Ranking.rank(RankingRule.Ties.COMPETITION, input, new int[input.length], new double[][] {earlier});
        return Arrays.stream(ranks)
                .mapToDouble(rank -> rank == 0 ? Double.NaN : rank)
                .toArray();
    }

    private static boolean refuses(ScoringRule rule, double[] input) {
        try {
            points(rule, 100, input);
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    private static ScoringRule rule(JsonNode one) {
        JsonNode params = one.path("params");
        return switch (one.path("fn").asText()) {
            case "n_minmax" -> new MinMax(true, range(params.path("l_u")), false);
            case "direction=-1 then n_minmax" -> new MinMax(true, range(params.path("l_u")), true);
            case "n_zscore" -> zScore(params.path("m_sd"));
            case "n_rank" -> new Rank(ties(params), false);
            case "n_borda" -> new Borda(ties(params), false);
            case "n_prank" -> new PercentileRank(ties(params), UNIT, false);
            case "n_dist2max" -> new DistanceToMaximum(UNIT, false);
            case "n_fracmax" -> new FractionOfMaximum(UNIT, false);
            case "n_scaled" -> scaled(params);
            case "n_goalposts" -> goalposts(params);
            case "n_dist2targ" ->
                new DistanceToTarget(
                        params.path("targ").asDouble(), params.path("cap_max").asBoolean(), UNIT, lower(params));
            case "n_dist2ref" ->
                new DistanceToReference(
                        "U" + params.path("iref").asInt(),
                        params.path("cap_max").asBoolean(),
                        UNIT,
                        false);
            // the best has rank 1: the rank from the worst, when lower is better
            case "rank descending" -> new Rank(ties(params), true);
            default -> throw new AssertionError("no such function: " + one);
        };
    }

    private static PointRange range(JsonNode pair) {
        return new PointRange(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static ZScore zScore(JsonNode pair) {
        return new ZScore(pair.get(0).asDouble(), pair.get(1).asDouble(), false);
    }

    private static TiedRank ties(JsonNode params) {
        return TiedRank.valueOf(params.path("ties").asText("min").toUpperCase(Locale.ROOT));
    }

    private static Goalposts scaled(JsonNode params) {
        PointRange range = new PointRange(0, params.path("scale_factor").asDouble());
        JsonNode posts = params.path("npara");
        return new Goalposts(posts.get(0).asDouble(), posts.get(1).asDouble(), false, range, false);
    }

    private static Goalposts goalposts(JsonNode params) {
        JsonNode posts = params.path("gposts");
        return new Goalposts(
                posts.get(0).asDouble(),
                posts.get(1).asDouble(),
                params.path("trunc2posts").asBoolean(true),
                new PointRange(0, posts.get(2).asDouble()),
                lower(params));
    }

    private static boolean lower(JsonNode params) {
        return params.path("direction").asInt(1) < 0;
    }

    private static double[] numbers(JsonNode node) {
        if (!node.isArray()) {
            return new double[] {node.asDouble(Double.NaN)};
        }
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(number -> number.isNull() ? Double.NaN : number.asDouble())
                .toArray();
    }
}
