package vn.thiduaso.datasets.pack;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

class DbiSmeGoldenTest {

    private static final IndexSet SET =
            BundledIndexSets.find("DBI-SME-1970").orElseThrow().set();
    private static final List<String> PILLARS = List.of("1", "2", "3", "4", "5", "6");

    @Test
    void shouldGiveLevelThreeFor39PointsOfPillarOneAsInTheWorkedExample() {
        assertThat(levelOfPillar("1", 39)).isEqualTo(3);
    }

    /** Table 1 of dbi-levels.csv: upper bounds of levels 1..5 by pillar; the bound has its level, a cent more the next. */
    @ParameterizedTest
    @CsvSource({
        "1, 13 26 39 52 65",
        "2, 5 10 15 20 25",
        "3, 16 32 48 64 80",
        "4, 13 26 39 52 65",
        "5, 10 20 30 40 50",
        "6, 7 14 21 28 35"
    })
    void shouldPutEachUpperBoundOfAPillarInItsLevel(String pillar, String bounds) {
        double[] upper = Arrays.stream(bounds.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (int level = 1; level <= 5; level++) {
            assertThat(levelOfPillar(pillar, upper[level - 1])).isEqualTo(level);
            if (level < 5) {
                assertThat(levelOfPillar(pillar, upper[level - 1] + 0.01)).isEqualTo(level + 1);
            }
        }
        assertThat(levelOfPillar(pillar, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 6.5", "2, 2.5", "3, 8", "4, 6.5", "5, 5", "6, 3.5"})
    void shouldKeepExactlyTenPercentAtLevelZeroFirstGapOfTheText(String pillar, double tenPercent) {
        assertThat(levelOfPillar(pillar, tenPercent)).isZero();
        assertThat(levelOfPillar(pillar, tenPercent + 0.01)).isEqualTo(1);
    }

    @Test
    void shouldKeepATotalOver20WithFewPillarsAtLevelZeroSecondGapOfTheText() {
        assertThat(levelOfTotal(30, 0, 0, 0, 0, 0)).isZero();
        assertThat(levelOfTotal(13, 2.6, 8.1, 0, 0, 0)).isZero();
        assertThat(levelOfTotal(6.6, 2.6, 8.1, 6.6, 0, 0)).isEqualTo(1);
    }

    @Test
    void shouldLetAHighTotalWithFewPillarsFallToTheHighestLevelItSatisfiesThirdGapOfTheText() {
        assertThat(levelOfTotal(65, 0, 80, 0, 0, 0)).isZero();
        assertThat(levelOfTotal(65, 25, 80, 6.6, 0, 0)).isEqualTo(1);
        assertThat(levelOfTotal(65, 25, 80, 65, 10, 7)).isEqualTo(3);
        assertThat(levelOfTotal(65, 25, 80, 65, 50, 28)).isEqualTo(4);
    }

    /** Totals of dbi-levels.csv with pillars that would allow more: the bound itself stays below. */
    @ParameterizedTest
    @CsvSource({
        "20, 0",
        "20.01, 1",
        "64, 1",
        "64.01, 2",
        "128, 2",
        "128.01, 3",
        "192, 3",
        "192.01, 4",
        "256, 4",
        "256.01, 5",
        "320, 5"
    })
    void shouldPutEachBoundOfTheTotalInTheLowerLevel(double total, int level) {
        assertThat(SET.definition().levels().orElseThrow().totalLevel(total, 320, new int[] {5, 5, 5, 5, 5, 5}))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "321, '5 5 5 5 5 4', 4",
        "300, '4 4 4 4 4 0', 4",
        "300, '4 4 4 4 3 3', 3",
        "300, '3 3 3 3 0 0', 3",
        "300, '3 3 3 2 2 2', 2",
        "300, '2 2 2 2 0 0', 2",
        "300, '2 2 2 1 1 1', 1",
        "300, '1 1 1 1 0 0', 1",
        "300, '5 5 5 0 0 0', 0"
    })
    void shouldAskForTheNumberOfPillarsOfEachLevel(double total, String pillars, int level) {
        int[] levels =
                Arrays.stream(pillars.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(SET.definition().levels().orElseThrow().totalLevel(total, 320, levels))
                .isEqualTo(level);
    }

    private static int levelOfPillar(String pillar, double points) {
        double[] all = new double[6];
        all[PILLARS.indexOf(pillar)] = points;
        return sheet(all).levels()[SET.node(pillar)];
    }

    private static int levelOfTotal(double... pillars) {
        return sheet(pillars).level();
    }

    /** An enterprise of which the points of the six pillars are given. */
    private static ScoreSheet sheet(double[] pillars) {
        double[] values = new double[SET.slots().size()];
        byte[] states = new byte[values.length];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        for (int i = 0; i < pillars.length; i++) {
            Slot slot = SET.findSlot(PILLARS.get(i), Part.OFFICIAL).orElseThrow();
            values[slot.index()] = pillars[i];
            states[slot.index()] = CellState.VALUE.code();
        }
        return Scorer.of(SET).score(values, states);
    }
}
