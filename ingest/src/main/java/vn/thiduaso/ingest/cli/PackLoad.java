package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.PackRoles;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

/** Loads a bundled pack period by period, its files in the order they were sent, and closes each period in the roles the pack names. */
record PackLoad(Lake lake, IngestJob ingest, Clock clock) {

    /**
     * One closed period of a pack.
     *
     * @param read rows of figures; accepted + quarantined = read
     */
    record Loaded(
            String pack,
            String indexSet,
            Period period,
            long read,
            long accepted,
            long quarantined,
            ClosedPeriod closing,
            Duration took) {}

    /**
     * @param folder where the pack's files lie
     * @throws IllegalStateException when a file of ours is refused: our own fault
     */
    void load(Pack pack, Path folder, StepBar bar, Consumer<Loaded> done) {
        IndexSetSource source = IndexSetSources.resolve(pack.indexSet());
        for (Period period : pack.periods()) {
            bar.step("%s %s".formatted(pack.name(), period));
            long start = System.nanoTime();
            IngestReport report = ingest.run(request(pack, folder, source, period), lake);
            if (report.outcome() == IngestReport.Outcome.REFUSED) {
                throw new IllegalStateException("bundled pack %s %s is refused: %s"
                        .formatted(
                                pack.name(),
                                period,
                                report.files().stream()
                                        .flatMap(file -> file.faults().stream())
                                        .map(Object::toString)
                                        .collect(Collectors.joining("; "))));
            }
            PackRoles roles = pack.roles();
            ClosedPeriod closing = new RolePlay(clock, roles.sender(), roles.approver(), roles.closer())
                    .close(lake, source, period)
                    .closing();
            List<FileReport> figures = report.files().subList(1, report.files().size());
            done.accept(new Loaded(
                    pack.name(),
                    source.set().code(),
                    period,
                    figures.stream().mapToLong(FileReport::read).sum(),
                    figures.stream().mapToLong(FileReport::accepted).sum(),
                    figures.stream().mapToLong(FileReport::quarantined).sum(),
                    closing,
                    Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private static IngestRequest request(Pack pack, Path folder, IndexSetSource source, Period period) {
        return new IngestRequest(
                source.set(),
                period,
                pack.files(period).stream()
                        .map(file -> folder.resolve(file.path()))
                        .toList(),
                List.of(folder.resolve(pack.units())),
                IngestRequest.FileOrder.ONE_AFTER_THE_OTHER,
                pack.roles().sender().name(),
                pack.illustrative(),
                ReadLimits.batch());
    }
}
