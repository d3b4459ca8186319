package vn.thiduaso.ingest.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** From files on: what COINr computed of the same figures, node by node. */
class PreviewGoldenTest {

    @TempDir
    Path folder;

    @BeforeEach
    void assumeThere() {
        if (!AsemFiles.isThere()) {
            System.out.println("skipped: no shared/data/golden/asem");
        }
        assumeTrue(AsemFiles.isThere());
    }

    @Test
    void shouldGiveThePointsAndRanksOfMinMaxAndMeans() {
        AsemFiles files = new AsemFiles(folder);
        Preview preview = preview(files.plainSet(), files, List.of());
        Map<String, Integer> ranks = AsemFiles.rows("c01_minmax_amean_scores.csv").stream()
                .collect(Collectors.toMap(row -> row.get("uCode"), row -> Integer.valueOf(row.get("Rank_Index"))));

        assertThat(differences(preview, "c01_minmax_amean_scores.csv", 1e-12)).isEmpty();
        assertThat(IntStream.range(0, preview.size())
                        .boxed()
                        .collect(Collectors.toMap(unit -> preview.unit(unit).unit(), preview::rank)))
                .isEqualTo(ranks);
    }

    @Test
    void shouldGiveThePointsOfTheWholePipeline() {
        AsemFiles files = new AsemFiles(folder);
        Preview preview = preview(files.wholeSet(), files, List.of(files.units()));

        assertThat(differences(preview, "full_results_scores.csv", 1e-9)).isEmpty();
    }

    private Preview preview(Path set, AsemFiles files, List<Path> units) {
        PreviewJob job = PreviewJob.read(new PreviewRequest(
                IndexSetSources.resolve(set.toString()).set(),
                Optional.empty(),
                Period.parse("2026"),
                "province",
                true,
                0,
                units,
                List.of(files.figures()),
                ReadLimits.batch()));
        assertThat(job.report().outcome()).isEqualTo(IngestReport.Outcome.DONE);
        return job.score().orElseThrow();
    }

    private static List<String> differences(Preview preview, String file, double close) {
        Map<String, Map<String, String>> expected =
                AsemFiles.rows(file).stream().collect(Collectors.toMap(row -> row.get("uCode"), row -> row));
        IndexSet set = preview.indexSet();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (int unit = 0; unit < preview.size(); unit++) {
            String code = preview.unit(unit).unit();
            double[] points = preview.sheet(unit).points();
            for (int node = 0; node < points.length; node++) {
                String text =
                        expected.get(code).getOrDefault(set.nodes().get(node).code(), "");
                if (text.matches("-?[0-9].*") && !isDenominator(set, node)) {
                    double wanted = Double.parseDouble(text);
                    compared++;
                    if (!(Math.abs(points[node] - wanted) <= close * Math.max(1, Math.abs(wanted)))) {
                        differences.add("%s %s: %s, expected %s"
                                .formatted(code, set.nodes().get(node).code(), points[node], wanted));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(51 * 11);
        return differences;
    }

    private static boolean isDenominator(IndexSet set, int node) {
        return Arrays.asList("Area", "Energy", "GDP", "Population")
                .contains(set.nodes().get(node).code());
    }
}
