package vn.thiduaso.scoring.lineage;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LineageTest {

    private static final Map<String, Double> SCORES = Map.of("A", 60.0, "B", 30.0, "C", 50.0);

    @Test
    void shouldTakeTheSimpleMeanOfEqualParts() {
        Lineage lineage = new Lineage(List.of(new Succession("A", "AB", 1), new Succession("B", "AB", 1)));

        assertThat(lineage.of("AB", SCORES)).isEqualTo(new Forebear(45, Forebear.Kind.MERGED, List.of("A", "B")));
        assertThat(lineage.of("AB", SCORES).isComparable()).isFalse();
    }

    @Test
    void shouldWeighThePartsWhenToldTo() {
        Lineage lineage = new Lineage(List.of(new Succession("A", "A", 20_000), new Succession("B", "A", 10_000)));

        assertThat(lineage.of("A", SCORES).score()).isEqualTo(50);
        assertThat(lineage.of("A", SCORES).kind())
                .as("the code stayed, the territory did not")
                .isEqualTo(Forebear.Kind.MERGED);
    }

    @Test
    void shouldNotMakeUpAScoreOfAPartThatHasNone() {
        Lineage lineage = new Lineage(List.of(new Succession("A", "AX", 1), new Succession("X", "AX", 1)));

        assertThat(lineage.of("AX", SCORES).score()).isNaN();
    }

    @Test
    void shouldSetAPartBesideTheWholeItWasSplitFrom() {
        Lineage lineage = new Lineage(List.of(new Succession("C", "C1", 1), new Succession("C", "C2", 1)));

        assertThat(lineage.of("C2", SCORES)).isEqualTo(new Forebear(50, Forebear.Kind.SPLIT, List.of("C")));
    }

    @Test
    void shouldCompareAUnitThatStayedWithItself() {
        Lineage lineage = new Lineage(List.of(new Succession("B", "B", 1)));

        assertThat(lineage.of("A", SCORES)).isEqualTo(new Forebear(60, Forebear.Kind.ITSELF, List.of("A")));
        assertThat(lineage.of("B", SCORES).isComparable()).isTrue();
        assertThat(lineage.of("N", SCORES).kind()).isEqualTo(Forebear.Kind.NEW);
    }

    @Test
    void shouldRefuseAPairTwiceAndAWeightThatIsNone() {
        assertThatThrownBy(() -> new Lineage(List.of(new Succession("A", "B", 1), new Succession("A", "B", 2))))
                .hasMessageContaining("A → B");
        assertThatThrownBy(() -> new Succession("A", "B", 0)).hasMessageContaining("lớn hơn 0");
        assertThatThrownBy(() -> new Succession("A", "B", Double.NaN)).hasMessageContaining("lớn hơn 0");
        assertThatThrownBy(() -> new Succession("A", " ", 1)).hasMessageContaining("đơn vị mới");
    }
}
