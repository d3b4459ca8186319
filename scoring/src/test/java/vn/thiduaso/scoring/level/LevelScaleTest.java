package vn.thiduaso.scoring.level;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.Labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LevelScaleTest {

    private static final Bounds PILLAR = new Bounds(List.of(10.0, 20.0, 40.0, 60.0, 80.0), false);
    private static final DoubleCondition SME = new DoubleCondition(
            names(6),
            List.of("1", "2", "3", "4", "5", "6"),
            PILLAR,
            List.of(
                    new DoubleCondition.Condition(20, 4, 1),
                    new DoubleCondition.Condition(64, 4, 2),
                    new DoubleCondition.Condition(128, 4, 3),
                    new DoubleCondition.Condition(192, 5, 4),
                    new DoubleCondition.Condition(256, 6, 5)));

    private static List<Labels> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Labels("Mức " + i, ""))
                .toList();
    }

    /** QĐ 1970, table 1: upper bounds of the levels; 10 % itself is our decision. */
    @ParameterizedTest
    @CsvSource({
        "65,6,0",
        "65,6.5,0",
        "65,7,1",
        "65,13,1",
        "65,14,2",
        "65,26,2",
        "65,39,3",
        "65,40,4",
        "65,52,4",
        "65,53,5",
        "25,20,4",
        "35,28,4"
    })
    void shouldGiveAPillarTheLevelBelowItsBound(double max, double points, int level) {
        assertThat(SME.pillarLevel(points, max)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"12,10.2,85,true,1", "12,10.19,85,true,0", "7,4.9,70,false,0", "7,4.91,70,false,1", "7,4.9,70,true,1"})
    void shouldKnowPointsOnABoundWhateverTheirBinaryProduct(
            double max, double points, double bound, boolean above, int level) {
        assertThat(new Bounds(List.of(bound), above).level(points, max)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "20,1 1 1 1 1 1,0",
        "21,1 1 1 1 0 0,1",
        "21,1 1 1 0 0 0,0",
        "64,2 2 2 2 2 2,1",
        "65,2 2 2 2 0 0,2",
        "129,3 3 3 3 1 1,3",
        "193,4 4 4 4 4 1,4",
        "193,4 4 4 4 3 3,3",
        "257,5 5 5 5 5 5,5",
        "300,5 5 5 5 5 4,4",
        "300,5 5 5 0 0 0,0"
    })
    void shouldGiveTheHighestLevelWhoseBothConditionsHold(double total, String pillars, int level) {
        int[] pillarLevels =
                List.of(pillars.split(" ")).stream().mapToInt(Integer::parseInt).toArray();

        assertThat(SME.totalLevel(total, 320, pillarLevels)).isEqualTo(level);
    }

    @Test
    void shouldPutABoundWhereTheTextPutsIt() {
        assertThat(new Bounds(List.of(80.0), true).level(8, 10)).isEqualTo(1);
        assertThat(new Bounds(List.of(80.0), false).level(8, 10)).isZero();
    }

    /** pillars, total of 100, level without a cap, level with one. */
    @ParameterizedTest
    @CsvSource({"2 1 2,100,1,1", "2 2 2,79,2,1", "2 0 2,100,0,0", "2 -1 2,100,-1,-1", "'',100,-1,-1", "2,50,2,0"})
    void shouldFollowTheWeakestPillar(String pillars, double total, int level, int capped) {
        int[] pillarLevels = pillars.isEmpty()
                ? new int[0]
                : List.of(pillars.split(" ")).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray();
        Bounds bounds = new Bounds(List.of(60.0, 80.0), true);
        LowestPillar free = new LowestPillar(names(3), List.of("A"), bounds, Optional.empty());
        LowestPillar withCap = new LowestPillar(names(3), List.of("A"), bounds, Optional.of(bounds));

        assertThat(free.pillarLevel(6, 10)).isEqualTo(1);
        assertThat(free.totalLevel(total, 100, pillarLevels)).isEqualTo(level);
        assertThat(withCap.totalLevel(total, 100, pillarLevels)).isEqualTo(capped);
    }

    @Test
    void shouldRefuseLowestPillarScalesThatDoNotFit() {
        Bounds bounds = new Bounds(List.of(60.0, 80.0), true);
        assertThatThrownBy(() -> new LowestPillar(names(3), List.of(), bounds, Optional.empty()))
                .hasMessageContaining("trụ cột");
        assertThatThrownBy(() -> new LowestPillar(names(2), List.of("A"), bounds, Optional.empty()))
                .hasMessage("Có 2 mức thì pillar-bounds cần 1 ngưỡng, nhận được 2");
        assertThatThrownBy(() -> new LowestPillar(names(3), List.of("A"), bounds, Optional.of(PILLAR)))
                .hasMessageContaining("nhận được 5");
        assertThatThrownBy(() -> new DoubleCondition(
                        names(2), List.of("A"), bounds, List.of(new DoubleCondition.Condition(1, 1, 3))))
                .hasMessageContaining("mức 3");
    }

    @Test
    void shouldAcceptScalesAtTheirBounds() {
        Bounds whole = new Bounds(List.of(0.0, 100.0), true);
        DoubleCondition all = new DoubleCondition(
                names(3),
                List.of("A", "B"),
                whole,
                List.of(new DoubleCondition.Condition(10, 0, 0), new DoubleCondition.Condition(10.5, 2, 2)));

        assertThat(whole.level(100, 100)).isEqualTo(2);
        assertThat(all.totalLevel(11, 20, new int[] {2, 2})).isEqualTo(2);
        assertThat(all.totalLevel(11, 20, new int[] {2, 1})).isEqualTo(1);
    }

    @Test
    void shouldGivePillarsTheBandsOfTheTotal() {
        LevelBands bands = new LevelBands(names(3), new Bounds(List.of(50.0, 80.0), true), List.of("A"));

        assertThat(bands.pillarLevel(8, 10)).isEqualTo(2);
        assertThat(bands.totalLevel(50, 100, new int[] {2})).isEqualTo(1);
        assertThat(bands.totalLevel(49, 100, new int[] {2})).isZero();
    }

    @Test
    void shouldRefuseConditionsThatContradictEachOther() {
        assertThatThrownBy(() -> conditions(names(2))).hasMessage("Có 2 mức thì cần 1 điều kiện, nhận được 0");
        assertThatThrownBy(() -> conditions(
                        names(3), new DoubleCondition.Condition(5, 1, 1), new DoubleCondition.Condition(5, 1, 2)))
                .hasMessageContaining("tăng dần");
        assertThatThrownBy(() -> conditions(names(2), new DoubleCondition.Condition(5, 1, -1)))
                .hasMessage("Điều kiện 1 cần trụ cột đạt mức -1 nhưng pillar-bounds chỉ có các mức 0–5");
        assertThatThrownBy(() -> conditions(names(2), new DoubleCondition.Condition(5, 3, 1)))
                .hasMessageContaining("3 trụ cột nhưng chỉ có 2");
    }

    private static DoubleCondition conditions(List<Labels> names, DoubleCondition.Condition... conditions) {
        return new DoubleCondition(names, List.of("A", "B"), PILLAR, List.of(conditions));
    }

    @Test
    void shouldRefuseScalesThatDoNotFit() {
        assertThatThrownBy(() -> new LevelBands(names(2), PILLAR, List.of()))
                .hasMessage("Có 2 mức thì cần 1 ngưỡng, nhận được 5");
        assertThatThrownBy(() -> new Bounds(List.of(20.0, 20.0), false)).hasMessageContaining("tăng dần");
        assertThatThrownBy(() -> new Bounds(List.of(-0.5), false)).hasMessageContaining("0–100");
        assertThatThrownBy(() -> new Bounds(List.of(100.5), false)).hasMessageContaining("0–100");
        assertThatThrownBy(() -> new Bounds(List.of(20.0, 10.0), false)).hasMessageContaining("tăng dần");
        assertThatThrownBy(() -> new DoubleCondition(
                        names(1), List.of(), PILLAR, List.of(new DoubleCondition.Condition(1, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
