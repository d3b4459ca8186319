package vn.thiduaso.dashboard.data.upload;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.ActDesk;
import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.data.UnitReachQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.KeptMappings;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.preview.DraftForesight;
import vn.thiduaso.ingest.propose.Answers;
import vn.thiduaso.ingest.propose.EarlierNames;
import vn.thiduaso.ingest.propose.Grid;
import vn.thiduaso.ingest.propose.Known;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.propose.Recogniser;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.InputFiles;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.report.GivenBack;
import vn.thiduaso.ingest.report.MarkedWorkbook;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Reads, checks and takes drafts: the jobs of the command line, on one thread of its own, so that no request waits for a file and no number of files
 * takes all memory. What is in the database says what is to be done; a server that was killed goes on with what is to be taken ({@link UploadUpkeep}), and with the rest when its page is opened again.
 */
@Component
class UploadJobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UploadJobs.class);
    private static final int WAITING = 20;
    /** Reports kept at hand; an older one is made again when its page is opened. */
    private static final int KEPT = 16;

    /** Drafts share a lock by their ids: there is no draft whose lock would have to be thrown away. */
    private static final int LOCKS = 64;

    /** Files of a draft whose sheets are shown around their faults. */
    private static final int GRIDS = 5;

    private final HomeLake home;
    private final FigureSets sets;
    private final DraftRepository drafts;
    private final DraftFolder folder;
    private final UnitReachQueries reach;
    private final ActDesk acts;
    private final Clock clock;
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), job -> {
                Thread thread = new Thread(job, "upload");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<String, Work> works = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Work> eldest) {
            return size() > KEPT + WAITING && !(eldest.getValue() instanceof Work.Running);
        }
    });

    UploadJobs(
            HomeLake home,
            FigureSets sets,
            DraftRepository drafts,
            DraftFolder folder,
            UnitReachQueries reach,
            ActDesk acts,
            Clock clock) {
        this.home = home;
        this.sets = sets;
        this.drafts = drafts;
        this.folder = folder;
        this.reach = reach;
        this.acts = acts;
        this.clock = clock;
        worker.allowCoreThreadTimeOut(true);
    }

    /** Whoever changes a draft holds it, and reads the draft again when he has it: a form may come twice. */
    Object lock(String draft) {
        return locks.get(Math.floorMod(draft.hashCode(), LOCKS));
    }

    /** How far a draft has come; what is still to be done is begun. */
    Work look(Draft draft, Actor who) {
        if (draft.stage() == Draft.Stage.DONE) {
            return new Work.Taken();
        }
        Work now = works.get(draft.id());
        return now == null ? begin(draft, who) : now;
    }

    /** Begins anew, whatever was found before; what waits or runs goes on. */
    synchronized Work begin(Draft draft, Actor who) {
        if (works.get(draft.id()) instanceof Work.Running running) {
            return running;
        }
        works.put(draft.id(), Work.Running.WAITING);
        try {
            worker.execute(() -> works.put(draft.id(), done(draft, who)));
            return Work.Running.WAITING;
        } catch (RejectedExecutionException tooMany) {
            works.remove(draft.id());
            return Work.Running.WAITING; // asked for again when the page refreshes
        }
    }

    /** Makes something in its turn, on the thread that reads files; empty when too much waits. */
    <T> Optional<CompletableFuture<T>> inTurn(Supplier<T> work) {
        try {
            return Optional.of(CompletableFuture.supplyAsync(work, worker));
        } catch (RejectedExecutionException tooMany) {
            return Optional.empty();
        }
    }

    /** What is at hand of a draft; empty after a restart, and for one of long ago. Nothing is begun. */
    Optional<Work> found(String draft) {
        return Optional.ofNullable(works.get(draft));
    }

    /** Whether it waits or is being worked on. */
    boolean runs(String draft) {
        return works.get(draft) instanceof Work.Running;
    }

    void forget(String draft) {
        works.remove(draft);
    }

    /** The same question after more answers. */
    void answered(String draft, Work.Asking asking) {
        works.put(draft, asking);
    }

    /** @param begun as it was when its turn was asked for; what was said of it since then counts */
    private Work done(Draft begun, Actor who) {
        try {
            Draft draft = drafts.find(begun.id(), begun.account()).orElse(begun);
            return switch (draft.stage()) {
                case CHECK -> check(draft, who);
                case TAKE, HOLD -> take(draft, who);
                case DONE -> new Work.Taken();
            };
        } catch (RuntimeException | Error fault) {
            String code = "TDS-500-" + UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} at draft {}", code, begun.id(), fault);
            return new Work.Failed(code);
        }
    }

    private Work check(Draft draft, Actor who) {
        FigureSet about = about(draft);
        IngestRequest request = request(draft, about, who);
        Lake lake = home.lake();
        IngestReport report = new IngestJob(clock, progress(draft))
                .dryRun(request, LakeState.of(lake, about.code(), about.period()), DraftForesight.of(lake));
        Map<Integer, String> layouts = new HashMap<>();
        Map<Integer, List<FaultGrid>> grids = new HashMap<>();
        Map<Integer, GivenBack> backs = new HashMap<>();
        try (InputFiles inputs = InputFiles.of(request.files(), request.limits())) {
            for (int at = 0; at < report.files().size(); at++) {
                FileReport file = report.files().get(at);
                InputFile input = inputs.files().get(at);
                if (asksForLayout(file, draft)) {
                    return asking(draft, about, who, input.open(request.limits()));
                }
                if (file.status() == FileReport.Status.LOADED) {
                    layouts.put(at, Layout.of(input.open(request.limits())).word());
                }
                if (!file.submission().isEmpty() && grids.size() < GRIDS) {
                    grids.put(at, FaultGrid.of(input.open(request.limits()), file.faults()));
                }
                if (isGivenBack(file)) {
                    backs.put(at, MarkedWorkbook.back(input.open(request.limits()), file));
                }
            }
        }
        return new Work.Checked(report, layouts, grids, backs, new MarkedCopies());
    }

    /** Whether a file was opened, and there is something to be marked in it. */
    static boolean isGivenBack(FileReport file) {
        return !file.submission().isEmpty() && !file.found().isEmpty();
    }

    /** Also a file that a mapping was found for, where somebody wants to say it otherwise. */
    private static boolean asksForLayout(FileReport file, Draft draft) {
        return file.faults().stream()
                .map(CellFault::rule)
                .anyMatch(rule -> rule.equals(FileReport.MAPPING_NEEDED)
                        || (draft.isReread() && rule.equals(FileReport.MAPPING_USED)));
    }

    private Work.Asking asking(Draft draft, FigureSet about, Actor who, SourceFile source) {
        Lake lake = home.lake();
        IndexSet set = about.source().set();
        List<Recogniser.Kept> kept = KeptMappings.inOrder(lake.mappings().latest(about.code()), sender(who), set);
        Optional<Mapping> before = new Recogniser(kept).recognise(source).map(Recogniser.Recognition::mapping);
        EarlierNames names = EarlierNames.of(kept);
        Known known = new Known(set, lake.units().all(), about.period(), draft.isReread() ? names.askedAnew() : names);
        String stem = source.name().replaceFirst("^.*/", "").replaceFirst("\\.[^.]+$", "");
        String name = before.map(Mapping::name).orElse(stem);
        Sketch sketch = Sketch.of(source.reader());
        Answers answers = new Answers(draft.answers());
        if (!draft.isReread()) {
            return new Work.Asking(source.name(), Proposal.of(name, sketch, known, answers, before), Map.of());
        }
        // what its mapping says is chosen beforehand, whoever said it in whichever file
        Map<String, String> earlier = new LinkedHashMap<>(
                Proposal.of(name, sketch, known, Answers.NONE, before).remembered());
        earlier.putAll(draft.earlier());
        Proposal proposal = Proposal.of(name, sketch, known, answers, Optional.empty());
        return new Work.Asking(source.name(), withColumns(proposal, earlier), earlier);
    }

    /** What was said before of columns nobody asks about stays said: it is seen, and changed, where the columns are listed. */
    private static Proposal withColumns(Proposal proposal, Map<String, String> earlier) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Grid grid : proposal.grids(0)) {
            for (Grid.GridColumn column : grid.columns()) {
                String before = earlier.getOrDefault(column.key(), "");
                if (!column.isAsked() && !before.isEmpty()) {
                    said.put(column.key(), before);
                }
            }
        }
        return proposal.answers(said);
    }

    private Work take(Draft draft, Actor who) {
        FigureSet about = about(draft);
        Lake lake = home.lake();
        IngestReport report =
                new IngestJob(clock, progress(draft)).run(request(draft, about, who), lake, DraftForesight.of(lake));
        if (report.outcome() == IngestReport.Outcome.REFUSED) {
            // something changed since it was checked: a mapping, a unit
            drafts.putBack(draft.id(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return new Work.Checked(report, Map.of(), Map.of(), Map.of(), new MarkedCopies());
        }
        List<String> taken = report.files().stream()
                .filter(file -> file.status() == FileReport.Status.LOADED
                        || file.status() == FileReport.Status.KNOWN && isSentBy(who, file.submission()))
                .map(FileReport::submission)
                .toList();
        if (draft.stage() == Draft.Stage.TAKE) {
            acts.submitNew(who, taken, draft.note());
        }
        drafts.taken(draft.id(), taken);
        folder.removeMarked(draft.id());
        return new Work.Taken();
    }

    /** What is known may have come by this draft, before a server was killed; what somebody else sent is his to submit. */
    private boolean isSentBy(Actor who, String submission) {
        return home.lake()
                .submissions()
                .find(submission)
                .filter(row -> row.sentBy().equals(sender(who)))
                .isPresent();
    }

    /** What the command line would be asked for. */
    IngestRequest request(Draft draft, Actor who) {
        return request(draft, about(draft), who);
    }

    private IngestRequest request(Draft draft, FigureSet about, Actor who) {
        IngestRequest all = new IngestRequest(
                about.source().set(),
                about.period(),
                folder.paths(draft),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                sender(who),
                false,
                ReadLimits.upload());
        Optional<Set<String>> units = reach.units(who, Action.LOAD_FIGURES);
        return units.map(all::within).orElse(all);
    }

    FigureSet about(Draft draft) {
        return sets.toLoad(draft.indexSet(), draft.period().toString())
                .orElseThrow(() -> new IllegalStateException("no set " + draft.indexSet()));
    }

    /** Under which name files are sent and mappings are kept. */
    static String sender(Actor who) {
        return ActDesk.person(who).name();
    }

    private IngestProgress progress(Draft draft) {
        return new IngestProgress() {
            @Override
            public void reading(String fileName, int number, int of) {
                works.put(draft.id(), new Work.Running(fileName, number, of, 0));
            }

            @Override
            public void committing(long observations) {
                works.put(draft.id(), new Work.Running("", 0, 0, observations));
            }
        };
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
