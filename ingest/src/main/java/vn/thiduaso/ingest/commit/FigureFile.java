package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Observations;
import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.check.OtherReading;
import vn.thiduaso.ingest.commit.LostEntries.Place;
import vn.thiduaso.ingest.compare.Entries;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.map.Layout;
import vn.thiduaso.ingest.map.PlainLong;
import vn.thiduaso.ingest.mapping.EntrySink;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.ingest.read.HeaderSink;
import vn.thiduaso.ingest.read.SheetShape;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.template.TemplateMark;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/**
 * One file of figures while it is read: observations of its accepted entries, faults of the others. An accepted entry can still lose its place
 * when a later one turns out to be its double, or a comparison with other rows and periods refuses it.
 */
public final class FigureFile implements HeaderSink, EntrySink, Entries, AutoCloseable {

    /** What is found in sums, in rows under other names, in words and numbers that can mean several things. */
    private static final Set<String> ANSWERABLE = Set.of(
            "unit-unknown", "cell-outside", "word-ambiguous", "number-ambiguous", "number-text", "percent-or-share");

    private final IndexSet indexSet;
    private final Function<Entry, Judge> judges;
    private final TurnedEntries turning;
    private final List<CellFault> headerFaults = new ArrayList<>();
    private final List<CellFault> inWhole = new ArrayList<>();
    private final KeptOut refused = new KeptOut();
    /** Names of the sheets that have a header, in order; the last one is being read. */
    private final List<String> sheets = new ArrayList<>();

    /** What was found in accepted entries, by their place. */
    private final Map<Place, List<CellFault>> remarks = new LinkedHashMap<>();

    private final LostEntries lost = new LostEntries();

    /** What the file says of itself. */
    private final Map<String, String> about = new HashMap<>();

    private final KeptEntries kept;
    /** The entry that {@link #walk} gave last. */
    private Place walked = new Place(0, 0, 0);

    private int walkedNumber;
    private final PlainMaker plainMaker;
    private Optional<PlainEntries> plain = Optional.empty();
    private long read;
    private @Nullable Layout layout;
    private SheetShape shape = SheetShape.plain("", false);
    private boolean foreign;
    /** Whether the rows that are being read stand under an office's own heads. */
    private boolean ofOffice;
    /** Whether a mapping says how the rows are read. */
    private boolean byMapping;

    /**
     * A file of which every entry is judged.
     *
     * @param judges who judges an entry, by its period
     * @param year what the lake has of the year
     */
    public FigureFile(IndexSet indexSet, Function<Entry, Judge> judges, YearToDate year) {
        this(indexSet, judges, year, new Spool(), (columns, entries) -> Optional.empty());
    }

    /**
     * @param spool where entries are kept; closed with the file
     * @param plainMaker who takes rows unjudged, where anybody does
     */
    FigureFile(IndexSet indexSet, Function<Entry, Judge> judges, YearToDate year, Spool spool, PlainMaker plainMaker) {
        kept = new KeptEntries(spool);
        this.indexSet = indexSet;
        this.judges = judges;
        this.plainMaker = plainMaker;
        turning = new TurnedEntries(indexSet, year, entry -> judges.apply(entry).unit(entry));
    }

    /** Makes what takes the plain rows under a header. */
    @FunctionalInterface
    interface PlainMaker {

        /** @param kept where they go */
        Optional<PlainEntries> of(PlainLong columns, KeptEntries kept);
    }

    @Override
    public boolean isHeader(SourceRow row) {
        return HeaderMapping.isHeader(row);
    }

    @Override
    public void about(String name, String text) {
        about.put(name, text);
    }

    /** The template it was made from; empty for any other file. Call it when the file is read. */
    public Optional<TemplateMark> template() {
        return TemplateMark.of(about);
    }

    @Override
    public void sheet(SheetShape of) {
        shape = of;
    }

    @Override
    public void header(SourceRow row) {
        HeaderMapping mapping = HeaderMapping.of(row, shape, indexSet);
        foreign |= !mapping.faults().isEmpty() && !HeaderMapping.isOwn(row);
        ofOffice = HeaderMapping.isOfOffice(row);
        layout = mapping.layout();
        mapping.faults().forEach(fault -> headerFaults.add(sheets.isEmpty() ? fault : fault.ofFurtherSheet()));
        sheets.add(row.sheet());
        plain = PlainLong.of(mapping).flatMap(columns -> plainMaker.of(columns, kept));
    }

    @Override
    public void accept(CsvRow row) {
        if (plain.isPresent() && plain.get().takes(row)) {
            read++;
        } else {
            accept(row.toSourceRow());
        }
    }

    @Override
    public void accept(SourceRow row) {
        Optional.ofNullable(layout).orElseThrow().entries(row, this::accept);
    }

    @Override
    public void sheet(String name) {
        byMapping = true;
        sheets.add(name);
    }

    @Override
    public void remark(CellFault fault) {
        inWhole.add(fault);
    }

    /** The last row is read. */
    void end() {
        plain = Optional.empty();
        kept.end();
    }

    /** Whether every header was understood: of a file whose header was not, nothing is taken. */
    boolean isUnderstood() {
        return headerFaults.isEmpty();
    }

    /** What was found in the file as a whole that keeps nothing out. */
    public List<CellFault> inWhole() {
        return List.copyOf(inWhole);
    }

    @Override
    public void refuse(CellFault fault) {
        headerFaults.add(fault);
    }

