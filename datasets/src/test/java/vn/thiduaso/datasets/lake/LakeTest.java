package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.SET;
import static vn.thiduaso.datasets.lake.ExampleRows.commune;
import static vn.thiduaso.datasets.lake.ExampleRows.figures;
import static vn.thiduaso.datasets.lake.ExampleRows.units;

class LakeTest {

    @TempDir
    Path home;

    @Test
    void shouldGiveBackWhatWasSent() {
        SubmissionBatch sent = figures("july.csv", 1.5, Double.NaN, 0);
        try (Lake lake = open()) {
            CommittedSubmissions done = lake.commit(List.of(sent));

            assertThat(done.added()).containsExactly(sent.submission().withSeq(1));
            assertThat(done.known()).isEmpty();
        }
        try (Lake again = open()) {
            assertThat(again.observations().current(SET, JULY))
                    .isEqualTo(sent.observations().stream().toList());
            assertThat(again.observations().of(sent.submission().id()))
                    .isEqualTo(sent.observations().stream().toList());
            assertThat(again.quarantine().of(sent.submission().id())).isEqualTo(sent.quarantine());
            assertThat(again.findings().of(sent.submission().id())).isEqualTo(sent.findings());
            assertThat(again.findings().of(SET, JULY)).isEqualTo(sent.findings());
            assertThat(again.submissions().all())
                    .containsExactly(sent.submission().withSeq(1));
        }
    }

