package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.level.Bounds;
import vn.thiduaso.scoring.level.LevelBands;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Information;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.scoring.indexset.FoundFaults.head;
import static vn.thiduaso.scoring.indexset.FoundFaults.mean;
import static vn.thiduaso.scoring.indexset.FoundFaults.reading;
import static vn.thiduaso.scoring.indexset.FoundFaults.value;
import static vn.thiduaso.scoring.indexset.FoundFaults.withHead;

class IndexSetFaultsTest {

    private static final Indicator A = value("A", new Given());
    private static final Indicator SHOWN =
            ExampleIndexSets.indicator("I", 0, Input.Kind.VALUE, new Information(), MissingPolicy.ZERO);

    @Test
    void shouldRefuseASetWithoutBasisOrUnits() {
        assertThat(FoundFaults.of(FoundFaults.headed(ExampleIndexSets.definition(mean("T", A)), List.of(), Set.of())))
                .containsExactly(
                        "legal-basis: bộ chỉ số chưa có căn cứ",
                        "applies-to: bộ chỉ số chưa nói áp dụng cho loại đơn vị nào");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void shouldRefuseACoverageThatIsNoShare(double coverage) {
        assertThat(covered(coverage))
                .containsExactly("minimum-coverage: độ đầy đủ tối thiểu phải từ 0 đến 1, nhận được " + coverage);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.8, 1})
    void shouldAcceptACoverageThatIsAShare(double coverage) {
        assertThat(covered(coverage)).isEmpty();
    }

    private static List<String> covered(double coverage) {
        return FoundFaults.of(ExampleIndexSets.definition(mean("T", A), coverage, List.of(), Optional.empty()));
    }

    @Test
    void shouldCheckViewsLikeNodes() {
        View nothing = new View(ExampleIndexSets.head("V", 0), List.of());
        View namesake = new View(ExampleIndexSets.head("A", 5), List.of("A", "A", "X"));

        assertThat(FoundFaults.of(
                        ExampleIndexSets.definition(mean("T", A), 0, List.of(nothing, namesake), Optional.empty())))
                .containsExactly(
                        "views/V/max: điểm tối đa của góc nhìn phải lớn hơn 0",
                        "views/A: mã \"A\" đã dùng ở tree/T/A",
                        "views/A/members: nút \"A\" được ghi hai lần",
                        "views/A/members: trong tree không có nút nào mang mã \"X\"");
    }

    @Test
    void shouldRefuseANodeForKindsTheSetDoesNotScore() {
        Indicator others = withHead(value("B", new Given()), head("B", 10, 1, "school", "police"));
        Indicator some = withHead(value("C", new Given()), head("C", 10, 1, "school", "commune"));

        assertThat(FoundFaults.in(A, others, some))
                .containsExactly("tree/T/B/applies-to: không loại đơn vị nào ở đây thuộc các loại của bộ chỉ số");
    }

    @Test
    void shouldRefuseToPutFirstWhoeverSendsNothing() {
        RankingRule fewest =
                new RankingRule(true, RankingRule.Ties.COMPETITION, RankingRule.Order.LOWEST_FIRST, List.of());
        RankingRule most = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());
        Indicator silent = ExampleIndexSets.indicator("S", 10, Input.Kind.VALUE, new Given(), MissingPolicy.ZERO);

        assertThat(FoundFaults.of(ExampleIndexSets.definition(mean("T", A, SHOWN, silent), fewest)))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("tree/T/S/missing: missing: zero"));
        assertThat(FoundFaults.of(ExampleIndexSets.definition(mean("T", A, SHOWN, silent), most)))
                .isEmpty();
    }

    @Test
    void shouldTellANamesakeOnceAndAnAliasOfAnotherInput() {
        Indicator again = value("A", new Given());
        Indicator alias = new Indicator(
                ExampleIndexSets.head("C", 10),
                List.of(new Input(
                        "C", ExampleIndexSets.label("C"), Input.Kind.VALUE, "điểm", Input.Range.ANY, List.of("A"))),
                new Given(),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());

        assertThat(FoundFaults.in(A, again, alias))
                .containsExactly(
                        "tree/T/A#2: mã \"A\" đã dùng ở tree/T/A",
                        "tree/T/C/input: mã số liệu \"A\" đã dùng ở tree/T/A");
    }

    @Test
    void shouldTellAnInputAskedForTwiceByANamesakeToo() {
        assertThat(FoundFaults.in(calculated("F", "X"), calculated("F", "X")))
                .containsExactly(
                        "tree/T/F#2: mã \"F\" đã dùng ở tree/T/F",
                        "tree/T/F#2/input: mã số liệu \"X\" đã dùng ở tree/T/F");
    }

    @Test
    void shouldRefuseOneOfSeveralInputsUnderTheCodeOfTheIndicator() {
        assertThat(FoundFaults.in(calculated("X", "X"))).isEmpty();
        assertThat(FoundFaults.in(calculated("X", "X", "Y")))
                .contains("tree/T/X/inputs: chỉ số có nhiều số liệu thì mỗi số liệu cần mã khác mã chỉ số");
    }

    @Test
    void shouldRefuseAFormulaOverFiguresNobodySends() {
        assertThat(FoundFaults.in(A, calculated("F"))).containsExactly(unknown("F", "X"));
        assertThat(FoundFaults.in(A, calculated("F"), reading("G", new Given(), "X")))
                .isEmpty();
    }

    private static String unknown(String node, String name) {
        return "tree/T/" + node + "/formula: công thức dùng \"" + name + "\" nhưng không có số liệu nào mang mã này";
    }

    private static Indicator calculated(String code, String... inputs) {
        return new Indicator(
                ExampleIndexSets.head(code, 10),
                reading(code, new Given(), inputs).inputs(),
                Optional.of(new Formula("X", List.of("X"), new Figure(0))),
                new Given(),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
    }

    @Test
    void shouldRefuseTieBreakersThatDecideNothing() {
        RankingRule ranking =
                new RankingRule(true, RankingRule.Ties.COMPETITION, List.of("A", "A", "NOWHERE", "I", "T"));

        assertThat(FoundFaults.of(ExampleIndexSets.definition(mean("T", A, SHOWN), ranking)))
                .containsExactly(
                        "ranking/tie-breakers: tiêu chí phân hạng \"A\" được ghi hai lần",
                        "ranking/tie-breakers: không có nút nào mang mã \"NOWHERE\"",
                        "ranking/tie-breakers: tiêu chí phân hạng \"I\" chỉ để tham khảo, không có điểm");
    }

    @Test
    void shouldRefuseLevelsOfPillarsThatAreNotThere() {
        LevelBands levels = new LevelBands(
                List.of(ExampleIndexSets.label("Thấp"), ExampleIndexSets.label("Cao")),
                new Bounds(List.of(50.0), true),
                List.of("A", "B"));

        assertThat(FoundFaults.of(ExampleIndexSets.definition(mean("T", A), 0, List.of(), Optional.of(levels))))
                .containsExactly("levels/pillars: không có nút nào mang mã \"B\"");
    }
}
