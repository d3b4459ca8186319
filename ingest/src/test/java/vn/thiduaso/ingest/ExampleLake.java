package vn.thiduaso.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.read.ReadLimits;

/** An embedded lake in a folder, and the calls of an office that sends figures of the example index set. */
public final class ExampleLake implements AutoCloseable {

    private static final String SENDER = "Văn phòng";

    private final Lake lake;
    private final Path folder;
    private Instant now = Instant.parse("2026-10-05T01:00:00Z");

    private ExampleLake(Lake lake, Path folder) {
        this.lake = lake;
        this.folder = folder;
    }

    /** A new lake that knows nobody. */
    public static ExampleLake empty(Path folder) {
        return new ExampleLake(Lake.open(LakeSettings.embedded(folder.resolve("home"))), folder);
    }

    /** A new lake that knows the example units. */
    public static ExampleLake withUnits(Path folder) {
        ExampleLake lake = empty(folder);
        lake.job().run(request(List.of(), List.of(ExampleFiles.unitsCsv(folder))), lake.lake);
        return lake;
    }

    public Lake lake() {
        return lake;
    }

    /** A file beside the lake. */
    public Path csv(String name, String... lines) {
        return ExampleFiles.text(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    public IngestReport load(Path... files) {
        return job().run(request(List.of(files), List.of()), lake);
    }

    public IngestReport loadUnits(Path units, Path... files) {
        return job().run(request(List.of(files), List.of(units)), lake);
    }

    public IngestReport dryRun(Path... files) {
        LakeState state = LakeState.of(lake, "SAMPLE", ExampleFiles.PERIOD);
        return job().dryRun(request(List.of(files), List.of()), state);
    }

    /** Submits, approves and closes a minute after whatever happened before; a closed period is unlocked when there is something new. */
    public CloseJob.CloseReport closePeriod() {
        now = now.plusSeconds(60);
        IndexSetSource source = IndexSetSource.of(ExampleFiles.YAML, "sample.yaml");
        Actor sender = new Actor(SENDER);
        return new RolePlay(Clock.fixed(now, ZoneOffset.UTC), sender, new Actor("Lãnh đạo"), sender)
                .close(lake, source, ExampleFiles.PERIOD);
    }

    /** The figures that count: {@code unit code part state value}. */
    public List<String> figures() {
        return lake.observations().current("SAMPLE", ExampleFiles.PERIOD).stream()
                .map(ExampleLake::line)
                .toList();
    }

    /** Everything the lake shows of files: submissions with counts, figures, quarantine, units. */
    public List<Object> contents() {
        List<Submission> submissions = lake.submissions().all();
        return List.of(
                submissions,
                lake.units().all(),
                submissions.stream()
                        .map(row -> lake.observations().of(row.id()))
                        .toList(),
                submissions.stream().map(row -> lake.quarantine().of(row.id())).toList());
    }

    public static String line(Observation row) {
        return "%s %s %s %s %s"
                .formatted(
                        row.unit(), row.code(), row.part().word(), row.state().word(), row.value());
    }

    /** The same request, its files read by a mapping where there is one. */
    public static IngestRequest mapped(IngestRequest given, Optional<Mapping> mapping) {
        return new IngestRequest(
                given.indexSet(),
                given.period(),
                given.files(),
                given.units(),
                given.order(),
                given.sentBy(),
                given.illustrative(),
                given.limits(),
                mapping);
    }

    /** The files a call names; those of figures were sent together. */
    public static IngestRequest request(List<Path> files, List<Path> units) {
        return new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                files,
                units,
                IngestRequest.FileOrder.TOGETHER,
                SENDER,
                false,
                ReadLimits.batch());
    }

    public IngestJob job() {
        return new IngestJob(Clock.fixed(now, ZoneOffset.UTC), IngestProgress.SILENT);
    }

    @Override
    public void close() {
        lake.close();
    }
}
