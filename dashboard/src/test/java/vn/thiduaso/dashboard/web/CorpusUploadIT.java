package vn.thiduaso.dashboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.KeptMappings;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.preview.DraftForesight;
import vn.thiduaso.ingest.propose.Answers;
import vn.thiduaso.ingest.propose.Known;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.report.FaultTable;
import vn.thiduaso.ingest.report.ReportFolder;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file of the corpus through the pages: what comes back is byte for byte, and what is kept row for row, what the command line gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusUploadIT {

    private static final Period PERIOD = Period.parse("2026-Q3");
    private static final Period EARLIER = Period.parse("2026-01");
    private static final String ACCOUNT = "gui";
    private static final String SENDER = "Người gui (gui)";
    /** Milliseconds before a page is looked at again. */
    private static final long LOOK = 40;

    private static final Pattern MARKED = Pattern.compile("/marked/\\d+");
    private static final String FIRST = "unit,indicator,period,%s\n%s,%s,2026-01,%s\n";

    @TempDir
    static Path folder;

    private final Map<String, Office> offices = new HashMap<>();

    /** Two homes with the same units: one behind pages, one of the command line. */
    private record Office(HomeLake pages, HomeLake batch, Database database, Server server) {

        static Office open(Path folder) {
            HomeLake pages = new HomeLake(LakeSettings.embedded(folder.resolve("pages")));
            HomeLake batch = new HomeLake(LakeSettings.embedded(folder.resolve("batch")));
            Database database = Databases.H2.open();
            ExampleAccounts.put(database, ACCOUNT, Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
            Server server = Server.start(ServerSettings.of(0), () -> database, () -> pages, ExampleFigures.CLOCK);
            return new Office(pages, batch, database, server);
        }

        Stream<Lake> lakes() {
            return Stream.of(pages.lake(), batch.lake());
        }

        void close() {
            server.close();
            batch.close();
        }
    }

    static Stream<CorpusFile> files() {
        return CorpusFile.all().stream();
    }

    @BeforeAll
    void open() {
        for (CorpusFile one : CorpusFile.all()) {
            offices.computeIfAbsent(one.set(), set -> Office.open(folder.resolve(set)));
        }
    }

    @AfterAll
    void close() {
        offices.values().forEach(Office::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void shouldGiveThePagesWhatTheCommandLineGives(CorpusFile corpus) throws IOException, InterruptedException {
        Office office = offices.get(corpus.set());
        IndexSetSource set = corpus.indexSet(CorpusFile.all().indexOf(corpus));
        for (Lake lake : office.lakes().toList()) {
            before(corpus, set, lake);
        }
        Lake batch = office.batch().lake();
        Optional<Mapping> mapping = corpus.answers().map(answers -> confirmed(corpus, set, answers, batch));
        mapping.ifPresent(one -> batch.mappings().keep(KeptMappings.row(one, SENDER, ExampleFigures.CLOCK.instant())));
        IngestRequest request = request(set, PERIOD, corpus.file(), List.of());
        IngestReport report =
                job().dryRun(request, LakeState.of(batch, set.set().code(), PERIOD), DraftForesight.of(batch));

        Visit visit = Visit.of(office.server(), office.database(), ACCOUNT);
        String draft = checked(visit, corpus, set, mapping);

        assertThat(new String(visit.bytes(draft + "/faults.csv"), StandardCharsets.UTF_8))
                .isEqualTo(new String(faults(report), StandardCharsets.UTF_8));
        assertThat(markedOnThePage(visit, draft))
                .as("digests of the marked workbooks")
                .isEqualTo(markedByTheCommand(request, report));
        IngestReport taken = job().run(request, batch);
        visit.post(draft + "/take", Map.of());
        settled(visit, draft);
        assertThat(kept(office.pages().lake(), set)).isEqualTo(kept(batch, set));
        if (taken.outcome() != IngestReport.Outcome.REFUSED) {
            assertThat(kept(batch, set)).isNotEmpty();
        }
    }

    /** What was there before: units, a set that figures were sent and scored for, and the files that came earlier. */
    private static void before(CorpusFile corpus, IndexSetSource set, Lake lake) throws IOException {
        boolean wide = !corpus.set().equals("set");
        Path first = Files.writeString(
                folder.resolve("truoc.csv"),
                wide
                        ? FIRST.formatted("numerator,denominator", "U001", "C11", "1,2")
                        : FIRST.formatted("value", "X01", "HOP", "1"));
        job().run(request(set, EARLIER, first, List.of(corpus.units())), lake);
        lake.runs().list(run(set));
        for (String line : corpus.before()) {
            String[] words = line.split(" ");
            Period period = words.length == 1 ? PERIOD : Period.parse(words[0]);
            Path file = CorpusFile.ROOT.resolve("files").resolve(words[words.length - 1]);
            job().run(request(set, period, file, List.of()), lake);
        }
    }

    private static RunRow run(IndexSetSource set) {
        return new RunRow(
                Digests.sha256(set.set().code()).substring(0, 12),
                set.set().code(),
                set.set().version(),
                EARLIER,
                "0".repeat(12),
                0,
                0,
                ExampleFigures.CLOCK.instant(),
                "test",
                set.yaml(),
                "{}",
                Digests.sha256("{}"));
    }

    private static Mapping confirmed(CorpusFile corpus, IndexSetSource set, Map<String, String> answers, Lake lake) {
        Known known = new Known(
                set.set(),
                lake.units().all().stream()
                        .filter(unit -> unit.isValidWithin(PERIOD.firstDay(), PERIOD.lastDay()))
                        .toList(),
                PERIOD);
        SourceFile source = SourceFile.open(corpus.file(), ReadLimits.batch());
        Proposal proposal = Proposal.of("m", Sketch.of(source.reader()), known, Answers.NONE, Optional.empty());
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            proposal = proposal.answer(answer.getKey(), answer.getValue());
        }
        return proposal.mapping().orElseThrow().named(corpus.name(), SENDER);
    }

    private static IngestRequest request(IndexSetSource set, Period period, Path file, List<Path> units) {
        return new IngestRequest(
                set.set(),
                period,
                List.of(file),
                units,
                IngestRequest.FileOrder.TOGETHER,
                SENDER,
                false,
                ReadLimits.batch());
    }

    private static IngestJob job() {
        return new IngestJob(ExampleFigures.CLOCK, IngestProgress.SILENT);
    }

    /** Sends the file, says what is asked, and waits for what is found. */
    private static String checked(Visit visit, CorpusFile corpus, IndexSetSource set, Optional<Mapping> mapping)
            throws IOException, InterruptedException {
        HttpResponse<String> sent = visit.send(
                "/upload",
                Map.of("set", set.set().code(), "period", PERIOD.toString()),
                String.valueOf(corpus.file().getFileName()),
                Files.readAllBytes(corpus.file()));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String location = sent.headers().firstValue("Location").orElseThrow();
        String draft = location.substring(location.indexOf("/upload/"));
        String page = settled(visit, draft);
        if (mapping.isPresent()) {
            Map<String, String> form = new LinkedHashMap<>();
            corpus.answers()
                    .orElseThrow()
                    .forEach((key, answer) ->
                            form.put("answer." + Digests.sha256(key).substring(0, 16), answer));
            assertThat(page)
                    .as("asks for a layout")
                    .contains(corpus.answers().orElseThrow().isEmpty() ? "/mapping" : "/answer");
            visit.post(draft + "/answer", form);
            visit.post(draft + "/mapping", Map.of("name", corpus.name()));
            page = settled(visit, draft);
        }
        assertThat(page).contains("/faults.csv");
        return draft;
    }

    private static String settled(Visit visit, String draft) throws IOException, InterruptedException {
        HttpResponse<String> page = visit.get(draft + "?lang=vi");
        // each look draws the page on the processors that read the file: most files are read after the first pauses
        for (long pause = LOOK;
                page.headers().firstValue("Refresh").isPresent();
                pause = Math.min(2 * pause, 10 * LOOK)) {
            Thread.sleep(pause);
            page = visit.get(draft + "?lang=vi");
        }
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static byte[] faults(IngestReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.CSV.write(FaultTable.of(report.files()), out);
        return out.toByteArray();
    }

    /** Digests of the workbooks {@code ingest --report} writes: none of a file in which nothing was found, or that cannot be opened. */
    private static List<String> markedByTheCommand(IngestRequest request, IngestReport report) throws IOException {
        Path back = Files.createTempDirectory(folder, "back");
        ReportFolder.write(back, request, report, ExampleFigures.CLOCK.instant());
        List<String> digests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(back).filter(Files::isRegularFile)) {
            for (Path file : files.filter(one -> !one.endsWith(ReportFolder.PAGE) && !one.endsWith(FaultTable.FILE))
                    .toList()) {
                digests.add(Digests.sha256(Files.readAllBytes(file)));
            }
        }
        return digests.stream().sorted().toList();
    }

    /** Digests of the workbooks the page has a link to. */
    private static List<String> markedOnThePage(Visit visit, String draft) throws IOException, InterruptedException {
        List<String> digests = new ArrayList<>();
        for (MatchResult link : MARKED.matcher(settled(visit, draft)).results().toList()) {
            while (visit.get(draft + link.group()).statusCode() == 202) {
                Thread.sleep(50);
            }
            digests.add(Digests.sha256(visit.bytes(draft + link.group())));
        }
        return digests.stream().sorted().toList();
    }

    /** Everything a lake knows of a set. */
    private static List<Object> kept(Lake lake, IndexSetSource set) {
        List<Object> all = new ArrayList<>();
        for (Submission one : lake.submissions().of(set.set().code(), PERIOD)) {
            all.add(one.toString().replaceFirst("seq=\\d+", ""));
            all.add(lake.observations().of(one.id()));
            all.add(lake.quarantine().of(one.id()));
            all.add(lake.findings().of(one.id()));
        }
        return all;
    }
}
