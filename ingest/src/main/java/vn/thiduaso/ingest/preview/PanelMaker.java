package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.datasets.closing.ClosedPeriods;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;

/** Puts the figures of some periods side by side by unit: the rows that closing the periods one by one would give. */
final class PanelMaker {

    private final IndexSet indexSet;
    private final String kind;
    private final PreviewReader.Held held;

    /** @param kind of the units no file describes */
    PanelMaker(IndexSet indexSet, String kind, PreviewReader.Held held) {
        this.indexSet = indexSet;
        this.kind = kind;
        this.held = held;
    }

    /** @param periods rising; the last is scored, and its units are those of the panel */
    Panel panel(List<Period> periods) {
        List<Map<String, Sent>> sent = periods.stream().map(this::sent).toList();
        Period last = periods.get(periods.size() - 1);
        double[] times = periods.stream()
                .mapToDouble(period -> UnitHistory.time(period, last))
                .toArray();
        List<Sent> scored = new ArrayList<>(sent.get(sent.size() - 1).values());
        scored.sort(Comparator.comparing(one -> one.unit().unit()));
        List<Panel.Member> members = new ArrayList<>(scored.size());
        for (Sent one : scored) {
            members.add(
                    sent.size() == 1
                            ? new Panel.Member(one.unit(), times, one.figures())
                            : member(one.unit(), times, sent));
        }
        return new Panel(indexSet, members);
    }

    /** A unit in the periods in which it exists or sent figures. */
    private static Panel.Member member(UnitRow unit, double[] times, List<Map<String, Sent>> sent) {
        int[] there = IntStream.range(0, times.length)
                .filter(period -> sent.get(period).containsKey(unit.unit()))
                .toArray();
        Figures[] figures = Arrays.stream(there)
                .mapToObj(period -> sent.get(period).get(unit.unit()).figures())
                .toArray(Figures[]::new);
        return new Panel.Member(
                unit, Arrays.stream(there).mapToDouble(period -> times[period]).toArray(), figures);
    }

    private record Sent(UnitRow unit, Figures figures) {}

    /** Every unit of a period by its code. */
    private Map<String, Sent> sent(Period period) {
        PreviewReader.OfPeriod figures = held.figures().getOrDefault(period, PreviewReader.OfPeriod.NONE);
        Map<String, Sent> sent = new LinkedHashMap<>(2 * figures.plain().size());
        figures.plain().forEach((unit, row) -> sent.put(unit, new Sent(undescribed(unit), row)));
        ClosedPeriods.units(indexSet, period, held.units())
                .forEach((unit, row) -> sent.merge(
                        unit, new Sent(row, Figures.NONE), (plain, described) -> new Sent(row, plain.figures())));
        ClosedPeriods.pivot(indexSet, period, unitsOf(figures.judged()), figures.judged())
                .forEach(row -> sent.put(row.unit(), new Sent(unit(row), Figures.of(row.figures()))));
        return sent;
    }

    /** Rows of the units that were judged: those of the files, or one of the asked kind. */
    private List<UnitRow> unitsOf(List<Observation> judged) {
        Set<String> codes = judged.stream().map(Observation::unit).collect(Collectors.toSet());
        List<UnitRow> described =
                held.units().stream().filter(row -> codes.contains(row.unit())).toList();
        Set<String> unknown = new HashSet<>(codes);
        described.forEach(row -> unknown.remove(row.unit()));
        return Stream.concat(described.stream(), unknown.stream().map(this::undescribed))
                .toList();
    }

    private UnitRow undescribed(String unit) {
        return new UnitRow("", unit, unit, kind, "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
    }

    private static UnitRow unit(ClosedUnit row) {
        return new UnitRow("", row.unit(), row.name(), row.kind(), row.group(), "", UnitRow.SINCE_EVER, UnitRow.OPEN);
    }
}
