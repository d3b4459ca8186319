package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Observations;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

class KeptEntriesTest {

    /** Much more than stays in memory, so that a part of it lies in a file. */
    private static final int MANY = 600_000;

    private static final Period PERIOD = Period.parse("2026");

    @Test
    void shouldGiveBackWhatItWasGiven() {
        List<Observation> ratio = List.of(
                figure("Xã Đông", Part.NUMERATOR, CellState.VALUE, 0.1, "0,1", "D7"),
                figure("Xã Đông", Part.DENOMINATOR, CellState.MISSING, Double.NaN, "", "AB12"));
        List<Observation> other = List.of(figure("U", Part.VALUE, CellState.VALUE, -3, "−3", "lạ"));
        try (KeptEntries kept = new KeptEntries(new Spool())) {
            kept.add(2, 7, 3, ratio);
            kept.add(2, 8, 0, other);

            List<List<Observation>> walked = new ArrayList<>();
            kept.walk((sheet, row, column) -> true, (sheet, row, column, figures) -> walked.add(figures));
            assertThat(walked).containsExactly(ratio, other);
            assertThat(kept.count()).isEqualTo(3);
            assertThat(kept.anyMissing()).isTrue();
        }
    }

    @Test
    void shouldGiveWhatStandsWhereItIsAskedFor() {
        try (KeptEntries kept = new KeptEntries(new Spool())) {
            for (int row = 1; row <= MANY; row++) {
                kept.add(0, row, 2, List.of(number(row)));
            }

            List<Observations.Part> parts = kept.parts((sheet, row, column) -> row % 100_000 == 0);
            assertThat(parts.stream()
                            .flatMap(part -> StreamSupport.stream(part.spliterator(), false))
                            .toList())
                    .isEqualTo(IntStream.rangeClosed(1, 6)
                            .map(hundred -> hundred * 100_000)
                            .mapToObj(KeptEntriesTest::number)
                            .toList());
            assertThat(kept.parts((sheet, row, column) -> false)).isEmpty();
            assertThat(kept.anyMissing()).isFalse();
        }
    }

    /** Written from its bytes and from objects: the same. */
    @Test
    void shouldComeOutOfTheLakeAsItWasGiven(@TempDir Path home) {
        List<Observation> ratio = List.of(
                figure("Xã Đông", Part.NUMERATOR, CellState.VALUE, 0.1, "0,1", "D7"),
                figure("Xã Đông", Part.DENOMINATOR, CellState.MISSING, Double.NaN, "", "AB12"));
        List<Observation> other = List.of(new Observation(
                "s",
                "SET",
                PERIOD,
                "U",
                "B",
                Part.VALUE,
                CellState.NOT_APPLICABLE,
                Double.NaN,
                "x",
                "",
                "lạ",
                "p",
                ""));
        try (KeptEntries kept = new KeptEntries(new Spool());
                Lake lake = Lake.open(LakeSettings.embedded(home))) {
            kept.add(0, 7, 3, ratio);
            kept.add(1, 8, 0, other);
            kept.add(1, 9, 2, List.of(number(9)));
            HeldFigures held = new HeldFigures(kept, (sheet, row, column) -> true, kept.count(), kept.said());
            assertThat(held.count()).isEqualTo(4);
            assertThat(held.said()).isEqualTo(3);

            lake.commit(List.of(new SubmissionBatch(submission(), held, List.of(), List.of(), List.of())));

            List<Observation> given = Stream.of(ratio, other, List.of(number(9)))
                    .flatMap(List::stream)
                    .toList();
            assertThat(lake.observations().of("s")).containsExactlyInAnyOrderElementsOf(given);
            assertThat(held.stream()).containsExactlyElementsOf(given);
        }
    }

    private static Submission submission() {
        return new Submission(
                "s",
                Submission.Kind.OBSERVATIONS,
                "SET",
                PERIOD.toString(),
                "a.csv",
                "",
                1,
                4,
                4,
                0,
                "x",
                false,
                Instant.parse("2026-08-01T05:00:00Z"),
                0);
    }

    private static Observation number(int row) {
        return figure("U" + row % 1000, Part.VALUE, CellState.VALUE, row, "x".repeat(60) + row, "C" + row);
    }

    private static Observation figure(String unit, Part part, CellState state, double value, String text, String cell) {
        return new Observation("s", "SET", PERIOD, unit, "A", part, state, value, text, "Sheet 1", cell, "", "số 1/BC");
    }
}
