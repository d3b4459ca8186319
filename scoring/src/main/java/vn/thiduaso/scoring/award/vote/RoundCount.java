package vn.thiduaso.scoring.award.vote;

import java.util.Optional;

import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.VoteRule.Recused;

/**
 * How many votes one candidate needs, and whether these are there.
 *
 * <p>Written votes count for a threshold of those present, never for the quorum: nobody is in the room by them. Where the rule says {@code recused:
 * not-counted}, who is recused is taken out of the members and of those present, for threshold and quorum alike.
 *
 * @param rule in force on the day the dossier was submitted
 */
public record RoundCount(VoteRule rule, Attendance attendance) {

    /** Why no vote can be held. */
    public enum Obstacle {
        /** The council has fewer members than the rule asks for. */
        TOO_FEW_MEMBERS,
        /** Fewer are present than the quorum. */
        NO_QUORUM,
        /** Votes in writing, which the rule does not allow. */
        WRITTEN_VOTES,
        /** Nobody is there who may vote. */
        NO_VOTER
    }

    /** Of so many members the threshold is a part, if it is one of all members. */
    public int members() {
        return attendance.members() - (isCounted() ? 0 : attendance.recused());
    }

    /** Of so many people the threshold is a part, if it is one of those present. */
    public int present() {
        return inTheRoom() + attendance.written();
    }

    /** Votes for the candidate that are enough; at least 1. */
    public int needed() {
        return rule.needed(members(), present());
    }

    /** What forbids the vote; empty when it may be held. */
    public Optional<Obstacle> obstacle() {
        if (attendance.members() < rule.minimumMembers()) {
            return Optional.of(Obstacle.TOO_FEW_MEMBERS);
        }
        if (attendance.written() > 0 && !rule.written()) {
            return Optional.of(Obstacle.WRITTEN_VOTES);
        }
        if (attendance.voters() == 0) {
            return Optional.of(Obstacle.NO_VOTER);
        }
        return rule.isQuorate(members(), inTheRoom()) ? Optional.empty() : Optional.of(Obstacle.NO_QUORUM);
    }

    /**
     * What came out. Nobody passes where an obstacle stands.
     *
     * @throws IllegalArgumentException when there are more ballots than people who may vote
     */
    public RoundResult count(Tally tally) {
        if (tally.given() > attendance.voters()) {
            throw new IllegalArgumentException(
                    "Có " + tally.given() + " phiếu nhưng chỉ " + attendance.voters() + " người được biểu quyết");
        }
        boolean passed = obstacle().isEmpty() && tally.votesFor() >= needed();
        return new RoundResult(tally, members(), present(), needed(), obstacle(), passed);
    }

    private int inTheRoom() {
        return attendance.present() - (isCounted() ? 0 : attendance.recusedPresent());
    }

    private boolean isCounted() {
        return rule.recused() == Recused.COUNTED;
    }
}
