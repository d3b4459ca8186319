package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much the score of a unit moves with each of its figures: one step down, one step up. For one thread.
 *
 * <p>A step is a share of the way between the limits the figure can realistically take ({@link Realism}), on its grid and at least one place of it, cut
 * at the limit: so that steps of different figures can be compared. Source of the picture: Howard, <em>Decision analysis: practice and promise</em>,
 * Management Science 34 (1988), "tornado diagram".
 */
public final class StepEffects {

    /** A tenth of the way. */
    public static final double USUAL = 0.1;

    private final Contest contest;
    private final Reaches reaches;
    private final double share;

    /** @param share of the way, above 0, at most 1 */
    public StepEffects(Contest contest, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Một bước phải trên 0 và không quá 1 khoảng, nhận được " + share);
        }
        this.contest = contest;
        this.share = share;
        reaches = new Reaches(contest, Realism.usual(), Past.none(contest.indexSet()));
    }

    /**
     * Figures the unit can move itself, that which moves the score most first, equals in node order; none for a unit without rank.
     *
     * @param unit its place in the contest
     */
    public List<StepEffect> of(int unit) {
        Trial sent = contest.asSent(unit);
        if (sent.rank() == 0) {
            return List.of();
        }
        List<StepEffect> effects = new ArrayList<>();
        for (Reach reach : reaches.of(unit)) {
            long step = step(reach);
            effects.add(new StepEffect(
                    reach.lever(),
                    reach.part(),
                    reach.own(),
                    sent.score(),
                    stand(unit, reach, -Math.min(step, reach.down())),
                    stand(unit, reach, Math.min(step, reach.up()))));
        }
        effects.sort(Comparator.comparingDouble(StepEffect::swing).reversed());
        return List.copyOf(effects);
    }

    private long step(Reach reach) {
        return Math.max(1, Math.round(share * (reach.up() + reach.down())));
    }

    private Optional<StepEffect.Stand> stand(int unit, Reach reach, long place) {
        if (place == 0) {
            return Optional.empty();
        }
        double figure = reach.figure(place);
        Instead instead = new Instead(contest.indexSet().slots().get(reach.slot()), figure);
        Trial trial = contest.trial(unit, List.of(instead));
        return Optional.of(new StepEffect.Stand(figure, trial.score(), trial.rank()));
    }
}
