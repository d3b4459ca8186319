package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.DistanceToReference;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;
import vn.thiduaso.scoring.rule.ZScore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.scoring.indexset.FoundFaults.head;
import static vn.thiduaso.scoring.indexset.FoundFaults.mean;
import static vn.thiduaso.scoring.indexset.FoundFaults.reading;
import static vn.thiduaso.scoring.indexset.FoundFaults.value;
import static vn.thiduaso.scoring.indexset.FoundFaults.withHead;

class NodeFaultsTest {

    private static final Indicator A = value("A", new Given());
    private static final Indicator B = value("B", new Given());

    @Test
    void shouldFindNothingWrongWithASoundTree() {
        assertThat(FoundFaults.in(A, B)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "A 1", "A\t"})
    void shouldRefuseACodeWithASpace(String code) {
        assertThat(FoundFaults.in(A, withHead(B, head(code, 10, 1))))
                .containsExactly("tree/T/" + code + ": mã \"" + code + "\" trống hoặc có khoảng trắng");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void shouldRefuseAMaximumThatIsNoNumberOfPoints(double max) {
        assertThat(FoundFaults.in(A, withHead(B, head("B", max, 1))))
                .containsExactly("tree/T/B/max: điểm tối đa phải là số từ 0 trở lên, nhận được " + max);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, Double.NaN, Double.POSITIVE_INFINITY})
    void shouldRefuseAWeightThatWeighsNothing(double weight) {
        assertThat(FoundFaults.in(A, withHead(B, head("B", 10, weight))))
                .containsExactly("tree/T/B/weight: trọng số phải lớn hơn 0, nhận được " + weight);
    }

    @Test
    void shouldRefuseWeightsBeyondAnySum() {
        assertThat(FoundFaults.in(withHead(A, head("A", 10, 1e308)), withHead(B, head("B", 10, 1e308))))
                .containsExactly("tree/T/children: tổng trọng số các mục con quá lớn");
        assertThat(FoundFaults.in(withHead(A, head("A", 10, 1e307)), withHead(B, head("B", 10, 1e307))))
                .isEmpty();
    }

    /** Coverage, share and number of the two children. */
    @ParameterizedTest
    @CsvSource({
        "-0.1,0,0,minimum-coverage",
        "1.1,0,0,minimum-coverage",
        "NaN,0,0,minimum-coverage",
        "0,1.1,0,minimum-children",
        "0,0,-1,minimum-count",
        "0,0,3,minimum-count"
    })
    void shouldRefuseACompletenessNoGroupCanHave(double coverage, double children, int count, String place) {
        assertThat(complete(coverage, children, count))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("tree/T/" + place + ": "));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,1,2", "0.5,0.5,1"})
    void shouldAcceptACompletenessAGroupCanHave(double coverage, double children, int count) {
        assertThat(complete(coverage, children, count)).isEmpty();
    }

    private static List<String> complete(double coverage, double children, int count) {
        return FoundFaults.of(ExampleIndexSets.definition(new Group(
                ExampleIndexSets.head("T", 10),
                new WeightedMean(),
                List.of(A, B),
                new Completeness(coverage, children, count, false),
                Optional.empty())));
    }

