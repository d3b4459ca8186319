package vn.thiduaso.scoring.preparation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.GoldenCases;

import static org.assertj.core.api.Assertions.assertThat;

/** Golden cases of preparation; the same checks are counted with all others by GoldenCasesTest of analytics. */
public class SmallGoldenTest {

    private static final double RELATIVE = 1e-12;

    @BeforeEach
    void needGolden() {
        GoldenCases.need();
    }

    @Test
    void shouldPrepareAsTheReferenceExceptItsDefects() {
        List<JsonNode> cases = GoldenCases.ofKind("treat", "stats", "impute", "trend").stream()
                .filter(one -> !one.get("fn").asText().equals("cronbach_alpha"))
                .toList();
        cases.forEach(SmallGoldenTest::check);
        GoldenCases.print("treat, shape, impute and trend", cases);
        assertThat(cases).hasSize(42);
        assertThat(cases).filteredOn(GoldenCases::differs).hasSize(4);
    }

    /** One case of treatment, shape, imputation or trend. */
    public static void check(JsonNode one) {
        switch (one.get("kind").asText()) {
            case "treat" -> treatment(one);
            case "stats" -> shape(one);
            case "impute" -> imputation(one);
            case "trend" -> trend(one);
            default -> throw new AssertionError("no preparation: " + one);
        }
    }

    private static void treatment(JsonNode one) {
        double[] input = Golden.numbers(one.get("input"));
        double[] expected = Golden.numbers(one.get("expected"));
        boolean defect = one.get("note").asText().startsWith("COINr DEFECT");
        assertThat(GoldenCases.differs(one)).isEqualTo(defect);
        if (defect) {
            assertThat(expected).containsExactly(input);
            expected = loggedAsGii(input);
        }
        assertClose(one.get("id").asText(), treated(one, input), expected);
    }

    private static double[] treated(JsonNode one, double[] input) {
        ColumnFigures figures = ColumnFigures.of(input);
        JsonNode params = one.get("params");
        return switch (one.get("fn").asText()) {
            case "winsorise" ->
                step(
                        input,
                        new OutlierLimits(
                                params.get("skew_thresh").asDouble(),
                                params.get("kurt_thresh").asDouble(),
                                params.get("winmax").asInt()),
                        Optional.empty());
            case "winsorise(winmax=1) then log" ->
                step(input, new OutlierLimits(2, 3.5, 1), Optional.of(SampleLog.SHIFTED_BY_ONE));
            case "log_CT" -> mapped(input, SampleLog.SHIFTED_BY_RANGE.fit(figures));
            case "log_CT_plus" -> mapped(input, SampleLog.BY_DIRECTION.fit(figures));
            case "log_CT_orig" -> mapped(input, SampleLog.SHIFTED_BY_ONE.fit(figures));
            case "log_GII" -> mapped(input, SampleLog.STRETCHED.fit(figures));
            case "boxcox" -> mapped(input, new SampleBoxCox(params.get("lambda").asDouble()).fit(figures));
            default -> throw new AssertionError("unknown function " + one.get("fn"));
        };
    }

    private static double[] step(double[] input, OutlierLimits limits, Optional<SampleTransform> fallback) {
        PreparedSample sample = Samples.column(input);
        return Samples.column(
                Preparation.of(new OutlierTreatment(Columns.all(), limits, fallback, false))
                        .prepare(sample)
                        .sample(),
                0);
    }

    private static double[] mapped(double[] input, Transform transform) {
        return Arrays.stream(input).map(transform::apply).toArray();
    }

    private static double[] loggedAsGii(double[] input) {
        double max = Arrays.stream(input).max().orElseThrow();
        double min = Arrays.stream(input).min().orElseThrow();
        return Arrays.stream(input)
                .map(x -> Math.log((max - 1) * (x - min) / (max - min) + 1))
                .toArray();
    }

