package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.kernel.InputReader;
import vn.thiduaso.scoring.kernel.Refusal;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.kernel.UnrankedReason;

/**
 * What keeps a unit without a rank.
 *
 * @param reason why it has none
 * @param inputs figures it did not send; when they suffice, a smallest part of them that does: none can be left out
 * @param suffices whether it would be ranked with them, each standing at the median of its peers
 * @param refusal the place that cannot be computed, when that is the cause
 */
public record Lacking(UnrankedReason reason, List<Lever> inputs, boolean suffices, Optional<Refusal> refusal) {

    public Lacking {
        inputs = List.copyOf(inputs);
    }

    static Lacking of(Contest contest, Reaches reaches, int unit) {
        UnitHistory sent = contest.units().get(unit);
        ScoreSheet sheet = contest.asSent(unit).sheet();
        boolean[] missing = InputReader.of(contest.indexSet()).read(sent).missing();
        List<Lever> needed = new ArrayList<>(reaches.levers());
        needed.removeIf(lever -> !lever.scored() || !missing[lever.column()]);
        PeerFigures peers = reaches.peers(unit);
        Draft draft = new Draft(sent);
        needed.forEach(lever -> fill(draft, lever, peers));
        boolean suffices = contest.trial(unit, draft.history(), false).rank() > 0;
        if (suffices) {
            drop(contest, unit, needed, draft, peers);
        }
        return new Lacking(sheet.reason().orElseThrow(), needed, suffices, Refusal.find(contest.indexSet(), sheet));
    }

    /** Tries to do without the lightest in the root first, so that few heavy ones are left. */
    private static void drop(Contest contest, int unit, List<Lever> needed, Draft draft, PeerFigures peers) {
        List<Lever> byWeight = new ArrayList<>(needed);
        byWeight.sort(Comparator.comparingDouble(lever -> contest.indexSet().share(lever.node())));
        for (Lever lever : byWeight) {
            draft.restore(lever.value());
            if (contest.trial(unit, draft.history(), false).rank() > 0) {
                needed.remove(lever);
            } else {
                fill(draft, lever, peers);
            }
        }
    }

    private static void fill(Draft draft, Lever lever, PeerFigures peers) {
        OptionalDouble median = peers.quantile(lever.column(), 0.5);
        if (median.isPresent()) {
            draft.put(lever.value(), median.getAsDouble() * lever.valueDivisor());
        }
    }
}
