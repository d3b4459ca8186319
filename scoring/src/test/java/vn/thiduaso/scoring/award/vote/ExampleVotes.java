package vn.thiduaso.scoring.award.vote;

import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.Portion;
import vn.thiduaso.scoring.award.VoteRule;
import vn.thiduaso.scoring.award.VoteRule.Ballot;
import vn.thiduaso.scoring.award.VoteRule.Denominator;
import vn.thiduaso.scoring.award.VoteRule.Picks;
import vn.thiduaso.scoring.award.VoteRule.Recused;

/** Vote rules of the tests. */
final class ExampleVotes {

    private ExampleVotes() {}

    /** @param threshold {@code 80%}: that or more; {@code >1/2}: more than that */
    static VoteRule rule(Denominator of, String threshold, String quorum, Recused recused) {
        return rule(of, threshold, quorum, recused, true, 1);
    }

    static VoteRule rule(
            Denominator of, String threshold, String quorum, Recused recused, boolean written, int minimumMembers) {
        boolean beyond = threshold.startsWith(">");
        Optional<Portion> portion = Portion.find(beyond ? threshold.substring(1) : threshold);
        return new VoteRule(
                Set.of("F"),
                of,
                portion.orElseThrow(),
                beyond,
                Portion.find(quorum),
                Ballot.SECRET,
                written,
                recused,
                Picks.FREE,
                minimumMembers);
    }

    static Tally votesFor(int votes) {
        return new Tally(votes, 0, 0, 0);
    }
}