    private static void shape(JsonNode one) {
        ColumnFigures figures = ColumnFigures.of(Golden.numbers(one.get("input")));
        double actual = switch (one.get("fn").asText()) {
            case "skew" -> figures.skewness().orElseThrow();
            case "kurt" -> figures.kurtosis().orElseThrow();
            default -> throw new AssertionError("unknown function " + one.get("fn"));
        };
        double[] expected = {one.get("expected").asDouble()};
        assertClose(one.get("id").asText(), new double[] {actual}, expected);
    }

    private static void imputation(JsonNode one) {
        String function = one.get("fn").asText();
        if (function.startsWith("impute_panel")) {
            assertPanel(one);
            return;
        }
        PreparedSample sample =
                grouped(Golden.numbers(one.get("input")), one.get("params").get("f"));
        double[] actual = Samples.column(
                Preparation.of(columnStep(function)).prepare(sample).sample(), 0);
        assertClose(one.get("id").asText(), actual, Golden.numbers(one.get("expected")));
    }

    private static PreparationStep columnStep(String function) {
        return switch (function) {
            case "i_mean" -> new ImputeFromColumn(Columns.all(), Average.MEAN);
            case "i_median" -> new ImputeFromColumn(Columns.all(), Average.MEDIAN);
            case "i_mean_grp" -> new ImputeFromGroup(Columns.all(), Average.MEAN);
            case "i_median_grp" -> new ImputeFromGroup(Columns.all(), Average.MEDIAN);
            default -> throw new AssertionError("unknown function " + function);
        };
    }

    private static PreparedSample grouped(double[] input, JsonNode names) {
        int[] groups = new int[input.length];
        Map<String, Integer> numbers = new HashMap<>();
        for (int row = 0; row < groups.length && names != null; row++) {
            groups[row] = names.get(row).isNull()
                    ? -1
                    : numbers.computeIfAbsent(names.get(row).asText(), name -> numbers.size());
        }
        return PreparedSample.of(List.of("X"), Samples.units(input.length), groups, new double[][] {input});
    }

    private static void assertPanel(JsonNode one) {
        List<JsonNode> rows =
                StreamSupport.stream(one.get("input").spliterator(), false).toList();
        List<String> codes = List.of("i1", "i2", "i3", "i4");
        double[][] columns = new double[codes.size()][rows.size()];
        double[] times = new double[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            times[row] = rows.get(row).get("Time").asDouble();
            for (int column = 0; column < codes.size(); column++) {
                JsonNode cell = rows.get(row).get(codes.get(column));
                columns[column][row] = cell.isNull() ? Double.NaN : cell.asDouble();
            }
        }
        PreparedSample sample =
                PreparedSample.panel(codes, List.of("A", "A", "A"), times, new int[rows.size()], columns);
        ImputeOverTime.Course course = one.get("fn").asText().endsWith("linear")
                ? ImputeOverTime.Course.LINEAR
                : ImputeOverTime.Course.CONSTANT;
        PreparedSample filled = Preparation.of(new ImputeOverTime(Columns.all(), course))
                .prepare(sample)
                .sample();
        for (int column = 0; column < codes.size(); column++) {
            double[] expected = Golden.numbers(one.get("expected").get(codes.get(column)));
            assertClose(one.get("id").asText(), Samples.column(filled, column), expected);
        }
    }

    private static void trend(JsonNode one) {
        double[] figures = Golden.numbers(one.get("input"));
        double[] times = Golden.numbers(one.get("params").get("x"));
        double last = figures[figures.length - 1];
        double actual = one.get("fn").asText().equals("CAGR")
                ? Trend.compoundGrowth(figures[0], last, times[times.length - 1] - times[0])
                : Trend.percentChange(figures[0], last);
        double[] expected = {one.get("expected").asDouble()};
        assertClose(one.get("id").asText(), new double[] {actual}, expected);
    }

    private static void assertClose(String id, double[] actual, double[] expected) {
        assertThat(actual).as(id).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            boolean same = Double.isNaN(expected[i])
                    ? Double.isNaN(actual[i])
                    : Math.abs(actual[i] - expected[i]) <= RELATIVE * Math.abs(expected[i]);
            assertThat(same)
                    .as("%s[%d]: %s, expected %s", id, i, actual[i], expected[i])
                    .isTrue();
        }
    }
}
