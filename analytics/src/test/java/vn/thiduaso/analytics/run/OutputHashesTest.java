package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.ScoreRow;

import static org.assertj.core.api.Assertions.assertThat;

class OutputHashesTest {

    private final List<ScoreRow> rows = ExampleRuns.rows(ExampleClosings.sampled(), 30);
    private final OutputHashes hashes = OutputHashes.of(rows);

    @Test
    void shouldNotDependOnTheOrderOfRowsNorOnTheParts() {
        List<ScoreRow> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        OutputSums parts = new OutputSums();
        for (int from = 0; from < rows.size(); from += 7) {
            OutputSums part = new OutputSums();
            rows.subList(from, Math.min(rows.size(), from + 7)).forEach(part::add);
            parts.merge(part);
        }

        assertThat(OutputHashes.of(turned)).isEqualTo(hashes);
        assertThat(parts.hashes()).isEqualTo(hashes);
    }

    @Test
    void shouldHashAScoredUnitAsItsRow() {
        IndexSetSource source = ExampleClosings.sampled();
        List<UnitFigures> units =
                ExampleClosings.rows(source, 30).stream().map(UnitFigures::of).toList();
        RunKernel kernel = RunKernel.of(source.set(), units);
        OutputSums sums = new OutputSums();
        for (int i = 0; i < units.size(); i++) {
            ScoredUnit scored = kernel.score(units.get(i));
            ScoreRow row = rows.get(i);
            sums.addScored(scored);
            sums.addRanked(row.unit(), row.group(), row.rank(), scored.reason(), scored.officialRank());
        }

        assertThat(sums.hashes()).isEqualTo(hashes);
    }

    @Test
    void shouldSeeALostADoubledAndAnExchangedRow() {
        List<ScoreRow> doubled = new ArrayList<>(rows);
        doubled.add(rows.get(0));
        List<ScoreRow> exchanged = new ArrayList<>(rows);
        exchanged.set(0, rows.get(1));

        for (List<ScoreRow> other : List.of(rows.subList(1, rows.size()), doubled, exchanged)) {
            assertThat(OutputHashes.of(other).scores()).isNotEqualTo(hashes.scores());
            assertThat(OutputHashes.of(other).ranks()).isNotEqualTo(hashes.ranks());
            assertThat(OutputHashes.of(other).contributions()).isNotEqualTo(hashes.contributions());
        }
    }

    @Test
    void shouldTellScoresRanksAndContributionsApart() {
        ScoreRow row = rows.get(0);
        double[] points = row.nodes().points();
        points[0] = Math.nextUp(points[0]);

        OutputHashes otherRank = with(row, row.rank() + 1, row.nodes().points());
        OutputHashes otherPoints = with(row, row.rank(), points);

        assertThat(otherRank.ranks()).isNotEqualTo(hashes.ranks());
        assertThat(otherRank.scores()).isEqualTo(hashes.scores());
        assertThat(otherPoints.scores()).isNotEqualTo(hashes.scores());
        assertThat(otherPoints.ranks()).isEqualTo(hashes.ranks());
        assertThat(otherPoints.contributions()).isEqualTo(hashes.contributions());
    }

    private OutputHashes with(ScoreRow row, int rank, double[] points) {
        NodeFigures nodes = row.nodes();
        List<ScoreRow> changed = new ArrayList<>(rows);
        changed.set(
                0,
                new ScoreRow(
                        row.run(),
                        row.unit(),
                        row.name(),
                        row.kind(),
                        row.group(),
                        row.score(),
                        rank,
                        row.ranked(),
                        row.reason(),
                        row.level(),
                        row.coverage(),
                        new NodeFigures(
                                points,
                                nodes.official(),
                                nodes.max(),
                                nodes.coverages(),
                                nodes.states(),
                                nodes.levels(),
                                nodes.contributions()),
                        row.officialRank()));
        return OutputHashes.of(changed);
    }
}
