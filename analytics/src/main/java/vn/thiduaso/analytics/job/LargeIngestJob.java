package vn.thiduaso.analytics.job;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.apache.iceberg.io.FileIO;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.SentFigures;
import vn.thiduaso.datasets.lake.SubmissionWriter;
import vn.thiduaso.datasets.lake.WrittenRows;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.commit.LargeCall;
import vn.thiduaso.ingest.commit.LongFile;
import vn.thiduaso.ingest.read.TextHead;

/**
 * Loads text files that are too long for one process, with the checks of {@link vn.thiduaso.ingest.commit.IngestJob} and the same results. One pass over
 * each file finds its hash and where it can be cut; its pieces are read by many tasks, the rows sorted by unit, and all rows of a unit judged by one task,
 * which writes what is accepted into files of the lake. The submissions are listed last: until then nothing counts, and what a killed try left is replaced.
 */
public final class LargeIngestJob implements AutoCloseable {

    private static final Sizes USUAL = new Sizes(32L << 20, 64L << 20);

    private final SparkSettings settings;
    private final Clock clock;
    private final IngestProgress progress;
    private final Sizes sizes;
    private final AtomicReference<@Nullable JavaSparkContext> session;

    /**
     * How a call is divided.
     *
     * @param piece least bytes of a file one task reads
     * @param part bytes of all files for each part that is judged by one task; at least one part for each core
     */
    record Sizes(long piece, long part) {}

