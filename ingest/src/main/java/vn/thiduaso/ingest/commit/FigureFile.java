package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.compare.Entries;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.map.Layout;
import vn.thiduaso.ingest.mapping.EntrySink;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.HeaderSink;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.template.TemplateMark;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/**
 * One file of figures while it is read: observations of its accepted entries, faults of the others. An accepted entry can still lose its place
 * when a later one turns out to be its double, or a comparison with other rows and periods refuses it.
 */
public final class FigureFile implements HeaderSink, EntrySink, Entries {

    private static final int FIELDS = 4;
    private static final int START = 1024;

    private final IndexSet indexSet;
    private final Function<Entry, Judge> judges;
    private final TurnedEntries turning;
    private final List<CellFault> headerFaults = new ArrayList<>();
    private final List<CellFault> inWhole = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    /** Names of the sheets that have a header, in order; the last one is being read. */
    private final List<String> sheets = new ArrayList<>();

    private final Set<Place> quarantined = new HashSet<>();
    /** What was found in accepted entries, by their place. */
    private final Map<Place, List<CellFault>> remarks = new LinkedHashMap<>();
    /** What took accepted entries their place; texts of doubles are looked up when all are known. */
    private final Map<Place, List<CellFault>> lost = new HashMap<>();

    /** What the file says of itself. */
    private final Map<String, String> about = new HashMap<>();

    private final List<Observation> observations = new ArrayList<>();
    /** Of the accepted entries in order: sheet, row, column, and the end of their observations. */
    private int[] accepted = new int[FIELDS * START];

    private int acceptedCount;
    private long read;
    private @Nullable Layout layout;
    private boolean foreign;

    /**
     * @param judges who judges an entry, by its period
     * @param year what the lake has of the year
     */
    public FigureFile(IndexSet indexSet, Function<Entry, Judge> judges, YearToDate year) {
        this.indexSet = indexSet;
        this.judges = judges;
        turning = new TurnedEntries(indexSet, year, entry -> judges.apply(entry).unit(entry));
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
    public void header(SourceRow row) {
        HeaderMapping mapping = HeaderMapping.of(row, indexSet);
        foreign |= !mapping.faults().isEmpty() && !HeaderMapping.isOwn(row);
        layout = mapping.layout();
        mapping.faults().forEach(fault -> headerFaults.add(sheets.isEmpty() ? fault : fault.ofFurtherSheet()));
        sheets.add(row.sheet());
    }

    @Override
    public void accept(SourceRow row) {
        Optional.ofNullable(layout).orElseThrow().entries(row, this::accept);
    }

    @Override
    public void sheet(String name) {
        sheets.add(name);
    }

    @Override
    public void remark(CellFault fault) {
        inWhole.add(fault);
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
            quarantined.add(
                    new Place(sheets.size() - 1, entry.row(), entry.anchor().column()));
            faults.addAll(turned.faults());
        }
    }

    @Override
    public void accept(Entry entry) {
        read++;
        Judge judge = judges.apply(entry);
        Checks.CheckedEntry checked = judge.check(entry);
        Cell anchor = entry.anchor();
        if (checked.isAccepted()) {
            observations.addAll(judge.make(checked.candidate()));
            remember(entry.row(), anchor.column());
            if (!checked.faults().isEmpty()) {
                remarks.put(
                        new Place(sheets.size() - 1, entry.row(), anchor.column()), new ArrayList<>(checked.faults()));
            }
        } else {
            quarantined.add(new Place(sheets.size() - 1, entry.row(), anchor.column()));
            faults.addAll(checked.faults());
        }
    }

    private void remember(int row, int column) {
        int at = acceptedCount * FIELDS;
        if (at == accepted.length) {
            accepted = Arrays.copyOf(accepted, accepted.length * 2);
        }
        accepted[at] = sheets.size() - 1;
        accepted[at + 1] = row;
        accepted[at + 2] = column;
        accepted[at + 3] = observations.size();
        acceptedCount++;
    }

    /** Whether heads nobody knows stand in a table that was not made for the product. */
    boolean isForeign() {
        return foreign;
    }

    /** Learns that the entry at a place has a double; told once for each double. */
    public void foundDouble(int column, CellFault fault) {
        List<CellFault> found = lost.computeIfAbsent(
                new Place(sheets.indexOf(fault.sheet()), fault.row(), column), place -> new ArrayList<>(1));
        if (found.isEmpty()) {
            found.add(fault);
        }
    }

    @Override
    public void walk(Entries.Sink sink) {
        int from = 0;
        for (int entry = 0; entry < acceptedCount; entry++) {
            int to = accepted[entry * FIELDS + 3];
            if (!lost.containsKey(place(entry))) {
                sink.accept(entry, accepted[entry * FIELDS + 1], observations.subList(from, to));
            }
            from = to;
        }
    }

    @Override
    public void found(int entry, CellFault fault) {
        (fault.isRefusal() ? lost : remarks)
                .computeIfAbsent(place(entry), place -> new ArrayList<>(1))
                .add(fault);
    }

    private Place place(int entry) {
        int at = entry * FIELDS;
        return new Place(accepted[at], accepted[at + 1], accepted[at + 2]);
    }

    /** What the file holds; call it when all files of the call are read. */
    public Held held() {
        List<CellFault> all = new ArrayList<>(faults);
        List<Observation> kept = lost.isEmpty() ? observations : withoutLost(all::add);
        Set<Place> out = new HashSet<>(quarantined);
        out.addAll(lost.keySet());
        List<CellFault> findings = new ArrayList<>();
        remarks.forEach((place, found) -> (lost.containsKey(place) ? all : findings).addAll(found));
        return new Held(
                read,
                read - out.size(),
                out.size(),
                kept,
                new Found(
                        sorted(all),
                        sorted(findings),
                        sorted(Stream.concat(all.stream(), findings.stream()).toList())),
                headerFaults);
    }

    private List<CellFault> sorted(List<CellFault> found) {
        return found.stream().sorted(byPlace()).distinct().toList();
    }

    /** One pass over the accepted entries: one that kept its place stays, what took another's is told with its text. */
    private List<Observation> withoutLost(Consumer<CellFault> told) {
        List<Observation> kept = new ArrayList<>(observations.size());
        int from = 0;
        for (int i = 0; i < acceptedCount; i++) {
            int to = accepted[i * FIELDS + 3];
            List<Observation> entry = observations.subList(from, to);
            List<CellFault> found = lost.get(place(i));
            if (found == null) {
                kept.addAll(entry);
            } else {
                found.forEach(fault -> told.accept(withText(fault, entry)));
            }
            from = to;
        }
        return kept;
    }

    private static CellFault withText(CellFault fault, List<Observation> entry) {
        if (!fault.text().isEmpty()) {
            return fault;
        }
        String text = entry.stream()
                .filter(row -> row.cell().equals(fault.cell()))
                .map(Observation::text)
                .findFirst()
                .orElse("");
        return fault.withText(text);
    }

    private Comparator<CellFault> byPlace() {
        return Comparator.comparingInt((CellFault fault) -> sheets.indexOf(fault.sheet()))
                .thenComparingInt(CellFault::row);
    }

    /** @param sheet its number in {@link #sheets} */
    private record Place(int sheet, int row, int column) {}

    /**
     * What a file of figures holds.
     *
     * @param headerFaults when there is any, the file must not be taken
     */
    public record Held(
            long read,
            long accepted,
            long quarantined,
            List<Observation> observations,
            Found found,
            List<CellFault> headerFaults) {

        public Held {
            headerFaults = List.copyOf(headerFaults);
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
