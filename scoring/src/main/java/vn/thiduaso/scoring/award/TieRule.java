package vn.thiduaso.scoring.award;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thiduaso.scoring.fault.Refusals;

/**
 * In which order ties are broken for some forms of awards.
 *
 * @param forms codes of the forms it is about; never empty
 * @param steps the first that tells them apart decides; none of them twice
 */
public record TieRule(Set<String> forms, List<TieStep> steps) {

    public TieRule {
        forms = Set.copyOf(forms);
        Refusals refusals = new Refusals();
        refusals.addIf(forms.isEmpty(), "Quy tắc khi bằng phiếu phải nói hình thức khen");
        steps = List.copyOf(steps);
        refusals.addIf(new HashSet<>(steps).size() < steps.size(), "Mỗi bước xét khi bằng phiếu chỉ ghi một lần");
        refusals.refuse();
    }
}
