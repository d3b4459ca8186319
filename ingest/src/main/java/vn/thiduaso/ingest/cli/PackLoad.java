package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.PackFile;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.Foresight;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.ingest.preview.DraftForesight;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

/**
 * Loads a bundled pack period by period, its files in the order they were sent, and closes each period in the roles the pack names; one that the pack leaves
 * in the middle of its work stays open, its doubtful figures priced.
 */
record PackLoad(Lake lake, IngestJob ingest, Clock clock) {

    /**
     * One period of a pack.
     *
     * @param read rows of figures; accepted + quarantined = read
     * @param closing empty for a period that is left open
     */
    record Loaded(
            String pack,
            String indexSet,
            Period period,
            long read,
            long accepted,
            long quarantined,
            Optional<ClosedPeriod> closing,
            Duration took) {}

    /**
     * @param folder where the pack's files lie
     * @throws IllegalStateException when a file of ours is refused: our own fault
     */
    void load(Pack pack, Path folder, StepBar bar, Consumer<Loaded> done) {
        IndexSetSource source = IndexSetSources.resolve(pack.indexSet());
        RolePlay roles = new RolePlay(
                clock,
                pack.roles().sender(),
                pack.roles().approver(),
                pack.roles().closer());
        for (Period period : pack.closedPeriods()) {
            long start = System.nanoTime();
            IngestReport report = read(pack, folder, source, period, Foresight.NONE, bar);
            ClosedPeriod closing = roles.close(lake, source, period).closing();
            done.accept(loaded(pack, period, report, Optional.of(closing), start));
        }
        for (Period period : pack.openPeriods()) {
            long start = System.nanoTime();
            IngestReport report = read(pack, folder, source, period, DraftForesight.of(lake), bar);
            roles.leaveOpen(
                    lake,
                    new OfPeriod(pack.indexSet(), period),
                    of(report, pack.files(period), file -> true),
                    of(report, pack.files(period), file -> file.state() == State.APPROVED));
            done.accept(loaded(pack, period, report, Optional.empty(), start));
        }
    }

    private IngestReport read(
            Pack pack, Path folder, IndexSetSource source, Period period, Foresight foresight, StepBar bar) {
        bar.step("%s %s".formatted(pack.name(), period));
        IngestReport report = ingest.run(request(pack, folder, source, period), lake, foresight);
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
        return report;
    }

    /** What the lake has of some files of the pack: a file of the same name that somebody sent is another one. */
    private static Predicate<Submission> of(IngestReport report, List<PackFile> files, Predicate<PackFile> wanted) {
        List<FileReport> read = figures(report);
        Set<String> ids = IntStream.range(0, files.size())
                .filter(file -> wanted.test(files.get(file)))
                .mapToObj(file -> read.get(file).submission())
                .collect(Collectors.toSet());
        return row -> ids.contains(row.id());
    }

    /** Behind the file of units, in the order of the pack. */
    private static List<FileReport> figures(IngestReport report) {
        return report.files().subList(1, report.files().size());
    }

    private static Loaded loaded(
            Pack pack, Period period, IngestReport report, Optional<ClosedPeriod> closing, long start) {
        List<FileReport> figures = figures(report);
        return new Loaded(
                pack.name(),
                pack.indexSet(),
                period,
                figures.stream().mapToLong(FileReport::read).sum(),
                figures.stream().mapToLong(FileReport::accepted).sum(),
                figures.stream().mapToLong(FileReport::quarantined).sum(),
                closing,
                Duration.ofNanos(System.nanoTime() - start));
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
