package vn.thiduaso.dashboard.runs.compare;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.published.FigureQueries.Place;
import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.datasets.run.Earlier;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

/** A run that nobody has published yet, as the lake has it. */
record DraftRun(PublishableRun run) {

    RunHead head() {
        PublishableRun.Head head = run.head();
        return new RunHead(
                head.run(),
                run.indexSet().code(),
                run.indexSet().version(),
                head.indexSetSha256(),
                head.illustrative(),
                head.period(),
                head.closing(),
                head.closedAt().atOffset(ZoneOffset.UTC),
                head.closedBy(),
                head.units(),
                head.ranked(),
                head.created().atOffset(ZoneOffset.UTC),
                head.engine(),
                head.manifestSha256(),
                null,
                null);
    }

    /** @param others finds the run this one is measured by */
    ComparedRun compared(Function<String, Optional<PublishableRun>> others) {
        List<PublishableRun.Unit> units = new ArrayList<>();
        run.units().forEach(units::add);
        RunBasis basis = new RunBasis(run.others());
        List<UnitHistory> scored = histories(run, units);
        Optional<Side> side = basis.sample().isEmpty()
                ? Optional.of(Side.of(run.indexSet(), scored))
                : basis.sample()
                        .flatMap(sample -> others.apply(String.valueOf(sample.ofRun())))
                        .map(sample -> new Side(run.indexSet(), scored, histories(sample, sample.units())));
        return new ComparedRun(
                ComparedRun.Found.draft(run),
                run.indexSet(),
                run.head().indexSetYaml(),
                basis,
                units.stream().map(DraftRun::row).toList(),
                side,
                wanted -> places(units, wanted));
    }

    private static List<UnitHistory> histories(PublishableRun run, Iterable<PublishableRun.Unit> units) {
        List<OtherClosing> earlier = new RunBasis(run.others()).earlier();
        List<UnitHistory> histories = new ArrayList<>();
        units.forEach(unit -> histories.add(history(run.indexSet(), run.head().period(), earlier, unit)));
        return histories;
    }

    private static UnitHistory history(
            IndexSet set, Period period, List<OtherClosing> earlier, PublishableRun.Unit unit) {
        double[] values = new double[set.slotCount()];
        byte[] states = new byte[set.slotCount()];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        unit.cells().forEach(cell -> {
            values[cell.slot()] = cell.figure().orElse(Double.NaN);
            states[cell.slot()] = (byte) cell.state();
        });
        Earlier past = Earlier.NONE;
        for (EarlierFigures one : unit.earlier()) {
            double time = UnitHistory.time(earlier.get(one.closing()).period(), period);
            past = past.with(time, one.values(), one.states());
        }
        return past.history(unit.unit(), unit.group().orElse(""), values, states);
    }

    private static UnitRow row(PublishableRun.Unit unit) {
        return new UnitRow(
                unit.unit(),
                unit.name(),
                unit.kind(),
                unit.group().orElse(null),
                Formats.boxed(unit.score()),
                boxed(unit.rank()),
                unit.reason().orElse(null),
                boxed(unit.level()),
                unit.coverage(),
                Formats.boxed(unit.official()),
                boxed(unit.officialRank()),
                Vietnamese.sortKey(unit.name()));
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private Map<String, Map<Integer, Place>> places(List<PublishableRun.Unit> units, Collection<String> wanted) {
        Map<String, String> files = new HashMap<>();
        run.files().forEach(file -> files.put(file.submission(), file.fileName()));
        Map<String, Map<Integer, Place>> places = new HashMap<>();
        units.stream().filter(unit -> wanted.contains(unit.unit())).forEach(unit -> {
            Map<Integer, Place> ofUnit = new HashMap<>();
            unit.cells()
                    .forEach(cell -> cell.source()
                            .ifPresent(source -> ofUnit.put(
                                    cell.slot(),
                                    new Place(
                                            files.getOrDefault(source.submission(), ""),
                                            source.sheet(),
                                            source.cell()))));
            places.put(unit.unit(), ofUnit);
        });
        return places;
    }
}