    @Test
    void shouldRefuseAGroupWithoutPointsForItsChildren() {
        assertThat(FoundFaults.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 0, new WeightedMean(), A))))
                .containsExactly("tree/T/max: nhóm có mục con tính điểm thì điểm tối đa phải lớn hơn 0");
    }

    @Test
    void shouldAskForTheSumOnlyWherePointsAreAddedUp() {
        assertThat(FoundFaults.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 25, A, B))))
                .containsExactly("tree/T/max: điểm tối đa của nhóm là 25.0 nhưng các mục con cộng lại 20.0");
        assertThat(FoundFaults.of(
                        ExampleIndexSets.definition(ExampleIndexSets.group("T", 25, new WeightedMean(), A, B))))
                .isEmpty();
        assertThat(rescaled(new MinMax(false))).isEmpty();
    }

    @Test
    void shouldRefuseRulesThatCannotRescaleAGroup() {
        String refused = "tree/T/G/rescale/type: quy tắc này không quy đổi được điểm của một nhóm";

        assertThat(rescaled(new RatioLinear(false))).containsExactly(refused);
        assertThat(rescaled(new Information())).containsExactly(refused);
        assertThat(rescaled(new DistanceToReference("U1", true, PointRange.WHOLE, false)))
                .containsExactly(refused);
    }

    @Test
    void shouldRefuseToRescaleAboveTheMaximum() {
        assertThat(rescaled(new MinMax(true, new PointRange(1, 12), false)))
                .containsExactly("tree/T/G/rescale/range: khoảng điểm lên tới 12.0, quá điểm tối đa 10.0");
        assertThat(rescaled(new MinMax(true, new PointRange(1, 10), false))).isEmpty();
        assertThat(rescaled(bands(12)))
                .containsExactly("tree/T/G/rescale: quy tắc cho tới 12.0 điểm, quá điểm tối đa 10.0");
    }

    /** A sum of 20 points made 10. */
    private static List<String> rescaled(ScoringRule rule) {
        return FoundFaults.in(new Group(
                ExampleIndexSets.head("G", 10),
                new SumOfPoints(),
                List.of(A, B),
                Completeness.ANY,
                Optional.of(rule),
                Optional.empty()));
    }

    @Test
    void shouldRefuseAFormulaThatLeavesOutAChildWithPoints() {
        CalculatedPoints onlyA = new CalculatedPoints(new Formula("A", List.of("A", "B", "I"), new Figure(0)));
        Indicator shown =
                ExampleIndexSets.indicator("I", 0, Input.Kind.VALUE, new Information(), MissingPolicy.NOT_COMPUTABLE);

        assertThat(FoundFaults.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 10, onlyA, A, B, shown))))
                .containsExactly("tree/T/aggregate: công thức không dùng mục con [B]");
    }

    @Test
    void shouldRefuseAFormulaThatLeavesOutAnInput() {
        assertThat(FoundFaults.in(calculated(new Given(), "X", "Y")))
                .containsExactly("tree/T/F/formula: công thức không dùng số liệu [Y]");
        assertThat(FoundFaults.in(calculated(new Given(), "X"))).isEmpty();
    }

    @Test
    void shouldRefuseAFormulaForARuleThatReadsInputsItself() {
        assertThat(FoundFaults.in(calculated(terms("X"), "X")))
                .containsExactly(
                        "tree/T/F/formula: quy tắc này tự đọc từng số liệu, không đọc kết quả của một công thức");
    }

    private static Indicator calculated(ScoringRule rule, String... inputs) {
        Indicator reading = reading("F", rule, inputs);
        return new Indicator(
                reading.head(),
                reading.inputs(),
                Optional.of(new Formula("X", List.of("X"), new Figure(0))),
                rule,
                reading.missing(),
                reading.notApplicable(),
                reading.zeroDenominator(),
                Optional.empty());
    }

    @Test
    void shouldRefuseInputsTheRuleDoesNotRead() {
        assertThat(FoundFaults.in(reading("F", new Given(), "X", "Y")))
                .containsExactly("tree/T/F/inputs: quy tắc này đọc đúng một số liệu, nhận được 2");
        assertThat(FoundFaults.in(reading("F", new Given())))
                .containsExactly("tree/T/F/inputs: quy tắc này đọc đúng một số liệu, nhận được 0");
        assertThat(FoundFaults.in(value("F", new RatioLinear(false))))
                .containsExactly("tree/T/F/input/kind: quy tắc này cần tử số và mẫu số");
        assertThat(FoundFaults.in(reading("F", terms("X", "Y"), "X", "Y"))).isEmpty();
        assertThat(FoundFaults.in(reading("F", terms("Y", "X"), "X", "Y")))
                .containsExactly("tree/T/F/rule/terms: các số hạng dùng [Y, X] nhưng inputs là [X, Y]");
    }

    private static SumOfTerms terms(String... inputs) {
        return new SumOfTerms(List.of(inputs).stream()
                .map(input -> new SumOfTerms.Term(input, 1, Double.POSITIVE_INFINITY))
                .toList());
    }

    @Test
    void shouldRefusePointsAboveTheMaximumAndRulesThatGiveNone() {
        String none = "tree/T/F/rule: quy tắc không cho điểm nào lớn hơn 0";
        String above = "tree/T/F/rule: quy tắc cho tới 11.0 điểm, quá điểm tối đa 10.0";

        assertThat(FoundFaults.in(value("F", bands(11)))).containsExactly(above);
        assertThat(FoundFaults.in(value("F", bands(0)))).containsExactly(none);
        assertThat(FoundFaults.in(value("F", bands(10)))).isEmpty();
        assertThat(FoundFaults.in(value("F", options(11)))).containsExactly(above);
        assertThat(FoundFaults.in(value("F", options(0)))).containsExactly(none);
        assertThat(FoundFaults.in(value("F", new Goalposts(0, 1, true, new PointRange(0, 11), false))))
                .containsExactly("tree/T/F/rule/range: khoảng điểm lên tới 11.0, quá điểm tối đa 10.0");
    }

    @Test
    void shouldRefuseAMeanOutsideTheRangePointsAreCutTo() {
        assertThat(FoundFaults.in(value("Z", new ZScore(12, 2, true, false, false))))
                .containsExactly(
                        "tree/T/Z/rule/mean: điểm trung bình 12.0 nằm ngoài 0–10.0 mà điểm được cắt về khoảng đó");
        assertThat(FoundFaults.in(value("Z", new ZScore(-1, 2, true, false, false))))
                .hasSize(1);
        assertThat(FoundFaults.in(value("Z", new ZScore(10, 2, true, false, false))))
                .isEmpty();
        assertThat(FoundFaults.in(value("Z", new ZScore(12, 2, false)))).isEmpty();
    }

    @Test
    void shouldRefuseAMaximumThatContradictsTheRule() {
        assertThat(FoundFaults.in(A, value("I", new Information())))
                .containsExactly("tree/T/I/max: chỉ số chỉ để tham khảo thì điểm tối đa phải là 0");
        assertThat(FoundFaults.in(A, withHead(B, head("B", 0, 1))))
                .containsExactly("tree/T/B/max: chỉ số có tính điểm thì điểm tối đa phải lớn hơn 0");
    }

    @Test
    void shouldRefuseAnEmptyGroup() {
        assertThat(FoundFaults.in(A, mean("G"))).containsExactly("tree/T/G/children: nhóm không có chỉ số nào");
    }

    private static Bands bands(double points) {
        return new Bands(List.of(new Bands.Band(0, 0), new Bands.Band(1, points)), true);
    }

    private static Options options(double points) {
        return new Options(List.of(new Options.Option(0, 0, "không"), new Options.Option(1, points, "có")));
    }
}
