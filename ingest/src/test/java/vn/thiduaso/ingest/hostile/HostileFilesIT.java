package vn.thiduaso.ingest.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** Every hostile file is refused by its own rule, in 512 MB, without a way out of the machine, and leaves nothing behind. */
class HostileFilesIT {

    @TempDir
    Path folder;

    /**
     * How a file ended.
     *
     * @param worked processor time, ms
     * @param left temporary files that are there afterwards
     */
    private record Ended(long millis, long worked, String how, String rule, String message, String left) {}

    private static List<Hostile> all() {
        return Stream.of(HostileWorkbooks.all(), HostileFormulas.all(), HostileTexts.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void shouldRefuseEachByItsRuleAndLeaveNothingBehind() throws IOException, InterruptedException {
        List<Hostile> files = all();
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path place = Files.createDirectories(folder.resolve("f" + i))
                    .resolve(files.get(i).name());
            files.get(i).maker().write(place);
            paths.add(place);
        }

        Map<String, String> said = run(paths);

        assertThat(files).hasSizeGreaterThanOrEqualTo(45);
        assertThat(said)
                .containsEntry("caught", "true")
                .containsEntry("connections", "0")
                .as("one call names them all: by one thread as by many")
                .containsEntry("together", "[]\t[]");
        assertSoftly(softly -> {
            for (int i = 0; i < files.size(); i++) {
                Hostile file = files.get(i);
                Ended ended = ended(said.get(paths.get(i).toString()));
                System.out.printf(
                        "%6d ms  %6d ms of work  %-22s %-18s %s%n",
                        ended.millis(), ended.worked(), file.name(), ended.rule(), ended.message());
                softly.assertThat(ended.how()).as("%s: %s", file.what(), ended).isEqualTo("refused");
                softly.assertThat(ended.rule()).as(file.what()).isEqualTo(file.rule());
                softly.assertThat(ended.message())
                        .as(file.what())
                        .contains(file.limit())
                        .matches(".*[à-ỹđĐ].*");
                softly.assertThat(ended.left()).as(file.what()).isEqualTo("[]");
            }
        });
    }

    private static Ended ended(String line) {
        assertThat(line).isNotNull();
        String[] words = line.split("\t", -1);
        return new Ended(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2], words[3], words[4], words[5]);
    }

    /** What each file ended in, by its path. */
    private Map<String, String> run(List<Path> paths) throws IOException, InterruptedException {
        Path list = Files.write(
                folder.resolve("list"), paths.stream().map(Path::toString).toList());
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path out = folder.resolve("out");
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Djava.security.manager=" + NoConnections.class.getName(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileRun.class.getName(),
                        list.toString(),
                        temporary.toString())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(machine.waitFor()).as(Files.readString(out)).isZero();
        Map<String, String> said = new HashMap<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                said.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return said;
    }
}
