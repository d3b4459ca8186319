package vn.thiduaso.scoring.award;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.fault.Refusals;

/**
 * One kind of candidates of a movement, and the criteria it is reviewed by. Criteria are a checklist with narrative and evidence beside the score of the index
 * set: points given for them are a basis for review, never the verdict.
 *
 * @param movement code
 * @param kind code, unique in the movement
 * @param unitKinds whose units are candidates of this kind; empty for individuals
 * @param indexSet code of the set that ranks them; empty where none does
 * @param criteria in their order; never empty
 */
public record Candidates(
        String movement,
        String kind,
        Labels label,
        Recipient recipient,
        Set<UnitKind> unitKinds,
        Optional<String> indexSet,
        List<Criterion> criteria) {

    /**
     * One criterion.
     *
     * @param code unique in the list: {@code III.2.1-a}
     * @param quote the words of the source; empty text where nobody copied them
     * @param most points an appraiser may give, from 0; at least 1
     */
    public record Criterion(String code, Labels label, String quote, int most) {

        public Criterion {
            if (most < 1) {
                throw new IllegalArgumentException("Điểm cao nhất của tiêu chí " + code + " phải từ 1");
            }
        }
    }

    public Candidates {
        unitKinds = Set.copyOf(unitKinds);
        criteria = List.copyOf(criteria);
        Refusals refusals = new Refusals();
        refusals.addIf(criteria.isEmpty(), "Đối tượng " + kind + " phải có tiêu chí");
        Set<String> codes = new HashSet<>();
        criteria.forEach(criterion -> refusals.addIf(
                !codes.add(criterion.code()), "Đối tượng " + kind + " có hai tiêu chí " + criterion.code()));
        refusals.refuse();
    }
}
