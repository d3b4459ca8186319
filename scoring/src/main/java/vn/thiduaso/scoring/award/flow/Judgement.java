package vn.thiduaso.scoring.award.flow;

import java.util.List;
import java.util.Optional;

/**
 * Whether an act may be done.
 *
 * @param next state after it; empty where it is refused
 * @param refusals all that stands against it; empty where it is allowed
 */
public record Judgement<S>(Optional<S> next, List<Refusal> refusals) {

    public Judgement {
        refusals = List.copyOf(refusals);
        if (next.isPresent() != refusals.isEmpty()) {
            throw new IllegalArgumentException("Việc bị từ chối phải có lý do, việc được phép thì không");
        }
    }

    public boolean isAllowed() {
        return next.isPresent();
    }
}
