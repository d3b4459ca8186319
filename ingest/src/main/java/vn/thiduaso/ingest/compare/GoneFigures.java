package vn.thiduaso.ingest.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.check.Figures;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.FigureGone;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Tells where a figure that counts would be taken back by an entry that says it is missing. The lake is asked, once and for the codes concerned, only when
 * an entry says so.
 */
public final class GoneFigures {

    private static final List<Part> RATIO = List.of(Part.NUMERATOR, Part.DENOMINATOR);

    private record Key(String unit, String code) {}

    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<Key, Map<Part, Observation>> before = new HashMap<>();
    private final Past past;

    private GoneFigures(IndexSet indexSet, Past past) {
        this.past = past;
        indexSet.nodes().stream()
                .filter(Indicator.class::isInstance)
                .flatMap(node -> ((Indicator) node).inputs().stream())
                .forEach(input -> inputs.put(input.code(), input));
    }

    /** Tells each file which of its entries take back a figure of the lake. */
    public static void tell(IndexSet indexSet, Period period, Past past, List<? extends Entries> files) {
        Set<Key> missing = new HashSet<>();
        files.stream()
                .filter(Entries::anyMissing)
                .forEach(file -> file.walk((entry, row, figures) -> {
                    if (saysMissing(figures)) {
                        missing.add(key(figures.get(0)));
                    }
                }));
        if (!missing.isEmpty()) {
            GoneFigures gone = new GoneFigures(indexSet, past);
            gone.read(period, missing);
            files.stream().filter(Entries::anyMissing).forEach(gone::tell);
        }
    }

    private static Key key(Observation figure) {
        return new Key(figure.unit(), figure.code());
    }

    /** A value, or numerator and denominator: not points published by others. */
    private static boolean isOwn(Observation figure) {
        return figure.part() == Part.VALUE || figure.part() == Part.NUMERATOR || figure.part() == Part.DENOMINATOR;
    }

    /** A ratio sent as a value takes back its parts, and is not missing for that. */
    private static boolean saysMissing(List<Observation> figures) {
        return figures.stream().anyMatch(figure -> isOwn(figure) && figure.state() == CellState.MISSING)
                && figures.stream().noneMatch(figure -> isOwn(figure) && figure.state() == CellState.VALUE);
    }

    private void read(Period period, Collection<Key> missing) {
        List<String> codes = missing.stream()
                .map(Key::code)
                .filter(inputs::containsKey)
                .distinct()
                .collect(Collectors.toList());
        past.current(period, codes).stream()
                .filter(figure -> isOwn(figure) && figure.state() == CellState.VALUE && missing.contains(key(figure)))
                .forEach(figure -> before.computeIfAbsent(key(figure), key -> new EnumMap<>(Part.class))
                        .put(figure.part(), figure));
    }

    private void tell(Entries file) {
        file.walk((entry, row, figures) -> {
            Map<Part, Observation> old = before.getOrDefault(key(figures.get(0)), Map.of());
            if (!old.isEmpty() && saysMissing(figures)) {
                Observation now = figures.stream()
                        .filter(figure -> isOwn(figure) && figure.state() == CellState.MISSING)
                        // the part whose cell says so; the others have none
                        .min(Comparator.comparing(figure -> figure.text().isEmpty()))
                        .orElseThrow();
                file.found(entry, fault(row, now, old));
            }
        });
    }

    private CellFault fault(int row, Observation now, Map<Part, Observation> parts) {
        FigureGone check = new FigureGone();
        Input input = inputs.get(now.code());
        Severity severity = input.severity(check);
        boolean ratio = parts.keySet().containsAll(RATIO);
        // of a ratio sent in its parts the cell of the numerator
        Observation old =
                ratio ? parts.get(Part.NUMERATOR) : parts.values().iterator().next();
        double instead = Grid.measure(input, parts) * (input.kind() == Input.Kind.RATIO ? input.shareDivisor() : 1);
        String name = past.fileName(old.submission());
        return new CellFault(
                now.sheet(),
                row,
                now.cell(),
                now.text(),
                now.text().isEmpty() ? "" : "chưa có số liệu",
                check.rule(),
                severity,
                "Số “%s” của đơn vị “%s” đã nộp là %s (%sô %s) sẽ mất: dòng này nói chưa có số liệu"
                        .formatted(
                                now.code(),
                                now.unit(),
                                ratio
                                        ? Figures.quotient(
                                                old.value(),
                                                parts.get(Part.DENOMINATOR).value())
                                        : Figures.vi(old.value()),
                                name.isEmpty() ? "" : "tệp " + name + ", ",
                                CellAddress.withSheet(old.sheet(), old.cell())),
                "Xóa dòng này nếu số đã nộp vẫn đúng; để nguyên nếu muốn rút số",
                new CellFault.Subject(now.unit(), now.code(), Part.VALUE.word(), instead, instead));
    }
}
