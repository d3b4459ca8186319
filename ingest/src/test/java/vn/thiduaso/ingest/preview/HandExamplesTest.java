package vn.thiduaso.ingest.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What docs/examples/README.md works by hand is right, side by side, and is what the engine gives. */
class HandExamplesTest {

    /** A set whose only points are those of the formula: hand work is computed by the engine's own arithmetic. */
    private static final String CALCULATOR = """
            code: TINH
            version: "1"
            name: Tính
            valid: {from: 2026-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [hamlet]
            score: {digits: 6}
            ranking: {by: rounded, ties: competition}
            tree:
              code: T
              label: T
              max: 1
              aggregate: {type: weighted-mean}
              children:
                - {code: K, label: K, max: 1, formula: "%s", rule: {type: goalposts, low: 0, high: 1, capped: false}}
            """;

    private static final Pattern DECIMALS = Pattern.compile("\\.(\\d+)");

    static List<Arguments> lines() throws IOException {
        List<Arguments> lines = new ArrayList<>();
        String example = "";
        for (String line : Files.readAllLines(PublishedKindsTest.EXAMPLES.resolve("README.md"))) {
            String[] cells = line.startsWith("| ") ? line.substring(2).split(" \\| | \\|$") : new String[0];
            if (cells.length == 3 && cells[2].equals("by hand")) {
                example = cells[0];
            } else if (cells.length == 3) {
                lines.add(Arguments.of(example, cells[0], cells[1], cells[2]));
            }
        }
        assertThat(lines).hasSizeGreaterThan(40);
        return lines;
    }

    @ParameterizedTest(name = "{0}, {2} of {1}")
    @MethodSource("lines")
    void shouldBeWhatTheHandFindsAndTheEngineGives(String example, String unit, String node, String work) {
        String[] sides = work.split(" = ");
        String last = sides[sides.length - 1];
        double printed = value(last);
        // sides hold rounded figures: a little more than half of the last digit of the finest
        double close = decimals(work) < 4 ? 1e-9 : 2 * Math.pow(10, -decimals(work));

        for (String side : sides) {
            assertThat(value(side)).as(side).isCloseTo(printed, within(close));
        }
        boolean asPublished = node.equals("score") || node.equals("rank");
        double half = decimals(last) < 4 ? 1e-9 : 0.5 * Math.pow(10, -decimals(last));
        assertThat(given(example, unit, node)).isCloseTo(printed, within(asPublished ? 0 : half));
    }

    private static double given(String example, String unit, String node) {
        Preview preview = PublishedKindsTest.preview(PublishedKindsTest.EXAMPLES.resolve(example));
        int at = IntStream.range(0, preview.size())
                .filter(one -> preview.unit(one).unit().equals(unit))
                .findAny()
                .orElseThrow();
        return switch (node) {
            case "rank" -> preview.rank(at);
            case "score" -> preview.sheet(at).score();
            default -> preview.sheet(at).points()[preview.indexSet().node(node)];
        };
    }

    /** The most decimals a figure of the text has. */
    private static int decimals(String text) {
        return DECIMALS.matcher(text)
                .results()
                .mapToInt(match -> match.group(1).length())
                .max()
                .orElse(0);
    }

    private static double value(String side) {
        String formula = side.replaceAll("(?<=^|\\(|× )−([\\d.]+)", "(0 - $1)")
                .replace('−', '-')
                .replace('×', '*')
                .replace("√", "sqrt");
        IndexSet set =
                IndexSetSource.of(CALCULATOR.formatted(formula), "tinh.yaml").set();
        UnitHistory nobody = UnitHistory.of("U", "", nothing(set.slotCount()), new byte[set.slotCount()]);
        return Scorer.of(set, Binding.of(set, List.of(nobody))).score(nobody).points()[set.node("K")];
    }

    private static double[] nothing(int slots) {
        return Stream.generate(() -> Double.NaN)
                .limit(slots)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
