package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.PackFile;
import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.preview.DraftForesight;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

/**
 * The bundled commune in the middle of its work: the first quarter of 2026 closed, the second approved but for one file, of the third some files
 * waiting and some not sent.
 */
public final class ExampleOffice {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-08T02:15:00Z"), ZoneOffset.UTC);

    private static final Actor SENDER = Actor.ofAccount("Trần Văn Gửi (minh họa)", "gui");
    private static final Actor APPROVER = Actor.ofAccount("Lê Thị Duyệt (minh họa)", "duyet");
    private static final Actor CLOSER = Actor.ofAccount("Phạm Văn Chốt (minh họa)", "chot");

    private final Lake lake;
    private final Pack pack;
    private final Path folder;
    private final IndexSetSource source;
    /** The bundled set with a stricter check: what it finds is in the lake whatever the set says later. */
    private final IndexSetSource checked;

    private ExampleOffice(Lake lake, Path home) throws IOException {
        this.lake = lake;
        pack = Packs.list().stream()
                .filter(one -> one.name().equals("phu-tan-minh-hoa"))
                .findFirst()
                .orElseThrow();
        folder = pack.extractTo(home);
        source = IndexSetSources.resolve(pack.indexSet());
        checked = IndexSetSource.of(
                source.yaml()
                        .replaceFirst(
                                "(?m)^checks:\n(  .*\n)+",
                                "checks: {peers-unusual: {severity: warn, times: 2}, evidence-missing: off}\n"),
                "checked.yaml");
    }

    /** Fills a home. */
    public static HomeLake fill(Path home) {
        HomeLake lake = new HomeLake(LakeSettings.embedded(home));
        try {
            new ExampleOffice(lake.lake(), home).work();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return lake;
    }

    private void work() {
        Period first = Period.parse("2026-Q1");
        Period second = Period.parse("2026-Q2");
        Period third = Period.parse("2026-Q3");
        send(first, file -> true);
        approve(first, file -> true);
        new CloseJob(CLOCK).run(lake, source, first, CLOSER, CloseJob.Unapproved.REFUSE);
        send(second, file -> true);
        approve(second, file -> !file.contains("dinh-chinh"));
        send(third, file -> file.endsWith("ap.csv") || file.endsWith("mat-tran-doan-the.csv"));
        ActJob acts = new ActJob(CLOCK);
        acts.on(lake, ActKind.DECLARE, new OfUnit(source.set().code(), third, "PT.AP01"), SENDER, "");
        List<String> returned = ids(third, State.SUBMITTED, file -> file.contains("doan-the"));
        acts.onSubmissions(lake, ActKind.RETURN, returned, APPROVER, "Đoàn thanh niên chưa có chữ ký của Bí thư");
        acts.onSubmissions(lake, ActKind.SUBMIT, returned, SENDER, "");
    }

    private void send(Period period, Predicate<String> sent) {
        List<Path> files = pack.files(period).stream()
                .map(PackFile::path)
                .filter(sent)
                .map(folder::resolve)
                .toList();
        new IngestJob(CLOCK, IngestProgress.SILENT)
                .run(
                        new IngestRequest(
                                checked.set(),
                                period,
                                files,
                                List.of(folder.resolve(pack.units())),
                                IngestRequest.FileOrder.ONE_AFTER_THE_OTHER,
                                SENDER.name(),
                                true,
                                ReadLimits.batch()),
                        lake,
                        DraftForesight.of(lake));
        new ActJob(CLOCK).submitNew(lake, ids(period, State.CHECKED, file -> true), SENDER, "");
    }

    private void approve(Period period, Predicate<String> approved) {
        new ActJob(CLOCK).onSubmissions(lake, ActKind.APPROVE, ids(period, State.SUBMITTED, approved), APPROVER, "");
    }

    private List<String> ids(Period period, State state, Predicate<String> file) {
        return lake.standings(source.set().code(), period).stream()
                .filter(row ->
                        row.state() == state && file.test(row.submission().fileName()))
                .map(row -> row.submission().id())
                .toList();
    }
}
