package vn.thiduaso.ingest.compare;

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
 */
public final class Comparisons {

    private final Watched watched;
    private final UnitDirectory directory;
    private final Map<String, Integer> units = new HashMap<>();
    private final Earlier earlier;
    private final Peers peers;

    private Comparisons(
            Watched watched, Period period, UnitDirectory directory, Past past, List<? extends Entries> files) {
        this.watched = watched;
        this.directory = directory;
        Grid now = gather(files);
        earlier = new Earlier(watched, units, period, past);
        peers = new Peers(watched, units, now, period, past, this::group);
    }

    /**
     * Tells each file what is found in its entries.
     *
     * @param directory of the period: who is whose peer
     * @param files of the call, in the order in which they supersede each other
     */
    public static void judge(
            IndexSet indexSet, Period period, UnitDirectory directory, Past past, List<? extends Entries> files) {
        Watched watched = new Watched(indexSet);
        if (watched.count() > 0) {
            Comparisons comparisons = new Comparisons(watched, period, directory, past, files);
            files.forEach(comparisons::judge);
        }
    }

    private String group(String unit) {
        return directory.find(unit).map(UnitRow::group).orElse("");
    }

    /** What the call sends; gives each of its units a number. */
    private Grid gather(List<? extends Entries> files) {
        Grid now = new Grid(watched.count(), 0);
        for (int file = 0; file < files.size(); file++) {
            long order = file + 1;
            files.get(file).walk((entry, row, figures) -> {
                for (Observation figure : figures) {
                    int input = watched.number(figure.code());
                    if (input >= 0) {
                        int unit = units.computeIfAbsent(figure.unit(), one -> units.size());
                        now.put(unit, input, figure.part(), figure.value(), order);
                    }
                }
            });
        }
        return now;
    }

    private void judge(Entries file) {
        file.walk((entry, row, figures) -> {
            int input = watched.number(figures.get(0).code());
            Map<Part, Observation> written = input < 0 ? Map.of() : written(figures);
            if (!written.isEmpty()) {
                Remark remark = new Remark(watched.input(input), row, fault -> file.found(entry, fault));
                int unit = units.get(figures.get(0).unit());
                falls(remark, unit, input, written);
                unusual(remark, unit, input, written);
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
    private void falls(Remark remark, int unit, int input, Map<Part, Observation> written) {
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

    private void unusual(Remark remark, int unit, int input, Map<Part, Observation> written) {
        double measure = Grid.measure(watched.input(input), written);
        watched.check(input, HistoryUnusual.class).ifPresent(declared -> {
            HistoryUnusual check = (HistoryUnusual) declared.check();
            Usual usual = check.tolerance()
                    .usual(earlier.history(unit, input, check.periods()), Steps.of(watched.input(input)));
            if (usual.isUnusual(measure)) {
                remark.unlikeItself(declared, written, measure, usual);
            }
        });
        watched.check(input, PeersUnusual.class).ifPresent(declared -> {
            String group = group(written.values().iterator().next().unit());
            Usual usual = peers.usual(group, input);
            if (usual.isUnusual(measure)) {
                remark.unlikePeers(declared, written, measure, usual, group);
            }
        });
    }
}
