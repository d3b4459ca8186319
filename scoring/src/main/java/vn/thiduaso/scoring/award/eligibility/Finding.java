package vn.thiduaso.scoring.award.eligibility;

import java.util.List;

import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.EligibilityName;
import vn.thiduaso.scoring.award.EligibilitySetting;

/**
 * What one rule says of a nomination. Two findings are equal when the rule as written, the verdict and all facts are.
 *
 * @param setting the rule, with where it is written and how sure that is
 * @param facts it was told by, in the order of the check
 */
public record Finding(Dated<EligibilitySetting> setting, Verdict verdict, List<Fact> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    public EligibilityName name() {
        return setting.rule().name();
    }

    public boolean isHard() {
        return setting.rule().hard();
    }

    /** Whether nobody may say otherwise: a hard rule failed. */
    public boolean isFinal() {
        return isHard() && verdict == Verdict.FAILED;
    }
}
