package vn.thiduaso.scoring.award;

import java.util.Set;

/**
 * The most awards of a form that a movement gives to recipients of a kind.
 *
 * @param movement code
 * @param form code
 * @param occasions at which it counts; never empty
 * @param together whether the occasions of one year share it; else each has it for itself
 * @param most at least 0
 */
public record Quota(
        String movement, String form, Recipient recipient, Set<Occasion> occasions, boolean together, int most) {

    public Quota {
        occasions = Set.copyOf(occasions);
        if (occasions.isEmpty()) {
            throw new IllegalArgumentException("Số lượng khen phải nói dịp khen: " + movement + ", " + form);
        }
        if (most < 0) {
            throw new IllegalArgumentException("Số lượng khen không được âm: " + movement + ", " + form);
        }
    }

    /** Occasions whose awards of a year count against it together with those of one. */
    public Set<Occasion> with(Occasion occasion) {
        return together ? occasions : Set.of(occasion);
    }

    boolean isAbout(String wantedMovement, Occasion occasion, String wantedForm, Recipient wanted) {
        return movement.equals(wantedMovement)
                && form.equals(wantedForm)
                && recipient == wanted
                && occasions.contains(occasion);
    }
}
