package vn.thiduaso.dashboard.published;

import java.util.Set;

import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.kernel.UnrankedReason;

/**
 * By what a ranking is narrowed beside group, kind and area.
 *
 * @param word as in addresses: one of those below, else the code of the reason why a unit has no rank; empty: any
 */
public record RankingState(String word) {

    public static final RankingState ANY = new RankingState("");

    public static final RankingState RANKED = new RankingState("ranked");

    public static final RankingState UNRANKED = new RankingState("unranked");

    /** On one side of the cut line, and not sure to stay there: by the analysis shown first. */
    public static final RankingState NEAR_TIE = new RankingState("near-tie");

    /** All figures the weight hangs on are there. */
    public static final RankingState COMPLETE = new RankingState("complete");

    private static final Set<RankingState> NAMED = Set.of(RANKED, UNRANKED, NEAR_TIE, COMPLETE);

    /** As a person reads it; the word where nothing is known by it. */
    public String text(Words words) {
        return NAMED.contains(this)
                ? words.text("ranking.state." + word)
                : UnrankedReason.find(word)
                        .map(reason -> words.text("reason." + reason.code()))
                        .orElse(word);
    }

    public boolean isAny() {
        return word.isEmpty();
    }
}
