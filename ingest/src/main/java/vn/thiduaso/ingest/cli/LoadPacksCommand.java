package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.export.CsvText;
import vn.thiduaso.ingest.export.Value;

/** {@code load-packs}: loads, approves and closes every period of every bundled pack but those that are left open. Doing it again changes nothing. */
@Command(
        name = "load-packs",
        description = {
            "Nạp, duyệt và chốt mọi gói dữ liệu kèm theo, trừ kỳ gói để mở (dùng cho ./thiduaso demo).",
            "In CSV: pack,index_set,period,read,accepted,quarantined,closing,units,seconds."
        })
final class LoadPacksCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private HelpOption help = new HelpOption();

    LoadPacksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Pack> packs = Packs.list();
        int steps = packs.stream()
                .mapToInt(
                        pack -> pack.closedPeriods().size() + pack.openPeriods().size())
                .sum();
        Path folder = Files.createTempDirectory("thiduaso-packs");
        List<PackLoad.Loaded> loaded = new ArrayList<>();
        try (Lake lake = Lake.open(home.settings(console.environment()));
                StepBar bar = StepBar.of(console, "Nạp gói dữ liệu", steps)) {
            PackLoad load = new PackLoad(lake, new IngestJob(console.clock(), IngestProgress.SILENT), console.clock());
            for (Pack pack : packs) {
                load.load(pack, pack.extractTo(folder), bar, loaded::add);
            }
        } finally {
            delete(folder);
        }
        print(loaded);
        // what is kept out of a period that is left open belongs to its unfinished work
        return loaded.stream().anyMatch(row -> row.closing().isPresent() && row.quarantined() > 0)
                ? ExitCode.PARTLY
                : ExitCode.DONE;
    }

    private void print(List<PackLoad.Loaded> loaded) throws IOException {
        CsvText csv = new CsvText(console.out());
        csv.row(Stream.of(
                        "pack", "index_set", "period", "read", "accepted", "quarantined", "closing", "units", "seconds")
                .map(Value::of)
                .iterator());
        for (PackLoad.Loaded row : loaded) {
            csv.row(List.of(
                            Value.of(row.pack()),
                            Value.of(row.indexSet()),
                            Value.of(row.period().toString()),
                            Value.of(row.read()),
                            Value.of(row.accepted()),
                            Value.of(row.quarantined()),
                            Value.of(row.closing().map(ClosedPeriod::id).orElse("")),
                            row.closing()
                                    .map(closing -> Value.of(closing.units()))
                                    .orElse(Value.of("")),
                            Value.of(seconds(row.took()), 1))
                    .iterator());
        }
        csv.finish();
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1e3;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
