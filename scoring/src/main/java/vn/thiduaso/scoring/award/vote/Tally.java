package vn.thiduaso.scoring.award.vote;

import java.util.Collection;
import java.util.Collections;

/**
 * The votes on one candidate, as sums: nothing of it says who voted what.
 *
 * @param votesFor at least 0, like the others
 * @param other of another opinion
 * @param spoilt given, but not valid
 */
public record Tally(int votesFor, int against, int other, int spoilt) {

    public Tally {
        if (votesFor < 0 || against < 0 || other < 0 || spoilt < 0) {
            throw new IllegalArgumentException(
                    "Số phiếu không được âm: " + votesFor + ", " + against + ", " + other + ", " + spoilt);
        }
    }

    /** Counts votes; their order changes nothing. */
    public static Tally of(Collection<Vote> votes) {
        return new Tally(
                Collections.frequency(votes, Vote.FOR),
                Collections.frequency(votes, Vote.AGAINST),
                Collections.frequency(votes, Vote.OTHER),
                Collections.frequency(votes, Vote.SPOILT));
    }

    /** These and others: ballots on the screen and on paper. */
    public Tally and(Tally others) {
        return new Tally(
                votesFor + others.votesFor, against + others.against, other + others.other, spoilt + others.spoilt);
    }

    /** All that were given, spoilt ones among them. */
    public int given() {
        return votesFor + against + other + spoilt;
    }
}
