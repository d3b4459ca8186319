package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.Standing;
import vn.thiduaso.scoring.kernel.StandingRule;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.rounding.Rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.thiduaso.datasets.indexset.MethodDocument.PRINTED;
import static vn.thiduaso.datasets.indexset.MethodDocument.number;

/** Recomputes "Ví dụ chấm điểm" of {@code docs/method.md} from its set and its tables: rules, aggregation, coverage, rounding, ranks, levels. */
class ScoringExampleTest {

    private IndexSet set;
    private List<ScoreSheet> sheets;

    @BeforeEach
    void scored() throws IOException {
        set = IndexSetYaml.read(MethodDocument.yaml("Ví dụ chấm điểm"), "docs/method.md");
        List<String[]> sent = MethodDocument.table("hamlet sent");
        List<UnitHistory> units = new ArrayList<>();
        for (String[] row : sent.subList(1, sent.size())) {
            Map<String, String> figures = new HashMap<>();
            for (int cell = 1; cell < row.length; cell++) {
                figures.put(sent.get(0)[cell], row[cell]);
            }
            units.add(MethodDocument.unit(set, row[0], figures));
        }
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        sheets = units.stream().map(scorer::score).toList();
    }

    @Test
    void shouldGiveThePointsWorkedByHand() throws IOException {
        List<String[]> rows = MethodDocument.table("hamlet's points");

        assertThat(rows).hasSize(sheets.size() + 1);
        for (int unit = 0; unit < sheets.size(); unit++) {
            String[] row = rows.get(unit + 1);
            for (int cell = 1; cell < row.length; cell++) {
                same(row, cell, sheets.get(unit).points()[set.node(rows.get(0)[cell])], PRINTED);
            }
        }
    }

    @Test
    void shouldCoverScoreRankAndLevelAsWorkedByHand() throws IOException {
        List<String[]> rows = MethodDocument.table("hamlet's place");
        int[] ranks = ranks();

        assertThat(rows).hasSize(sheets.size() + 1);
        for (int unit = 0; unit < sheets.size(); unit++) {
            String[] row = rows.get(unit + 1);
            ScoreSheet sheet = sheets.get(unit);
            same(row, 1, sheet.coverage()[set.node("Q")], PRINTED);
            same(row, 2, sheet.coverage()[0], PRINTED);
            same(row, 3, sheet.score(), 0);
            same(row, 4, ranks[unit] == 0 ? Double.NaN : ranks[unit], 0);
            same(row, 5, sheet.levels()[set.node("Q")], 0);
            same(row, 6, sheet.levels()[set.node("S")], 0);
            same(row, 7, sheet.level() < 0 ? Double.NaN : sheet.level(), 0);
        }
    }

    @Test
    void shouldRoundAsWorkedByHand() throws IOException {
        List<String[]> rows = MethodDocument.table("rounding by hand");

        assertThat(rows).hasSizeGreaterThan(Rounding.Mode.values().length);
        for (String[] row : rows.subList(1, rows.size())) {
            Rounding.Mode mode =
                    Rounding.Mode.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            assertThat(new Rounding(Integer.parseInt(row[1]), mode).round(number(row[2])))
                    .isEqualTo(number(row[3]));
        }
    }

    private static void same(String[] row, int cell, double found, double by) {
        double wanted = number(row[cell]);
        if (Double.isNaN(wanted)) {
            assertThat(found).as("%s, cell %d", row[0], cell).isNaN();
        } else {
            assertThat(found).as("%s, cell %d", row[0], cell).isCloseTo(wanted, within(by));
        }
    }

    private int[] ranks() {
        StandingRule rule = StandingRule.of(set);
        List<Standing> standings = sheets.stream().map(rule::of).toList();
        double[] keys = standings.stream().mapToDouble(Standing::key).toArray();
        double[][] tieBreakers = {
            standings.stream()
                    .mapToDouble(standing -> standing.tieBreakers()[0])
                    .toArray()
        };
        return Ranking.rank(set.definition().ranking().ties(), keys, new int[keys.length], tieBreakers);
    }
}
