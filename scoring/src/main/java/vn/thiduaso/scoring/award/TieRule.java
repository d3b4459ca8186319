package vn.thiduaso.scoring.award;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order ties are broken for some forms of awards.
 *
 * @param forms codes of the forms it is about
 * @param steps the first that tells them apart decides; none of them twice
 */
public record TieRule(Set<String> forms, List<TieStep> steps) {

    public TieRule {
        forms = Set.copyOf(forms);
        steps = List.copyOf(steps);
        if (new HashSet<>(steps).size() < steps.size()) {
            throw new IllegalArgumentException("Mỗi bước xét khi bằng phiếu chỉ ghi một lần");
        }
    }
}
