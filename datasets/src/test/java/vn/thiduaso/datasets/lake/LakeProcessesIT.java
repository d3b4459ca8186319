package vn.thiduaso.datasets.lake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;

import static org.assertj.core.api.Assertions.assertThat;

class LakeProcessesIT {

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
    }

    @Test
    void shouldLetTwoProcessesLoadTheSameHomeAtOnce() throws Exception {
        Process one = LakeProcess.start(home, 0, 6);
        Process two = LakeProcess.start(home, 3, 9);
        drain(one);
        drain(two);

        assertThat(one.waitFor()).as(errors()).isZero();
        assertThat(two.waitFor()).as(errors()).isZero();
        checkFiles(9);
    }

    @Test
    void shouldLoseAndDoubleNothingWhenALoadIsKilledAndRunAgain() throws Exception {
        for (int acknowledged = 1; acknowledged <= 2; acknowledged++) {
            Process killed = LakeProcess.start(home, 0, 12);
            try (BufferedReader out = killed.inputReader(StandardCharsets.UTF_8)) {
                for (int line = 0; line <= acknowledged * 2; line++) {
                    assertThat(out.readLine()).as(errors()).isNotNull();
                }
                killed.destroyForcibly().waitFor();
            }
            try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
                assertThat(lake.submissions().all()).hasSizeGreaterThanOrEqualTo(acknowledged * 2);
            }
        }
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            lake.commit(IntStream.range(0, 12).mapToObj(LakeProcess::file).toList());
        }
        checkFiles(12);
    }

    @Test
    void shouldGoOnWhenTheProcessThatServesTheDatabaseIsKilled() throws Exception {
        Process server = LakeProcess.start(home, 0, 1, "stay");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            out.readLine();
            out.readLine();
            try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
                lake.commit(List.of(LakeProcess.file(1)));
                server.destroyForcibly().waitFor();

                lake.commit(List.of(LakeProcess.file(2)));
            }
        }
        checkFiles(3);
    }

    @Test
    void shouldLetOneOfTwoProcessesApproveEachFile() throws Exception {
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            lake.commit(IntStream.range(0, 6).mapToObj(LakeProcess::file).toList());
            lake.acts()
                    .add(log -> lake.submissions().all().stream()
                            .map(row -> ExampleRows.act(ActKind.SUBMIT, row, "người gửi"))
                            .toList());
        }
        Process one = LakeProcess.start(home, "approve", "một");
        Process two = LakeProcess.start(home, "approve", "hai");
        long approved = Stream.of(one, two)
                .flatMap(process -> process.inputReader(StandardCharsets.UTF_8).lines())
                .filter("true"::equals)
                .count();

        assertThat(one.waitFor()).as(errors()).isZero();
        assertThat(two.waitFor()).as(errors()).isZero();
        assertThat(approved).isEqualTo(6);
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            assertThat(lake.acts().log().acts())
                    .filteredOn(act -> act.kind() == ActKind.APPROVE)
                    .extracting(Act::subject)
                    .hasSize(6)
                    .doesNotHaveDuplicates();
            assertThat(lake.acts().firstBreak()).isEmpty();
        }
    }

    private void checkFiles(int files) {
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            assertThat(lake.submissions().all())
                    .extracting(Submission::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, files).boxed().toList());
            for (int i = 0; i < files; i++) {
                SubmissionBatch file = LakeProcess.file(i);
                assertThat(lake.observations().of(file.submission().id()))
                        .isEqualTo(file.observations().stream().toList());
                assertThat(lake.quarantine().of(file.submission().id())).isEqualTo(file.quarantine());
            }
        }
        assertThat(Ledger.check(home.resolve("lake")).faults()).isEmpty();
    }

    private static void drain(Process process) {
        Thread reader = new Thread(
                () -> process.inputReader(StandardCharsets.UTF_8).lines().count());
        reader.setDaemon(true);
        reader.start();
    }

    private String errors() throws IOException {
        Path errors = home.resolveSibling("err.txt");
        return Files.exists(errors) ? Files.readString(errors) : "";
    }
}
