package vn.thiduaso.dashboard.load;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.kernel.Binding;

/** Runs of many made-up enterprises and two nodes: for measuring, never for looking at. */
final class LargeRuns {

    private static final String YAML = """
            code: LARGE
            version: "1"
            name: {vi: Bộ chỉ số để đo, en: Set for measuring}
            illustrative: true
            valid: {from: 2020-01-01, to: null}
            legal-basis:
              - {document: Không có, date: 2020-01-01, article: "1", address: https://example.gov.vn, certainty: unverified}
            applies-to: [enterprise]
            score: {divide-by: 1, digits: 2, mode: half-up, unit: {vi: điểm, en: points}}
            ranking: {by: rounded, ties: competition}
            minimum-coverage: 0.5
            defaults:
              rounding: {digits: 2, mode: half-up}
              missing: not-computable
              not-applicable: redistribute
              zero-denominator: zero
            tree:
              code: TOTAL
              label: {vi: Tổng điểm, en: Total}
              max: 100
              aggregate: {type: sum}
              children:
                - code: DONE
                  label: {vi: Đã làm, en: Done}
                  max: 100
                  input: {unit: "%", kind: ratio}
                  rule: {type: ratio-linear}
            """;

    private static final String[] WORDS = {"Ánh", "Bình", "Cường", "Đông", "Hòa", "Phú", "Tân", "Thịnh", "Ưu", "Việt"};

    private LargeRuns() {}

    static PublishableRun of(String run, String period, int units, long seed) {
        IndexSetSource source = IndexSetSource.of(YAML, "LARGE.yaml");
        int unranked = units / 20;
        PublishableRun.Head head = new PublishableRun.Head(
                run,
                source.sha256(),
                source.yaml(),
                true,
                Period.parse(period),
                "c00000000001",
                Instant.parse("2026-10-10T00:00:00Z"),
                "Đo",
                units,
                units - unranked,
                Instant.parse("2026-10-11T00:00:00Z"),
                "test",
                "{}",
                "00".repeat(32));
        PublishableRun.SourceFile file = new PublishableRun.SourceFile(
                "5f1c2b3a4d5e6f70",
                "do.csv",
                "00".repeat(32),
                "Đo",
                Instant.parse("2026-10-10T00:00:00Z"),
                Optional.empty());
        return new PublishableRun(
                head,
                source.set(),
                List.of(file),
                List.of(),
                () -> Binding.none(source.set()),
                () -> units(units, unranked, seed).iterator());
    }

    private static Stream<PublishableRun.Unit> units(int units, int unranked, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, units).mapToObj(at -> unit(at, at < unranked ? 0 : at - unranked + 1, units, random));
    }

    private static PublishableRun.Unit unit(int at, int rank, int units, Random random) {
        int denominator = 1000 + random.nextInt(9000);
        double score = rank == 0 ? 0 : Math.round(1e4 * (1 - (double) rank / (units + 1))) / 1e2;
        OptionalDouble points = rank == 0 ? OptionalDouble.empty() : OptionalDouble.of(score);
        String name =
                "Công ty " + WORDS[random.nextInt(10)] + " " + WORDS[random.nextInt(10)] + " " + random.nextInt(units);
        PublishableRun.NodeScore node = new PublishableRun.NodeScore(
                points,
                OptionalDouble.empty(),
                100,
                OptionalDouble.of(rank == 0 ? 0 : 1),
                rank == 0 ? "missing" : "value",
                OptionalInt.empty(),
                points);
        return new PublishableRun.Unit(
                "%010d".formatted(at * 7919L % 1_000_000_007L),
                name,
                "enterprise",
                Optional.empty(),
                points,
                rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank),
                rank == 0 ? Optional.of("no-data") : Optional.empty(),
                OptionalInt.empty(),
                rank == 0 ? 0 : 1,
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of(node, node),
                rank == 0
                        ? List.of()
                        : List.of(cell(0, Math.round(score / 100 * denominator), at), cell(1, denominator, at)),
                List.of());
    }

    private static PublishableRun.Cell cell(int slot, double figure, int at) {
        String place = (slot == 0 ? "D" : "E") + (at + 2);
        return new PublishableRun.Cell(
                slot,
                0,
                OptionalDouble.of(figure),
                Optional.of(new PublishableRun.Source(
                        "5f1c2b3a4d5e6f70", "", place, Long.toString((long) figure), Optional.empty())));
    }
}
