package vn.thiduaso.datasets.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.NodeState;

import static org.assertj.core.api.Assertions.assertThat;

class Service766GoldenTest {

    private static final String NAME = "gia-lai-an-giang-766";
    private static final Pack PACK = Packs.find(NAME).orElseThrow();
    private static final ScoredPack SCORED = ScoredPack.of(NAME, "2026");

    @Test
    void shouldRecomputeEveryPublishedPointOfTheTwelveCommunes() {
        List<String> differing = new ArrayList<>();
        int ratios = 0;
        int yesNo = 0;
        for (Map<String, String> row : PackTable.read(PACK, "expected/indicator-points.csv")) {
            double points = SCORED.points(row.get("unit"), row.get("indicator"));
            NodeState state = SCORED.sheet(row.get("unit")).state(SCORED.set().node(row.get("indicator")));
            if (points != Double.parseDouble(row.get("points")) || state != NodeState.VALUE) {
                differing.add(row + " → " + points + " " + state);
            }
            ratios += row.get("from").equals("yes or no") ? 0 : 1;
            yesNo += row.get("from").equals("yes or no") ? 1 : 0;
        }

        assertThat(differing).isEmpty();
        assertThat(ratios).isEqualTo(125);
        assertThat(yesNo).isEqualTo(8);
    }

    @Test
    void shouldGiveFullPointsForNoPetitionsAndKeepBlanksBlank() {
        assertThat(SCORED.sent("H21.227", "PETITION_PROCESSING_ON_TIME", Part.DENOMINATOR))
                .isZero();
        assertThat(SCORED.points("H21.227", "PETITION_PROCESSING_ON_TIME")).isEqualTo(6);
        assertThat(SCORED.points("H21.203", "ORIGINAL_RESULT_AVAILABLE")).isNaN();
        assertThat(SCORED.points("H21.227", "PAYMENT")).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"gia-lai-ranks.csv, 135, 13", "an-giang-ranks.csv, 102, 5"})
    void shouldEqualThePublishedTotalsAndRankTies1224(String file, int communes, int differing) {
        Map<String, Integer> ranks = SCORED.ranks();
        List<Map<String, String>> rows = PackTable.read(PACK, "expected/" + file);

        assertThat(rows).hasSize(communes);
        for (Map<String, String> row : rows) {
            assertThat(SCORED.sheet(row.get("unit")).score())
                    .as(row.get("name"))
                    .isEqualTo(Double.parseDouble(row.get("score")));
            assertThat(ranks.get(row.get("unit"))).as(row.get("name")).isEqualTo(Integer.parseInt(row.get("rank")));
        }
        assertThat(rows)
                .filteredOn(row -> !row.get("rank").equals(row.get("source_rank")))
                .hasSize(differing);
    }

    @Test
    void shouldDifferFromTheNumbersOfTheSourceOnlyForTiesListed() {
        Map<String, Integer> ranks = SCORED.ranks();
        List<String> differing = SCORED.units().stream()
                .filter(unit -> ranks.get(unit) != (int) SCORED.sent(unit, "766", Part.OFFICIAL_RANK))
                .toList();

        assertThat(differing)
                .containsExactlyElementsOf(PackTable.read(PACK, "expected/ranks-that-differ-from-source.csv").stream()
                        .map(row -> row.get("unit"))
                        .toList());
    }

    @Test
    void shouldRankPhuTanTwentyFifthOfAnGiang() {
        assertThat(SCORED.sheet("H01.117").score()).isEqualTo(67.95);
        assertThat(SCORED.ranks()).containsEntry("H01.117", 25);
        assertThat(SCORED.sheet("H01.117").state(0)).isEqualTo(NodeState.GIVEN);
    }
}
