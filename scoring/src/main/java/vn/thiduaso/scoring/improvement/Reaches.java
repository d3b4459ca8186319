package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.InputReader;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.rounding.Rounding;

/** Finds what the figures of a unit can realistically become. Looks at each peer group once. */
final class Reaches {

    private final Contest contest;
    private final Realism realism;
    private final Past past;
    private final InputReader reader;
    private final List<Lever> levers;
    private final Map<String, PeerFigures> groups = new HashMap<>();

    /** @throws IllegalArgumentException when what is realistic is told by earlier periods and there are none */
    Reaches(Contest contest, Realism realism, Past past) {
        if (realism.needsPast() && past.isNone()) {
            throw new IllegalArgumentException("Cần số liệu đã chốt của kỳ trước để đo mức thay đổi thường thấy");
        }
        this.contest = contest;
        this.realism = realism;
        this.past = past;
        reader = InputReader.of(contest.indexSet());
        levers = Lever.all(contest.indexSet());
    }

    List<Lever> levers() {
        return levers;
    }

    /** The figures a unit can move itself, by column; those with nowhere to go are left out. */
    List<Reach> of(int unit) {
        List<Reach> reaches = new ArrayList<>();
        for (Lever lever : levers) {
            if (lever.own()) {
                reach(unit, lever).filter(Reach::moves).ifPresent(reaches::add);
            }
        }
        return reaches;
    }

    /** Where a figure may stand, between what the peers reach; empty when the unit has none. */
    Optional<Reach> reach(int unit, Lever lever) {
        UnitHistory sent = contest.units().get(unit);
        int slot = movingSlot(lever, sent);
        if (slot < 0) {
            return Optional.empty();
        }
        double own = sent.scoredValues()[slot];
        double measure = reader.read(sent).measures()[lever.column()];
        PeerFigures peers = peers(unit);
        Part part = contest.indexSet().slots().get(slot).part();
        Reach.Grid grid = grid(lever, slot, peers);
        if (measure < lever.leastAllowed() || measure > lever.mostAllowed()) {
            return Optional.of(Reach.outOfRange(lever, slot, part, own, grid));
        }
        double low = figure(sent, lever, slot, Math.max(lever.leastAllowed(), least(unit, lever, measure)));
        double high = figure(sent, lever, slot, Math.min(lever.mostAllowed(), most(unit, lever, measure)));
        Reach reach = Reach.of(lever, slot, part, own, grid, Math.min(own, low), Math.max(own, high));
        if (realism.yardstick() == Realism.Yardstick.GAP) {
            return Optional.of(reach);
        }
        double usual = peers.usualChange(lever.column(), past).orElse(0);
        return Optional.of(reach.measuredBy(figure(sent, lever, slot, usual)));
    }

    /** The figure a slot holds at a measure: over the denominator sent, or in the unit of a value. */
    static double figure(UnitHistory sent, Lever lever, int slot, double measure) {
        return Rounding.withoutNoise(
                slot == lever.value()
                        ? measure * lever.valueDivisor()
                        : measure * sent.scoredValues()[lever.denominator()]);
    }

    /** Of the units of the same group, whoever it is ranked among. */
    PeerFigures peers(int unit) {
        return groups.computeIfAbsent(
                contest.units().get(unit).group(),
                group -> new PeerFigures(
                        reader,
                        contest.units().stream()
                                .filter(peer -> peer.group().equals(group))
                                .toList()));
    }

    /** Slot of the figure that moves; −1 when there is no figure to move, or no denominator above 0 to move it over. */
    private static int movingSlot(Lever lever, UnitHistory sent) {
        if (lever.ratio() && has(sent, lever.numerator()) && has(sent, lever.denominator())) {
            return sent.scoredValues()[lever.denominator()] > 0 ? lever.numerator() : -1;
        }
        return has(sent, lever.value()) ? lever.value() : -1;
    }

    /** A figure that is no number counts as not sent, as in scoring. */
    static boolean has(UnitHistory sent, int slot) {
        return sent.scoredStates()[slot] == CellState.VALUE.code() && Double.isFinite(sent.scoredValues()[slot]);
    }

    private Reach.Grid grid(Lever lever, int slot, PeerFigures peers) {
        OptionalDouble step = lever.input().range().step();
        // a step of the set is of values; the parts of a ratio are counts
        return step.isPresent() && !lever.ratio()
                ? new Reach.Grid(lever.input().range().min().orElse(0), step.getAsDouble())
                : new Reach.Grid(0, peers.step(slot));
    }

    private double least(int unit, Lever lever, double measure) {
        return switch (realism.limit()) {
            case PEERS ->
                peers(unit).quantile(lever.column(), 1 - realism.quantile()).orElse(measure);
            case OWN_CHANGE -> measure - past.greatest(contest.units().get(unit), -1)[lever.column()];
        };
    }

    private double most(int unit, Lever lever, double measure) {
        return switch (realism.limit()) {
            case PEERS ->
                peers(unit).quantile(lever.column(), realism.quantile()).orElse(measure);
            case OWN_CHANGE -> measure + past.greatest(contest.units().get(unit), 1)[lever.column()];
        };
    }
}
