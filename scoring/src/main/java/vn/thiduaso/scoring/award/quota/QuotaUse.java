package vn.thiduaso.scoring.award.quota;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.RecoveryRule;

/**
 * How many places of a quota are taken in one year, over all occasions that share it and all levels: a proposal upward holds a place of the higher form.
 *
 * @param line the quota
 * @param taken at least 0; more than there are where the number was lowered later
 */
public record QuotaUse(Quota line, int taken) {

    public QuotaUse {
        if (taken < 0) {
            throw new IllegalArgumentException("Số đã khen không được âm: " + taken);
        }
    }

    /**
     * @param recovery which ended awards give their place back; without one none does
     * @param awards of any movement, form and year, in any order
     */
    public static QuotaUse of(
            Quota line, Occasion occasion, int year, Collection<PlaceTaken> awards, Optional<RecoveryRule> recovery) {
        Set<Occasion> together = line.with(occasion);
        long taken = awards.stream()
                .filter(one -> one.movement().equals(line.movement())
                        && one.form().equals(line.form())
                        && one.recipient() == line.recipient()
                        && one.year() == year
                        && together.contains(one.occasion()))
                .filter(one -> holds(one.state(), recovery))
                .count();
        return new QuotaUse(line, Math.toIntExact(taken));
    }

    private static boolean holds(PlaceTaken.State state, Optional<RecoveryRule> recovery) {
        return switch (state) {
            case GIVEN, PROPOSED_UP -> true;
            case REFUSED_UP -> false;
            case REPLACED -> !recovery.map(RecoveryRule::replaced).orElse(false);
            case CANCELLED -> !recovery.map(RecoveryRule::cancelled).orElse(false);
        };
    }

    /** Places that are left; 0 where more are taken than there are. */
    public int free() {
        return Math.max(0, line.most() - taken);
    }

    /** More than there are: what was given before the number was lowered. */
    public int over() {
        return Math.max(0, taken - line.most());
    }

    /** Whether so many more may be given. */
    public boolean hasRoomFor(int awards) {
        return awards <= free();
    }
}
