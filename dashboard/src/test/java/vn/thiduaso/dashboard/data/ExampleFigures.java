package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

/** A home with a lake in which small files of figures of one set wait, for tests of what people do with them. */
public final class ExampleFigures implements AutoCloseable {

    public static final IndexSetSource SET = IndexSetSources.resolve("SERVICE-766");
    public static final Period PERIOD = Period.parse("2026-10");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:00:00Z"), ZoneOffset.UTC);

    private static final List<String> TWO_COMMUNES = List.of("U1,Xã Một,commune", "U2,Xã Hai,commune");

    private final Path folder;
    private final HomeLake home;
    private final List<String> units;
    private int files;

    public ExampleFigures(Path folder) {
        this(folder, TWO_COMMUNES);
    }

    /** @param units lines of a table of units: code, name, kind */
    private ExampleFigures(Path folder, List<String> units) {
        this.folder = folder;
        this.home = new HomeLake(LakeSettings.embedded(folder));
        this.units = units;
    }

    /**
     * Communes called so, each with a figure that was sent; their codes are H21.100 and on.
     *
     * @param names any text
     */
    public static ExampleFigures ofNames(Path folder, List<String> names, Actor sender) {
        List<String> codes = IntStream.range(0, names.size())
                .mapToObj(number -> "H21." + (100 + number))
                .toList();
        ExampleFigures figures = new ExampleFigures(
                folder,
                IntStream.range(0, names.size())
                        .mapToObj(number -> "%s,\"%s\",commune"
                                .formatted(codes.get(number), names.get(number).replace("\"", "\"\"")))
                        .toList());
        String lines = codes.stream()
                .map(code -> "%s,ON_TIME,%s,5,2618".formatted(code, PERIOD))
                .collect(Collectors.joining("\n"));
        Submission loaded = figures.load(PERIOD, lines, sender);
        new ActJob(CLOCK).onSubmissions(figures.home.lake(), ActKind.SUBMIT, List.of(loaded.id()), sender, "");
        return figures;
    }

    public HomeLake home() {
        return home;
    }

    /** Loads a file with a figure of unit U1 and submits it. */
    public Submission send(Period period, int numerator, Actor sender) {
        Submission loaded = load(period, numerator, sender);
        new ActJob(CLOCK).onSubmissions(home.lake(), ActKind.SUBMIT, List.of(loaded.id()), sender, "");
        return loaded;
    }

    /** Loads and submits a file that says of the figure of unit U1 that it is missing. */
    public Submission sendNothing(Period period, Actor sender) {
        Submission loaded = load(period, "U1,ON_TIME,%s,,".formatted(period), sender);
        new ActJob(CLOCK).onSubmissions(home.lake(), ActKind.SUBMIT, List.of(loaded.id()), sender, "");
        return loaded;
    }

    /** Loads a file with a figure of unit U1 and leaves it checked. */
    public Submission load(Period period, int numerator, Actor sender) {
        return load(period, "U1,ON_TIME,%s,%d,2618".formatted(period, numerator), sender);
    }

    /** Loads a file for a set that is nowhere but on the desk of who wrote it: it is not bundled, and nothing was scored by it. */
    public void loadForASetNobodyHas(String code, Actor sender) {
        IndexSetSource own =
                IndexSetSource.of(SET.yaml().replaceFirst("code: SERVICE-766", "code: " + code), code + ".yaml");
        load(own, PERIOD, "U1,ON_TIME,%s,5,2618".formatted(PERIOD), sender);
    }

    private Submission load(Period period, String line, Actor sender) {
        return load(SET, period, line, sender);
    }

    private Submission load(IndexSetSource set, Period period, String line, Actor sender) {
        String name = "so-lieu-%d.csv".formatted(++files);
        try {
            Path units = Files.writeString(
                    folder.resolve("don-vi.csv"), "unit,name,kind\n" + String.join("\n", this.units) + "\n");
            Path figures = Files.writeString(
                    folder.resolve(name), "unit,indicator,period,numerator,denominator\n" + line + "\n");
            IngestRequest request = new IngestRequest(
                    set.set(),
                    period,
                    List.of(figures),
                    List.of(units),
                    IngestRequest.FileOrder.TOGETHER,
                    sender.name(),
                    false,
                    ReadLimits.batch());
            new IngestJob(CLOCK, IngestProgress.SILENT).run(request, home.lake());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return home.lake().submissions().of(set.set().code(), period).stream()
                .filter(row -> row.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Kinds of all acts of the lake, in their order. */
    public List<ActKind> acts() {
        return home.lake().acts().log().acts().stream().map(act -> act.kind()).toList();
    }

    /** What the page of approving is made of now, as its form sends it. */
    public String seen() {
        return ApprovalPicture.seen(home.lake(), new FigureSet(SET, PERIOD, Lock.OPEN, false, List.of(), List.of()));
    }

    @Override
    public void close() {
        home.close();
    }
}
