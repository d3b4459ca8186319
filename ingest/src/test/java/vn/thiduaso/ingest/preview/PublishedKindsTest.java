package vn.thiduaso.ingest.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.export.UnrankedText;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.Refusal;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.UnrankedReason;

import static org.assertj.core.api.Assertions.assertThat;

/** Index sets of published kinds, in YAML alone, against tables computed without this engine: the examples of the documentation, and more. */
class PublishedKindsTest {

    static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final Path KINDS = Path.of("src", "test", "resources", "published-kinds");
    private static final double CLOSE = 1e-12;

    /** Folders with {@code set.yaml}, {@code figures.csv}, {@code expected.csv} and perhaps {@code units.csv}. */
    static Stream<Path> kinds() {
        return Stream.concat(folders(EXAMPLES), folders(KINDS));
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldGivePointsScoresAndRanksOfTheTable(Path folder) {
        Preview preview = preview(folder);
        Map<String, Map<String, String>> expected = expected(folder);

        List<String> differences = new ArrayList<>();
        for (int unit = 0; unit < preview.size(); unit++) {
            Map<String, String> row = expected.getOrDefault(preview.unit(unit).unit(), Map.of());
            differences.addAll(differences(preview, unit, row));
        }

        assertThat(differences).isEmpty();
        assertThat(preview.size()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldExplainEveryNodeWithTheSamePoints(Path folder) {
        Preview preview = preview(folder);
        IndexSet set = preview.indexSet();

        for (int unit = 0; unit < preview.size(); unit++) {
            Explanation explanation = preview.explain(unit);
            assertThat(explanation.sheet().points())
                    .containsExactly(preview.sheet(unit).points());
            for (Explanation.NodeExplanation node : explanation.nodes()) {
                boolean views = node.index()
                        >= set.nodes().size() - set.definition().views().size();
                assertThat(views
                                || node.state() == NodeState.NOT_APPLICABLE
                                || !node.steps().isEmpty())
                        .as("%s of %s", node.node().code(), preview.unit(unit).unit())
                        .isTrue();
            }
        }
    }

    @Test
    void shouldNameTheUnitAndTheFormulaThatHasNoValue() {
        Preview preview = preview(KINDS.resolve("satisfaction"));
        int nobodyAsked = preview.size() - 1;
        ScoreSheet sheet = preview.sheet(nobodyAsked);

        assertThat(preview.unit(nobodyAsked).unit()).isEqualTo("F");
        assertThat(sheet.reason()).contains(UnrankedReason.REFUSED);
        assertThat(UnrankedText.of("Không tính được", Refusal.find(preview.indexSet(), sheet), 0))
                .isEqualTo("Không tính được: công thức của SHARE (Tỷ lệ hài lòng)");
    }

    @Test
    void shouldSayOfEveryExampleThatItIsOne() {
        assertThat(folders(EXAMPLES)).hasSizeGreaterThanOrEqualTo(3).allSatisfy(folder -> {
            IndexSet set = set(folder);
            assertThat(set.definition().illustrative()).isTrue();
            assertThat(set.code()).startsWith("EXAMPLE-");
        });
    }

    private static List<String> differences(Preview preview, int unit, Map<String, String> row) {
        IndexSet set = preview.indexSet();
        double[] points = preview.sheet(unit).points();
        List<String> differences = new ArrayList<>();
        String code = preview.unit(unit).unit();
        compare(code + " rank", preview.rank(unit), row.getOrDefault("rank", "not in the table"), differences);
        compare(code + " score", preview.sheet(unit).score(), row.getOrDefault("score", ""), differences);
        for (String column : row.keySet()) {
            if (!List.of("unit", "rank", "score").contains(column)) {
                compare(code + " " + column, points[set.node(column)], row.get(column), differences);
            }
        }
        return differences;
    }

    /** An empty cell is a unit without a rank, or a node without points. */
    private static void compare(String what, double got, String wanted, List<String> differences) {
        boolean same = wanted.isEmpty()
                ? Double.isNaN(got) || (what.endsWith(" rank") && got == 0)
                : Math.abs(got - Double.parseDouble(wanted))
                        <= CLOSE * Math.max(1, Math.abs(Double.parseDouble(wanted)));
        if (!same) {
            differences.add("%s: %s, expected %s".formatted(what, got, wanted));
        }
    }

    private static IndexSet set(Path folder) {
        return IndexSetSources.resolve(folder.resolve("set.yaml").toString()).set();
    }

    static Preview preview(Path folder) {
        Path units = folder.resolve("units.csv");
        IndexSet set = set(folder);
        PreviewJob job = PreviewJob.read(new PreviewRequest(
                set,
                Optional.empty(),
                Period.parse("2026"),
                set.definition().appliesTo().iterator().next(),
                true,
                0,
                Files.exists(units) ? List.of(units) : List.of(),
                List.of(folder.resolve("figures.csv")),
                ReadLimits.batch()));
        assertThat(job.report().outcome()).isEqualTo(IngestReport.Outcome.DONE);
        return job.score().orElseThrow();
    }

    private static Map<String, Map<String, String>> expected(Path folder) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("expected.csv"))) {
            return reader.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .collect(Collectors.toMap(row -> row.get("unit"), row -> row));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
