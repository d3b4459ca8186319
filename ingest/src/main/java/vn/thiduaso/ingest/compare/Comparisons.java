package vn.thiduaso.ingest.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.CumulativeFalls;
import vn.thiduaso.scoring.check.HistoryUnusual;
import vn.thiduaso.scoring.check.PeersUnusual;
import vn.thiduaso.scoring.check.Tolerance.Usual;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Compares the figures of a call with earlier periods and with other units, where the set declares it. Two walks over the entries: one gathers, one
 * judges; so no order of rows or files changes what is found. A set that compares nothing costs nothing.
 *
 * <p>Between the two it must be known what is usual among the peers: of a call that is judged in parts, each with all rows of its units, that is what
 * the samples of all parts say together.
 */
public final class Comparisons {

    private final Watched watched;
    private final UnitDirectory directory;
    private final Map<String, Integer> units = new HashMap<>();
    private final List<? extends Entries> files;
    private final Grid now;
    private final Period period;
    private final Past past;

    /**
     * Gathers what the call sends.
     *
     * @param directory of the period: who is whose peer
     * @param past what the lake has, at least of the units that are gathered
     * @param files of the call, in the order in which they supersede each other
     */
    public Comparisons(
            IndexSet indexSet, Period period, UnitDirectory directory, Past past, List<? extends Entries> files) {
        watched = new Watched(indexSet);
        this.directory = directory;
        this.period = period;
        this.past = past;
        this.files = List.copyOf(files);
        now = watched.count() > 0 ? gather() : new Grid(0, 0);
    }

    /** Tells each file what is found in its entries, when these files are the whole call. */
    public static void judge(
            IndexSet indexSet, Period period, UnitDirectory directory, Past past, List<? extends Entries> files) {
        Comparisons comparisons = new Comparisons(indexSet, period, directory, past, files);
        comparisons.judge(comparisons.samples().usual(indexSet));
    }

    /** Whether a set compares units with each other. */
    public static boolean needPeers(IndexSet indexSet) {
        return !new Watched(indexSet).codes(PeersUnusual.class).isEmpty();
    }

    /** What the units of these files and those the past has send. */
    public PeerSamples samples() {
        return PeerSamples.of(watched, units, now, period, past, this::group);
    }

    /**
     * Tells each file what is found in its entries.
     *
     * @param peers what is usual among the units of the whole call and those of the lake
     */
    public void judge(Peers peers) {
        if (watched.count() > 0) {
            Earlier earlier = new Earlier(watched, units, period, past);
            files.forEach(file -> judge(file, earlier, peers));
        }
    }

    private String group(String unit) {
        return directory.find(unit).map(UnitRow::group).orElse("");
    }

    /** What the call sends; gives each of its units a number. */
    private Grid gather() {
        Grid sent = new Grid(watched.count(), 0);
        for (int file = 0; file < files.size(); file++) {
            long order = file + 1;
            files.get(file).walk((entry, row, figures) -> {
                for (Observation figure : figures) {
                    int input = watched.number(figure.code());
                    if (input >= 0) {
                        int unit = units.computeIfAbsent(figure.unit(), one -> units.size());
                        sent.put(unit, input, figure.part(), figure.value(), order);
                    }
                }
            });
        }
        return sent;
    }

    private void judge(Entries file, Earlier earlier, Peers peers) {
        file.walk((entry, row, figures) -> {
            int input = watched.number(figures.get(0).code());
            Map<Part, Observation> written = input < 0 ? Map.of() : written(figures);
            if (!written.isEmpty()) {
                Remark remark =
                        new Remark(watched.input(input), watched.per(input), row, fault -> file.found(entry, fault));
                int unit = units.get(figures.get(0).unit());
                falls(remark, unit, input, written, earlier);
                unusual(remark, unit, input, written, earlier, peers);
            }
        });
    }

    /** The figures of an entry that are numbers of its input. */
    private static Map<Part, Observation> written(List<Observation> figures) {
        Map<Part, Observation> written = new EnumMap<>(Part.class);
        for (Observation figure : figures) {
            boolean own =
                    figure.part() == Part.VALUE || figure.part() == Part.NUMERATOR || figure.part() == Part.DENOMINATOR;
            if (own && figure.state() == CellState.VALUE) {
                written.put(figure.part(), figure);
            }
        }
        return written;
    }

    /** Of a ratio only the parts are counted up. */
    private void falls(Remark remark, int unit, int input, Map<Part, Observation> written, Earlier earlier) {
        Optional<DeclaredCheck> declared = watched.check(input, CumulativeFalls.class);
        if (declared.isPresent()) {
            boolean ratio = watched.input(input).kind() == Input.Kind.RATIO;
            written.forEach((part, figure) -> {
                double before = earlier.latest(unit, input, part);
                if (ratio != (part == Part.VALUE) && figure.value() < before) {
                    remark.falls(declared.get(), figure, before, earlier.latestPeriod(unit, input, part));
                }
            });
        }
    }

    private void unusual(
            Remark remark, int unit, int input, Map<Part, Observation> written, Earlier earlier, Peers peers) {
        double measure = Grid.measure(watched.input(input), written);
        List<Remark.Unlike> from = new ArrayList<>(2);
        watched.check(input, HistoryUnusual.class).ifPresent(declared -> {
            HistoryUnusual check = (HistoryUnusual) declared.check();
            Usual usual = check.tolerance()
                    .usual(earlier.history(unit, input, check.periods()), Steps.of(watched.input(input)));
            if (usual.isUnusual(measure)) {
                from.add(Remark.Unlike.itself(declared, usual));
            }
        });
        watched.check(input, PeersUnusual.class).ifPresent(declared -> {
            String group = group(written.values().iterator().next().unit());
            Usual usual = peers.usual(group, input);
            if (usual.isUnusual(measure)) {
                from.add(Remark.Unlike.peers(declared, usual, group));
            }
        });
        if (!from.isEmpty()) {
            remark.unusual(written, measure, from);
        }
    }
}
