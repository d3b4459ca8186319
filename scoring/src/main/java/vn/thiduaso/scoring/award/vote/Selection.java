package vn.thiduaso.scoring.award.vote;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.award.TieStep;

/**
 * Who gets a place of those who passed, as far as votes and figures say it. All codes are in alphabetical order.
 *
 * @param chosen codes of those who get one
 * @param left codes of those who get none
 * @param tied codes of those between whom nothing decided yet; empty when all is decided
 * @param places that are left for the tied; fewer than they are
 * @param taken the steps that told somebody apart or might have, in order
 * @param open the step at which it stopped: people have to act; empty when all is decided, or no step is left
 * @param missing codes of the tied whose figure of the open step is not known
 */
public record Selection(
        List<String> chosen,
        List<String> left,
        List<String> tied,
        int places,
        List<TieStep> taken,
        Optional<TieStep> open,
        List<String> missing) {

    public Selection {
        chosen = chosen.stream().sorted().toList();
        left = left.stream().sorted().toList();
        tied = tied.stream().sorted().toList();
        taken = List.copyOf(taken);
        missing = missing.stream().sorted().toList();
    }

    public boolean isDecided() {
        return tied.isEmpty();
    }
}
