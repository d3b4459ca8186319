package vn.thiduaso.scoring.award;

import java.util.Set;

/**
 * Which places of a quota come back when an award ends.
 *
 * @param forms codes of the forms it is about; never empty
 * @param cancelled whether a cancelled award gives its place back
 * @param replaced whether an award that a new decision replaces gives its place back
 * @param lateUse whether a place that is free when its campaign has ended may still be given by a decision that corrects one of that campaign
 */
public record RecoveryRule(Set<String> forms, boolean cancelled, boolean replaced, boolean lateUse) {

    public RecoveryRule {
        forms = Set.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("Quy tắc trả suất khen phải nói hình thức khen");
        }
    }
}
