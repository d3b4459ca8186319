package vn.thiduaso.scoring.award.vote;

import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.award.Recipient;

/**
 * Somebody who passed, with what tells ties apart.
 *
 * @param code unique among the contenders
 * @param votesFor at least 0
 * @param woman of an individual; empty when not known
 * @param women of a collective: how many of its people; empty when not known
 * @param score of the published run, finite; empty when there is none
 */
public record Contender(
        String code,
        Recipient recipient,
        int votesFor,
        Optional<Boolean> woman,
        Optional<Women> women,
        OptionalDouble score) {

    /**
     * Women among the people of a collective.
     *
     * @param women at least 0, at most all
     * @param all at least 1
     */
    public record Women(int women, int all) {

        private static final int TENTHS = 10;
        private static final int SEVEN = 7;

        public Women {
            if (all < 1 || women < 0 || women > all) {
                throw new IllegalArgumentException("Số nữ phải từ 0 đến tổng số người: " + women + "/" + all);
            }
        }

        /** Whether they are 70% or more: 7 of 10 are. */
        public boolean isSeventyPercent() {
            return (long) TENTHS * women >= (long) SEVEN * all;
        }
    }

    public Contender {
        if (votesFor < 0) {
            throw new IllegalArgumentException("Số phiếu không được âm: " + code);
        }
        if (score.isPresent() && !Double.isFinite(score.getAsDouble())) {
            throw new IllegalArgumentException("Điểm phải là một số: " + code);
        }
    }
}
