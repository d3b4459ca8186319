package vn.thiduaso.datasets.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.UnrankedReason;

import static org.assertj.core.api.Assertions.assertThat;

class IllustrativePacksTest {

    static List<String[]> periods() {
        List<String[]> all = new ArrayList<>();
        for (Pack pack : Packs.list()) {
            if (pack.illustrative()) {
                pack.closedPeriods().forEach(period -> all.add(new String[] {pack.name(), period.toString()}));
            }
        }
        return all;
    }

    /** Origin of the expected scores: this kernel, at the first version. They show a change nobody wanted; they prove nothing else. */
    @ParameterizedTest
    @MethodSource("periods")
    void shouldScoreAsBefore(String name, String period) {
        ScoredPack scored = ScoredPack.of(name, period);

        assertThat(lines(scored)).isEqualTo(Packs.find(name).orElseThrow().text("expected/scores-" + period + ".csv"));
    }

    @Test
    void shouldTakeTheCorrectedFigureOfASecondFile() {
        ScoredPack quarter = ScoredPack.of("phu-tan-minh-hoa", "2026-Q2");

        assertThat(quarter.sent("PT.AP02", "XHS.1", Part.NUMERATOR)).isEqualTo(711);
    }

    @Test
    void shouldNotRankWhoSentNothingOrTooLittle() {
        ScoredPack quarter = ScoredPack.of("phu-tan-minh-hoa", "2026-Q3");

        assertThat(quarter.sheet("PT.DT05").reason()).contains(UnrankedReason.NO_DATA);
        assertThat(quarter.sheet("PT.AP07").reason()).isPresent();
        assertThat(quarter.units()).doesNotContain("PT.AP13");
        assertThat(quarter.units().stream().filter(unit -> quarter.sheet(unit).ranked()))
                .hasSize(35);
    }

    @Test
    void shouldReachEveryLevelOfTheEnterpriseSet() {
        ScoredPack enterprises = ScoredPack.of("dbi-sme-phu-tan-minh-hoa", "2026");
        Set<Integer> levels = new TreeSet<>();
        enterprises.units().forEach(unit -> levels.add(enterprises.sheet(unit).level()));

        assertThat(enterprises.units()).hasSize(40);
        assertThat(levels).contains(0, 1, 2, 3, 4, 5);
        assertThat(enterprises.sheet("PT.DN13").ranked()).isFalse();
        assertThat(enterprises.sheet("PT.DN34").ranked()).isFalse();
    }

    static String lines(ScoredPack scored) {
        StringBuilder text = new StringBuilder("unit,score,rank,level,reason\n");
        Map<String, Integer> ranks = scored.ranks();
        for (String unit : scored.units()) {
            ScoreSheet sheet = scored.sheet(unit);
            text.append(unit).append(',').append(sheet.ranked() ? String.valueOf(sheet.score()) : "");
            text.append(',').append(sheet.ranked() ? String.valueOf(ranks.get(unit)) : "");
            text.append(',').append(sheet.level() < 0 ? "" : String.valueOf(sheet.level()));
            text.append(',')
                    .append(sheet.reason().map(UnrankedReason::code).orElse(""))
                    .append('\n');
        }
        return text.toString();
    }
}
