package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.InputReader;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

/**
 * Prices figures: scores the unit with one of them at either end of where it may lie. Two walks of the kernel for a figure, unless its rule looks at
 * other units. Without a stated interval a ratio is doubted as a whole: its numerator moves. For one thread.
 */
public final class Pricer {

    private final Contest contest;
    private final Reaches reaches;
    private final InputReader reader;

    private Pricer(Contest contest) {
        this.contest = contest;
        reaches = new Reaches(contest, Realism.usual(), Past.none(contest.indexSet()));
        reader = InputReader.of(contest.indexSet());
    }

    public static Pricer of(Contest contest) {
        return new Pricer(contest);
    }

    /** Of every input a unit sent or is missing; what only is shown, and what cannot be priced, is left out. */
    public List<Price> all(int unit) {
        List<Price> prices = new ArrayList<>();
        reaches.levers().forEach(lever -> price(unit, lever).ifPresent(prices::add));
        return prices;
    }

    /** Of every input a unit is missing: the best and the worst it could do. */
    public List<Price> missing(int unit) {
        return all(unit).stream().filter(Price::missing).toList();
    }

    /** Over the whole plausible range, {@link #range}; empty when there is none, and for what is only shown. */
    public Optional<Price> price(int unit, Lever lever) {
        return range(unit, lever).map(this::price);
    }

    /**
     * Where a figure may lie when nobody states it: what the peers sent, the own figure among them, on the step the figures are written in. Empty when
     * there is nothing to doubt, and for what is only shown.
     */
    public Optional<DoubtfulValue> range(int unit, Lever lever) {
        if (!lever.scored()) {
            return Optional.empty();
        }
        Optional<Reach> reach = reaches.reach(unit, lever).filter(Reach::inRange);
        if (reach.isPresent()) {
            Reach at = reach.get();
            return Optional.of(new DoubtfulValue(
                    contest.units().get(unit).unit(),
                    lever.code(),
                    at.part(),
                    at.figure(-at.down()),
                    at.figure(at.up())));
        }
        InputReader.Reading read = reader.read(contest.units().get(unit));
        boolean priced = read.missing()[lever.column()] || !Double.isNaN(read.measures()[lever.column()]);
        return priced ? peersRange(unit, lever) : Optional.empty();
    }

    /** What the peers sent, as far as the input allows it; empty when nobody sent anything it allows. */
    private Optional<DoubtfulValue> peersRange(int unit, Lever lever) {
        PeerFigures peers = reaches.peers(unit);
        OptionalDouble low = peers.quantile(lever.column(), 0);
        if (low.isEmpty()) {
            return Optional.empty();
        }
        double least = Math.max(lever.leastAllowed(), low.getAsDouble());
        double most =
                Math.min(lever.mostAllowed(), peers.quantile(lever.column(), 1).orElseThrow());
        UnitHistory sent = contest.units().get(unit);
        int slot = reaches.reach(unit, lever).map(Reach::slot).orElse(lever.value());
        return least > most
                ? Optional.empty()
                : Optional.of(new DoubtfulValue(
                        sent.unit(),
                        lever.code(),
                        contest.indexSet().slots().get(slot).part(),
                        Reaches.figure(sent, lever, slot, least),
                        Reaches.figure(sent, lever, slot, most)));
    }

    /**
     * Over a stated interval, for a figure sent or missing.
     *
     * @throws java.util.NoSuchElementException when the run has no such unit, or the set no such input or part
     */
    public Price price(DoubtfulValue doubtful) {
        int unit = contest.unit(doubtful.unit());
        Slot slot =
                contest.indexSet().findSlot(doubtful.input(), doubtful.part()).orElseThrow();
        UnitHistory sent = contest.units().get(unit);
        double own = Reaches.has(sent, slot.index()) ? sent.scoredValues()[slot.index()] : Double.NaN;
        Trial asSent = contest.asSent(unit);
        return new Price(
                sent.unit(),
                slot.code(),
                slot.part(),
                own,
                asSent.score(),
                asSent.rank(),
                end(unit, slot, doubtful.low()),
                end(unit, slot, doubtful.high()));
    }

    /** Of official points of a node, over {@link #officialRange}; empty when the unit has none. */
    public Optional<Price> official(int unit, int node) {
        return officialRange(unit, node).map(this::price);
    }

    /** Official points of a node may lie from 0 to its maximum, the points sent among them; empty when the unit has none. */
    public Optional<DoubtfulValue> officialRange(int unit, int node) {
        Node at = contest.indexSet().nodes().get(node);
        Slot slot = contest.indexSet().findSlot(at.code(), Part.OFFICIAL).orElseThrow();
        UnitHistory sent = contest.units().get(unit);
        if (!Reaches.has(sent, slot.index())) {
            return Optional.empty();
        }
        double own = sent.scoredValues()[slot.index()];
        return Optional.of(
                new DoubtfulValue(sent.unit(), at.code(), Part.OFFICIAL, Math.min(own, 0), Math.max(own, at.max())));
    }

    private Price.End end(int unit, Slot slot, double figure) {
        UnitHistory instead =
                new Draft(contest.units().get(unit)).put(slot.index(), figure).history();
        Trial trial = contest.trial(unit, instead, contest.movesOthers(slot.node()));
        return new Price.End(figure, trial.score(), trial.rank());
    }
}