    private LargeIngestJob(
            SparkSettings settings,
            Clock clock,
            IngestProgress progress,
            Sizes sizes,
            AtomicReference<@Nullable JavaSparkContext> session) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
        this.sizes = sizes;
    }

    /** A job without a session yet: it starts when the first file can be read. */
    public static LargeIngestJob of(SparkSettings settings, Clock clock, IngestProgress progress) {
        return new LargeIngestJob(settings, clock, progress, USUAL, new AtomicReference<>());
    }

    /** The same job, with the same session, in other pieces and parts. */
    LargeIngestJob divided(Sizes other) {
        return new LargeIngestJob(settings, clock, progress, other, session);
    }

    /** What a call finds: nothing, or a lake. */
    private record Found(
            LakeState state, @Nullable SentFigures past, Supplier<Lake> lake, boolean isFirst, boolean dryRun) {}

    /** The report a real call would give of a lake that is not there yet, and nothing else. */
    public IngestReport dryRun(LargeRequest request) {
        return load(request, new Found(LakeState.empty(), null, LargeIngestJob::noLake, true, true));
    }

    /** The report a real call would give, and nothing else. */
    public IngestReport dryRun(LargeRequest request, Lake lake) {
        return load(request, found(request, lake, true));
    }

    /** Loads. Bad files and bad rows are in the report; only faults of our own fly out. */
    public IngestReport run(LargeRequest request, Lake lake) {
        return load(request, found(request, lake, false));
    }

    /**
     * Loads into a lake that is not there yet.
     *
     * @param newLake makes it; asked only when something is to be kept; closed by the caller
     */
    public IngestReport runFirst(LargeRequest request, Supplier<Lake> newLake) {
        return load(request, new Found(LakeState.empty(), null, newLake, true, false));
    }

    private static Found found(LargeRequest request, Lake lake, boolean dryRun) {
        String code = request.indexSet().set().code();
        return new Found(
                LakeState.of(lake, code, request.period()), lake.observations().sent(code), () -> lake, false, dryRun);
    }

    private static Lake noLake() {
        throw new IllegalStateException("a dry run keeps nothing");
    }

    private IngestReport load(LargeRequest request, Found found) {
        Instant now = clock.instant();
        try (LargeCall call = new LargeCall(request.plain(), found.state(), now)) {
            List<FileParts.Opened> opened = heads(request, call);
            if (!call.isRefused()) {
                cut(opened, call);
            }
            if (call.isRefused()) {
                return call.end(Map.of(), found.dryRun()).report();
            }
            return judge(request, call, opened, found, now);
        }
    }

    /** How each file is read; those that cannot be are refused. */
    private List<FileParts.Opened> heads(LargeRequest request, LargeCall call) {
        FileIO store = settings.lake().files();
        List<FileParts.Opened> opened = new ArrayList<>();
        for (String location : request.files()) {
            progress.reading(location, opened.size() + 1, request.files().size());
            TextPlace place = TextPlace.of(location, store);
            Optional<byte[]> start = place.start(TextHead.BYTES);
            if (start.isEmpty()) {
                call.refuseMissing(place.name());
            } else {
                call.head(place.name(), start.get()).ifPresent(head -> opened.add(new FileParts.Opened(place, head)));
            }
        }
        return opened;
    }

    /** One task for each file: a hash is taken byte after byte. */
    private void cut(List<FileParts.Opened> opened, LargeCall call) {
        long piece = sizes.piece();
        List<FileParts> cut = spark().parallelize(opened, Math.max(1, opened.size()))
                .map(file -> FileParts.of(file, piece))
                .collect();
        for (int file = 0; file < cut.size(); file++) {
            FileParts parts = cut.get(file);
            FileParts.Opened of = opened.get(file);
            if (parts.pieces() == null) {
                call.refuse(of.place().name(), parts.fault());
            } else {
                call.add(of.place().name(), of.head(), parts.pieces());
            }
        }
    }

    private IngestReport judge(
            LargeRequest request, LargeCall call, List<FileParts.Opened> opened, Found found, Instant now) {
        List<LongFile> files = call.toRead();
        if (files.isEmpty()) {
            LargeCall.Ended ended = call.end(Map.of(), found.dryRun());
            return call.bringsUnits() && !found.dryRun()
                    ? commit(ended, found.lake().get(), List.of())
                    : ended.report();
        }
        PartRecipe recipe = new PartRecipe(request, now, call.units(), files, found.past(), parts(files));
        try (CallParts parts =
                new CallParts(spark(), request.indexSet().set(), recipe, CallParts.pieces(files, opened))) {
            boolean kept = !found.dryRun() && (!found.isFirst() || call.bringsUnits() || parts.acceptAny());
            return kept
                    ? load(call, parts, found.lake().get())
                    : call.end(parts.judged(null).rows(), found.dryRun()).report();
        } catch (Exception failed) {
            Optional<UnreadablePieceException> unreadable = UnreadablePieceException.in(failed);
            if (unreadable.isEmpty()) {
                throw failed;
            }
            return refused(call, unreadable.get(), found.dryRun());
        }
    }

    /** The call, when a file turned out unreadable while its rows were read: nothing was committed, so nothing counts. */
    static IngestReport refused(LargeCall call, UnreadablePieceException unreadable, boolean dryRun) {
        call.refuse(unreadable.name(), unreadable.fault());
        return call.end(Map.of(), dryRun).report();
    }

    private IngestReport load(LargeCall call, CallParts parts, Lake lake) {
        SubmissionWriter writer = lake.submissionWriter();
        JudgedParts judged = parts.judged(writer);
        LargeCall.Ended ended = call.end(judged.rows(), false);
        return commit(ended, lake, parts.written(judged, ended.submissions(), writer));
    }

    private IngestReport commit(LargeCall.Ended ended, Lake lake, List<WrittenRows> written) {
        if (ended.batches().isEmpty()) {
            return ended.report();
        }
        progress.committing(ended.figures());
        return ended.report().after(lake.commit(ended.batches(), written));
    }

    private int parts(List<LongFile> files) {
        long bytes = files.stream().mapToLong(file -> file.pieces().bytes()).sum();
        return (int) Math.max(spark().defaultParallelism(), bytes / sizes.part() + 1);
    }

    private JavaSparkContext spark() {
        JavaSparkContext started = session.get();
        if (started == null) {
            started = ScoreJob.start(settings);
            session.set(started);
        }
        return started;
    }

    /** Stops the session. */
    @Override
    public void close() {
        JavaSparkContext started = session.get();
        if (started != null) {
            started.stop();
        }
    }
}
