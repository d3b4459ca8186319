package vn.thiduaso.scoring.award.eligibility;

import java.util.Map;
import java.util.Set;

/**
 * What the candidate is.
 *
 * @param ranked whether the unit has a rank in the run the campaign goes by, which asks for the coverage its index set demands
 * @param coverage of its figures in that run, 0–1
 * @param groups of Điều 33 khoản 8 it belongs to; known to be empty: none
 * @param modelYears whole years a farmer's model has been kept
 * @param enterprise whether it is an enterprise
 * @param opinions of bodies; one that is not in it is not known
 */
public record CandidateFacts(
        Known<Boolean> ranked,
        Known<Double> coverage,
        Known<Set<SpecialGroup>> groups,
        Known<Integer> modelYears,
        Known<Boolean> enterprise,
        Map<WatchingBody, Opinion> opinions) {

    public CandidateFacts {
        groups = groups.map(Set::copyOf);
        opinions = Map.copyOf(opinions);
    }

    public static CandidateFacts unknown() {
        return new CandidateFacts(Known.not(), Known.not(), Known.not(), Known.not(), Known.not(), Map.of());
    }

    Known<Opinion> opinion(WatchingBody body) {
        Opinion opinion = opinions.get(body);
        return opinion == null ? Known.not() : Known.of(opinion);
    }
}
