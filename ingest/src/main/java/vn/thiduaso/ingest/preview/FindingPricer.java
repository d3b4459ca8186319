package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.ingest.outlook.Prices;
import vn.thiduaso.ingest.read.CellFault.Subject;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.Pricer;
import vn.thiduaso.scoring.improvement.Swing;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.robustness.DoubtfulValue;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * Prices the figures of a draft in which checks found something: the unit is scored with the figure at either end of where it may lie, from the figure as
 * typed to what the check would have taken. Where the check states nothing it may be what the peers sent, official points anything up to the maximum. A
 * ratio sent in its parts is scored by them: there a doubtful value moves the numerator.
 *
 * <p>Cost: first each figure with all others standing still, two walks of the kernel; then, the dearest first, anew for a figure that moves what the units
 * are scored against, two bindings and twice the walks of all units. Both are bounded, and what is left has no price.
 */
final class FindingPricer {

    /** Figures that are priced at all, warnings before notes. */
    static final int MOST_PRICED = 10_000;
    /** Walks of the kernel for figures that move what others are scored against. */
    static final long MOST_WALKS = 2_000_000;

    private final IndexSet indexSet;
    private final Contest contest;
    private final Pricer exact;
    private final Pricer still;
    private final Map<String, Lever> levers;
    private final int mostPriced;
    private final long mostWalks;

    FindingPricer(IndexSet indexSet, List<UnitHistory> units, int mostPriced, long mostWalks) {
        this.indexSet = indexSet;
        contest = Contest.of(indexSet, units);
        exact = Pricer.of(contest);
        still = Pricer.of(contest.held());
        levers = Lever.all(indexSet).stream().collect(Collectors.toMap(Lever::code, lever -> lever, (a, b) -> a));
        this.mostPriced = mostPriced;
        this.mostWalks = mostWalks;
    }

    /** @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what the set asks for */
    static FindingPricer of(IndexSet indexSet, List<UnitHistory> units) {
        return new FindingPricer(indexSet, units, MOST_PRICED, MOST_WALKS);
    }

    private record Doubted(Subject subject, DoubtfulValue value, Swing swing) {}

    /** @param found each of a figure; those of units that are not in the draft, and of what only is shown, have no price */
    Prices prices(List<Finding> found) {
        List<Subject> subjects = found.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(Subject::of)
                .distinct()
                .toList();
        Map<Subject, Swing> swings = new HashMap<>();
        List<Doubted> moving = new ArrayList<>();
        for (Subject subject : subjects.subList(0, Math.min(mostPriced, subjects.size()))) {
            interval(subject).ifPresent(value -> {
                Swing swing = still.price(value).swing();
                if (movesOthers(value)) {
                    moving.add(new Doubted(subject, value, swing));
                } else {
                    swings.put(subject, swing);
                }
            });
        }
        long left = Math.max(0, subjects.size() - mostPriced);
        moving.sort(Comparator.comparing(Doubted::swing, Swing.DEAREST));
        long walks = 0;
        for (Doubted one : moving) {
            walks += 2L * contest.units().size();
            if (walks > mostWalks) {
                left++;
            } else {
                swings.put(one.subject(), exact.price(one.value()).swing());
            }
        }
        return new Prices(swings, left);
    }

    private boolean movesOthers(DoubtfulValue value) {
        return contest.movesOthers(
                indexSet.findSlot(value.input(), value.part()).orElseThrow().node());
    }

    /** From the figure as typed to what the check would have taken. */
    private Optional<DoubtfulValue> interval(Subject subject) {
        Optional<Integer> unit = contest.findUnit(subject.unit());
        Part part = Part.find(subject.part()).orElse(Part.VALUE);
        Optional<Slot> slot = indexSet.findSlot(subject.code(), part);
        if (unit.isEmpty() || slot.isEmpty()) {
            return Optional.empty();
        }
        UnitHistory sent = contest.units().get(unit.get());
        double[] stated = {subject.low(), subject.high()};
        if (Double.isNaN(stated[0]) && Double.isNaN(stated[1])) {
            return part == Part.OFFICIAL
                    ? exact.officialRange(unit.get(), slot.get().node())
                    : Optional.ofNullable(levers.get(subject.code())).flatMap(lever -> exact.range(unit.get(), lever));
        }
        return Optional.of(between(sent, slot.get(), stated));
    }

    private DoubtfulValue between(UnitHistory sent, Slot slot, double... stated) {
        Lever lever = levers.get(slot.code());
        boolean inParts = lever != null
                && slot.part() == Part.VALUE
                && lever.ratio()
                && figure(sent, lever.numerator()).isPresent()
                && figure(sent, lever.denominator()).isPresent();
        double times = inParts
                ? figure(sent, lever.denominator()).orElseThrow()
                        / lever.input().shareDivisor()
                : 1;
        NavigableSet<Double> figures = new TreeSet<>();
        for (double figure : stated) {
            if (!Double.isNaN(figure)) {
                figures.add(Rounding.withoutNoise(figure * times));
            }
        }
        figure(sent, slot.index()).ifPresent(typed -> figures.add(Rounding.withoutNoise(typed * times)));
        if (inParts) {
            figure(sent, lever.numerator()).ifPresent(typed -> figures.add(typed));
        }
        return new DoubtfulValue(
                sent.unit(), slot.code(), inParts ? Part.NUMERATOR : slot.part(), figures.first(), figures.last());
    }

    private static Optional<Double> figure(UnitHistory sent, int slot) {
        return sent.scoredStates()[slot] == CellState.VALUE.code()
                ? Optional.of(sent.scoredValues()[slot])
                : Optional.empty();
    }
}