    @Override
    public void accept(Entry entry, Map<Part, Mode> modes) {
        TurnedEntries.Turned turned = turning.of(entry, modes);
        if (turned.faults().isEmpty()) {
            accept(turned.entry());
        } else {
            read++;
            refused.add(turned.faults());
        }
    }

    @Override
    public void accept(Entry entry) {
        read++;
        Judge judge = judges.apply(entry);
        Checks.CheckedEntry checked = judge.check(entry);
        List<CellFault> faults =
                byMapping ? checked.faults().stream().map(OtherReading::of).toList() : checked.faults();
        foreign |= ofOffice && faults.stream().anyMatch(FigureFile::isAnswerable);
        Cell anchor = entry.anchor();
        if (checked.isAccepted()) {
            kept.add(sheets.size() - 1, entry.row(), anchor.column(), judge.make(checked.candidate()));
            if (faults.isEmpty()) {
                plain.ifPresent(rows -> rows.learn(checked.candidate()));
            } else {
                remarks.put(new Place(sheets.size() - 1, entry.row(), anchor.column()), new ArrayList<>(faults));
            }
        } else {
            refused.add(faults);
        }
    }

    /** Whether somebody can say by a mapping what a cell means, so that it is asked rather than refused. */
    private static boolean isAnswerable(CellFault fault) {
        return ANSWERABLE.contains(fault.rule());
    }

    /** Whether a table was not made for the product, and has heads nobody knows or cells that only somebody can explain. */
    boolean isForeign() {
        return foreign;
    }

    /** Learns that the entry at a place has a double; told once for each double. */
    public void foundDouble(int column, CellFault fault) {
        List<CellFault> found = lost.at(new Place(sheets.indexOf(fault.sheet()), fault.row(), column));
        if (found.isEmpty()) {
            found.add(fault);
        }
    }

    @Override
    public boolean anyMissing() {
        return kept.anyMissing();
    }

    @Override
    public void walk(Entries.Sink sink) {
        walkedNumber = -1;
        kept.walk(lost::lacks, (sheet, row, column, figures) -> {
            walked = new Place(sheet, row, column);
            sink.accept(++walkedNumber, row, figures);
        });
    }

    @Override
    public void found(int entry, CellFault fault) {
        if (entry != walkedNumber) {
            throw new IllegalArgumentException("entry " + entry + " is not the one that was given last");
        }
        if (fault.isRefusal()) {
            lost.at(walked).add(fault);
        } else {
            remarks.computeIfAbsent(walked, place -> new ArrayList<>(1)).add(fault);
        }
    }

    /** About how many bytes of memory the faults take that are held of entries kept out as soon as they were read. */
    long keptOutBytes() {
        return refused.bytes();
    }

    /**
     * Those faults in the order of the file, each told once: whoever takes them keeps them, the file does no longer. To be taken between two rows. {@link #held}
     * may tell one of them again, for an entry of the same row that was accepted at first.
     */
    List<CellFault> takeKeptOut() {
        return sorted(refused.take());
    }

    /** What the file holds; call it when all files of the call are read. What is held is there until the file is closed. */
    public Held held() {
        List<CellFault> all = new ArrayList<>(refused.faults());
        LostEntries.Count gone = lost.tell(kept, all::add);
        long out = refused.entries() + gone.entries();
        List<CellFault> findings = new ArrayList<>();
        remarks.forEach((place, found) -> (lost.contains(place) ? all : findings).addAll(found));
        return new Held(
                read,
                read - out,
                out,
                new HeldFigures(kept, lost::lacks, kept.count() - gone.figures(), kept.said() - gone.said()),
                new Found(
                        sorted(all),
                        sorted(findings),
                        sorted(Stream.concat(all.stream(), findings.stream()).toList())),
                headerFaults);
    }

    /** Frees what was kept; nothing that was held can be read any more. */
    @Override
    public void close() {
        kept.close();
    }

    private List<CellFault> sorted(List<CellFault> found) {
        return found.stream().sorted(byPlace()).distinct().toList();
    }

    private Comparator<CellFault> byPlace() {
        return Comparator.comparingInt((CellFault fault) -> sheets.indexOf(fault.sheet()))
                .thenComparingInt(CellFault::row);
    }

    /**
     * What a file of figures holds.
     *
     * @param headerFaults when there is any, the file must not be taken
     */
    public record Held(
            long read,
            long accepted,
            long quarantined,
            Observations observations,
            Found found,
            List<CellFault> headerFaults) {

        public Held {
            headerFaults = List.copyOf(headerFaults);
        }

        /** The same, where some faults of what is kept out are told by somebody else already. */
        Held without(Set<CellFault> told) {
            Found rest = new Found(rest(found.keptOut(), told), found.accepted(), rest(found.all(), told));
            return told.isEmpty() ? this : new Held(read, accepted, quarantined, observations, rest, headerFaults);
        }

        private static List<CellFault> rest(List<CellFault> faults, Set<CellFault> told) {
            return faults.stream().filter(fault -> !told.contains(fault)).toList();
        }
    }

    /**
     * What the checks found in a file, each list in the order of the file.
     *
     * @param keptOut in entries that go to quarantine, whatever its severity
     * @param accepted in entries that are kept
     * @param all both
     */
    public record Found(List<CellFault> keptOut, List<CellFault> accepted, List<CellFault> all) {

        /** Nothing. */
        public static final Found NOTHING = new Found(List.of(), List.of(), List.of());

        public Found {
            keptOut = List.copyOf(keptOut);
            accepted = List.copyOf(accepted);
            all = List.copyOf(all);
        }
    }
}
