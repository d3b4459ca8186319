package vn.thiduaso.scoring.award.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.ConflictRule;

/**
 * What an act is judged by, besides who acts. What is not told is not there.
 *
 * @param candidate whom it is about; empty for acts on campaigns and meetings
 * @param barring kinds of conflicts that bar by the rules of the day
 * @param did accounts by what they did before
 * @param campaign state of the campaign the dossier belongs to; empty for acts on campaigns and meetings
 * @param evidence what is there, each kind once
 */
public record FlowFacts(
        Optional<Candidate> candidate,
        Set<ConflictRule.Kind> barring,
        Map<Duty, String> did,
        Optional<CampaignState> campaign,
        List<Evidence> evidence) {

    public FlowFacts {
        barring = Set.copyOf(barring);
        did = Map.copyOf(did);
        evidence = List.copyOf(evidence);
        Set<String> kinds = new HashSet<>();
        evidence.forEach(one -> {
            if (!kinds.add(one.kind())) {
                throw new IllegalArgumentException("Có hai bằng chứng cùng loại: " + one.kind());
            }
        });
    }

    /** Of an act that is about no candidate. */
    public static FlowFacts of(List<Evidence> evidence) {
        return new FlowFacts(Optional.empty(), Set.of(), Map.of(), Optional.empty(), evidence);
    }
}
