package vn.thiduaso.ingest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-007: a call over many files that is killed while it reads, and is given again. */
class KilledCallIT {

    private static final int FILES = 150;

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void prepare() throws IOException {
        commands = new ExampleCommands(folder);
        Path files = Files.createDirectories(folder.resolve("quy-3"));
        for (int i = 0; i < FILES; i++) {
            // every figure is in several files: who is the first, and what has a double, must not depend on the kill
            Files.writeString(
                    files.resolve("f%03d.csv".formatted(i)),
                    "unit,indicator,value\nA%d,MEETINGS,%d\nA%d,ON_TIME,%d\n"
                            .formatted(1 + i % 4, i % 2, 1 + i % 3, i));
        }
        Files.writeString(files.resolve("f999.csv"), "unit,indicator,value\nA5,MEETINGS,7\n");
    }

    @Test
    void shouldLeaveNothingAndGiveTheSameTheSecondTime() throws IOException, InterruptedException {
        List<Object> undisturbed = load("undisturbed");

        kill("disturbed", "[120/");
        assertThat(Files.exists(folder.resolve("disturbed"))).isFalse();
        List<Object> again = load("disturbed");

        assertThat(again).isEqualTo(undisturbed);
    }

    @Test
    void shouldSayHowManyFilesAreThere() throws IOException, InterruptedException {
        kill("home", "[120/");

        assertThat(ingest().err()).contains("Có 151 tệp số liệu, chưa tệp nào có trong kho");
        assertThat(ingest().err()).contains("Có 151 tệp số liệu, 1 tệp đã có trong kho");
    }

    private ExampleCommands.Result ingest() {
        return commands.ingest("--units", "units.csv", folder.resolve("quy-3").toString());
    }

    /** Starts the command in a process of its own and kills it when it says something. */
    private void kill(String home, String when) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(home)).start();
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = err.readLine();
            while (line != null && !line.startsWith(when)) {
                line = err.readLine();
            }
            assertThat(line).isNotNull();
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
    }

    private List<String> command(String home) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                IngestCli.class.getName()));
        words.addAll(Arrays.asList(arguments(home)));
        return words;
    }

    private String[] arguments(String home) {
        return new String[] {
            "ingest",
            "--home",
            folder.resolve(home).toString(),
            "--index-set",
            folder.resolve("sample.yaml").toString(),
            "--period",
            "2026-Q3",
            "--units",
            folder.resolve("units.csv").toString(),
            folder.resolve("quy-3").toString()
        };
    }

    /** What the lake shows after a whole call. */
    private List<Object> load(String home) {
        ExampleCommands.run(arguments(home));
        List<Object> kept = new ArrayList<>();
        try (Lake lake = Lake.open(LakeSettings.embedded(folder.resolve(home)))) {
            lake.submissions().all().forEach(row -> {
                kept.add(row);
                kept.add(lake.observations().of(row.id()));
                kept.add(lake.quarantine().of(row.id()));
                kept.add(lake.findings().of(row.id()));
            });
            kept.add(lake.observations().current("SAMPLE", ExampleFiles.PERIOD).stream()
                    .map(ExampleLake::line)
                    .toList());
        }
        return kept;
    }
}
