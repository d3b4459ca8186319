package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
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
