package vn.thiduaso.ingest.outlook;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What would be otherwise if a call were taken: which figures, and whose score and rank in a draft of all that was sent.
 *
 * @param differences figures beside those that count now; empty where there was too much to look at
 * @param effect whose score and rank change; empty where no draft can be scored
 * @param untold why something of it is empty
 * @param unpriced how many figures in which something was found have no price because there are too many
 */
public record Outlook(
        Optional<Differences> differences, Optional<Effect> effect, Optional<Untold> untold, long unpriced) {

    /** With a price for every figure. */
    public Outlook(Optional<Differences> differences, Optional<Effect> effect, Optional<Untold> untold) {
        this(differences, effect, untold, 0);
    }

    /** What a sender of some of the files sees: their figures, and scores and ranks of the units whose figures they change. */
    public Outlook of(Set<String> submissions) {
        Optional<Differences> own = differences.map(whole -> whole.of(submissions));
        Set<String> units = own.stream()
                .flatMap(part -> part.changes().stream())
                .map(change -> change.of().unit())
                .collect(Collectors.toSet());
        return new Outlook(own, effect.map(whole -> whole.of(units)), untold, unpriced);
    }
}