    @Test
    void shouldChangeNothingWhenTheSameFileComesTwice() throws IOException {
        SubmissionBatch sent = figures("july.csv", 1, 2);
        try (Lake lake = open()) {
            lake.commit(List.of(sent));
            List<Path> before = files();

            CommittedSubmissions again = lake.commit(List.of(sent, sent));

            assertThat(again.added()).isEmpty();
            assertThat(again.known()).containsExactly(sent.submission().withSeq(1));
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void shouldSupersedeKeyByKeyAndOverwriteNothing() {
        SubmissionBatch first = figures("july.csv", 1, 2);
        SubmissionBatch correction = figures("july-corrected.csv", 7);
        try (Lake lake = open()) {
            lake.commit(List.of(first, correction));

            assertThat(lake.observations().current(SET, JULY))
                    .containsExactly(
                            correction.observations().stream().toList().get(0),
                            first.observations().stream().toList().get(1));
            assertThat(lake.observations().of(first.submission().id()))
                    .isEqualTo(first.observations().stream().toList());
        }
    }

    @Test
    void shouldKeepPeriodsAndSetsApart() {
        Period august = Period.parse("2026-08");
        SubmissionBatch other = figures(SET, august, "august.csv", 5);
        SubmissionBatch third = figures("DBI-SME-1970", JULY, "dbi.csv", 6);
        try (Lake lake = open()) {
            lake.commit(List.of(figures("july.csv", 1), other, third));

            assertThat(lake.observations().current(SET, august))
                    .isEqualTo(other.observations().stream().toList());
            assertThat(lake.observations().current("DBI-SME-1970", JULY))
                    .isEqualTo(third.observations().stream().toList());
            assertThat(lake.submissions().of(SET, august)).hasSize(1);
        }
    }

    @Test
    void shouldHideAndThenReplaceWhatAKilledLoadLeft() {
        SubmissionBatch sent = figures("july.csv", 1, 2, 3);
        SubmissionBatch half = figures("july.csv", 1, 2);
        SubmissionBatch other = figures("other.csv", 9);
        try (Lake lake = open()) {
            lake.commit(List.of(other));
            lake.observations().replace(List.of(half), List.of());
            lake.quarantine().replace(List.of(half), List.of());
            lake.findings().replace(List.of(half), List.of());

            assertThat(lake.observations().current(SET, JULY))
                    .isEqualTo(other.observations().stream().toList());
            assertThat(lake.quarantine().of(sent.submission().id())).isEmpty();
            assertThat(lake.findings().of(sent.submission().id())).isEmpty();
            assertThat(lake.findings().of(SET, JULY)).isEqualTo(other.findings());

            lake.commit(List.of(sent));

            assertThat(lake.observations().of(sent.submission().id()))
                    .isEqualTo(sent.observations().stream().toList());
            assertThat(lake.quarantine().of(sent.submission().id())).isEqualTo(sent.quarantine());
            assertThat(lake.findings().of(sent.submission().id())).isEqualTo(sent.findings());
            assertThat(lake.observations().of(other.submission().id()))
                    .isEqualTo(other.observations().stream().toList());
        }
    }

    @Test
    void shouldKnowUnitsAsTheyWereOnADay() {
        LocalDate merger = LocalDate.of(2025, 7, 1);
        UnitRow old = new UnitRow(
                "",
                "U1",
                "Xã Cũ",
                "commune",
                "Gia Lai",
                "",
                UnitRow.SINCE_EVER,
                merger.minusDays(1),
                List.of("U7", "U8"),
                "Hành chính");
        UnitRow misspelt = commune("U1", "Xã Mới sai", merger, UnitRow.OPEN);
        UnitRow right = commune("U1", "Xã Mới", merger, UnitRow.OPEN);
        try (Lake lake = open()) {
            lake.commit(List.of(units("units.csv", old, misspelt), units("units-corrected.csv", right)));

            assertThat(lake.units().at(merger.minusDays(1)))
                    .extracting(UnitRow::name, UnitRow::successors, UnitRow::sector)
                    .containsExactly(tuple("Xã Cũ", List.of("U7", "U8"), "Hành chính"));
            assertThat(lake.units().at(merger)).extracting(UnitRow::name).containsExactly("Xã Mới");
            assertThat(lake.units().all()).hasSize(2);
        }
    }

    @Test
    void shouldKnowTheUnitsThatAnotherProcessLoadedMeanwhile() {
        UnitRow first = commune("U1", "Xã Một", UnitRow.SINCE_EVER, UnitRow.OPEN);
        UnitRow second = commune("U2", "Xã Hai", UnitRow.SINCE_EVER, UnitRow.OPEN);
        try (Lake lake = open();
                Lake other = open()) {
            other.commit(List.of(units("one.csv", first)));
            assertThat(lake.units().of("U1")).extracting(UnitRow::name).containsExactly("Xã Một");
            assertThat(lake.units().of("U2")).isEmpty();
            assertThat(lake.units().all()).isSameAs(lake.units().all());

            other.commit(List.of(units("two.csv", second, commune("U1", "Xã Nhất", UnitRow.SINCE_EVER, UnitRow.OPEN))));

            assertThat(lake.units().of("U1")).extracting(UnitRow::name).containsExactly("Xã Nhất");
            assertThat(lake.units().of(Set.of("U2", "U1", "U9")))
                    .extracting(UnitRow::unit)
                    .containsExactly("U1", "U2");
            assertThat(lake.units().all()).hasSize(2);
        }
    }

    @Test
    void shouldKnowTheUnitsOfAnEarlierMoment() {
        UnitRow village = new UnitRow("", "V1", "Ấp Một", "village", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        SubmissionBatch earlier = units("one.csv", village, commune("U1", "Xã Một", UnitRow.SINCE_EVER, UnitRow.OPEN));
        SubmissionBatch later = units("two.csv", commune("U1", "Xã Nhất", UnitRow.SINCE_EVER, UnitRow.OPEN));
        try (Lake lake = open()) {
            lake.commit(List.of(earlier));
            Instant between = lake.submissions().all().get(0).loadedAt();
            assertThat(lake.units().directoryAt(between)).isSameAs(lake.units().directory());
            assertThat(lake.units().directoryAt(between.minusSeconds(1)).rows()).isEmpty();

            lake.commit(List.of(loadedAt(later, between.plusSeconds(1))));

            UnitRows then = lake.units().directoryAt(between);
            assertThat(then.ofKinds(Set.of("commune")))
                    .extracting(UnitRow::name)
                    .containsExactly("Xã Một");
            assertThat(then.ofKinds(Set.of("commune", "village", "province")))
                    .extracting(UnitRow::unit)
                    .containsExactly("U1", "V1");
            assertThat(lake.units().directory().of("U1"))
                    .extracting(UnitRow::name)
                    .containsExactly("Xã Nhất");
            assertThat(lake.units().directoryAt(between)).isSameAs(then);
        }
    }

    @Test
    void shouldSayWhichSetsAndPeriodsFiguresCameFor() {
        Period august = Period.parse("2026-08");
        UnitRow unit = commune("U1", "Xã Một", UnitRow.SINCE_EVER, UnitRow.OPEN);
        try (Lake lake = open();
                Lake other = open()) {
            assertThat(lake.submissions().sets()).isEmpty();
            SubmissionBatch late = figures(SET, august, "august.csv", 5);
            SubmissionBatch early = figures("july.csv", 1);
            other.commit(List.of(units("units.csv", unit), late, figures("DBI-SME-1970", JULY, "dbi.csv", 6), early));

            assertThat(lake.submissions().sets()).containsExactly(SET, "DBI-SME-1970");
            assertThat(lake.submissions().periods(SET)).containsExactly(august, JULY);
            assertThat(lake.submissions().periods("KHONG-CO")).isEmpty();
            assertThat(lake.submissions().find(late.submission().id())).isPresent();
            assertThat(lake.standings(
                            Set.of(early.submission().id(), late.submission().id(), "khong-co")))
                    .extracting(row -> row.submission().id())
                    .containsExactly(late.submission().id(), early.submission().id());
        }
    }

    @Test
    void shouldNumberSubmissionsOfConcurrentWritersWithoutDoubles() throws Exception {
        List<Callable<CommittedSubmissions>> writers = new ArrayList<>();
        try (Lake one = open();
                Lake two = open()) {
            for (int i = 0; i < 4; i++) {
                Lake lake = i % 2 == 0 ? one : two;
                List<SubmissionBatch> batches = List.of(figures("common.csv", 1, 2), figures("own-" + i + ".csv", i));
                writers.add(() -> lake.commit(batches));
            }
            ExecutorService threads = Executors.newFixedThreadPool(4);
            for (Future<CommittedSubmissions> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            threads.shutdown();

            assertThat(one.submissions().all()).extracting(Submission::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(one.observations().of(figures("common.csv").submission().id()))
                    .hasSize(2);
        }
    }

    @Test
    void shouldReadAfterTheHomeFolderWasMoved() throws IOException {
        SubmissionBatch sent = figures("july.csv", 1);
        Path first = home.resolve("Máy cũ");
        try (Lake lake = Lake.open(LakeSettings.embedded(first))) {
            lake.commit(List.of(sent));
        }
        Path second = Files.move(first, home.resolve("Máy mới"));

        try (Lake lake = Lake.open(LakeSettings.embedded(second))) {
            assertThat(lake.observations().current(SET, JULY))
                    .isEqualTo(sent.observations().stream().toList());
            lake.commit(List.of(figures("more.csv", 2)));
            assertThat(Ledger.check(second.resolve("lake")).findings()).isEmpty();
        }
        assertThat(first).doesNotExist();
    }

    private Lake open() {
        return Lake.open(LakeSettings.embedded(home));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(home.resolve("lake"))) {
            return files.sorted().toList();
        }
    }

    private static SubmissionBatch loadedAt(SubmissionBatch batch, Instant moment) {
        Submission sent = batch.submission();
        return new SubmissionBatch(
                new Submission(
                        sent.id(),
                        sent.kind(),
                        sent.indexSet(),
                        sent.period(),
                        sent.fileName(),
                        sent.sha256(),
                        sent.bytes(),
                        sent.rowsRead(),
                        sent.accepted(),
                        sent.quarantined(),
                        sent.sentBy(),
                        sent.illustrative(),
                        moment,
                        sent.seq()),
                List.of(),
                batch.units(),
                List.of(),
                List.of());
    }
}
