package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.ingest.ExampleFiles;

/** The command line over a home in a folder, its outputs caught. */
final class ExampleCommands {

    private final Path folder;

    ExampleCommands(Path folder) {
        this.folder = folder;
        file("sample.yaml", ExampleFiles.YAML);
        ExampleFiles.unitsCsv(folder);
    }

    /** What a command left: its exit code, results, messages. */
    record Result(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-10-05T01:00:00Z"), ZoneOffset.UTC);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Map.of(), clock, false);
        int exit = IngestCli.commandLine(console).execute(arguments);
        console.out().flush();
        console.err().flush();
        return new Result(exit, out.toString(), err.toString());
    }

    /** {@code ingest} of files of the folder into its home, for the example index set and period. */
    Result ingest(String... more) {
        List<String> words = new ArrayList<>(List.of("ingest"));
        words.addAll(subject());
        for (String word : more) {
            words.add(word.matches("[^-].*\\.\\w+") ? path(word) : word);
        }
        return run(words.toArray(String[]::new));
    }

    /** Approves what waits and closes, as two people who did not load the files. */
    Result close() {
        act("approve", "--all", "--by", "Lãnh đạo");
        return act("close", "--by", "Hội đồng");
    }

    /** A command on the example index set and period. */
    Result act(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(subject());
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    List<String> subject() {
        return List.of("--home", home().toString(), "--index-set", path("sample.yaml"), "--period", "2026-Q3");
    }

    Path home() {
        return folder.resolve("home");
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** A file of the folder; its path. */
    String file(String name, String content) {
        return ExampleFiles.text(folder.resolve(name), content).toString();
    }

    /** The lake's own list of its files. */
    Path ledger() {
        return home().resolve("lake/SHA256SUMS");
    }

    /** Every file of the lake but its ledger, with its hash. The database beside it is compared by what commands show of it. */
    Map<String, String> lakeFiles() {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(home().resolve("lake"))) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(ledger()))
                    .toList()) {
                hashes.put(home().relativize(path).toString(), Digests.sha256(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    /** What a person sees of the lake without changing it: runs, a dry run of the good file with the closing it names, every file and hash. */
    List<Object> seen(String good) {
        return List.of(
                run("runs", "--home", home().toString(), "--format", "csv"),
                ingest("--dry-run", "--units", "units.csv", good),
                lakeFiles(),
                Digests.sha256(ledger()));
    }
}
