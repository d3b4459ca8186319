package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.RatioLinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class IndexSetTest {

    @Test
    void shouldLaySlotsInPreorder() {
        IndexSet set = ExampleIndexSets.twoLevels();

        assertThat(set.nodes()).extracting(Node::code).containsExactly("T", "A", "A1", "A2", "B", "B1");
        assertThat(set.slots().subList(0, 7))
                .extracting(slot -> slot.code() + "." + slot.part().word())
                .containsExactly(
                        "T.official",
                        "T.official-rank",
                        "A.official",
                        "A1.official",
                        "A1.value",
                        "A1.numerator",
                        "A1.denominator");
        assertThat(set.slots()).extracting(Slot::index).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void shouldKnowOnceAndForAllWhoReadsTheInputsOfANode() {
        Formula both = new Formula("A - B", List.of("A", "B"), new Figure(0));
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                40,
                asking("A", Optional.of(both), "A"),
                asking("B", Optional.empty(), "B"),
                asking("C", Optional.of(both)),
                asking("D", Optional.empty(), "D"))));

        assertThat(set.readers(set.node("A"))).containsExactly(set.node("C"));
        assertThat(set.readers(set.node("B"))).containsExactly(set.node("A"), set.node("C"));
        assertThat(set.readers(set.node("D"))).isEmpty();
        assertThat(set.readers(set.node("B"))).isSameAs(set.readers(set.node("B")));
    }

    private static Indicator asking(String code, Optional<Formula> formula, String... inputs) {
        return new Indicator(
                ExampleIndexSets.head(code, 10),
                Stream.of(inputs)
                        .map(input -> ExampleIndexSets.input(input, Input.Kind.VALUE))
                        .toList(),
                formula,
                new Given(),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.NOT_COMPUTABLE,
                Optional.empty());
    }

    @Test
    void shouldReadTheValueOfAGroupAsItsOfficialPoints() {
        IndexSet set = ExampleIndexSets.twoLevels();

        assertThat(set.findSlot("A", Part.VALUE)).isEqualTo(set.findSlot("A", Part.OFFICIAL));
        assertThat(set.findSlot("A1", Part.VALUE)).isNotEqualTo(set.findSlot("A1", Part.OFFICIAL));
        assertThat(set.findSlot("A", Part.NUMERATOR)).isEmpty();
    }

    @Test
    void shouldResolveAnAliasOfARatioBesideTheGroupOfThatName() {
        Indicator onTime = new Indicator(
                ExampleIndexSets.head("ON_TIME", 20),
                List.of(new Input(
                        "ON_TIME",
                        ExampleIndexSets.label("x"),
                        Input.Kind.RATIO,
                        "%",
                        Input.Range.ANY,
                        List.of("TDGQ"))),
                new RatioLinear(false),
                MissingPolicy.NOT_COMPUTABLE,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.group("T", 20, ExampleIndexSets.group("TDGQ", 20, onTime))));

        assertThat(set.findSlot("TDGQ", Part.NUMERATOR)).isEqualTo(set.findSlot("ON_TIME", Part.NUMERATOR));
        assertThat(set.findSlot("TDGQ", Part.VALUE)).isEqualTo(set.findSlot("TDGQ", Part.OFFICIAL));
    }

    @Test
    void shouldApplyToAKindWhereAllAboveDo() {
        Indicator communes = kinds("C", "commune");
        Indicator schools = kinds("S", "school", "commune");
        Group police = new Group(
                FoundFaults.head("P", 10, 1, "police", "commune"),
                new SumOfPoints(),
                List.of(kinds("Q")),
                Completeness.ANY,
                Optional.empty());
        IndexSet set =
                IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group("T", 30, communes, schools, police)));

        assertThat(set.nodes()).extracting(Node::code).containsExactly("T", "C", "S", "P", "Q");
        assertThat(IntStream.range(0, 5).filter(node -> set.applies(node, "commune")))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(IntStream.range(0, 5).filter(node -> set.applies(node, "school")))
                .isEmpty();
    }

    @Test
    void shouldNotApplyToAKindTheNodeOrItsGroupLeavesOut() {
        Definition two = ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                kinds("C", "commune"),
                new Group(
                        FoundFaults.head("S", 10, 1, "school"),
                        new SumOfPoints(),
                        List.of(kinds("Q")),
                        Completeness.ANY,
                        Optional.empty())));
        IndexSet set = IndexSet.of(FoundFaults.appliesTo(two, "commune", "school"));

        assertThat(IntStream.range(0, 4).filter(node -> set.applies(node, "commune")))
                .containsExactly(set.node("T"), set.node("C"));
        assertThat(IntStream.range(0, 4).filter(node -> set.applies(node, "school")))
                .containsExactly(set.node("T"), set.node("S"), set.node("Q"));
    }

    private static Indicator kinds(String code, String... kinds) {
        return FoundFaults.withHead(FoundFaults.value(code, new Given()), FoundFaults.head(code, 10, 1, kinds));
    }

    @Test
    void shouldCiteTheNearestSource() {
        Citation own = new Citation("QĐ 1", Optional.empty(), "", "", "", Citation.Certainty.VERBATIM, "");
        NodeHead cited = new NodeHead(
                "A", ExampleIndexSets.label("A"), 10, 1, Optional.of(own), Set.of(), List.of(), Optional.empty());
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
                "T",
                20,
                new Group(cited, new SumOfPoints(), List.of(kinds("A1")), Completeness.ANY, Optional.empty()),
                kinds("B"))));

        assertThat(set.citation(set.node("A"))).isEqualTo(own);
        assertThat(set.citation(set.node("A1"))).isEqualTo(own);
        assertThat(set.citation(set.node("B")).document()).isEqualTo("Ví dụ");
        assertThat(set.citation(0).document()).isEqualTo("Ví dụ");
    }

    @Test
    void shouldBeKnownByCodeAndVersion() {
        IndexSet set = ExampleIndexSets.twoLevels();

        assertThat(set).hasToString("EXAMPLE@1");
        assertThatThrownBy(() -> set.node("X"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("EXAMPLE");
    }

    @Test
    void shouldReportAllFaultsAtOnceWithTheirPlace() {
        Definition wrong = ExampleIndexSets.definition(
                ExampleIndexSets.group(
                        "T",
                        30,
                        ExampleIndexSets.ratio("A1", 6, MissingPolicy.ZERO),
                        ExampleIndexSets.ratio("A1", 4, MissingPolicy.ZERO),
                        ExampleIndexSets.indicator("I", 5, Input.Kind.VALUE, new Information(), MissingPolicy.ZERO),
                        ExampleIndexSets.indicator(
                                "V", 5, Input.Kind.VALUE, new RatioLinear(false), MissingPolicy.ZERO),
                        ExampleIndexSets.indicator(
                                "B",
                                1,
                                Input.Kind.VALUE,
                                new Bands(List.of(new Bands.Band(0, 9)), true),
                                MissingPolicy.ZERO),
                        ExampleIndexSets.group("E", 0)),
                1.5,
                List.of(new View(ExampleIndexSets.head("P", 1), List.of("NOWHERE"))),
                Optional.empty());

        InvalidIndexSetException refused =
                catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSet.of(wrong));

        assertThat(refused.faults())
                .extracting(Fault::path)
                .contains(
                        "minimum-coverage",
                        "tree/T/max",
                        "tree/T/A1#2",
                        "tree/T/I/max",
                        "tree/T/V/input/kind",
                        "tree/T/B/rule",
                        "tree/T/E/children",
                        "views/P/members");
        assertThat(refused.faults()).allSatisfy(fault -> {
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.remedy()).isNotBlank();
        });
    }
}
