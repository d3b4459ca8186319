package vn.thiduaso.datasets.pack;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.UnrankedReason;

import static org.assertj.core.api.Assertions.assertThat;

class Dti922GoldenTest {

    private static final String NAME = "dti-922-provinces-2022";
    private static final ScoredPack SCORED = ScoredPack.of(NAME, "2022");
    private static final List<Map<String, String>> PUBLISHED =
            PackTable.read(Packs.find(NAME).orElseThrow(), "expected/dti-2022.csv");

    @Test
    void shouldGiveThePublishedValueOfTheFiveFullProvincesToFourDecimals() {
        List<String> ranked = SCORED.units().stream()
                .filter(unit -> SCORED.sheet(unit).ranked())
                .toList();

        assertThat(ranked).containsExactly("DA-NANG", "HO-CHI-MINH", "QUANG-NINH", "THUA-THIEN-HUE", "CAN-THO");
        for (Map<String, String> row : PUBLISHED.subList(0, 5)) {
            assertThat(SCORED.sheet(row.get("unit")).score()).isEqualTo(Double.parseDouble(row.get("published_value")));
        }
    }

    @Test
    void shouldHoldAll63PublishedRanksWithTheTie() {
        assertThat(PUBLISHED)
                .hasSize(63)
                .allSatisfy(row -> assertThat(SCORED.sent(row.get("unit"), "DTI", Part.OFFICIAL_RANK))
                        .isEqualTo(Double.parseDouble(row.get("published_rank"))));
        assertThat(PUBLISHED).extracting(row -> row.get("published_rank")).containsSequence("14", "15", "15", "17");
    }

    @Test
    void shouldNotRankAProvinceOfWhichOnlyTheRankIsPublished() {
        List<String> unranked = SCORED.units().stream()
                .filter(unit -> !SCORED.sheet(unit).ranked())
                .toList();

        assertThat(unranked)
                .hasSize(58)
                .allSatisfy(
                        unit -> assertThat(SCORED.sheet(unit).reason()).contains(UnrankedReason.OFFICIAL_RANK_ONLY));
    }

    @Test
    void shouldShowPublishedPillarsAsViewsThatFeedNothing() {
        assertThat(SCORED.points("TRA-VINH", "P1")).isEqualTo(267.32);
        assertThat(SCORED.sheet("TRA-VINH").state(SCORED.set().node("P1"))).isEqualTo(NodeState.GIVEN);
        assertThat(SCORED.points("TRA-VINH", "DTI")).isNaN();
    }
}
